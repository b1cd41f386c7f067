import { checkClusterSubnets } from '../ec2/subnets';
import { ConfigurationError } from '../errors';
import { examineNetwork } from '../preflight/network';
import { examineQuotas } from '../preflight/quotas';
import { checkBeforeSpending } from '../preflight/spending';
import { intendedSteps } from '../preflight/steps';
import { dollars, hoursPerMonth, monthlyCosts, total } from '../report/cost';
import type { Phase, Run } from '../run';

/** What each phase would do, what stands in the way, how long it takes and what it costs. Nothing is changed. */
export const plan: Phase = async run => {
  const steps = await intendedSteps(run);
  for (const { phase, what, duration } of steps) run.log.found(`${phase} would ${what}${duration ? ` (usually ${duration.usually})` : ''}`);
  if (steps.length === 0) run.log.found('nothing to do');
  run.record.output('changes', String(steps.length));
  const monthly = total(monthlyCosts(run.inputs));
  run.log.found(`costs about ${dollars(monthly / hoursPerMonth)} an hour, ${dollars(monthly)} a month (us-east-1 prices of November 2026, without traffic and backups)`);
  if (steps.length > 0) await examine(run);
};

async function examine(run: Run): Promise<void> {
  const subnets = await checkClusterSubnets(run, run.inputs.subnetIds!);
  await checkBeforeSpending(run, subnets[0]!.VpcId!);
  const findings = [...await examineNetwork(run, subnets), ...await examineQuotas(run)];
  run.record.findings.push(...findings);
  for (const finding of findings.filter(({ severity }) => severity !== 'broken')) run.log.warn(`${finding.what} ${finding.remedy}`);
  const blocking = findings.filter(({ severity }) => severity === 'broken');
  if (blocking.length > 0) {
    throw new ConfigurationError(blocking.map(finding => `${finding.what} ${finding.remedy}`).join('\n'), { remedy: 'Nothing was created or changed.' });
  }
  run.log.checked('nothing stands in the way, as far as AWS lets one see');
}
