import { readInputs } from '../../src/inputs/read';
import type { RawInputs } from '../../src/inputs/table';
import type { PhaseName } from '../../src/phaseTable';
import { verifyHardware } from '../../src/pki/hardware';
import { summariesOf } from '../../src/pki/summary';
import { type PhaseEnd, type Reported, type RunReport, withPhase } from '../../src/report/runReport';
import { RunRecord } from '../../src/run/record';
import { genuine, now } from '../pki/cards';

/** Reports as a run makes them, with hardware that really verifies; the texts in them are the test's. */

export const minute = 60_000;
export const begin = now;
const iso = (time: number) => new Date(time).toISOString();

const rawInputs: RawInputs = {
  'name': 'vault', 'aws-region': 'eu-central-1', 'subnet-ids': 'subnet-0a1b2c3d4e5f00001, subnet-0a1b2c3d4e5f00002',
};

/** A run of one phase that has recorded what `fill` records. */
export function reported(
  fill: (record: RunRecord) => void = () => undefined,
  options: { readonly inputs?: RawInputs; readonly environment?: NodeJS.ProcessEnv } = {},
): Reported {
  const record = new RunRecord();
  fill(record);
  return {
    inputs: readInputs({ ...rawInputs, ...options.inputs }, {}, []),
    environment: options.environment ?? {},
    identity: { accountId: '111122223333', arn: 'arn:aws:sts::111122223333:assumed-role/deploy/session', partition: 'aws' },
    record,
  };
}

interface Step extends Pick<PhaseEnd, 'phase' | 'stopped'> {
  readonly fill?: (record: RunRecord) => void;
  /** Minutes; 10 unless told. */
  readonly took?: number;
}

/** The report of these phases, one right after the other. */
export function reportOf(steps: readonly Step[], options?: Parameters<typeof reported>[1]): RunReport {
  let report: RunReport | undefined;
  let begun = begin;
  for (const { phase, stopped, fill, took = 10 } of steps) {
    const ended = begun + took * minute;
    report = withPhase(report, reported(fill, options), { phase, stopped, begun, ended });
    begun = ended;
  }
  return report!;
}

export const clusterId = 'cluster-abcdefghijk';
export const keyArn = 'arn:aws:kms:eu-central-1:111122223333:key/4c11d9cd-2097-4654-8a99-7721e6967069';
const hsms = [
  { id: 'hsm-aaaaaaaaaaa', zone: 'eu-central-1a', eniIp: '10.0.1.4', state: 'ACTIVE' },
  { id: 'hsm-bbbbbbbbbbb', zone: 'eu-central-1b', eniIp: '10.0.2.4', state: 'ACTIVE' },
];

/** What the phases of the whole way record, with times that add up. */
export const wholeWay: readonly (Step & { readonly fill: (record: RunRecord) => void })[] = [
  {
    phase: 'provision',
    fill: record => {
      record.hsmsMade.set(hsms[0]!.id, begin);
      record.output('cluster-id', clusterId);
      record.output('hsm-ids', hsms[0]!.id);
      record.addEvidence('cluster', {
        id: clusterId, state: 'UNINITIALIZED', mode: 'FIPS', hsmType: 'hsm2m.medium', created: iso(begin), hsms: hsms.slice(0, 1),
      });
      record.waited('the first HSM to be ACTIVE', begin + 2 * minute, begin + 9 * minute);
      record.notes.push({ at: begin, kind: 'made', text: `cluster ${clusterId}` });
    },
  },
  {
    phase: 'initialize',
    fill: record => {
      const card = genuine() as Required<ReturnType<typeof genuine>>;
      const {
        csr, awsRoot, hsmCertificate: hsm, awsHardwareCertificate: awsHardware, manufacturerHardwareCertificate: manufacturerHardware,
      } = card;
      record.addEvidence('hardware', {
        verdict: verifyHardware(card),
        certificates: { csr, hsm, awsHardware, manufacturerHardware },
        anchors: {
          aws: { certificate: awsRoot, source: 'input aws-root-certificate', trust: 'pinned by an input' },
          manufacturer: { certificate: card.manufacturerRoot, source: 'input manufacturer-root-certificate', trust: 'pinned by an input' },
        },
        verifiedAt: iso(begin),
        replaced: [],
      });
      record.addEvidence('authority', { custody: 'your CA, CN=Example CA', certificate: awsRoot, certificates: summariesOf(awsRoot) });
      record.addEvidence('cluster', { id: clusterId, state: 'INITIALIZED', hsms: hsms.slice(0, 1), csr });
      record.output('ca-certificate', awsRoot);
    },
  },
  { phase: 'activate', fill: record => record.addEvidence('cluster', { state: 'ACTIVE', hsms: hsms.slice(0, 1) }) },
  {
    phase: 'connect',
    took: 30,
    fill: record => {
      record.output('hsm-ids', hsms.map(({ id }) => id).join(','));
      record.output('key-store-id', 'cks-1234567890abcdef0');
      record.output('key-arn', keyArn);
      record.addEvidence('cluster', { state: 'ACTIVE', hsms });
      record.addEvidence('key', {
        arn: keyArn, origin: 'AWS_CLOUDHSM', created: iso(begin
        + 60 * minute), roundTrip: 'passed', roundTripAt: iso(begin + 65 * minute),
      });
      record.waited('key store vault to be connected', begin + 35 * minute, begin + 60 * minute);
    },
  },
  {
    phase: 'storage',
    took: 60,
    fill: record => {
      record.output('file-system-id', 'fs-0123456789abcdef0');
      record.output('mount-command', 'sudo mount -t nfs svm.example:/vol1 /mnt/vault');
      record.output('status', 'complete');
      record.addEvidence('storage', {
        fileSystemId: 'fs-0123456789abcdef0',
        storageVirtualMachineId: 'svm-0123456789abcdef0',
        volumeId: 'fsvol-0123456789abcdef0',
        created: iso(begin + 60 * minute),
        deploymentType: 'MULTI_AZ_1',
        storageCapacity: 1024,
      });
      record.waited('file system fs-0123456789abcdef0 to be AVAILABLE', begin + 60 * minute, begin + 110 * minute);
    },
  },
];

export const wholeReport = (): RunReport => reportOf(wholeWay);

/** A verification that came to these findings. */
export const verification = (findings: RunRecord['findings'], phase: PhaseName = 'verify'): RunReport => reportOf([{
  phase,
  fill: record => {
    record.output('health', 'broken');
    record.findings.push(...findings);
  },
}], { inputs: { phases: phase } });
