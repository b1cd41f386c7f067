"use strict";

exports.id = 4343;

exports.ids = [ 4343 ];

exports.modules = {
  8945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => paginateDescribeStorageVirtualMachines
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class DescribeStorageVirtualMachinesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeStorageVirtualMachines", schemas_0.Uiv)){}
    var FSxClient = __webpack_require__(3461);
    const paginateDescribeStorageVirtualMachines = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeStorageVirtualMachinesCommand, "NextToken", "NextToken", "MaxResults");
  },
  8465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => paginateDescribeVolumes
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class DescribeVolumesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVolumes", schemas_0.RAL)){}
    var FSxClient = __webpack_require__(3461);
    const paginateDescribeVolumes = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeVolumesCommand, "NextToken", "NextToken", "MaxResults");
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
  6724: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      teardown: () => teardown
    });
    var client = __webpack_require__(2327);
    var removal = __webpack_require__(9461);
    var errors = __webpack_require__(3916);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class DeleteVolumeCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteVolume", schemas_0.oxS)){}
    class DeleteStorageVirtualMachineCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteStorageVirtualMachine", schemas_0.zj4)){}
    class DeleteFileSystemCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteFileSystem", schemas_0.Huh)){}
    var DescribeFileSystemsPaginator = __webpack_require__(5810);
    var DescribeVolumesPaginator = __webpack_require__(8465);
    var DescribeStorageVirtualMachinesPaginator = __webpack_require__(8945);
    var durations = __webpack_require__(2588);
    var gone = __webpack_require__(1554);
    var fsx_client = __webpack_require__(3590);
    async function removeFileSystem(run) {
      for (const {FileSystemId} of await allFileSystems(run)) {
        await (0, gone.U)(run, {
          what: "volume",
          duration: durations.S.volume,
          find: async () => volumes(run, FileSystemId),
          leaving: volume => volume.Lifecycle === "DELETING",
          remove: async ({VolumeId}) => run.aws(fsx_client.S).send(new DeleteVolumeCommand({
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
          find: async () => machines(run, FileSystemId),
          leaving: machine => machine.Lifecycle === "DELETING",
          remove: async ({StorageVirtualMachineId}) => run.aws(fsx_client.S).send(new DeleteStorageVirtualMachineCommand({
            StorageVirtualMachineId
          })),
          id: machine => machine.StorageVirtualMachineId
        });
      }
      await (0, gone.U)(run, {
        what: "file system",
        duration: durations.S.fileSystemDeletion,
        find: async () => allFileSystems(run),
        leaving: fileSystem => fileSystem.Lifecycle === "DELETING",
        remove: async ({FileSystemId}) => run.aws(fsx_client.S).send(new DeleteFileSystemCommand({
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
    async function everyFileSystem(run) {
      const found = [];
      for await (const {FileSystems = []} of (0, DescribeFileSystemsPaginator.r)({
        client: run.aws(fsx_client.S)
      }, {})) found.push(...FileSystems);
      return found;
    }
    async function volumes(run, fileSystemId) {
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
    var keyStore = __webpack_require__(5639);
    var ListKeysPaginator = __webpack_require__(3134);
    var DescribeKeyCommand = __webpack_require__(4404);
    var dist_cjs = __webpack_require__(402);
    var dist_es_commandBuilder = __webpack_require__(1016);
    var schemas_schemas_0 = __webpack_require__(978);
    class ListGrantsCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "ListGrants", schemas_schemas_0.wE_)){}
    var KMSClient = __webpack_require__(4954);
    const paginateListGrants = (0, dist_cjs.createPaginator)(KMSClient.p, ListGrantsCommand, "Marker", "NextMarker", "Limit");
    class ScheduleKeyDeletionCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "ScheduleKeyDeletion", schemas_schemas_0.beC)){}
    class DeleteAliasCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "DeleteAlias", schemas_schemas_0.cWK)){}
    class DeleteCustomKeyStoreCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "DeleteCustomKeyStore", schemas_schemas_0.tti)){}
    var DisconnectCustomKeyStoreCommand = __webpack_require__(4959);
    var kms_client = __webpack_require__(3962);
    var key = __webpack_require__(7613);
    async function keysIn(run, store) {
      const client = run.aws(kms_client.i);
      const keys = [];
      for await (const {Keys = []} of (0, ListKeysPaginator.Y)({
        client
      }, {})) for (const {KeyId} of Keys) {
        const {KeyMetadata: key} = await client.send(new DescribeKeyCommand.s({
          KeyId
        }));
        if (key?.CustomKeyStoreId === store.CustomKeyStoreId) keys.push(key);
      }
      return keys;
    }
    async function granteesOf(run, key) {
      const grantees = [];
      for await (const {Grants = []} of paginateListGrants({
        client: run.aws(kms_client.i)
      }, {
        KeyId: key.KeyId
      })) grantees.push(...Grants.map(grant => grant.GranteePrincipal ?? grant.RetiringPrincipal ?? "unknown"));
      return grantees;
    }
    async function scheduleKeyDeletion(run, store) {
      const named = await (0, key.oX)(run);
      const dates = [];
      for (const key of await keysIn(run, store)) {
        if (key.KeyState === "PendingDeletion") {
          dates.push(key.DeletionDate);
          continue;
        }
        const {DeletionDate} = await run.aws(kms_client.i).send(new ScheduleKeyDeletionCommand({
          KeyId: key.KeyId,
          PendingWindowInDays: run.inputs.keyDeletionWindow
        }));
        dates.push(DeletionDate);
        run.log.made(`key ${key.Arn}: deletion scheduled for ${DeletionDate.toISOString()}; until then aws kms cancel-key-deletion brings it back`);
      }
      if (named !== void 0) {
        await run.aws(kms_client.i).send(new DeleteAliasCommand({
          AliasName: (0, key.O5)(run)
        }));
        run.log.made(`alias ${(0, key.O5)(run)}: deleted`);
      }
      return dates.sort((a, b) => b.getTime() - a.getTime())[0];
    }
    async function removeKeyStore(run) {
      const store = await (0, keyStore.A_)(run);
      if (store === void 0) return;
      await disconnectKeyStore(run);
      await run.aws(kms_client.i).send(new DeleteCustomKeyStoreCommand({
        CustomKeyStoreId: store.CustomKeyStoreId
      }));
      run.log.made(`key store ${store.CustomKeyStoreId}: deleted`);
    }
    async function disconnectKeyStore(run) {
      const store = await (0, keyStore.gu)(run);
      if (store.ConnectionState === "DISCONNECTED") return;
      await run.aws(kms_client.i).send(new DisconnectCustomKeyStoreCommand.P({
        CustomKeyStoreId: store.CustomKeyStoreId
      }));
      run.log.made(`key store ${store.CustomKeyStoreId}: disconnected`);
      await (0, keyStore.gu)(run);
    }
    var cost = __webpack_require__(8089);
    var parameters = __webpack_require__(365);
    var ephemeral = __webpack_require__(8338);
    var worker = __webpack_require__(4106);
    const teardown = async run => {
      await tellWhatGoes(run);
      await refuseWhileOthersUseTheKey(run);
      await (0, worker.dismissWorker)(run);
      await removeFileSystem(run);
      await removeKeys(run);
      await removeKeyStore(run);
      const clusterIds = (await (0, client.se)(run)).map(cluster => cluster.ClusterId);
      await (0, removal.hS)(run);
      await (0, ephemeral.removeEphemeral)(run);
      await tellWhatStays(run, clusterIds);
    };
    async function tellWhatGoes(run) {
      const store = await (0, keyStore.A_)(run);
      const going = [ ...(await allFileSystems(run)).map(fileSystem => `file system ${fileSystem.FileSystemId} with all its volumes, without a final backup`), ...(store === void 0 ? [] : await keysIn(run, store)).map(key => `key ${key.Arn}, and with it whatever it encrypts`), ...store === void 0 ? [] : [ `key store ${store.CustomKeyStoreId}` ], ...(await (0, 
      client.se)(run)).map(cluster => `cluster ${cluster.ClusterId} and its ${cluster.Hsms.length} HSMs`) ];
      for (const what of going) run.log.found(`to go: ${what}`);
      if (going.length === 0) run.log.found("nothing: there is no file system, key store or cluster of this name");
    }
    async function refuseWhileOthersUseTheKey(run) {
      const store = await (0, keyStore.A_)(run);
      const others = [];
      for (const key of store === void 0 ? [] : await keysIn(run, store)) {
        others.push(...(await otherFileSystemsWithKey(run, key.Arn)).map(fileSystem => `file system ${fileSystem.FileSystemId}`));
        others.push(...(await granteesOf(run, key)).filter(grantee => !grantee.includes("fsx")).map(grantee => `a grant for ${grantee}`));
      }
      if (others.length === 0) return;
      if (run.inputs.ignoreConsumers) {
        run.log.warn(`Others use the key: ${others.join(", ")}. Their data will be lost with it (ignore-consumers: true).`);
        return;
      }
      throw new errors.j1(`Others use the key: ${others.join(", ")}.`, {
        remedy: "Move their data to another key and retire the grants, or give ignore-consumers: true to lose them. Nothing was removed."
      });
    }
    async function removeKeys(run) {
      const store = await (0, keyStore.A_)(run);
      const gone = store === void 0 ? void 0 : await scheduleKeyDeletion(run, store);
      if (gone === void 0) return;
      const hsms = (await (0, client.se)(run)).reduce((count, cluster) => count + cluster.Hsms.length, 0);
      const hours = Math.max(0, (gone.getTime() - run.clock.now()) / 36e5);
      throw new errors.UX(`the key to be deleted by KMS on ${gone.toISOString()}; run teardown again after that. Until then the key store, the cluster and ` + `its ${hsms} HSMs stay and cost about ${(0, 
      cost.E9)(hsms * cost.Vt.hsmHour * hours)} (us-east-1 prices); aws kms cancel-key-deletion is the way back`);
    }
    async function tellWhatStays(run, clusterIds) {
      if (run.inputs.deleteBackups) {
        for (const id of clusterIds) await (0, removal.mu)(run, id);
        for (const name of [ "admin-password", "kmsuser-password", "ca-certificate" ]) await (0, 
        parameters.lY)(run, name);
        run.log.made("backups and parameters: deletion asked for; backups can be restored for 7 days more");
      } else for (const id of clusterIds) {
        const backups = (await (0, removal.pi)(run, id)).length;
        if (backups > 0) run.log.warn(`${backups} backups of ${id} stay, and with them ${(0, 
        parameters.xd)(run, "admin-password")} and ${(0, parameters.xd)(run, "ca-certificate")}, without which a backup is of no use (delete-backups: false).`);
      }
      for (const id of clusterIds) run.log.warn(`CloudHSM's audit log stays: aws logs delete-log-group --log-group-name /aws/cloudhsm/${id}`);
    }
  }
};
