import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';

/**
 * What the npm package needs beside what jsii has compiled into lib/, so that whoever installs it installs nothing else:
 * the rehearsal as one program, the table of inputs with its schema library inside, and of which commit the package is.
 */
const common: BuildOptions = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'], logLevel: 'warning' };

async function main(): Promise<void> {
  await build({ ...common, entryPoints: ['src/rehearse.ts'], outfile: 'lib/rehearse.js', minify: true, banner: { js: '#!/usr/bin/env node' } });
  // What other modules of the package import too stays outside, or there would be two kinds of ConfigurationError.
  await build({ ...common, entryPoints: ['src/inputs.ts'], outfile: 'lib/inputs.js', external: ['./errors', './phases/names'], allowOverwrite: true });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync('lib/release.json', `${JSON.stringify({ commit, version })}\n`);
}

void main();
