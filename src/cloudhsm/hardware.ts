import { unzipSync } from 'fflate';
import { within } from '../clock';
import { ConfigurationError } from '../errors';
import { naming } from '../inputs/naming';
import { readCertificate } from '../pki/certificate';
import { type HardwareVerdict, isForged, verifyHardware } from '../pki/hardware';
import { AWS_ROOT_SHA256, type RootOwner, trustOf } from '../pki/roots';
import { profileOf } from '../pki/summary';
import { fetchByProxy } from '../proxy';
import type { Anchor } from '../run/evidence';
import type { Run } from '../run/run';
import type { OfferedCertificates } from './certificates';

/** [docs:verify-hsm-identity] */
const awsRootUrl = 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/samples/AWS_CloudHSM_Root-G1.zip';

/** The anchors that the HSM's chains must end in. */
interface Roots {
  readonly aws: TrustedAnchor;
  readonly manufacturer?: TrustedAnchor;
}

type TrustedAnchor = Required<Anchor>;

/**
 * Proves that the certificates are those of a genuine HSM, as far as the input `hardware-verification` asks.
 * @throws ConfigurationError if they are not; nothing may be signed then
 */
export async function proveHardware(run: Run, offered: OfferedCertificates): Promise<void> {
  const { hardwareVerification } = run.inputs;
  const roots = await takeRoots(run);
  const verdict = verifyHardware({
    hsmCertificate: offered.hsm,
    awsHardwareCertificate: offered.awsHardware,
    manufacturerHardwareCertificate: offered.manufacturerHardware,
    csr: offered.csr,
    awsRoot: roots?.aws.certificate,
    manufacturerRoot: roots?.manufacturer?.certificate,
    awsRootSha256: pinOf(run, 'aws'),
    manufacturerRootSha256: pinOf(run, 'manufacturer'),
    verification: hardwareVerification,
    now: run.clock.now(),
    awsTime: run.aws.time(),
  });
  const { certificates: before, replaced = [] } = run.record.evidence.hardware ?? {};
  run.record.addEvidence('hardware', {
    verifiedAt: new Date(run.clock.now()).toISOString(),
    verdict,
    certificates: offered,
    anchors: roots,
    replaced: before === undefined ? [] : [...replaced, before],
  });
  const { hsm, awsHardware, manufacturerHardware } = offered;
  for (const [role, pem] of Object.entries({ hsm, awsHardware, manufacturerHardware })) {
    const profile = profileOf(pem);
    if (profile !== undefined) run.record.observed.certificates.push({ role, ...profile });
  }
  tell(run, verdict, roots);
}

/**
 * The roots that a proof needs, so that a missing one is known before an HSM is paid for.
 * @throws ConfigurationError if one is missing, cannot be fetched, or is not the one that it has to be
 */
export async function takeRoots(run: Run): Promise<Roots | undefined> {
  const { hardwareVerification, awsRootCertificate, manufacturerRootCertificate } = run.inputs;
  if (hardwareVerification === 'off') return undefined;
  if (hardwareVerification === 'full' && manufacturerRootCertificate === undefined) {
    throw new ConfigurationError('manufacturer-root-certificate: expected the root certificate of the HSM\'s manufacturer (got nothing)', {
      remedy: 'Marvell\'s site refuses scripts: fetch LiquidSecurity 2\'s mrvl-rsa-LS2-AR-v1.crt by hand (docs/hardware.md says where), '
        + 'or give hardware-verification: aws to verify the AWS chain alone.',
    });
  }
  return {
    aws: await given(run, 'aws', awsRootCertificate) ?? await fetchAwsRoot(run),
    manufacturer: await given(run, 'manufacturer', manufacturerRootCertificate),
  };
}

const pinOf = ({ inputs }: Run, owner: RootOwner): string | undefined =>
  owner === 'aws' ? inputs.awsRootSha256 : inputs.manufacturerRootSha256;

/** A root that an input gives, which may come from where many can write: a SHA-256 in the workflow says which one it has to be. */
async function given(run: Run, owner: RootOwner, certificate: string | undefined): Promise<TrustedAnchor | undefined> {
  if (certificate === undefined) return undefined;
  const input = `${owner}-root-certificate`;
  const trust = await naming(
    input,
    () => trustOf(owner, readCertificate(certificate, 'the root', { comments: true }).fingerprint, pinOf(run, owner)),
    'If another root is right now, have whoever reviews the workflow compare its SHA-256 with a second source and change it there.',
  );
  return { certificate, source: `input ${input}`, trust };
}

async function fetchAwsRoot(run: Run): Promise<TrustedAnchor> {
  const source = run.environment.SAFE_STORAGE_AWS_ROOT_URL ?? awsRootUrl;
  const byHand = 'Fetch it by hand, check it, and give it as aws-root-certificate.';
  if (run.identity.partition !== 'aws') {
    throw new ConfigurationError(`aws-root-certificate: expected the root of partition ${run.identity.partition}, which is not `
      + 'known to this product (got nothing)', { remedy: byHand });
  }
  let pem: string;
  try {
    const archive = await within(run.clock, 30_000, async signal => {
      const answer = await fetchByProxy(source, { signal });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return answer.arrayBuffer();
    });
    const files = Object.entries(unzipSync(new Uint8Array(archive)));
    pem = Buffer.from(files.find(([name]) => name.endsWith('.crt'))![1]).toString();
  } catch (error) {
    throw new ConfigurationError(
      `The AWS CloudHSM root certificate could not be fetched from ${source}.`, { remedy: byHand, cause: error },
    );
  }
  const found = readCertificate(pem, 'the AWS root', { comments: true }).fingerprint;
  const expected = pinOf(run, 'aws') ?? AWS_ROOT_SHA256;
  if (found !== expected) {
    throw new ConfigurationError(`The AWS CloudHSM root certificate that was fetched has the SHA-256 ${found}, expected `
      + `${expected}.`, {
      remedy: 'AWS may have a new root, or somebody is in between. Fetch it by hand and check it; then give it as aws-root-certificate, '
        + 'and its SHA-256 as aws-root-sha256.',
    });
  }
  return { certificate: pem, source, trust: trustOf('aws', found, pinOf(run, 'aws')) };
}

function tell(run: Run, verdict: HardwareVerdict, roots: Roots | undefined): void {
  const failed = verdict.checks.filter(check => check.verdict === 'failed');
  if (failed.length > 0) {
    throw new ConfigurationError('The HSM\'s certificates do not prove genuine '
      + `hardware:\n${failed.map(check => `  ${check.title}: ${check.detail}`).join('\n')}`, {
      remedy: `Nothing was signed and the cluster was not touched. ${isForged(verdict)
        ? 'Check the roots that you gave; if they are right, delete this cluster and ask AWS Support.'
        : 'No signature is wrong: check the roots that you gave and this machine\'s clock; if they are right, ask AWS Support.'}`,
    });
  }
  for (const check of verdict.checks) if (check.verdict === 'warning') run.log.warn(`${check.title}: ${check.detail}`);
  const { verification } = verdict;
  if (verification === 'full') {
    run.log.checked(`hardware is genuine: its chains end in AWS's root (${roots?.aws.trust}) and the manufacturer's `
      + `(${roots?.manufacturer?.trust}), and the CSR is its own`);
  } else {
    run.log.warn(verification === 'aws'
      ? `Only the AWS chain of the hardware was verified (hardware-verification: aws), up to a root that is ${roots?.aws.trust}.`
      : 'The hardware was not verified (hardware-verification: off).');
  }
}
