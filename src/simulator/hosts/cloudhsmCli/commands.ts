import { createHash } from 'node:crypto';
import { LOCKOUT, type Hsm, type HsmKey, type HsmUser } from '../../cloudhsm/model';
import type { Arguments, Options } from './arguments';
import { CliFailure, findUser, type Session } from './session';

/** A command as the reference describes it. */
export interface Command {
  readonly options: Options;
  /** The role that single-command mode logs in with; commands without one need no login. [docs:cloudhsm_cli-modes] */
  readonly login?: boolean;
  /** The `data` of its answer. Throws a CliFailure. */
  run(session: Session, given: Arguments, prompt: Prompt): unknown;
}

/** Asks for a password on the terminal, twice where it is a new one. */
export type Prompt = (confirmed: boolean) => string;

const clusterId = { 'cluster-id': { value: 'CLUSTER_ID' } };
const username = { username: { value: 'USERNAME', required: true } };
const role = { role: { value: 'ROLE', required: true, possible: ['admin', 'crypto-user'] } };
const password = { password: { value: 'PASSWORD' } };

/** The commands, by their names in full. [docs:cloudhsm_cli-reference] */
export const commands: Readonly<Record<string, Command>> = {
  'login': {
    options: { ...clusterId, ...username, ...role, ...password },
    run(session, given, prompt) {
      if (session.user !== undefined) throw new CliFailure('You are already logged in');
      const [name, as] = [text(given, 'username'), text(given, 'role')];
      session.login(name, as, optional(given, 'password') ?? prompt(false));
      return { username: name.toLowerCase(), role: as };
    },
  },
  'logout': {
    options: clusterId,
    run(session) {
      session.logout();
      return 'Logout successful';
    },
  },
  'cluster activate': {
    options: { ...clusterId, ...password },
    run(session, given, prompt) {
      const { cluster, hsms } = session.connect(optional(given, 'cluster-id'));
      const admins = hsms.map(hsm => findUser(hsm, 'admin', 'unactivated-admin')).filter(user => user !== undefined);
      // The exact text that AWS's sample compares. [ws activate_cluster.sh]
      if (admins.length === 0) throw new CliFailure('Cluster has already been activated');
      const secret = checkPassword(optional(given, 'password') ?? prompt(true));
      for (const admin of admins) Object.assign(admin, { role: 'admin', password: secret });
      session.world.cloudhsm.noticeActivation(cluster);
      return 'Cluster activation successful';
    },
  },
  'cluster hsm-info': {
    options: clusterId,
    run(session, given) {
      const { cluster, hsms } = session.connect(optional(given, 'cluster-id'));
      return { hsms: hsms.map(hsm => hsmInfo(hsm, cluster.mode)) };
    },
  },
  'cluster mtls get-enforcement': {
    options: clusterId,
    run(session, given) {
      const { cluster } = session.connect(optional(given, 'cluster-id'));
      return { 'mtls-enforcement-level': cluster.mtls ? 'cluster' : 'none' };
    },
  },
  'user list': {
    options: clusterId,
    run(session, given) {
      const { hsms } = session.connect(optional(given, 'cluster-id'));
      const users = new Map(hsms.flatMap(hsm => hsm.users).map(user => [`${user.name} ${user.role}`, user]));
      return { users: [...users.values()].map(user => listed(user, hsms, session.world.settings.cliQuorum)) };
    },
  },
  'user create': {
    login: true,
    options: { ...clusterId, ...username, ...role, ...password },
    run(session, given, prompt) {
      session.require('admin');
      const { hsms } = session.connect(optional(given, 'cluster-id'));
      const name = checkName(text(given, 'username'));
      const secret = checkPassword(optional(given, 'password') ?? prompt(true));
      const without = hsms.filter(hsm => hsm.users.every(user => user.name !== name));
      // Only the beginning is known; on a user that some HSMs lack, it succeeds. [ws; RadiumGu]
      if (without.length === 0) throw new CliFailure('User already exists');
      const as = text(given, 'role') as HsmUser['role'];
      for (const hsm of without) hsm.users.push({ name, role: as, password: secret, failedLogins: 0, mfa: false });
      return { username: name, role: as };
    },
  },
  'user delete': {
    login: true,
    options: { ...clusterId, ...username, ...role },
    run(session, given) {
      session.require('admin');
      const { cluster, hsms } = session.connect(optional(given, 'cluster-id'));
      const [name, as] = [text(given, 'username').toLowerCase(), text(given, 'role')];
      const accounts = existing(hsms, name, as);
      if (accounts.some(account => session.busy(account))) {
        throw new CliFailure('You cannot delete a user who is currently logged in to an HSM');
      }
      if ([...cluster.kmsKeys.values()].some(key => key.owner === name)) throw new CliFailure('You cannot delete a user who owns keys');
      for (const hsm of hsms) hsm.users = hsm.users.filter(user => !accounts.includes(user));
      return { username: name, role: as };
    },
  },
  'user change-password': {
    login: true,
    options: { ...clusterId, ...username, ...role, ...password },
    run(session, given, prompt) {
      const [name, as] = [text(given, 'username').toLowerCase(), text(given, 'role') as HsmUser['role']];
      if (session.user?.name !== name || session.user.role !== as) session.require('admin');
      const { hsms } = session.connect(optional(given, 'cluster-id'));
      const accounts = existing(hsms, name, as);
      if (accounts.some(account => session.busy(account))) {
        // [docs:cloudhsm_cli-user-change-password]
        throw new CliFailure('You cannot change the password of a user who is currently logged in to the cluster');
      }
      const secret = checkPassword(optional(given, 'password') ?? prompt(true));
      const missed = hsms.length > 1 && session.world.faults.take('user-replicate-fails') !== undefined ? hsms.slice(-1) : [];
      for (const hsm of hsms.filter(each => !missed.includes(each))) {
        // Repairs a user that some HSMs lack, and unlocks. [docs:troubleshoot-sdk5-inconsistent-value; docs:cloudhsm_cli-login]
        const account = findUser(hsm, name, as);
        if (account === undefined) hsm.users.push({ name, role: as, password: secret, failedLogins: 0, mfa: false });
        else Object.assign(account, { password: secret, failedLogins: 0 });
      }
      // The text of three. [docs:troubleshoot-sdk5-inconsistent-value]
      if (missed.length > 0) throw new CliFailure(`User replicate failed on ${missed.length} of ${hsms.length} connections`);
      return { username: name, role: as };
    },
  },
  'key list': {
    login: true,
    options: {
      ...clusterId,
      'filter': { value: 'FILTER', many: true },
      'max-items': { value: 'MAX_ITEMS' },
      'starting-token': { value: 'STARTING_TOKEN' },
      'verbose': {},
    },
    run(session, given) {
      const { name } = session.require('crypto-user');
      const { cluster } = session.connect(optional(given, 'cluster-id'));
      const filters = (given.get('filter') ?? []).map(filter => filter.split(/=(.*)/s));
      const keys = [...cluster.kmsKeys.values()].filter(key => key.owner === name && filters.every(([attribute = '', value]) =>
        value === { 'attr.label': key.label, 'key-reference': key.handle }[attribute]));
      const start = Number(optional(given, 'starting-token') ?? 0);
      const end = start + Number(optional(given, 'max-items') ?? 10);
      const shown = keys.slice(start, end);
      return {
        matched_keys: shown.map(key => given.has('verbose')
          ? keyInFull(key)
          : { 'key-reference': key.handle, 'attributes': { label: key.label } }),
        total_key_count: keys.length,
        returned_key_count: shown.length,
        ...(end < keys.length ? { next_token: String(end) } : {}),
      };
    },
  },
};

function text(given: Arguments, option: string): string {
  return given.get(option)?.[0] ?? '';
}

function optional(given: Arguments, option: string): string | undefined {
  return given.get(option)?.[0];
}

function existing(hsms: readonly Hsm[], name: string, as: string): HsmUser[] {
  const accounts = hsms.map(hsm => findUser(hsm, name, as)).filter(user => user !== undefined);
  // [RadiumGu]
  if (accounts.length === 0) throw new CliFailure('Specified user does not exist');
  return accounts;
}

/** [docs:cloudhsm_cli-user-create; field: names with a hyphen are refused] */
function checkName(name: string): string {
  const wrong = /[^A-Za-z0-9_]/.exec(name)?.[0];
  if (wrong !== undefined) throw new CliFailure(`Username contains the invalid character '${wrong}'`);
  if (name.length > 31) throw new CliFailure('Username must not be longer than 31 characters');
  return name.toLowerCase();
}

/** [docs:limits; docs:cloudhsm_cli-user-create] */
function checkPassword(secret: string): string {
  if (secret.length < 8 || secret.length > 32) throw new CliFailure('Password must have between 8 and 32 characters');
  if (secret.includes(':')) throw new CliFailure("Password contains the invalid character ':'");
  return secret;
}

/** A user as `user list` shows it: over all HSMs that were reached. [docs:cloudhsm_cli-user-list] */
function listed({ name, role: as }: HsmUser, hsms: readonly Hsm[], quorum: boolean): object {
  const accounts = hsms.map(hsm => findUser(hsm, name, as));
  const known = accounts.filter(account => account !== undefined);
  const locked = new Set(known.map(account => account.failedLogins >= LOCKOUT));
  const factors = new Set(known.map(account => account.mfa));
  return {
    'username': name,
    'role': as,
    'locked': locked.size > 1 ? 'inconsistent' : String(locked.has(true)),
    'mfa': factors.has(true) ? [{ strategy: 'token-sign', status: 'enabled' }] : [],
    ...(quorum ? { quorum: [] } : {}),
    'cluster-coverage': known.length < accounts.length || factors.size > 1 ? 'inconsistent' : 'full',
  };
}

/** [docs:cloudhsm_cli-cluster-hsm-info: values of hsm1, those of hsm2m are unknown] */
function hsmInfo(hsm: Hsm, mode: string): object {
  return {
    'vendor': 'Marvell Semiconductors, Inc.',
    'model': 'NITROX-III CNN35XX-NFBE',
    'serial-number': hsm.serialNumber,
    'hardware-version-major': '5',
    'hardware-version-minor': '3',
    'firmware-version-major': '2',
    'firmware-version-minor': '6',
    'firmware-build-number': '16',
    'firmware-id': 'CNN35XX-NFBE-FW-2.06-16',
    'fips-state': mode === 'FIPS'
      ? '2 [FIPS mode with single factor authentication]'
      : '0 [non-FIPS mode with single factor authentication]',
  };
}

/** [aobao32/cloudhsm-101 README] */
function keyInFull(key: HsmKey): object {
  return {
    'key-reference': key.handle,
    'key-info': {
      'key-owners': [{ 'username': key.owner, 'key-coverage': 'full' }],
      'shared-users': [],
      'key-quorum-values': { 'manage-key-quorum-value': 0, 'use-key-quorum-value': 0 },
      'cluster-coverage': 'full',
    },
    'attributes': {
      'key-type': 'aes',
      'label': key.label,
      'id': '0x',
      'check-value': `0x${createHash('sha256').update(key.material).digest('hex').slice(0, 6)}`,
      'class': 'secret-key',
      'encrypt': true,
      'decrypt': true,
      'token': true,
      'private': true,
      'extractable': false,
      'never-extractable': true,
      'local': true,
      'key-length-bytes': key.material.length,
    },
  };
}
