import { existsSync, readFileSync } from 'node:fs';
import { type FileBase, type Project, TextFile } from 'projen';
import { PROJEN_MARKER } from 'projen/lib/common';

/**
 * Adds a text to the project, as its own file of every synthesis.
 * @param render given the line that says where it comes from; nothing where projen is ejected
 * @returns the text
 * @throws Error if a file is there that projen has not written
 */
export function addText(project: Project, path: string, render: (marker: string | undefined) => string): string {
  const file = new TextFile(project, path);
  refuseOthers(project, file);
  const text = render(file.marker);
  for (const line of text.split('\n')) file.addLine(line);
  return text;
}

/** @throws Error if a file is there that projen has not written */
export function refuseOthers(project: Project, { path, absolutePath }: FileBase): void {
  if (!project.ejected && existsSync(absolutePath) && !readFileSync(absolutePath, 'utf8').includes(PROJEN_MARKER)) {
    const error = new Error(`${path}: expected no file, or one that projen has written (got one without "${PROJEN_MARKER}"). It was left `
      + 'as it is. Give it another name'
      + `${path.startsWith('.github/workflows/') ? ', or the workflows one by workflowPrefix: \'safe-storage-\' in .projenrc.ts' : ''}.`);
    error.stack = error.message;
    throw error;
  }
}

/** The marker of files whose generator has to be named, also where projen is ejected. */
export const named = (marker: string | undefined): string => marker ?? 'Made by projen-safe-storage.';
