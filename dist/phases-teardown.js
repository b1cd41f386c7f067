"use strict";

exports.id = 9294;

exports.ids = [ 9294, 4106 ];

exports.modules = {
  68804: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => DeleteHsmCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31755);
    class DeleteHsmCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
      static getEndpointParameterInstructions() {
        return {
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, DeleteHsmCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "DeleteHsmCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.S)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.Hl)(output, context);
      }
    }
  },
  43208: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => AuthorizeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class AuthorizeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AuthorizeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.wmH)){}
  },
  58992: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => CreateSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class CreateSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ism)){}
  },
  73699: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => DeleteSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DeleteSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Tnk)){}
  },
  11490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => DescribeInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.eO1)){}
  },
  38988: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSecurityGroupsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSecurityGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GZZ)){}
  },
  44815: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => RevokeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class RevokeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RevokeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.RoE)){}
  },
  78520: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => RunInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class RunInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RunInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.elD)){}
  },
  89646: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => TerminateInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class TerminateInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TerminateInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.CEm)){}
  },
  38485: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => DeleteParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DeleteParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.q9B)){}
  },
  30264: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => DescribeInstanceInformationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DescribeInstanceInformationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstanceInformation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.DDy)){}
  },
  18785: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => GetCommandInvocationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetCommandInvocationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetCommandInvocation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Muv)){}
  },
  25848: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => GetParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.h6Z)){}
  },
  92637: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => SendCommandCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class SendCommandCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "SendCommand", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.UVS)){}
  },
  95919: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => paginateGetParametersByPath
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(16896);
    var schemas_0 = __webpack_require__(49060);
    class GetParametersByPathCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetParametersByPath", schemas_0.RNT)){}
    var SSMClient = __webpack_require__(77650);
    const paginateGetParametersByPath = (0, dist_cjs.createPaginator)(SSMClient.j, GetParametersByPathCommand, "NextToken", "NextToken", "MaxResults");
  },
  63567: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => paginateListCommands
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(16896);
    var schemas_0 = __webpack_require__(49060);
    class ListCommandsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListCommands", schemas_0.V6m)){}
    var SSMClient = __webpack_require__(77650);
    const paginateListCommands = (0, dist_cjs.createPaginator)(SSMClient.j, ListCommandsCommand, "NextToken", "NextToken", "MaxResults");
  },
  52220: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => requireIdentity,
      f: () => requireIdentityForCluster
    });
    var backups = __webpack_require__(66856);
    var errors = __webpack_require__(83916);
    var identity_conflicts = __webpack_require__(47173);
    var identity_identity = __webpack_require__(48770);
    var lost = __webpack_require__(7202);
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var find = __webpack_require__(49312);
    var source = __webpack_require__(38937);
    async function waitForNewest(run, identity) {
      if (run.inputs.sourceBackupId !== backups.BP || (0, find.KH)(identity.clusters).length > 0) return identity;
      const coming = (0, source.q6)(run, identity);
      if (coming === void 0) return identity;
      const ready = (0, source.IO)(run, identity);
      const said = (0, source.jx)(run, identity);
      if (said !== void 0) run.log.found(said);
      await (0, wait.fm)(run, {
        what: `${(0, source.u6)(coming)} to be READY`,
        duration: durations.S.backup,
        look: async () => (await (0, backups.xF)(run)).find(({BackupId}) => BackupId === coming.BackupId),
        until: backup => backup === void 0 || (0, source.i_)(backup) || !(0, backups.t8)(backup),
        show: backup => backup?.BackupState ?? "gone",
        remedy: ready && `Run again to wait longer, or give source-backup-id: ${ready.BackupId}, which is ${(0, 
        source.u6)(ready)} and READY.`
      });
      return (0, identity_identity.xN)(run);
    }
    async function requireIdentity(run, about) {
      const identity = await (0, identity_identity.xN)(run);
      const conflicts = (0, identity_conflicts.h)(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
      refuse(conflicts.map(({finding}) => finding));
      await (0, backups.ip)(run, identity.backups.ours);
      return identity;
    }
    async function requireIdentityForCluster(run) {
      const identity = await waitForNewest(run, await (0, identity_identity.xN)(run));
      refuse(await (0, lost.yN)(run, identity));
      await (0, backups.ip)(run, identity.backups.ours);
      return identity;
    }
    function refuse(findings) {
      if (findings.length === 0) return;
      throw new errors.j1(findings.map(({what}) => what).join("\n"), {
        remedy: `${findings.map(({remedy}) => remedy).join("\n")}\nNothing was changed.`
      });
    }
  },
  38106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      XP: () => accountOf,
      dX: () => grantsOn,
      Ji: () => isForFsx
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(51016);
    var schemas_0 = __webpack_require__(20978);
    class ListGrantsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListGrants", schemas_0.wE_)){}
    var KMSClient = __webpack_require__(4954);
    const paginateListGrants = (0, dist_cjs.createPaginator)(KMSClient.p, ListGrantsCommand, "Marker", "NextMarker", "Limit");
    var partition = __webpack_require__(72947);
    var client = __webpack_require__(13962);
    async function grantsOn(run, {KeyId}) {
      const grants = [];
      for await (const page of paginateListGrants({
        client: run.aws(client.i)
      }, {
        KeyId
      })) grants.push(...page.Grants ?? []);
      return grants;
    }
    function isForFsx(run, {GranteePrincipal, GranteeServicePrincipal, Constraints, IssuingAccount}) {
      const {awsRegion} = run.inputs;
      const names = (0, partition.DL)(awsRegion).flatMap(domain => [ `fsx.${domain}`, `fsx.${awsRegion}.${domain}` ]);
      if (!names.includes(GranteeServicePrincipal ?? GranteePrincipal ?? "")) return false;
      const {SourceArn} = Constraints ?? {};
      run.record.observed.reading("service-grants", SourceArn === void 0 ? "principal" : "source");
      return SourceArn === void 0 ? IssuingAccount === void 0 || accountOf(IssuingAccount) === run.identity.accountId : SourceArn.includes(`:fsx:${awsRegion}:${run.identity.accountId}:file-system/`);
    }
    const accountOf = issuer => /\d{12}/.exec(issuer)?.[0] ?? issuer;
  },
  56098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => recordCluster
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94708);
    var _pki_summary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75504);
    function recordCluster(run, cluster, {traces}) {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__.ps)(cluster);
      const {SourceBackupId: source} = cluster;
      const backup = traces.backups.find(({BackupId}) => BackupId === source);
      const signed = cluster.Certificates.ClusterCertificate?.trim();
      run.record.output("cluster-id", cluster.ClusterId);
      run.record.output("hsm-ids", hsms.map(hsm => hsm.HsmId).join(","));
      run.record.addEvidence("cluster", {
        id: cluster.ClusterId,
        state: cluster.State,
        mode: cluster.Mode,
        hsmType: cluster.HsmType,
        vpcId: cluster.VpcId,
        created: cluster.CreateTimestamp?.toISOString(),
        ...source !== void 0 && {
          restoredFrom: {
            backup: source,
            cluster: backup && (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.mL)(backup),
            taken: backup?.CreateTimestamp?.toISOString()
          }
        },
        hsms: hsms.map(hsm => ({
          id: hsm.HsmId,
          zone: hsm.AvailabilityZone,
          eniId: hsm.EniId,
          eniIp: hsm.EniIp,
          state: hsm.State
        })),
        ...signed && {
          signedCertificate: signed,
          certificates: (0, _pki_summary__WEBPACK_IMPORTED_MODULE_2__.yh)(signed)
        }
      });
    }
  },
  96982: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      teardown: () => teardown
    });
    var auditLog = __webpack_require__(52620);
    var cloudhsm_backups = __webpack_require__(66856);
    var client = __webpack_require__(94708);
    var dist_es = __webpack_require__(99325);
    var middleware_serde_dist_es = __webpack_require__(64495);
    var smithy_client_dist_es = __webpack_require__(17218);
    var Aws_json1_1 = __webpack_require__(31755);
    class DeleteClusterCommand extends smithy_client_dist_es.uB {
      static getEndpointParameterInstructions() {
        return {
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, middleware_serde_dist_es.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, dist_es.rD)(configuration, DeleteClusterCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "DeleteClusterCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return (0, Aws_json1_1.sW)(input, context);
      }
      deserialize(output, context) {
        return (0, Aws_json1_1.Bd)(output, context);
      }
    }
    var DeleteHsmCommand = __webpack_require__(68804);
    var durations = __webpack_require__(82588);
    var ensureDeleted = __webpack_require__(13426);
    var words = __webpack_require__(75846);
    var find = __webpack_require__(49312);
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
          await (0, auditLog.Cx)(run, ClusterId);
          await run.aws(client.ux).send(new DeleteClusterCommand({
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
    var trustAnchor = __webpack_require__(36116);
    var errors = __webpack_require__(83916);
    var commandBuilder = __webpack_require__(43128);
    var schemas_0 = __webpack_require__(18625);
    class DeleteVolumeCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteVolume", schemas_0.oxS)){}
    class DeleteStorageVirtualMachineCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteStorageVirtualMachine", schemas_0.zj4)){}
    class DeleteFileSystemCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DeleteFileSystem", schemas_0.Huh)){}
    var fsx_client = __webpack_require__(93590);
    var fsx_find = __webpack_require__(84722);
    async function removeFileSystems(run, ids) {
      for (const FileSystemId of ids) {
        await (0, ensureDeleted.k)(run, {
          what: "volume",
          duration: durations.S.volume,
          creation: durations.S.volume,
          find: async () => (0, fsx_find.v3)(run, FileSystemId),
          state: volume => volume.Lifecycle,
          remove: async ({VolumeId}) => run.aws(fsx_client.S).send(new DeleteVolumeCommand({
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
          remove: async ({StorageVirtualMachineId}) => run.aws(fsx_client.S).send(new DeleteStorageVirtualMachineCommand({
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
        remove: async ({FileSystemId}) => run.aws(fsx_client.S).send(new DeleteFileSystemCommand({
          FileSystemId
        })),
        id: fileSystem => fileSystem.FileSystemId
      });
    }
    var identity_identity = __webpack_require__(48770);
    var identity_require = __webpack_require__(52220);
    var DescribeKeyCommand = __webpack_require__(64404);
    var dist_es_commandBuilder = __webpack_require__(51016);
    var schemas_schemas_0 = __webpack_require__(20978);
    class ScheduleKeyDeletionCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "ScheduleKeyDeletion", schemas_schemas_0.beC)){}
    class DeleteAliasCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "DeleteAlias", schemas_schemas_0.cWK)){}
    class DeleteCustomKeyStoreCommand extends((0, dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "DeleteCustomKeyStore", schemas_schemas_0.tti)){}
    var run_run = __webpack_require__(19240);
    var kms_client = __webpack_require__(13962);
    var kms_key = __webpack_require__(87613);
    var keyStates = __webpack_require__(19692);
    var keyStore = __webpack_require__(30333);
    async function scheduleKeyDeletion(run, store) {
      const named = await (0, kms_key.$5)(run);
      const dates = [];
      const goes = ({storage, KeyState}) => (0, run_run.MU)(run, storage) || KeyState === "PendingDeletion";
      for (const key of (await (0, kms_key.q7)(run, [ store ])).filter(goes)) dates.push(await deletionOf(run, key));
      if (named !== void 0 && (0, kms_key.S1)(store, named)) await deleteAlias(run);
      return dates.sort((a, b) => b.getTime() - a.getTime())[0];
    }
    async function deletionOf(run, key) {
      const {KeyId, KeyState, Arn} = key;
      const look = async () => (await run.aws(kms_client.i).send(new DescribeKeyCommand.s({
        KeyId
      }))).KeyMetadata?.DeletionDate;
      if (KeyState === "PendingDeletion") return await look();
      const refusal = await run.aws(kms_client.i).send(new ScheduleKeyDeletionCommand({
        KeyId,
        PendingWindowInDays: run.inputs.keyDeletionWindow
      })).then(() => {}, error => error);
      const date = await look();
      if (date === void 0) throw refusal;
      run.log.made(`key ${Arn}: deletion scheduled for ${(0, words.Ly)(date)}; until then ${(0, 
      keyStates.E)(key)} bring it back`);
      return date;
    }
    async function deleteAlias(run) {
      await run.aws(kms_client.i).send(new DeleteAliasCommand({
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
          await run.aws(kms_client.i).send(new DeleteCustomKeyStoreCommand({
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
    var prices = __webpack_require__(22495);
    var ssm_parameters = __webpack_require__(20365);
    var ephemeral = __webpack_require__(57713);
    var worker = __webpack_require__(34106);
    var results = __webpack_require__(56098);
    var grants = __webpack_require__(38106);
    async function refuseWhileOthersUseTheKey(run, {keys, fileSystems}, so = "Nothing was removed.") {
      if (keys.length === 0) return;
      refuseKeysOfOthers(run, keys, so);
      const others = new Set;
      const everyFileSystem = await (0, fsx_find.Wm)(run);
      for (const key of keys) {
        const found = await othersWith(run, key, fileSystems, everyFileSystem);
        if (key.KeyState !== "PendingDeletion") found.forEach(other => others.add(other)); else if (found.length > 0) run.log.warn(`Others still use key ${key.Arn}, which KMS deletes on ${(0, 
        words.Ly)(key.DeletionDate)}: ` + `${found.join(", ")}. The way back: ${(0, keyStates.E)(key)}`);
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
      fsx_find.Fd)(run, key.Arn)).map(backup => `FSx backup ${backup.BackupId}`), ...(await (0, 
      grants.dX)(run, key)).filter(grant => !isForOurFiles(run, grant, ours, all)).map(shown) ];
    }
    const isForOurFiles = (run, grant, ours, all) => (0, grants.Ji)(run, grant) && !all.some(({ResourceARN, FileSystemId}) => ResourceARN === grant.Constraints?.SourceArn && !ours.some(own => own.FileSystemId === FileSystemId));
    function shown({GranteePrincipal, GranteeServicePrincipal, Constraints, IssuingAccount, RetiringPrincipal, GrantId}) {
      const grantee = GranteePrincipal ?? GranteeServicePrincipal ?? (RetiringPrincipal === void 0 ? `nobody whom KMS names (${GrantId})` : RetiringPrincipal);
      const source = Constraints?.SourceArn === void 0 ? "" : `, for ${Constraints.SourceArn}`;
      return `a grant for ${grantee}${source}${IssuingAccount === void 0 ? "" : `, by account ${(0, 
      grants.XP)(IssuingAccount)}`}`;
    }
    var fate = __webpack_require__(65119);
    var teardown_inventory = __webpack_require__(79205);
    function leftovers(run, {backups, parameters, auditLogs, orphanedGroups}, recognized) {
      const {tagged, unclaimed} = backups;
      const known = [ ...backups.ours, ...tagged ];
      const kept = known.filter(cloudhsm_backups.t8);
      const leaving = known.filter(backup => !(0, cloudhsm_backups.t8)(backup));
      const names = parameters.map(name => (0, ssm_parameters.xd)(run, name)).join(", ");
      return [ ...kept.length === 0 ? [] : [ `${(0, words.U9)(kept.length, "backup")} of ${clusterIds(kept)} remain${kept.length === 1 ? "s" : ""}, the ` + `newest of ${latest(kept.map(backup => backup.CreateTimestamp))}. ` + "CloudHSM deletes older ones when their retention ends; the newest remains until it is " + `deleted.${deletion(run, tagged.filter(cloudhsm_backups.t8), recognized)}` ], ...unclaimed.length === 0 ? [] : [ `${(0, 
      words.U9)(unclaimed.length, "backup")} of ${clusterIds(unclaimed)} may be ours too: the cluster is ` + "gone, and nothing says whose they are. They are left as they are." ], ...kept.length === 0 && unclaimed.length === 0 || names === "" ? [] : [ `With them remain ${names}, without which a backup is of no use.` ], ...leaving.length === 0 ? [] : [ `CloudHSM deletes ${(0, 
      words.U9)(leaving.length, "backup")} of ${clusterIds(leaving)} until ` + `${latest(leaving.map(backup => backup.DeleteTimestamp))}; ` + "until then aws cloudhsmv2 restore-backup brings them back, but not the admin password." ], ...auditLogs.ours.filter(auditLog.bz).map(({logGroupName}) => `CloudHSM's audit log ${logGroupName} remains, since it is ` + "protected from deletion; CloudWatch charges for its storage."), ...auditLogs.tagged.map(group => `CloudHSM's audit log ${group.logGroupName} ` + `remains${(0, 
      auditLog.bz)(group) ? ", since it is protected from deletion" : ""}; CloudWatch charges for its storage. ` + "Its cluster is gone, so nothing but its tag says that it is ours. If it is: aws logs delete-log-group --log-group-name " + `${group.logGroupName}`), ...orphanedGroups.map(({GroupId, GroupName}) => `Security group ${GroupId} (${GroupName}) remains: CloudHSM leaves it ` + "while a network interface is in it, which was not looked at. " + `AWS takes its deletion as soon as none is: aws ec2 delete-security-group --group-id ${GroupId}`) ];
    }
    function deletion(run, tagged, recognized) {
      if (tagged.length === 0) return " Run teardown with delete-backups: true to delete them.";
      const why = tagged.every(({BackupId}) => recognized.has(BackupId)) ? `They are this storage's, which a later run cannot tell: what proved it is gone, the tag ${run_run.oM} proves nothing. So teardown does ` + "not delete them later. To delete them: " : `Their cluster is not in this region (any more), so nothing but the tag ${run_run.oM}=${run.inputs.name} says that they are ` + "ours, and teardown does not delete them. If they are: ";
      return ` ${why}` + [ ...new Set(tagged.map(cloudhsm_backups.mL)) ].map(id => "for id in $(aws cloudhsmv2 describe-backups --filters " + `clusterIds=${id},states=READY ` + '--query "Backups[].BackupId" --output text); do aws cloudhsmv2 delete-backup --backup-id $id; done').join("; ");
    }
    const clusterIds = backups => [ ...new Set(backups.map(cloudhsm_backups.mL)) ].join(", ");
    const latest = dates => (0, words.Ly)(Math.max(...dates.map(date => date?.getTime() ?? 0)));
    const teardown = async run => {
      const identity = await (0, identity_require.s)(run, [ "cluster", "key store", "key", "file system" ]);
      const inventory = await (0, teardown_inventory.O)(run, identity);
      for (const cluster of inventory.clusters) await (0, trustAnchor.N2)(run, cluster);
      tellFate(run, inventory);
      await refuseWhileOthersUseTheKey(run, inventory);
      await (0, worker.releaseWorker)(run);
      await (0, ssm_parameters.forgetCandidate)(run);
      await removeFileSystems(run, inventory.fileSystems.map(({FileSystemId}) => FileSystemId));
      const gone = [ ...identity.lineage.ids ].filter(id => !inventory.clusters.some(({ClusterId}) => ClusterId === id));
      for (const id of gone) await (0, auditLog.Cx)(run, id);
      if (inventory.fileSystems.length > 0) await refuseWhileOthersUseTheKey(run, await (0, 
      teardown_inventory.O)(run, await (0, identity_identity.xN)(run)), "The file system is removed, the key is not.");
      await removeKeys(run, inventory, identity);
      if (inventory.store !== void 0) await removeKeyStore(run, inventory.store);
      const backups = await removeClusters(run, inventory.clusters.map(({ClusterId}) => ClusterId));
      await (0, ephemeral.removeEphemeral)(run);
      const deletes = (0, fate.Wx)(run, inventory);
      if (deletes) await (0, cloudhsm_backups.mu)(run, [ ...inventory.backups.ours.map(({BackupId}) => BackupId), ...backups ]);
      if (!(0, fate.eQ)(run, inventory) && (deletes || backups.length === 0)) await removeParameters(run);
      const left = leftovers(run, await (0, teardown_inventory.O)(run, await (0, identity_identity.xN)(run)), new Set([ ...inventory.backups.ours.map(({BackupId}) => BackupId), ...backups ]));
      for (const what of left) run.log.warn(what);
      run.log.checked(left.length === 0 ? `nothing of ${run.inputs.name} is left` : `no file system, key, HSM or cluster of ${run.inputs.name} is left; what remains is said above`);
    };
    function tellFate(run, inventory) {
      const gone = (0, fate.KF)(run, inventory);
      for (const what of gone) run.log.found(`goes: ${what}`);
      if (gone.length === 0) run.log.found(`nothing to do: nothing of ${run.inputs.name} in ${run.inputs.awsRegion} has to go`); else for (const what of (0, 
      fate.BY)(run, inventory)) run.log.found(`stays: ${what}`);
    }
    async function removeKeys(run, {store, clusters, keys}, identity) {
      const date = store === void 0 ? void 0 : await scheduleKeyDeletion(run, store);
      if (date === void 0) return;
      for (const cluster of clusters) (0, results.U)(run, cluster, identity);
      const left = date.getTime() - run.clock.now();
      const hsms = tellHowToPayLess(run, clusters, keys, left);
      const rate = (0, prices.Zu)(clusters[0]?.HsmType);
      const amount = rate === void 0 ? "money on, at a price that is not known here" : `about ${(0, 
      prices.E9)(hsms * rate * Math.max(0, left) / hour)} (us-east-1 prices)`;
      const cost = hsms === 0 ? "without an HSM they cost nothing" : `${(0, words.U9)(hsms, "HSM")} of it cost${hsms === 1 ? "s" : ""} ${amount}`;
      throw new errors.UX(`the key to be deleted by KMS ${left < 0 ? "any hour, since its date was" : "on"} ${(0, 
      words.Ly)(date)}; run ` + `teardown again after that. Until then the key store and the cluster stay; ${cost}. The way back: ` + `${keys.map(keyStates.E).join("; ")}, then deploy; the files do not come back`, {
        next: `Run teardown again ${left < 0 ? "in some hours" : `after ${(0, words.Ly)(date)}`} to go on from here` + `${hsms === 0 ? "." : "; the findings say how that wait costs less."}`
      });
    }
    const hour = 36e5;
    const shortestWindow = 7 * 24 * hour;
    function tellHowToPayLess(run, clusters, keys, left) {
      const hsms = clusters.flatMap(cluster => (0, client.ps)(cluster).map(({HsmId}) => ({
        HsmId,
        ClusterId: cluster.ClusterId
      })));
      if (hsms.length === 0) return 0;
      run.log.warn("To pay less until then: the HSMs may go before the key, which is PendingDeletion, so that KMS uses it for nothing. " + "CloudHSM backs them up; should you cancel the deletion, deploy makes HSMs again from the backup. " + `${hsms.map(({HsmId, ClusterId}) => `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`).join("; ")}`);
      if (left > shortestWindow) run.log.warn(`To wait less: ${keys.map(({KeyId}) => `aws kms cancel-key-deletion --key-id ${KeyId}`).join("; ")}, then run teardown ` + "with key-deletion-window: 7, the fewest days that KMS takes.");
      return hsms.length;
    }
    async function removeParameters(run) {
      for (const name of await (0, ssm_parameters.Kh)(run)) {
        await (0, ssm_parameters.lY)(run, name);
        run.log.made(`parameter ${(0, ssm_parameters.xd)(run, name)}: deleted`);
      }
    }
  },
  75504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      YG: () => summaryOf,
      dp: () => profileOf,
      yh: () => summariesOf
    });
    var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75846);
    var _certificate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89813);
    const summaryOf = ({subject, issuer, notBefore, notAfter, fingerprint, version}) => ({
      subject: subject.text,
      issuer: issuer.text,
      notBefore: (0, _words__WEBPACK_IMPORTED_MODULE_1__.Ly)(notBefore),
      notAfter: (0, _words__WEBPACK_IMPORTED_MODULE_1__.Ly)(notAfter),
      fingerprint,
      version
    });
    function summariesOf(pem) {
      try {
        return (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate").map(summaryOf);
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__.EE) return [];
        throw error;
      }
    }
    const day = 864e5;
    function profileOf(pem) {
      try {
        const {version, basicConstraints, signatureAlgorithm, publicKey, notBefore, notAfter} = (0, 
        _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate")[0];
        const {modulusLength, namedCurve} = publicKey.asymmetricKeyDetails ?? {};
        return {
          version,
          certificateAuthority: authorityOf(basicConstraints?.ca),
          signature: signatureAlgorithm.name,
          key: `${publicKey.asymmetricKeyType} ${modulusLength ?? namedCurve ?? ""}`.trim(),
          days: Math.round((notAfter - notBefore) / day)
        };
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__.EE) return;
        throw error;
      }
    }
    function authorityOf(ca) {
      if (ca === void 0) return "absent";
      return ca ? "CA:TRUE" : "CA:FALSE";
    }
  },
  34106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      acquireWorker: () => acquireWorker,
      checkWorker: () => checkWorker,
      leftovers: () => leftovers,
      mayHoldWorker: () => mayHoldWorker,
      releaseWorker: () => releaseWorker,
      startWorker: () => startWorker
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23626);
    const sources = {
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(3768), __webpack_require__.e(5868) ]).then(__webpack_require__.bind(__webpack_require__, 57713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(9436), __webpack_require__.e(4796) ]).then(__webpack_require__.bind(__webpack_require__, 21136))).instance,
      runner: async () => (await Promise.all([ __webpack_require__.e(6308), __webpack_require__.e(9990) ]).then(__webpack_require__.bind(__webpack_require__, 11782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(3132), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(9436), __webpack_require__.e(255) ]).then(__webpack_require__.bind(__webpack_require__, 23295))).lambda
    };
    const sourceOf = async run => sources[run.inputs.worker.kind]();
    async function checkWorker(run, vpcId) {
      await ((await sourceOf(run)).check?.(run, vpcId));
    }
    async function startWorker(run, network) {
      await ((await sourceOf(run)).start?.(run, network));
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
