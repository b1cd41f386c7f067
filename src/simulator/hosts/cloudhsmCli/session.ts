import { sameCertificates } from '../../cloudhsm/certificates';
import { activeHsms, LOCKOUT, type Cluster, type Hsm, type HsmUser, type UserRole } from '../../cloudhsm/model';
import type { CloudHsmWorld } from '../../cloudhsm/state';
import type { Host } from '../../ec2/host';

/** What a command answers with `error_code: 1`. */
export class CliFailure extends Error {}

/** What the program says before it gets to work: plain text on stderr, exit code 1. */
export class StartFailure extends Error {}

/** What a client brings along: its configuration, the certificate that it trusts, and where it stands. */
export interface Client {
  readonly config: string | undefined;
  readonly caCertificate: string | undefined;
  readonly host: Host;
}

/** A client's work with a cluster: the HSMs it found, and who is logged in. */
export class Session {
  user?: { readonly name: string; readonly role: UserRole };
  /** Marks the logins of this session. */
  private readonly id: string;

  constructor(readonly world: CloudHsmWorld, private readonly client: Client, private readonly clusterId: string | undefined) {
    this.id = world.random.hex(8);
  }

  /**
   * The cluster and all its HSMs that work and answer: one that the configuration names is enough to find the others.
   * Looked up for each command, as the HSMs come and go.
   */
  connect(clusterId = this.clusterId): { cluster: Cluster; hsms: Hsm[] } {
    const { world, client } = this;
    const addresses = configuredAddresses(client.config, clusterId);
    const cluster = [...world.cloudhsm.clusters.values()].find(each => activeHsms(each).some(hsm => addresses.includes(hsm.eniIp)));
    const hsms = cluster === undefined ? [] : activeHsms(cluster).filter(hsm => hsm.answersFrom <= world.clock.now());
    const initialized = cluster?.state === 'INITIALIZED' || cluster?.state === 'ACTIVE';
    const admitted = cluster !== undefined && world.ec2.canReach(client.host, cluster.securityGroupId);
    if (!admitted || !initialized || world.clock.now() < cluster.reachableFrom || hsms.length === 0) {
      // Reads like a mismatch of types, but is what an unreachable HSM looks like. [RadiumGu]
      throw new CliFailure('Failed to initialize hsm1 context');
    }
    // [RadiumGu: measured on a cluster that enforces mTLS]
    if (cluster.mtls) throw new CliFailure('HSM is disconnected');
    // [docs:client-end-to-end-encryption; field: the text is a line of the log]
    if (!sameCertificates(client.caCertificate ?? '', cluster.trustAnchor ?? '')) {
      throw new CliFailure('The underlying Provider connection was lost');
    }
    return { cluster, hsms };
  }

  /** Logs in on every HSM; wrong passwords are counted where they are tried. */
  login(name: string, role: string, password: string): void {
    const { hsms } = this.connect();
    const accounts = hsms.map(hsm => findUser(hsm, name, role));
    const known = accounts.filter(account => account !== undefined);
    if (known.length === 0) throw new CliFailure('Specified user does not exist');
    if (known.some(account => account.failedLogins >= LOCKOUT)) throw new CliFailure('Specified user is locked out');
    const wrong = known.filter(account => account.password !== password);
    for (const account of known) {
      if (wrong.includes(account)) account.failedLogins++;
      else if (this.world.settings.successResetsFailedLogins) account.failedLogins = 0;
    }
    if (wrong.length > 0) throw new CliFailure('Login failed: the password is incorrect');
    // [docs:troubleshoot-sdk5-inconsistent-value]
    if (known.length < accounts.length) throw new CliFailure('Specified user is inconsistent across the cluster');
    for (const account of known) account.loggedInBy ??= this.id;
    this.user = { name: name.toLowerCase(), role: role as UserRole };
  }

  /** Ends this session's logins, on HSMs that have gone too. */
  logout(): void {
    const users = [...this.world.cloudhsm.clusters.values()].flatMap(cluster => cluster.hsms).flatMap(hsm => hsm.users);
    for (const user of users.filter(each => each.loggedInBy === this.id)) user.loggedInBy = undefined;
    this.user = undefined;
  }

  /** Throws unless one of `role` is logged in; gives the user. */
  require(role: UserRole): { readonly name: string; readonly role: UserRole } {
    if (this.user?.role !== role) {
      throw new CliFailure(`This operation requires that you log in as ${role === 'admin' ? 'an admin' : 'a crypto-user'}`);
    }
    return this.user;
  }

  /** Whether the user has a session that is not this one. */
  busy(user: HsmUser): boolean {
    return user.loggedInBy !== undefined && user.loggedInBy !== this.id;
  }
}

export function findUser(hsm: Hsm, name: string, role: string): HsmUser | undefined {
  return hsm.users.find(user => user.name === name.toLowerCase() && user.role === role);
}

interface Configuration {
  readonly clusters?: readonly {
    readonly cluster_id?: string;
    readonly cluster?: { readonly servers?: readonly { readonly hostname?: string; readonly port?: number; readonly enable?: boolean }[] };
  }[];
}

/** Addresses of `cloudhsm-cli.cfg`. [storm; TECRACER part 2] */
function configuredAddresses(config: string | undefined, clusterId: string | undefined): string[] {
  const clusters = readConfiguration(config).clusters ?? [];
  if (clusters.length > 1 && clusterId === undefined) {
    // [docs:cloudhsm_cli-configs-multi-cluster]
    throw new StartFailure('multiple clusters provided in configuration file. Please specify `cluster-id`');
  }
  const chosen = clusters.length === 1 ? clusters[0] : clusters.find(each => each.cluster_id === clusterId);
  const servers = chosen?.cluster?.servers ?? [];
  const invalid = servers.find(({ hostname = '' }) => hostname === '' || hostname.includes('%%'));
  if (servers.length === 0
    || invalid !== undefined) throw new StartFailure(`Config key hostname has invalid value ${invalid?.hostname ?? ''}`);
  return servers.filter(({ port, enable }) => port === 2223 && enable !== false).map(({ hostname = '' }) => hostname);
}

function readConfiguration(config: string | undefined): Configuration {
  if (config === undefined) throw new StartFailure('The configuration file could not be read');
  try {
    return JSON.parse(config) as Configuration;
  } catch {
    throw new StartFailure('The configuration file could not be parsed');
  }
}
