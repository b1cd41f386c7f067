import type { typescript } from 'projen';
import { phaseNames } from '../src/phaseTable';

/** A job that uses the action downloads an archive of this repository: only what runs and what explains it belongs there. */
export function leaveOutOfActionDownloads(project: typescript.TypeScriptProject): void {
  project.gitattributes.addAttributes('/*', 'export-ignore');
  for (const wanted of ['action.yml', 'dist', 'LICENSE', 'README.md', ...phaseNames]) {
    project.gitattributes.addAttributes(`/${wanted}`, '-export-ignore');
  }
}
