import { chosenName, isChosen, oneOrAll } from './chosenStorage';
import type { Configuration, Storage } from './configuration';
import { withSummary } from './summaryJob';
import { expression, identity, type Job, runs, storageInputs, uses, type Workflow } from './workflow';

/** One issue a storage, found by its label; the job fails with it. */
const report = ({ workflowPrefix }: Configuration): readonly string[] => [
  'export GH_HOST="${GITHUB_SERVER_URL#https://}" GH_ENTERPRISE_TOKEN="$GH_TOKEN"',
  'repository="repos/$GITHUB_REPOSITORY"',
  'label="safe-storage/$STORAGE"',
  'run="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"',
  '# When a workflow of this repository was last run for this storage, by what its runs are called; fails if GitHub does not say.',
  'last() {',
  '  local ours found',
  '  ours=".event == \\"workflow_dispatch\\" and .head_repository.full_name == \\"$GITHUB_REPOSITORY\\""',
  '  found=$(gh api "$repository/actions/workflows/$1/runs?event=workflow_dispatch&branch=$GITHUB_REF_NAME&per_page=100" \\',
  '    --jq "[.workflow_runs[] | select($ours and (.display_title | test(\\"$2\\")) and ($3)) | .run_started_at] | max // empty") \\',
  '    || return 1',
  '  [[ -z $found || $found =~ ^20[0-9T:.-]+Z$ ]] && echo "$found"',
  '}',
  '# Whether nothing is wrong but a key that waits for its deletion, for which our own teardown has asked: AWS does not show who has.',
  'teardown_waits() {',
  '  [ "$HEALTH" = broken ] && [ -n "$EVIDENCE" ] || return 1',
  '  jq --exit-status \'[.phases[].findings[] | select(.severity != "notice").runbook] | unique == ["teardown-waits"]\' \\',
  '    "$EVIDENCE" > /dev/null || return 1',
  `  torn=$(last ${workflowPrefix}teardown.yml "^tear down $STORAGE( |$)" \\`,
  '    \'.conclusion == "success" and .run_started_at > (now - 31 * 86400 | todate)\') || return 1',
  `  made=$(last ${workflowPrefix}deploy.yml "^deploy ($STORAGE|all storages)(,|$)" true) || return 1`,
  '  [[ -n $torn && $torn > $made ]]',
  '}',
  'if teardown_waits; then HEALTH=pending; fi',
  'echo "result=$HEALTH" >> "$GITHUB_OUTPUT"',
  'number=$(gh api "$repository/issues?state=open&labels=$label" \\',
  '  --jq \'[.[] | select(.pull_request == null)][0].number // empty\')',
  'case "$HEALTH" in',
  '  healthy)',
  '    [ -z "$number" ] \\',
  '      || gh api --method PATCH "$repository/issues/$number" --raw-field state=closed --raw-field body="Healthy again: $run"',
  '    exit 0 ;;',
  '  pending)',
  '    # What nothing shows to be settled stays open, for a person to close.',
  '    [ -z "$number" ] || echo "::notice title=$STORAGE::Issue $number is still open."',
  '    exit 0 ;;',
  'esac',
  'findings=$([ -z "$EVIDENCE" ] || jq --raw-output \'.phases[] | (.findings[] | "- **\\(.severity)**: \\(.what) \\(.remedy) '
    + '\\(.runbook // "")"), (select(.status == "failed") | "verify itself failed:\\n\\n\\(.outcome)")\' "$EVIDENCE")',
  '[ -n "$findings" ] || findings="verify has left nothing that says why: its log has the error."',
  'title="Safe storage $STORAGE is $HEALTH"',
  'body=$(printf \'%s\\n\\n\' "$findings" "Seen by $run" "The chapters of docs/runbook.md are named behind the findings. This issue '
    + 'closes itself.")',
  'if [ -z "$number" ]; then',
  '  gh api --method POST "$repository/issues" --raw-field title="$title" --raw-field body="$body" --raw-field "labels[]=$label"',
  'else',
  '  gh api --method PATCH "$repository/issues/$number" --raw-field title="$title" --raw-field body="$body"',
  'fi',
  'echo "::error title=$STORAGE::$title"',
  'exit 1',
];

/** A verdict on every storage, each hour. */
export function verifyWorkflow(configuration: Configuration): Workflow {
  return {
    name: `${configuration.workflowPrefix}verify`,
    runName: `verify ${chosenName(configuration)}`,
    about: 'Looks whether every storage is healthy, and changes nothing at AWS. An unhealthy one fails its job and has one open issue, '
      + 'which is kept up to date and closed when the storage is healthy again. One that is not finished yet, or that the workflow '
      + `${configuration.workflowPrefix}teardown removes, is pending: that is no failure.`,
    on: {
      schedule: [{ cron: configuration.schedule }],
      workflow_dispatch: configuration.storages.length === 1 ? null : { inputs: oneOrAll(configuration) },
    },
    runsOn: configuration.runsOn,
    jobs: withSummary(configuration, configuration.storages.map(storage => verification(configuration, storage)), ['verify']),
  };
}

const verification = (configuration: Configuration, storage: Storage): Job => ({
  id: `verify-${storage.name}`,
  name: `verify ${storage.name}`,
  condition: isChosen(configuration, storage),
  minutes: 60,
  environment: `${storage.environment}-verify`,
  permissions: {
    idToken: identity,
    actions: ['read', 'to see whether a key that waits for its deletion does so by the workflow teardown'],
    issues: ['write', 'to open, update and close the issue of an unhealthy storage'],
  },
  outputs: { result: { stepId: 'issue', outputName: 'result' } },
  concurrency: `verify-${storage.name}`,
  steps: [
    uses(configuration.action, {
      name: 'Look at everything',
      id: 'verify',
      // What is found is judged by the step after it.
      continueOnError: true,
      inputs: { ...storageInputs(configuration, storage, 'verify'), phases: 'verify' },
    }),
    runs('issue', 'Open, update or close the storage\'s issue', report(configuration), {
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
