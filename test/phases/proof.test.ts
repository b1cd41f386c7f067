import { readInputs } from '../../src/inputs/read';
import { inputsOf, type RawInputs } from '../../src/inputs/table';
import { runPhase } from '../../src/phases/phase';
import { inputsFor } from '../../src/rehearsal/inputs';
import { summarize } from '../../src/report/summary';
import type { Run } from '../../src/run/run';
import { startRun } from '../../src/start';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { newStorage, type Storage } from '../support/storage';

/* What proves the hardware, AWS shows until a cluster is initialized and never again; what a killed run leaves of it. */

/** Runs `initialize` as a step does that keeps what it has recorded; what it has put into its log in full. */
async function initialize({ simulator }: Storage, keep: (run: Run) => Promise<void>): Promise<string[]> {
  const given: RawInputs = { ...inputsFor(simulator, undefined, () => undefined), 'poll-interval': '60' };
  const inputs = readInputs(Object.fromEntries(inputsOf('initialize').map(name => [name, given[name]])), simulator.env, ['initialize']);
  const full: string[] = [];
  const run = await startRun({
    phase: 'initialize', inputs, environment: { GITHUB_RUN_ID: '2', ...simulator.env }, clock: simulator.clock, mask: () => undefined, keep,
    sink: { line: () => undefined, warning: () => undefined, folded: (title, lines) => full.push(title, ...lines) },
  });
  await runPhase('initialize', run);
  return full;
}

const sent = ({ simulator }: Storage, operation: string) => simulator.requests.filter(request => request.operation === operation).length;

test('before a cluster is initialized, what proves its hardware is kept and in the log', async () => {
  const storage = await storageAfter({ phases: 'provision' });
  const kept: Run['record']['evidence'][] = [];
  const full = await initialize(storage, async ({ record }) => {
    expect(sent(storage, 'InitializeCluster')).toBe(0);
    kept.push(structuredClone(record.evidence));
  });
  const [{ hardware, authority, cluster }] = kept as [typeof kept[number]];
  expect([kept.length, sent(storage, 'InitializeCluster'), hardware?.verdict.genuine]).toEqual([1, 1, true]);
  expect([authority?.certificate, cluster?.csr, cluster?.signedCertificate]).not.toContain(undefined);
  const { certificates, anchors, verdict } = hardware!;
  const log = full.join('\n');
  for (const pem of [...Object.values(certificates), anchors!.aws.certificate, anchors!.manufacturer!.certificate]) {
    expect(log).toContain(pem.trim());
  }
  for (const { title, detail } of verdict.checks) expect(log).toContain(`passed: ${title}: ${detail}`);
  expect(full[0]).toMatch(/^Proof of the hardware of cluster-\w+$/);
  expect(full[1]).toMatch(/^Genuine at \S+ \(hardware-verification: full\)$/);
});

test('a cluster whose proof cannot be written is not initialized', async () => {
  const storage = await storageAfter({ phases: 'provision' });
  const full = async () => Promise.reject(new Error('ENOSPC: no space left on device'));
  await expect(initialize(storage, full)).rejects.toThrow(/proof of the hardware could not be written/);
  expect(sent(storage, 'InitializeCluster')).toBe(0);
});

test('a run that finds an initialized cluster says that it proves nothing of the hardware, and where the proof is', async () => {
  const storage = await newStorage();
  const first = await storage.run({ phases: 'provision, initialize' });
  expect(first.report.evidence.cluster?.unproven).toBeUndefined();
  const { report, log } = await storage.run({ phases: 'initialize' });
  const said = /no proof of the hardware in this run: cluster-\w+ was initialized before this run.* log under "Proof of the hardware of cluster-/;
  expect(log).toMatch(said);
  expect(summarize(report)).toMatch(/no proof of the hardware in this run: cluster-/);
  expect(report.evidence.hardware).toBeUndefined();
  expect(report.evidence.cluster?.unproven).toMatch(/^cluster-\w+ was initialized before this run/);
});

test('of a cluster from a backup nobody can see the hardware\'s certificates, which is said', async () => {
  const storage = await finishedStorage();
  const backup = [...storage.simulator.world.cloudhsm.backups.values()].find(({ state }) => state === 'READY')!;
  const inputs = { ...await testAuthority(), 'name': 'trial', 'source-backup-id': backup.id, 'phases': 'provision, initialize' };
  const { status, report, log } = await storage.run(inputs);
  expect(status).toBe('complete');
  expect(log).toMatch(new RegExp(`no proof of the hardware in this run: cluster-\\w+ was made from ${backup.id}`));
  expect(report.evidence.cluster?.unproven).toMatch(/AWS shows no certificates of the hardware\.$/);
});
