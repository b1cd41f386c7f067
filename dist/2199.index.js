"use strict";

exports.id = 2199;

exports.ids = [ 2199 ];

exports.modules = {
  8622: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => DeleteBackupCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
    class DeleteBackupCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
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
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, DeleteBackupCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "DeleteBackupCommand";
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
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.ox)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.VJ)(output, context);
      }
    }
  },
  571: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => TagResourceCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
    class TagResourceCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
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
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, TagResourceCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "TagResourceCommand";
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
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.xf)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.gm)(output, context);
      }
    }
  },
  8126: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => paginateDescribeBackups
    });
    var CloudHSMV2Client = __webpack_require__(5719);
    var dist_es = __webpack_require__(9325);
    var middleware_serde_dist_es = __webpack_require__(4495);
    var smithy_client_dist_es = __webpack_require__(7218);
    var Aws_json1_1 = __webpack_require__(1755);
    class DescribeBackupsCommand extends smithy_client_dist_es.uB {
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
        this.middlewareStack.use((0, dist_es.rD)(configuration, DescribeBackupsCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "DescribeBackupsCommand";
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
        return (0, Aws_json1_1.LY)(input, context);
      }
      deserialize(output, context) {
        return (0, Aws_json1_1.gu)(output, context);
      }
    }
    const makePagedClientRequest = async (client, input, ...args) => await client.send(new DescribeBackupsCommand(input), ...args);
    async function* paginateDescribeBackups(config, input, ...additionalArguments) {
      let token = config.startingToken || void 0;
      let hasNext = true;
      let page;
      while (hasNext) {
        input.NextToken = token;
        input["MaxResults"] = config.pageSize;
        if (config.client instanceof CloudHSMV2Client.n) page = await makePagedClientRequest(config.client, input, ...additionalArguments); else throw new Error("Invalid client, expected CloudHSMV2 | CloudHSMV2Client");
        yield page;
        const prevToken = token;
        token = page.NextToken;
        hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
      }
      return;
    }
  },
  3208: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => AuthorizeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class AuthorizeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AuthorizeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.wmH)){}
  },
  8992: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => CreateSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class CreateSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ism)){}
  },
  3699: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => DeleteSecurityGroupCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DeleteSecurityGroupCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteSecurityGroup", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Tnk)){}
  },
  1490: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => DescribeInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.eO1)){}
  },
  8988: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSecurityGroupsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeSecurityGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GZZ)){}
  },
  787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
  },
  4815: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => RevokeSecurityGroupEgressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class RevokeSecurityGroupEgressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RevokeSecurityGroupEgress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.RoE)){}
  },
  8520: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => RunInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class RunInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RunInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.elD)){}
  },
  9646: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => TerminateInstancesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class TerminateInstancesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "TerminateInstances", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.CEm)){}
  },
  813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => CreateFileSystemCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateFileSystemCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateFileSystem", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kAZ)){}
  },
  3735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => CreateStorageVirtualMachineCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateStorageVirtualMachineCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateStorageVirtualMachine", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.cW)){}
  },
  3166: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => CreateVolumeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateVolumeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateVolume", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.dub)){}
  },
  9587: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => ConnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class ConnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ConnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.mpQ)){}
  },
  9561: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => CreateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class CreateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.uLV)){}
  },
  8781: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => DescribeCustomKeyStoresCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DescribeCustomKeyStoresCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeCustomKeyStores", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WkQ)){}
  },
  4959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => DisconnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class DisconnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DisconnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WMf)){}
  },
  5974: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => UpdateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
    class UpdateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.bV2)){}
  },
  9729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => paginateDescribeCustomKeyStores
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);
    var _commands_DescribeCustomKeyStoresCommand__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8781);
    var _KMSClient__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4954);
    const paginateDescribeCustomKeyStores = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.createPaginator)(_KMSClient__WEBPACK_IMPORTED_MODULE_1__.p, _commands_DescribeCustomKeyStoresCommand__WEBPACK_IMPORTED_MODULE_2__.r, "Marker", "NextMarker", "Limit");
  },
  790: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => DeleteParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class DeleteParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.JLh)){}
  },
  264: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => DescribeInstanceInformationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class DescribeInstanceInformationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeInstanceInformation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.DDy)){}
  },
  8785: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => GetCommandInvocationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class GetCommandInvocationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetCommandInvocation", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Muv)){}
  },
  3773: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => GetParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class GetParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.unS)){}
  },
  8704: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => PutParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class PutParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.t7P)){}
  },
  2637: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => SendCommandCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9060);
    class SendCommandCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "SendCommand", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.UVS)){}
  },
  6422: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => paginateDescribeParameters
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(6896);
    var schemas_0 = __webpack_require__(9060);
    class DescribeParametersCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeParameters", schemas_0.Ck2)){}
    var SSMClient = __webpack_require__(7650);
    const paginateDescribeParameters = (0, dist_cjs.createPaginator)(SSMClient.j, DescribeParametersCommand, "NextToken", "NextToken", "MaxResults");
  },
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
  6098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => recordCluster
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    var _pki_summary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5504);
    function recordCluster(run, cluster) {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps)(cluster);
      const signed = cluster.Certificates.ClusterCertificate?.trim();
      run.record.output("cluster-id", cluster.ClusterId);
      run.record.output("hsm-ids", hsms.map(hsm => hsm.HsmId).join(","));
      run.record.prove("cluster", {
        id: cluster.ClusterId,
        state: cluster.State,
        mode: cluster.Mode,
        hsmType: cluster.HsmType,
        vpcId: cluster.VpcId,
        created: cluster.CreateTimestamp?.toISOString(),
        hsms: hsms.map(hsm => ({
          id: hsm.HsmId,
          zone: hsm.AvailabilityZone,
          eniId: hsm.EniId,
          eniIp: hsm.EniIp,
          state: hsm.State
        })),
        ...signed && {
          signedCertificate: signed,
          certificates: (0, _pki_summary__WEBPACK_IMPORTED_MODULE_1__.y)(signed)
        }
      });
    }
  },
  9972: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      verify: () => verify
    });
    var client = __webpack_require__(2327);
    var backups = __webpack_require__(6856);
    const day = 24 * 36e5;
    const longest = 1.25 * day;
    async function examineBackups(run, cluster) {
      const newest = Math.max(0, ...(await (0, backups.pi)(run, cluster.ClusterId)).filter(backup => backup.BackupState === "READY").map(backup => backup.CreateTimestamp?.getTime() ?? 0));
      const age = run.clock.now() - newest;
      const clusterAge = run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? 0);
      return age < longest || clusterAge < longest ? [] : [ {
        severity: "degraded",
        what: newest === 0 ? "The cluster has no backup." : `The newest backup is of ${new Date(newest).toISOString()}, more than a day ago.`,
        remedy: "CloudHSM makes one a day: ask AWS Support why it does not. Without a backup a lost cluster is lost for good.",
        runbook: "backup-missing"
      } ];
    }
    var certificates = __webpack_require__(2784);
    function examineCluster(run, cluster) {
      return [ ...examineState(cluster), ...examineHsms(run, cluster), ...examineDrift(run, cluster) ];
    }
    function examineState({ClusterId, State, StateMessage}) {
      return State === "ACTIVE" ? [] : [ {
        severity: State === "DEGRADED" ? "broken" : "degraded",
        what: `Cluster ${ClusterId} is ${State}${StateMessage ? ` (${StateMessage})` : ""}, not ACTIVE.`,
        remedy: "If it is on its way, let deploy go on; otherwise restore it from its newest backup.",
        runbook: "cluster-not-active"
      } ];
    }
    function examineHsms({inputs}, cluster) {
      const active = (0, client.gC)(cluster);
      const zones = new Set(active.map(hsm => hsm.AvailabilityZone)).size;
      const lacking = active.length === 0 ? [ {
        severity: "broken",
        what: "No HSM is ACTIVE: every use of the key fails.",
        remedy: "Run deploy: it adds HSMs from the newest backup.",
        runbook: "hsm-lost"
      } ] : active.length >= inputs.hsmCount && zones >= 2 ? [] : [ {
        severity: "degraded",
        what: `${active.length} of ${inputs.hsmCount} HSMs are ACTIVE, in ${zones} zone${zones === 1 ? "" : "s"}; keys cannot be made without two in different zones.`,
        remedy: "AWS replaces failed HSMs by itself; if it has not within an hour, run deploy.",
        runbook: "hsm-lost"
      } ];
      return [ ...lacking, ...(0, client.ps)(cluster).filter(({State}) => State === "DEGRADED").map(({HsmId, AvailabilityZone}) => ({
        severity: "degraded",
        what: `HSM ${HsmId} in ${AvailabilityZone} is DEGRADED.`,
        remedy: "AWS replaces it; if not within an hour, delete it and run deploy.",
        runbook: "hsm-lost"
      })) ];
    }
    function examineDrift({inputs}, cluster) {
      const {HsmType, Mode, SubnetMapping, BackupRetentionPolicy} = cluster;
      const {hsmType, hsmMode, hsmCount, subnetIds = [], backupRetentionDays} = inputs;
      const subnets = Object.values(SubnetMapping);
      const retention = BackupRetentionPolicy?.Value;
      const drift = [ HsmType !== hsmType && `type ${HsmType} (hsm-type says ${hsmType})`, Mode !== void 0 && Mode !== hsmMode && `mode ${Mode} (hsm-mode says ${hsmMode})`, subnetIds.some(id => !subnets.includes(id)) && `subnets ${subnets.join(", ")} (subnet-ids says ${subnetIds.join(", ")})`, (0, 
      client.gC)(cluster).length > hsmCount && `${(0, client.gC)(cluster).length} HSMs (hsm-count says ${hsmCount}), each of which is paid for`, retention !== void 0 && retention !== String(backupRetentionDays) && `backups that are kept for ${retention} days (backup-retention-days says ${backupRetentionDays})` ].filter(difference => difference !== false);
      return drift.length === 0 ? [] : [ {
        severity: "notice",
        what: `Cluster ${cluster.ClusterId} has ${drift.join(", ")}.`,
        remedy: "Type, mode and subnets of a cluster cannot be changed: mend the inputs. The others you can change on either side; deploy takes no HSM away.",
        runbook: "drift"
      } ];
    }
    var KMSServiceException = __webpack_require__(4144);
    var connectionErrors = __webpack_require__(3594);
    var kms_key = __webpack_require__(7613);
    var keyStore = __webpack_require__(333);
    async function examineKeys(run) {
      const store = await (0, keyStore.A_)(run);
      const key = await (0, kms_key.oX)(run);
      run.record.output("key-store-id", store?.CustomKeyStoreId);
      run.record.output("key-arn", key?.Arn);
      return [ ...store === void 0 ? [ {
        severity: "broken",
        what: `There is no key store "${run.inputs.keyStoreName ?? run.inputs.name}".`,
        remedy: "Run deploy, or give the right key-store-name.",
        runbook: "key-store-disconnected"
      } ] : [ ...await keys_examineCluster(run, store), ...examineConnection(store) ], ...key === void 0 ? [ {
        severity: "broken",
        what: `There is no key ${(0, kms_key.O5)(run)}.`,
        remedy: "Run deploy, or give the right key-alias.",
        runbook: "key-not-ours"
      } ] : await examineKey(run, key, store) ];
    }
    async function keys_examineCluster(run, {CustomKeyStoreId, CloudHsmClusterId}) {
      const cluster = await (0, client.KG)(run);
      return cluster === void 0 || cluster.ClusterId === CloudHsmClusterId ? [] : [ {
        severity: "broken",
        what: `Key store ${CustomKeyStoreId} is over ${CloudHsmClusterId}, not over cluster ${cluster.ClusterId}.`,
        remedy: "After a restore: disconnect it, update its CloudHsmClusterId, and connect. Otherwise give the right key-store-name.",
        runbook: "key-store-disconnected"
      } ];
    }
    function examineConnection({ConnectionState, ConnectionErrorCode, CustomKeyStoreId}) {
      if (ConnectionState === "CONNECTED") return [];
      const known = connectionErrors.U[ConnectionErrorCode ?? ""];
      return [ {
        severity: "broken",
        what: `Key store ${CustomKeyStoreId} is ${ConnectionState}${ConnectionErrorCode ? `: ${ConnectionErrorCode}${known ? `, ${known.cause}` : ""}` : ""}; its keys cannot be used.`,
        remedy: known?.remedy ?? "Run deploy: it connects the key store again. Somebody may have disconnected it on purpose: CloudTrail says who.",
        runbook: "key-store-disconnected"
      } ];
    }
    async function examineKey(run, key, store) {
      const foreign = key.Origin === "AWS_CLOUDHSM" && key.CustomKeyStoreId === store?.CustomKeyStoreId ? [] : [ {
        severity: "broken",
        what: `Key ${key.Arn} has origin ${key.Origin} and is not in ${store === void 0 ? "a key store of ours" : `key store ${store.CustomKeyStoreId}`}: it is not under your HSMs.`,
        remedy: "Somebody has moved the alias: find out who (CloudTrail, UpdateAlias), and set it back.",
        runbook: "key-not-ours"
      } ];
      return [ ...foreign, ...key.KeyState === "Enabled" ? await examineRoundTrip(run, key) : [ keys_examineState(key) ] ];
    }
    const remedies = {
      PendingDeletion: "If that is a mistake: aws kms cancel-key-deletion, then enable-key, before that date.",
      Disabled: "aws kms enable-key, if it may be used again."
    };
    const keys_examineState = ({Arn, KeyState, DeletionDate}) => ({
      severity: "broken",
      what: `Key ${Arn} is ${KeyState}${DeletionDate ? ` until ${DeletionDate.toISOString()}` : ""}.`,
      remedy: remedies[KeyState] ?? "Connect its key store: run deploy.",
      runbook: "key-not-usable"
    });
    async function examineRoundTrip(run, key) {
      try {
        await (0, kms_key.ui)(run, key);
        return [];
      } catch (error) {
        if (!(error instanceof KMSServiceException.G) || /AccessDenied/.test(error.name)) throw error;
        return [ {
          severity: "broken",
          what: `Key ${key.Arn} does not encrypt and decrypt: ${error.name}: ${error.message}`,
          remedy: "Look at the HSMs first, then disconnect and connect the key store.",
          runbook: "key-not-usable"
        } ];
      }
    }
    var fsx_fileSystem = __webpack_require__(1550);
    var cost = __webpack_require__(8089);
    async function spentSinceCreation(run, cluster) {
      const fileSystem = await (0, fsx_fileSystem.DJ)(run);
      const key = await (0, kms_key.oX)(run);
      const {storageCapacity, throughputCapacity, deploymentType} = run.inputs;
      const lines = (0, cost.XD)((0, cost.mu)({
        ...run.inputs,
        storageCapacity: fileSystem?.StorageCapacity ?? storageCapacity,
        throughputCapacity: fileSystem?.OntapConfiguration?.ThroughputCapacity ?? throughputCapacity,
        deploymentType: fileSystem?.OntapConfiguration?.DeploymentType ?? deploymentType
      }), {
        hsmsSince: cluster === void 0 ? [] : (0, client.ps)(cluster).map(() => cluster.CreateTimestamp.getTime()),
        keySince: key?.CreationDate?.getTime(),
        storageSince: fileSystem?.CreationTime?.getTime(),
        until: run.clock.now()
      });
      const parts = lines.filter(({spent}) => spent !== void 0).map(({of, spent}) => `${of} ${(0, 
      cost.E9)(spent)}`);
      return parts.length === 0 ? void 0 : `spent since its creation: about ${(0, cost.E9)((0, 
      cost.Jf)(lines))} (${parts.join(", ")}; us-east-1 prices)`;
    }
    var drift = __webpack_require__(1986);
    var storageVirtualMachine = __webpack_require__(316);
    var fsx_volume = __webpack_require__(2187);
    async function examineStorage(run) {
      const fileSystem = await (0, fsx_fileSystem.DJ)(run);
      if (fileSystem === void 0) return [ {
        severity: "notice",
        what: "There is no file system.",
        remedy: "Run deploy if there should be one; the key can serve other consumers.",
        runbook: "file-system-not-available"
      } ];
      run.record.output("file-system-id", fileSystem.FileSystemId);
      run.record.prove("storage", {
        fileSystemId: fileSystem.FileSystemId,
        kmsKeyId: fileSystem.KmsKeyId,
        created: fileSystem.CreationTime?.toISOString()
      });
      return [ ...storage_examineState("File system", fileSystem.FileSystemId, fileSystem.Lifecycle, fileSystem.FailureDetails?.Message), ...await storage_examineKey(run, fileSystem), ...drifted(`File system ${fileSystem.FileSystemId}`, (0, 
      drift.$)(run, fileSystem)), ...fileSystem.Lifecycle === "CREATING" ? [] : await examineVolume(run, fileSystem.FileSystemId) ];
    }
    function storage_examineState(what, id, state, reason) {
      if ([ "AVAILABLE", "UPDATING", "CREATED" ].includes(state)) return [];
      const isComing = state === "CREATING" || state === "PENDING";
      return [ {
        severity: isComing ? "degraded" : "broken",
        what: `${what} ${id} is ${state}${reason ? `: ${reason}` : ""}.`,
        remedy: isComing ? "Let deploy go on." : "If the key cannot be used, mend that first; then ask AWS Support, or restore a backup.",
        runbook: "file-system-not-available"
      } ];
    }
    async function storage_examineKey(run, {FileSystemId, KmsKeyId}) {
      const key = await (0, kms_key.oX)(run);
      return key === void 0 || KmsKeyId === key.Arn ? [] : [ {
        severity: "broken",
        what: `File system ${FileSystemId} is encrypted with ${KmsKeyId}, not with ${key.Arn}.`,
        remedy: "Its key cannot be changed: move the files to a new file system.",
        runbook: "key-not-ours"
      } ];
    }
    async function examineVolume(run, fileSystemId) {
      const {svmName, volumeName, volumeSize} = run.inputs;
      const machine = await (0, storageVirtualMachine.P)(run, fileSystemId);
      if (machine === void 0) return [ missing(`storage virtual machine ${svmName}`, "svm-name") ];
      const {StorageVirtualMachineId: id} = machine;
      const volume = await (0, fsx_volume.y6)(run, id);
      if (volume === void 0) return [ missing(`volume ${volumeName}`, "volume-name") ];
      const size = (volume.OntapConfiguration?.SizeInBytes ?? 0) / fsx_volume.K9;
      return [ ...storage_examineState("Storage virtual machine", id, machine.Lifecycle, machine.LifecycleTransitionReason?.Message), ...storage_examineState("Volume", volume.VolumeId, volume.Lifecycle, volume.LifecycleTransitionReason?.Message), ...drifted(`Volume ${volume.VolumeId}`, size === volumeSize ? [] : [ `${size} GiB (volume-size says ${volumeSize})` ]) ];
    }
    const missing = (what, input) => ({
      severity: "broken",
      what: `There is no ${what} on the file system.`,
      remedy: `Run deploy to make it, or give the right ${input}.`,
      runbook: "file-system-not-available"
    });
    function drifted(what, differences) {
      return differences.length === 0 ? [] : [ {
        severity: "notice",
        what: `${what} has ${differences.join(", ")}.`,
        remedy: "Capacity, throughput and size can be updated with FSx; then mend the inputs. The deployment type stays.",
        runbook: "drift"
      } ];
    }
    var users = __webpack_require__(6919);
    var errors = __webpack_require__(3916);
    async function examineUsers(run, cluster) {
      const seen = await (0, users.LP)(run).catch(error => {
        if (error instanceof errors.mf) return notSeen(error);
        throw error;
      });
      if ("severity" in seen) return [ seen ];
      return [ ...examineUser(seen, "admin", "admin"), ...examineUser(seen, "kmsuser", "crypto-user"), ...examineCount(seen, (0, 
      client.gC)(cluster).length) ];
    }
    const notSeen = error => ({
      severity: "degraded",
      what: `The HSMs' users could not be looked at: ${(0, errors.WE)(error).split("\n")[0]}`,
      remedy: error.remedy ?? "Run verify again.",
      runbook: "users-not-seen"
    });
    function examineUser({users}, name, role) {
      const wrong = wrongWith(users.find(({username}) => username === name), role);
      if (wrong === void 0) return [];
      return [ name === "kmsuser" ? {
        severity: "broken",
        what: `HSM user kmsuser ${wrong}.`,
        remedy: "Disconnect the key store, give kmsuser a new password, and connect: deploy does it when the key store is not connected.",
        runbook: "kmsuser-damaged"
      } : {
        severity: "degraded",
        what: `HSM user admin ${wrong}.`,
        remedy: "Only another admin, or a backup, can help.",
        runbook: "admin-password-lost"
      } ];
    }
    function wrongWith(user, role) {
      if (user === void 0) return "is missing";
      if (user.role !== role) return `has the role ${user.role}`;
      if (user["cluster-coverage"] !== "full") return "is not on every HSM";
      return user.locked === "false" ? void 0 : "is locked";
    }
    function examineCount({serials}, active) {
      return serials.length === active ? [] : [ {
        severity: "degraded",
        what: `${serials.length} HSMs answer, ${active} are ACTIVE.`,
        remedy: "An HSM may be joining; look again in half an hour.",
        runbook: "hsm-lost"
      } ];
    }
    var workers = __webpack_require__(1085);
    var finding = __webpack_require__(9023);
    var src_run = __webpack_require__(9786);
    var worker = __webpack_require__(4106);
    var results = __webpack_require__(6098);
    const verify = async run => {
      const cluster = await (0, client.KG)(run);
      const findings = [ ...cluster === void 0 ? [ absent(run) ] : await verify_examineHsms(run, cluster), ...await (0, 
      workers.n)(run), ...await examineKeys(run), ...await examineStorage(run) ];
      const spent = await spentSinceCreation(run, cluster);
      if (spent !== void 0) run.log.found(spent);
      for (const {severity, what, remedy, runbook} of findings) run.log.warn(`${severity}: ${what} ${remedy} ${(0, 
      finding.Ad)(runbook)}`);
      run.record.findings.push(...findings);
      run.record.output("health", (0, finding.Wr)(findings));
      if ((0, finding.Wr)(findings) === "healthy") run.log.checked("healthy");
    };
    const absent = run => ({
      severity: "broken",
      what: `There is no cluster tagged ${src_run.o}=${run.inputs.name}.`,
      remedy: "Run deploy, or check name, region and account.",
      runbook: "cluster-not-active"
    });
    async function verify_examineHsms(run, cluster) {
      (0, results.U)(run, cluster);
      const findings = [ ...examineCluster(run, cluster), ...await examineBackups(run, cluster), ...await (0, 
      certificates.i)(run, cluster) ];
      if (!run.inputs.verifyUsers || cluster.State !== "ACTIVE" || (0, client.gC)(cluster).length === 0) return findings;
      const users = await examineUsers(run, cluster);
      await (0, worker.dismissWorker)(run);
      return [ ...findings, ...users ];
    }
  },
  5504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => summaryOf,
      y: () => summariesOf
    });
    var _certificate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4839);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
    const summaryOf = ({subject, issuer, notBefore, notAfter, fingerprint, version}) => ({
      subject: subject.text,
      issuer: issuer.text,
      notBefore: (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.Ly)(notBefore),
      notAfter: (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.Ly)(notAfter),
      fingerprint,
      version
    });
    function summariesOf(pem) {
      try {
        return (0, _certificate__WEBPACK_IMPORTED_MODULE_0__.jZ)(pem, "the certificate").map(summaryOf);
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.EE) return [];
        throw error;
      }
    }
  },
  9023: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ad: () => runbookPage,
      Np: () => bySeverity,
      WX: () => findingsOf,
      Wr: () => healthOf
    });
    const healthOf = findings => findings.some(finding => finding.severity === "broken") ? "broken" : findings.some(finding => finding.severity === "degraded") ? "degraded" : "healthy";
    const order = [ "broken", "degraded", "notice" ];
    const bySeverity = phases => phases.flatMap(findingsOf).sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const findingsOf = ({findings, notes}) => findings.length > 0 ? findings : notes.filter(({kind}) => kind === "warning").map(({text}) => ({
      severity: "notice",
      what: text,
      remedy: ""
    }));
    const runbookPage = anchor => `https://github.com/safe-storage/safe-storage/blob/main/docs/runbook.md#${encodeURIComponent(anchor)}`;
  }
};
