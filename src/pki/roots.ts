import { CertificateError } from './errors';

/** Whose root it is. */
export type RootOwner = 'aws' | 'manufacturer';

/** SHA-256 of `AWS_CloudHSM_Root-G1.crt`, which ends on 2027-04-26; AWS GovCloud has another root. [yolt certs; lab] */
export const AWS_ROOT_SHA256 = '9C:69:58:FC:AC:BB:6F:0E:36:54:6B:E1:F2:CE:59:AD:84:EE:20:68:35:E6:97:7F:69:7D:30:DC:E9:A7:B5:70';

/**
 * The roots that this product knows, by SHA-256. Of LiquidSecurity 2's, `mrvl-rsa-LS2-AR-v1.crt`, which vouches for hsm2m.medium, no
 * public source has a fingerprint (docs/hardware.md says where was looked).
 */
const knownRoots: Readonly<Record<string, { readonly of: RootOwner; readonly name: string }>> = {
  [AWS_ROOT_SHA256]: { of: 'aws', name: 'AWS CloudHSM Root G1' },
  // Three copies agree. [yolt certs; smallstep/crypto]
  '97:57:57:F0:D7:66:40:E0:3D:14:76:0F:8F:C9:E3:A5:58:26:FA:78:07:B2:C3:92:F7:80:1A:95:BD:69:CC:28': {
    of: 'manufacturer', name: 'Cavium\'s LiquidSecurity root, for hsm1.medium',
  },
};

/** Why a root is trusted, in the words of log, report and evidence. */
export const trusts = ['pinned by an input', 'known to this product', 'given, not known to this product'] as const;
export type Trust = typeof trusts[number];

/**
 * Why the root with this fingerprint is trusted.
 * @param pin the SHA-256 that it must have, where somebody has said so
 * @throws CertificateError if it has another
 */
export function trustOf(owner: RootOwner, fingerprint: string, pin: string | undefined): Trust {
  if (pin !== undefined && pin !== fingerprint) {
    throw new CertificateError(`expected the SHA-256 ${pin}, as ${owner}-root-sha256 says, got ${fingerprint}`);
  }
  if (pin !== undefined) return 'pinned by an input';
  return knownRoots[fingerprint]?.of === owner ? 'known to this product' : 'given, not known to this product';
}

/** The name of a root that is known; its fingerprint says more. */
export const nameOfRoot = (fingerprint: string): string | undefined => knownRoots[fingerprint]?.name;
