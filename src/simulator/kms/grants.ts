import { ServiceError, type Operation } from '../core/service';
import { validate } from '../core/validation';
import { authorizeKey, findKey, refuseKeyIn } from './access';
import type { Grant, Key } from './model';
import { kmsPage } from './paging';
import type { KmsWorld } from './state';

/** [botocore GrantOperation] */
const OPERATIONS = [
  'Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo', 'Sign', 'Verify',
  'GetPublicKey',
  'CreateGrant', 'RetireGrant', 'DescribeKey', 'GenerateDataKeyPair', 'GenerateDataKeyPairWithoutPlaintext', 'GenerateMac', 'VerifyMac',
  'DeriveSharedSecret',
];

/** [botocore PrincipalIdType] */
const principal = { min: 1, max: 256, pattern: '^[\\w+=,.@:/-]+$' };

const createGrant: Operation<KmsWorld> = (input, call) => {
  const key = findKey(call, input.KeyId);
  authorizeKey(call, key, 'kms:CreateGrant', {
    'kms:GrantIsForAWSResource': 'false',
    'kms:GranteePrincipal': input.GranteePrincipal ?? '',
    'kms:GrantOperations': input.Operations ?? [],
  });
  validate('ValidationException', input, {
    GranteePrincipal: { required: true, ...principal },
    RetiringPrincipal: principal,
    Operations: { type: 'list', required: true, oneOf: OPERATIONS },
    Name: { min: 1, max: 256, pattern: '^[a-zA-Z0-9:/_-]+$' },
  });
  refuseKeyIn(call.world, key, ['Disabled', 'PendingDeletion']);
  const wanted: Omit<Grant, 'id' | 'token' | 'created'> = {
    name: input.Name,
    grantee: input.GranteePrincipal,
    retiring: input.RetiringPrincipal,
    operations: input.Operations,
    constraints: input.Constraints,
  };
  const described = JSON.stringify(wanted);
  // A grant with a name is made once. [botocore CreateGrant Name]
  const same = [...key.grants.values()].find(({
    id: _id, token: _token, created: _created, ...grant
  }) => JSON.stringify(grant) === described);
  const grant: Grant = (wanted.name !== undefined ? same : undefined)
    ?? { ...wanted, id: call.world.random.hex(64), token: call.world.random.hex(64), created: call.now };
  key.grants.set(grant.id, grant);
  return { GrantId: grant.id, GrantToken: grant.token };
};

const listGrants: Operation<KmsWorld> = (input, call) => {
  const key = findKey(call, input.KeyId);
  authorizeKey(call, key, 'kms:ListGrants');
  validate('ValidationException', input, { Limit: { type: 'number', min: 1, max: 100 } });
  const { GrantId: id, GranteePrincipal: grantee } = input;
  const grants = [...key.grants.values()].filter(grant => (id ?? grant.id) === grant.id && (grantee ?? grant.grantee) === grant.grantee);
  return kmsPage('Grants', grants, input, 50, grant => ({
    KeyId: key.arn,
    GrantId: grant.id,
    Name: grant.name,
    CreationDate: new Date(grant.created),
    GranteePrincipal: grant.sourceArn === undefined ? grant.grantee : undefined,
    GranteeServicePrincipal: grant.sourceArn === undefined ? undefined : grant.grantee,
    RetiringPrincipal: grant.retiring,
    IssuingAccount: `arn:${call.world.partition}:iam::${grant.issuer ?? call.world.accountId}:root`,
    Operations: grant.operations,
    Constraints: grant.sourceArn === undefined ? grant.constraints : { ...grant.constraints, SourceArn: grant.sourceArn },
  }));
};

const revokeGrant: Operation<KmsWorld> = (input, call) => {
  const key = findKey(call, input.KeyId);
  authorizeKey(call, key, 'kms:RevokeGrant');
  remove(key, input.GrantId);
};

const retireGrant: Operation<KmsWorld> = (input, call) => {
  const keys = input.KeyId === undefined ? [...call.world.kms.keys.values()] : [findKey(call, input.KeyId)];
  const key = keys.find(each => [...each.grants.values()].some(grant => grant.id === input.GrantId || grant.token === input.GrantToken));
  if (key === undefined) throw new ServiceError('NotFoundException', 'The grant is not found');
  authorizeKey(call, key, 'kms:RetireGrant');
  remove(key, [...key.grants.values()].find(grant => grant.id === input.GrantId || grant.token === input.GrantToken)?.id);
};

/** The operations on grants. */
export const grantOperations = { CreateGrant: createGrant, ListGrants: listGrants, RevokeGrant: revokeGrant, RetireGrant: retireGrant };

function remove(key: Key, id: unknown): void {
  if (typeof id !== 'string' || !key.grants.delete(id)) throw new ServiceError('NotFoundException', `Grant ${String(id)} is not found`);
}
