import { type github, javascript, type Project } from 'projen';
import { checkout, setupNode } from './pins';
import { runs, uses } from './workflow';

/** What the workflows take from the project that they are added to. */
export interface Host {
  /** Runs projen: `npx projen`, `pnpm exec projen`. */
  readonly projen: string;
  /** The branch of the repository whose files are in force. */
  readonly branch: string;
  /** Steps that check out and install. */
  readonly setup: readonly github.workflows.JobStep[];
}

/** A Node.js project of projen's says itself how it is installed, with its package manager. */
export function hostOf(project: Project, branch: string | undefined): Host {
  const own = project instanceof javascript.NodeProject ? project : undefined;
  return {
    projen: project.projenCommand,
    branch: branch ?? own?.release?.branches[0] ?? 'main',
    setup: [
      uses(checkout, { id: 'checkout', name: 'Check out', inputs: { 'persist-credentials': false } }),
      ...own?.renderWorkflowSetup({ mutable: false }) ?? [
        uses(setupNode, { id: 'node', name: 'Take Node.js 24', inputs: { 'node-version': '24', 'package-manager-cache': false } }),
        runs('install', 'Install', ['npm ci --ignore-scripts']),
      ],
    ],
  };
}
