import { Component, TextFile, type typescript } from 'projen';
import type { Scalar } from 'yaml';
import type { InputRow } from '../src/inputs/rules';
import { type InputName, inputsOf, inputTable } from '../src/inputs/table';
import { type OutputRow, outputTable } from '../src/outputs';
import { type PhaseName, phaseNames, phaseTable } from '../src/phaseTable';
import { script } from '../src/project/yaml';
import { folded, yamlFile } from './yaml';

const inputs = Object.entries<InputRow<unknown>>(inputTable);
const outputs = Object.entries<OutputRow>(outputTable);

/**
 * Every action.yml: the composite action at the root, a step for each phase, and beside it a JavaScript action for each
 * phase. All run the bundle in dist/; the phase comes in `PHASE`, the inputs in `INPUTS` or, as the runner hands them to
 * JavaScript actions, in `INPUT_*`. Nothing that a user gives is pasted into a shell line. The first step has all inputs, for some
 * seconds, and finds what is wrong with them; each later one has those that its phase reads, and no other phase's secrets.
 */
export class ActionFiles extends Component {
  constructor(project: typescript.TypeScriptProject) {
    super(project);
    yamlFile(project, 'action.yml', compositeAction());
    for (const phase of phaseNames) {
      yamlFile(project, `${phase}/action.yml`, javaScriptAction(phase));
      stub(project, `${phase}/main.js`, phase, phase);
      if (leavesSomething(phase)) stub(project, `${phase}/post.js`, phase, 'cleanup');
    }
  }
}

function compositeAction(): object {
  return {
    name: 'Safe Storage',
    description: folded('Storage on AWS under keys that only you control: a CloudHSM cluster, your own CA, a KMS custom key store, '
      + 'a key in it, and Amazon FSx for NetApp ONTAP encrypted with that key. Safe to run again at any point.'),
    author: 'Safe Storage',
    branding: { icon: 'lock', color: 'green' },
    inputs: describeInputs(inputs, row => phaseNames.every(phase => row.required?.includes(phase))),
    outputs: Object.fromEntries(outputs.map(([name, row]) => [name, {
      description: folded(row.description),
      value: folded(`\${{ ${name === 'status' ? worstStatus : lastOf(name, row)} }}`),
    }])),
    runs: {
      using: 'composite',
      steps: [
        step('inputs', 'Check all inputs', '${{ toJSON(inputs) }}', undefined, checkNode),
        ...phaseNames.map(phase => step(
          phase,
          phaseTable[phase].title,
          handed(inputsOf(phase)),
          `contains(fromJSON(steps.inputs.outputs.phases), '${phase}') && !contains(steps.*.outputs.status, 'pending')`,
        )),
        step('cleanup', 'Remove the worker', handed(inputsOf('cleanup')), 'always() && steps.inputs.outcome == \'success\'', [], {
          PHASE_FAILED: '${{ contains(steps.*.outputs.status, \'failed\') }}',
        }),
      ],
    },
  };
}

const lastOf = (name: string, { phases }: OutputRow): string =>
  [...phases].reverse().map(phase => `steps.${phase}.outputs.${name}`).join(' || ');

const some = (status: string): string => `contains(steps.*.outputs.status, '${status}') && '${status}'`;

/**
 * Of whatever happened: a phase that is killed has said so beforehand; what stands around the phases has no status of its own, and a phase
 * that was to run and says nothing was never begun, as when a job is cancelled between two.
 */
const worstStatus = [
  '(steps.inputs.outcome != \'success\' || steps.cleanup.outcome == \'failure\') && \'failed\'',
  some('failed'),
  some('pending'),
  ...phaseNames.map(phase => `contains(fromJSON(steps.inputs.outputs.phases), '${phase}') && !steps.${phase}.outputs.status && 'failed'`),
  some('complete'),
  '\'\'',
].join(' || ');

/**
 * A composite action has no Node.js of its own; the runner's, on which JavaScript actions run, is not on the PATH.
 * [GHDOCS:metadata-syntax runs.using] Bash says it, since no JavaScript can.
 */
const checkNode = [
  'version=$(node --version 2> /dev/null) || version=none',
  'major=${version#v}',
  'if ! [ "${major%%.*}" -ge 20 ] 2> /dev/null; then',
  '  echo "::error title=Node.js::Safe Storage needs Node.js 20 or newer on the runner\'s PATH (found: $version):'
  + ' run actions/setup-node before it, or use its single-phase actions (such as provision), which bring their own."',
  '  exit 1',
  'fi',
];

/** JSON of these inputs alone, in which the runner writes the values. */
const handed = (names: readonly InputName[]): Scalar<string> =>
  script('{', names.map(name => `  "${name}": \${{ toJSON(inputs.${name}) }}`).join(',\n'), '}');

function step(
  id: string, name: string, given: string | Scalar<string>, condition?: string, before: readonly string[] = [], more: object = {},
): object {
  // In bash's place: the runner signals the process that it has started, and no other [actions/runner ProcessInvoker.cs].
  const run = 'exec node "$GITHUB_ACTION_PATH/dist/index.js"';
  return {
    id,
    name,
    ...(condition === undefined ? {} : { if: condition }),
    shell: 'bash',
    run: before.length === 0 ? run : script(...before, run),
    env: {
      PHASE: id,
      INPUTS: given,
      ...more,
      ACTION_REPOSITORY: '${{ github.action_repository }}',
      ACTION_REF: '${{ github.action_ref }}',
    },
  };
}

function javaScriptAction(phase: PhaseName): object {
  const names: readonly string[] = inputsOf(phase);
  const read = inputs.filter(([name]) => name !== 'phases' && names.includes(name));
  return {
    name: `Safe Storage / ${phase}`,
    description: folded(`${phaseTable[phase].title}. One phase of Safe Storage as a step of its own.`),
    author: 'Safe Storage',
    inputs: describeInputs(read, row => row.required?.includes(phase) ?? false),
    outputs: Object.fromEntries(outputs
      .filter(([, row]) => row.phases.includes(phase))
      .map(([name, row]) => [name, { description: folded(row.description) }])),
    runs: {
      using: 'node24',
      main: 'main.js',
      ...(leavesSomething(phase) ? { 'post': 'post.js', 'post-if': 'always()' } : {}),
    },
  };
}

/** `required` only helps editors: GitHub does not enforce it [GHDOCS:metadata-syntax]. The region may come from the environment. */
function describeInputs(rows: typeof inputs, isRequired: (row: InputRow<unknown>) => boolean): object {
  return Object.fromEntries(rows.map(([name, row]) => [name, {
    description: folded(row.description),
    ...(isRequired(row) && name !== 'aws-region' ? { required: true } : {}),
    ...(row.default ? { default: row.default } : {}),
  }]));
}

/** A worker, or the lease of the storage, which the end of the job gives back. */
const leavesSomething = (phase: PhaseName): boolean => phaseTable[phase].changes || phaseTable[phase].goesToHsms !== 'never';

/** An entry of a phase's own action: the bundle does everything, when told what. */
function stub(project: typescript.TypeScriptProject, path: string, phase: PhaseName, id: string): void {
  const file = new TextFile(project, path);
  file.addLine(`// ${file.marker}`);
  file.addLine(`process.env.PHASE = '${id}';`);
  file.addLine(`process.env.INPUT_PHASES = '${phase}';`);
  file.addLine('require(\'../dist/index.js\');');
  file.addLine('');
}
