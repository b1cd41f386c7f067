import {
  CancelKeyDeletionCommand, CreateAliasCommand, CreateGrantCommand, CreateKeyCommand, DecryptCommand, DeleteAliasCommand,
  DescribeKeyCommand,
  DisableKeyCommand, DisconnectCustomKeyStoreCommand, EnableKeyCommand, EnableKeyRotationCommand, EncryptCommand, GenerateDataKeyCommand,
  GenerateDataKeyWithoutPlaintextCommand, GetKeyPolicyCommand, ListAliasesCommand, ListGrantsCommand,
  ListKeysCommand, ListResourceTagsCommand, PutKeyPolicyCommand, ReEncryptCommand, RevokeGrantCommand,
  ScheduleKeyDeletionCommand, TagResourceCommand, UntagResourceCommand, UpdateAliasCommand,
  type CreateKeyCommandInput,
} from '@aws-sdk/client-kms';
import { example } from '../../src/simulator/account';
import { deployer, minutes, refusal, startBench, type Bench } from './bench';

const createKey = async (bench: Bench, input: CreateKeyCommandInput = {}) => {
  const { KeyMetadata: key } = await bench.kms.send(new CreateKeyCommand(input));
  return { id: key?.KeyId ?? '', arn: key?.Arn ?? '', metadata: key };
};
const inStore = async (bench: Bench, input: CreateKeyCommandInput = {}) => {
  const { clusterId, storeId } = await bench.connected();
  return { clusterId, storeId, key: await createKey(bench, { Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId, ...input }) };
};
const plaintext = Buffer.from('a secret');

describe('a key in a key store', () => {
  test('is described as AWS does, lies in the HSMs, and encrypts and decrypts', async () => {
    const bench = await startBench();
    const { clusterId, storeId, key } = await inStore(bench);
    expect(key.metadata).toEqual({
      AWSAccountId: '111122223333',
      Arn: expect.stringMatching(/^arn:aws:kms:eu-central-1:111122223333:key\/[0-9a-f-]{36}$/),
      CloudHsmClusterId: clusterId,
      CreationDate: expect.any(Date),
      CustomKeyStoreId: storeId,
      CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      Description: '',
      Enabled: true,
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      KeyId: key.id,
      KeyManager: 'CUSTOMER',
      KeySpec: 'SYMMETRIC_DEFAULT',
      KeyState: 'Enabled',
      KeyUsage: 'ENCRYPT_DECRYPT',
      MultiRegion: false,
      Origin: 'AWS_CLOUDHSM',
    });
    expect(bench.cluster(clusterId).kmsKeys.get(key.arn)).toMatchObject({ label: key.arn, owner: 'kmsuser' });
    const {
      CiphertextBlob: sealed,
    } = await bench.kms.send(new EncryptCommand({ KeyId: key.arn, Plaintext: plaintext, EncryptionContext: { a: '1', b: '2' } }));
    expect(Buffer.from(sealed ?? []).includes(plaintext)).toBe(false);
    const opened = await bench.kms.send(new DecryptCommand({ CiphertextBlob: sealed, EncryptionContext: { b: '2', a: '1' } }));
    expect([Buffer.from(opened.Plaintext ?? []).toString(), opened.KeyId]).toEqual(['a secret', key.arn]);
    const open = async (input: object) => (await refusal(bench.kms.send(new DecryptCommand({ CiphertextBlob: sealed, ...input })))).name;
    expect(await open({})).toBe('InvalidCiphertextException');
    for (const command of [
      new EncryptCommand({ KeyId: key.arn, Plaintext: undefined }), new DecryptCommand({ CiphertextBlob: undefined }),
    ]) {
      expect(await refusal(bench.kms.send(command as EncryptCommand))).toMatchObject({
        name: 'ValidationException', message: expect.stringMatching(/Value null at/),
      });
    }
    expect(await open({ EncryptionContext: { a: '1', b: '2' }, KeyId: (await createKey(bench)).id })).toBe('IncorrectKeyException');
    expect(await open({ EncryptionContext: { a: '1', b: '2' }, CiphertextBlob: Buffer.from('nonsense') })).toBe(
      'InvalidCiphertextException',
    );
  });

  test('gives data keys that it can open again', async () => {
    const bench = await startBench();
    const { key } = await inStore(bench);
    const made = await bench.kms.send(new GenerateDataKeyCommand({ KeyId: key.id, KeySpec: 'AES_256' }));
    expect(made.Plaintext).toHaveLength(32);
    expect((await bench.kms.send(new DecryptCommand({ CiphertextBlob: made.CiphertextBlob }))).Plaintext).toEqual(made.Plaintext);
    const hidden = await bench.kms.send(new GenerateDataKeyWithoutPlaintextCommand({ KeyId: key.id, NumberOfBytes: 16 }));
    expect((await bench.kms.send(new DecryptCommand({ CiphertextBlob: hidden.CiphertextBlob }))).Plaintext).toHaveLength(16);
    const { id: destination } = await createKey(bench);
    const moved = await bench.kms.send(new ReEncryptCommand({ CiphertextBlob: made.CiphertextBlob, DestinationKeyId: destination }));
    expect((await bench.kms.send(new DecryptCommand({ CiphertextBlob: moved.CiphertextBlob }))).Plaintext).toEqual(made.Plaintext);
  });

  test('is Unavailable while the store is disconnected, and what it was before afterwards', async () => {
    const bench = await startBench();
    const { storeId, key } = await inStore(bench);
    const state = async () => (await bench.kms.send(new DescribeKeyCommand({ KeyId: key.id }))).KeyMetadata?.KeyState;
    await bench.kms.send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeId }));
    await bench.until(async () => bench.describeStore(storeId), store => store.ConnectionState === 'DISCONNECTED');
    expect(await state()).toBe('Unavailable');
    expect(await refusal(bench.kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: plaintext })))).toMatchObject({
      name: 'KMSInvalidStateException', message: `${key.arn} is unavailable.`,
    });
    await bench.kms.send(new DisableKeyCommand({ KeyId: key.id }));
    await bench.kms.send(new CreateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: key.id }));
    await bench.connect(storeId);
    expect(await state()).toBe('Disabled');
    await bench.kms.send(new EnableKeyCommand({ KeyId: key.id }));
    expect(await state()).toBe('Enabled');
  });

  test('is lost when somebody deletes it in the HSMs', async () => {
    const bench = await startBench();
    const { clusterId, key } = await inStore(bench);
    bench.cluster(clusterId).kmsKeys.delete(key.arn);
    expect((await bench.kms.send(new DescribeKeyCommand({ KeyId: key.id }))).KeyMetadata?.KeyState).toBe('Unavailable');
    expect((await refusal(bench.kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: plaintext })))).name).toBe(
      'KMSInvalidStateException',
    );
  });

  test.each<[string, CreateKeyCommandInput, string]>([
    ['an asymmetric key', { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' }, 'UnsupportedOperationException'],
    ['a multi-Region key', { MultiRegion: true }, 'UnsupportedOperationException'],
    ['a policy that is no JSON', { Policy: 'allow all' }, 'MalformedPolicyDocumentException'],
    ['a policy that names a role which does not exist', {
      Policy: policyFor('arn:aws:iam::111122223333:role/nobody'),
    }, 'MalformedPolicyDocumentException'],
    ['a policy that locks the caller out', {
      Policy: policyFor(`arn:aws:iam::111122223333:role/${example.workerRole}`),
    }, 'MalformedPolicyDocumentException'],
    ['a store without its origin', { Origin: 'AWS_KMS' }, 'ValidationException'],
    ['an unknown store', { CustomKeyStoreId: 'cks-00000000000000000' }, 'CustomKeyStoreNotFoundException'],
  ])('cannot be %s', async (_what, input, name) => {
    const bench = await startBench();
    const { storeId } = await bench.connected();
    expect((await refusal(createKey(bench, { Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId, ...input }))).name).toBe(name);
  });

  test.each<['IAM' | 'policy', string[], boolean]>([
    ['IAM', ['kms:CreateKey'], false], ['IAM', ['kms:CreateKey', 'kms:PutKeyPolicy'], true], ['policy', ['kms:CreateKey'], true],
  ])('whose policy leaves all to the account, as KMS asks %s, by a role that may %s: %s', async (lockoutCheck, actions, may) => {
    const bench = await startBench({ settings: { lockoutCheck } });
    const Policy = policyFor('arn:aws:iam::111122223333:root');
    const make = async (input = {}) => deployer(bench, actions).send(new CreateKeyCommand({ Policy, ...input }));
    if (may) await make();
    else expect(await refusal(make())).toMatchObject({ message: expect.stringContaining('will not allow you to update the key policy') });
    await make({ BypassPolicyLockoutSafetyCheck: true });
    expect(bench.world.iam.used.filter(({ action }) => action === 'kms:PutKeyPolicy')).toEqual([]);
  });

  test('cannot have a policy that names a role which KMS does not see yet', async () => {
    const bench = await startBench();
    const { arn } = bench.world.iam.putRole({ name: 'fresh', trust: { Statement: [] }, visibleAt: bench.now + minutes(1) });
    const make = async () => createKey(bench, { Policy: policyFor(arn), BypassPolicyLockoutSafetyCheck: true });
    expect(await refusal(make())).toMatchObject({ message: expect.stringContaining('invalid principals') });
    await bench.sleep(minutes(1));
    await make();
  });

  test('is never rotated', async () => {
    const bench = await startBench();
    const { key } = await inStore(bench);
    expect((await refusal(bench.kms.send(new EnableKeyRotationCommand({ KeyId: key.id })))).name).toBe('UnsupportedOperationException');
  });

  test('is made twice when the answer to the first request was lost', async () => {
    const bench = await startBench();
    const { storeId } = await bench.connected();
    bench.world.faults.add({ service: 'kms', operation: 'CreateKey', call: 1, fault: 'lost' });
    await refusal(createKey(bench, { Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId }));
    await createKey(bench, { Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeId });
    expect([...bench.world.kms.keys.values()].filter(key => key.storeId === storeId)).toHaveLength(2);
  });
});

function policyFor(...principals: string[]): string {
  return JSON.stringify({
    Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: principals }, Action: 'kms:*', Resource: '*' }],
  });
}

describe('any key', () => {
  test('goes after its window, unless that is cancelled', async () => {
    const bench = await startBench();
    const { id, arn } = await createKey(bench);
    const schedule = async (days?: number) => bench.kms.send(new ScheduleKeyDeletionCommand({ KeyId: id, PendingWindowInDays: days }));
    expect((await refusal(schedule(6))).name).toBe('ValidationException');
    expect(await schedule()).toMatchObject({
      KeyId: arn, KeyState: 'PendingDeletion', PendingWindowInDays: 30, DeletionDate: new Date(bench.now + minutes(30 * 1440)),
    });
    expect((await refusal(schedule())).name).toBe('KMSInvalidStateException');
    expect(await refusal(bench.kms.send(new EncryptCommand({ KeyId: id, Plaintext: plaintext })))).toMatchObject({
      name: 'KMSInvalidStateException', message: `${arn} is pending deletion.`,
    });
    await bench.kms.send(new CancelKeyDeletionCommand({ KeyId: id }));
    expect(await refusal(bench.kms.send(new EncryptCommand({ KeyId: id, Plaintext: plaintext })))).toMatchObject({
      name: 'DisabledException', message: `${arn} is disabled.`,
    });
    await bench.sleep(minutes(31 * 1440));
    expect((await bench.kms.send(new DescribeKeyCommand({ KeyId: id }))).KeyMetadata?.KeyState).toBe('Disabled');
    await bench.kms.send(new CreateAliasCommand({ AliasName: 'alias/gone', TargetKeyId: id }));
    await schedule(7);
    await bench.sleep(minutes(7 * 1440 + 1));
    expect((await refusal(bench.kms.send(new DescribeKeyCommand({ KeyId: id })))).name).toBe('NotFoundException');
    expect(bench.world.kms.aliases.has('alias/gone')).toBe(false);
  });

  test('has aliases', async () => {
    const bench = await startBench({ durations: { 'alias.visible': 90 } });
    const [first, second] = [await createKey(bench), await createKey(bench)];
    const create = async (AliasName: string) => bench.kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: first.id }));
    await create('alias/vault');
    expect((await refusal(create('alias/vault'))).name).toBe('AlreadyExistsException');
    expect((await refusal(create('alias/aws/mine'))).name).toBe('InvalidAliasNameException');
    expect((await refusal(create('vault'))).name).toBe('InvalidAliasNameException');
    const target = async () => (await bench.kms.send(new DescribeKeyCommand({ KeyId: 'alias/vault' }))).KeyMetadata?.KeyId;
    expect((await refusal(target())).name).toBe('NotFoundException');
    await bench.sleep(minutes(2));
    expect(await target()).toBe(first.id);
    await bench.kms.send(new UpdateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: second.id }));
    expect(await target()).toBe(second.id);
    const { Aliases: aliases } = await bench.kms.send(new ListAliasesCommand({ KeyId: second.id }));
    expect(aliases).toMatchObject([
      { AliasName: 'alias/vault', AliasArn: 'arn:aws:kms:eu-central-1:111122223333:alias/vault', TargetKeyId: second.id },
    ]);
    await bench.kms.send(new DeleteAliasCommand({ AliasName: 'alias/vault' }));
    expect((await refusal(target())).name).toBe('NotFoundException');
    expect((await bench.kms.send(new ListAliasesCommand({}))).Aliases?.map(alias => alias.AliasName)).toEqual([
      'alias/aws/ssm', 'alias/aws/fsx', example.parameterKey,
    ]);
  });

  test('has tags and grants, and is listed in pages', async () => {
    const bench = await startBench();
    const { id } = await createKey(bench, { Tags: [{ TagKey: 'Name', TagValue: 'vault' }] });
    await bench.kms.send(new TagResourceCommand({ KeyId: id, Tags: [{ TagKey: 'team', TagValue: 'files' }] }));
    await bench.kms.send(new UntagResourceCommand({ KeyId: id, TagKeys: ['Name'] }));
    expect((await bench.kms.send(new ListResourceTagsCommand({ KeyId: id }))).Tags).toEqual([{ TagKey: 'team', TagValue: 'files' }]);
    const grant = {
      KeyId: id, GranteePrincipal: `arn:aws:iam::111122223333:role/${example.workerRole}`, Operations: ['Decrypt' as const], Name: 'worker',
    };
    const { GrantId: grantId } = await bench.kms.send(new CreateGrantCommand(grant));
    expect((await bench.kms.send(new CreateGrantCommand(grant))).GrantId).toBe(grantId);
    expect((await bench.kms.send(new ListGrantsCommand({ KeyId: id }))).Grants).toMatchObject([
      { GrantId: grantId, Operations: ['Decrypt'] },
    ]);
    await bench.kms.send(new RevokeGrantCommand({ KeyId: id, GrantId: grantId }));
    expect((await bench.kms.send(new ListGrantsCommand({ KeyId: id }))).Grants).toEqual([]);
    const first = await bench.kms.send(new ListKeysCommand({ Limit: 3 }));
    expect([first.Keys?.length, first.Truncated]).toEqual([3, true]);
    const last = await bench.kms.send(new ListKeysCommand({ Limit: 2, Marker: first.NextMarker }));
    expect([last.Keys, last.Truncated]).toEqual([[{ KeyId: id, KeyArn: expect.any(String) }], false]);
    expect((await refusal(bench.kms.send(new ListKeysCommand({ Marker: 'nonsense' })))).name).toBe('InvalidMarkerException');
  });
});

describe('who may use a key', () => {
  const role = `arn:aws:iam::111122223333:role/${example.deployRole}`;
  const root = 'arn:aws:iam::111122223333:root';

  test.each<[string, string[], string[], boolean]>([
    ['the key defers to IAM, which allows', [root], ['kms:Encrypt'], true],
    ['the key defers to IAM, which does not', [root], ['kms:Decrypt'], false],
    ['the key names the role, whatever IAM says', [root, role], ['kms:Decrypt'], true],
  ])('%s', async (_case, principals, actions, allowed) => {
    const bench = await startBench();
    const { id } = await createKey(bench, { Policy: policyFor(...principals) });
    const call = deployer(bench, actions).send(new EncryptCommand({ KeyId: id, Plaintext: plaintext }));
    if (allowed) await call;
    else expect((await refusal(call)).name).toBe('AccessDeniedException');
  });

  test('IAM alone is not enough: the key must let in', async () => {
    const bench = await startBench();
    const client = deployer(bench, 'kms:*');
    const { id } = await createKey(
      bench, { Policy: policyFor(`arn:aws:iam::111122223333:role/${example.workerRole}`), BypassPolicyLockoutSafetyCheck: true },
    );
    expect((await refusal(client.send(new EncryptCommand({ KeyId: id, Plaintext: plaintext })))).name).toBe('AccessDeniedException');
  });

  test('a grant lets in too', async () => {
    const bench = await startBench();
    const client = deployer(bench, 'kms:ListKeys');
    const { id } = await createKey(bench);
    const encrypt = async () => client.send(new EncryptCommand({ KeyId: id, Plaintext: plaintext }));
    expect((await refusal(encrypt())).name).toBe('AccessDeniedException');
    await bench.kms.send(new CreateGrantCommand({ KeyId: id, GranteePrincipal: role, Operations: ['Encrypt'] }));
    await encrypt();
  });

  test('a condition on the service holds for that service alone', async () => {
    const bench = await startBench();
    const client = deployer(bench, 'kms:DescribeKey');
    const policy = JSON.parse(policyFor(root)) as { Statement: object[] };
    policy.Statement.push({
      Effect: 'Allow', Principal: { AWS: '*' }, Action: ['kms:CreateGrant', 'kms:Decrypt'], Resource: '*',
      Condition: { StringEquals: { 'kms:ViaService': 'fsx.eu-central-1.amazonaws.com', 'kms:CallerAccount': '111122223333' } },
    });
    const { id } = await createKey(bench);
    await bench.kms.send(new PutKeyPolicyCommand({ KeyId: id, Policy: JSON.stringify(policy) }));
    expect(JSON.parse((await bench.kms.send(new GetKeyPolicyCommand({ KeyId: id }))).Policy ?? '')).toEqual(policy);
    const direct = client.send(new CreateGrantCommand({ KeyId: id, GranteePrincipal: role, Operations: ['Decrypt'] }));
    expect((await refusal(direct)).name).toBe('AccessDeniedException');
  });

  test('the keys of AWS itself serve their services only', async () => {
    const bench = await startBench();
    const client = deployer(bench, 'kms:*');
    expect(
      (await refusal(client.send(new EncryptCommand({ KeyId: 'alias/aws/ssm', Plaintext: plaintext })))).name,
    ).toBe('AccessDeniedException');
    expect(bench.world.kms.usableKey('alias/aws/fsx')).toEqual({ arn: expect.stringMatching(/^arn:aws:kms:/) });
  });
});
