import { Component, type Project } from 'projen';
import { attest, type Pin, uploadArtifact } from '../src/project/pins';
import { script, withComment } from '../src/project/yaml';
import { checkout, setupNode } from './workflow';
import { yamlFile } from './yaml';

/* The commit of this tag, looked up in November 2026. */
const downloadArtifact: Pin = { uses: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' };

const pinned = ({ uses, version }: Pin) => withComment(uses, version!);

/** Only a tag is released; started by hand on a branch, the workflow shows what a release would be made of. */
const released = 'github.ref_type == \'tag\'';

/**
 * `.github/workflows/release.yml`: a tag `vX.Y.Z` on a commit of main becomes a package on npm and a release on GitHub, both with
 * a signed statement of how they were made, and the major tag follows.
 *
 * What runs others' code has no rights; what has rights runs nobody's code. npm knows this workflow and its environment `npm` as
 * a trusted publisher, so there is no token to lose.
 */
export class ReleaseWorkflow extends Component {
  constructor(project: Project) {
    super(project);
    yamlFile(project, '.github/workflows/release.yml', {
      name: 'release',
      on: { push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] }, workflow_dispatch: {} },
      permissions: {},
      concurrency: { 'group': 'release', 'cancel-in-progress': false },
      jobs: { build, attest: attestation, npm, github },
    });
  }
}

const build = {
  'name': 'Build and test what is released',
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 90,
  'permissions': { contents: withComment('read', 'to check out') },
  'steps': [
    { uses: checkout, with: { 'fetch-depth': 0, 'persist-credentials': false } },
    { uses: setupNode, with: { 'node-version': 24, 'package-manager-cache': false } },
    { name: 'Only what is on main is released', if: released, run: 'git merge-base --is-ancestor "$GITHUB_SHA" origin/main' },
    { name: 'Test, lint, and compare what is generated, dist/ too', run: 'bash .ci/run' },
    {
      name: 'Pack',
      run: script(
        'rm -rf build',
        'if [ "$GITHUB_REF_TYPE" = tag ]; then npm version --no-git-tag-version "${GITHUB_REF_NAME#v}"; fi',
        'npx projen package',
        'git archive --format=tar --output="build/action-${GITHUB_REF_NAME//\\//-}.tar" "$GITHUB_SHA" # what a runner downloads',
        'sha256sum build/*',
      ),
    },
    { uses: pinned(uploadArtifact), with: { 'name': 'release', 'path': 'build/*', 'if-no-files-found': 'error' } },
  ],
};

const takeFiles = () => ({ uses: pinned(downloadArtifact), with: { name: 'release', path: 'release' } });

const attestation = {
  'name': 'Say how it was made',
  'needs': 'build',
  'if': released,
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 10,
  'permissions': {
    'id-token': withComment('write', 'to sign as this workflow'),
    'attestations': withComment('write', 'to keep the attestation'),
  },
  'steps': [takeFiles(), { uses: pinned(attest), with: { 'subject-path': 'release/*' } }],
};

const npm = {
  'name': 'Publish to npm',
  'needs': 'attest',
  'if': released,
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 10,
  'environment': 'npm',
  'permissions': { 'id-token': withComment('write', 'to be npm\'s trusted publisher') },
  'steps': [
    takeFiles(),
    { uses: setupNode, with: { 'node-version': 24, 'package-manager-cache': false } },
    {
      name: 'Publish, unless an earlier attempt has',
      run: 'npm view "projen-safe-storage@${GITHUB_REF_NAME#v}" version || npm publish ./release/*.tgz --ignore-scripts --provenance '
        + '--access public',
    },
  ],
};

const github = {
  'name': 'Release on GitHub',
  'needs': 'npm',
  'if': released,
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 10,
  'environment': 'release',
  'permissions': { contents: withComment('write', 'to make the release and to move the major tag') },
  'env': { GH_TOKEN: '${{ github.token }}', GH_REPO: '${{ github.repository }}' },
  'steps': [
    takeFiles(),
    {
      name: 'Release, unless an earlier attempt has',
      run: 'gh release view "$GITHUB_REF_NAME" || gh release create "$GITHUB_REF_NAME" release/* --verify-tag --generate-notes',
    },
    {
      name: 'Move the major tag, if this is its newest version',
      run: script(
        'major=${GITHUB_REF_NAME%%.*}',
        'newest=$(gh api --paginate "repos/$GH_REPO/git/matching-refs/tags/$major." --jq \'.[].ref\' | sort --version-sort | tail -1)',
        '[ "$newest" = "refs/tags/$GITHUB_REF_NAME" ] || exit 0',
        'gh api --method PATCH "repos/$GH_REPO/git/refs/tags/$major" --raw-field "sha=$GITHUB_SHA" --field force=true ||',
        '  gh api --method POST "repos/$GH_REPO/git/refs" --raw-field "ref=refs/tags/$major" --raw-field "sha=$GITHUB_SHA"',
      ),
    },
  ],
};
