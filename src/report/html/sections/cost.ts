import { type Cost, dollars, hoursPerMonth, priceNote, priceSources, type Spending, spentOn, total } from '../../../run/prices';
import type { RunReport } from '../../runReport';
import { isRehearsed } from '../../simulated';
import { type Html, html } from '../parts/escape';
import type { Section } from '../parts/section';
import { table } from '../parts/table';
import { lastPhase } from '../parts/words';

/** What it has cost, and what it costs an hour and a month, line by line. */
export function costSection(report: RunReport): Section {
  const { costs } = report;
  const { phase, status } = lastPhase(report);
  const gone = phase === 'teardown' && status === 'complete';
  return {
    id: 'cost',
    title: 'Cost',
    content: gone ? html`<p>What was torn down costs nothing any longer. What remains is named above;
      KMS keys of yours, for the passwords or the CA, are paid on.</p>` : html`
      <p>US dollars; ${priceNote}. An HSM is paid from its creation on, begun hours counted whole; of one that was there before,
      nobody tells since when, so it counts from its cluster’s creation on: “at most”. ${priceSources(costs)}
      Hours and months are for what the phases so far have seen or were given.
      ${isRehearsed(report) && 'The rehearsal itself cost nothing: “so far” is what the real run would have cost until here.'}</p>
      ${bill(costs)}`,
  };
}

const unknown = html`<span title="not there, or not seen by this run">–</span>`;

const bill = (costs: readonly Spending[]): Html => table(
  'costs',
  [{ title: 'Of what' }, { title: 'So far', figures: true }, { title: 'An hour', figures: true }, { title: 'A month', figures: true }],
  costs.map(cost => ({ cells: [cost.what, cost.spent === undefined ? unknown : spentOn([cost]), ...rates([cost])] })),
  [{ cells: [costs.every(({ monthly }) => monthly !== undefined) ? 'All' : 'All whose price is known', spentOn(costs), ...rates(costs)] }],
);

/** An hour and a month; three decimals an hour, since a key costs a seventh of a cent. */
const rates = (costs: readonly Cost[]): string[] => (costs.every(({ monthly }) => monthly === undefined) ? ['unknown', 'unknown'] : [
  (total(costs) / hoursPerMonth).toLocaleString(
    'en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 3, maximumFractionDigits: 3 },
  ),
  dollars(total(costs)),
]);
