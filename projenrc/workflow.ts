import { Component, github, type typescript } from 'projen';
import { withComment } from '../src/project/yaml';
import { yamlFile } from './yaml';

/** The actions that our workflows use: pinned by commit, the version as a comment for readers and for update bots. */
export const checkout = withComment(github.ActionRefs.ACTIONS_CHECKOUT, 'v7.0.1');
// projen refers to this immutable release by its tag; a commit needs no trust in the tag.
export const setupNode = withComment('actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', 'v7.0.0');

/** `.github/workflows/build.yml`: .ci/run on both supported lines of Node.js. */
export class BuildWorkflow extends Component {
  constructor(project: typescript.TypeScriptProject) {
    super(project);
    yamlFile(project, '.github/workflows/build.yml', {
      name: 'build',
      on: { pull_request: {}, push: { branches: ['main'] } },
      permissions: {},
      concurrency: {
        'group': '${{ github.workflow }}-${{ github.ref }}',
        'cancel-in-progress': true,
      },
      jobs: {
        build: {
          'name': 'Node.js ${{ matrix.node }}',
          'runs-on': 'ubuntu-latest',
          'timeout-minutes': 60,
          'permissions': { contents: withComment('read', 'to check out') },
          'strategy': { 'fail-fast': false, 'matrix': { node: [20, 24] } },
          'steps': [
            { uses: checkout, with: { 'persist-credentials': false } },
            { uses: setupNode, with: { 'node-version': '${{ matrix.node }}', 'package-manager-cache': false } },
            { name: 'Test, lint, and compare what is generated', run: 'bash .ci/run' },
          ],
        },
      },
    });
  }
}
