import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component, type Project, SampleFile } from 'projen';
import type { Duty } from '../phaseTable';
import { dollars, hoursPerMonth, monthlyCosts, total } from '../run/prices';
import { stackFile } from './bootstrap';
import { type Configuration, configure, dutiesOf, settingsOf, type Storage, workflowFile } from './configuration';
import { environments } from './environments';
import { addText } from './generated';
import type { SafeStorageOptions } from './options';
import { ownRepository } from './pins';
import { scopesOf } from './policy';

/** README (yours from then on), and of every synthesis the runbook, who may press what, and what it costs. */
export class SafeStorageDocs extends Component {
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const configuration = configure(options);
    new SampleFile(project, 'README.md', { contents: readme(project.name, configuration) });
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

function readme(name: string, configuration: Configuration): string {
  const steps = configuration.separateActivation
    ? 'Run *deploy*; it ends as `pending` when the cluster is initialized. Run *activate*; somebody else may have to approve it. Run '
      + '*deploy* again.'
    : 'Run *deploy*.';
  return packaged('templates/README.md')
    .replaceAll('{{name}}', name)
    .replaceAll('{{storages}}', table(['storage', 'region', 'account', 'environment'], configuration.storages.map(storage =>
      [storage.name, storage.region, storage.accountId, storage.environment])))
    .replaceAll('{{stacks}}', scopesOf(configuration).map(scope => `\`${stackFile(scope)}\``).join(', '))
    .replaceAll('{{environments}}', environments(configuration).map(environment => `\`${environment}\``).join(', '))
    .replaceAll('{{deployEnvironment}}', `${configuration.storages[0]!.environment}-deploy`)
    .replaceAll('{{deploy}}', steps);
}

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

const costs = ({ storages }: Configuration): string =>
  packaged('templates/costs.md').replace('{{costs}}', storages.map(costsOf).join('\n\n'));

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
