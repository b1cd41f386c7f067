import * as v from 'valibot';
import { type OutputName, type OutputRow, outputTable } from '../outputs';
import { phaseNames } from '../phaseTable';
import { evidence } from '../run/evidence';
import { observations } from '../run/observations';
import { dollars, facts, flag, listOf, oneOf, text, texts, time, word } from '../run/schema';
import { format } from './format';

/*
 * What the evidence file holds, and what summary and HTML show: a whole run, phase by phase. No secrets.
 */

const finding = facts('Something that a reader should know.', {
  severity: oneOf(
    'broken: files or keys cannot be used; degraded: they may soon not be; notice: good to know.', ['broken', 'degraded', 'notice'],
  ),
  what: text('What is so.'),
  remedy: text('What to do about it.'),
  runbook: v.optional(word('Heading of docs/runbook.md that says more, as its anchor.')),
});

const phase = facts('How one phase went.', {
  phase: oneOf('Its name.', phaseNames),
  status: oneOf('pending: a later run goes on.', ['complete', 'pending', 'failed']),
  begun: time('When it began.'),
  ended: time('When it ended.'),
  outcome: v.optional(text('Why it is pending or failed, in lines for people.')),
  next: v.optional(text('What a reader does for a later run to go on, where the phase knows it.')),
  waits: listOf('What was waited for.', facts('One wait.', { what: text('For what.'), from: time('From.'), to: time('To.') })),
  notes: listOf('What was found, made and checked, as in the log.', facts('One line.', {
    at: time('When.'),
    kind: oneOf('made: created or changed by this run.', ['found', 'made', 'checked', 'warning']),
    text: text('The line.'),
  })),
  findings: listOf('What plan or verify found.', finding),
  steps: v.optional(listOf('What the phases would do, in order; of a plan.', facts('One step.', {
    phase: oneOf('Which phase would do it.', phaseNames),
    what: text('What it would do.'),
    usually: v.optional(text('How long AWS usually takes.')),
  }))),
  caller: word('ARN of whoever acted.'),
  elsewhere: v.optional(listOf('Addresses that were asked and are neither AWS\'s nor GitHub\'s own; absent where there was none.', facts(
    'One address.', {
      address: text('Scheme, host and port.'),
      whom: listOf('Who is meant to be there: AWS (SERVICE), GitHub (VARIABLE) or proxy.', v.string()),
    },
  ))),
  workflowRun: v.optional(facts('The run of the GitHub workflow.', {
    id: word('Its id.'),
    attempt: v.optional(word('Which attempt of it.')),
    url: v.optional(word('Its page.')),
    workflow: v.optional(word('The workflow, as OWNER/REPO/.github/workflows/FILE@REF.')),
    commit: v.optional(word('The commit whose workflow ran.')),
    actor: v.optional(word('Who started it.')),
  })),
  versions: facts('With what it was done.', {
    action: v.optional(word('This action, as OWNER/REPO@REF; absent where none was used, as in a rehearsal.')),
    node: word('Node.js.'),
    openssl: word('OpenSSL in Node.js, which verified the signatures.'),
    cloudhsmCli: word('The CloudHSM CLI that is installed on a worker that has none.'),
  }),
});

const cost = facts('One line of the bill.', {
  of: oneOf('What is paid for.', ['hsms', 'key', 'parameter-key', 'storage', 'throughput']),
  what: text('The same for people.'),
  monthly: v.optional(dollars('A month; absent where no price is known.')),
  spent: v.optional(dollars('From creation on; absent where nothing of it is known to be there, or no price.')),
  atMost: v.optional(flag('spent is an upper bound, since nobody tells how old all of it is.')),
});

type OptionalText = v.OptionalSchema<ReturnType<typeof text | typeof word>, undefined>;

/** The outputs that a run sets, described as in action.yml. */
const outputs = Object.fromEntries(Object.entries<OutputRow>(outputTable)
  .map(([name, { description, isFree }]) => [name, v.optional((isFree ? text : word)(description))])) as Record<OutputName, OptionalText>;

export const evidenceFile = facts('What a safe storage was made of and how that was proven: written by each phase, in one file for a '
  + 'job.', {
  $schema: v.pipe(v.literal(format.$schema), v.description('Where this format is described.')),
  version: v.pipe(v.literal(format.version), v.description('Version of this format.')),
  name: word('Name of the safe storage.'),
  region: word('AWS region.'),
  accountId: v.pipe(v.string(), v.regex(/^\d{12}$/), v.description('AWS account.')),
  simulated: flag('AWS, or one of its services, was asked elsewhere than at its own addresses, as a simulator is: nothing here proves '
    + 'anything of AWS. The phases list the addresses.'),
  asked: listOf('The phases that were asked for.', v.picklist(phaseNames)),
  inputs: texts('Inputs by name, as given or by default; of a secret only that it was given.'),
  phases: v.pipe(v.array(phase), v.minLength(1), v.readonly(), v.description('The phases in the order in which they ran.')),
  outputs: facts('The action\'s outputs.', outputs),
  evidence,
  observations: v.optional(observations),
  costs: listOf('What it costs.', cost),
  drill: v.optional(facts('The drill of a rehearsal: the phases are those before, in and after it.', {
    name: text('Its name.'),
    night: text('What happened.'),
    chapter: text('The chapter of docs/runbook.md that was followed.'),
    found: listOf('What verify found then.', v.string()),
    steps: listOf('What was done, in order.', v.string()),
    end: listOf('How it has ended.', facts('One thing.', { what: text('What.'), so: text('What is so.') })),
    asSaid: flag('It has ended as the runbook says.'),
  })),
});

export type RunReport = v.InferOutput<typeof evidenceFile>;
export type PhaseReport = v.InferOutput<typeof phase>;
