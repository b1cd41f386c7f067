import { dollars, hoursPerMonth, monthlyCosts, priceNote, total, withoutPrice } from '../run/prices';
import type { Phase } from '../run/run';
import { count } from '../words';
import { runChecks, tellOrRefuse } from './plan/check';
import { checksFor } from './plan/checks';
import { readState } from './plan/currentState';
import { dueSteps, intendedSteps } from './plan/steps';

/**
 * What each phase would do, what stands in the way, how long it takes and what it costs. Nothing is changed.
 * @throws ConfigurationError if a phase would fail, after everything has been looked at
 */
export const plan: Phase = async run => {
  const current = await readState(run);
  const steps = await intendedSteps(run, current);
  const dueNow = dueSteps(run.inputs, steps);
  const due = new Set(dueNow.map(({ phase }) => phase));
  for (const { phase, what, usually } of steps) run.log.would(`${phase}: ${what}${usually === undefined ? '' : ` (usually ${usually})`}`);
  const others = [...new Set(steps.map(({ phase }) => phase))].filter(phase => !due.has(phase));
  if (steps.length === 0) run.log.found('nothing to do');
  else if (others.length > 0) run.log.found(`not asked for in this run: ${others.join(', ')}`);
  run.record.steps.push(...steps.map(({ phase, what, usually }) => ({ phase, what, usually })));
  run.record.output('changes', String(dueNow.length));
  const costs = monthlyCosts(run.inputs);
  const monthly = total(costs);
  run.log.would(`cost about ${dollars(monthly / hoursPerMonth)} an hour, ${dollars(monthly)} a month when all is there (${priceNote})`
    + withoutPrice(costs));

  const making = new Set(dueNow.filter(({ inPlace }) => inPlace === undefined).map(({ phase }) => phase));
  const findings = await runChecks(run, checksFor(run, current, { due, making }));
  run.record.findings.push(...findings);
  tellOrRefuse(run, findings);
  if (due.size === 0) return;
  const doubts = findings.filter(({ severity }) => severity === 'degraded').length;
  if (doubts === 0) run.log.checked('nothing stands in the way, as far as AWS shows');
  else run.log.found(`nothing is sure to stand in the way; ${count(doubts, 'finding')} above should be seen to first`);
};
