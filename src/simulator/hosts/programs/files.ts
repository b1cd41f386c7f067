import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packageAt, readPackage, writePackage } from '../packages';
import { done, failed, type Program, type ProgramCall } from '../program';

/** Options of curl that have a value. */
const CURL_VALUES = new Set([
  '-o', '--output', '-m', '--max-time', '--connect-timeout', '--retry', '--retry-delay', '--retry-max-time', '-w', '--write-out', '-H',
  '--header',
  '-X', '--request', '-d', '--data', '-u', '--user', '-A', '--user-agent', '--proto', '--cacert', '--max-redirs', '--output-dir',
  '--max-filesize',
]);

/** The internet as far as a host needs it: the download links of the CloudHSM client. Nothing else has a route. */
const curl: Program = call => {
  const { world, sandbox, args, folder } = call;
  const { url, options } = readCurl(args);
  if (url === undefined) return failed(2, 'curl: no URL specified!');
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? url;
  if (host !== 's3.amazonaws.com') return failed(7, `curl: (7) Failed to connect to ${host} port 443 after 3 ms: No route to host`);
  if (!world.ec2.canReachInternet(sandbox.host) && !(world.settings.clientBucketThroughGateway && world.ec2.canReachS3(sandbox.host))) {
    return failed(28, `curl: (28) Failed to connect to ${host} port 443 after 131072 ms: Couldn't connect to server`);
  }
  const found = packageAt(url, world.settings.clientVersions);
  if (found === undefined
    && (options.has('-f') || options.has('--fail'))) return failed(22, 'curl: (22) The requested URL returned error: 403');
  const content = found === undefined
    ? '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
    : writePackage(world.settings.tamperedPackages
      ? { ...found, sha256: createHash('sha256').update(`tampered ${found.sha256}`).digest('hex') }
      : found);
  const output = options.get('-o')
    ?? options.get('--output')
    ?? (options.has('-O') || options.has('--remote-name') ? url.replace(/.*\//, '') : undefined);
  if (output === undefined || output === '-') return done(content);
  sandbox.write(output, content, folder);
  return done();
};

/** The digests of files, and `--check`; a simulated package has the digest that AWS publishes for it. */
const sha256sum: Program = call => {
  const files = call.args.filter(arg => !arg.startsWith('-') || arg === '-');
  const checks = call.args.some(arg => arg === '-c' || arg === '--check');
  const quiet = call.args.includes('--status');
  const targets = files.length === 0 ? ['-'] : files;
  const lines: string[] = [];
  let bad = 0;
  for (const target of targets) {
    const content = contentOf(target, call);
    if (content === undefined) return failed(1, `sha256sum: ${target}: No such file or directory`);
    if (!checks) {
      lines.push(`${digest(content)}  ${target}`);
      continue;
    }
    for (const [, wanted, file = ''] of content.toString().matchAll(/^([0-9a-f]{64}) [ *](.+)$/gim)) {
      const checked = contentOf(file, call);
      const ok = checked !== undefined && digest(checked) === wanted?.toLowerCase();
      bad += ok ? 0 : 1;
      const failure = checked === undefined ? 'FAILED open or read' : 'FAILED';
      lines.push(`${file}: ${ok ? 'OK' : failure}`);
    }
    if (lines.length === 0) return failed(1, `sha256sum: ${target}: no properly formatted checksum lines found`);
  }
  const stdout = quiet ? '' : lines.map(line => `${line}\n`).join('');
  const stderr = bad === 0 || quiet ? '' : `sha256sum: WARNING: ${bad} computed checksum${bad === 1 ? '' : 's'} did NOT match\n`;
  return { stdout, stderr, exitCode: bad === 0 ? 0 : 1 };
};

/** What fetches and proves files. */
export const filePrograms: Readonly<Record<string, Program>> = { curl, sha256sum };

function readCurl(args: readonly string[]): { url?: string; options: Map<string, string> } {
  const options = new Map<string, string>();
  let url: string | undefined;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg.startsWith('--')) {
      options.set(arg, CURL_VALUES.has(arg) ? rest.shift() ?? '' : '');
    } else if (arg.startsWith('-') && arg.length > 1) {
      // Letters may be joined: -fsSLo FILE.
      const letters = [...arg.slice(1)];
      for (let letter = letters.shift(); letter !== undefined; letter = letters.shift()) {
        const value = () => (letters.length > 0 ? letters.splice(0).join('') : rest.shift() ?? '');
        options.set(`-${letter}`, CURL_VALUES.has(`-${letter}`) ? value() : '');
      }
    } else {
      url = arg;
    }
  }
  return { url, options };
}

function contentOf(file: string, { sandbox, folder, stdin }: ProgramCall): Buffer | undefined {
  if (file === '-') return Buffer.from(stdin, 'utf8');
  try {
    return readFileSync(sandbox.file(file, folder));
  } catch {
    return undefined;
  }
}

function digest(content: Buffer): string {
  return readPackage(content.toString('utf8'))?.sha256 ?? createHash('sha256').update(content).digest('hex');
}
