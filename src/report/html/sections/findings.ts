import { bySeverity, type Finding, runbookPage, type Severity } from '../../../run/finding';
import type { RunReport } from '../../runReport';
import { html } from '../parts/escape';
import { icon, type IconName } from '../parts/icon';
import type { Section } from '../parts/section';

const icons: Readonly<Record<Severity, IconName>> = { broken: 'bad', degraded: 'warn', notice: 'skipped' };

/** What is wrong or worth knowing, the worst first, each with its remedy. */
export function findingsSection({ phases }: RunReport): Section {
  const findings = bySeverity(phases);
  return {
    id: 'findings',
    title: 'Findings',
    content: findings.length > 0 ? html`<ul class="findings">${findings.map(finding)}</ul>`
      : html`<p>${phases.every(({ status }) => status === 'complete') ? 'None.' : 'None, besides what the run stopped at.'}</p>`,
  };
}

const finding = ({ severity, what, remedy, runbook }: Finding) => html`<li class="${severity}">
<p class="severity">${icon(icons[severity])}${severity}</p>
<p class="what">${what}</p>
${remedy !== '' && html`<p class="remedy"><b>What to do.</b> ${remedy}</p>`}
${runbook !== undefined && html`<p class="remark">Runbook: <a href="${runbookPage(runbook)}">${runbook}</a></p>`}
</li>
`;
