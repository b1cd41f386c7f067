import { callAws } from '../awsCall';
import { done, failed, type Program, type ProgramCall } from '../program';

/** The commands that scripts on hosts need: their operation, and their options with the members that they set. */
const commands: Readonly<Record<string, { readonly operation: string; readonly members: Members }>> = {
  'ssm get-parameter': {
    operation: 'GetParameter', members: { '--name': { name: 'Name' }, '--with-decryption': { name: 'WithDecryption', flag: true } },
  },
  'ssm put-parameter': {
    operation: 'PutParameter',
    members: {
      '--name': { name: 'Name' },
      '--value': { name: 'Value' },
      '--type': { name: 'Type' },
      '--key-id': { name: 'KeyId' },
      '--tier': { name: 'Tier' },
      '--description': { name: 'Description' },
      '--overwrite': { name: 'Overwrite', flag: true },
      '--no-overwrite': { name: '' },
    },
  },
  'ssm delete-parameter': { operation: 'DeleteParameter', members: { '--name': { name: 'Name' } } },
};

type Members = Readonly<Record<string, Member>>;

interface Member {
  readonly name: string;
  readonly flag?: boolean;
}

/** Options of every command that do not change what it asks for. */
const GLOBAL_VALUES = ['--region', '--output', '--query', '--cli-input-json', '--cli-connect-timeout', '--cli-read-timeout',
  '--endpoint-url', '--cli-binary-format'];
const GLOBAL_FLAGS = ['--no-cli-pager', '--no-paginate', '--no-cli-auto-prompt', '--no-verify-ssl'];

/** `aws`, as far as a script on a host needs it; exit codes are those of version 2. [CLI:cli-usage-returncodes] */
const aws: Program = async call => {
  const words = call.args.filter((arg, index) => !arg.startsWith('-') && !GLOBAL_VALUES.includes(call.args[index - 1] ?? ''));
  const name = words.slice(0, 2).join(' ');
  if (call.args[0] === '--version') return done('aws-cli/2.31.0 Python/3.13.7 Linux/6.1 exe/x86_64.amzn.2023\n');
  const command = commands[name];
  if (command === undefined) return failed(252, `\naws: [ERROR]: The simulator's stand-in does not know "aws ${name}"`);
  const read = readArguments(call, command.members);
  if (typeof read === 'string') return failed(252, `\naws: [ERROR]: ${read}`);

  const region = read.options.get('--region') ?? call.env.AWS_REGION ?? call.env.AWS_DEFAULT_REGION;
  if (region === undefined) {
    return failed(253, '\naws: [ERROR]: You must specify a region. You can also configure your region by running "aws configure".');
  }
  const foreign = credentialProcess(call);
  if (foreign !== undefined) return failed(253, `\naws: [ERROR]: Error when retrieving credentials from custom-process: ${foreign}`);
  const answer = await callAws(call, { service: 'ssm', host: 'ssm', target: `AmazonSSM.${command.operation}`, region }, read.input);
  if ('problem' in answer) {
    return failed({ credentials: 253, network: 255, refused: 254 }[answer.kind], `\naws: [ERROR]: ${answer.problem}`);
  }
  const chosen = query(answer.body, read.options.get('--query'));
  return done(`${read.options.get('--output') === 'text' ? asText(chosen) : JSON.stringify(chosen, null, 4)}\n`);
};

/** What a configuration in HOME has run for credentials where the environment has none. [CLI:cli-configure-sourcing-external] */
function credentialProcess({ env, sandbox, folder }: ProgramCall): string | undefined {
  if (env.HOME === undefined || env.AWS_ACCESS_KEY_ID !== undefined) return undefined;
  return /^credential_process\s*=\s*(.*)$/m.exec(sandbox.read(`${env.HOME}/.aws/config`, folder) ?? '')?.[1];
}

export const awsPrograms: Readonly<Record<string, Program>> = { aws };

/** The members of the request and the global options, or what is wrong with the arguments. */
function readArguments(call: ProgramCall, members: Members): { input: Record<string, unknown>; options: Map<string, string> } | string {
  const options = new Map<string, string>();
  const input: Record<string, unknown> = {};
  let positional = 0;
  const rest = call.args.flatMap(arg => /^--[\w-]+=/.test(arg) ? [arg.replace(/=.*/s, ''), arg.replace(/^[^=]*=/s, '')] : [arg]);
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const member = members[arg];
    if (!arg.startsWith('-') && positional < 2) {
      positional++;
    } else if (GLOBAL_FLAGS.includes(arg) || arg === '--no-overwrite') {
      continue;
    } else if (member?.flag) {
      input[member.name] = true;
    } else if (member !== undefined || GLOBAL_VALUES.includes(arg)) {
      const value = rest.shift();
      if (value === undefined) return `argument ${arg}: expected one argument`;
      const text = value.startsWith('file://') ? fileContent(value.slice('file://'.length), call) : value;
      if (text === undefined) return `Error parsing parameter '${arg}': Unable to load paramfile ${value}: No such file or directory`;
      if (member === undefined) options.set(arg, text);
      else input[member.name] = text;
    } else {
      return `Unknown options: ${arg}`;
    }
  }
  return { input: { ...JSON.parse(options.get('--cli-input-json') ?? '{}') as object, ...input }, options };
}

function fileContent(path: string, { sandbox, folder, stdin }: ProgramCall): string | undefined {
  return path.startsWith('/dev/') ? stdin : sandbox.read(path, folder);
}

/** A path of names, as in `Parameter.Value` or `Parameter.[Version,Value]`: the part of JMESPath that scripts need. */
function query(body: unknown, path: string | undefined): unknown {
  const part = (value: unknown, name: string) => (value as Record<string, unknown> | undefined)?.[name];
  return (path?.split('.') ?? []).reduce<unknown>((value, name) => (name.startsWith('[')
    ? name.slice(1, -1).split(',').map(each => part(value, each.trim()) ?? null)
    : part(value, name)), body);
}

/** `--output text`: a missing value is `None`. */
function asText(value: unknown): string {
  if (value === undefined || value === null) return 'None';
  return typeof value === 'object' ? Object.values(value).map(asText).join('\t') : String(value);
}
