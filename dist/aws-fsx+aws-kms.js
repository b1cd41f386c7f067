"use strict";

exports.id = 497;

exports.ids = [ 497 ];

exports.modules = {
  78622: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => DeleteBackupCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31755);
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
  20571: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => TagResourceCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31755);
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
    var CloudHSMV2Client = __webpack_require__(65719);
    var dist_es = __webpack_require__(99325);
    var middleware_serde_dist_es = __webpack_require__(64495);
    var smithy_client_dist_es = __webpack_require__(17218);
    var Aws_json1_1 = __webpack_require__(31755);
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
  83461: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => FSxClient
    });
    var client = __webpack_require__(5152);
    var dist_cjs = __webpack_require__(90402);
    var submodules_client = __webpack_require__(92658);
    var submodules_config = __webpack_require__(47291);
    var endpoints = __webpack_require__(62085);
    var protocols = __webpack_require__(93422);
    var retry = __webpack_require__(23609);
    var schema = __webpack_require__(26890);
    var httpAuthSchemes = __webpack_require__(97523);
    const defaultFSxHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "fsx",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    const defaultFSxHttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      }
      return options;
    };
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
      return Object.assign(config_0, {
        authSchemePreference: (0, submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    var EndpointParameters = __webpack_require__(51037);
    const package_namespaceObject = {
      rE: "3.1098.0"
    };
    var defaultProvider = __webpack_require__(89882);
    var serde = __webpack_require__(92430);
    var node_http_handler = __webpack_require__(93291);
    var submodules_protocols = __webpack_require__(37288);
    var checksum = __webpack_require__(99542);
    const k = "ref";
    const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
      [k]: "Endpoint"
    }, h = {
      [k]: d
    }, i = {}, j = [ {
      [k]: "Region"
    } ];
    const _data = {
      conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
        [k]: "UseFIPS"
      }, b ] ], [ e, [ {
        [k]: "UseDualStack"
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsFIPS" ]
      }, b ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://fsx-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://fsx-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://fsx.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://fsx.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
    const bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    const cache = new endpoints.EndpointCache({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    endpoints.decideEndpoint)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
    var schemas_0 = __webpack_require__(18625);
    const getRuntimeConfig = config => ({
      apiVersion: "2018-03-01",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultFSxHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.fsx",
        errorTypeRegistries: schemas_0.q1U,
        version: "2018-03-01",
        serviceTarget: "AWSSimbaAPIService_v20180301"
      },
      serviceId: config?.serviceId ?? "FSx",
      sha256: config?.sha256 ?? checksum.Sha256,
      urlParser: config?.urlParser ?? protocols.parseUrl,
      utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
    });
    const runtimeConfig_getRuntimeConfig = config => {
      (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version);
      const defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config);
      const defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig(config);
      (0, client.emitWarningIfUnsupportedVersion)(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
        maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, {
          ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS,
          ...loaderConfig
        }),
        requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({
          ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
        }, config),
        streamCollector: config?.streamCollector ?? serde.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    const getHttpAuthExtensionConfiguration = runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    const resolveHttpAuthRuntimeConfig = config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
    });
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, 
      submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, 
      submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    class FSxClient extends submodules_client.Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0);
        const _config_2 = (0, client.resolveUserAgentConfig)(_config_1);
        const _config_3 = (0, retry.resolveRetryConfig)(_config_2);
        const _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3);
        const _config_5 = (0, client.resolveHostHeaderConfig)(_config_4);
        const _config_6 = (0, endpoints.resolveEndpointConfig)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
        this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config));
        this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
        this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
        this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config));
        this.middlewareStack.use((0, client.getLoggerPlugin)(this.config));
        this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config));
        this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
          httpAuthSchemeParametersProvider: defaultFSxHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new dist_cjs.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  43128: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51037);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSSimbaAPIService_v20180301", "FSxClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  45977: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => DescribeFileSystemsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18625);
    class DescribeFileSystemsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeFileSystems", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.whd)){}
  },
  51037: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "fsx"
    });
    const commonParams = {
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
  },
  14399: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => paginateDescribeBackups
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(43128);
    var schemas_0 = __webpack_require__(18625);
    class DescribeBackupsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeBackups", schemas_0.LLn)){}
    var FSxClient = __webpack_require__(83461);
    const paginateDescribeBackups = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeBackupsCommand, "NextToken", "NextToken", "MaxResults");
  },
  6597: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => paginateDescribeFileSystems
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);
    var _commands_DescribeFileSystemsCommand__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45977);
    var _FSxClient__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83461);
    const paginateDescribeFileSystems = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.createPaginator)(_FSxClient__WEBPACK_IMPORTED_MODULE_1__.H, _commands_DescribeFileSystemsCommand__WEBPACK_IMPORTED_MODULE_2__.X, "NextToken", "NextToken", "MaxResults");
  },
  48945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => paginateDescribeStorageVirtualMachines
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(43128);
    var schemas_0 = __webpack_require__(18625);
    class DescribeStorageVirtualMachinesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeStorageVirtualMachines", schemas_0.Uiv)){}
    var FSxClient = __webpack_require__(83461);
    const paginateDescribeStorageVirtualMachines = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeStorageVirtualMachinesCommand, "NextToken", "NextToken", "MaxResults");
  },
  58465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => paginateDescribeVolumes
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(43128);
    var schemas_0 = __webpack_require__(18625);
    class DescribeVolumesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVolumes", schemas_0.RAL)){}
    var FSxClient = __webpack_require__(83461);
    const paginateDescribeVolumes = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeVolumesCommand, "NextToken", "NextToken", "MaxResults");
  },
  18625: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      kAZ: () => CreateFileSystem$,
      cW: () => CreateStorageVirtualMachine$,
      dub: () => CreateVolume$,
      Huh: () => DeleteFileSystem$,
      zj4: () => DeleteStorageVirtualMachine$,
      oxS: () => DeleteVolume$,
      LLn: () => DescribeBackups$,
      whd: () => DescribeFileSystems$,
      Uiv: () => DescribeStorageVirtualMachines$,
      RAL: () => DescribeVolumes$,
      Jqp: () => TagResource$,
      bHp: () => UpdateFileSystem$,
      yVn: () => UpdateVolume$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(26890);
    var client = __webpack_require__(92658);
    class FSxServiceException extends client.ServiceException {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, FSxServiceException.prototype);
      }
    }
    class AccessPointAlreadyOwnedByYou extends FSxServiceException {
      name="AccessPointAlreadyOwnedByYou";
      $fault="client";
      ErrorCode;
      Message;
      constructor(opts) {
        super({
          name: "AccessPointAlreadyOwnedByYou",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessPointAlreadyOwnedByYou.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
      }
    }
    class ActiveDirectoryError extends FSxServiceException {
      name="ActiveDirectoryError";
      $fault="client";
      ActiveDirectoryId;
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ActiveDirectoryError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ActiveDirectoryError.prototype);
        this.ActiveDirectoryId = opts.ActiveDirectoryId;
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class BadRequest extends FSxServiceException {
      name="BadRequest";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "BadRequest",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BadRequest.prototype);
        this.Message = opts.Message;
      }
    }
    class FileSystemNotFound extends FSxServiceException {
      name="FileSystemNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "FileSystemNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, FileSystemNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class InternalServerError extends FSxServiceException {
      name="InternalServerError";
      $fault="server";
      Message;
      constructor(opts) {
        super({
          name: "InternalServerError",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InternalServerError.prototype);
        this.Message = opts.Message;
      }
    }
    class DataRepositoryTaskEnded extends FSxServiceException {
      name="DataRepositoryTaskEnded";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "DataRepositoryTaskEnded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DataRepositoryTaskEnded.prototype);
        this.Message = opts.Message;
      }
    }
    class DataRepositoryTaskNotFound extends FSxServiceException {
      name="DataRepositoryTaskNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "DataRepositoryTaskNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DataRepositoryTaskNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class UnsupportedOperation extends FSxServiceException {
      name="UnsupportedOperation";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "UnsupportedOperation",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedOperation.prototype);
        this.Message = opts.Message;
      }
    }
    class BackupNotFound extends FSxServiceException {
      name="BackupNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "BackupNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BackupNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class IncompatibleParameterError extends FSxServiceException {
      name="IncompatibleParameterError";
      $fault="client";
      Parameter;
      Message;
      constructor(opts) {
        super({
          name: "IncompatibleParameterError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncompatibleParameterError.prototype);
        this.Parameter = opts.Parameter;
        this.Message = opts.Message;
      }
    }
    class IncompatibleRegionForMultiAZ extends FSxServiceException {
      name="IncompatibleRegionForMultiAZ";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "IncompatibleRegionForMultiAZ",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncompatibleRegionForMultiAZ.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidDestinationKmsKey extends FSxServiceException {
      name="InvalidDestinationKmsKey";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidDestinationKmsKey",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidDestinationKmsKey.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidRegion extends FSxServiceException {
      name="InvalidRegion";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidRegion",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRegion.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidSourceKmsKey extends FSxServiceException {
      name="InvalidSourceKmsKey";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidSourceKmsKey",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidSourceKmsKey.prototype);
        this.Message = opts.Message;
      }
    }
    class ServiceLimitExceeded extends FSxServiceException {
      name="ServiceLimitExceeded";
      $fault="client";
      Limit;
      Message;
      constructor(opts) {
        super({
          name: "ServiceLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceLimitExceeded.prototype);
        this.Limit = opts.Limit;
        this.Message = opts.Message;
      }
    }
    class SourceBackupUnavailable extends FSxServiceException {
      name="SourceBackupUnavailable";
      $fault="client";
      Message;
      BackupId;
      constructor(opts) {
        super({
          name: "SourceBackupUnavailable",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SourceBackupUnavailable.prototype);
        this.Message = opts.Message;
        this.BackupId = opts.BackupId;
      }
    }
    class InvalidAccessPoint extends FSxServiceException {
      name="InvalidAccessPoint";
      $fault="client";
      ErrorCode;
      Message;
      constructor(opts) {
        super({
          name: "InvalidAccessPoint",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAccessPoint.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
      }
    }
    class InvalidRequest extends FSxServiceException {
      name="InvalidRequest";
      $fault="client";
      ErrorCode;
      Message;
      constructor(opts) {
        super({
          name: "InvalidRequest",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRequest.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
      }
    }
    class TooManyAccessPoints extends FSxServiceException {
      name="TooManyAccessPoints";
      $fault="client";
      ErrorCode;
      Message;
      constructor(opts) {
        super({
          name: "TooManyAccessPoints",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyAccessPoints.prototype);
        this.ErrorCode = opts.ErrorCode;
        this.Message = opts.Message;
      }
    }
    class VolumeNotFound extends FSxServiceException {
      name="VolumeNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "VolumeNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, VolumeNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class BackupInProgress extends FSxServiceException {
      name="BackupInProgress";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "BackupInProgress",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BackupInProgress.prototype);
        this.Message = opts.Message;
      }
    }
    class DataRepositoryTaskExecuting extends FSxServiceException {
      name="DataRepositoryTaskExecuting";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "DataRepositoryTaskExecuting",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DataRepositoryTaskExecuting.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidNetworkSettings extends FSxServiceException {
      name="InvalidNetworkSettings";
      $fault="client";
      Message;
      InvalidSubnetId;
      InvalidSecurityGroupId;
      InvalidRouteTableId;
      constructor(opts) {
        super({
          name: "InvalidNetworkSettings",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidNetworkSettings.prototype);
        this.Message = opts.Message;
        this.InvalidSubnetId = opts.InvalidSubnetId;
        this.InvalidSecurityGroupId = opts.InvalidSecurityGroupId;
        this.InvalidRouteTableId = opts.InvalidRouteTableId;
      }
    }
    class InvalidPerUnitStorageThroughput extends FSxServiceException {
      name="InvalidPerUnitStorageThroughput";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidPerUnitStorageThroughput",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPerUnitStorageThroughput.prototype);
        this.Message = opts.Message;
      }
    }
    class MissingFileCacheConfiguration extends FSxServiceException {
      name="MissingFileCacheConfiguration";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "MissingFileCacheConfiguration",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MissingFileCacheConfiguration.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidExportPath extends FSxServiceException {
      name="InvalidExportPath";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidExportPath",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidExportPath.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidImportPath extends FSxServiceException {
      name="InvalidImportPath";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidImportPath",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidImportPath.prototype);
        this.Message = opts.Message;
      }
    }
    class MissingFileSystemConfiguration extends FSxServiceException {
      name="MissingFileSystemConfiguration";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "MissingFileSystemConfiguration",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MissingFileSystemConfiguration.prototype);
        this.Message = opts.Message;
      }
    }
    class MissingVolumeConfiguration extends FSxServiceException {
      name="MissingVolumeConfiguration";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "MissingVolumeConfiguration",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MissingVolumeConfiguration.prototype);
        this.Message = opts.Message;
      }
    }
    class StorageVirtualMachineNotFound extends FSxServiceException {
      name="StorageVirtualMachineNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "StorageVirtualMachineNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, StorageVirtualMachineNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class BackupBeingCopied extends FSxServiceException {
      name="BackupBeingCopied";
      $fault="client";
      Message;
      BackupId;
      constructor(opts) {
        super({
          name: "BackupBeingCopied",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BackupBeingCopied.prototype);
        this.Message = opts.Message;
        this.BackupId = opts.BackupId;
      }
    }
    class BackupRestoring extends FSxServiceException {
      name="BackupRestoring";
      $fault="client";
      Message;
      FileSystemId;
      constructor(opts) {
        super({
          name: "BackupRestoring",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BackupRestoring.prototype);
        this.Message = opts.Message;
        this.FileSystemId = opts.FileSystemId;
      }
    }
    class DataRepositoryAssociationNotFound extends FSxServiceException {
      name="DataRepositoryAssociationNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "DataRepositoryAssociationNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DataRepositoryAssociationNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class FileCacheNotFound extends FSxServiceException {
      name="FileCacheNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "FileCacheNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, FileCacheNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class SnapshotNotFound extends FSxServiceException {
      name="SnapshotNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "SnapshotNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SnapshotNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class InvalidDataRepositoryType extends FSxServiceException {
      name="InvalidDataRepositoryType";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "InvalidDataRepositoryType",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidDataRepositoryType.prototype);
        this.Message = opts.Message;
      }
    }
    class S3AccessPointAttachmentNotFound extends FSxServiceException {
      name="S3AccessPointAttachmentNotFound";
      $fault="client";
      Message;
      constructor(opts) {
        super({
          name: "S3AccessPointAttachmentNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, S3AccessPointAttachmentNotFound.prototype);
        this.Message = opts.Message;
      }
    }
    class NotServiceResourceError extends FSxServiceException {
      name="NotServiceResourceError";
      $fault="client";
      ResourceARN;
      Message;
      constructor(opts) {
        super({
          name: "NotServiceResourceError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NotServiceResourceError.prototype);
        this.ResourceARN = opts.ResourceARN;
        this.Message = opts.Message;
      }
    }
    class ResourceDoesNotSupportTagging extends FSxServiceException {
      name="ResourceDoesNotSupportTagging";
      $fault="client";
      ResourceARN;
      Message;
      constructor(opts) {
        super({
          name: "ResourceDoesNotSupportTagging",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceDoesNotSupportTagging.prototype);
        this.ResourceARN = opts.ResourceARN;
        this.Message = opts.Message;
      }
    }
    class ResourceNotFound extends FSxServiceException {
      name="ResourceNotFound";
      $fault="client";
      ResourceARN;
      Message;
      constructor(opts) {
        super({
          name: "ResourceNotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFound.prototype);
        this.ResourceARN = opts.ResourceARN;
        this.Message = opts.Message;
      }
    }
    const _A = "Aggregates";
    const _AA = "AdministrativeAction";
    const _AAFD = "AdministrativeActionFailureDetails";
    const _AAT = "AdministrativeActionType";
    const _AAd = "AdministrativeActions";
    const _ABRD = "AutomaticBackupRetentionDays";
    const _AC = "AggregateConfiguration";
    const _ADBA = "ActiveDirectoryBackupAttributes";
    const _ADC = "ActiveDirectoryConfiguration";
    const _ADE = "ActiveDirectoryError";
    const _ADI = "ActiveDirectoryId";
    const _AIP = "AutoImportPolicy";
    const _ALC = "AuditLogConfiguration";
    const _ALD = "AuditLogDestination";
    const _ALV = "AuditLogVolume";
    const _AP = "AdminPassword";
    const _APAOBY = "AccessPointAlreadyOwnedByYou";
    const _APu = "AutocommitPeriod";
    const _ARTI = "AddRouteTableIds";
    const _Al = "Alias";
    const _Ali = "Aliases";
    const _B = "Backup";
    const _BBC = "BackupBeingCopied";
    const _BFD = "BackupFailureDetails";
    const _BI = "BackupId";
    const _BIP = "BackupInProgress";
    const _BIa = "BackupIds";
    const _BNF = "BackupNotFound";
    const _BR = "BackupRestoring";
    const _BRa = "BadRequest";
    const _BSER = "BypassSnaplockEnterpriseRetention";
    const _Ba = "Backups";
    const _C = "Clients";
    const _CAC = "CreateAggregateConfiguration";
    const _CC = "ClientConfigurations";
    const _CFS = "CreateFileSystem";
    const _CFSLC = "CreateFileSystemLustreConfiguration";
    const _CFSLMC = "CreateFileSystemLustreMetadataConfiguration";
    const _CFSOC = "CreateFileSystemOntapConfiguration";
    const _CFSOZFSC = "CreateFileSystemOpenZFSConfiguration";
    const _CFSR = "CreateFileSystemRequest";
    const _CFSRr = "CreateFileSystemResponse";
    const _CFSWC = "CreateFileSystemWindowsConfiguration";
    const _COVC = "CreateOntapVolumeConfiguration";
    const _COZFSOSC = "CreateOpenZFSOriginSnapshotConfiguration";
    const _COZFSVC = "CreateOpenZFSVolumeConfiguration";
    const _CP = "CoolingPeriod";
    const _CPA = "ConstituentsPerAggregate";
    const _CRT = "ClientRequestToken";
    const _CS = "CopyStrategy";
    const _CSADC = "CreateSvmActiveDirectoryConfiguration";
    const _CSC = "CreateSnaplockConfiguration";
    const _CSVM = "CreateStorageVirtualMachine";
    const _CSVMR = "CreateStorageVirtualMachineRequest";
    const _CSVMRr = "CreateStorageVirtualMachineResponse";
    const _CT = "CreationTime";
    const _CTTB = "CopyTagsToBackups";
    const _CTTS = "CopyTagsToSnapshots";
    const _CTTV = "CopyTagsToVolumes";
    const _CV = "CreateVolume";
    const _CVR = "CreateVolumeRequest";
    const _CVRr = "CreateVolumeResponse";
    const _D = "Destination";
    const _DABST = "DailyAutomaticBackupStartTime";
    const _DBRes = "DescribeBackupsRequest";
    const _DBResc = "DescribeBackupsResponse";
    const _DBe = "DescribeBackups";
    const _DCT = "DriveCacheType";
    const _DCTa = "DataCompressionType";
    const _DCV = "DeleteClonedVolumes";
    const _DFS = "DeleteFileSystem";
    const _DFSLC = "DeleteFileSystemLustreConfiguration";
    const _DFSLR = "DeleteFileSystemLustreResponse";
    const _DFSOZFSC = "DeleteFileSystemOpenZFSConfiguration";
    const _DFSOZFSR = "DeleteFileSystemOpenZFSResponse";
    const _DFSR = "DeleteFileSystemRequest";
    const _DFSRe = "DeleteFileSystemResponse";
    const _DFSRes = "DescribeFileSystemsRequest";
    const _DFSResc = "DescribeFileSystemsResponse";
    const _DFSWC = "DeleteFileSystemWindowsConfiguration";
    const _DFSWR = "DeleteFileSystemWindowsResponse";
    const _DFSe = "DescribeFileSystems";
    const _DI = "DirectoryInformation";
    const _DIC = "DiskIopsConfiguration";
    const _DID = "DeleteIntermediateData";
    const _DIS = "DeleteIntermediateSnaphots";
    const _DIn = "DnsIps";
    const _DJSAS = "DomainJoinServiceAccountSecret";
    const _DN = "DomainName";
    const _DNSN = "DNSName";
    const _DP = "DirectoryPassword";
    const _DR = "DefaultRetention";
    const _DRANF = "DataRepositoryAssociationNotFound";
    const _DRC = "DataRepositoryConfiguration";
    const _DRCC = "DataReadCacheConfiguration";
    const _DRFD = "DataRepositoryFailureDetails";
    const _DRTE = "DataRepositoryTaskEnded";
    const _DRTEa = "DataRepositoryTaskExecuting";
    const _DRTNF = "DataRepositoryTaskNotFound";
    const _DS = "DestinationSnapshot";
    const _DSVM = "DeleteStorageVirtualMachine";
    const _DSVMR = "DeleteStorageVirtualMachineRequest";
    const _DSVMRe = "DeleteStorageVirtualMachineResponse";
    const _DSVMRes = "DescribeStorageVirtualMachinesRequest";
    const _DSVMResc = "DescribeStorageVirtualMachinesResponse";
    const _DSVMe = "DescribeStorageVirtualMachines";
    const _DT = "DeploymentType";
    const _DV = "DeleteVolume";
    const _DVOC = "DeleteVolumeOntapConfiguration";
    const _DVOR = "DeleteVolumeOntapResponse";
    const _DVOZFSC = "DeleteVolumeOpenZFSConfiguration";
    const _DVR = "DeleteVolumeRequest";
    const _DVRe = "DeleteVolumeResponse";
    const _DVRes = "DescribeVolumesRequest";
    const _DVResc = "DescribeVolumesResponse";
    const _DVe = "DescribeVolumes";
    const _E = "Error";
    const _EC = "ErrorCode";
    const _EE = "EfaEnabled";
    const _EIA = "EndpointIpAddress";
    const _EIAR = "EndpointIpAddressRange";
    const _EIARn = "EndpointIpv6AddressRange";
    const _EIAn = "EndpointIpv6Address";
    const _ELD = "EventLogDestination";
    const _EP = "ExportPath";
    const _End = "Endpoints";
    const _FAALL = "FileAccessAuditLogLevel";
    const _FAP = "FsxAdminPassword";
    const _FBI = "FinalBackupId";
    const _FBT = "FinalBackupTags";
    const _FCET = "FlexCacheEndpointType";
    const _FCNF = "FileCacheNotFound";
    const _FCs = "FsrmConfiguration";
    const _FD = "FailureDetails";
    const _FS = "FileSystem";
    const _FSAALL = "FileShareAccessAuditLogLevel";
    const _FSAG = "FileSystemAdministratorsGroup";
    const _FSE = "FileSystemEndpoint";
    const _FSEi = "FileSystemEndpoints";
    const _FSEs = "FsrmServiceEnabled";
    const _FSFD = "FileSystemFailureDetails";
    const _FSI = "FileSystemId";
    const _FSIil = "FileSystemIds";
    const _FSLMC = "FileSystemLustreMetadataConfiguration";
    const _FSNF = "FileSystemNotFound";
    const _FST = "FileSystemType";
    const _FSTV = "FileSystemTypeVersion";
    const _FSi = "FileSystems";
    const _Fi = "Filters";
    const _Fil = "Filter";
    const _HAP = "HAPairs";
    const _I = "Iops";
    const _IA = "IpAddresses";
    const _IAP = "InvalidAccessPoint";
    const _IAp = "Ipv6Addresses";
    const _IDKK = "InvalidDestinationKmsKey";
    const _IDRT = "InvalidDataRepositoryType";
    const _IEP = "InvalidExportPath";
    const _IFCS = "ImportedFileChunkSize";
    const _IIP = "InvalidImportPath";
    const _INS = "InvalidNetworkSettings";
    const _IP = "ImportPath";
    const _IPE = "IncompatibleParameterError";
    const _IPUST = "InvalidPerUnitStorageThroughput";
    const _IR = "InvalidRegion";
    const _IRFMAZ = "IncompatibleRegionForMultiAZ";
    const _IRTI = "InvalidRouteTableId";
    const _IRn = "InvalidRequest";
    const _ISE = "InternalServerError";
    const _ISGI = "InvalidSecurityGroupId";
    const _ISI = "InvalidSubnetId";
    const _ISKK = "InvalidSourceKmsKey";
    const _Id = "Id";
    const _In = "Intercluster";
    const _Is = "Iscsi";
    const _JP = "JunctionPath";
    const _K = "Key";
    const _KKI = "KmsKeyId";
    const _L = "Limit";
    const _LC = "LustreConfiguration";
    const _LCo = "LogConfiguration";
    const _LFSC = "LustreFileSystemConfiguration";
    const _LLC = "LustreLogConfiguration";
    const _LLCC = "LustreLogCreateConfiguration";
    const _LR = "LustreResponse";
    const _LRCC = "LustreReadCacheConfiguration";
    const _LRSC = "LustreRootSquashConfiguration";
    const _LTR = "LifecycleTransitionReason";
    const _Le = "Level";
    const _Li = "Lifecycle";
    const _M = "Message";
    const _MC = "MetadataConfiguration";
    const _MFCC = "MissingFileCacheConfiguration";
    const _MFSC = "MissingFileSystemConfiguration";
    const _MN = "MountName";
    const _MOIP = "MaintenanceOperationsInProgress";
    const _MR = "MaxResults";
    const _MRa = "MaximumRetention";
    const _MRi = "MinimumRetention";
    const _MVC = "MissingVolumeConfiguration";
    const _Ma = "Management";
    const _Mo = "Mode";
    const _N = "Name";
    const _NBN = "NetBiosName";
    const _NE = "NfsExports";
    const _NII = "NetworkInterfaceIds";
    const _NSN = "NoSquashNids";
    const _NSRE = "NotServiceResourceError";
    const _NT = "NetworkType";
    const _NTe = "NextToken";
    const _Nf = "Nfs";
    const _O = "Options";
    const _OC = "OntapConfiguration";
    const _OFSC = "OntapFileSystemConfiguration";
    const _OI = "OwnerId";
    const _OR = "OntapResponse";
    const _OS = "OriginSnapshot";
    const _OUDN = "OrganizationalUnitDistinguishedName";
    const _OVC = "OntapVolumeConfiguration";
    const _OVT = "OntapVolumeType";
    const _OZFSC = "OpenZFSConfiguration";
    const _OZFSCC = "OpenZFSClientConfiguration";
    const _OZFSCCp = "OpenZFSClientConfigurations";
    const _OZFSCRVC = "OpenZFSCreateRootVolumeConfiguration";
    const _OZFSFSC = "OpenZFSFileSystemConfiguration";
    const _OZFSNE = "OpenZFSNfsExport";
    const _OZFSNEp = "OpenZFSNfsExports";
    const _OZFSOSC = "OpenZFSOriginSnapshotConfiguration";
    const _OZFSR = "OpenZFSResponse";
    const _OZFSRCC = "OpenZFSReadCacheConfiguration";
    const _OZFSUAGQ = "OpenZFSUserAndGroupQuotas";
    const _OZFSUOGQ = "OpenZFSUserOrGroupQuota";
    const _OZFSVC = "OpenZFSVolumeConfiguration";
    const _P = "Parameter";
    const _PD = "PrivilegedDelete";
    const _PFSI = "PreferredFileServerIp";
    const _PFSIr = "PreferredFileServerIpv6";
    const _PP = "ProgressPercent";
    const _PSI = "PreferredSubnetId";
    const _PUST = "PerUnitStorageThroughput";
    const _PVI = "ParentVolumeId";
    const _Pas = "Password";
    const _RAE = "RemoteAdministrationEndpoint";
    const _RARN = "ResourceARN";
    const _RCC = "ReadCacheConfiguration";
    const _RDNST = "ResourceDoesNotSupportTagging";
    const _RNF = "ResourceNotFound";
    const _RO = "ReadOnly";
    const _RP = "RetentionPeriod";
    const _RRTI = "RemoveRouteTableIds";
    const _RS = "RootSquash";
    const _RSC = "RootSquashConfiguration";
    const _RSKB = "RecordSizeKiB";
    const _RT = "RequestTime";
    const _RTB = "RemainingTransferBytes";
    const _RTI = "RouteTableIds";
    const _RTS = "RestoreToSnapshot";
    const _RTe = "ResourceType";
    const _RVC = "RootVolumeConfiguration";
    const _RVI = "RootVolumeId";
    const _RVSS = "RootVolumeSecurityStyle";
    const _S = "Status";
    const _SADC = "SvmActiveDirectoryConfiguration";
    const _SAPANF = "S3AccessPointAttachmentNotFound";
    const _SAPv = "SvmAdminPassword";
    const _SARN = "SnapshotARN";
    const _SBI = "SourceBackupId";
    const _SBR = "SourceBackupRegion";
    const _SBU = "SourceBackupUnavailable";
    const _SC = "StorageCapacity";
    const _SCQGB = "StorageCapacityQuotaGiB";
    const _SCRGB = "StorageCapacityReservationGiB";
    const _SCn = "SnaplockConfiguration";
    const _SE = "SvmEndpoint";
    const _SEE = "StorageEfficiencyEnabled";
    const _SEv = "SvmEndpoints";
    const _SFB = "SkipFinalBackup";
    const _SGB = "SizeGiB";
    const _SGI = "SecurityGroupIds";
    const _SI = "SubnetIds";
    const _SIB = "SizeInBytes";
    const _SIM = "SizeInMegabytes";
    const _SIn = "SnapshotId";
    const _SLE = "ServiceLimitExceeded";
    const _SM = "SizingMode";
    const _SMADA = "SelfManagedActiveDirectoryAttributes";
    const _SMADC = "SelfManagedActiveDirectoryConfiguration";
    const _SMADCU = "SelfManagedActiveDirectoryConfigurationUpdates";
    const _SNF = "SnapshotNotFound";
    const _SP = "SnapshotPolicy";
    const _SRP = "SnaplockRetentionPeriod";
    const _SS = "SecurityStyle";
    const _SSARN = "SourceSnapshotARN";
    const _ST = "StorageType";
    const _STn = "SnaplockType";
    const _SVM = "StorageVirtualMachine";
    const _SVMF = "StorageVirtualMachineFilter";
    const _SVMFt = "StorageVirtualMachineFilters";
    const _SVMI = "StorageVirtualMachineId";
    const _SVMIt = "StorageVirtualMachineIds";
    const _SVMNF = "StorageVirtualMachineNotFound";
    const _SVMR = "StorageVirtualMachineRoot";
    const _SVMt = "StorageVirtualMachines";
    const _Sm = "Smb";
    const _Sn = "Snapshot";
    const _Su = "Subtype";
    const _T = "Type";
    const _TC = "TotalConstituents";
    const _TCPHAP = "ThroughputCapacityPerHAPair";
    const _TCh = "ThroughputCapacity";
    const _TFSV = "TargetFileSystemValues";
    const _TMAP = "TooManyAccessPoints";
    const _TP = "TieringPolicy";
    const _TR = "TagResource";
    const _TRR = "TagResourceRequest";
    const _TRRa = "TagResourceResponse";
    const _TSV = "TargetSnapshotValues";
    const _TTB = "TotalTransferBytes";
    const _TVV = "TargetVolumeValues";
    const _Ta = "Tags";
    const _Tag = "Tag";
    const _UAGQ = "UserAndGroupQuotas";
    const _UFS = "UpdateFileSystem";
    const _UFSLC = "UpdateFileSystemLustreConfiguration";
    const _UFSLMC = "UpdateFileSystemLustreMetadataConfiguration";
    const _UFSOC = "UpdateFileSystemOntapConfiguration";
    const _UFSOZFSC = "UpdateFileSystemOpenZFSConfiguration";
    const _UFSR = "UpdateFileSystemRequest";
    const _UFSRp = "UpdateFileSystemResponse";
    const _UFSWC = "UpdateFileSystemWindowsConfiguration";
    const _UN = "UserName";
    const _UO = "UnsupportedOperation";
    const _UOVC = "UpdateOntapVolumeConfiguration";
    const _UOZFSVC = "UpdateOpenZFSVolumeConfiguration";
    const _USC = "UpdateSnaplockConfiguration";
    const _UUID = "UUID";
    const _UV = "UpdateVolume";
    const _UVR = "UpdateVolumeRequest";
    const _UVRp = "UpdateVolumeResponse";
    const _V = "Value";
    const _VAME = "VolumeAppendModeEnabled";
    const _VF = "VolumeFilter";
    const _VFo = "VolumeFilters";
    const _VI = "VolumeId";
    const _VIo = "VolumeIds";
    const _VIp = "VpcId";
    const _VNF = "VolumeNotFound";
    const _VP = "VolumePath";
    const _VS = "VolumeStyle";
    const _VT = "VolumeType";
    const _Va = "Values";
    const _Vo = "Volume";
    const _Vol = "Volumes";
    const _WALC = "WindowsAuditLogConfiguration";
    const _WALCC = "WindowsAuditLogCreateConfiguration";
    const _WC = "WindowsConfiguration";
    const _WFC = "WindowsFsrmConfiguration";
    const _WFSC = "WindowsFileSystemConfiguration";
    const _WMST = "WeeklyMaintenanceStartTime";
    const _WR = "WindowsResponse";
    const _c = "client";
    const _e = "error";
    const _hE = "httpError";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.fsx";
    const _se = "server";
    const _xN = "xmlName";
    const n0 = "com.amazonaws.fsx";
    const _s_registry = schema.TypeRegistry.for(_s);
    var FSxServiceException$ = [ -3, _s, "FSxServiceException", 0, [], [] ];
    _s_registry.registerError(FSxServiceException$, FSxServiceException);
    const n0_registry = schema.TypeRegistry.for(n0);
    var AccessPointAlreadyOwnedByYou$ = [ -3, n0, _APAOBY, {
      [_e]: _c,
      [_hE]: 409,
      [_xN]: _E
    }, [ _EC, _M ], [ 0, 0 ] ];
    n0_registry.registerError(AccessPointAlreadyOwnedByYou$, AccessPointAlreadyOwnedByYou);
    var ActiveDirectoryError$ = [ -3, n0, _ADE, {
      [_e]: _c
    }, [ _ADI, _T, _M ], [ 0, 0, 0 ], 1 ];
    n0_registry.registerError(ActiveDirectoryError$, ActiveDirectoryError);
    var BackupBeingCopied$ = [ -3, n0, _BBC, {
      [_e]: _c
    }, [ _M, _BI ], [ 0, 0 ] ];
    n0_registry.registerError(BackupBeingCopied$, BackupBeingCopied);
    var BackupInProgress$ = [ -3, n0, _BIP, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(BackupInProgress$, BackupInProgress);
    var BackupNotFound$ = [ -3, n0, _BNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(BackupNotFound$, BackupNotFound);
    var BackupRestoring$ = [ -3, n0, _BR, {
      [_e]: _c
    }, [ _M, _FSI ], [ 0, 0 ] ];
    n0_registry.registerError(BackupRestoring$, BackupRestoring);
    var BadRequest$ = [ -3, n0, _BRa, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(BadRequest$, BadRequest);
    var DataRepositoryAssociationNotFound$ = [ -3, n0, _DRANF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(DataRepositoryAssociationNotFound$, DataRepositoryAssociationNotFound);
    var DataRepositoryTaskEnded$ = [ -3, n0, _DRTE, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(DataRepositoryTaskEnded$, DataRepositoryTaskEnded);
    var DataRepositoryTaskExecuting$ = [ -3, n0, _DRTEa, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(DataRepositoryTaskExecuting$, DataRepositoryTaskExecuting);
    var DataRepositoryTaskNotFound$ = [ -3, n0, _DRTNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(DataRepositoryTaskNotFound$, DataRepositoryTaskNotFound);
    var FileCacheNotFound$ = [ -3, n0, _FCNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(FileCacheNotFound$, FileCacheNotFound);
    var FileSystemNotFound$ = [ -3, n0, _FSNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(FileSystemNotFound$, FileSystemNotFound);
    var IncompatibleParameterError$ = [ -3, n0, _IPE, {
      [_e]: _c
    }, [ _P, _M ], [ 0, 0 ], 1 ];
    n0_registry.registerError(IncompatibleParameterError$, IncompatibleParameterError);
    var IncompatibleRegionForMultiAZ$ = [ -3, n0, _IRFMAZ, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(IncompatibleRegionForMultiAZ$, IncompatibleRegionForMultiAZ);
    var InternalServerError$ = [ -3, n0, _ISE, {
      [_e]: _se
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InternalServerError$, InternalServerError);
    var InvalidAccessPoint$ = [ -3, n0, _IAP, {
      [_e]: _c,
      [_hE]: 400,
      [_xN]: _E
    }, [ _EC, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidAccessPoint$, InvalidAccessPoint);
    var InvalidDataRepositoryType$ = [ -3, n0, _IDRT, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidDataRepositoryType$, InvalidDataRepositoryType);
    var InvalidDestinationKmsKey$ = [ -3, n0, _IDKK, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidDestinationKmsKey$, InvalidDestinationKmsKey);
    var InvalidExportPath$ = [ -3, n0, _IEP, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidExportPath$, InvalidExportPath);
    var InvalidImportPath$ = [ -3, n0, _IIP, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidImportPath$, InvalidImportPath);
    var InvalidNetworkSettings$ = [ -3, n0, _INS, {
      [_e]: _c
    }, [ _M, _ISI, _ISGI, _IRTI ], [ 0, 0, 0, 0 ] ];
    n0_registry.registerError(InvalidNetworkSettings$, InvalidNetworkSettings);
    var InvalidPerUnitStorageThroughput$ = [ -3, n0, _IPUST, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidPerUnitStorageThroughput$, InvalidPerUnitStorageThroughput);
    var InvalidRegion$ = [ -3, n0, _IR, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidRegion$, InvalidRegion);
    var InvalidRequest$ = [ -3, n0, _IRn, {
      [_e]: _c,
      [_hE]: 400,
      [_xN]: _E
    }, [ _EC, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidRequest$, InvalidRequest);
    var InvalidSourceKmsKey$ = [ -3, n0, _ISKK, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(InvalidSourceKmsKey$, InvalidSourceKmsKey);
    var MissingFileCacheConfiguration$ = [ -3, n0, _MFCC, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(MissingFileCacheConfiguration$, MissingFileCacheConfiguration);
    var MissingFileSystemConfiguration$ = [ -3, n0, _MFSC, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(MissingFileSystemConfiguration$, MissingFileSystemConfiguration);
    var MissingVolumeConfiguration$ = [ -3, n0, _MVC, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(MissingVolumeConfiguration$, MissingVolumeConfiguration);
    var NotServiceResourceError$ = [ -3, n0, _NSRE, {
      [_e]: _c
    }, [ _RARN, _M ], [ 0, 0 ], 1 ];
    n0_registry.registerError(NotServiceResourceError$, NotServiceResourceError);
    var ResourceDoesNotSupportTagging$ = [ -3, n0, _RDNST, {
      [_e]: _c
    }, [ _RARN, _M ], [ 0, 0 ], 1 ];
    n0_registry.registerError(ResourceDoesNotSupportTagging$, ResourceDoesNotSupportTagging);
    var ResourceNotFound$ = [ -3, n0, _RNF, {
      [_e]: _c
    }, [ _RARN, _M ], [ 0, 0 ], 1 ];
    n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
    var S3AccessPointAttachmentNotFound$ = [ -3, n0, _SAPANF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(S3AccessPointAttachmentNotFound$, S3AccessPointAttachmentNotFound);
    var ServiceLimitExceeded$ = [ -3, n0, _SLE, {
      [_e]: _c
    }, [ _L, _M ], [ 0, 0 ], 1 ];
    n0_registry.registerError(ServiceLimitExceeded$, ServiceLimitExceeded);
    var SnapshotNotFound$ = [ -3, n0, _SNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(SnapshotNotFound$, SnapshotNotFound);
    var SourceBackupUnavailable$ = [ -3, n0, _SBU, {
      [_e]: _c
    }, [ _M, _BI ], [ 0, 0 ] ];
    n0_registry.registerError(SourceBackupUnavailable$, SourceBackupUnavailable);
    var StorageVirtualMachineNotFound$ = [ -3, n0, _SVMNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(StorageVirtualMachineNotFound$, StorageVirtualMachineNotFound);
    var TooManyAccessPoints$ = [ -3, n0, _TMAP, {
      [_e]: _c,
      [_hE]: 400,
      [_xN]: _E
    }, [ _EC, _M ], [ 0, 0 ] ];
    n0_registry.registerError(TooManyAccessPoints$, TooManyAccessPoints);
    var UnsupportedOperation$ = [ -3, n0, _UO, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(UnsupportedOperation$, UnsupportedOperation);
    var VolumeNotFound$ = [ -3, n0, _VNF, {
      [_e]: _c
    }, [ _M ], [ 0 ] ];
    n0_registry.registerError(VolumeNotFound$, VolumeNotFound);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var AdminPassword = [ 0, n0, _AP, 8, 0 ];
    var DirectoryPassword = [ 0, n0, _DP, 8, 0 ];
    var ActiveDirectoryBackupAttributes$ = [ 3, n0, _ADBA, 0, [ _DN, _ADI, _RARN ], [ 0, 0, 0 ] ];
    var AdministrativeAction$ = [ 3, n0, _AA, 0, [ _AAT, _PP, _RT, _S, _TFSV, _FD, _TVV, _TSV, _TTB, _RTB, _M ], [ 0, 1, 4, 0, [ () => FileSystem$, 0 ], () => AdministrativeActionFailureDetails$, () => Volume$, () => Snapshot$, 1, 1, 0 ] ];
    var AdministrativeActionFailureDetails$ = [ 3, n0, _AAFD, 0, [ _M ], [ 0 ] ];
    var AggregateConfiguration$ = [ 3, n0, _AC, 0, [ _A, _TC ], [ 64 | 0, 1 ] ];
    var Alias$ = [ 3, n0, _Al, 0, [ _N, _Li ], [ 0, 0 ] ];
    var AutocommitPeriod$ = [ 3, n0, _APu, 0, [ _T, _V ], [ 0, 1 ], 1 ];
    var Backup$ = [ 3, n0, _B, 0, [ _BI, _Li, _T, _CT, _FS, _FD, _PP, _KKI, _RARN, _Ta, _DI, _OI, _SBI, _SBR, _RTe, _Vo, _SIB ], [ 0, 0, 0, 4, [ () => FileSystem$, 0 ], () => BackupFailureDetails$, 1, 0, 0, () => Tags, () => ActiveDirectoryBackupAttributes$, 0, 0, 0, 0, () => Volume$, 1 ], 5 ];
    var BackupFailureDetails$ = [ 3, n0, _BFD, 0, [ _M ], [ 0 ] ];
    var CreateAggregateConfiguration$ = [ 3, n0, _CAC, 0, [ _A, _CPA ], [ 64 | 0, 1 ] ];
    var CreateFileSystemLustreConfiguration$ = [ 3, n0, _CFSLC, 0, [ _WMST, _IP, _EP, _IFCS, _DT, _AIP, _PUST, _DABST, _ABRD, _CTTB, _DCT, _DCTa, _EE, _LCo, _RSC, _MC, _TCh, _DRCC ], [ 0, 0, 0, 1, 0, 0, 1, 0, 1, 2, 0, 0, 2, () => LustreLogCreateConfiguration$, () => LustreRootSquashConfiguration$, () => CreateFileSystemLustreMetadataConfiguration$, 1, () => LustreReadCacheConfiguration$ ] ];
    var CreateFileSystemLustreMetadataConfiguration$ = [ 3, n0, _CFSLMC, 0, [ _Mo, _I ], [ 0, 1 ], 1 ];
    var CreateFileSystemOntapConfiguration$ = [ 3, n0, _CFSOC, 0, [ _DT, _ABRD, _DABST, _EIAR, _FAP, _DIC, _PSI, _RTI, _TCh, _WMST, _HAP, _TCPHAP, _EIARn ], [ 0, 1, 0, 0, [ () => AdminPassword, 0 ], () => DiskIopsConfiguration$, 0, 64 | 0, 1, 0, 1, 1, 0 ], 1 ];
    var CreateFileSystemOpenZFSConfiguration$ = [ 3, n0, _CFSOZFSC, 0, [ _DT, _TCh, _ABRD, _CTTB, _CTTV, _DABST, _WMST, _DIC, _RVC, _PSI, _EIAR, _EIARn, _RTI, _RCC ], [ 0, 1, 1, 2, 2, 0, 0, () => DiskIopsConfiguration$, () => OpenZFSCreateRootVolumeConfiguration$, 0, 0, 0, 64 | 0, () => OpenZFSReadCacheConfiguration$ ], 2 ];
    var CreateFileSystemRequest$ = [ 3, n0, _CFSR, 0, [ _FST, _SI, _CRT, _SC, _ST, _SGI, _Ta, _KKI, _WC, _LC, _OC, _FSTV, _OZFSC, _NT ], [ 0, 64 | 0, [ 0, 4 ], 1, 0, 64 | 0, () => Tags, 0, [ () => CreateFileSystemWindowsConfiguration$, 0 ], () => CreateFileSystemLustreConfiguration$, [ () => CreateFileSystemOntapConfiguration$, 0 ], 0, () => CreateFileSystemOpenZFSConfiguration$, 0 ], 2 ];
    var CreateFileSystemResponse$ = [ 3, n0, _CFSRr, 0, [ _FS ], [ [ () => FileSystem$, 0 ] ] ];
    var CreateFileSystemWindowsConfiguration$ = [ 3, n0, _CFSWC, 0, [ _TCh, _ADI, _SMADC, _DT, _PSI, _WMST, _DABST, _ABRD, _CTTB, _Ali, _ALC, _DIC, _FCs ], [ 1, 0, [ () => SelfManagedActiveDirectoryConfiguration$, 0 ], 0, 0, 0, 0, 1, 2, 64 | 0, () => WindowsAuditLogCreateConfiguration$, () => DiskIopsConfiguration$, () => WindowsFsrmConfiguration$ ], 1 ];
    var CreateOntapVolumeConfiguration$ = [ 3, n0, _COVC, 0, [ _SVMI, _JP, _SS, _SIM, _SEE, _TP, _OVT, _SP, _CTTB, _SCn, _VS, _AC, _SIB ], [ 0, 0, 0, 1, 2, () => TieringPolicy$, 0, 0, 2, () => CreateSnaplockConfiguration$, 0, () => CreateAggregateConfiguration$, 1 ], 1 ];
    var CreateOpenZFSOriginSnapshotConfiguration$ = [ 3, n0, _COZFSOSC, 0, [ _SARN, _CS ], [ 0, 0 ], 2 ];
    var CreateOpenZFSVolumeConfiguration$ = [ 3, n0, _COZFSVC, 0, [ _PVI, _SCRGB, _SCQGB, _RSKB, _DCTa, _CTTS, _OS, _RO, _NE, _UAGQ ], [ 0, 1, 1, 1, 0, 2, () => CreateOpenZFSOriginSnapshotConfiguration$, 2, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas ], 1 ];
    var CreateSnaplockConfiguration$ = [ 3, n0, _CSC, 0, [ _STn, _ALV, _APu, _PD, _RP, _VAME ], [ 0, 2, () => AutocommitPeriod$, 0, () => SnaplockRetentionPeriod$, 2 ], 1 ];
    var CreateStorageVirtualMachineRequest$ = [ 3, n0, _CSVMR, 0, [ _FSI, _N, _ADC, _CRT, _SAPv, _Ta, _RVSS ], [ 0, 0, [ () => CreateSvmActiveDirectoryConfiguration$, 0 ], [ 0, 4 ], [ () => AdminPassword, 0 ], () => Tags, 0 ], 2 ];
    var CreateStorageVirtualMachineResponse$ = [ 3, n0, _CSVMRr, 0, [ _SVM ], [ () => StorageVirtualMachine$ ] ];
    var CreateSvmActiveDirectoryConfiguration$ = [ 3, n0, _CSADC, 0, [ _NBN, _SMADC ], [ 0, [ () => SelfManagedActiveDirectoryConfiguration$, 0 ] ], 1 ];
    var CreateVolumeRequest$ = [ 3, n0, _CVR, 0, [ _VT, _N, _CRT, _OC, _Ta, _OZFSC ], [ 0, 0, [ 0, 4 ], () => CreateOntapVolumeConfiguration$, () => Tags, () => CreateOpenZFSVolumeConfiguration$ ], 2 ];
    var CreateVolumeResponse$ = [ 3, n0, _CVRr, 0, [ _Vo ], [ () => Volume$ ] ];
    var DataRepositoryConfiguration$ = [ 3, n0, _DRC, 0, [ _Li, _IP, _EP, _IFCS, _AIP, _FD ], [ 0, 0, 0, 1, 0, () => DataRepositoryFailureDetails$ ] ];
    var DataRepositoryFailureDetails$ = [ 3, n0, _DRFD, 0, [ _M ], [ 0 ] ];
    var DeleteFileSystemLustreConfiguration$ = [ 3, n0, _DFSLC, 0, [ _SFB, _FBT ], [ 2, () => Tags ] ];
    var DeleteFileSystemLustreResponse$ = [ 3, n0, _DFSLR, 0, [ _FBI, _FBT ], [ 0, () => Tags ] ];
    var DeleteFileSystemOpenZFSConfiguration$ = [ 3, n0, _DFSOZFSC, 0, [ _SFB, _FBT, _O ], [ 2, () => Tags, 64 | 0 ] ];
    var DeleteFileSystemOpenZFSResponse$ = [ 3, n0, _DFSOZFSR, 0, [ _FBI, _FBT ], [ 0, () => Tags ] ];
    var DeleteFileSystemRequest$ = [ 3, n0, _DFSR, 0, [ _FSI, _CRT, _WC, _LC, _OZFSC ], [ 0, [ 0, 4 ], () => DeleteFileSystemWindowsConfiguration$, () => DeleteFileSystemLustreConfiguration$, () => DeleteFileSystemOpenZFSConfiguration$ ], 1 ];
    var DeleteFileSystemResponse$ = [ 3, n0, _DFSRe, 0, [ _FSI, _Li, _WR, _LR, _OZFSR ], [ 0, 0, () => DeleteFileSystemWindowsResponse$, () => DeleteFileSystemLustreResponse$, () => DeleteFileSystemOpenZFSResponse$ ] ];
    var DeleteFileSystemWindowsConfiguration$ = [ 3, n0, _DFSWC, 0, [ _SFB, _FBT ], [ 2, () => Tags ] ];
    var DeleteFileSystemWindowsResponse$ = [ 3, n0, _DFSWR, 0, [ _FBI, _FBT ], [ 0, () => Tags ] ];
    var DeleteStorageVirtualMachineRequest$ = [ 3, n0, _DSVMR, 0, [ _SVMI, _CRT ], [ 0, [ 0, 4 ] ], 1 ];
    var DeleteStorageVirtualMachineResponse$ = [ 3, n0, _DSVMRe, 0, [ _SVMI, _Li ], [ 0, 0 ] ];
    var DeleteVolumeOntapConfiguration$ = [ 3, n0, _DVOC, 0, [ _SFB, _FBT, _BSER ], [ 2, () => Tags, 2 ] ];
    var DeleteVolumeOntapResponse$ = [ 3, n0, _DVOR, 0, [ _FBI, _FBT ], [ 0, () => Tags ] ];
    var DeleteVolumeOpenZFSConfiguration$ = [ 3, n0, _DVOZFSC, 0, [ _O ], [ 64 | 0 ] ];
    var DeleteVolumeRequest$ = [ 3, n0, _DVR, 0, [ _VI, _CRT, _OC, _OZFSC ], [ 0, [ 0, 4 ], () => DeleteVolumeOntapConfiguration$, () => DeleteVolumeOpenZFSConfiguration$ ], 1 ];
    var DeleteVolumeResponse$ = [ 3, n0, _DVRe, 0, [ _VI, _Li, _OR ], [ 0, 0, () => DeleteVolumeOntapResponse$ ] ];
    var DescribeBackupsRequest$ = [ 3, n0, _DBRes, 0, [ _BIa, _Fi, _MR, _NTe ], [ 64 | 0, () => Filters, 1, 0 ] ];
    var DescribeBackupsResponse$ = [ 3, n0, _DBResc, 0, [ _Ba, _NTe ], [ [ () => Backups, 0 ], 0 ] ];
    var DescribeFileSystemsRequest$ = [ 3, n0, _DFSRes, 0, [ _FSIil, _MR, _NTe ], [ 64 | 0, 1, 0 ] ];
    var DescribeFileSystemsResponse$ = [ 3, n0, _DFSResc, 0, [ _FSi, _NTe ], [ [ () => FileSystems, 0 ], 0 ] ];
    var DescribeStorageVirtualMachinesRequest$ = [ 3, n0, _DSVMRes, 0, [ _SVMIt, _Fi, _MR, _NTe ], [ 64 | 0, () => StorageVirtualMachineFilters, 1, 0 ] ];
    var DescribeStorageVirtualMachinesResponse$ = [ 3, n0, _DSVMResc, 0, [ _SVMt, _NTe ], [ () => StorageVirtualMachines, 0 ] ];
    var DescribeVolumesRequest$ = [ 3, n0, _DVRes, 0, [ _VIo, _Fi, _MR, _NTe ], [ 64 | 0, () => VolumeFilters, 1, 0 ] ];
    var DescribeVolumesResponse$ = [ 3, n0, _DVResc, 0, [ _Vol, _NTe ], [ () => Volumes, 0 ] ];
    var DiskIopsConfiguration$ = [ 3, n0, _DIC, 0, [ _Mo, _I ], [ 0, 1 ] ];
    var FileSystem$ = [ 3, n0, _FS, 0, [ _OI, _CT, _FSI, _FST, _Li, _FD, _SC, _ST, _VIp, _SI, _NII, _DNSN, _KKI, _RARN, _Ta, _WC, _LC, _AAd, _OC, _FSTV, _OZFSC, _NT ], [ 0, 4, 0, 0, 0, () => FileSystemFailureDetails$, 1, 0, 0, 64 | 0, 64 | 0, 0, 0, 0, () => Tags, () => WindowsFileSystemConfiguration$, () => LustreFileSystemConfiguration$, [ () => AdministrativeActions, 0 ], [ () => OntapFileSystemConfiguration$, 0 ], 0, () => OpenZFSFileSystemConfiguration$, 0 ] ];
    var FileSystemEndpoint$ = [ 3, n0, _FSE, 0, [ _DNSN, _IA, _IAp ], [ 0, 64 | 0, 64 | 0 ] ];
    var FileSystemEndpoints$ = [ 3, n0, _FSEi, 0, [ _In, _Ma ], [ () => FileSystemEndpoint$, () => FileSystemEndpoint$ ] ];
    var FileSystemFailureDetails$ = [ 3, n0, _FSFD, 0, [ _M ], [ 0 ] ];
    var FileSystemLustreMetadataConfiguration$ = [ 3, n0, _FSLMC, 0, [ _Mo, _I ], [ 0, 1 ], 1 ];
    var Filter$ = [ 3, n0, _Fil, 0, [ _N, _Va ], [ 0, 64 | 0 ] ];
    var LifecycleTransitionReason$ = [ 3, n0, _LTR, 0, [ _M ], [ 0 ] ];
    var LustreFileSystemConfiguration$ = [ 3, n0, _LFSC, 0, [ _WMST, _DRC, _DT, _PUST, _MN, _DABST, _ABRD, _CTTB, _DCT, _DCTa, _LCo, _RSC, _MC, _EE, _TCh, _DRCC ], [ 0, () => DataRepositoryConfiguration$, 0, 1, 0, 0, 1, 2, 0, 0, () => LustreLogConfiguration$, () => LustreRootSquashConfiguration$, () => FileSystemLustreMetadataConfiguration$, 2, 1, () => LustreReadCacheConfiguration$ ] ];
    var LustreLogConfiguration$ = [ 3, n0, _LLC, 0, [ _Le, _D ], [ 0, 0 ], 1 ];
    var LustreLogCreateConfiguration$ = [ 3, n0, _LLCC, 0, [ _Le, _D ], [ 0, 0 ], 1 ];
    var LustreReadCacheConfiguration$ = [ 3, n0, _LRCC, 0, [ _SM, _SGB ], [ 0, 1 ] ];
    var LustreRootSquashConfiguration$ = [ 3, n0, _LRSC, 0, [ _RS, _NSN ], [ 0, 64 | 0 ] ];
    var OntapFileSystemConfiguration$ = [ 3, n0, _OFSC, 0, [ _ABRD, _DABST, _DT, _EIAR, _End, _DIC, _PSI, _RTI, _TCh, _WMST, _FAP, _HAP, _TCPHAP, _EIARn ], [ 1, 0, 0, 0, () => FileSystemEndpoints$, () => DiskIopsConfiguration$, 0, 64 | 0, 1, 0, [ () => AdminPassword, 0 ], 1, 1, 0 ] ];
    var OntapVolumeConfiguration$ = [ 3, n0, _OVC, 0, [ _FCET, _JP, _SS, _SIM, _SEE, _SVMI, _SVMR, _TP, _UUID, _OVT, _SP, _CTTB, _SCn, _VS, _AC, _SIB ], [ 0, 0, 0, 1, 2, 0, 2, () => TieringPolicy$, 0, 0, 0, 2, () => SnaplockConfiguration$, 0, () => AggregateConfiguration$, 1 ] ];
    var OpenZFSClientConfiguration$ = [ 3, n0, _OZFSCC, 0, [ _C, _O ], [ 0, 64 | 0 ], 2 ];
    var OpenZFSCreateRootVolumeConfiguration$ = [ 3, n0, _OZFSCRVC, 0, [ _RSKB, _DCTa, _NE, _UAGQ, _CTTS, _RO ], [ 1, 0, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas, 2, 2 ] ];
    var OpenZFSFileSystemConfiguration$ = [ 3, n0, _OZFSFSC, 0, [ _ABRD, _CTTB, _CTTV, _DABST, _DT, _TCh, _WMST, _DIC, _RVI, _PSI, _EIAR, _EIARn, _RTI, _EIA, _EIAn, _RCC ], [ 1, 2, 2, 0, 0, 1, 0, () => DiskIopsConfiguration$, 0, 0, 0, 0, 64 | 0, 0, 0, () => OpenZFSReadCacheConfiguration$ ] ];
    var OpenZFSNfsExport$ = [ 3, n0, _OZFSNE, 0, [ _CC ], [ () => OpenZFSClientConfigurations ], 1 ];
    var OpenZFSOriginSnapshotConfiguration$ = [ 3, n0, _OZFSOSC, 0, [ _SARN, _CS ], [ 0, 0 ] ];
    var OpenZFSReadCacheConfiguration$ = [ 3, n0, _OZFSRCC, 0, [ _SM, _SGB ], [ 0, 1 ] ];
    var OpenZFSUserOrGroupQuota$ = [ 3, n0, _OZFSUOGQ, 0, [ _T, _Id, _SCQGB ], [ 0, 1, 1 ], 3 ];
    var OpenZFSVolumeConfiguration$ = [ 3, n0, _OZFSVC, 0, [ _PVI, _VP, _SCRGB, _SCQGB, _RSKB, _DCTa, _CTTS, _OS, _RO, _NE, _UAGQ, _RTS, _DIS, _DCV, _DID, _SSARN, _DS, _CS ], [ 0, 0, 1, 1, 1, 0, 2, () => OpenZFSOriginSnapshotConfiguration$, 2, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas, 0, 2, 2, 2, 0, 0, 0 ] ];
    var RetentionPeriod$ = [ 3, n0, _RP, 0, [ _T, _V ], [ 0, 1 ], 1 ];
    var SelfManagedActiveDirectoryAttributes$ = [ 3, n0, _SMADA, 0, [ _DN, _OUDN, _FSAG, _UN, _DIn, _DJSAS ], [ 0, 0, 0, 0, 64 | 0, 0 ] ];
    var SelfManagedActiveDirectoryConfiguration$ = [ 3, n0, _SMADC, 0, [ _DN, _DIn, _OUDN, _FSAG, _UN, _Pas, _DJSAS ], [ 0, 64 | 0, 0, 0, 0, [ () => DirectoryPassword, 0 ], 0 ], 2 ];
    var SelfManagedActiveDirectoryConfigurationUpdates$ = [ 3, n0, _SMADCU, 0, [ _UN, _Pas, _DIn, _DN, _OUDN, _FSAG, _DJSAS ], [ 0, [ () => DirectoryPassword, 0 ], 64 | 0, 0, 0, 0, 0 ] ];
    var SnaplockConfiguration$ = [ 3, n0, _SCn, 0, [ _ALV, _APu, _PD, _RP, _STn, _VAME ], [ 2, () => AutocommitPeriod$, 0, () => SnaplockRetentionPeriod$, 0, 2 ] ];
    var SnaplockRetentionPeriod$ = [ 3, n0, _SRP, 0, [ _DR, _MRi, _MRa ], [ () => RetentionPeriod$, () => RetentionPeriod$, () => RetentionPeriod$ ], 3 ];
    var Snapshot$ = [ 3, n0, _Sn, 0, [ _RARN, _SIn, _N, _VI, _CT, _Li, _LTR, _Ta, _AAd ], [ 0, 0, 0, 0, 4, 0, () => LifecycleTransitionReason$, () => Tags, [ () => AdministrativeActions, 0 ] ] ];
    var StorageVirtualMachine$ = [ 3, n0, _SVM, 0, [ _ADC, _CT, _End, _FSI, _Li, _N, _RARN, _SVMI, _Su, _UUID, _Ta, _LTR, _RVSS ], [ () => SvmActiveDirectoryConfiguration$, 4, () => SvmEndpoints$, 0, 0, 0, 0, 0, 0, 0, () => Tags, () => LifecycleTransitionReason$, 0 ] ];
    var StorageVirtualMachineFilter$ = [ 3, n0, _SVMF, 0, [ _N, _Va ], [ 0, 64 | 0 ] ];
    var SvmActiveDirectoryConfiguration$ = [ 3, n0, _SADC, 0, [ _NBN, _SMADC ], [ 0, () => SelfManagedActiveDirectoryAttributes$ ] ];
    var SvmEndpoint$ = [ 3, n0, _SE, 0, [ _DNSN, _IA, _IAp ], [ 0, 64 | 0, 64 | 0 ] ];
    var SvmEndpoints$ = [ 3, n0, _SEv, 0, [ _Is, _Ma, _Nf, _Sm ], [ () => SvmEndpoint$, () => SvmEndpoint$, () => SvmEndpoint$, () => SvmEndpoint$ ] ];
    var Tag$ = [ 3, n0, _Tag, 0, [ _K, _V ], [ 0, 0 ], 2 ];
    var TagResourceRequest$ = [ 3, n0, _TRR, 0, [ _RARN, _Ta ], [ 0, () => Tags ], 2 ];
    var TagResourceResponse$ = [ 3, n0, _TRRa, 0, [], [] ];
    var TieringPolicy$ = [ 3, n0, _TP, 0, [ _CP, _N ], [ 1, 0 ] ];
    var UpdateFileSystemLustreConfiguration$ = [ 3, n0, _UFSLC, 0, [ _WMST, _DABST, _ABRD, _AIP, _DCTa, _LCo, _RSC, _PUST, _MC, _TCh, _DRCC ], [ 0, 0, 1, 0, 0, () => LustreLogCreateConfiguration$, () => LustreRootSquashConfiguration$, 1, () => UpdateFileSystemLustreMetadataConfiguration$, 1, () => LustreReadCacheConfiguration$ ] ];
    var UpdateFileSystemLustreMetadataConfiguration$ = [ 3, n0, _UFSLMC, 0, [ _I, _Mo ], [ 1, 0 ] ];
    var UpdateFileSystemOntapConfiguration$ = [ 3, n0, _UFSOC, 0, [ _ABRD, _DABST, _FAP, _WMST, _DIC, _TCh, _ARTI, _RRTI, _TCPHAP, _HAP, _EIARn ], [ 1, 0, [ () => AdminPassword, 0 ], 0, () => DiskIopsConfiguration$, 1, 64 | 0, 64 | 0, 1, 1, 0 ] ];
    var UpdateFileSystemOpenZFSConfiguration$ = [ 3, n0, _UFSOZFSC, 0, [ _ABRD, _CTTB, _CTTV, _DABST, _TCh, _WMST, _DIC, _ARTI, _RRTI, _RCC, _EIARn ], [ 1, 2, 2, 0, 1, 0, () => DiskIopsConfiguration$, 64 | 0, 64 | 0, () => OpenZFSReadCacheConfiguration$, 0 ] ];
    var UpdateFileSystemRequest$ = [ 3, n0, _UFSR, 0, [ _FSI, _CRT, _SC, _WC, _LC, _OC, _OZFSC, _ST, _FSTV, _NT ], [ 0, [ 0, 4 ], 1, [ () => UpdateFileSystemWindowsConfiguration$, 0 ], () => UpdateFileSystemLustreConfiguration$, [ () => UpdateFileSystemOntapConfiguration$, 0 ], () => UpdateFileSystemOpenZFSConfiguration$, 0, 0, 0 ], 1 ];
    var UpdateFileSystemResponse$ = [ 3, n0, _UFSRp, 0, [ _FS ], [ [ () => FileSystem$, 0 ] ] ];
    var UpdateFileSystemWindowsConfiguration$ = [ 3, n0, _UFSWC, 0, [ _WMST, _DABST, _ABRD, _TCh, _SMADC, _ALC, _DIC, _FCs ], [ 0, 0, 1, 1, [ () => SelfManagedActiveDirectoryConfigurationUpdates$, 0 ], () => WindowsAuditLogCreateConfiguration$, () => DiskIopsConfiguration$, () => WindowsFsrmConfiguration$ ] ];
    var UpdateOntapVolumeConfiguration$ = [ 3, n0, _UOVC, 0, [ _JP, _SS, _SIM, _SEE, _TP, _SP, _CTTB, _SCn, _SIB ], [ 0, 0, 1, 2, () => TieringPolicy$, 0, 2, () => UpdateSnaplockConfiguration$, 1 ] ];
    var UpdateOpenZFSVolumeConfiguration$ = [ 3, n0, _UOZFSVC, 0, [ _SCRGB, _SCQGB, _RSKB, _DCTa, _NE, _UAGQ, _RO ], [ 1, 1, 1, 0, () => OpenZFSNfsExports, () => OpenZFSUserAndGroupQuotas, 2 ] ];
    var UpdateSnaplockConfiguration$ = [ 3, n0, _USC, 0, [ _ALV, _APu, _PD, _RP, _VAME ], [ 2, () => AutocommitPeriod$, 0, () => SnaplockRetentionPeriod$, 2 ] ];
    var UpdateVolumeRequest$ = [ 3, n0, _UVR, 0, [ _VI, _CRT, _OC, _N, _OZFSC ], [ 0, [ 0, 4 ], () => UpdateOntapVolumeConfiguration$, 0, () => UpdateOpenZFSVolumeConfiguration$ ], 1 ];
    var UpdateVolumeResponse$ = [ 3, n0, _UVRp, 0, [ _Vo ], [ () => Volume$ ] ];
    var Volume$ = [ 3, n0, _Vo, 0, [ _CT, _FSI, _Li, _N, _OC, _RARN, _Ta, _VI, _VT, _LTR, _AAd, _OZFSC ], [ 4, 0, 0, 0, () => OntapVolumeConfiguration$, 0, () => Tags, 0, 0, () => LifecycleTransitionReason$, [ () => AdministrativeActions, 0 ], () => OpenZFSVolumeConfiguration$ ] ];
    var VolumeFilter$ = [ 3, n0, _VF, 0, [ _N, _Va ], [ 0, 64 | 0 ] ];
    var WindowsAuditLogConfiguration$ = [ 3, n0, _WALC, 0, [ _FAALL, _FSAALL, _ALD ], [ 0, 0, 0 ], 2 ];
    var WindowsAuditLogCreateConfiguration$ = [ 3, n0, _WALCC, 0, [ _FAALL, _FSAALL, _ALD ], [ 0, 0, 0 ], 2 ];
    var WindowsFileSystemConfiguration$ = [ 3, n0, _WFSC, 0, [ _ADI, _SMADC, _DT, _RAE, _PSI, _PFSI, _TCh, _MOIP, _WMST, _DABST, _ABRD, _CTTB, _Ali, _ALC, _DIC, _PFSIr, _FCs ], [ 0, () => SelfManagedActiveDirectoryAttributes$, 0, 0, 0, 0, 1, 64 | 0, 0, 0, 1, 2, () => Aliases, () => WindowsAuditLogConfiguration$, () => DiskIopsConfiguration$, 0, () => WindowsFsrmConfiguration$ ] ];
    var WindowsFsrmConfiguration$ = [ 3, n0, _WFC, 0, [ _FSEs, _ELD ], [ 2, 0 ], 1 ];
    var AdministrativeActions = [ 1, n0, _AAd, 0, [ () => AdministrativeAction$, 0 ] ];
    var Aliases = [ 1, n0, _Ali, 0, () => Alias$ ];
    var Backups = [ 1, n0, _Ba, 0, [ () => Backup$, 0 ] ];
    var FileSystems = [ 1, n0, _FSi, 0, [ () => FileSystem$, 0 ] ];
    var Filters = [ 1, n0, _Fi, 0, () => Filter$ ];
    var OpenZFSClientConfigurations = [ 1, n0, _OZFSCCp, 0, () => OpenZFSClientConfiguration$ ];
    var OpenZFSNfsExports = [ 1, n0, _OZFSNEp, 0, () => OpenZFSNfsExport$ ];
    var OpenZFSUserAndGroupQuotas = [ 1, n0, _OZFSUAGQ, 0, () => OpenZFSUserOrGroupQuota$ ];
    var StorageVirtualMachineFilters = [ 1, n0, _SVMFt, 0, () => StorageVirtualMachineFilter$ ];
    var StorageVirtualMachines = [ 1, n0, _SVMt, 0, () => StorageVirtualMachine$ ];
    var Tags = [ 1, n0, _Ta, 0, () => Tag$ ];
    var VolumeFilters = [ 1, n0, _VFo, 0, () => VolumeFilter$ ];
    var Volumes = [ 1, n0, _Vol, 0, () => Volume$ ];
    var CreateFileSystem$ = [ 9, n0, _CFS, 0, () => CreateFileSystemRequest$, () => CreateFileSystemResponse$ ];
    var CreateStorageVirtualMachine$ = [ 9, n0, _CSVM, 0, () => CreateStorageVirtualMachineRequest$, () => CreateStorageVirtualMachineResponse$ ];
    var CreateVolume$ = [ 9, n0, _CV, 0, () => CreateVolumeRequest$, () => CreateVolumeResponse$ ];
    var DeleteFileSystem$ = [ 9, n0, _DFS, 2, () => DeleteFileSystemRequest$, () => DeleteFileSystemResponse$ ];
    var DeleteStorageVirtualMachine$ = [ 9, n0, _DSVM, 0, () => DeleteStorageVirtualMachineRequest$, () => DeleteStorageVirtualMachineResponse$ ];
    var DeleteVolume$ = [ 9, n0, _DV, 0, () => DeleteVolumeRequest$, () => DeleteVolumeResponse$ ];
    var DescribeBackups$ = [ 9, n0, _DBe, 0, () => DescribeBackupsRequest$, () => DescribeBackupsResponse$ ];
    var DescribeFileSystems$ = [ 9, n0, _DFSe, 0, () => DescribeFileSystemsRequest$, () => DescribeFileSystemsResponse$ ];
    var DescribeStorageVirtualMachines$ = [ 9, n0, _DSVMe, 0, () => DescribeStorageVirtualMachinesRequest$, () => DescribeStorageVirtualMachinesResponse$ ];
    var DescribeVolumes$ = [ 9, n0, _DVe, 0, () => DescribeVolumesRequest$, () => DescribeVolumesResponse$ ];
    var TagResource$ = [ 9, n0, _TR, 2, () => TagResourceRequest$, () => TagResourceResponse$ ];
    var UpdateFileSystem$ = [ 9, n0, _UFS, 0, () => UpdateFileSystemRequest$, () => UpdateFileSystemResponse$ ];
    var UpdateVolume$ = [ 9, n0, _UV, 0, () => UpdateVolumeRequest$, () => UpdateVolumeResponse$ ];
  },
  4954: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => KMSClient
    });
    var client = __webpack_require__(5152);
    var dist_cjs = __webpack_require__(90402);
    var submodules_client = __webpack_require__(92658);
    var submodules_config = __webpack_require__(47291);
    var endpoints = __webpack_require__(62085);
    var protocols = __webpack_require__(93422);
    var retry = __webpack_require__(23609);
    var schema = __webpack_require__(26890);
    var httpAuthSchemes = __webpack_require__(97523);
    const defaultKMSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "kms",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config,
            context
          }
        })
      };
    }
    const defaultKMSHttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      }
      return options;
    };
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
      return Object.assign(config_0, {
        authSchemePreference: (0, submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
      });
    };
    var EndpointParameters = __webpack_require__(47757);
    const package_namespaceObject = {
      rE: "3.1164.0"
    };
    var defaultProvider = __webpack_require__(89882);
    var serde = __webpack_require__(92430);
    var node_http_handler = __webpack_require__(93291);
    var submodules_protocols = __webpack_require__(37288);
    var checksum = __webpack_require__(99542);
    const k = "ref";
    const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
      [k]: "Endpoint"
    }, h = {
      [k]: d
    }, i = {}, j = [ {
      [k]: "Region"
    } ];
    const _data = {
      conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
        [k]: "UseFIPS"
      }, b ] ], [ e, [ {
        [k]: "UseDualStack"
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsDualStack" ]
      }, b ] ], [ e, [ {
        fn: f,
        argv: [ h, "supportsFIPS" ]
      }, b ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://kms.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
    const bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
    const cache = new endpoints.EndpointCache({
      size: 50,
      params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    endpoints.decideEndpoint)(bdd, {
      endpointParams,
      logger: context.logger
    }));
    endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;
    var schemas_0 = __webpack_require__(20978);
    const getRuntimeConfig = config => ({
      apiVersion: "2014-11-01",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.kms",
        errorTypeRegistries: schemas_0.q1U,
        xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/",
        version: "2014-11-01",
        serviceTarget: "TrentService"
      },
      serviceId: config?.serviceId ?? "KMS",
      sha256: config?.sha256 ?? checksum.Sha256,
      urlParser: config?.urlParser ?? protocols.parseUrl,
      utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
    });
    const runtimeConfig_getRuntimeConfig = config => {
      (0, submodules_client.emitWarningIfUnsupportedVersion)(process.version);
      const defaultsMode = (0, submodules_config.resolveDefaultsModeConfig)(config);
      const defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode);
      const clientSharedValues = getRuntimeConfig(config);
      (0, client.emitWarningIfUnsupportedVersion)(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0, submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
        defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 3e5),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, client.createDefaultUserAgentProvider)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
        maxAttempts: config?.maxAttempts ?? (0, submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? (0, submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, {
          ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS,
          ...loaderConfig
        }),
        requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ?? (0, submodules_config.loadConfig)({
          ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
        }, config),
        streamCollector: config?.streamCollector ?? serde.streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0, submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0, submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
      };
    };
    const getHttpAuthExtensionConfiguration = runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
        },
        httpAuthSchemes() {
          return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
          _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
          return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
          _credentials = credentials;
        },
        credentials() {
          return _credentials;
        }
      };
    };
    const resolveHttpAuthRuntimeConfig = config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
    });
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign((0, client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, 
      submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0, protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, (0, client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, 
      submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    class KMSClient extends submodules_client.Client {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0, EndpointParameters.v)(_config_0);
        const _config_2 = (0, client.resolveUserAgentConfig)(_config_1);
        const _config_3 = (0, retry.resolveRetryConfig)(_config_2);
        const _config_4 = (0, submodules_config.resolveRegionConfig)(_config_3);
        const _config_5 = (0, client.resolveHostHeaderConfig)(_config_4);
        const _config_6 = (0, endpoints.resolveEndpointConfig)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
        this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config));
        this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
        this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
        this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config));
        this.middlewareStack.use((0, client.getLoggerPlugin)(this.config));
        this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config));
        this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
          httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new dist_cjs.DefaultIdentityProviderConfig({
            "aws.auth#sigv4": config.credentials
          })
        }));
        this.middlewareStack.use((0, dist_cjs.getHttpSigningPlugin)(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  51016: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47757);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "TrentService", "KMSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  39587: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => ConnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class ConnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ConnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.mpQ)){}
  },
  43532: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => CreateAliasCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class CreateAliasCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateAlias", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.$vy)){}
  },
  59561: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => CreateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class CreateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.uLV)){}
  },
  85361: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => CreateKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class CreateKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.CMp)){}
  },
  5735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => DecryptCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class DecryptCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "Decrypt", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Awy)){}
  },
  38781: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => DescribeCustomKeyStoresCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class DescribeCustomKeyStoresCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeCustomKeyStores", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WkQ)){}
  },
  64404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => DescribeKeyCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class DescribeKeyCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeKey", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.vjY)){}
  },
  54959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => DisconnectCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class DisconnectCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DisconnectCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.WMf)){}
  },
  2027: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => EncryptCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class EncryptCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "Encrypt", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.mN$)){}
  },
  13031: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => ListResourceTagsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class ListResourceTagsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListResourceTags", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.szV)){}
  },
  85974: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => UpdateCustomKeyStoreCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51016);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20978);
    class UpdateCustomKeyStoreCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdateCustomKeyStore", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.bV2)){}
  },
  47757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "kms"
    });
    const commonParams = {
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
  },
  74144: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => KMSServiceException
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658);
    class KMSServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, KMSServiceException.prototype);
      }
    }
  },
  49729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => paginateDescribeCustomKeyStores
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);
    var _commands_DescribeCustomKeyStoresCommand__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38781);
    var _KMSClient__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4954);
    const paginateDescribeCustomKeyStores = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.createPaginator)(_KMSClient__WEBPACK_IMPORTED_MODULE_1__.p, _commands_DescribeCustomKeyStoresCommand__WEBPACK_IMPORTED_MODULE_2__.r, "Marker", "NextMarker", "Limit");
  },
  33134: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => paginateListKeys
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(51016);
    var schemas_0 = __webpack_require__(20978);
    class ListKeysCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "ListKeys", schemas_0.joE)){}
    var KMSClient = __webpack_require__(4954);
    const paginateListKeys = (0, dist_cjs.createPaginator)(KMSClient.p, ListKeysCommand, "Marker", "NextMarker", "Limit");
  },
  20978: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      mpQ: () => ConnectCustomKeyStore$,
      $vy: () => CreateAlias$,
      uLV: () => CreateCustomKeyStore$,
      CMp: () => CreateKey$,
      Awy: () => Decrypt$,
      cWK: () => DeleteAlias$,
      tti: () => DeleteCustomKeyStore$,
      WkQ: () => DescribeCustomKeyStores$,
      vjY: () => DescribeKey$,
      WMf: () => DisconnectCustomKeyStore$,
      mN$: () => Encrypt$,
      lVr: () => GetPublicKey$,
      wE_: () => ListGrants$,
      joE: () => ListKeys$,
      szV: () => ListResourceTags$,
      beC: () => ScheduleKeyDeletion$,
      c19: () => Sign$,
      Jqp: () => TagResource$,
      bV2: () => UpdateCustomKeyStore$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(26890);
    var KMSServiceException = __webpack_require__(74144);
    class AlreadyExistsException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#AlreadyExistsException";
      name="AlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "AlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
      }
    }
    class DependencyTimeoutException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#DependencyTimeoutException";
      name="DependencyTimeoutException";
      $fault="server";
      constructor(opts) {
        super({
          name: "DependencyTimeoutException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, DependencyTimeoutException.prototype);
      }
    }
    class InvalidArnException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidArnException";
      name="InvalidArnException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidArnException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidArnException.prototype);
      }
    }
    class KMSInternalException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#KMSInternalException";
      name="KMSInternalException";
      $fault="server";
      constructor(opts) {
        super({
          name: "KMSInternalException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInternalException.prototype);
      }
    }
    class KMSInvalidStateException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#KMSInvalidStateException";
      name="KMSInvalidStateException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KMSInvalidStateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
      }
    }
    class NotFoundException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#NotFoundException";
      name="NotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "NotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
      }
    }
    class CloudHsmClusterInUseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CloudHsmClusterInUseException";
      name="CloudHsmClusterInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterInUseException.prototype);
      }
    }
    class CloudHsmClusterInvalidConfigurationException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
      name="CloudHsmClusterInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterInvalidConfigurationException.prototype);
      }
    }
    class CloudHsmClusterNotActiveException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CloudHsmClusterNotActiveException";
      name="CloudHsmClusterNotActiveException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterNotActiveException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterNotActiveException.prototype);
      }
    }
    class CloudHsmClusterNotFoundException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CloudHsmClusterNotFoundException";
      name="CloudHsmClusterNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterNotFoundException.prototype);
      }
    }
    class CloudHsmClusterNotRelatedException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CloudHsmClusterNotRelatedException";
      name="CloudHsmClusterNotRelatedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CloudHsmClusterNotRelatedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CloudHsmClusterNotRelatedException.prototype);
      }
    }
    class ConflictException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#ConflictException";
      name="ConflictException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
      }
    }
    class CustomKeyStoreInvalidStateException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CustomKeyStoreInvalidStateException";
      name="CustomKeyStoreInvalidStateException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreInvalidStateException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreInvalidStateException.prototype);
      }
    }
    class CustomKeyStoreNotFoundException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CustomKeyStoreNotFoundException";
      name="CustomKeyStoreNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreNotFoundException.prototype);
      }
    }
    class InvalidAliasNameException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidAliasNameException";
      name="InvalidAliasNameException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidAliasNameException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAliasNameException.prototype);
      }
    }
    class LimitExceededException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#LimitExceededException";
      name="LimitExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
      }
    }
    class CustomKeyStoreNameInUseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CustomKeyStoreNameInUseException";
      name="CustomKeyStoreNameInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreNameInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreNameInUseException.prototype);
      }
    }
    class IncorrectTrustAnchorException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#IncorrectTrustAnchorException";
      name="IncorrectTrustAnchorException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IncorrectTrustAnchorException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncorrectTrustAnchorException.prototype);
      }
    }
    class XksProxyIncorrectAuthenticationCredentialException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
      name="XksProxyIncorrectAuthenticationCredentialException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyIncorrectAuthenticationCredentialException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyIncorrectAuthenticationCredentialException.prototype);
      }
    }
    class XksProxyInvalidConfigurationException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyInvalidConfigurationException";
      name="XksProxyInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyInvalidConfigurationException.prototype);
      }
    }
    class XksProxyInvalidResponseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyInvalidResponseException";
      name="XksProxyInvalidResponseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyInvalidResponseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyInvalidResponseException.prototype);
      }
    }
    class XksProxyUriEndpointInUseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyUriEndpointInUseException";
      name="XksProxyUriEndpointInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyUriEndpointInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyUriEndpointInUseException.prototype);
      }
    }
    class XksProxyUriInUseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyUriInUseException";
      name="XksProxyUriInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyUriInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyUriInUseException.prototype);
      }
    }
    class XksProxyUriUnreachableException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyUriUnreachableException";
      name="XksProxyUriUnreachableException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyUriUnreachableException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyUriUnreachableException.prototype);
      }
    }
    class XksProxyVpcEndpointServiceInUseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
      name="XksProxyVpcEndpointServiceInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyVpcEndpointServiceInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInUseException.prototype);
      }
    }
    class XksProxyVpcEndpointServiceInvalidConfigurationException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
      name="XksProxyVpcEndpointServiceInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
      }
    }
    class XksProxyVpcEndpointServiceNotFoundException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
      name="XksProxyVpcEndpointServiceNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksProxyVpcEndpointServiceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksProxyVpcEndpointServiceNotFoundException.prototype);
      }
    }
    class DisabledException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#DisabledException";
      name="DisabledException";
      $fault="client";
      constructor(opts) {
        super({
          name: "DisabledException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DisabledException.prototype);
      }
    }
    class DryRunOperationException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#DryRunOperationException";
      name="DryRunOperationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "DryRunOperationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DryRunOperationException.prototype);
      }
    }
    class InvalidGrantTokenException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidGrantTokenException";
      name="InvalidGrantTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidGrantTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidGrantTokenException.prototype);
      }
    }
    class MalformedPolicyDocumentException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#MalformedPolicyDocumentException";
      name="MalformedPolicyDocumentException";
      $fault="client";
      constructor(opts) {
        super({
          name: "MalformedPolicyDocumentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
      }
    }
    class TagException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#TagException";
      name="TagException";
      $fault="client";
      constructor(opts) {
        super({
          name: "TagException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TagException.prototype);
      }
    }
    class UnsupportedOperationException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#UnsupportedOperationException";
      name="UnsupportedOperationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedOperationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
      }
    }
    class XksKeyAlreadyInUseException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksKeyAlreadyInUseException";
      name="XksKeyAlreadyInUseException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksKeyAlreadyInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksKeyAlreadyInUseException.prototype);
      }
    }
    class XksKeyInvalidConfigurationException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksKeyInvalidConfigurationException";
      name="XksKeyInvalidConfigurationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksKeyInvalidConfigurationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksKeyInvalidConfigurationException.prototype);
      }
    }
    class XksKeyNotFoundException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#XksKeyNotFoundException";
      name="XksKeyNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "XksKeyNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, XksKeyNotFoundException.prototype);
      }
    }
    class CustomKeyStoreHasCMKsException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#CustomKeyStoreHasCMKsException";
      name="CustomKeyStoreHasCMKsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "CustomKeyStoreHasCMKsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CustomKeyStoreHasCMKsException.prototype);
      }
    }
    class InvalidCiphertextException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidCiphertextException";
      name="InvalidCiphertextException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidCiphertextException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidCiphertextException.prototype);
      }
    }
    class InvalidKeyUsageException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidKeyUsageException";
      name="InvalidKeyUsageException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidKeyUsageException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidKeyUsageException.prototype);
      }
    }
    class KeyUnavailableException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#KeyUnavailableException";
      name="KeyUnavailableException";
      $fault="server";
      constructor(opts) {
        super({
          name: "KeyUnavailableException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KeyUnavailableException.prototype);
      }
    }
    class IncorrectKeyException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#IncorrectKeyException";
      name="IncorrectKeyException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IncorrectKeyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncorrectKeyException.prototype);
      }
    }
    class InvalidMarkerException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidMarkerException";
      name="InvalidMarkerException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidMarkerException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidMarkerException.prototype);
      }
    }
    class ExpiredImportTokenException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#ExpiredImportTokenException";
      name="ExpiredImportTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExpiredImportTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExpiredImportTokenException.prototype);
      }
    }
    class IncorrectKeyMaterialException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#IncorrectKeyMaterialException";
      name="IncorrectKeyMaterialException";
      $fault="client";
      constructor(opts) {
        super({
          name: "IncorrectKeyMaterialException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IncorrectKeyMaterialException.prototype);
      }
    }
    class InvalidImportTokenException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidImportTokenException";
      name="InvalidImportTokenException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidImportTokenException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidImportTokenException.prototype);
      }
    }
    class InvalidGrantIdException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#InvalidGrantIdException";
      name="InvalidGrantIdException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidGrantIdException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidGrantIdException.prototype);
      }
    }
    class KMSInvalidMacException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#KMSInvalidMacException";
      name="KMSInvalidMacException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KMSInvalidMacException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidMacException.prototype);
      }
    }
    class KMSInvalidSignatureException extends KMSServiceException.G {
      static shapeId="com.amazonaws.kms#KMSInvalidSignatureException";
      name="KMSInvalidSignatureException";
      $fault="client";
      constructor(opts) {
        super({
          name: "KMSInvalidSignatureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidSignatureException.prototype);
      }
    }
    const _A = "Arn";
    const _AD = "AttestationDocument";
    const _AEE = "AlreadyExistsException";
    const _AKI = "AccessKeyId";
    const _AN = "AliasName";
    const _AWSAI = "AWSAccountId";
    const _BPLSC = "BypassPolicyLockoutSafetyCheck";
    const _C = "Constraints";
    const _CA = "CreateAlias";
    const _CAR = "CreateAliasRequest";
    const _CB = "CiphertextBlob";
    const _CCKS = "ConnectCustomKeyStore";
    const _CCKSR = "ConnectCustomKeyStoreRequest";
    const _CCKSRo = "ConnectCustomKeyStoreResponse";
    const _CCKSRr = "CreateCustomKeyStoreRequest";
    const _CCKSRre = "CreateCustomKeyStoreResponse";
    const _CCKSr = "CreateCustomKeyStore";
    const _CD = "CreationDate";
    const _CE = "ConflictException";
    const _CEC = "ConnectionErrorCode";
    const _CFR = "CiphertextForRecipient";
    const _CHCI = "CloudHsmClusterId";
    const _CHCICE = "CloudHsmClusterInvalidConfigurationException";
    const _CHCIUE = "CloudHsmClusterInUseException";
    const _CHCNAE = "CloudHsmClusterNotActiveException";
    const _CHCNFE = "CloudHsmClusterNotFoundException";
    const _CHCNRE = "CloudHsmClusterNotRelatedException";
    const _CK = "CreateKey";
    const _CKMI = "CurrentKeyMaterialId";
    const _CKR = "CreateKeyRequest";
    const _CKRr = "CreateKeyResponse";
    const _CKS = "CustomKeyStores";
    const _CKSHCMKE = "CustomKeyStoreHasCMKsException";
    const _CKSI = "CustomKeyStoreId";
    const _CKSISE = "CustomKeyStoreInvalidStateException";
    const _CKSL = "CustomKeyStoresList";
    const _CKSLE = "CustomKeyStoresListEntry";
    const _CKSN = "CustomKeyStoreName";
    const _CKSNFE = "CustomKeyStoreNotFoundException";
    const _CKSNIUE = "CustomKeyStoreNameInUseException";
    const _CKST = "CustomKeyStoreType";
    const _CMKS = "CustomerMasterKeySpec";
    const _CS = "ConnectionState";
    const _Co = "Connectivity";
    const _D = "Description";
    const _DA = "DeleteAlias";
    const _DAR = "DeleteAliasRequest";
    const _DCKS = "DeleteCustomKeyStore";
    const _DCKSR = "DeleteCustomKeyStoreRequest";
    const _DCKSRe = "DeleteCustomKeyStoreResponse";
    const _DCKSRes = "DescribeCustomKeyStoresRequest";
    const _DCKSResc = "DescribeCustomKeyStoresResponse";
    const _DCKSRi = "DisconnectCustomKeyStoreRequest";
    const _DCKSRis = "DisconnectCustomKeyStoreResponse";
    const _DCKSe = "DescribeCustomKeyStores";
    const _DCKSi = "DisconnectCustomKeyStore";
    const _DD = "DeletionDate";
    const _DE = "DisabledException";
    const _DK = "DescribeKey";
    const _DKR = "DescribeKeyRequest";
    const _DKRe = "DescribeKeyResponse";
    const _DR = "DryRun";
    const _DRM = "DryRunModifiers";
    const _DROE = "DryRunOperationException";
    const _DRecr = "DecryptRequest";
    const _DRecry = "DecryptResponse";
    const _DTE = "DependencyTimeoutException";
    const _Dec = "Decrypt";
    const _E = "Enabled";
    const _EAn = "EncryptionAlgorithm";
    const _EAnc = "EncryptionAlgorithms";
    const _EAnca = "EncapsulationAlgorithms";
    const _EC = "EncryptionContext";
    const _ECE = "EncryptionContextEquals";
    const _ECS = "EncryptionContextSubset";
    const _EITE = "ExpiredImportTokenException";
    const _EM = "ExpirationModel";
    const _ERnc = "EncryptRequest";
    const _ERncr = "EncryptResponse";
    const _Enc = "Encrypt";
    const _G = "Grants";
    const _GC = "GrantConstraints";
    const _GI = "GrantId";
    const _GL = "GrantList";
    const _GLE = "GrantListEntry";
    const _GP = "GranteePrincipal";
    const _GPK = "GetPublicKey";
    const _GPKR = "GetPublicKeyRequest";
    const _GPKRe = "GetPublicKeyResponse";
    const _GSP = "GranteeServicePrincipal";
    const _GT = "GrantTokens";
    const _I = "Id";
    const _IA = "IssuingAccount";
    const _IAE = "InvalidArnException";
    const _IANE = "InvalidAliasNameException";
    const _ICE = "InvalidCiphertextException";
    const _IGIE = "InvalidGrantIdException";
    const _IGTE = "InvalidGrantTokenException";
    const _IITE = "InvalidImportTokenException";
    const _IKE = "IncorrectKeyException";
    const _IKME = "IncorrectKeyMaterialException";
    const _IKUE = "InvalidKeyUsageException";
    const _IME = "InvalidMarkerException";
    const _ITAE = "IncorrectTrustAnchorException";
    const _K = "Keys";
    const _KA = "KeyArn";
    const _KAAe = "KeyAgreementAlgorithms";
    const _KEA = "KeyEncryptionAlgorithm";
    const _KI = "KeyId";
    const _KL = "KeyList";
    const _KLE = "KeyListEntry";
    const _KM = "KeyMetadata";
    const _KMI = "KeyMaterialId";
    const _KMSIE = "KMSInternalException";
    const _KMSIME = "KMSInvalidMacException";
    const _KMSISE = "KMSInvalidSignatureException";
    const _KMSISEn = "KMSInvalidStateException";
    const _KMe = "KeyManager";
    const _KS = "KeySpec";
    const _KSP = "KeyStorePassword";
    const _KSPT = "KeyStorePasswordType";
    const _KSe = "KeyState";
    const _KU = "KeyUsage";
    const _KUE = "KeyUnavailableException";
    const _L = "Limit";
    const _LEE = "LimitExceededException";
    const _LG = "ListGrants";
    const _LGR = "ListGrantsRequest";
    const _LGRi = "ListGrantsResponse";
    const _LK = "ListKeys";
    const _LKR = "ListKeysRequest";
    const _LKRi = "ListKeysResponse";
    const _LRT = "ListResourceTags";
    const _LRTR = "ListResourceTagsRequest";
    const _LRTRi = "ListResourceTagsResponse";
    const _M = "Marker";
    const _MAa = "MacAlgorithms";
    const _MPDE = "MalformedPolicyDocumentException";
    const _MR = "MultiRegion";
    const _MRC = "MultiRegionConfiguration";
    const _MRK = "MultiRegionKey";
    const _MRKL = "MultiRegionKeyList";
    const _MRKT = "MultiRegionKeyType";
    const _MT = "MessageType";
    const _Me = "Message";
    const _N = "Name";
    const _NCKSN = "NewCustomKeyStoreName";
    const _NFE = "NotFoundException";
    const _NM = "NextMarker";
    const _O = "Operations";
    const _Or = "Origin";
    const _P = "Policy";
    const _PDWID = "PendingDeletionWindowInDays";
    const _PK = "PublicKey";
    const _PKr = "PrimaryKey";
    const _PT = "PlaintextType";
    const _PWID = "PendingWindowInDays";
    const _Pl = "Plaintext";
    const _R = "Recipient";
    const _RI = "RecipientInfo";
    const _RK = "ReplicaKeys";
    const _RP = "RetiringPrincipal";
    const _RSAK = "RawSecretAccessKey";
    const _RSP = "RetiringServicePrincipal";
    const _Re = "Region";
    const _S = "Signature";
    const _SA = "SigningAlgorithms";
    const _SAi = "SigningAlgorithm";
    const _SAo = "SourceArn";
    const _SKD = "ScheduleKeyDeletion";
    const _SKDR = "ScheduleKeyDeletionRequest";
    const _SKDRc = "ScheduleKeyDeletionResponse";
    const _SR = "SignRequest";
    const _SRi = "SignResponse";
    const _Si = "Sign";
    const _T = "Tags";
    const _TAC = "TrustAnchorCertificate";
    const _TE = "TagException";
    const _TK = "TagKey";
    const _TKI = "TargetKeyId";
    const _TL = "TagList";
    const _TR = "TagResource";
    const _TRR = "TagResourceRequest";
    const _TV = "TagValue";
    const _Ta = "Tag";
    const _Tr = "Truncated";
    const _UCKS = "UpdateCustomKeyStore";
    const _UCKSR = "UpdateCustomKeyStoreRequest";
    const _UCKSRp = "UpdateCustomKeyStoreResponse";
    const _UE = "UriEndpoint";
    const _UOE = "UnsupportedOperationException";
    const _UP = "UriPath";
    const _VESN = "VpcEndpointServiceName";
    const _VESO = "VpcEndpointServiceOwner";
    const _VT = "ValidTo";
    const _XKAIUE = "XksKeyAlreadyInUseException";
    const _XKC = "XksKeyConfiguration";
    const _XKCT = "XksKeyConfigurationType";
    const _XKI = "XksKeyId";
    const _XKICE = "XksKeyInvalidConfigurationException";
    const _XKNFE = "XksKeyNotFoundException";
    const _XPAAKIT = "XksProxyAuthenticationAccessKeyIdType";
    const _XPAC = "XksProxyAuthenticationCredential";
    const _XPACT = "XksProxyAuthenticationCredentialType";
    const _XPARSAKT = "XksProxyAuthenticationRawSecretAccessKeyType";
    const _XPC = "XksProxyConnectivity";
    const _XPCT = "XksProxyConfigurationType";
    const _XPCk = "XksProxyConfiguration";
    const _XPIACE = "XksProxyIncorrectAuthenticationCredentialException";
    const _XPICE = "XksProxyInvalidConfigurationException";
    const _XPIRE = "XksProxyInvalidResponseException";
    const _XPUE = "XksProxyUriEndpoint";
    const _XPUEIUE = "XksProxyUriEndpointInUseException";
    const _XPUIUE = "XksProxyUriInUseException";
    const _XPUP = "XksProxyUriPath";
    const _XPUUE = "XksProxyUriUnreachableException";
    const _XPVESICE = "XksProxyVpcEndpointServiceInvalidConfigurationException";
    const _XPVESIUE = "XksProxyVpcEndpointServiceInUseException";
    const _XPVESN = "XksProxyVpcEndpointServiceName";
    const _XPVESNFE = "XksProxyVpcEndpointServiceNotFoundException";
    const _XPVESO = "XksProxyVpcEndpointServiceOwner";
    const _aQE = "awsQueryError";
    const _c = "client";
    const _e = "error";
    const _hE = "httpError";
    const _m = "message";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
    const _se = "server";
    const n0 = "com.amazonaws.kms";
    const _s_registry = new schema.TypeRegistry(_s);
    var KMSServiceException$ = [ -3, _s, "KMSServiceException", 0, [], [] ];
    _s_registry.registerError(KMSServiceException$, KMSServiceException.G);
    const n0_registry = new schema.TypeRegistry(n0);
    var AlreadyExistsException$ = [ -3, n0, _AEE, {
      [_aQE]: [ `AlreadyExists`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
    var CloudHsmClusterInUseException$ = [ -3, n0, _CHCIUE, {
      [_aQE]: [ `CloudHsmClusterInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterInUseException$, CloudHsmClusterInUseException);
    var CloudHsmClusterInvalidConfigurationException$ = [ -3, n0, _CHCICE, {
      [_aQE]: [ `CloudHsmClusterInvalidConfigurationException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterInvalidConfigurationException$, CloudHsmClusterInvalidConfigurationException);
    var CloudHsmClusterNotActiveException$ = [ -3, n0, _CHCNAE, {
      [_aQE]: [ `CloudHsmClusterNotActiveException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterNotActiveException$, CloudHsmClusterNotActiveException);
    var CloudHsmClusterNotFoundException$ = [ -3, n0, _CHCNFE, {
      [_aQE]: [ `CloudHsmClusterNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterNotFoundException$, CloudHsmClusterNotFoundException);
    var CloudHsmClusterNotRelatedException$ = [ -3, n0, _CHCNRE, {
      [_aQE]: [ `CloudHsmClusterNotRelatedException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CloudHsmClusterNotRelatedException$, CloudHsmClusterNotRelatedException);
    var ConflictException$ = [ -3, n0, _CE, {
      [_aQE]: [ `ConflictException`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ConflictException$, ConflictException);
    var CustomKeyStoreHasCMKsException$ = [ -3, n0, _CKSHCMKE, {
      [_aQE]: [ `CustomKeyStoreHasCMKsException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreHasCMKsException$, CustomKeyStoreHasCMKsException);
    var CustomKeyStoreInvalidStateException$ = [ -3, n0, _CKSISE, {
      [_aQE]: [ `CustomKeyStoreInvalidStateException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreInvalidStateException$, CustomKeyStoreInvalidStateException);
    var CustomKeyStoreNameInUseException$ = [ -3, n0, _CKSNIUE, {
      [_aQE]: [ `CustomKeyStoreNameInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreNameInUseException$, CustomKeyStoreNameInUseException);
    var CustomKeyStoreNotFoundException$ = [ -3, n0, _CKSNFE, {
      [_aQE]: [ `CustomKeyStoreNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(CustomKeyStoreNotFoundException$, CustomKeyStoreNotFoundException);
    var DependencyTimeoutException$ = [ -3, n0, _DTE, {
      [_aQE]: [ `DependencyTimeout`, 503 ],
      [_e]: _se,
      [_hE]: 503
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DependencyTimeoutException$, DependencyTimeoutException);
    var DisabledException$ = [ -3, n0, _DE, {
      [_aQE]: [ `Disabled`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DisabledException$, DisabledException);
    var DryRunOperationException$ = [ -3, n0, _DROE, {
      [_aQE]: [ `DryRunOperation`, 412 ],
      [_e]: _c,
      [_hE]: 412
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
    var ExpiredImportTokenException$ = [ -3, n0, _EITE, {
      [_aQE]: [ `ExpiredImportTokenException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExpiredImportTokenException$, ExpiredImportTokenException);
    var IncorrectKeyException$ = [ -3, n0, _IKE, {
      [_aQE]: [ `IncorrectKeyException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IncorrectKeyException$, IncorrectKeyException);
    var IncorrectKeyMaterialException$ = [ -3, n0, _IKME, {
      [_aQE]: [ `IncorrectKeyMaterialException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IncorrectKeyMaterialException$, IncorrectKeyMaterialException);
    var IncorrectTrustAnchorException$ = [ -3, n0, _ITAE, {
      [_aQE]: [ `IncorrectTrustAnchorException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(IncorrectTrustAnchorException$, IncorrectTrustAnchorException);
    var InvalidAliasNameException$ = [ -3, n0, _IANE, {
      [_aQE]: [ `InvalidAliasName`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidAliasNameException$, InvalidAliasNameException);
    var InvalidArnException$ = [ -3, n0, _IAE, {
      [_aQE]: [ `InvalidArn`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidArnException$, InvalidArnException);
    var InvalidCiphertextException$ = [ -3, n0, _ICE, {
      [_aQE]: [ `InvalidCiphertext`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidCiphertextException$, InvalidCiphertextException);
    var InvalidGrantIdException$ = [ -3, n0, _IGIE, {
      [_aQE]: [ `InvalidGrantId`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidGrantIdException$, InvalidGrantIdException);
    var InvalidGrantTokenException$ = [ -3, n0, _IGTE, {
      [_aQE]: [ `InvalidGrantToken`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidGrantTokenException$, InvalidGrantTokenException);
    var InvalidImportTokenException$ = [ -3, n0, _IITE, {
      [_aQE]: [ `InvalidImportTokenException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidImportTokenException$, InvalidImportTokenException);
    var InvalidKeyUsageException$ = [ -3, n0, _IKUE, {
      [_aQE]: [ `InvalidKeyUsage`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidKeyUsageException$, InvalidKeyUsageException);
    var InvalidMarkerException$ = [ -3, n0, _IME, {
      [_aQE]: [ `InvalidMarker`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidMarkerException$, InvalidMarkerException);
    var KeyUnavailableException$ = [ -3, n0, _KUE, {
      [_aQE]: [ `KeyUnavailable`, 500 ],
      [_e]: _se,
      [_hE]: 500
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KeyUnavailableException$, KeyUnavailableException);
    var KMSInternalException$ = [ -3, n0, _KMSIE, {
      [_aQE]: [ `KMSInternal`, 500 ],
      [_e]: _se,
      [_hE]: 500
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInternalException$, KMSInternalException);
    var KMSInvalidMacException$ = [ -3, n0, _KMSIME, {
      [_aQE]: [ `KMSInvalidMac`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInvalidMacException$, KMSInvalidMacException);
    var KMSInvalidSignatureException$ = [ -3, n0, _KMSISE, {
      [_aQE]: [ `KMSInvalidSignature`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInvalidSignatureException$, KMSInvalidSignatureException);
    var KMSInvalidStateException$ = [ -3, n0, _KMSISEn, {
      [_aQE]: [ `KMSInvalidStateException`, 409 ],
      [_e]: _c,
      [_hE]: 409
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
    var LimitExceededException$ = [ -3, n0, _LEE, {
      [_aQE]: [ `LimitExceeded`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
      [_aQE]: [ `MalformedPolicyDocument`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
    var NotFoundException$ = [ -3, n0, _NFE, {
      [_aQE]: [ `NotFound`, 404 ],
      [_e]: _c,
      [_hE]: 404
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(NotFoundException$, NotFoundException);
    var TagException$ = [ -3, n0, _TE, {
      [_aQE]: [ `TagException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TagException$, TagException);
    var UnsupportedOperationException$ = [ -3, n0, _UOE, {
      [_aQE]: [ `UnsupportedOperation`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
    var XksKeyAlreadyInUseException$ = [ -3, n0, _XKAIUE, {
      [_aQE]: [ `XksKeyAlreadyInUse`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksKeyAlreadyInUseException$, XksKeyAlreadyInUseException);
    var XksKeyInvalidConfigurationException$ = [ -3, n0, _XKICE, {
      [_aQE]: [ `XksKeyInvalidConfiguration`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksKeyInvalidConfigurationException$, XksKeyInvalidConfigurationException);
    var XksKeyNotFoundException$ = [ -3, n0, _XKNFE, {
      [_aQE]: [ `XksKeyNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksKeyNotFoundException$, XksKeyNotFoundException);
    var XksProxyIncorrectAuthenticationCredentialException$ = [ -3, n0, _XPIACE, {
      [_aQE]: [ `XksProxyIncorrectAuthenticationCredentialException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyIncorrectAuthenticationCredentialException$, XksProxyIncorrectAuthenticationCredentialException);
    var XksProxyInvalidConfigurationException$ = [ -3, n0, _XPICE, {
      [_aQE]: [ `XksProxyInvalidConfigurationException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyInvalidConfigurationException$, XksProxyInvalidConfigurationException);
    var XksProxyInvalidResponseException$ = [ -3, n0, _XPIRE, {
      [_aQE]: [ `XksProxyInvalidResponseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyInvalidResponseException$, XksProxyInvalidResponseException);
    var XksProxyUriEndpointInUseException$ = [ -3, n0, _XPUEIUE, {
      [_aQE]: [ `XksProxyUriEndpointInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyUriEndpointInUseException$, XksProxyUriEndpointInUseException);
    var XksProxyUriInUseException$ = [ -3, n0, _XPUIUE, {
      [_aQE]: [ `XksProxyUriInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyUriInUseException$, XksProxyUriInUseException);
    var XksProxyUriUnreachableException$ = [ -3, n0, _XPUUE, {
      [_aQE]: [ `XksProxyUriUnreachableException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyUriUnreachableException$, XksProxyUriUnreachableException);
    var XksProxyVpcEndpointServiceInUseException$ = [ -3, n0, _XPVESIUE, {
      [_aQE]: [ `XksProxyVpcEndpointServiceInUseException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyVpcEndpointServiceInUseException$, XksProxyVpcEndpointServiceInUseException);
    var XksProxyVpcEndpointServiceInvalidConfigurationException$ = [ -3, n0, _XPVESICE, {
      [_aQE]: [ `XksProxyVpcEndpointServiceInvalidConfigurationException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$, XksProxyVpcEndpointServiceInvalidConfigurationException);
    var XksProxyVpcEndpointServiceNotFoundException$ = [ -3, n0, _XPVESNFE, {
      [_aQE]: [ `XksProxyVpcEndpointServiceNotFoundException`, 400 ],
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(XksProxyVpcEndpointServiceNotFoundException$, XksProxyVpcEndpointServiceNotFoundException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var KeyStorePasswordType = [ 0, n0, _KSPT, 8, 0 ];
    var PlaintextType = [ 0, n0, _PT, 8, 21 ];
    var XksProxyAuthenticationAccessKeyIdType = [ 0, n0, _XPAAKIT, 8, 0 ];
    var XksProxyAuthenticationRawSecretAccessKeyType = [ 0, n0, _XPARSAKT, 8, 0 ];
    var ConnectCustomKeyStoreRequest$ = [ 3, n0, _CCKSR, 0, [ _CKSI ], [ 0 ], 1 ];
    var ConnectCustomKeyStoreResponse$ = [ 3, n0, _CCKSRo, 0, [], [] ];
    var CreateAliasRequest$ = [ 3, n0, _CAR, 0, [ _AN, _TKI ], [ 0, 0 ], 2 ];
    var CreateCustomKeyStoreRequest$ = [ 3, n0, _CCKSRr, 0, [ _CKSN, _CHCI, _TAC, _KSP, _CKST, _XPUE, _XPUP, _XPVESN, _XPVESO, _XPAC, _XPC ], [ 0, 0, 0, [ () => KeyStorePasswordType, 0 ], 0, 0, 0, 0, 0, [ () => XksProxyAuthenticationCredentialType$, 0 ], 0 ], 1 ];
    var CreateCustomKeyStoreResponse$ = [ 3, n0, _CCKSRre, 0, [ _CKSI ], [ 0 ] ];
    var CreateKeyRequest$ = [ 3, n0, _CKR, 0, [ _P, _D, _KU, _CMKS, _KS, _Or, _CKSI, _BPLSC, _T, _MR, _XKI ], [ 0, 0, 0, 0, 0, 0, 0, 2, () => TagList, 2, 0 ] ];
    var CreateKeyResponse$ = [ 3, n0, _CKRr, 0, [ _KM ], [ () => KeyMetadata$ ] ];
    var CustomKeyStoresListEntry$ = [ 3, n0, _CKSLE, 0, [ _CKSI, _CKSN, _CHCI, _TAC, _CS, _CEC, _CD, _CKST, _XPCk ], [ 0, 0, 0, 0, 0, 0, 4, 0, [ () => XksProxyConfigurationType$, 0 ] ] ];
    var DecryptRequest$ = [ 3, n0, _DRecr, 0, [ _CB, _EC, _GT, _KI, _EAn, _R, _DR, _DRM ], [ 21, 128 | 0, 64 | 0, 0, 0, () => RecipientInfo$, 2, 64 | 0 ] ];
    var DecryptResponse$ = [ 3, n0, _DRecry, 0, [ _KI, _Pl, _EAn, _CFR, _KMI ], [ 0, [ () => PlaintextType, 0 ], 0, 21, 0 ] ];
    var DeleteAliasRequest$ = [ 3, n0, _DAR, 0, [ _AN ], [ 0 ], 1 ];
    var DeleteCustomKeyStoreRequest$ = [ 3, n0, _DCKSR, 0, [ _CKSI ], [ 0 ], 1 ];
    var DeleteCustomKeyStoreResponse$ = [ 3, n0, _DCKSRe, 0, [], [] ];
    var DescribeCustomKeyStoresRequest$ = [ 3, n0, _DCKSRes, 0, [ _CKSI, _CKSN, _L, _M ], [ 0, 0, 1, 0 ] ];
    var DescribeCustomKeyStoresResponse$ = [ 3, n0, _DCKSResc, 0, [ _CKS, _NM, _Tr ], [ [ () => CustomKeyStoresList, 0 ], 0, 2 ] ];
    var DescribeKeyRequest$ = [ 3, n0, _DKR, 0, [ _KI, _GT ], [ 0, 64 | 0 ], 1 ];
    var DescribeKeyResponse$ = [ 3, n0, _DKRe, 0, [ _KM ], [ () => KeyMetadata$ ] ];
    var DisconnectCustomKeyStoreRequest$ = [ 3, n0, _DCKSRi, 0, [ _CKSI ], [ 0 ], 1 ];
    var DisconnectCustomKeyStoreResponse$ = [ 3, n0, _DCKSRis, 0, [], [] ];
    var EncryptRequest$ = [ 3, n0, _ERnc, 0, [ _KI, _Pl, _EC, _GT, _EAn, _DR ], [ 0, [ () => PlaintextType, 0 ], 128 | 0, 64 | 0, 0, 2 ], 2 ];
    var EncryptResponse$ = [ 3, n0, _ERncr, 0, [ _CB, _KI, _EAn ], [ 21, 0, 0 ] ];
    var GetPublicKeyRequest$ = [ 3, n0, _GPKR, 0, [ _KI, _GT ], [ 0, 64 | 0 ], 1 ];
    var GetPublicKeyResponse$ = [ 3, n0, _GPKRe, 0, [ _KI, _PK, _CMKS, _KS, _KU, _EAnc, _SA, _KAAe, _EAnca ], [ 0, 21, 0, 0, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0 ] ];
    var GrantConstraints$ = [ 3, n0, _GC, 0, [ _ECS, _ECE, _SAo ], [ 128 | 0, 128 | 0, 0 ] ];
    var GrantListEntry$ = [ 3, n0, _GLE, 0, [ _KI, _GI, _N, _CD, _GP, _RP, _IA, _O, _C, _GSP, _RSP ], [ 0, 0, 0, 4, 0, 0, 0, 64 | 0, () => GrantConstraints$, 0, 0 ] ];
    var KeyListEntry$ = [ 3, n0, _KLE, 0, [ _KI, _KA ], [ 0, 0 ] ];
    var KeyMetadata$ = [ 3, n0, _KM, 0, [ _KI, _AWSAI, _A, _CD, _E, _D, _KU, _KSe, _DD, _VT, _Or, _CKSI, _CHCI, _EM, _KMe, _CMKS, _KS, _EAnc, _SA, _KAAe, _EAnca, _MR, _MRC, _PDWID, _MAa, _XKC, _CKMI ], [ 0, 0, 0, 4, 2, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 2, () => MultiRegionConfiguration$, 1, 64 | 0, () => XksKeyConfigurationType$, 0 ], 1 ];
    var ListGrantsRequest$ = [ 3, n0, _LGR, 0, [ _KI, _L, _M, _GI, _GP, _GSP ], [ 0, 1, 0, 0, 0, 0 ], 1 ];
    var ListGrantsResponse$ = [ 3, n0, _LGRi, 0, [ _G, _NM, _Tr ], [ () => GrantList, 0, 2 ] ];
    var ListKeysRequest$ = [ 3, n0, _LKR, 0, [ _L, _M ], [ 1, 0 ] ];
    var ListKeysResponse$ = [ 3, n0, _LKRi, 0, [ _K, _NM, _Tr ], [ () => KeyList, 0, 2 ] ];
    var ListResourceTagsRequest$ = [ 3, n0, _LRTR, 0, [ _KI, _L, _M ], [ 0, 1, 0 ], 1 ];
    var ListResourceTagsResponse$ = [ 3, n0, _LRTRi, 0, [ _T, _NM, _Tr ], [ () => TagList, 0, 2 ] ];
    var MultiRegionConfiguration$ = [ 3, n0, _MRC, 0, [ _MRKT, _PKr, _RK ], [ 0, () => MultiRegionKey$, () => MultiRegionKeyList ] ];
    var MultiRegionKey$ = [ 3, n0, _MRK, 0, [ _A, _Re ], [ 0, 0 ] ];
    var RecipientInfo$ = [ 3, n0, _RI, 0, [ _KEA, _AD ], [ 0, 21 ] ];
    var ScheduleKeyDeletionRequest$ = [ 3, n0, _SKDR, 0, [ _KI, _PWID ], [ 0, 1 ], 1 ];
    var ScheduleKeyDeletionResponse$ = [ 3, n0, _SKDRc, 0, [ _KI, _DD, _KSe, _PWID ], [ 0, 4, 0, 1 ] ];
    var SignRequest$ = [ 3, n0, _SR, 0, [ _KI, _Me, _SAi, _MT, _GT, _DR ], [ 0, [ () => PlaintextType, 0 ], 0, 0, 64 | 0, 2 ], 3 ];
    var SignResponse$ = [ 3, n0, _SRi, 0, [ _KI, _S, _SAi ], [ 0, 21, 0 ] ];
    var Tag$ = [ 3, n0, _Ta, 0, [ _TK, _TV ], [ 0, 0 ], 2 ];
    var TagResourceRequest$ = [ 3, n0, _TRR, 0, [ _KI, _T ], [ 0, () => TagList ], 2 ];
    var UpdateCustomKeyStoreRequest$ = [ 3, n0, _UCKSR, 0, [ _CKSI, _NCKSN, _KSP, _CHCI, _XPUE, _XPUP, _XPVESN, _XPVESO, _XPAC, _XPC ], [ 0, 0, [ () => KeyStorePasswordType, 0 ], 0, 0, 0, 0, 0, [ () => XksProxyAuthenticationCredentialType$, 0 ], 0 ], 1 ];
    var UpdateCustomKeyStoreResponse$ = [ 3, n0, _UCKSRp, 0, [], [] ];
    var XksKeyConfigurationType$ = [ 3, n0, _XKCT, 0, [ _I ], [ 0 ] ];
    var XksProxyAuthenticationCredentialType$ = [ 3, n0, _XPACT, 0, [ _AKI, _RSAK ], [ [ () => XksProxyAuthenticationAccessKeyIdType, 0 ], [ () => XksProxyAuthenticationRawSecretAccessKeyType, 0 ] ], 2 ];
    var XksProxyConfigurationType$ = [ 3, n0, _XPCT, 0, [ _Co, _AKI, _UE, _UP, _VESN, _VESO ], [ 0, [ () => XksProxyAuthenticationAccessKeyIdType, 0 ], 0, 0, 0, 0 ] ];
    var __Unit = "unit";
    var CustomKeyStoresList = [ 1, n0, _CKSL, 0, [ () => CustomKeyStoresListEntry$, 0 ] ];
    var GrantList = [ 1, n0, _GL, 0, () => GrantListEntry$ ];
    var KeyList = [ 1, n0, _KL, 0, () => KeyListEntry$ ];
    var MultiRegionKeyList = [ 1, n0, _MRKL, 0, () => MultiRegionKey$ ];
    var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
    var ConnectCustomKeyStore$ = [ 9, n0, _CCKS, 0, () => ConnectCustomKeyStoreRequest$, () => ConnectCustomKeyStoreResponse$ ];
    var CreateAlias$ = [ 9, n0, _CA, 0, () => CreateAliasRequest$, () => __Unit ];
    var CreateCustomKeyStore$ = [ 9, n0, _CCKSr, 0, () => CreateCustomKeyStoreRequest$, () => CreateCustomKeyStoreResponse$ ];
    var CreateKey$ = [ 9, n0, _CK, 0, () => CreateKeyRequest$, () => CreateKeyResponse$ ];
    var Decrypt$ = [ 9, n0, _Dec, 0, () => DecryptRequest$, () => DecryptResponse$ ];
    var DeleteAlias$ = [ 9, n0, _DA, 0, () => DeleteAliasRequest$, () => __Unit ];
    var DeleteCustomKeyStore$ = [ 9, n0, _DCKS, 0, () => DeleteCustomKeyStoreRequest$, () => DeleteCustomKeyStoreResponse$ ];
    var DescribeCustomKeyStores$ = [ 9, n0, _DCKSe, 0, () => DescribeCustomKeyStoresRequest$, () => DescribeCustomKeyStoresResponse$ ];
    var DescribeKey$ = [ 9, n0, _DK, 0, () => DescribeKeyRequest$, () => DescribeKeyResponse$ ];
    var DisconnectCustomKeyStore$ = [ 9, n0, _DCKSi, 0, () => DisconnectCustomKeyStoreRequest$, () => DisconnectCustomKeyStoreResponse$ ];
    var Encrypt$ = [ 9, n0, _Enc, 0, () => EncryptRequest$, () => EncryptResponse$ ];
    var GetPublicKey$ = [ 9, n0, _GPK, 0, () => GetPublicKeyRequest$, () => GetPublicKeyResponse$ ];
    var ListGrants$ = [ 9, n0, _LG, 0, () => ListGrantsRequest$, () => ListGrantsResponse$ ];
    var ListKeys$ = [ 9, n0, _LK, 0, () => ListKeysRequest$, () => ListKeysResponse$ ];
    var ListResourceTags$ = [ 9, n0, _LRT, 0, () => ListResourceTagsRequest$, () => ListResourceTagsResponse$ ];
    var ScheduleKeyDeletion$ = [ 9, n0, _SKD, 0, () => ScheduleKeyDeletionRequest$, () => ScheduleKeyDeletionResponse$ ];
    var Sign$ = [ 9, n0, _Si, 0, () => SignRequest$, () => SignResponse$ ];
    var TagResource$ = [ 9, n0, _TR, 0, () => TagResourceRequest$, () => __Unit ];
    var UpdateCustomKeyStore$ = [ 9, n0, _UCKS, 0, () => UpdateCustomKeyStoreRequest$, () => UpdateCustomKeyStoreResponse$ ];
  },
  60790: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => DeleteParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DeleteParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.JLh)){}
  },
  93773: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => GetParameterCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetParameterCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameter", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.unS)){}
  },
  86422: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => paginateDescribeParameters
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(16896);
    var schemas_0 = __webpack_require__(49060);
    class DescribeParametersCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeParameters", schemas_0.Ck2)){}
    var SSMClient = __webpack_require__(77650);
    const paginateDescribeParameters = (0, dist_cjs.createPaginator)(SSMClient.j, DescribeParametersCommand, "NextToken", "NextToken", "MaxResults");
  }
};
