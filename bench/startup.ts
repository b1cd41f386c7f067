import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { type Measurement, medians, print, times, whole } from './measure';

/**
 * What a step costs before it does anything: milliseconds over an empty Node.js process until an input error, and until the first
 * request reaches AWS; of dist/, of the same sources as one file, and of other actions' bundles.
 *
 *   npx projen bench --peer configure-aws-credentials=PATH/dist/index.js
 */
const { values: { rounds, dist, peer = [] } } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    dist: { type: 'string', default: 'dist' },
    /** `NAME=FILE`, the entry of another action's bundle; any number of them. */
    peer: { type: 'string', multiple: true },
  },
});

/** Nothing of what the runner gives a step but its inputs; other actions read theirs from `INPUT_…`. */
const withoutInputs = { PHASE: 'provision', INPUTS: '{}' };
const withInputs = {
  'PHASE': 'provision',
  'INPUTS': JSON.stringify({
    'name': 'vault', 'aws-region': 'eu-central-1', 'subnet-ids': 'subnet-0a11d6b1e5f0c00a1, subnet-0a11d6b1e5f0c00b1',
  }),
  'INPUT_AWS-REGION': 'eu-central-1',
  'INPUT_AWS-ACCESS-KEY-ID': 'AKIAIOSFODNN7EXAMPLE',
  'INPUT_AWS-SECRET-ACCESS-KEY': 'none',
  'AWS_ACCESS_KEY_ID': 'AKIAIOSFODNN7EXAMPLE',
  'AWS_SECRET_ACCESS_KEY': 'none',
};

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-storage-bench-'));
  const oneFile = join(folder, 'index.js');
  await build({ entryPoints: ['src/main.ts'], bundle: true, platform: 'node', target: 'node20', outfile: oneFile, logLevel: 'error' });
  const bundles = new Map([['dist/', join(dist, 'index.js')], ['the same sources as one file', oneFile], ...peer.map(readPeer)]);
  const aws = await listen();
  try {
    const took = await medians(Number(rounds), new Map([
      ['nothing', untilExit(['-e', '0'], {})],
      ...[...bundles].flatMap(([name, file]): [string, Measurement][] => [
        [`${name} error`, untilExit([resolve(file)], withoutInputs)],
        [`${name} request`, aws.untilRequest([resolve(file)], withInputs)],
      ]),
    ]));
    const empty = took.get('nothing')!;
    const more = (name: string, what: string) => took.get(`${name} ${what}`)! - empty;
    const cells = (name: string, what: string) =>
      (Number.isNaN(more(name, what)) ? ['none', ''] : [whole(more(name, what)), times(more(name, what) / more('dist/', what))]);
    console.log(`Node.js ${process.versions.node}, medians of ${rounds} rounds; an empty process takes ${whole(empty)} ms.\n`);
    print(['', 'ms more until an input error', 'of ours', 'ms more until AWS is asked', 'of ours'],
      [...bundles.keys()].map(name => [name, ...cells(name, 'error'), ...cells(name, 'request')]));
  } finally {
    aws.close();
    rmSync(folder, { recursive: true });
  }
}

function readPeer(text: string): [string, string] {
  const [name = '', file = ''] = text.split('=');
  if (!existsSync(file)) throw new Error(`--peer: expected NAME=FILE (got "${text}")`);
  return [name, file];
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv) {
  return spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...environment }, stdio: 'ignore' });
}

const untilExit = (args: readonly string[], environment: NodeJS.ProcessEnv): Measurement => async () => {
  const begun = performance.now();
  await new Promise(done => start(args, environment).once('exit', done));
  return performance.now() - begun;
};

/** An AWS that never answers. */
async function listen() {
  let asked: () => void = () => undefined;
  const server = createServer(() => asked());
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** NaN, where the process ends without a request. */
    untilRequest: (args: readonly string[], environment: NodeJS.ProcessEnv): Measurement => async () => {
      const begun = performance.now();
      const child = start(args, { ...environment, AWS_ENDPOINT_URL: url });
      const ended = new Promise<number>(done => child.once('exit', () => done(NaN)));
      const took = await Promise.race([ended, new Promise<number>(done => { asked = () => done(performance.now() - begun); })]);
      child.kill('SIGKILL');
      await ended;
      return took;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

void main();
