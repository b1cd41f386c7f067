import type { Configuration } from './configuration';
import { expression, type Job, runs } from './workflow';

/** A table with a row for each storage, and in it what each of its jobs has put out, or how it ended where it has put out nothing. */
const table = [
  'jq --raw-output --argjson columns "$COLUMNS" --argjson storages "$STORAGES" \'. as $jobs',
  '  | def came_to: .outputs.result // .outputs.status // (.outputs.changes | values | "changes: \\(.)");',
  '    def shown: if .result == "success" or .result == "failure" then (came_to | select(. != "")) // .result else .result end;',
  '    ["storage"] + $columns, ["---"] + ($columns | map("---")),',
  '    ($storages[] as $storage | [$storage] + ($columns | map($jobs["\\(.)-\\($storage)"] | shown)))',
  '  | "| \\(join(" | ")) |"\' <<< "$JOBS" >> "$GITHUB_STEP_SUMMARY"',
];

/**
 * The jobs of a workflow, and behind those of a fleet one that says on one page what all of them have come to.
 * @param columns beginnings of the jobs' ids, before the storage's name
 */
export const withSummary = ({ storages }: Configuration, jobs: readonly Job[], columns: readonly string[]): readonly Job[] =>
  (storages.length === 1 ? jobs : [...jobs, {
    id: 'summary',
    name: 'summary',
    needs: jobs.map(({ id }) => id),
    condition: 'always()',
    minutes: 5,
    permissions: {},
    concurrency: `summary-${expression('github.run_id')}`,
    steps: [
      runs('table', 'What became of each storage', table, {
        env: {
          JOBS: expression('toJSON(needs)'),
          COLUMNS: JSON.stringify(columns),
          STORAGES: JSON.stringify(storages.map(({ name }) => name)),
        },
      }),
    ],
  }]);
