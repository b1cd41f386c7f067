"use strict";

exports.id = 6910;

exports.ids = [ 6910 ];

exports.modules = {
  6856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      XM: () => markBackups,
      mQ: () => ourBackups,
      mu: () => removeBackups,
      pi: () => backupsOf,
      t8: () => isKept
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(571);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8622);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8126);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_gone__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9786);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
    async function backupsOf(run, clusterId) {
      return (await allBackups(run)).filter(backup => backup.ClusterId === clusterId);
    }
    async function ourBackups(run) {
      const clusterIds = (await (0, _client__WEBPACK_IMPORTED_MODULE_3__.se)(run)).map(cluster => cluster.ClusterId);
      return (await allBackups(run)).filter(backup => clusterIds.includes(backup.ClusterId) || isTagged(run, backup));
    }
    async function markBackups(run, clusterId) {
      const backups = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.f)(run, {
        what: `the last backup of ${clusterId} to be READY`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup,
        look: async () => backupsOf(run, clusterId),
        until: all => all.every(backup => backup.BackupState !== "CREATE_IN_PROGRESS"),
        show: all => all.map(backup => backup.BackupState).join(", ")
      });
      for (const backup of backups.filter(each => !isTagged(run, each))) await run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_4__.e({
        ResourceId: backup.BackupId,
        TagList: [ {
          Key: _run__WEBPACK_IMPORTED_MODULE_5__.o,
          Value: run.inputs.name
        } ]
      }));
    }
    async function removeBackups(run) {
      await (0, _aws_gone__WEBPACK_IMPORTED_MODULE_1__.U)(run, {
        what: "backup",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup,
        creation: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.backup,
        find: async () => (await ourBackups(run)).filter(isKept),
        state: backup => backup.BackupState,
        remove: async ({BackupId}) => run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.ux).send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_6__.t({
          BackupId
        })),
        id: backup => backup.BackupId
      });
    }
    const isKept = backup => backup.BackupState !== "PENDING_DELETION";
    const isTagged = (run, {TagList = []}) => TagList.some(tag => tag.Key === _run__WEBPACK_IMPORTED_MODULE_5__.o && tag.Value === run.inputs.name);
    async function allBackups(run) {
      const found = [];
      for await (const {Backups = []} of (0, _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_7__.m)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.ux)
      }, {})) found.push(...Backups);
      return found.filter(backup => backup.BackupState !== "DELETED");
    }
  },
  3590: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => isOurs,
      S: () => fsx
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3461);
    var _run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9786);
    const fsx = {
      id: "FSX",
      Client: _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_0__.H
    };
    const isOurs = (run, {Tags = []}) => Tags.some(tag => tag.Key === _run__WEBPACK_IMPORTED_MODULE_1__.o && tag.Value === run.inputs.name);
  },
  6910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      teardown: () => teardown
    });
    var CloudWatchLogsClient = __webpack_require__(519);
    var DescribeLogGroupsPaginator = __webpack_require__(517);
    var TagResourceCommand = __webpack_require__(985);
    var DeleteLogGroupCommand = __webpack_require__(3757);
    var ListTagsForResourceCommand = __webpack_require__(853);
    var durations = __webpack_require__(2588);
    var gone = __webpack_require__(1554);
    var src_run = __webpack_require__(9786);
    var client = __webpack_require__(2327);
    const logs = {
      id: "CLOUDWATCH_LOGS",
      Client: CloudWatchLogsClient.T
    };
    const prefix = "/aws/cloudhsm/";
    const clusterOf = ({logGroupName = ""}) => logGroupName.slice(prefix.length);
    async function auditLogs(run) {
      const clusterIds = (await (0, client.se)(run)).map(cluster => cluster.ClusterId);
      const ours = [];
      for await (const {logGroups = []} of (0, DescribeLogGroupsPaginator.B)({
        client: run.aws(logs)
      }, {
        logGroupNamePrefix: prefix
      })) for (const group of logGroups) if (clusterIds.includes(clusterOf(group)) || await isTagged(run, group)) ours.push(group);
      return ours;
    }
    async function markAuditLog(run, clusterId) {
      const group = (await auditLogs(run)).find(each => clusterOf(each) === clusterId);
      if (group === void 0 || await isTagged(run, group)) return;
      await run.aws(logs).send(new TagResourceCommand.e({
        resourceArn: group.logGroupArn,
        tags: {
          [src_run.o]: run.inputs.name
        }
      }));
    }
    async function removeAuditLogs(run) {
      await (0, gone.U)(run, {
        what: "CloudHSM's audit log",
        duration: durations.S.logGroupDeletion,
        find: async () => (await auditLogs(run)).filter(group => !isProtected(group)),
        state: () => "there",
        remove: async ({logGroupName}) => run.aws(logs).send(new DeleteLogGroupCommand.I({
          logGroupName
        })),
        id: group => group.logGroupName
      });
    }
    const isProtected = group => group.deletionProtectionEnabled === true;
    async function isTagged(run, {logGroupArn}) {
      const {tags = {}} = await run.aws(logs).send(new ListTagsForResourceCommand.a({
        resourceArn: logGroupArn
      }));
      return tags[src_run.o] === run.inputs.name;
    }
    var cloudhsm_backups = __webpack_require__(6856);
    var DeleteClusterCommand = __webpack_require__(2638);
    var DeleteHsmCommand = __webpack_require__(6423);
    async function removeCluster(run) {
      await (0, gone.U)(run, {
        what: "cluster",
        duration: durations.S.clusterDeletion,
        creation: durations.S.cluster,
        find: async () => (0, client.se)(run),
        state: cluster => cluster.State,
        remove: async ({ClusterId}) => {
          await removeHsms(run, ClusterId);
          await (0, cloudhsm_backups.XM)(run, ClusterId);
          await markAuditLog(run, ClusterId);
          await run.aws(client.ux).send(new DeleteClusterCommand.d({
            ClusterId
          }));
        },
        passes: error => error.name === "CloudHsmInvalidRequestException",
        id: cluster => cluster.ClusterId
      });
    }
    async function removeHsms(run, clusterId) {
      await (0, gone.U)(run, {
        what: "HSM",
        duration: durations.S.hsmDeletion,
        creation: durations.S.hsm,
        find: async () => (await (0, client.se)(run)).find(cluster => cluster.ClusterId === clusterId)?.Hsms.filter(hsm => hsm.State !== "DELETED") ?? [],
        state: hsm => hsm.State,
        remove: async ({HsmId}) => run.aws(client.ux).send(new DeleteHsmCommand.f({
          ClusterId: clusterId,
          HsmId
        })),
        id: hsm => hsm.HsmId
      });
    }
    var errors = __webpack_require__(3916);
    var DeleteVolumeCommand = __webpack_require__(6175);
    var DeleteStorageVirtualMachineCommand = __webpack_require__(5928);
    var DeleteFileSystemCommand = __webpack_require__(3420);
    var DescribeBackupsPaginator = __webpack_require__(4399);
    var DescribeFileSystemsPaginator = __webpack_require__(5810);
    var DescribeVolumesPaginator = __webpack_require__(8465);
    var DescribeStorageVirtualMachinesPaginator = __webpack_require__(8945);
    var fsx_client = __webpack_require__(3590);
    async function removeFileSystem(run) {
      for (const {FileSystemId} of await allFileSystems(run)) {
        await (0, gone.U)(run, {
          what: "volume",
          duration: durations.S.volume,
          creation: durations.S.volume,
          find: async () => volumesOf(run, FileSystemId),
          state: volume => volume.Lifecycle,
          remove: async ({VolumeId}) => run.aws(fsx_client.S).send(new DeleteVolumeCommand.P({
            VolumeId,
            OntapConfiguration: {
              SkipFinalBackup: true
            }
          })),
          id: volume => volume.VolumeId
        });
        await (0, gone.U)(run, {
          what: "storage virtual machine",
          duration: durations.S.storageVirtualMachine,
          creation: durations.S.storageVirtualMachine,
          find: async () => machines(run, FileSystemId),
          state: machine => machine.Lifecycle,
          remove: async ({StorageVirtualMachineId}) => run.aws(fsx_client.S).send(new DeleteStorageVirtualMachineCommand.U({
            StorageVirtualMachineId
          })),
          id: machine => machine.StorageVirtualMachineId
        });
      }
      await (0, gone.U)(run, {
        what: "file system",
        duration: durations.S.fileSystemDeletion,
        creation: durations.S.fileSystem,
        find: async () => allFileSystems(run),
        state: fileSystem => fileSystem.Lifecycle,
        remove: async ({FileSystemId}) => run.aws(fsx_client.S).send(new DeleteFileSystemCommand.i({
          FileSystemId
        })),
        id: fileSystem => fileSystem.FileSystemId
      });
    }
    async function allFileSystems(run) {
      return (await everyFileSystem(run)).filter(fileSystem => (0, fsx_client.M)(run, fileSystem));
    }
    async function otherFileSystemsWithKey(run, keyArn) {
      return (await everyFileSystem(run)).filter(fileSystem => fileSystem.KmsKeyId === keyArn && !(0, 
      fsx_client.M)(run, fileSystem));
    }
    async function backupsWithKey(run, keyArn) {
      const found = [];
      for await (const {Backups = []} of (0, DescribeBackupsPaginator.m)({
        client: run.aws(fsx_client.S)
      }, {})) found.push(...Backups);
      return found.filter(backup => backup.KmsKeyId === keyArn && backup.Type !== "AUTOMATIC");
    }
    async function everyFileSystem(run) {
      const found = [];
      for await (const {FileSystems = []} of (0, DescribeFileSystemsPaginator.r)({
        client: run.aws(fsx_client.S)
      }, {})) found.push(...FileSystems);
      return found;
    }
    async function volumesOf(run, fileSystemId) {
      const found = [];
      const Filters = [ {
        Name: "file-system-id",
        Values: [ fileSystemId ]
      } ];
      for await (const {Volumes = []} of (0, DescribeVolumesPaginator.c)({
        client: run.aws(fsx_client.S)
      }, {
        Filters
      })) found.push(...Volumes);
      return found.filter(volume => !volume.OntapConfiguration?.StorageVirtualMachineRoot);
    }
    async function machines(run, fileSystemId) {
      const found = [];
      const Filters = [ {
        Name: "file-system-id",
        Values: [ fileSystemId ]
      } ];
      for await (const {StorageVirtualMachines = []} of (0, DescribeStorageVirtualMachinesPaginator.X)({
        client: run.aws(fsx_client.S)
      }, {
        Filters
      })) found.push(...StorageVirtualMachines);
      return found;
    }
    var kms_key = __webpack_require__(7613);
    var ListGrantsPaginator = __webpack_require__(5688);
    var DescribeKeyCommand = __webpack_require__(4404);
    var ScheduleKeyDeletionCommand = __webpack_require__(5694);
    var DeleteAliasCommand = __webpack_require__(2087);
    var DeleteCustomKeyStoreCommand = __webpack_require__(5656);
    var DisconnectCustomKeyStoreCommand = __webpack_require__(4959);
    var kms_client = __webpack_require__(3962);
    var keyStore = __webpack_require__(333);
    async function granteesOf(run, key) {
      const grantees = [];
      for await (const {Grants = []} of (0, ListGrantsPaginator.f)({
        client: run.aws(kms_client.i)
      }, {
        KeyId: key.KeyId
      })) grantees.push(...Grants.map(grant => grant.GranteePrincipal ?? grant.RetiringPrincipal ?? "unknown"));
      return grantees;
    }
    async function scheduleKeyDeletion(run, store) {
      const named = await (0, kms_key.oX)(run);
      const dates = [];
      for (const key of await (0, kms_key.q7)(run, store)) dates.push(await deletionOf(run, key));
      if (named?.CustomKeyStoreId === store.CustomKeyStoreId) await deleteAlias(run);
      return dates.sort((a, b) => b.getTime() - a.getTime())[0];
    }
    async function deletionOf(run, {KeyId, KeyState, Arn}) {
      const look = async () => (await run.aws(kms_client.i).send(new DescribeKeyCommand.s({
        KeyId
      }))).KeyMetadata?.DeletionDate;
      if (KeyState === "PendingDeletion") return await look();
      const refusal = await run.aws(kms_client.i).send(new ScheduleKeyDeletionCommand.m({
        KeyId,
        PendingWindowInDays: run.inputs.keyDeletionWindow
      })).then(() => {}, error => error);
      const date = await look();
      if (date === void 0) throw refusal;
      run.log.made(`key ${Arn}: deletion scheduled for ${date.toISOString()}; until then aws kms cancel-key-deletion brings it back`);
      return date;
    }
    async function deleteAlias(run) {
      await run.aws(kms_client.i).send(new DeleteAliasCommand.H({
        AliasName: (0, kms_key.O5)(run)
      })).catch(error => {
        if (error.name !== "NotFoundException") throw error;
      });
      run.log.made(`alias ${(0, kms_key.O5)(run)}: deleted`);
    }
    async function removeKeyStore(run) {
      await (0, gone.U)(run, {
        what: "key store",
        duration: durations.S.keyStoreDeletion,
        find: async () => [ await (0, keyStore.A_)(run) ?? [] ].flat(),
        state: store => store.ConnectionState,
        remove: async ({CustomKeyStoreId}) => {
          await disconnectKeyStore(run);
          await run.aws(kms_client.i).send(new DeleteCustomKeyStoreCommand.a({
            CustomKeyStoreId
          })).catch(error => {
            throw hasKeys(error) ?? error;
          });
        },
        id: store => store.CustomKeyStoreId
      });
    }
    function hasKeys(error) {
      return error.name !== "CustomKeyStoreHasCMKsException" ? void 0 : new errors.j1("The key store still has keys, though none is to be seen.", {
        cause: error,
        remedy: "Run again in some hours. If it goes on, look for keys that this role may not describe: their policies must let it."
      });
    }
    async function disconnectKeyStore(run) {
      const {ConnectionState, CustomKeyStoreId} = await (0, keyStore.A_)(run);
      if (ConnectionState === "DISCONNECTED") return;
      if (ConnectionState !== "DISCONNECTING") {
        await run.aws(kms_client.i).send(new DisconnectCustomKeyStoreCommand.P({
          CustomKeyStoreId
        })).catch(error => {
          if (error.name !== "CustomKeyStoreInvalidStateException") throw error;
        });
        run.log.made(`key store ${CustomKeyStoreId}: disconnection asked for`);
      }
      await (0, keyStore.gu)(run);
    }
    async function checkKeyStore(run, {store, clusters}) {
      const isThere = (await (0, client.B$)(run)).some(({ClusterId, State}) => ClusterId === store?.CloudHsmClusterId && State !== "DELETED");
      if (store === void 0 || !isThere || clusters.some(cluster => cluster.ClusterId === store.CloudHsmClusterId)) return;
      throw new errors.j1(`key-store-name: expected the key store of a cluster tagged ${src_run.o}=${run.inputs.name} (got "${store.CustomKeyStoreName}", which is over ${store.CloudHsmClusterId})`, {
        remedy: "Give the right name, or key-store-name. Nothing was removed."
      });
    }
    async function refuseWhileOthersUseTheKey(run, {keys}) {
      if (keys.length === 0) return;
      const others = new Set;
      for (const key of keys) {
        const found = await othersWith(run, key);
        if (key.KeyState !== "PendingDeletion") found.forEach(other => others.add(other)); else if (found.length > 0) run.log.warn(`Others still use key ${key.Arn}, which KMS deletes on ${key.DeletionDate?.toISOString()}: ${found.join(", ")}. The way back: aws kms cancel-key-deletion`);
      }
      const list = [ ...others ].join(", ");
      if (others.size === 0) run.log.checked("no grant, file system or FSx backup of others is seen; what uses the key without a grant, such as S3, shows in CloudTrail only"); else if (run.inputs.ignoreConsumers) run.log.warn(`Others use the key: ${list}. Their data will be lost with it (ignore-consumers: true).`); else throw new errors.j1(`Others use the key: ${list}.`, {
        remedy: "Move their data to another key and retire the grants, or give ignore-consumers: true to lose them. Nothing was removed."
      });
    }
    async function othersWith(run, key) {
      return [ ...await (0, kms_key.MU)(run, key) ? [] : [ `key ${key.Arn}, which is in the key store and was not made for this storage` ], ...(await otherFileSystemsWithKey(run, key.Arn)).map(fileSystem => `file system ${fileSystem.FileSystemId}`), ...(await backupsWithKey(run, key.Arn)).map(backup => `FSx backup ${backup.BackupId}`), ...(await granteesOf(run, key)).filter(grantee => !grantee.includes("fsx")).map(grantee => `a grant for ${grantee}`) ];
    }
    var ssm_parameters = __webpack_require__(365);
    function going(run, inventory) {
      const {fileSystems, volumes, keys, store, clusters, workerGroups, auditLogs, backups} = inventory;
      const {deleteBackups} = run.inputs;
      return [ ...fileSystems.map(({FileSystemId, StorageCapacity}) => {
        const names = volumes.filter(volume => volume.FileSystemId === FileSystemId).map(volume => volume.Name);
        return `file system ${FileSystemId} (${StorageCapacity} GiB) with ${names.length > 0 ? `all files in ${names.join(", ")}` : "no volume"}; no final backup is made`;
      }), ...keys.map(({Arn, DeletionDate}) => `key ${Arn}, and for good with it all that it has encrypted: KMS deletes it ` + (DeletionDate === void 0 ? `${run.inputs.keyDeletionWindow} days from now` : `on ${DeletionDate.toISOString()}`)), ...store === void 0 ? [] : [ `key store ${store.CustomKeyStoreId}, when no key is in it any more` ], ...clusters.map(cluster => `cluster ${cluster.ClusterId} with its ${count((0, 
      client.ps)(cluster).length, "HSM")}${store === void 0 ? "" : ", when its key store is gone"}`), ...workerGroups.map(group => `security group ${group.GroupId} of the worker`), ...auditLogs.filter(group => !isProtected(group)).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName}, after its cluster. Whoever must keep it exports it, or ` + `protects it: aws logs put-log-group-deletion-protection --log-group-identifier ${logGroupName} --deletion-protection-enabled`), ...deleteBackups && backups.some(cloudhsm_backups.t8) ? [ `${count(backups.filter(cloudhsm_backups.t8).length, "backup")} of ${clustersIn(inventory)} (delete-backups: true)` ] : [], ...keepsBackups(run, inventory) ? [] : parameters(run, inventory) ];
    }
    function staying(run, inventory) {
      return [ ...keepsBackups(run, inventory) ? [ `the backups of ${clustersIn(inventory)}, the one included that CloudHSM makes when an HSM goes: the only way back (delete-backups: false)` ] : [], ...keepsBackups(run, inventory) ? parameters(run, inventory).map(what => `${what}, without which a backup is of no use`) : [], ...inventory.auditLogs.filter(isProtected).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName}, which is protected from deletion`) ];
    }
    const keepsBackups = ({inputs}, {backups, clusters}) => !inputs.deleteBackups && (backups.some(cloudhsm_backups.t8) || clusters.some(isActive));
    const isActive = cluster => cluster.State === "ACTIVE" && (0, client.ps)(cluster).length > 0;
    const parameters = (run, inventory) => inventory.parameters.length === 0 ? [] : [ `parameter ${inventory.parameters.map(name => (0, 
    ssm_parameters.xd)(run, name)).join(", ")}` ];
    const clustersIn = ({backups, clusters}) => [ ...new Set([ ...clusters.filter(isActive).map(cluster => cluster.ClusterId), ...backups.map(backup => backup.ClusterId) ]) ].join(", ");
    const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;
    var DescribeSecurityGroupsCommand = __webpack_require__(8988);
    var ec2_client = __webpack_require__(5983);
    var ephemeral = __webpack_require__(7713);
    async function takeInventory(run) {
      const fileSystems = await allFileSystems(run);
      const store = await (0, keyStore.A_)(run);
      const clusters = await (0, client.se)(run);
      const logs = await auditLogs(run);
      const backups = await (0, cloudhsm_backups.mQ)(run);
      const seen = [ ...logs.map(clusterOf), ...backups.map(backup => backup.ClusterId) ];
      const gone = seen.filter(id => !clusters.some(cluster => cluster.ClusterId === id));
      return {
        fileSystems,
        volumes: (await Promise.all(fileSystems.map(async ({FileSystemId}) => volumesOf(run, FileSystemId)))).flat(),
        store,
        keys: store === void 0 ? [] : await (0, kms_key.q7)(run, store),
        clusters,
        auditLogs: logs,
        backups,
        parameters: await (0, ssm_parameters.Kh)(run),
        workerGroups: await (0, ephemeral.findSecurityGroups)(run),
        orphanedGroups: await groupsOf(run, [ ...new Set(gone) ])
      };
    }
    async function groupsOf(run, clusterIds) {
      if (clusterIds.length === 0) return [];
      const Values = clusterIds.map(id => `cloudhsm-cluster-${id}-sg`);
      const {SecurityGroups = []} = await run.aws(ec2_client.l).send(new DescribeSecurityGroupsCommand.j({
        Filters: [ {
          Name: "group-name",
          Values
        } ]
      }));
      return SecurityGroups;
    }
    function remains(run, {backups, parameters, auditLogs, orphanedGroups}) {
      const kept = backups.filter(cloudhsm_backups.t8);
      const leaving = backups.filter(backup => !(0, cloudhsm_backups.t8)(backup));
      return [ ...kept.length === 0 ? [] : [ `${count(kept.length, "backup")} of ${clusterIds(kept)} remain${kept.length === 1 ? "s" : ""}, the newest of ${latest(kept.map(backup => backup.CreateTimestamp))}. ` + "CloudHSM deletes older ones when their retention ends; the newest remains until it is deleted: run teardown with delete-backups: true." ], ...kept.length === 0 || parameters.length === 0 ? [] : [ `With them remain ${parameters.map(name => (0, 
      ssm_parameters.xd)(run, name)).join(", ")}, without which a backup is of no use.` ], ...leaving.length === 0 ? [] : [ `CloudHSM deletes ${count(leaving.length, "backup")} of ${clusterIds(leaving)} until ${latest(leaving.map(backup => backup.DeleteTimestamp))}; ` + "until then aws cloudhsmv2 restore-backup brings them back, but not the admin password." ], ...auditLogs.filter(isProtected).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName} remains, since it is protected from deletion; CloudWatch charges for its storage.`), ...orphanedGroups.map(({GroupId, GroupName}) => `Security group ${GroupId} (${GroupName}) remains, since a network interface of yours is in it. ` + `Delete it when that is out: aws ec2 delete-security-group --group-id ${GroupId}`) ];
    }
    const clusterIds = backups => [ ...new Set(backups.map(backup => backup.ClusterId)) ].join(", ");
    const latest = dates => new Date(Math.max(...dates.map(date => date?.getTime() ?? 0))).toISOString();
    var cost = __webpack_require__(8089);
    var worker = __webpack_require__(4106);
    const teardown = async run => {
      const inventory = await takeInventory(run);
      tellFate(run, inventory);
      await checkKeyStore(run, inventory);
      await refuseWhileOthersUseTheKey(run, inventory);
      await (0, worker.dismissWorker)(run);
      await removeFileSystem(run);
      await removeKeys(run);
      await removeKeyStore(run);
      await removeCluster(run);
      await (0, ephemeral.removeEphemeral)(run);
      await removeAuditLogs(run);
      if (run.inputs.deleteBackups) await (0, cloudhsm_backups.mu)(run);
      await removeParameters(run);
      const left = remains(run, await takeInventory(run));
      for (const what of left) run.log.warn(what);
      run.log.checked(left.length === 0 ? `nothing of ${run.inputs.name} is left` : `no file system, key, HSM or cluster of ${run.inputs.name} is left; what remains is said above`);
    };
    function tellFate(run, inventory) {
      const gone = going(run, inventory);
      for (const what of gone) run.log.found(`goes: ${what}`);
      if (gone.length === 0) run.log.found(`nothing to do: nothing of ${run.inputs.name} in ${run.inputs.awsRegion} has to go`); else for (const what of staying(run, inventory)) run.log.found(`stays: ${what}`);
    }
    async function removeKeys(run) {
      const store = await (0, keyStore.A_)(run);
      const date = store === void 0 ? void 0 : await scheduleKeyDeletion(run, store);
      if (date === void 0) return;
      const left = date.getTime() - run.clock.now();
      const hsms = await tellHowToPayLess(run, left);
      throw new errors.UX(`the key to be deleted by KMS ${left < 0 ? "any hour, since its date was" : "on"} ${date.toISOString()}; run teardown again after that. ` + `Until then the key store and the cluster stay; ${hsms === 0 ? "without an HSM they cost nothing" : `${count(hsms, "HSM")} of it cost${hsms === 1 ? "s" : ""} about ${(0, 
      cost.E9)(hsms * cost.Vt.hsmHour * Math.max(0, left) / hour)} (us-east-1 prices)`}. ` + "The way back: aws kms cancel-key-deletion");
    }
    const hour = 36e5;
    const shortestWindow = 7 * 24 * hour;
    async function tellHowToPayLess(run, left) {
      const hsms = (await (0, client.se)(run)).flatMap(cluster => (0, client.ps)(cluster).map(({HsmId}) => ({
        HsmId,
        ClusterId: cluster.ClusterId
      })));
      if (hsms.length === 0) return 0;
      run.log.warn("To pay less until then: the HSMs may go before the key, which nothing uses any more. CloudHSM backs them up; should you cancel the deletion, " + `deploy makes HSMs again from the backup. ${hsms.map(({HsmId, ClusterId}) => `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`).join("; ")}`);
      if (left > shortestWindow) run.log.warn("To wait less: aws kms cancel-key-deletion, then run teardown with key-deletion-window: 7, the fewest days that KMS takes.");
      return hsms.length;
    }
    async function removeParameters(run) {
      if ((await (0, cloudhsm_backups.mQ)(run)).some(cloudhsm_backups.t8)) return;
      for (const name of await (0, ssm_parameters.Kh)(run)) {
        await (0, ssm_parameters.lY)(run, name);
        run.log.made(`parameter ${(0, ssm_parameters.xd)(run, name)}: deleted`);
      }
    }
  },
  8089: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Er: () => priceSources,
      Jf: () => totalSpent,
      Op: () => priceNote,
      Vt: () => prices,
      X5: () => total,
      XA: () => hoursPerMonth,
      XD: () => spending,
      mu: () => monthlyCosts
    });
    const prices = {
      hsmHour: 1.6,
      keyMonth: 1,
      ssdGibMonth: {
        multi: .25,
        single: .125
      },
      throughputMonth: {
        multi: 1.2,
        single: .72
      }
    };
    const priceNote = "AWS's list prices for us-east-1 as of 2026-11-23, without traffic, backups and taxes";
    const priceSources = "The HSM's price is that of AWS's KMS pricing page of 2026-09-30; those of FSx and of the KMS key are AWS's list prices " + "as far as we know them, which no stored page confirms.";
    const hoursPerMonth = 730;
    const hour = 36e5;
    function monthlyCosts(inputs) {
      const zones = inputs.deploymentType.startsWith("MULTI_AZ") ? "multi" : "single";
      return [ {
        of: "hsms",
        what: `${inputs.hsmCount} HSMs (${inputs.hsmType})`,
        monthly: inputs.hsmCount * prices.hsmHour * hoursPerMonth
      }, {
        of: "key",
        what: "KMS key",
        monthly: prices.keyMonth
      }, {
        of: "storage",
        what: `FSx storage, ${inputs.storageCapacity} GiB SSD (${inputs.deploymentType})`,
        monthly: inputs.storageCapacity * prices.ssdGibMonth[zones]
      }, {
        of: "throughput",
        what: `FSx throughput, ${inputs.throughputCapacity} MB/s`,
        monthly: inputs.throughputCapacity * prices.throughputMonth[zones]
      } ];
    }
    function spending(costs, {hsmsSince, keySince, storageSince, until}) {
      const share = (monthly, since) => since === void 0 ? void 0 : monthly * Math.max(0, until - since) / hour / hoursPerMonth;
      const hours = hsmsSince.reduce((sum, since) => sum + Math.ceil((until - since) / hour), 0);
      const hsms = hours === 0 ? void 0 : hours * prices.hsmHour;
      return costs.map(cost => ({
        ...cost,
        spent: cost.of === "hsms" ? hsms : share(cost.monthly, cost.of === "key" ? keySince : storageSince)
      }));
    }
    const total = costs => costs.reduce((sum, cost) => sum + cost.monthly, 0);
    const totalSpent = costs => costs.reduce((sum, cost) => sum + (cost.spent ?? 0), 0);
    const dollars = amount => amount.toLocaleString("en-US", {
      style: "currency",
      currency: "USD"
    });
  }
};
