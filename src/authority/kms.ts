import { naming } from '../inputs/naming';
import { openSigningKey, type SigningKey } from '../kms/signingKey';
import { type Authority, certifyAuthority, openRemoteAuthority } from '../pki/authority';
import { CertificateError } from '../pki/errors';
import type { Run } from '../run/run';
import { getParameter, parameterName } from '../ssm/parameters';
import { sentence } from '../words';
import { profileOf, signing, type CaHandler } from './handler';

const inputs = 'ca-certificate, ca-kms-key';

/** The CA's key is an asymmetric key of AWS KMS: it exists in KMS's HSMs alone, and whoever may `kms:Sign` with it is the CA. */
export const kms: CaHandler = {
  prepare: async run => {
    const key = await openSigningKey(run, run.inputs.caKmsKey!);
    const authority = await given(run, key);
    // Whoever only plans need not have the right to sign.
    if (run.inputs.phases.includes('initialize')) await key.trySigning();
    run.log.checked(`the CA's key ${key.arn} (${key.spec}) can sign`);
    return authority?.trustAnchor;
  },
  take: async run => {
    const key = await openSigningKey(run, run.inputs.caKmsKey!);
    const authority = await given(run, key) ?? await kept(run, key) ?? await certified(run, key);
    return { ...signing(run, inputs, authority, `your CA, its key in AWS KMS (${key.arn})`), kmsKey: key.arn };
  },
};

const open = (run: Run, { publicKey, signer }: SigningKey, certificate: string): Authority =>
  openRemoteAuthority({ certificate, publicKey, signer, now: run.clock.now() });

/** By a certificate over the key that was made earlier, or by the company's root. */
async function given(run: Run, key: SigningKey): Promise<Authority | undefined> {
  const { caCertificate } = run.inputs;
  return caCertificate === undefined ? undefined : naming(inputs, () => open(run, key, caCertificate));
}

/**
 * By the certificate that an earlier run has kept, so that there is only ever one. Whoever may write the parameter may have put one over
 * this key there that is their CA's: it counts only if the key itself has signed it.
 */
async function kept(run: Run, key: SigningKey): Promise<Authority | undefined> {
  const certificate = await getParameter(run, 'ca-certificate');
  if (certificate === undefined) return undefined;
  const name = parameterName(run, 'ca-certificate');
  try {
    const authority = open(run, key, certificate);
    if (authority.trustAnchor.chain.length > 1) throw new CertificateError(notByItself(authority));
    run.log.found(`CA's certificate in ${name}: ${authority.certificate.subject.text}`);
    return authority;
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    run.log.warn(sentence(`${name} does not fit the key and is replaced`, error.message));
    return undefined;
  }
}

const notByItself = ({ certificate: { issuer } }: Authority): string =>
  `expected a certificate that the key itself has signed, alone, got one of ${issuer.text}; if that is yours, give it as ca-certificate`;

/** By a certificate that is signed by the key itself. */
async function certified(run: Run, key: SigningKey): Promise<Authority> {
  return naming('ca-kms-key', async () => {
    const authority = open(run, key, await certifyAuthority(profileOf(run), key.publicKey, key.signer));
    run.log.made(`CA's certificate, signed through ${key.arn}: ${authority.certificate.subject.text}`);
    return authority;
  });
}
