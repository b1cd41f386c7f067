import { Component, type Project, TextFile } from 'projen';
import { type Caller, type Permission, permissions } from '../src/permissions';

const titles: Record<Caller, string> = {
  'identify': 'Every phase: finding out what is this storage\'s',
  'lease': 'Every phase that changes something: one run at a time',
  'plan': 'Phase plan',
  'provision': 'Phase provision',
  'initialize': 'Phase initialize',
  'activate': 'Phase activate',
  'connect': 'Phase connect',
  'replace-hsm': 'Phase provision, if you like: replacing a first HSM whose creation has failed; no role of the stack has it',
  'change': 'Phases provision and storage: changing in place what differs from the inputs; without it they say so, and go on',
  'create-key-store': 'Phase connect: making the key store, which needs a way to the HSMs',
  'storage': 'Phase storage',
  'verify': 'Phase verify',
  'teardown': 'Phase teardown',
  'acquire': 'The ephemeral worker: starting it, in activate and connect (and verify with verify-users)',
  'cleanup': 'The ephemeral worker: ending it',
  'inspect-instance': 'worker: i-…, an instance of yours: looking at it',
  'use-instance': 'worker: i-…, an instance of yours: having it run scripts',
  'inspect-function': 'worker: lambda:NAME, a function of yours: looking at it',
  'use-function': 'worker: lambda:NAME, a function of yours: having it run scripts',
  'inspect-ca-key': 'ca-kms-key, the KMS key of your CA: looking at it, in plan',
  'use-ca-key': 'ca-kms-key, the KMS key of your CA: signing with it, in provision (a trial) and initialize',
  'resolve-image': 'worker-image: resolve:ssm:/NAME, a parameter that names the worker\'s image: in plan, and where it is started',
  'worker': 'The ephemeral worker itself, the role of its instance',
};

/** Keeps docs/permissions.md as src/permissions.ts has it. */
export class PermissionsDocument extends Component {
  constructor(project: Project) {
    super(project);
    const file = new TextFile(project, 'docs/permissions.md');
    for (const line of permissionsDocument().split('\n')) file.addLine(line);
    file.addLine(`<!-- ${file.marker} -->`);
    file.addLine('');
  }
}

function permissionsDocument(): string {
  const sections = (Object.entries(permissions) as [Caller, readonly Permission[]][])
    .map(([caller, list]) => `## ${titles[caller]}\n\n${table(list)}\n`);
  return [
    '# Permissions',
    '',
    'Every API call that is made, with the tightest resource and condition that the service knows. The bootstrap stack of the template '
      + 'makes its',
    'policies from the same table, and tests compare it with AWS\'s service authorization reference and with what a run asks for. '
      + '`{name}` is the',
    'storage\'s name, `{alias}` its key\'s, `{image-parameter}` the parameter of its '
      + '`worker-image`, `{vpc}` its cluster\'s VPC, `{worker}` the worker\'s role and instance profile, `{ca-key}` '
      + 'the ARN of the CA\'s KMS key, in whatever region',
    'and account it is; that key\'s own policy must let the role in too. A permission on `*` is one for which the service knows no',
    'resource; the stack lets it hold in the storages\' regions only (`aws:RequestedRegion`). `sts:GetCallerIdentity`, with which every '
      + 'run begins,',
    'needs no permission.',
    '',
    ...sections,
  ].join('\n');
}

const table = (list: readonly Permission[]): string => [
  '| action | resource | condition | why |',
  '| --- | --- | --- | --- |',
  ...list.map(({ action, resources, condition, reason }) => `| \`${action}\` | ${resources.map(code).join('<br>')} | `
    + `${conditions(condition)} | ${reason} |`),
].join('\n');

/** An ARN without what all of them have. */
const code = (resource: string): string => `\`${resource.replace('arn:{partition}:', '').replace('{region}:{account}:', '')}\``;

const conditions = (condition: Permission['condition']): string => Object.entries(condition ?? {})
  .flatMap(([operator, keys]) => Object.entries(keys)
    .map(([key, value]) => `${operator === 'StringEquals' ? '' : `${operator}: `}\`${key}\` = \`${value}\``))
  .join('<br>');
