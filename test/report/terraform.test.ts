import { spawnSync } from 'node:child_process';
import { Expression, render } from '../../src/report/terraform/hcl';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';
import { hclFormatter } from '../support/tools';

/** What `terraform fmt` would make of a text: the same, if that is well-formed and laid out as Terraform has it. */
function formatted(text: string): string {
  const [program, ...args] = hclFormatter!;
  const { status, stdout, stderr } = spawnSync(program, args, { input: text, encoding: 'utf8' });
  return status === 0 ? stdout : stderr;
}

describe('the files of a whole run', () => {
  let storage: Storage;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    storage = await newStorage();
    const attempt = await storage.run({ ...await testAuthority(), tags: 'Team=Data\nCost-Centre=4711' });
    expect(attempt.failure).toBeUndefined();
    files = attempt.terraform;
  });

  (hclFormatter ? test : test.skip)('are laid out as terraform fmt does it', () => {
    expect([...files.keys()]).toEqual(['connect', 'storage']);
    for (const text of files.values()) expect(formatted(text)).toBe(text);
  });

  test('import every resource once, under the name of the storage', () => {
    const { cloudhsm, kms, fsx } = storage.simulator.world;
    const [cluster] = [...cloudhsm.clusters.values()];
    const key = [...kms.keys.values()].find(each => each.origin === 'AWS_CLOUDHSM')!;
    const imports = [
      ...[...files.values()].join('\n').matchAll(/import \{\n {2}to = (\S+)\n {2}id = "(.*)"\n\}/g),
    ].map(([, to, id]) => [to, id]);
    const volume = [...fsx.volumes.values()].find(each => each.name === 'vol1')!;
    expect(imports).toEqual([
      ['aws_cloudhsm_v2_cluster.vault', cluster!.id],
      ...cluster!.hsms.map((hsm, index) => [`aws_cloudhsm_v2_hsm.vault_${index + 1}`, hsm.id]),
      ['aws_kms_custom_key_store.vault', [...kms.stores.keys()][0]],
      ['aws_kms_key.vault', key.id],
      ['aws_kms_alias.vault', 'alias/vault'],
      ['aws_fsx_ontap_file_system.vault', [...fsx.fileSystems.keys()][0]],
      ['aws_fsx_ontap_storage_virtual_machine.vault', [...fsx.storageVirtualMachines.keys()][0]],
      ['aws_fsx_ontap_volume.vault', volume.id],
    ]);
  });

  test('say what cannot be changed without making it anew as it is', async () => {
    const connect = files.get('connect')!;
    expect(connect).toContain('hsm_type   = "hsm2m.medium"');
    expect(connect).toContain('mode       = "FIPS"');
    expect(connect).toContain(`subnet_ids = ["${example.subnetIds.join('", "')}"]`);
    const [store] = [...storage.simulator.world.kms.stores.values()];
    expect(connect).toContain(`trust_anchor_certificate = ${JSON.stringify(store!.trustAnchor)}`);
    const [fileSystem] = [...storage.simulator.world.fsx.fileSystems.values()];
    expect(files.get('storage')).toContain(`"${fileSystem!.kmsKeyId}"`);
    expect(files.get('storage')).toContain('size_in_megabytes          = 102400');
    const keyTags = [...storage.simulator.world.kms.keys.values()].find(each => each.origin === 'AWS_CLOUDHSM')!.tags;
    keyTags.set('owner', 'others');
    keyTags.delete('Team');
    const { terraform } = await storage.run({ phases: 'connect', tags: 'Team=Data' });
    const [, key] = /resource "aws_kms_key"[^]*?tags = \{\n([^]*?)\n {2}\}/.exec(terraform.get('connect')!)!;
    expect(key!.match(/"[\w-]+"(?= +=)/g)).toEqual(['"Cost-Centre"', '"owner"', '"safe-storage"']);
    expect(files.get('storage')).toMatch(/tags = \{\n {4}"Cost-Centre" {2}= "4711"\n {4}"Name" {9}= "vault"\n/);
  });

  test('hold no secret, and no password that Terraform would set', () => {
    const text = [...files.values()].join('\n');
    const { cloudhsm, ssm } = storage.simulator.world;
    const passwords = [...cloudhsm.clusters.values()].flatMap(cluster => cluster.hsms).flatMap(hsm => hsm.users).map(user => user.password);
    expect(passwords.length).toBeGreaterThan(3);
    for (const password of passwords.filter(each => each !== '')) expect(text).not.toContain(password);
    expect(ssm.parameters.all.size).toBeGreaterThan(1);
    expect(text).toMatch(/key_store_password += "known-to-kms-only"[^}]*ignore_changes {2}= \[key_store_password\]/);
    expect(text.match(/prevent_destroy/g)).toHaveLength(9);
  });
});

(hclFormatter ? test.each : test.skip.each)([
  ['a text that would begin a template', { name: '${path.module} and %{if true}' }],
  ['quotes, backslashes and lines', { name: 'a "b" \\c\nd' }],
  ['maps with names of different length', { tags: { 'a': '1', 'longer-name': '${x}' } }],
  ['references and lists', { id: new Expression('aws_kms_key.vault.id'), subnet_ids: ['a', 'b'], none: undefined, count: 3, on: true }],
])('%s is well-formed', (_, attributes) => {
  const text = render([
    { labels: ['resource', 'a', 'b'], attributes, blocks: [{ labels: ['lifecycle'], attributes: { prevent_destroy: true } }] },
  ]);
  expect(formatted(text)).toBe(text);
  expect(text).not.toMatch(/[^$%][$%]\{/);
});
