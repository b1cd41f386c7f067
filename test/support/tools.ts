import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What .ci/run says: it has installed every tool that a test leans on, so none of these tests may be skipped. */
const everyTool = process.env.EVERY_TOOL === 'true';

/**
 * Whether a program is there that tests lean on: without it they are skipped.
 * @throws Error where it has to be there
 */
export const has = (program: string, version = '--version'): boolean => known(program, spawnSync(program, [version]).status === 0);

/** The first of these files that is there. */
function firstOf(...files: readonly string[]): string | undefined {
  const found = files.find(file => existsSync(file));
  known(files.join(' or '), found !== undefined);
  return found;
}

/** What was found of something that tests lean on. */
export function needed<T>(what: string, found: T | undefined): T | undefined {
  known(what, found !== undefined);
  return found;
}

function known(what: string, isThere: boolean): boolean {
  if (!isThere && everyTool) throw new Error(`There is no ${what}, on which tests lean: .ci/run has to install it.`);
  return isThere;
}

/** Debian's, or that of GitHub's runners; CHROMIUM_PATH names another. */
export const browserPath = (): string | undefined => firstOf(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', '/usr/bin/google-chrome');

/** Lays out HCL as `terraform fmt` does: HashiCorp's own formatter, by itself or in Terraform. */
export const hclFormatter: readonly [string, ...string[]] | undefined = formatter();

function formatter(): typeof hclFormatter {
  if (spawnSync('terraform', ['version']).status === 0) return ['terraform', 'fmt', '-'];
  return known('terraform or hclfmt', spawnSync('hclfmt', ['-version']).status === 0) ? ['hclfmt'] : undefined;
}
