import { Component, type Project, TextFile } from 'projen';
import { type InputName, inputTable } from '../src/inputs/table';
import { checksOf } from '../src/phases/plan/inputChecks';
import { table } from './inputs';

/** Keeps docs/plan.md as the checks of plan have it. */
export class PlanDocument extends Component {
  constructor(project: Project) {
    super(project);
    const file = new TextFile(project, 'docs/plan.md');
    for (const line of planDocument().split('\n')) file.addLine(line);
    file.addLine('');
    file.addLine(`<!-- ${file.marker} -->`);
    file.addLine('');
  }
}

const planDocument = (): string => [
  '# What plan looks at',
  '',
  'Every input that names something of the account is looked up: `plan` says what is not there, or cannot be what it is meant for, before',
  'a phase rests on it. The form of every input is checked before that, at once for all (the table of '
      + '[inputs](inputs.md)).',
  'What would make a phase fail is `broken`, and `plan` fails. What an input names although no phase needs it now is a `notice`: a repair',
  'may need it. What the role of `plan` may not look at is said to be unchecked; [permissions.md](permissions.md) lists what it needs.',
  '',
  'An image that is not given, AWS\'s own, is not looked up; nor is a backup that another account shares, which only CloudHSM sees when',
  'the cluster is made.',
  '',
  table(['input', 'what is looked at'], (Object.keys(inputTable) as InputName[]).map(row)),
].join('\n');

function row(input: InputName): string[] {
  const checks = checksOf(input);
  if (checks.length === 0) throw new Error(`${input}: no check of plan is about it (src/phases/plan/checks.ts)`);
  return [`\`${input}\``, `${checks.join('; ')}.`];
}
