"use strict";

exports.id = 3273;

exports.ids = [ 3273, 4106 ];

exports.modules = {
  1989: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => requireIdentityForCluster,
      s: () => requireIdentity
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    var _conflicts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7173);
    var _identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8770);
    var _lost__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7202);
    async function requireIdentity(run, about) {
      const identity = await (0, _identity__WEBPACK_IMPORTED_MODULE_3__.xN)(run);
      const conflicts = (0, _conflicts__WEBPACK_IMPORTED_MODULE_2__.h)(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
      refuse(conflicts.map(({finding}) => finding));
      await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.ip)(run, identity.backups.ours);
      return identity;
    }
    async function requireIdentityForCluster(run) {
      const identity = await (0, _identity__WEBPACK_IMPORTED_MODULE_3__.xN)(run);
      refuse(await (0, _lost__WEBPACK_IMPORTED_MODULE_4__.y)(run, identity));
      await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.ip)(run, identity.backups.ours);
      return identity;
    }
    function refuse(findings) {
      if (findings.length === 0) return;
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(findings.map(({what}) => what).join("\n"), {
        remedy: `${findings.map(({remedy}) => remedy).join("\n")}\nNothing was changed.`
      });
    }
  },
  3273: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    var ensureDeleted = __webpack_require__(3426);
    var run_run = __webpack_require__(9240);
    const logs = {
      id: "CLOUDWATCH_LOGS",
      Client: CloudWatchLogsClient.T
    };
    const prefix = "/aws/cloudhsm/";
    const clusterOf = ({logGroupName = ""}) => logGroupName.slice(prefix.length);
    async function findAuditLogs(run, clusterIds) {
      const ours = [];
      const tagged = [];
      for await (const {logGroups = []} of (0, DescribeLogGroupsPaginator.B)({
        client: run.aws(logs)
      }, {
        logGroupNamePrefix: prefix
      })) for (const group of logGroups) if (clusterIds.has(clusterOf(group))) ours.push(group); else if (await isTagged(run, group)) tagged.push(group);
      return {
        ours,
        tagged
      };
    }
    async function removeAuditLog(run, clusterId) {
      const find = async () => (await findAuditLogs(run, new Set([ clusterId ]))).ours;
      for (const group of await find()) {
        if (await isTagged(run, group)) continue;
        await run.aws(logs).send(new TagResourceCommand.e({
          resourceArn: group.logGroupArn,
          tags: {
            [run_run.oM]: run.inputs.name
          }
        }));
      }
      await (0, ensureDeleted.k)(run, {
        what: "CloudHSM's audit log",
        duration: durations.S.logGroupDeletion,
        find: async () => (await find()).filter(group => !isProtected(group)),
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
      return (0, run_run.MU)(run, tags[run_run.oM]);
    }
    var cloudhsm_backups = __webpack_require__(6856);
    var client = __webpack_require__(2327);
    var DeleteClusterCommand = __webpack_require__(2638);
    var DeleteHsmCommand = __webpack_require__(6423);
    var words = __webpack_require__(5846);
    var find = __webpack_require__(9312);
    async function removeClusters(run, ids) {
      const backups = [];
      await (0, ensureDeleted.k)(run, {
        what: "cluster",
        duration: durations.S.clusterDeletion,
        creation: durations.S.cluster,
        find: async () => (await (0, find.B$)(run)).filter(cluster => (0, find.t2)(cluster) && ids.includes(cluster.ClusterId)),
        state: cluster => cluster.State,
        remove: async ({ClusterId}) => {
          await removeHsms(run, ClusterId);
          backups.push(...await leaveBackups(run, ClusterId));
          await removeAuditLog(run, ClusterId);
          await run.aws(client.ux).send(new DeleteClusterCommand.d({
            ClusterId
          }));
        },
        passes: error => error.name === "CloudHsmInvalidRequestException",
        id: cluster => cluster.ClusterId
      });
      if (ids.length > 0) {
        const listed = (await (0, find.B$)(run)).some(({ClusterId}) => ids.includes(ClusterId));
        run.record.observed.reading("deleted-clusters", listed ? "listed" : "absent");
      }
      return backups;
    }
    async function leaveBackups(run, clusterId) {
      const backups = await (0, cloudhsm_backups.zj)(run, clusterId);
      await (0, cloudhsm_backups.ip)(run, backups);
      const ids = backups.map(({BackupId}) => BackupId);
      if (run.inputs.deleteBackups) {
        const reading = met => run.record.observed.reading("last-backup", met);
        await (0, cloudhsm_backups.mu)(run, ids).then(() => reading("deletable"), error => {
          if (error.name !== "CloudHsmInvalidRequestException") throw error;
          reading("kept");
          run.log.found((0, words.em)(`a backup of ${clusterId} that CloudHSM deletes only after its cluster`, error.message));
        });
      }
      return ids;
    }
    async function removeHsms(run, clusterId) {
      await (0, ensureDeleted.k)(run, {
        what: "HSM",
        duration: durations.S.hsmDeletion,
        creation: durations.S.hsm,
        find: async () => (await (0, find.B$)(run)).find(cluster => cluster.ClusterId === clusterId)?.Hsms.filter(hsm => hsm.State !== "DELETED") ?? [],
        state: hsm => hsm.State,
        remove: async ({HsmId}) => run.aws(client.ux).send(new DeleteHsmCommand.f({
          ClusterId: clusterId,
          HsmId
        })),
        id: hsm => hsm.HsmId
      });
    }
    var trustAnchor = __webpack_require__(6116);
    var errors = __webpack_require__(3916);
    var DeleteVolumeCommand = __webpack_require__(6175);
    var DeleteStorageVirtualMachineCommand = __webpack_require__(5928);
    var DeleteFileSystemCommand = __webpack_require__(3420);
    var fsx_client = __webpack_require__(3590);
    var fsx_find = __webpack_require__(4722);
    async function removeFileSystems(run, ids) {
      for (const FileSystemId of ids) {
        await (0, ensureDeleted.k)(run, {
          what: "volume",
          duration: durations.S.volume,
          creation: durations.S.volume,
          find: async () => (0, fsx_find.v3)(run, FileSystemId),
          state: volume => volume.Lifecycle,
          remove: async ({VolumeId}) => run.aws(fsx_client.S).send(new DeleteVolumeCommand.P({
            VolumeId,
            OntapConfiguration: {
              SkipFinalBackup: true
            }
          })),
          id: volume => volume.VolumeId
        });
        await (0, ensureDeleted.k)(run, {
          what: "storage virtual machine",
          duration: durations.S.storageVirtualMachine,
          creation: durations.S.storageVirtualMachine,
          find: async () => (0, fsx_find.hI)(run, FileSystemId),
          state: svm => svm.Lifecycle,
          remove: async ({StorageVirtualMachineId}) => run.aws(fsx_client.S).send(new DeleteStorageVirtualMachineCommand.U({
            StorageVirtualMachineId
          })),
          id: svm => svm.StorageVirtualMachineId
        });
      }
      await (0, ensureDeleted.k)(run, {
        what: "file system",
        duration: durations.S.fileSystemDeletion,
        creation: durations.S.fileSystem,
        find: async () => (await (0, fsx_find.Wm)(run)).filter(fileSystem => ids.includes(fileSystem.FileSystemId)),
        state: fileSystem => fileSystem.Lifecycle,
        remove: async ({FileSystemId}) => run.aws(fsx_client.S).send(new DeleteFileSystemCommand.i({
          FileSystemId
        })),
        id: fileSystem => fileSystem.FileSystemId
      });
    }
    var identity_identity = __webpack_require__(8770);
    var identity_require = __webpack_require__(1989);
    var ListGrantsPaginator = __webpack_require__(5688);
    var DescribeKeyCommand = __webpack_require__(4404);
    var ScheduleKeyDeletionCommand = __webpack_require__(5694);
    var DeleteAliasCommand = __webpack_require__(2087);
    var DeleteCustomKeyStoreCommand = __webpack_require__(5656);
    var kms_client = __webpack_require__(3962);
    var kms_key = __webpack_require__(7613);
    var keyStore = __webpack_require__(333);
    async function grantsOn(run, {KeyId}) {
      const grants = [];
      for await (const page of (0, ListGrantsPaginator.f)({
        client: run.aws(kms_client.i)
      }, {
        KeyId
      })) grants.push(...page.Grants ?? []);
      return grants;
    }
    async function scheduleKeyDeletion(run, store) {
      const named = await (0, kms_key.$5)(run);
      const dates = [];
      const goes = ({storage, KeyState}) => (0, run_run.MU)(run, storage) || KeyState === "PendingDeletion";
      for (const key of (await (0, kms_key.q7)(run, [ store ])).filter(goes)) dates.push(await deletionOf(run, key));
      if (named !== void 0 && (0, kms_key.S1)(store, named)) await deleteAlias(run);
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
    async function removeKeyStore(run, found) {
      await (0, ensureDeleted.k)(run, {
        what: "key store",
        duration: durations.S.keyStoreDeletion,
        find: async () => [ await (0, keyStore.S_)(run, found) ?? [] ].flat(),
        state: store => store.ConnectionState,
        remove: async ({CustomKeyStoreId}) => {
          await disconnectKeyStore(run, found);
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
        remedy: "Run again in some hours. If it goes on, look for keys that this role may not describe: their policies must " + "let it."
      });
    }
    async function disconnectKeyStore(run, found) {
      const {ConnectionState, CustomKeyStoreId} = await (0, keyStore.S_)(run, found);
      if (ConnectionState === "DISCONNECTED") return;
      if (ConnectionState !== "DISCONNECTING") {
        await (0, keyStore.Zf)(run, found);
        run.log.made(`key store ${CustomKeyStoreId}: disconnection asked for`);
      }
      await (0, keyStore.dT)(run, found);
    }
    var prices = __webpack_require__(2495);
    var ssm_parameters = __webpack_require__(365);
    var ephemeral = __webpack_require__(7713);
    var worker = __webpack_require__(4106);
    var partition = __webpack_require__(2947);
    async function refuseWhileOthersUseTheKey(run, {keys, fileSystems}, so = "Nothing was removed.") {
      if (keys.length === 0) return;
      refuseKeysOfOthers(run, keys, so);
      const others = new Set;
      const everyFileSystem = await (0, fsx_find.Wm)(run);
      for (const key of keys) {
        const found = await othersWith(run, key, fileSystems, everyFileSystem);
        if (key.KeyState !== "PendingDeletion") found.forEach(other => others.add(other)); else if (found.length > 0) run.log.warn(`Others still use key ${key.Arn}, which KMS deletes on ${key.DeletionDate?.toISOString()}: ` + `${found.join(", ")}. The way back: aws kms cancel-key-deletion`);
      }
      const list = [ ...others ].join(", ");
      if (others.size === 0) run.log.checked("no grant, file system or FSx backup of others is seen; what uses the key without a grant, such as S3, shows in " + "CloudTrail only"); else if (run.inputs.ignoreConsumers) run.log.warn(`Others use the key: ${list}. Their data will be lost with it (ignore-consumers: true).`); else throw new errors.j1(`Others use the key: ${list}.`, {
        remedy: `Move their data to another key and retire the grants, or give ignore-consumers: true to lose them. ${so}`
      });
    }
    function refuseKeysOfOthers(run, keys, so) {
      const others = keys.filter(({storage, KeyState}) => storage !== run.inputs.name && KeyState !== "PendingDeletion");
      if (others.length === 0) return;
      const list = others.map(({Arn, storage}) => `${Arn} (${storage === void 0 ? `no tag ${run_run.oM}` : `${run_run.oM}=${storage}`})`).join(", ");
      throw new errors.j1(`Keys of others are in the key store: ${list}.`, {
        remedy: "The key store cannot be deleted before them, and teardown deletes no key of others. Whoever they belong to moves what they " + "encrypt to another key, then " + `schedules their deletion: ${others.map(({KeyId}) => `aws kms schedule-key-deletion --key-id ${KeyId}`).join("; ")}. ${so}`
      });
    }
    async function othersWith(run, key, ours, all) {
      return [ ...all.filter(({KmsKeyId, FileSystemId}) => (0, fsx_client.m)(KmsKeyId, key.Arn) && !ours.some(own => own.FileSystemId === FileSystemId)).map(({FileSystemId, Tags}) => "file system " + `${FileSystemId}${(0, 
      run_run.pX)(Tags) === void 0 ? ` (no tag ${run_run.oM}: if it is this storage's, give it the tag)` : ""}`), ...(await (0, 
      fsx_find.Fd)(run, key.Arn)).map(backup => `FSx backup ${backup.BackupId}`), ...(await grantsOn(run, key)).filter(grant => !isForOurFiles(run, grant, ours, all)).map(shown) ];
    }
    function isForOurFiles(run, grant, ours, all) {
      const {awsRegion} = run.inputs;
      const names = (0, partition.DL)(awsRegion).flatMap(domain => [ `fsx.${domain}`, `fsx.${awsRegion}.${domain}` ]);
      if (!names.includes(grant.GranteeServicePrincipal ?? grant.GranteePrincipal ?? "")) return false;
      const {SourceArn} = grant.Constraints ?? {};
      run.record.observed.reading("service-grants", SourceArn === void 0 ? "principal" : "source");
      if (SourceArn !== void 0) {
        const isGone = SourceArn.includes(`:fsx:${awsRegion}:${run.identity.accountId}:file-system/`) && !all.some(({ResourceARN}) => ResourceARN === SourceArn);
        return isGone || ours.some(({ResourceARN}) => ResourceARN === SourceArn);
      }
      return grant.IssuingAccount === void 0 || accountOf(grant.IssuingAccount) === run.identity.accountId;
    }
    const accountOf = issuer => /\d{12}/.exec(issuer)?.[0] ?? issuer;
    function shown({GranteePrincipal, GranteeServicePrincipal, Constraints, IssuingAccount, RetiringPrincipal, GrantId}) {
      const grantee = GranteePrincipal ?? GranteeServicePrincipal ?? (RetiringPrincipal === void 0 ? `nobody whom KMS names (${GrantId})` : RetiringPrincipal);
      const source = Constraints?.SourceArn === void 0 ? "" : `, for ${Constraints.SourceArn}`;
      return `a grant for ${grantee}${source}${IssuingAccount === void 0 ? "" : `, by account ${accountOf(IssuingAccount)}`}`;
    }
    var identity_backups = __webpack_require__(8597);
    function deleted(run, inventory) {
      const {fileSystems, volumes, keys, store, clusters, workerGroups, auditLogs, backups} = inventory;
      const place = store === void 0 ? "" : ` in key store ${store.CustomKeyStoreId}`;
      return [ ...fileSystems.map(({FileSystemId, StorageCapacity, KmsKeyId}) => {
        const names = volumes.filter(volume => volume.FileSystemId === FileSystemId).map(volume => volume.Name);
        return `file system ${FileSystemId} (${StorageCapacity} GiB) under key ${KmsKeyId?.split("/").pop()}, ` + `with ${names.length > 0 ? `all files in ${names.join(", ")}` : "no volume"}; no final backup is made`;
      }), ...keys.map(({Arn, DeletionDate}) => `key ${Arn}${place}, and for good with it all that it has encrypted: KMS deletes it ` + (DeletionDate === void 0 ? `${(0, 
      words.U9)(run.inputs.keyDeletionWindow, "day")} from now` : `on ${DeletionDate.toISOString()}`)), ...store === void 0 ? [] : [ `key store ${store.CustomKeyStoreId} ("${store.CustomKeyStoreName}") on ${store.CloudHsmClusterId}, ` + "when no key is in it any more" ], ...clusters.map(cluster => `cluster ${cluster.ClusterId}, tagged ${run_run.oM}=${run.inputs.name}, with its ` + `${(0, 
      words.U9)((0, client.ps)(cluster).length, "HSM")}${store === void 0 ? "" : ", when its key store is gone"}`), ...workerGroups.map(group => `security group ${group.GroupId} of the worker`), ...auditLogs.ours.filter(group => !isProtected(group)).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName}, with its ` + "cluster. Whoever must keep it exports it, or " + `protects it: aws logs put-log-group-deletion-protection --log-group-identifier ${logGroupName} --deletion-protection-enabled`), ...deletesBackups(run, inventory) && backups.ours.some(cloudhsm_backups.t8) ? [ `${(0, 
      words.U9)(backups.ours.filter(cloudhsm_backups.t8).length, "backup")} of ${clustersIn(inventory)} (delete-backups: true)` ] : [], ...keepsBackups(run, inventory) ? [] : parameters(run, inventory) ];
    }
    function retained(run, inventory) {
      const ofOurs = !deletesBackups(run, inventory) && (inventory.backups.ours.some(cloudhsm_backups.t8) || inventory.clusters.some(isActive));
      const why = run.inputs.deleteBackups ? "since their cluster is gone, nothing proves whose they are once the key is deleted too" : "the one included that CloudHSM makes when an HSM goes: the only way back (delete-backups: false)";
      return [ ...ofOurs ? [ `the backups of ${clustersIn(inventory)}, ${why}` ] : [], ...keepsBackups(run, inventory) ? parameters(run, inventory).map(what => `${what}, without which a backup is of no use`) : [], ...inventory.auditLogs.ours.filter(isProtected).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName}, which is protected ` + "from deletion") ];
    }
    const deletesBackups = ({inputs}, {provesBackups}) => inputs.deleteBackups && provesBackups;
    function keepsBackups(run, inventory) {
      const {backups: {ours, tagged, unclaimed}, clusters} = inventory;
      return [ ...tagged, ...unclaimed ].some(cloudhsm_backups.t8) || !deletesBackups(run, inventory) && (ours.some(cloudhsm_backups.t8) || clusters.some(isActive));
    }
    const isActive = cluster => !(0, client.$t)(cluster) && cluster.Hsms.some(({State}) => State !== "DELETED");
    const parameters = (run, inventory) => inventory.parameters.length === 0 ? [] : [ `parameter ${inventory.parameters.map(name => (0, 
    ssm_parameters.xd)(run, name)).join(", ")}` ];
    const clustersIn = ({backups, clusters}) => [ ...new Set([ ...clusters.filter(isActive).map(cluster => cluster.ClusterId), ...backups.ours.map(identity_backups.mL) ]) ].join(", ");
    var DescribeSecurityGroupsCommand = __webpack_require__(8988);
    var ec2_client = __webpack_require__(5983);
    async function takeInventory(run, identity) {
      const {clusters, keyStore, keys, backups, lineage} = identity;
      const fileSystems = identity.fileSystems.filter(fileSystem => (0, identity_identity.Jo)((0, 
      identity_identity.Hs)(run, identity), fileSystem));
      const auditLogs = await findAuditLogs(run, lineage.ids);
      const outlived = [ ...backups.ours, ...backups.tagged ].flatMap(backup => (0, identity_backups.mL)(backup) ?? []);
      const seen = [ ...[ ...auditLogs.ours, ...auditLogs.tagged ].map(clusterOf), ...outlived ];
      const gone = [ ...new Set(seen) ].filter(id => !clusters.some(cluster => cluster.ClusterId === id));
      return {
        fileSystems,
        volumes: (await Promise.all(fileSystems.map(async ({FileSystemId}) => (0, fsx_find.v3)(run, FileSystemId)))).flat(),
        store: keyStore,
        keys,
        clusters,
        auditLogs,
        backups,
        provesBackups: identity.traces.clusters.some(({ClusterId, TagList}) => lineage.ids.has(ClusterId) && (0, 
        run_run.MU)(run, (0, run_run.pX)(TagList))),
        parameters: await (0, ssm_parameters.Kh)(run),
        workerGroups: await (0, ephemeral.findSecurityGroups)(run),
        orphanedGroups: await groupsOf(run, gone)
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
    function leftovers(run, {backups, parameters, auditLogs, orphanedGroups}) {
      const {tagged, unclaimed} = backups;
      const known = [ ...backups.ours, ...tagged ];
      const kept = known.filter(cloudhsm_backups.t8);
      const leaving = known.filter(backup => !(0, cloudhsm_backups.t8)(backup));
      const names = parameters.map(name => (0, ssm_parameters.xd)(run, name)).join(", ");
      return [ ...kept.length === 0 ? [] : [ `${(0, words.U9)(kept.length, "backup")} of ${clusterIds(kept)} remain${kept.length === 1 ? "s" : ""}, the ` + `newest of ${latest(kept.map(backup => backup.CreateTimestamp))}. ` + "CloudHSM deletes older ones when their retention ends; the newest remains until it is " + `deleted.${deletion(run, tagged.filter(cloudhsm_backups.t8))}` ], ...unclaimed.length === 0 ? [] : [ `${(0, 
      words.U9)(unclaimed.length, "backup")} of ${clusterIds(unclaimed)} may be ours too: the cluster is ` + "gone, and nothing says whose they are. They are left as they are." ], ...kept.length === 0 && unclaimed.length === 0 || names === "" ? [] : [ `With them remain ${names}, without which a backup is of no use.` ], ...leaving.length === 0 ? [] : [ `CloudHSM deletes ${(0, 
      words.U9)(leaving.length, "backup")} of ${clusterIds(leaving)} until ` + `${latest(leaving.map(backup => backup.DeleteTimestamp))}; ` + "until then aws cloudhsmv2 restore-backup brings them back, but not the admin password." ], ...auditLogs.ours.filter(isProtected).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName} remains, since it is ` + "protected from deletion; CloudWatch charges for its storage."), ...auditLogs.tagged.map(group => `CloudHSM's audit log ${group.logGroupName} ` + `remains${isProtected(group) ? ", since it is protected from deletion" : ""}; CloudWatch charges for its storage. ` + "Its cluster is gone, so nothing but its tag says that it is ours. If it is: aws logs delete-log-group --log-group-name " + `${group.logGroupName}`), ...orphanedGroups.map(({GroupId, GroupName}) => `Security group ${GroupId} (${GroupName}) remains, since a network interface is ` + "in it: yours, or KMS's until the key store is disconnected. " + `Delete it when that is out: aws ec2 delete-security-group --group-id ${GroupId}`) ];
    }
    function deletion(run, tagged) {
      if (tagged.length === 0) return " Run teardown with delete-backups: true to delete them.";
      return ` Their cluster is not in this region (any more), so nothing but the tag ${run_run.oM}=${run.inputs.name} says that they are ` + "ours, and teardown does not delete them. If they are: " + [ ...new Set(tagged.map(identity_backups.mL)) ].map(id => "for id in $(aws cloudhsmv2 describe-backups --filters " + `clusterIds=${id},states=READY ` + '--query "Backups[].BackupId" --output text); do aws cloudhsmv2 delete-backup --backup-id $id; done').join("; ");
    }
    const clusterIds = backups => [ ...new Set(backups.map(identity_backups.mL)) ].join(", ");
    const latest = dates => new Date(Math.max(...dates.map(date => date?.getTime() ?? 0))).toISOString();
    const teardown = async run => {
      const identity = await (0, identity_require.s)(run, [ "cluster", "key store", "key", "file system" ]);
      const inventory = await takeInventory(run, identity);
      for (const cluster of inventory.clusters) await (0, trustAnchor.N2)(run, cluster);
      tellFate(run, inventory);
      await refuseWhileOthersUseTheKey(run, inventory);
      await (0, worker.releaseWorker)(run);
      await (0, ssm_parameters.forgetCandidate)(run);
      await removeFileSystems(run, inventory.fileSystems.map(({FileSystemId}) => FileSystemId));
      const gone = [ ...identity.lineage.ids ].filter(id => !inventory.clusters.some(({ClusterId}) => ClusterId === id));
      for (const id of gone) await removeAuditLog(run, id);
      if (inventory.fileSystems.length > 0) await refuseWhileOthersUseTheKey(run, await takeInventory(run, await (0, 
      identity_identity.xN)(run)), "The file system is removed, the key is not.");
      await removeKeys(run, inventory);
      if (inventory.store !== void 0) await removeKeyStore(run, inventory.store);
      const backups = await removeClusters(run, inventory.clusters.map(({ClusterId}) => ClusterId));
      await (0, ephemeral.removeEphemeral)(run);
      const deletes = deletesBackups(run, inventory);
      if (deletes) await (0, cloudhsm_backups.mu)(run, [ ...inventory.backups.ours.map(({BackupId}) => BackupId), ...backups ]);
      if (!keepsBackups(run, inventory) && (deletes || backups.length === 0)) await removeParameters(run);
      const left = leftovers(run, await takeInventory(run, await (0, identity_identity.xN)(run)));
      for (const what of left) run.log.warn(what);
      run.log.checked(left.length === 0 ? `nothing of ${run.inputs.name} is left` : `no file system, key, HSM or cluster of ${run.inputs.name} is left; what remains is said above`);
    };
    function tellFate(run, inventory) {
      const gone = deleted(run, inventory);
      for (const what of gone) run.log.found(`goes: ${what}`);
      if (gone.length === 0) run.log.found(`nothing to do: nothing of ${run.inputs.name} in ${run.inputs.awsRegion} has to go`); else for (const what of retained(run, inventory)) run.log.found(`stays: ${what}`);
    }
    async function removeKeys(run, {store, clusters}) {
      const date = store === void 0 ? void 0 : await scheduleKeyDeletion(run, store);
      if (date === void 0) return;
      const left = date.getTime() - run.clock.now();
      const hsms = await tellHowToPayLess(run, clusters, left);
      const amount = (0, prices.E9)(hsms * prices.Vt.hsmHour * Math.max(0, left) / hour);
      const cost = hsms === 0 ? "without an HSM they cost nothing" : `${(0, words.U9)(hsms, "HSM")} of it cost${hsms === 1 ? "s" : ""} about ${amount} (us-east-1 prices)`;
      throw new errors.UX(`the key to be deleted by KMS ${left < 0 ? "any hour, since its date was" : "on"} ${date.toISOString()}; run ` + `teardown again after that. Until then the key store and the cluster stay; ${cost}. The way back: aws kms cancel-key-deletion`);
    }
    const hour = 36e5;
    const shortestWindow = 7 * 24 * hour;
    async function tellHowToPayLess(run, clusters, left) {
      const hsms = clusters.flatMap(cluster => (0, client.ps)(cluster).map(({HsmId}) => ({
        HsmId,
        ClusterId: cluster.ClusterId
      })));
      if (hsms.length === 0) return 0;
      run.log.warn("To pay less until then: the HSMs may go before the key, which nothing uses any more. CloudHSM backs them up; should you " + "cancel the deletion, deploy makes HSMs again from the backup. " + `${hsms.map(({HsmId, ClusterId}) => `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`).join("; ")}`);
      if (left > shortestWindow) run.log.warn("To wait less: aws kms cancel-key-deletion, then run teardown with key-deletion-window: 7, " + "the fewest days that KMS takes.");
      return hsms.length;
    }
    async function removeParameters(run) {
      for (const name of await (0, ssm_parameters.Kh)(run)) {
        await (0, ssm_parameters.lY)(run, name);
        run.log.made(`parameter ${(0, ssm_parameters.xd)(run, name)}: deleted`);
      }
    }
  },
  4106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      acquireWorker: () => acquireWorker,
      checkWorker: () => checkWorker,
      leftovers: () => leftovers,
      mayHoldWorker: () => mayHoldWorker,
      releaseWorker: () => releaseWorker
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
    const sources = {
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(2565), __webpack_require__.e(6308), __webpack_require__.e(2568), __webpack_require__.e(3426), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(581) ]).then(__webpack_require__.bind(__webpack_require__, 7713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6308), __webpack_require__.e(4037), __webpack_require__.e(2568), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(4300), __webpack_require__.e(4796) ]).then(__webpack_require__.bind(__webpack_require__, 1136))).instance,
      runner: async () => (await Promise.all([ __webpack_require__.e(6308), __webpack_require__.e(1782) ]).then(__webpack_require__.bind(__webpack_require__, 1782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(3132), __webpack_require__.e(6308), __webpack_require__.e(4037), __webpack_require__.e(4047), __webpack_require__.e(4300), __webpack_require__.e(1433) ]).then(__webpack_require__.bind(__webpack_require__, 3295))).lambda
    };
    const sourceOf = async run => sources[run.inputs.worker.kind]();
    async function checkWorker(run, vpcId) {
      await ((await sourceOf(run)).check?.(run, vpcId));
    }
    async function acquireWorker(run, network) {
      return (await sourceOf(run)).acquire(run, network);
    }
    async function releaseWorker(run) {
      await ((await sourceOf(run)).release?.(run));
    }
    async function leftovers(run) {
      return await ((await sourceOf(run)).leftovers?.(run)) ?? [];
    }
    const mayHoldWorker = ({worker, phases, verifyUsers}) => worker.kind !== "runner" && phases.some(phase => (0, 
    _phaseTable__WEBPACK_IMPORTED_MODULE_0__.b0)(phase, verifyUsers));
  }
};
