import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { thirdParty } from './thirdParty';

/**
 * What the npm package needs beside what jsii has compiled into lib/, so that whoever installs it installs nothing else:
 * the rehearsal as one program, the table of inputs with its schema library inside, the YAML writer likewise, the licences of what is in
 * them, and of which commit the package is.
 */
const common = {
  bundle: true, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'], metafile: true, logLevel: 'warning',
} as const satisfies BuildOptions;

async function main(): Promise<void> {
  const rehearsal = await build({
    ...common, entryPoints: ['src/rehearse.ts'], outfile: 'lib/rehearse.js', minify: true, banner: { js: '#!/usr/bin/env node' },
  });
  // What other modules of the package import too stays outside, or there would be two kinds of ConfigurationError.
  const inputs = await build({
    ...common, entryPoints: ['src/inputs/read.ts', 'src/inputs/rules.ts', 'src/project/cron.ts', 'src/project/yaml.ts'],
    outdir: 'lib', outbase: 'src', allowOverwrite: true,
    external: ['../errors', '../phaseTable', '../words', './conflicts', './rules', './table'],
  });
  writeFileSync('lib/THIRD-PARTY', thirdParty([rehearsal, inputs].flatMap(({ metafile }) => Object.keys(metafile.inputs))));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  writeFileSync('lib/release.json', `${JSON.stringify({ commit, version })}\n`);
}

void main();
