import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { ServiceError, type Call } from '../core/service';
import { authorizeKey, findKey, refuseKeyIn } from './access';
import { symmetricMaterial } from './material';
import type { Alias, Grant, Key, KeyStore, KeyWorld } from './model';
import { defaultPolicy, managedPolicy } from './policy';

/** The services that have an AWS managed key in every account, `alias/aws/NAME`. */
const MANAGED = ['ssm', 'fsx'];

/** Keys, their aliases and grants, and the custom key stores of AWS KMS. */
export class Kms {
  readonly stores = new Map<string, KeyStore>();
  /** By id, not ARN. */
  readonly keys = new Map<string, Key>();
  /** By name, with `alias/`. */
  readonly aliases = new Map<string, Alias>();

  constructor(private readonly world: KeyWorld) {
    for (const service of MANAGED) this.addManagedKey(service);
  }

  /**
   * A signing key (RSA_2048) that somebody has made, in whatever region and account its ARN says.
   * @param policy the key's policy as JSON; where it is not given, one that lets this world's account decide
   */
  addSigningKey(arn: string, policy = defaultPolicy(this.world)): Key {
    const key: Key = {
      id: arn.split('/')[1] ?? '',
      arn,
      description: 'A key that signs',
      origin: 'AWS_KMS',
      spec: 'RSA_2048',
      usage: 'SIGN_VERIFY',
      manager: 'CUSTOMER',
      enabled: true,
      policy,
      tags: new Map(),
      created: this.world.clock.now(),
      material: generateKeyPairSync('rsa', { modulusLength: 2048 }),
      rotated: false,
      grants: new Map(),
    };
    this.keys.set(key.id, key);
    return key;
  }

  /**
   * A symmetric key that somebody has made.
   * @param name its alias, or its ARN
   * @param policy the key's policy as JSON; where it is not given, one that lets this world's account decide
   */
  addSymmetricKey(name: string, policy = defaultPolicy(this.world)): Key {
    const { world } = this;
    const alias = /alias\/.*$/.exec(name)?.[0];
    // The same in each world, and nothing that comes after it is drawn otherwise.
    const digits = createHash('sha256').update(name).digest('hex');
    const id = alias === undefined ? name.split('/')[1]! : digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
    const created = world.clock.now();
    const key: Key = {
      id, policy, created,
      arn: world.arn('kms', `key/${id}`),
      description: 'A key that encrypts',
      origin: 'AWS_KMS',
      spec: 'SYMMETRIC_DEFAULT',
      usage: 'ENCRYPT_DECRYPT',
      manager: 'CUSTOMER',
      enabled: true,
      tags: new Map(),
      material: randomBytes(32),
      rotated: true,
      grants: new Map(),
    };
    this.keys.set(id, key);
    if (alias !== undefined) this.aliases.set(alias, { name: alias, keyId: id, created, updated: created, visibleFrom: 0 });
    return key;
  }

  /** The key that a service of AWS would use for this id, ARN or alias, or why it could not. */
  usableKey(reference: string): { arn: string } | { problem: string } {
    try {
      const key = this.find(reference);
      if (key.usage !== 'ENCRYPT_DECRYPT') return { problem: `${key.arn} is not a symmetric encryption key.` };
      refuseKeyIn(this.world, key, ['Disabled', 'PendingDeletion', 'Unavailable']);
      symmetricMaterial(this.world, key);
      return { arn: key.arn };
    } catch (error) {
      if (error instanceof ServiceError) return { problem: error.message };
      throw error;
    }
  }

  /**
   * What a service (`ssm`, `fsx`) asks of a key in its caller's name: throws KMS's refusal unless the caller may do `action`
   * (`kms:Decrypt`) with the key through that service.
   */
  authorizeThrough(
    call: Call<KeyWorld>, service: string, reference: string, action: string, conditions: Record<string, string | string[]> = {},
  ): void {
    const key = this.find(reference);
    authorizeKey(call, key, action, { 'kms:ViaService': this.nameOf(service), ...conditions });
  }

  /**
   * The grant by which a service keeps using a key after the call that named it. [FSXUG:encryption-at-rest; MP AmazonFSxServiceRolePolicy]
   */
  grantTo(call: Call<KeyWorld>, service: string, reference: string, operations: readonly string[]): Grant {
    const key = this.find(reference);
    const grantee = this.world.settings.serviceGrants === 'source' ? `${service}.${this.world.domain}` : this.nameOf(service);
    this.authorizeThrough(call, service, reference, 'kms:CreateGrant', {
      'kms:GrantIsForAWSResource': 'true', 'kms:GranteePrincipal': grantee, 'kms:GrantOperations': [...operations],
    });
    const { random } = this.world;
    const grant: Grant = { id: random.hex(64), token: random.hex(64), grantee, operations, created: call.now };
    key.grants.set(grant.id, grant);
    return grant;
  }

  private nameOf(service: string): string {
    const { region, settings } = this.world;
    return `${service}.${region}.${this.world[settings.viaServiceEndsIn]}`;
  }

  /** The end of a key's deletion window: the key, its aliases, and what the HSMs hold of it. [KDG23:ct-delete-key] */
  forget(key: Key): void {
    this.keys.delete(key.id);
    for (const alias of this.aliases.values()) {
      if (alias.keyId === key.id) this.aliases.delete(alias.name);
    }
    const store = this.stores.get(key.storeId ?? '');
    // A best effort: a store that is not connected leaves the HSMs' key behind. [KDG23:ct-delete-key]
    if (store?.state === 'CONNECTED') this.world.cloudhsm.clusters.get(store.clusterId)?.kmsKeys.delete(key.arn);
  }

  /** The world's own services know its own region only. */
  private find(reference: string): Key {
    return findKey({ world: this.world, region: this.world.region }, reference, { alias: true });
  }

  private addManagedKey(service: string): void {
    const { world } = this;
    const id = world.random.uuid();
    const created = world.clock.now();
    this.keys.set(id, {
      id,
      arn: world.arn('kms', `key/${id}`),
      description: `Default key that protects my ${service} data when no other key is defined`,
      origin: 'AWS_KMS',
      spec: 'SYMMETRIC_DEFAULT',
      usage: 'ENCRYPT_DECRYPT',
      manager: 'AWS',
      enabled: true,
      policy: managedPolicy(world, service),
      tags: new Map(),
      created,
      material: randomBytes(32),
      rotated: true,
      grants: new Map(),
    });
    const name = `alias/aws/${service}`;
    this.aliases.set(name, { name, keyId: id, created, updated: created, visibleFrom: 0 });
  }
}

/** The world, as far as KMS sees it and is seen. */
export interface KmsWorld extends KeyWorld {
  readonly kms: Kms;
}
