import { Authority, refusal, startBench, type Bench } from './bench';

interface Attempt { readonly signedCert: string; readonly trustAnchor: string }

/** What a customer hands in, made from the CSR; `now` is the time of the simulated world. */
type Prepare = (csr: string, now: number, bench: Bench) => Attempt | Promise<Attempt>;

const authority = (now: number, options: object = {}) => new Authority('Root', { from: now, ...options });
const keyUsage = (keyCertSign: boolean) => ({ name: 'keyUsage', keyCertSign, cRLSign: true, digitalSignature: true, critical: true });
const ca = { name: 'basicConstraints', cA: true, critical: true };

async function initialize(prepare: Prepare): Promise<{ bench: Bench; id: string; call: Promise<unknown> }> {
  const bench = await startBench();
  const id = await bench.provisioned();
  const { Certificates: { ClusterCsr: csr = '' } = {} } = await bench.describe(id);
  const { signedCert, trustAnchor } = await prepare(csr, bench.now, bench);
  return { bench, id, call: bench.initialize(id, signedCert, trustAnchor) };
}

describe('InitializeCluster accepts', () => {
  test.each<[string, Prepare]>([
    ['a self-signed root with basic constraints', (csr, from) => {
      const root = authority(from, { extensions: [ca, keyUsage(true)] });
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate };
    }],
    ['a root without extensions', (csr, from) => {
      const root = authority(from, { extensions: [] });
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate };
    }],
    ['a chain, the issuer first and the root last', (csr, from) => {
      const root = authority(from);
      const issuer = new Authority('Intermediate', { from, issuer: root });
      return { signedCert: issuer.sign(csr, { from }), trustAnchor: issuer.certificate + root.certificate };
    }],
    ['PEM with other line ends', (csr, from) => {
      const root = authority(from);
      return { signedCert: root.sign(csr, { from }).trim(), trustAnchor: root.certificate.replace(/\n/g, '\r\n') };
    }],
  ])('%s', async (_what, prepare) => {
    const { bench, id, call } = await initialize(prepare);
    await call;
    expect((await bench.describe(id)).State).toBe('INITIALIZE_IN_PROGRESS');
  });
});

describe('InitializeCluster refuses', () => {
  test.each<[string, RegExp, Prepare]>([
    ['a certificate over another key', /does not match the cluster's CSR/, async (_csr, from, bench) => {
      const other = bench.world.hardware.manufacture('FIPS');
      const root = authority(from);
      return { signedCert: root.sign(other.csr, { from }), trustAnchor: root.certificate };
    }],
    ['a trust anchor that did not sign', /not issued by the first certificate/, (csr, from) => (
      { signedCert: authority(from).sign(csr, { from }), trustAnchor: authority(from).certificate }
    )],
    ['a chain in the wrong order', /not issued by the first certificate/, (csr, from) => {
      const root = authority(from);
      const issuer = new Authority('Intermediate', { from, issuer: root });
      return { signedCert: issuer.sign(csr, { from }), trustAnchor: root.certificate + issuer.certificate };
    }],
    ['a chain without its root', /last certificate of the trust anchor is not self-signed/, (csr, from) => {
      const issuer = new Authority('Intermediate', { from, issuer: authority(from) });
      return { signedCert: issuer.sign(csr, { from }), trustAnchor: issuer.certificate };
    }],
    ['a root followed by something', /each certificate is issued by the next/, (csr, from) => {
      const root = authority(from);
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate + new Authority('Other', { from }).certificate };
    }],
    ['more than four certificates', /more than 4/, (csr, from) => {
      const chain = [authority(from)];
      for (let depth = 1; depth < 5; depth++) chain.unshift(new Authority(`Intermediate ${depth}`, { from, issuer: chain[0] }));
      return { signedCert: chain[0]?.sign(csr, { from }) ?? '', trustAnchor: chain.map(each => each.certificate).join('') };
    }],
    ['extensions without basic constraints', /no basic constraints/, (csr, from) => {
      const root = authority(from, { extensions: [keyUsage(true)] });
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate };
    }],
    ['an authority that may not sign', /may not sign certificates/, (csr, from) => {
      const root = authority(from, { extensions: [ca, keyUsage(false)] });
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate };
    }],
    ['a certificate that is no authority', /not a CA/, (csr, from) => {
      const root = authority(from, { extensions: [{ name: 'basicConstraints', cA: false }] });
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate };
    }],
    ['a certificate that is not valid yet', /not valid yet/, (csr, from) => {
      const root = authority(from);
      return { signedCert: root.sign(csr, { from: from + 86_400_000 }), trustAnchor: root.certificate };
    }],
    ['a certificate that has expired', /has expired/, (csr, from) => {
      const root = authority(from);
      return { signedCert: root.sign(csr, { from: from - 2 * 86_400_000, days: 1 }), trustAnchor: root.certificate };
    }],
    ['text before the PEM', /regular expression pattern/, (csr, from) => {
      const root = authority(from);
      return { signedCert: root.sign(csr, { from }), trustAnchor: `subject: (Root)\n${root.certificate}` };
    }],
    ['what is no PEM', /not in PEM format/, (csr, from) => ({
      signedCert: authority(from).sign(csr, { from }), trustAnchor: 'customerCA.crt',
    })],
    ['more than 16 KB', /larger than 16 KB/, (csr, from) => {
      const root = authority(from);
      return { signedCert: root.sign(csr, { from }), trustAnchor: root.certificate + '\n'.repeat(17_000) };
    }],
  ])('%s', async (_what, message, prepare) => {
    const { bench, id, call } = await initialize(prepare);
    expect(await refusal(call)).toMatchObject({ name: 'CloudHsmInvalidRequestException', message: expect.stringMatching(message) });
    expect((await bench.describe(id)).State).toBe('UNINITIALIZED');
  });

  test('a cluster whose CSR is not there yet', async () => {
    const bench = await startBench();
    const id = await bench.uninitialized();
    const call = bench.initialize(id, bench.ca.certificate);
    expect((await refusal(call)).name).toBe('CloudHsmInvalidRequestException');
  });
});
