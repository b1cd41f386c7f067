import { readPackage, type ClientPackage } from '../packages';
import { done, failed, type Program, type ProgramAnswer, type ProgramCall } from '../program';

const SET_UP = 'Setting up cloudhsm-cli ...\n';

/** `dnf install -y ./FILE.rpm`, and names of the distribution's own packages, which are there already. */
const dnf: Program = call => {
  const { args, world, sandbox } = call;
  const [command, ...names] = words(args);
  if (command === undefined) return failed(1, 'usage: dnf [options] COMMAND');
  if (['remove', 'erase'].includes(command)) return remove(call, names);
  if (['makecache', 'update', 'upgrade', 'clean'].includes(command)) return done('Complete!\n');
  if (!['install', 'localinstall'].includes(command)) return failed(1, `No such command: ${command}. Please use /usr/bin/dnf --help`);
  // Even for a file it first reads the repositories, which lie in S3. [SSM:setup-create-vpc; field]
  if (!args.some(arg => /^--disablerepo=["']?\*/.test(arg)) && !world.ec2.canReachS3(sandbox.host)) {
    return failed(1, 'Errors during downloading metadata for repository \'amazonlinux\':\n  - Curl error (28): Timeout was '
      + 'reached\nError: Failed to download metadata for repo \'amazonlinux\'');
  }
  if (!args.some(arg => arg === '-y' || arg === '--assumeyes' || /^-[a-z]*y[a-z]*$/.test(arg))) {
    return { stdout: 'Is this ok [y/N]: Operation aborted.\n', exitCode: 1 };
  }
  return installAll(
    call, names, { unreadable: file => `Can not load RPM file: ${file}.\nCould not open: ${file}`, success: 'Complete!\n' },
  );
};

/** `rpm -i`, `-U` and `-q`. */
const rpm: Program = call => {
  const { args, sandbox } = call;
  const names = words(args);
  const mode = args.find(arg => /^-{1,2}\w/.test(arg)) ?? '';
  if (/^(-q|--query)/.test(mode)) {
    const version = sandbox.packages.get(names[0] ?? '');
    return version === undefined
      ? { stdout: `package ${names[0]} is not installed\n`, exitCode: 1 }
      : done(`${names[0]}-${version}-1.${sandbox.platform.name}.x86_64\n`);
  }
  if (/^(-e|--erase)/.test(mode)) return remove(call, names);
  if (!/^(-[ivh]*[iUF]|--install|--upgrade)/.test(mode)) return failed(1, `rpm: ${mode}: the simulator does not know this option`);
  return installAll(call, names, { unreadable: file => `error: open of ${file} failed: No such file or directory`, success: '' });
};

/** `apt-get install -y ./FILE.deb`. */
const apt: Program = call => {
  const { args, world, sandbox } = call;
  const [command, ...names] = words(args);
  if (command === 'update') {
    return world.ec2.canReachInternet(sandbox.host)
      ? done('Reading package lists...\n')
      : failed(100, 'E: Failed to fetch the package lists');
  }
  if (command === 'remove' || command === 'purge') return remove(call, names);
  if (command !== 'install') return failed(100, `E: Invalid operation ${command ?? ''}`);
  const unknown = names.find(name => name.endsWith('.deb') && !/^\.{0,2}\//.test(name));
  if (unknown !== undefined) return failed(100, `E: Unable to locate package ${unknown}`);
  if (!args.some(arg => ['-y', '--yes', '--assume-yes'].includes(arg) || /^-[a-z]*y[a-z]*$/.test(arg))) {
    return { stdout: 'Do you want to continue? [Y/n] Abort.\n', exitCode: 1 };
  }
  return installAll(call, names, { unreadable: file => `E: Unsupported file ${file} given on commandline`, success: SET_UP, code: 100 });
};

const dpkg: Program = call => {
  const { args, sandbox } = call;
  const names = words(args);
  if (args[0] === '--print-architecture') return done(`${sandbox.platform.architecture === 'arm64' ? 'arm64' : 'amd64'}\n`);
  if (args[0] === '-s' || args[0] === '--status') {
    const version = sandbox.packages.get(names[0] ?? '');
    return version === undefined
      ? failed(1, `dpkg-query: package '${names[0]}' is not installed and no information is available`)
      : done(`Package: ${names[0]}\nStatus: install ok installed\nVersion: ${version}-1\n`);
  }
  if (args[0] !== '-i' && args[0] !== '--install') return failed(2, `dpkg: error: the simulator does not know ${args[0]}`);
  return installAll(
    call, names, { unreadable: file => `dpkg: error: cannot access archive '${file}': No such file or directory`, success: SET_UP },
  );
};

/** Who holds which lock, as `lslocks --noheadings --output COMMAND,PID,PATH` tells it. */
const lslocks: Program = call => {
  const lock = heldLock(call);
  return done(lock === undefined ? '' : `${lock.holder} 2345 ${lock.path}\n`);
};

/** The package managers of the platforms. */
export const packagePrograms: Readonly<Record<string, Program>> = { dnf, 'yum': dnf, rpm, 'apt-get': apt, apt, dpkg, lslocks };

/**
 * The lock that somebody else holds after the start: SSM's agent, which updates itself, or Ubuntu's upgrades.
 * [amazonlinux/amazon-linux-2023 #397]
 */
function heldLock({ sandbox, world }: ProgramCall): { readonly path: string; readonly holder: string } | undefined {
  const instance = world.ec2.instances.get(sandbox.host.id);
  if (instance === undefined || world.clock.now() >= instance.packagesLockedUntil) return undefined;
  return sandbox.platform.name.startsWith('u')
    ? { path: '/var/lib/dpkg/lock-frontend', holder: 'unattended-upgr' }
    : { path: '/var/lib/rpm/.rpm.lock', holder: 'rpm' };
}

function words(args: readonly string[]): string[] {
  return args.filter(arg => !arg.startsWith('-'));
}

/** What a package manager prints for a file that it cannot read and at the end, and its exit code when it fails. */
interface Manners {
  readonly unreadable: (file: string) => string;
  readonly success: string;
  readonly code?: number;
}

/** Installs files, and passes over names of the distribution's own packages. */
function installAll(call: ProgramCall, names: readonly string[], { unreadable, success, code = 1 }: Manners): ProgramAnswer {
  const { sandbox, folder } = call;
  const lock = heldLock(call);
  for (const name of names.filter(each => /\.(rpm|deb)$/.test(each) || each.includes('/'))) {
    const found = readPackage(sandbox.read(name, folder) ?? '');
    if (found === undefined) return failed(code, unreadable(name));
    const problem = misfit(found, sandbox.platform);
    if (problem !== undefined) return failed(code, problem);
    // Nobody waits: neither dnf nor, without an option of its own, apt-get. [amazonlinux/amazon-linux-2023 #397; man:apt.conf(5)
    // DPkg::Lock::Timeout]
    if (lock !== undefined) return failed(code, lockedWords(lock));
    sandbox.installClient(found.version);
  }
  return done(success);
}

/** [aws/aws-codedeploy-agent #398; man:apt-get(8)] */
const lockedWords = ({ path, holder }: { path: string; holder: string }): string => (holder === 'rpm'
  ? `RPM: error: can't create transaction lock on ${path} (Resource temporarily unavailable)\nError: Could not run transaction.`
  : `E: Could not get lock ${path}. It is held by process 2345 (${holder})\n`
    + `E: Unable to acquire the dpkg frontend lock (${path}), is another process using it?`);

function misfit(found: ClientPackage, { name, architecture }: { name: string; architecture: string }): string | undefined {
  const what = `cloudhsm-cli-${found.version}-1.${found.platform}`;
  if (found.architecture !== architecture) {
    return `Error: Problem: conflicting requests\n  - package ${what} does not have a compatible architecture`;
  }
  if (found.platform !== name) return `Error: Problem: conflicting requests\n  - nothing provides the libraries needed by ${what}`;
  return undefined;
}

function remove({ sandbox }: ProgramCall, names: readonly string[]): ProgramAnswer {
  if (names.includes('cloudhsm-cli')) sandbox.removeClient();
  return done('Complete!\n');
}
