import { parseArgs } from 'node:util';
import { createAuthority } from '../src/pki/authority';
import { accountFor, inputsFor } from '../src/rehearsal/inputs';
import { courseOf, rehearseOn } from '../src/rehearsal/rehearsal';
import { startSimulator } from '../src/simulator/server';
import { print } from './measure';

/**
 * A fleet that is deployed at once into one account and region, with the rates that AWS publishes: how much longer it takes than the
 * slowest of it would alone, and what was throttled. In virtual time, with each storage's durations the same in both.
 */
const { values: { storages, within: minutes } } = parseArgs({
  options: { storages: { type: 'string', default: '100' }, within: { type: 'string', default: '1' } },
});

async function main(): Promise<void> {
  const count = Number(storages);
  const simulator = await startSimulator({
    ...accountFor(undefined),
    ...courseOf({ seed: 1 }),
    settings: { requestRates: 'published', quotas: { clusters: count, hsms: 2 * count, keyStores: count } },
  });
  try {
    const { clock, requests, world } = simulator;
    // Those of the example have 251 addresses, of which each storage takes three and more.
    [...world.ec2.subnets.values()].forEach((subnet, index) =>
      Object.assign(subnet, { cidr: `10.0.${16 * index}.0/20`, freeAddresses: 4091 }));
    const { certificate, privateKey } = await createAuthority({ commonName: 'Fleet', notBefore: clock.now(), modulusLength: 2048 });
    const inputs = {
      ...inputsFor(simulator, undefined, () => undefined), 'github-token': undefined,
      'ca-certificate': certificate, 'ca-private-key': privateKey,
    };
    const begun = clock.now();
    const ended = await Promise.all(Array.from({ length: count }, async (_, index) => {
      const { clock: own, leave } = clock.share();
      // GitHub's runners do not all begin in the same moment.
      await own.sleep(index * Number(minutes) * 60_000 / count);
      const from = clock.now();
      const name = `fleet-${index}`;
      const running = rehearseOn(simulator, {
        inputs: { ...inputs, name }, asGiven: true, runId: String(index + 1), print: () => undefined,
      });
      leave();
      const { failure, phases } = await running;
      return { name, failure, took: Date.parse(phases.at(-1)!.ended) - from };
    }));
    const throttled = requests.filter(({ status, service }) => status === 400 && service === 'kms').length;
    const failed = ended.filter(({ failure }) => failure !== undefined);
    for (const { name, failure } of failed.slice(0, 5)) console.log(name, failure);
    const took = ended.map(each => each.took / 60_000).sort((a, b) => a - b);
    print(['storages', 'failed', 'the median took', 'the slowest', 'all of them', 'requests', 'refused by KMS'], [[
      String(count), String(failed.length), ...[took[Math.floor(count / 2)]!, took.at(-1)!, (clock.now() - begun) / 60_000]
        .map(each => `${each.toFixed(1)} min`), String(requests.length), String(throttled),
    ]]);
  } finally {
    await simulator.close();
  }
}

void main();
