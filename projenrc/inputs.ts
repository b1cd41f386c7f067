import { Component, type Project, TextFile } from 'projen';
import type { InputRow } from '../src/inputs/rules';
import { inputTable } from '../src/inputs/table';
import { type OutputRow, outputTable } from '../src/outputs';

/** Keeps docs/inputs.md as the tables of inputs and outputs have it. */
export class InputsDocument extends Component {
  constructor(project: Project) {
    super(project);
    const file = new TextFile(project, 'docs/inputs.md');
    for (const line of inputsDocument().split('\n')) file.addLine(line);
    file.addLine('');
    file.addLine(`<!-- ${file.marker} -->`);
    file.addLine('');
  }
}

const inputsDocument = (): string => [
  '# Inputs and outputs',
  '',
  'Of the action, of the action of each phase (those that its row names), and of `npm run rehearse -- --config FILE`. All inputs are',
  'checked at once, before anything is asked of AWS. [plan.md](plan.md) says what `plan` looks up for each in the account.',
  '',
  '## Inputs',
  '',
  inputs(),
  '',
  '## Outputs',
  '',
  outputs(),
  '',
  '## Environment',
  '',
  '`AWS_ENDPOINT_URL` (and `AWS_ENDPOINT_URL_KMS` and so on) is honoured by every AWS client, `GITHUB_API_URL` by the GitHub client, and',
  '`ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN` by OIDC, as on a runner. `HTTPS_PROXY` and `NO_PROXY` count for every request to AWS and',
  'GitHub. `AWS_REGION`, and AWS credentials where `role-to-assume` is not given, are those that the AWS CLI knows.',
].join('\n');

/** The text with other content between two markers. */
export function between(text: string, marker: string, content: string): string {
  const [begin, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Expected the markers "${begin}" and "${end}"`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

const inputs = (): string =>
  table(['input', 'default', 'meaning', 'phases'], Object.entries<InputRow<unknown>>(inputTable).map(([name, row]) => [
    `\`${name}\``,
    row.default ? `\`${row.default}\`` : '',
    `${row.description} Expected: ${row.expected}.`,
    row.phases?.join(', ') ?? 'all',
  ]));

const outputs = (): string => table(['output', 'meaning', 'phases'], Object.entries<OutputRow>(outputTable)
  .map(([name, row]) => [`\`${name}\``, row.description, row.phases.join(', ')]));

export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
