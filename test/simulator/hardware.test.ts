import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pki } from 'node-forge';
import type { CardProfile } from '../../src/simulator/core/settings';
import type { HsmIdentity } from '../../src/simulator/hardware/state';
import type { World } from '../../src/simulator/world';
import { has } from '../support/tools';
import { startBench } from './bench';

const opensslIsThere = has('openssl', 'version');

async function manufacture(cardCertificates: CardProfile): Promise<{ world: World; identity: HsmIdentity }> {
  const { world } = await startBench({ settings: { cardCertificates } });
  return { world, identity: world.hardware.manufacture('FIPS') };
}

describe('the hardware of a simulated HSM', () => {
  test.each<[CardProfile, boolean]>([
    ['v1', false], ['v3 CA:FALSE', false], ['v3 CA:TRUE', true],
  ])('is genuine link by link with cards of profile %s', async (profile, ca) => {
    const { world, identity } = await manufacture(profile);
    const hsm = new X509Certificate(identity.hsmCertificate);
    const chains = [
      [identity.awsHardwareCertificate, world.hardware.awsRoot],
      [identity.manufacturerHardwareCertificate, world.hardware.manufacturerRoot],
    ];
    const cards = chains.map(([card = '', anchor = '']) => {
      const [hardware, root] = [new X509Certificate(card), new X509Certificate(anchor)];
      expect(hsm.issuer).toBe(hardware.subject);
      expect(hsm.verify(hardware.publicKey)).toBe(true);
      expect(hardware.issuer).toBe(root.subject);
      expect(hardware.verify(root.publicKey)).toBe(true);
      expect(root.verify(root.publicKey)).toBe(true);
      expect(root.subject).toMatch(/simulated/i);
      expect(hardware.ca).toBe(ca);
      return hardware;
    });
    expect(cards[0]?.subject).toBe(cards[1]?.subject);
    expect(cards[0]?.publicKey.equals(cards[1]?.publicKey as never)).toBe(true);
    expect(cards[0]?.issuer).not.toBe(cards[1]?.issuer);
  });

  test('signs a CSR with the key of the HSM certificate and the subject of the real ones', async () => {
    const { identity } = await manufacture('v1');
    const request = pki.certificationRequestFromPem(identity.csr);
    expect(request.verify()).toBe(true);
    const certified = pki.certificateFromPem(identity.hsmCertificate).publicKey;
    expect(pki.publicKeyToPem(request.publicKey as pki.PublicKey)).toBe(pki.publicKeyToPem(certified));
    expect(new X509Certificate(identity.hsmCertificate).subject).toMatch(
      /^C=US \+ ST=CA \+ O=Cavium \+ OU=N3FIPS \+ L=SanJose\nCN=HSM:[0-9A-F]{30}:PARTN:\d+\\, for FIPS mode$/,
    );
  });

  (opensslIsThere ? describe : describe.skip)('as openssl sees it', () => {
    let folder: string;
    beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'hardware-')); });
    afterEach(() => rmSync(folder, { recursive: true }));

    const verify = (world: World, identity: HsmIdentity) => {
      const files = { root: world.hardware.awsRoot, card: identity.awsHardwareCertificate, hsm: identity.hsmCertificate };
      Object.entries(files).forEach(([name, pem]) => writeFileSync(join(folder, name), pem));
      const time = String(Math.floor(world.clock.now() / 1000));
      const { status, stderr } = spawnSync(
        'openssl', ['verify', '-attime', time, '-CAfile', 'root', '-untrusted', 'card', 'hsm'], { cwd: folder, encoding: 'utf8' },
      );
      return { status, stderr };
    };

    test('the CSR verifies, names its subject as a real one does, and is as long', async () => {
      const { identity } = await manufacture('v1');
      const {
        stdout, stderr, status,
      } = spawnSync('openssl', ['req', '-noout', '-verify', '-subject'], { input: identity.csr, encoding: 'utf8' });
      expect([status, stderr.trim()]).toEqual([0, expect.stringMatching(/verify OK/)]);
      // Versions of openssl differ in their spaces.
      expect(stdout.replace(/ /g, '').trim()).toMatch(
        /^subject=C=US\+ST=CA\+O=Cavium\+OU=N3FIPS\+L=SanJose,CN="HSM:[0-9A-F]{30}:PARTN:\d+,forFIPSmode"$/,
      );
      // A public sample of hsm1 has 1054 bytes. [csr-samples]
      expect(Math.abs(identity.csr.length - 1054)).toBeLessThan(5);
    });

    test('accepts a chain of CA-capable cards, and refuses those that real HSMs have been seen with', async () => {
      for (const [profile, accepted] of [['v3 CA:TRUE', true], ['v3 CA:FALSE', false], ['v1', false]] as const) {
        const { world, identity } = await manufacture(profile);
        const { status, stderr } = verify(world, identity);
        expect([profile, status === 0]).toEqual([profile, accepted]);
        if (!accepted) expect(stderr).toMatch(/invalid CA certificate/);
      }
    });
  });
});
