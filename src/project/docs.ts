import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component, type Project, SampleFile } from 'projen';
import type { Duty } from '../phaseTable';
import { dollars, hoursPerMonth, monthlyCosts, total } from '../run/prices';
import { type Configuration, configure, dutiesOf, environments, settingsOf, type Storage, workflowFile } from './configuration';
import { signedCertificate } from './deployWorkflow';
import { addText } from './generated';
import type { SafeStorageOptions } from './options';
import { ownRepository } from './pins';
import { scopesOf, stackFile } from './policy';

/** README (yours from then on), and of every synthesis what to do first, the runbook, who may press what, and what it costs. */
export class SafeStorageDocs extends Component {
  /**
   * @param project whose files these become
   * @param options those of the storages, as for a whole project
   */
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const configuration = configure(options);
    new SampleFile(project, 'README.md', { contents: packaged('templates/README.md').replace('{{name}}', project.name) });
    this.write('docs/setup.md', setup(configuration));
    this.write('docs/runbook.md', withLinksHome(packaged('docs/runbook.md')));
    this.write('docs/duties.md', duties(configuration));
    this.write('docs/costs.md', costs(configuration));
  }

  private write(path: string, text: string): void {
    addText(this.project, path, marker => `${text.trimEnd()}\n${marker === undefined ? '' : `\n<!-- ${marker} -->\n`}`);
  }
}

/** Pages that the scaffolded repository does not have are linked where they are. */
const withLinksHome = (page: string): string => page.replace(/\]\((?=\w+\.md\))/g, `](https://github.com/${ownRepository}/blob/main/docs/`);

const packaged = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

/** The storages as they are, and the way to their first deployment. */
function setup(configuration: Configuration): string {
  const { storages, attestEvidence } = configuration;
  const name = (workflow: string) => `*${configuration.workflowPrefix}${workflow}*`;
  return packaged('templates/setup.md')
    .replace('{{storages}}', table(['storage', 'region', 'account', 'environment'], storages.map(storage =>
      [storage.name, storage.region, storage.accountId, storage.environment])))
    .replace('{{stacks}}', scopesOf(configuration).map(scope => `\`${stackFile(scope)}\``).join(', '))
    .replace('{{environments}}', environments(configuration).map(environment => `\`${environment}\``).join(', '))
    .replace('{{authority}}', authority(configuration))
    .replace('{{deploy}}', configuration.separateActivation
      ? `Run ${name('deploy')}; it ends as \`pending\` when the cluster is initialized. Run ${name('activate')}; somebody else may have to `
        + `approve it. Run ${name('deploy')} again.`
      : `Run ${name('deploy')}.`)
    .replace('{{workflows}}', table(['workflow', 'what it does'], [
      ['deploy', 'makes what is missing, after a plan that whoever approves it sees first; can be run again at any time'],
      ...configuration.separateActivation ? [['activate', 'sets the admin password, by other people than deploy\'s']] : [],
      ['verify', `by the schedule \`${configuration.schedule}\` in UTC: a verdict on everything; one issue for each storage that is not `
        + 'healthy'],
      ['drill', 'by hand: a night of [the runbook](runbook.md) on a simulated account, with this configuration: what helps, and how long '
        + 'it takes'],
      ['teardown', 'removes a storage; its name is typed again'],
      ['rehearse', 'every pull request: this configuration on the simulator, and whether the generated files are up to date'],
    ].map(([workflow = '', ...rest]) => [name(workflow), ...rest])))
    .replace('{{attestation}}', attestEvidence
      ? 'Each run signs what it wrote; `gh attestation verify` tells whether it was changed.'
      : '`attestEvidence: true` in `.projenrc.ts` has each run sign what it wrote; `gh attestation verify` then '
        + 'tells whether it was changed.');
}

/** Where the key of the CA may be, and what has to be where for that. */
function authority({ storages }: Configuration): string {
  const overKms = storages.filter(storage => settingsOf(storage).caKmsKey !== undefined);
  const others = storages.filter(storage => !overKms.includes(storage));
  const deploying = [...new Set(others.map(({ environment }) => `\`${environment}-deploy\``))].join(', ');
  const signed = others.map(storage => `\`${signedCertificate(storages, storage)}\``).join(', ');
  return [
    ...overKms.length === 0 ? [] : [`The key of ${listOf(overKms)} is in AWS KMS, as \`caKmsKey\` says: there is nothing to do.`],
    ...others.length === 0 ? [] : [
      (overKms.length === 0 ? 'Unless its key is in AWS KMS (`caKmsKey` in `.projenrc.ts`), by' : `For ${listOf(others)} by`)
        + ` the secrets of ${deploying}:`,
      '   - *your own*: `SAFE_STORAGE_CA_CERTIFICATE`, `SAFE_STORAGE_CA_PRIVATE_KEY` and, if it has one, `SAFE_STORAGE_CA_KEY_PASSPHRASE`;',
      '   - *made for you*: `SAFE_STORAGE_TOKEN`, a fine-grained token for this repository with *Secrets* and *Environments: write*. The',
      '     first deploy makes a CA and keeps it in the two secrets above, before it signs anything. Remove the token afterwards;',
      '   - *offline*: neither. Deploy stops as `pending` and puts out the CSR; sign it where your CA lives, keep the result as the',
      `     variable ${signed} and the CA's certificate as \`SAFE_STORAGE_CA_CERTIFICATE\`, and deploy again.`,
    ],
  ].join('\n');
}

const listOf = (storages: readonly Storage[]): string => storages.map(({ name }) => `*${name}*`).join(', ');

/** What a duty means for the people who have it. */
const meaning: Record<Duty, { readonly may: string; readonly approval: string }> = {
  deploy: { may: 'make and change storages; it deletes nothing', approval: 'required reviewers: the platform team' },
  activate: {
    may: 'set the admin password and reach the HSMs', approval: 'required reviewers: security officers, none of whom may '
    + 'approve deploy; no self-review',
  },
  verify: { may: 'look; also the plan before each deployment', approval: 'none, since a schedule starts it' },
  teardown: { may: 'remove a storage for good', approval: 'required reviewers: two owners of the data; a wait timer of a day' },
};

function duties(configuration: Configuration): string {
  const rows = dutiesOf(configuration).map(duty => [
    `[${configuration.workflowPrefix}${duty}](../${workflowFile(configuration, duty)})`,
    [...new Set(configuration.storages.map(({ environment }) => `\`${environment}-${duty}\``))].join(', '),
    meaning[duty].may,
    meaning[duty].approval,
  ]);
  const template = packaged('templates/duties.md').replace(
    '{{duties}}', table(['workflow', 'environment and role', 'may', 'protection to set'], rows),
  );
  return configuration.separateActivation ? template : template.replace(/\n## Separation[^#]*/, '\n');
}

const costs = ({ storages, schedule }: Configuration): string => packaged('templates/costs.md')
  .replace('{{costs}}', storages.map(costsOf).join('\n\n'))
  .replace('{{schedule}}', schedule);

function costsOf(storage: Storage): string {
  const lines = monthlyCosts(settingsOf(storage));
  const all = total(lines);
  return [
    `## ${storage.name}\n`,
    table(['what', 'a month'], [
      ...lines.map(({ what, monthly }) => [what, monthly === undefined ? 'unknown' : dollars(monthly)]),
      ['**all**', `**${dollars(all)}**, ${dollars(all / hoursPerMonth)} an hour`],
    ]),
  ].join('\n');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
