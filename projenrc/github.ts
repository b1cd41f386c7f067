import { Component, type Project, TextFile } from 'projen';
import { phaseNames } from '../src/phaseTable';
import { script } from '../src/project/yaml';
import { yamlFile } from './yaml';

const home = 'https://github.com/safe-storage/safe-storage';

/** Who reviews, what an issue asks for, and what is updated by a bot: the files of `.github` that are no workflows. */
export class GitHubFiles extends Component {
  constructor(project: Project) {
    super(project);
    const owners = new TextFile(project, '.github/CODEOWNERS');
    owners.addLine(`# ${owners.marker}`);
    owners.addLine('* @safe-storage/maintainers');
    owners.addLine('');
    yamlFile(project, '.github/dependabot.yml', dependabot);
    yamlFile(project, '.github/ISSUE_TEMPLATE/config.yml', links);
    yamlFile(project, '.github/ISSUE_TEMPLATE/failure.yml', failure);
    yamlFile(project, '.github/ISSUE_TEMPLATE/observations.yml', observations);
  }
}

/** A release is a week old before it is proposed: most that are malicious are found by then. */
const weekly = { directory: '/', schedule: { interval: 'weekly' }, cooldown: { 'default-days': 7 } };

const awsPackages = ['@aws-sdk/*', '@smithy/*'];

const dependabot = {
  version: 2,
  updates: [
    {
      'package-ecosystem': 'npm',
      ...weekly,
      'versioning-strategy': 'lockfile-only', // projen writes package.json
      'groups': { aws: { patterns: awsPackages }, others: { 'patterns': ['*'], 'exclude-patterns': awsPackages } },
    },
    { 'package-ecosystem': 'github-actions', ...weekly, 'groups': { actions: { patterns: ['*'] } } },
  ],
};

const links = {
  blank_issues_enabled: true,
  contact_links: [
    { name: 'A vulnerability', url: `${home}/security/advisories/new`, about: 'Report it privately, never as an issue: SECURITY.md' },
    { name: 'A storage that is in trouble now', url: `${home}/blob/main/docs/runbook.md`, about: 'The runbook has the remedies' },
  ],
};

/** A text that must be given. */
const required = { required: true };

const version = {
  type: 'input',
  id: 'version',
  attributes: { label: 'Version of the action', placeholder: 'safe-storage/safe-storage@v1' },
  validations: required,
};

/** What is asked for holds no inputs, certificates or outputs of the evidence file. */
const excerpt = '{simulated, asked, observations,\n'
  + '  phases: [.phases[] | {phase, status, outcome, versions, findings, notes: [.notes[].text]}]}';

const failure = {
  name: 'A phase that fails, or does the wrong thing',
  description: 'Say what happened, with evidence that holds no secret',
  labels: ['bug'],
  body: [
    {
      type: 'markdown',
      attributes: {
        value: script(
          'Issues are public. Never paste a password, a private key, a token or credentials here, nor a step\'s debug log.',
          'A vulnerability is reported privately: SECURITY.md.',
        ),
      },
    },
    {
      type: 'dropdown',
      id: 'phase',
      attributes: { label: 'Phase', options: [...phaseNames, 'several, or none'] },
      validations: required,
    },
    version,
    {
      type: 'dropdown',
      id: 'where',
      attributes: { label: 'Where', options: ['AWS', 'a rehearsal, on the simulator'] },
      validations: required,
    },
    {
      type: 'textarea',
      id: 'expected',
      attributes: { label: 'What was expected' },
      validations: required,
    },
    {
      type: 'textarea',
      id: 'happened',
      attributes: {
        label: 'What happened',
        description: 'The error with its remedy and AWS\'s request id, as the log or the job\'s summary has them.',
      },
      validations: required,
    },
    {
      type: 'textarea',
      id: 'evidence',
      attributes: {
        label: 'Evidence',
        description: script(
          'What this prints of the evidence file, whose path is the output `evidence`:',
          `\`jq '${excerpt}' FILE\`.`,
          'No secret is in it, but names, ids and ARNs of your account are: replace those that are nobody\'s business.',
        ),
        render: 'json',
      },
    },
    {
      type: 'checkboxes',
      id: 'secrets',
      attributes: {
        label: 'Secrets',
        options: [{ label: 'I have looked: no password, private key, token or credentials are in what I send.', required: true }],
      },
    },
  ],
};

const observations = {
  name: 'What a run met of AWS',
  description: 'Settle what nobody could look up, docs/assumptions.md, with the observations of your run',
  labels: ['observations'],
  body: [
    {
      type: 'markdown',
      attributes: {
        value: script(
          '`jq .observations FILE` of the evidence file that your run has kept. There is no account, name, address, id or secret in it;',
          'please look before you send it all the same.',
        ),
      },
    },
    {
      type: 'textarea',
      id: 'observations',
      attributes: { label: 'Observations', render: 'json' },
      validations: required,
    },
    version,
  ],
};
