import { Component, type Project, TextFile } from 'projen';
import { policies, refusals, remedyFor, type Row, silences } from '../src/aws/refusals';
import { stsRefusals } from '../src/aws/stsRefusal';
import { everythingSaid, type Said } from './errors';
import { table } from './inputs';

/** Keeps docs/troubleshooting.md as the sources have errors, findings and remedies. */
export class Troubleshooting extends Component {
  constructor(project: Project) {
    super(project);
    const file = new TextFile(project, 'docs/troubleshooting.md');
    for (const line of troubleshooting().split('\n')) file.addLine(line);
    file.addLine('');
    file.addLine(`<!-- ${file.marker} -->`);
    file.addLine('');
  }
}

/** What each room's errors and findings are about; a room without a title is refused. */
const titles: Readonly<Record<string, string>> = {
  'main.ts': 'Starting a step',
  'inputs': 'Inputs',
  'aws': 'AWS in general',
  'github': 'GitHub: tokens and secrets',
  'iam': 'Roles',
  'pki': 'Certificates',
  'authority': 'Your CA',
  'identity': 'Which resources are this storage\'s',
  'ec2': 'Network and instances',
  'cloudhsm': 'Cluster, HSMs and their passwords',
  'kms': 'Key store and keys',
  'fsx': 'File system, storage virtual machine, volume',
  'ssm': 'Scripts, parameters, and one run at a time',
  'worker': 'The worker',
  'phases': 'The phases',
  'run': 'Runs',
  'report': 'Evidence and report',
  'step.ts': 'The step',
};

export const troubleshooting = (): string => [
  '# Troubleshooting',
  '',
  'The text of each error and finding, and what helps. `…` stands for what differs each time: search for the words around it. The log, the',
  'job\'s summary, the report and the evidence show the same words. The [runbook](runbook.md) has the longer ways, for a night.',
  '',
  'An input that cannot be used is told as `NAME: expected … (got …)`; [inputs.md](inputs.md) has what each expects. Where nothing stands',
  'beside a text, it says itself what was expected.',
  '',
  '## AWS refuses a call',
  '',
  'The error is `SERVICE:CALL answered CODE: …`, with AWS\'s own words and the id of the request. By service or call, and code (which may',
  'end in `Exception` or `Error`):',
  '',
  table(['call', 'code', 'what it means, and what helps'], refusals.map(refusal)),
  '',
  '### The role may not',
  '',
  'Of `AccessDenied…`, `UnauthorizedOperation` and `CloudHsmAccessDenied…` IAM says which kind of policy it was; here of the action',
  '`kms:CreateKey`:',
  '',
  table(['IAM says', 'what helps'], denials()),
  '',
  '### Nobody answers',
  '',
  table(['what stands in place of AWS\'s code, in Node.js\'s words', 'what helps'], silences.map(([words, cause]) =>
    [code(words.source.replace(/[\\^$()]/g, '').replaceAll('|', ' ')), said([cause.remedy(unanswered)])])),
  '',
  '## AWS refuses the job\'s token',
  '',
  'The error is `STS refused the job\'s OIDC token for …`, with STS\'s code and words. What the token says and the policy must have is',
  'shown with the token\'s own values; here with those of an example:',
  '',
  table(['code', 'STS\'s words', 'what helps'], stsRefusals.map(([of, text, remedy]) => [
    code(plain(of)), text.source === '.' ? 'any' : code(plain(text)), said([remedy(tokenRefusal).join('\n')]),
  ])),
  '',
  ...rooms().flatMap(([title, all]) => [`## ${title}`, '', table(['it says', 'what helps'], all.map(row)), '']),
].join('\n').trimEnd();

const code = (text: string): string => `\`${text}\``;
const plain = (pattern: RegExp): string => pattern.source.replace(/[\\^()]/g, '').replaceAll('|', ' or ');
const said = (texts: readonly string[]): string =>
  texts.map(text => text.trim().replaceAll('<', '&lt;').replace(/\s*\n\s*/g, ' ')).join('<br>');
const row = ({ texts, remedies }: Pick<Said, 'texts' | 'remedies'>): string[] => [said(texts), said(remedies)];

const answered = { name: 'CODE', message: '', Limit: 'LIMIT', $metadata: { httpStatusCode: 400 } } as const;
const unanswered = { ...answered, operation: 'SERVICE:CALL', $metadata: {} };

function refusal([of, codes, cause, text]: Row): string[] {
  const [service = of, call = 'CALL'] = of.split(':');
  return [
    of === '*' ? 'any' : code(of),
    codes.split(' ').map(code).join(', ') + (text === undefined ? '' : `, if AWS's words have ${plain(text)}`),
    said([cause.remedy({ ...answered, operation: `${service === '*' ? 'SERVICE' : service}:${call}` })]),
  ];
}

/** As IAM words them [IAMUG:troubleshoot_access-denied]. */
function denials(): string[][] {
  const kinds = policies.map(([kind]) => plain(kind).replace(/(polic|boundar)$/, '$1y'));
  const reasons = [
    ...kinds.map(kind => `because no ${kind} allows the kms:CreateKey action`),
    ...kinds.map(kind => `with an explicit deny in ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`),
  ];
  return reasons.map(reason => {
    const message = `is not authorized to perform: kms:CreateKey on resource: * ${reason}`;
    return [code(reason), said([remedyFor({ ...answered, name: 'AccessDeniedException', message, operation: 'kms:CreateKey' }) ?? ''])];
  });
}

const issuer = 'https://token.actions.githubusercontent.com';
const tokenRefusal = {
  error: new Error('…'),
  claims: {
    sub: 'repo:example/vault:environment:safe-storage-deploy', aud: 'sts.amazonaws.com', iss: issuer, repository: 'example/vault',
    repository_id: '900100200', repository_owner_id: '500600', ref: 'refs/heads/main',
    job_workflow_ref: 'example/vault/.github/workflows/deploy.yml@refs/heads/main',
  },
  roleArn: 'arn:aws:iam::111122223333:role/safe-storage-deploy', audience: 'sts.amazonaws.com', region: 'eu-central-1',
};

/** What is said in each room, what reads the same once. */
function rooms(): [title: string, rows: Pick<Said, 'texts' | 'remedies'>[]][] {
  const byRoom = new Map<string, Map<string, Set<string>>>(Object.keys(titles).map(room => [room, new Map()]));
  for (const { place, texts, remedies } of everythingSaid('src')) {
    const [room = ''] = place.replace(/:\d+$/, '').split('/');
    if (texts.length === 0) continue;
    const rows = byRoom.get(room);
    if (rows === undefined) throw new Error(`${place}: expected a title for what this room says (projenrc/troubleshooting.ts)`);
    const key = JSON.stringify(texts);
    rows.set(key, new Set([...rows.get(key) ?? [], ...remedies]));
  }
  return [...byRoom].filter(([, rows]) => rows.size > 0).map(([room, rows]) => [
    titles[room]!, [...rows].map(([texts, remedies]) => ({ texts: JSON.parse(texts) as string[], remedies: [...remedies] })),
  ]);
}
