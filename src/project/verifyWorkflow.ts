import { chosenName, isChosen, oneOrAll } from './chosenStorage';
import type { Configuration, Storage } from './configuration';
import { expression, identity, type Job, runs, storageInputs, uses, workflow } from './workflow';

/** One issue a storage, found by its label; the job fails with it. */
const report = [
  'issues="repos/$GITHUB_REPOSITORY/issues"',
  'label="safe-storage/$STORAGE"',
  'run="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"',
  'number=$(gh api "$issues?state=open&labels=$label" --jq \'.[0].number // empty\')',
  'if [ "$HEALTH" = healthy ]; then',
  '  [ -z "$number" ] || gh api --method PATCH "$issues/$number" --raw-field state=closed --raw-field body="Healthy again: $run"',
  '  exit 0',
  'fi',
  'findings=$([ -z "$EVIDENCE" ] || jq --raw-output \'.phases[] | (.findings[] | "- **\\(.severity)**: \\(.what) \\(.remedy) '
    + '\\(.runbook // "")"), (select(.status == "failed") | "verify itself failed:\\n\\n\\(.outcome)")\' "$EVIDENCE")',
  '[ -n "$findings" ] || findings="verify has left nothing that says why: its log has the error."',
  'title="Safe storage $STORAGE is $HEALTH"',
  'body=$(printf \'%s\\n\\n\' "$findings" "Seen by $run" "The chapters of docs/runbook.md are named behind the findings. This issue '
    + 'closes itself.")',
  'if [ -z "$number" ]; then',
  '  gh api --method POST "$issues" --raw-field title="$title" --raw-field body="$body" --raw-field "labels[]=$label"',
  'else',
  '  gh api --method PATCH "$issues/$number" --raw-field title="$title" --raw-field body="$body"',
  'fi',
  'echo "::error title=$STORAGE::$title"',
  'exit 1',
];

/** A verdict on every storage, each hour. */
export function verifyWorkflow(configuration: Configuration, marker: string): string {
  return workflow({
    marker,
    name: `${configuration.workflowPrefix}verify`,
    runName: `verify ${chosenName(configuration)}`,
    about: 'Looks whether every storage is healthy, and changes nothing at AWS. An unhealthy one fails its job and has one open issue, '
      + 'which is kept up to date and closed when the storage is healthy again.',
    on: {
      schedule: [{ cron: configuration.schedule }],
      workflow_dispatch: configuration.storages.length === 1 ? null : { inputs: oneOrAll(configuration) },
    },
    runsOn: configuration.runsOn,
    jobs: configuration.storages.map(storage => verification(configuration, storage)),
  });
}

const verification = (configuration: Configuration, storage: Storage): Job => ({
  id: `verify-${storage.name}`,
  name: `verify ${storage.name}`,
  condition: isChosen(configuration, storage),
  minutes: 60,
  environment: `${storage.environment}-verify`,
  permissions: { 'id-token': identity, 'issues': ['write', 'to open, update and close the issue of an unhealthy storage'] },
  concurrency: `verify-${storage.name}`,
  steps: [
    uses(configuration.action, {
      name: 'Look at everything',
      id: 'verify',
      inputs: { ...storageInputs(storage, 'verify'), phases: 'verify' },
    }),
    runs('Open, update or close the storage\'s issue', report, {
      condition: expression('!cancelled()'),
      env: {
        GH_TOKEN: expression('github.token'),
        STORAGE: storage.name,
        HEALTH: expression('steps.verify.outputs.health || \'not known, since verify failed\''),
        EVIDENCE: expression('steps.verify.outputs.evidence'),
      },
    }),
  ],
});
