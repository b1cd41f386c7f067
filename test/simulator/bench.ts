import { type KeyObject, sign as signWith } from 'node:crypto';
import {
  CloudHSMV2Client, CreateClusterCommand, CreateHsmCommand, DescribeClustersCommand, InitializeClusterCommand,
  type Cluster as DescribedCluster, type InitializeClusterCommandOutput,
} from '@aws-sdk/client-cloudhsm-v2';
import {
  ConnectCustomKeyStoreCommand, CreateCustomKeyStoreCommand, DescribeCustomKeyStoresCommand, KMSClient, type CustomKeyStoresListEntry,
} from '@aws-sdk/client-kms';
import { asn1, md, pki } from 'node-forge';
import { example } from '../../src/simulator/account';
import type { Cluster } from '../../src/simulator/cloudhsm/model';
import { sign } from '../../src/simulator/core/signature';
import type { Host } from '../../src/simulator/ec2/host';
import { runCli, type CliAnswer, type CliRequest } from '../../src/simulator/hosts/cloudhsmCli/run';
import { EPOCH, startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/server';
import { byClock } from '../support/byClock';
import { key } from '../support/keys';

export const ADMIN_PASSWORD = 'Correct-Horse-9';
export const KMSUSER_PASSWORD = 'kmsuserPassword12';
export const minutes = (count: number) => count * 60_000;

/** How many were made in this test: no two have the same key. */
let authorities = 0;
beforeEach(() => { authorities = 0; });

/** A customer's CA, made with a library that the simulator does not use. */
export class Authority {
  readonly certificate: string;
  private readonly privateKey: KeyObject;
  private readonly parsed: pki.Certificate;

  /** A root, or an authority that `issuer` signs. `extensions` as node-forge has them; none makes it version 1 in spirit. */
  constructor(name: string, { from, issuer, extensions = [{ name: 'basicConstraints', cA: true, critical: true }] }: {
    from: number; issuer?: Authority; extensions?: object[];
  }) {
    const { publicKey, privateKey } = key(`rsa2048:${name} ${++authorities}`);
    this.privateKey = privateKey;
    this.parsed = pki.createCertificate();
    this.parsed.publicKey = pki.publicKeyFromPem(publicKey.export({ format: 'pem', type: 'spki' }) as string);
    this.parsed.serialNumber = '01';
    this.parsed.validity.notBefore = new Date(from - 86_400_000);
    this.parsed.validity.notAfter = new Date(from + 3652 * 86_400_000);
    this.parsed.setSubject([{ name: 'commonName', value: name }]);
    this.parsed.setIssuer(issuer?.parsed.subject.attributes ?? this.parsed.subject.attributes);
    this.parsed.setExtensions(extensions);
    this.certificate = seal(this.parsed, issuer?.privateKey ?? this.privateKey);
  }

  /** A certificate over the key of a CSR. */
  sign(csr: string, { from, days = 3652 }: { from: number; days?: number }): string {
    const request = pki.certificationRequestFromPem(csr);
    const certificate = pki.createCertificate();
    certificate.publicKey = request.publicKey as pki.PublicKey;
    certificate.serialNumber = '02';
    certificate.validity.notBefore = new Date(from - 60_000);
    certificate.validity.notAfter = new Date(from + days * 86_400_000);
    certificate.setSubject(request.subject.attributes);
    certificate.setIssuer(this.parsed.subject.attributes);
    return seal(certificate, this.privateKey);
  }
}

function seal(certificate: pki.Certificate, privateKey: KeyObject): string {
  // By its own arithmetic node-forge takes a tenth of a second.
  const signer: object = {
    sign: () => signWith('sha256', Buffer.from(asn1.toDer(certificate.tbsCertificate).getBytes(), 'latin1'), privateKey).toString('latin1'),
  };
  // It knows SHA-1 as its default, which CloudHSM refuses.
  certificate.sign(signer as pki.rsa.PrivateKey, md.sha256.create());
  return pki.certificateToPem(certificate).replace(/\r/g, '');
}

let authority: Authority | undefined;

/** A simulator with real clients in front of it, and the way to each stage of a safe storage. */
export class Bench {
  readonly cloudhsm: CloudHSMV2Client;
  readonly kms: KMSClient;

  constructor(readonly simulator: Simulator) {
    const client = {
      endpoint: simulator.url,
      region: simulator.world.region,
      credentials: { accessKeyId: simulator.env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: simulator.env.AWS_SECRET_ACCESS_KEY ?? '' },
      maxAttempts: 1,
    };
    this.cloudhsm = byClock(new CloudHSMV2Client(client), simulator.clock);
    this.kms = byClock(new KMSClient(client), simulator.clock);
  }

  get world() { return this.simulator.world; }
  get now() { return this.simulator.clock.now(); }

  /** The customer's CA, which serves all benches. */
  get ca(): Authority {
    return authority ??= new Authority('Example Root CA', { from: EPOCH });
  }

  async sleep(ms: number): Promise<void> {
    await this.simulator.clock.sleep(ms);
  }

  /** Looks twice a minute, for two hours at most. */
  async until<T>(look: () => Promise<T>, done: (seen: T) => boolean): Promise<T> {
    for (const end = this.now + minutes(120); ;) {
      const seen = await look();
      if (done(seen)) return seen;
      if (this.now > end) throw new Error(`Waited in vain; last seen: ${JSON.stringify(seen)}`);
      await this.sleep(30_000);
    }
  }

  async describe(clusterId: string): Promise<DescribedCluster> {
    const { Clusters: [cluster] = [] } = await this.cloudhsm.send(new DescribeClustersCommand({ Filters: { clusterIds: [clusterId] } }));
    if (cluster === undefined) throw new Error(`${clusterId} is not listed`);
    return cluster;
  }

  async describeStore(id: string): Promise<CustomKeyStoresListEntry> {
    const { CustomKeyStores: [store] = [] } = await this.kms.send(new DescribeCustomKeyStoresCommand({ CustomKeyStoreId: id }));
    if (store === undefined) throw new Error(`${id} is not listed`);
    return store;
  }

  async createCluster(subnetIds: readonly string[] = example.subnetIds): Promise<string> {
    // The newest client of the registry does not know Mode, but passes it on. [SDKJS client-cloudhsm-v2 3.332.0]
    const input = { HsmType: 'hsm2m.medium', Mode: 'FIPS', SubnetIds: [...subnetIds] } as object as CreateClusterCommand['input'];
    const { Cluster: created } = await this.cloudhsm.send(new CreateClusterCommand(input));
    return created?.ClusterId ?? '';
  }

  /** A cluster that waits for its first HSM. */
  async uninitialized(): Promise<string> {
    const id = await this.createCluster();
    await this.until(async () => this.describe(id), cluster => cluster.State === 'UNINITIALIZED');
    return id;
  }

  /** A cluster whose first HSM shows its CSR. */
  async provisioned(): Promise<string> {
    const id = await this.uninitialized();
    await this.createHsm(id, 'a');
    await this.until(async () => this.describe(id), cluster => cluster.Certificates?.ClusterCsr !== undefined);
    return id;
  }

  async initialized(): Promise<string> {
    const id = await this.provisioned();
    const { Certificates: { ClusterCsr: csr = '' } = {} } = await this.describe(id);
    await this.initialize(id, this.ca.sign(csr, { from: this.now }));
    await this.until(async () => this.describe(id), cluster => cluster.State === 'INITIALIZED');
    await this.sleep(minutes(1));
    return id;
  }

  async initialize(clusterId: string, signedCert: string, trustAnchor = this.ca.certificate): Promise<InitializeClusterCommandOutput> {
    return this.cloudhsm.send(new InitializeClusterCommand({ ClusterId: clusterId, SignedCert: signedCert, TrustAnchor: trustAnchor }));
  }

  /** A cluster that is ACTIVE, with one HSM. */
  async active(): Promise<string> {
    const id = await this.initialized();
    this.cli(id, ['cluster', 'activate', '--password', ADMIN_PASSWORD]);
    await this.until(async () => this.describe(id), cluster => cluster.State === 'ACTIVE');
    return id;
  }

  /** A cluster that can carry a key store: kmsuser, and HSMs in two zones. */
  async complete(): Promise<string> {
    const id = await this.active();
    this.asAdmin(id, ['user', 'create', '--username', 'kmsuser', '--role', 'crypto-user', '--password', KMSUSER_PASSWORD]);
    await this.createHsm(id, 'b');
    await this.until(async () => this.describe(id), cluster => cluster.Hsms?.filter(hsm => hsm.State === 'ACTIVE').length === 2);
    return id;
  }

  async createStore(clusterId: string, changes: Partial<CreateCustomKeyStoreCommand['input']> = {}): Promise<string> {
    const { CustomKeyStoreId: id = '' } = await this.kms.send(new CreateCustomKeyStoreCommand({
      CustomKeyStoreName: 'vault', CloudHsmClusterId: clusterId, TrustAnchorCertificate: this.ca.certificate,
      KeyStorePassword: KMSUSER_PASSWORD, ...changes,
    }));
    return id;
  }

  /** Connects, and waits for the end of it. */
  async connect(storeId: string): Promise<CustomKeyStoresListEntry> {
    await this.kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    return this.until(async () => this.describeStore(storeId), store => store.ConnectionState !== 'CONNECTING');
  }

  /** A connected key store on a complete cluster. */
  async connected(): Promise<{ clusterId: string; storeId: string }> {
    const clusterId = await this.complete();
    const storeId = await this.createStore(clusterId);
    await this.connect(storeId);
    return { clusterId, storeId };
  }

  async createHsm(clusterId: string, zone: 'a' | 'b' | 'c'): Promise<string> {
    const { Hsm: hsm } = await this.cloudhsm.send(
      new CreateHsmCommand({ ClusterId: clusterId, AvailabilityZone: `${this.world.region}${zone}` }),
    );
    return hsm?.HsmId ?? '';
  }

  /** The cluster as the world knows it. */
  cluster(id: string): Cluster {
    const cluster = this.world.cloudhsm.clusters.get(id);
    if (cluster === undefined) throw new Error(`No cluster ${id}`);
    return cluster;
  }

  /** A host in the cluster's security group, in its first subnet. */
  worker(clusterId: string): Host {
    const securityGroupIds = [this.cluster(clusterId).securityGroupId];
    return { kind: 'instance', id: 'i-0123456789abcdef0', securityGroupIds, subnetId: example.subnetIds[0], privateIp: '10.0.1.200' };
  }

  /** Runs `cloudhsm-cli` on the worker; `change` makes the request another one. */
  cli(clusterId: string, argv: readonly string[], change: Partial<CliRequest> = {}): CliAnswer {
    const { hsms } = this.cluster(clusterId);
    return runCli(this.world, {
      argv,
      stdin: '',
      env: {},
      config: configuration(hsms.filter(hsm => hsm.state === 'ACTIVE').map(hsm => hsm.eniIp)),
      caCertificate: this.ca.certificate,
      host: this.worker(clusterId),
      version: '5.18.0',
      ...change,
    });
  }

  asAdmin(clusterId: string, argv: readonly string[]): CliAnswer {
    return this.cli(clusterId, argv, { env: { CLOUDHSM_ROLE: 'admin', CLOUDHSM_PIN: `admin:${ADMIN_PASSWORD}` } });
  }
}

/** `cloudhsm-cli.cfg` as `configure-cli -a` writes it. [storm; TECRACER part 2] */
export function configuration(addresses: readonly string[]): string {
  return JSON.stringify({
    clusters: [{
      type: 'hsm1',
      cluster: {
        hsm_ca_file: '/opt/cloudhsm/etc/customerCA.crt', servers: addresses.map(hostname => ({ hostname, port: 2223, enable: true })),
      },
    }],
    logging: { log_type: 'file', log_file: '/opt/cloudhsm/run/cloudhsm-cli.log', log_level: 'info', log_interval: 'daily' },
  });
}

/** The JSON that a command printed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command has data of its own
export function answer(given: CliAnswer): { error_code: number; data: any } {
  return JSON.parse(given.stdout) as { error_code: number; data: unknown };
}

/** The name of the error that a call ends with. */
export async function refusal(call: Promise<unknown>): Promise<{ name: string; message: string }> {
  try {
    await call;
  } catch (error) {
    return error as Error;
  }
  throw new Error('The call was not refused');
}

/** Starts a bench, and closes it after the test. */
export async function startBench(options: SimulatorOptions = {}): Promise<Bench> {
  const simulator = await startSimulator(options);
  opened.push(simulator);
  return new Bench(simulator);
}

/** What `fetch` sends, signed by the administrator. */
export async function signed({ simulator: { url, world } }: Pick<Bench, 'simulator'>, { service, headers: given, body }: {
  readonly service: string; readonly headers: Readonly<Record<string, string>>; readonly body: string;
}) {
  const { accessKeyId, secretAccessKey } = world.sts.administrator;
  const headers = { host: new URL(url).host, ...given };
  const by = { accessKeyId, region: world.region, service, signedHeaders: Object.keys(headers).sort() };
  const authorization = await sign(secretAccessKey, { method: 'POST', path: '/', headers, body }, by);
  return { method: 'POST', headers: { ...headers, authorization }, body };
}

/** A client with a session of the deploy role, whose policies allow `actions` on everything. */
export function deployer({ now, simulator, world }: Bench, actions: string | readonly string[], region = world.region): KMSClient {
  world.iam.putPolicies(example.deployRole, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }]);
  const { accountId } = world;
  const principal = { arn: `arn:aws:sts::${accountId}:assumed-role/${example.deployRole}/test`, accountId, roleName: example.deployRole };
  const credentials = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' };
  world.sts.sessions.set(credentials.accessKeyId, { ...credentials, principal, expiresAt: now + minutes(60) });
  return byClock(new KMSClient({ endpoint: simulator.url, region, credentials, maxAttempts: 1 }), simulator.clock);
}

const opened: Simulator[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(async simulator => simulator.close()));
});
