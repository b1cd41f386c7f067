"use strict";

exports.id = 4663;

exports.ids = [ 4663 ];

exports.modules = {
  52620: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cx: () => removeAuditLog,
      bz: () => isProtected,
      es: () => clusterOf,
      mb: () => findAuditLogs
    });
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30519);
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10517);
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40985);
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23757);
    var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(853);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_ensureDeleted__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13426);
    var _run_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19240);
    const logs = {
      id: "CLOUDWATCH_LOGS",
      Client: _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__.T
    };
    const prefix = "/aws/cloudhsm/";
    const clusterOf = ({logGroupName = ""}) => logGroupName.slice(prefix.length);
    async function findAuditLogs(run, clusterIds) {
      const ours = [];
      const tagged = [];
      for await (const {logGroups = []} of (0, _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__.B)({
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
        await run.aws(logs).send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__.e({
          resourceArn: group.logGroupArn,
          tags: {
            [_run_run__WEBPACK_IMPORTED_MODULE_5__.oM]: run.inputs.name
          }
        }));
      }
      await (0, _aws_ensureDeleted__WEBPACK_IMPORTED_MODULE_1__.k)(run, {
        what: "CloudHSM's audit log",
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.logGroupDeletion,
        find: async () => (await find()).filter(group => !isProtected(group)),
        state: () => "there",
        remove: async ({logGroupName}) => run.aws(logs).send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_6__.I({
          logGroupName
        })),
        id: group => group.logGroupName
      });
    }
    const isProtected = group => group.deletionProtectionEnabled === true;
    async function isTagged(run, {logGroupArn}) {
      const {tags = {}} = await run.aws(logs).send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_7__.a({
        resourceArn: logGroupArn
      }));
      return (0, _run_run__WEBPACK_IMPORTED_MODULE_5__.MU)(run, tags[_run_run__WEBPACK_IMPORTED_MODULE_5__.oM]);
    }
  },
  25983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => unlessGone,
      l: () => ec2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64601);
    const ec2 = {
      id: "EC2",
      Client: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.g
    };
    function unlessGone(refusal) {
      if (!/^Invalid(Permission|SecurityGroupRuleId)\.NotFound$/.test(refusal.name)) throw refusal;
    }
  },
  65119: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BY: () => retained,
      KF: () => deleted,
      Wx: () => deletesBackups,
      eQ: () => keepsBackups
    });
    var _cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52620);
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66856);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94708);
    var _run_run__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19240);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20365);
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    function deleted(run, inventory) {
      const {fileSystems, volumes, keys, store, clusters, workerGroups, auditLogs, backups} = inventory;
      const hasCluster = group => clusters.some(({ClusterId}) => ClusterId === (0, _cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__.es)(group));
      const place = store === void 0 ? "" : ` in key store ${store.CustomKeyStoreId}`;
      return [ ...fileSystems.map(({FileSystemId, StorageCapacity, KmsKeyId}) => {
        const names = volumes.filter(volume => volume.FileSystemId === FileSystemId).map(volume => volume.Name);
        return `file system ${FileSystemId} (${StorageCapacity} GiB) under key ${KmsKeyId?.split("/").pop()}, ` + `with ${names.length > 0 ? `all files in ${names.join(", ")}` : "no volume"}; no final backup is made`;
      }), ...keys.map(({Arn, DeletionDate}) => `key ${Arn}${place}, and for good with it all that it has encrypted: KMS deletes it ` + (DeletionDate === void 0 ? `${(0, 
      _words__WEBPACK_IMPORTED_MODULE_4__.U9)(run.inputs.keyDeletionWindow, "day")} from now` : `on ${(0, 
      _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(DeletionDate)}`)), ...store === void 0 ? [] : [ `key store ${store.CustomKeyStoreId} ("${store.CustomKeyStoreName}") on ${store.CloudHsmClusterId}, ` + "when no key is in it any more" ], ...clusters.map(cluster => `cluster ${cluster.ClusterId}, tagged ${_run_run__WEBPACK_IMPORTED_MODULE_5__.oM}=${run.inputs.name}, with ` + `${hsmsOf(cluster)}${store === void 0 ? "" : ", when its key store is gone"}`), ...workerGroups.map(group => `security group ${group.GroupId} of the worker`), ...auditLogs.ours.filter(group => !(0, 
      _cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__.bz)(group)).map(group => `CloudHSM's audit log ${group.logGroupName}, ` + `${hasCluster(group) ? "with its cluster" : "in this run, since its cluster is gone"}. ` + "Whoever must keep it exports it, or protects it: aws logs put-log-group-deletion-protection --log-group-identifier " + `${group.logGroupName} --deletion-protection-enabled`), ...deletesBackups(run, inventory) && backups.ours.some(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8) ? [ `${(0, 
      _words__WEBPACK_IMPORTED_MODULE_4__.U9)(backups.ours.filter(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8).length, "backup")} of ${clustersIn(inventory)} (delete-backups: true)` ] : [], ...keepsBackups(run, inventory) ? [] : parameters(run, inventory) ];
    }
    const hsmsOf = cluster => {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_2__.ps)(cluster).length;
      return hsms === 0 ? "no HSM" : `its ${(0, _words__WEBPACK_IMPORTED_MODULE_4__.U9)(hsms, "HSM")}`;
    };
    function retained(run, inventory) {
      const ofOurs = !deletesBackups(run, inventory) && (inventory.backups.ours.some(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8) || inventory.clusters.some(isActive));
      const why = run.inputs.deleteBackups ? "since their cluster is gone, nothing proves whose they are once the key is deleted too" : "the one included that CloudHSM makes when an HSM goes (delete-backups: false): HSMs come back from them, a key that KMS has deleted " + "does not";
      return [ ...ofOurs ? [ `the backups of ${clustersIn(inventory)}, ${why}` ] : [], ...keepsBackups(run, inventory) ? parameters(run, inventory).map(what => `${what}, without which a backup is of no use`) : [], ...inventory.auditLogs.ours.filter(_cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__.bz).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName}, which is protected ` + "from deletion") ];
    }
    const deletesBackups = ({inputs}, {provesBackups}) => inputs.deleteBackups && provesBackups;
    function keepsBackups(run, inventory) {
      const {backups: {ours, tagged, unclaimed}, clusters} = inventory;
      return [ ...tagged, ...unclaimed ].some(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8) || !deletesBackups(run, inventory) && (ours.some(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.t8) || clusters.some(isActive));
    }
    const isActive = cluster => !(0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_2__.$t)(cluster) && cluster.Hsms.some(({State}) => State !== "DELETED");
    const parameters = (run, inventory) => inventory.parameters.length === 0 ? [] : [ `parameter ${inventory.parameters.map(name => (0, 
    _ssm_parameters__WEBPACK_IMPORTED_MODULE_3__.xd)(run, name)).join(", ")}` ];
    const clustersIn = ({backups, clusters}) => [ ...new Set([ ...clusters.filter(isActive).map(cluster => cluster.ClusterId), ...backups.ours.map(_cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.mL) ]) ].join(", ");
  },
  79205: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => takeInventory
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38988);
    var _cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52620);
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66856);
    var _ec2_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25983);
    var _fsx_find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84722);
    var _identity_identity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48770);
    var _run_run__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19240);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20365);
    var _worker_ephemeral__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57713);
    async function takeInventory(run, identity) {
      const {clusters, keyStore, keys, backups, lineage} = identity;
      const fileSystems = identity.fileSystems.filter(fileSystem => (0, _identity_identity__WEBPACK_IMPORTED_MODULE_4__.Jo)((0, 
      _identity_identity__WEBPACK_IMPORTED_MODULE_4__.Hs)(run, identity), fileSystem));
      const auditLogs = await (0, _cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__.mb)(run, lineage.ids);
      const outlived = [ ...backups.ours, ...backups.tagged ].flatMap(backup => (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_1__.mL)(backup) ?? []);
      const seen = [ ...[ ...auditLogs.ours, ...auditLogs.tagged ].map(_cloudhsm_auditLog__WEBPACK_IMPORTED_MODULE_0__.es), ...outlived ];
      const gone = [ ...new Set(seen) ].filter(id => !clusters.some(cluster => cluster.ClusterId === id));
      return {
        fileSystems,
        volumes: (await Promise.all(fileSystems.map(async ({FileSystemId}) => (0, _fsx_find__WEBPACK_IMPORTED_MODULE_3__.v3)(run, FileSystemId)))).flat(),
        store: keyStore,
        keys,
        clusters,
        auditLogs,
        backups,
        provesBackups: identity.traces.clusters.some(({ClusterId, TagList}) => lineage.ids.has(ClusterId) && (0, 
        _run_run__WEBPACK_IMPORTED_MODULE_7__.MU)(run, (0, _run_run__WEBPACK_IMPORTED_MODULE_7__.pX)(TagList))),
        parameters: await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_5__.Kh)(run),
        workerGroups: await (0, _worker_ephemeral__WEBPACK_IMPORTED_MODULE_6__.findSecurityGroups)(run),
        orphanedGroups: await groupsOf(run, gone)
      };
    }
    async function groupsOf(run, clusterIds) {
      if (clusterIds.length === 0) return [];
      const Values = clusterIds.map(id => `cloudhsm-cluster-${id}-sg`);
      const {SecurityGroups = []} = await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_2__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__.j({
        Filters: [ {
          Name: "group-name",
          Values
        } ]
      }));
      return SecurityGroups;
    }
  }
};
