import type { FileSystem, StorageVirtualMachine, Volume } from '@aws-sdk/client-fsx';
import type { KeyMetadata } from '@aws-sdk/client-kms';
import { type Cluster, presentHsms } from '../../cloudhsm/client';
import { haPairsOf, throughputOfPair } from '../../fsx/drift';
import { isFirstGeneration } from '../../inputs/fileSystemLimits';
import { aliasOf } from '../../kms/key';
import type { KeyStore } from '../../kms/keyStore';
import type { Run } from '../../run/run';
import { type Block, Expression, render, type Value } from './hcl';

/*
 * The resources as they are, for teams that adopt them into Terraform: an `import` block and the arguments of each, so that
 * `terraform plan` shows imports and nothing to replace. Arguments as the provider's documentation has them
 * [TF website/docs/r]. No secrets.
 */

/** Cluster, HSMs, key store, key and alias. */
export function adoptKey(
  run: Run, cluster: Cluster, store: KeyStore, key: KeyMetadata, keyTags: readonly { Key: string; Value: string }[],
): string {
  const name = resourceName(run);
  const ref = (type: string, attribute: string) => new Expression(`${type}.${name}.${attribute}`);
  const hsms = [...presentHsms(cluster)].sort((a, b) => a.EniIp!.localeCompare(b.EniIp!));
  return file('The key and what holds it', [
    ...adopted('aws_cloudhsm_v2_cluster', name, cluster.ClusterId, {
      hsm_type: cluster.HsmType,
      mode: cluster.Mode,
      subnet_ids: Object.values(cluster.SubnetMapping).sort(),
      source_backup_identifier: cluster.SourceBackupId,
      tags: tagMap(cluster.TagList),
    }),
    ...hsms.flatMap((hsm, index) => adopted('aws_cloudhsm_v2_hsm', `${name}_${index + 1}`, hsm.HsmId!, {
      cluster_id: ref('aws_cloudhsm_v2_cluster', 'cluster_id'),
      subnet_id: hsm.SubnetId,
    })),
    ...adopted('aws_kms_custom_key_store', name, store.CustomKeyStoreId!, {
      custom_key_store_name: store.CustomKeyStoreName,
      cloud_hsm_cluster_id: ref('aws_cloudhsm_v2_cluster', 'cluster_id'),
      // The argument is required, but KMS has replaced the password by one that only KMS knows [KDG:connect-keystore].
      key_store_password: 'known-to-kms-only',
      trust_anchor_certificate: store.TrustAnchorCertificate,
    }, ['key_store_password']),
    ...adopted('aws_kms_key', name, key.KeyId!, {
      description: key.Description,
      custom_key_store_id: ref('aws_kms_custom_key_store', 'id'),
      tags: tagMap(keyTags),
    }),
    ...adopted('aws_kms_alias', name, aliasOf(run), {
      name: aliasOf(run),
      target_key_id: ref('aws_kms_key', 'key_id'),
    }),
  ]);
}

/** File system, storage virtual machine and volume. */
export function adoptStorage(run: Run, fileSystem: FileSystem, svm: StorageVirtualMachine, volume: Volume): string {
  const name = resourceName(run);
  const { OntapConfiguration: ontap = {} } = fileSystem;
  const { OntapConfiguration: content = {} } = volume;
  return file('The file system that the key encrypts', [
    ...adopted('aws_fsx_ontap_file_system', name, fileSystem.FileSystemId!, {
      deployment_type: ontap.DeploymentType,
      storage_capacity: fileSystem.StorageCapacity,
      // Of later generations the provider keeps no throughput_capacity, also of one pair [TF #47825; TF #38663].
      ...isFirstGeneration(ontap.DeploymentType ?? '')
        ? { throughput_capacity: ontap.ThroughputCapacity }
        : { ha_pairs: haPairsOf(fileSystem), throughput_capacity_per_ha_pair: throughputOfPair(fileSystem) },
      kms_key_id: fileSystem.KmsKeyId,
      subnet_ids: fileSystem.SubnetIds,
      // Required, also for one subnet.
      preferred_subnet_id: ontap.PreferredSubnetId ?? fileSystem.SubnetIds?.[0],
      route_table_ids: ontap.RouteTableIds,
      endpoint_ip_address_range: ontap.EndpointIpAddressRange,
      automatic_backup_retention_days: ontap.AutomaticBackupRetentionDays,
      daily_automatic_backup_start_time: ontap.DailyAutomaticBackupStartTime,
      weekly_maintenance_start_time: ontap.WeeklyMaintenanceStartTime,
      tags: tagMap(fileSystem.Tags),
    }),
    ...adopted('aws_fsx_ontap_storage_virtual_machine', name, svm.StorageVirtualMachineId!, {
      file_system_id: new Expression(`aws_fsx_ontap_file_system.${name}.id`),
      name: svm.Name,
      root_volume_security_style: svm.RootVolumeSecurityStyle,
      tags: tagMap(svm.Tags),
    }),
    ...adopted('aws_fsx_ontap_volume', name, volume.VolumeId!, {
      storage_virtual_machine_id: new Expression(`aws_fsx_ontap_storage_virtual_machine.${name}.id`),
      name: volume.Name,
      junction_path: content.JunctionPath,
      size_in_megabytes: content.SizeInMegabytes ?? (content.SizeInBytes && content.SizeInBytes / 1024 ** 2),
      security_style: content.SecurityStyle,
      storage_efficiency_enabled: content.StorageEfficiencyEnabled,
      ontap_volume_type: content.OntapVolumeType,
      tags: tagMap(volume.Tags),
    }, [], content.TieringPolicy === undefined ? [] : [{
      labels: ['tiering_policy'], attributes: { name: content.TieringPolicy.Name, cooling_period: content.TieringPolicy.CoolingPeriod },
    }]),
  ]);
}

/** A resource and the block that imports it; nobody is to delete it by mistake. */
function adopted(
  type: string, name: string, id: string, attributes: Block['attributes'], ignored: readonly string[] = [], blocks: readonly Block[] = [],
): Block[] {
  const ignore_changes: Value = ignored.length === 0 ? undefined : ignored.map(each => new Expression(each));
  return [
    { labels: ['import'], attributes: { to: new Expression(`${type}.${name}`), id } },
    {
      labels: ['resource', type, name], attributes, blocks: [
        ...blocks, { labels: ['lifecycle'], attributes: { prevent_destroy: true, ignore_changes } },
      ],
    },
  ];
}

const file = (what: string, blocks: readonly Block[]): string => [
  `# ${what}, as AWS shows it now. Terraform 1.5 or newer imports it: terraform plan`,
  '# Keep the provider in the storage\'s account and region. docs/consumers.md has the details.',
  '',
  render(blocks),
].join('\n');

/** A storage's name as an identifier. */
const resourceName = (run: Run): string => run.inputs.name.replaceAll('-', '_');

const tagMap = (tags: readonly { Key?: string; Value?: string }[] = []): Record<string, string> =>
  Object.fromEntries(tags.map(({ Key, Value }) => [Key!, Value ?? ''] as const).sort(([a], [b]) => a.localeCompare(b)));
