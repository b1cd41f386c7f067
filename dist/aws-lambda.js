"use strict";

exports.id = 3132;

exports.ids = [ 3132 ];

exports.modules = {
  85990: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => AuthorizeSecurityGroupIngressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class AuthorizeSecurityGroupIngressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "AuthorizeSecurityGroupIngress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Kos)){}
  },
  42543: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => RevokeSecurityGroupIngressCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class RevokeSecurityGroupIngressCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RevokeSecurityGroupIngress", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.H5M)){}
  },
  83179: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => paginateDescribeSecurityGroupRules
    });
    var dist_cjs = __webpack_require__(90402);
    var commandBuilder = __webpack_require__(58509);
    var schemas_0 = __webpack_require__(80230);
    class DescribeSecurityGroupRulesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeSecurityGroupRules", schemas_0.YbR)){}
    var EC2Client = __webpack_require__(64601);
    const paginateDescribeSecurityGroupRules = (0, dist_cjs.createPaginator)(EC2Client.g, DescribeSecurityGroupRulesCommand, "NextToken", "NextToken", "MaxResults");
  },
  80410: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => LambdaClient
    });
    var client = __webpack_require__(5152);
    var dist_cjs = __webpack_require__(90402);
    var submodules_client = __webpack_require__(92658);
    var submodules_config = __webpack_require__(47291);
    var endpoints = __webpack_require__(62085);
    var event_streams = __webpack_require__(56579);
    var protocols = __webpack_require__(93422);
    var retry = __webpack_require__(23609);
    var schema = __webpack_require__(26890);
    var httpAuthSchemes = __webpack_require__(97523);
    const defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "lambda",
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
    const defaultLambdaHttpAuthSchemeProvider = authParameters => {
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
    var EndpointParameters = __webpack_require__(46357);
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
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://lambda.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
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
    var schemas_0 = __webpack_require__(12476);
    const getRuntimeConfig = config => ({
      apiVersion: "2015-03-31",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsRestJsonProtocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.lambda",
        errorTypeRegistries: schemas_0.q1U,
        version: "2015-03-31",
        serviceTarget: "AWSGirApiService"
      },
      serviceId: config?.serviceId ?? "Lambda",
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
        eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? event_streams.eventStreamSerdeProvider,
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
    class LambdaClient extends submodules_client.Client {
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
        const _config_7 = (0, event_streams.resolveEventStreamSerdeConfig)(_config_6);
        const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
        const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
        this.config = _config_9;
        this.middlewareStack.use((0, schema.getSchemaSerdePlugin)(this.config));
        this.middlewareStack.use((0, client.getUserAgentPlugin)(this.config));
        this.middlewareStack.use((0, retry.getRetryPlugin)(this.config));
        this.middlewareStack.use((0, protocols.getContentLengthPlugin)(this.config));
        this.middlewareStack.use((0, client.getHostHeaderPlugin)(this.config));
        this.middlewareStack.use((0, client.getLoggerPlugin)(this.config));
        this.middlewareStack.use((0, client.getRecursionDetectionPlugin)(this.config));
        this.middlewareStack.use((0, dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
          httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
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
  34528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92658);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46357);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSGirApiService", "LambdaClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  31006: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => GetFunctionConfigurationCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34528);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12476);
    class GetFunctionConfigurationCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetFunctionConfiguration", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Biz)){}
  },
  72532: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => InvokeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34528);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12476);
    class InvokeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "Invoke", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Vl_)){}
  },
  46357: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "lambda"
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
  12476: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Biz: () => GetFunctionConfiguration$,
      Vl_: () => Invoke$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(26890);
    var client = __webpack_require__(92658);
    class LambdaServiceException extends client.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, LambdaServiceException.prototype);
      }
    }
    class InvalidParameterValueException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidParameterValueException";
      name="InvalidParameterValueException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "InvalidParameterValueException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
        this.Type = opts.Type;
      }
    }
    class PolicyLengthExceededException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#PolicyLengthExceededException";
      name="PolicyLengthExceededException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "PolicyLengthExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
        this.Type = opts.Type;
      }
    }
    class PreconditionFailedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#PreconditionFailedException";
      name="PreconditionFailedException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "PreconditionFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PreconditionFailedException.prototype);
        this.Type = opts.Type;
      }
    }
    class ResourceConflictException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ResourceConflictException";
      name="ResourceConflictException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "ResourceConflictException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceConflictException.prototype);
        this.Type = opts.Type;
      }
    }
    class ResourceNotFoundException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ResourceNotFoundException";
      name="ResourceNotFoundException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class ServiceException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ServiceException";
      name="ServiceException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ServiceException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class TooManyRequestsException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#TooManyRequestsException";
      name="TooManyRequestsException";
      $fault="client";
      retryAfterSeconds;
      Type;
      Reason;
      constructor(opts) {
        super({
          name: "TooManyRequestsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
        this.retryAfterSeconds = opts.retryAfterSeconds;
        this.Type = opts.Type;
        this.Reason = opts.Reason;
      }
    }
    class PublicPolicyException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#PublicPolicyException";
      name="PublicPolicyException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "PublicPolicyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PublicPolicyException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class AliasLimitExceededException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#AliasLimitExceededException";
      name="AliasLimitExceededException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "AliasLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AliasLimitExceededException.prototype);
        this.Type = opts.Type;
      }
    }
    class CapacityProviderLimitExceededException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CapacityProviderLimitExceededException";
      name="CapacityProviderLimitExceededException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "CapacityProviderLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CapacityProviderLimitExceededException.prototype);
        this.Type = opts.Type;
      }
    }
    class KMSAccessDeniedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#KMSAccessDeniedException";
      name="KMSAccessDeniedException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSAccessDeniedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KMSAccessDeniedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class KMSDisabledException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#KMSDisabledException";
      name="KMSDisabledException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSDisabledException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KMSDisabledException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class KMSInvalidStateException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#KMSInvalidStateException";
      name="KMSInvalidStateException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSInvalidStateException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class KMSNotFoundException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#KMSNotFoundException";
      name="KMSNotFoundException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "KMSNotFoundException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, KMSNotFoundException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class ResourceInUseException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ResourceInUseException";
      name="ResourceInUseException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ResourceInUseException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class CodeSigningConfigNotFoundException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CodeSigningConfigNotFoundException";
      name="CodeSigningConfigNotFoundException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "CodeSigningConfigNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CodeSigningConfigNotFoundException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class CodeStorageExceededException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CodeStorageExceededException";
      name="CodeStorageExceededException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "CodeStorageExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CodeStorageExceededException.prototype);
        this.Type = opts.Type;
      }
    }
    class CodeVerificationFailedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CodeVerificationFailedException";
      name="CodeVerificationFailedException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "CodeVerificationFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CodeVerificationFailedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class FunctionVersionsPerCapacityProviderLimitExceededException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException";
      name="FunctionVersionsPerCapacityProviderLimitExceededException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "FunctionVersionsPerCapacityProviderLimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, FunctionVersionsPerCapacityProviderLimitExceededException.prototype);
        this.Type = opts.Type;
      }
    }
    class InvalidCodeSignatureException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidCodeSignatureException";
      name="InvalidCodeSignatureException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidCodeSignatureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidCodeSignatureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class CodeArtifactUserDeletedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CodeArtifactUserDeletedException";
      name="CodeArtifactUserDeletedException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "CodeArtifactUserDeletedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CodeArtifactUserDeletedException.prototype);
        this.Type = opts.Type;
      }
    }
    class CodeArtifactUserFailedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CodeArtifactUserFailedException";
      name="CodeArtifactUserFailedException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "CodeArtifactUserFailedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CodeArtifactUserFailedException.prototype);
        this.Type = opts.Type;
      }
    }
    class CodeArtifactUserPendingException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CodeArtifactUserPendingException";
      name="CodeArtifactUserPendingException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "CodeArtifactUserPendingException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CodeArtifactUserPendingException.prototype);
        this.Type = opts.Type;
      }
    }
    class DurableExecutionAlreadyStartedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#DurableExecutionAlreadyStartedException";
      name="DurableExecutionAlreadyStartedException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "DurableExecutionAlreadyStartedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, DurableExecutionAlreadyStartedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class EC2AccessDeniedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EC2AccessDeniedException";
      name="EC2AccessDeniedException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EC2AccessDeniedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, EC2AccessDeniedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class EC2ThrottledException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EC2ThrottledException";
      name="EC2ThrottledException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EC2ThrottledException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, EC2ThrottledException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class EC2UnexpectedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EC2UnexpectedException";
      name="EC2UnexpectedException";
      $fault="server";
      Type;
      Message;
      EC2ErrorCode;
      constructor(opts) {
        super({
          name: "EC2UnexpectedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, EC2UnexpectedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
        this.EC2ErrorCode = opts.EC2ErrorCode;
      }
    }
    class EFSIOException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EFSIOException";
      name="EFSIOException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSIOException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EFSIOException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class EFSMountConnectivityException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EFSMountConnectivityException";
      name="EFSMountConnectivityException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSMountConnectivityException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EFSMountConnectivityException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class EFSMountFailureException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EFSMountFailureException";
      name="EFSMountFailureException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSMountFailureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EFSMountFailureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class EFSMountTimeoutException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#EFSMountTimeoutException";
      name="EFSMountTimeoutException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "EFSMountTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EFSMountTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class ENILimitReachedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ENILimitReachedException";
      name="ENILimitReachedException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ENILimitReachedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ENILimitReachedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class ENINotReadyException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ENINotReadyException";
      name="ENINotReadyException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ENINotReadyException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ENINotReadyException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class InvalidRequestContentException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidRequestContentException";
      name="InvalidRequestContentException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "InvalidRequestContentException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRequestContentException.prototype);
        this.Type = opts.Type;
      }
    }
    class InvalidRuntimeException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidRuntimeException";
      name="InvalidRuntimeException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidRuntimeException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRuntimeException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class InvalidSecurityGroupIDException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidSecurityGroupIDException";
      name="InvalidSecurityGroupIDException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidSecurityGroupIDException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidSecurityGroupIDException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class InvalidSubnetIDException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidSubnetIDException";
      name="InvalidSubnetIDException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidSubnetIDException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidSubnetIDException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class InvalidZipFileException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#InvalidZipFileException";
      name="InvalidZipFileException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "InvalidZipFileException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidZipFileException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class ModeNotSupportedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ModeNotSupportedException";
      name="ModeNotSupportedException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "ModeNotSupportedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ModeNotSupportedException.prototype);
        this.Type = opts.Type;
      }
    }
    class NoPublishedVersionException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#NoPublishedVersionException";
      name="NoPublishedVersionException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "NoPublishedVersionException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoPublishedVersionException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class RecursiveInvocationException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#RecursiveInvocationException";
      name="RecursiveInvocationException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "RecursiveInvocationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RecursiveInvocationException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class RequestTooLargeException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#RequestTooLargeException";
      name="RequestTooLargeException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "RequestTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RequestTooLargeException.prototype);
        this.Type = opts.Type;
      }
    }
    class ResourceNotReadyException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ResourceNotReadyException";
      name="ResourceNotReadyException";
      $fault="server";
      Type;
      constructor(opts) {
        super({
          name: "ResourceNotReadyException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ResourceNotReadyException.prototype);
        this.Type = opts.Type;
      }
    }
    class S3FilesMountConnectivityException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#S3FilesMountConnectivityException";
      name="S3FilesMountConnectivityException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "S3FilesMountConnectivityException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, S3FilesMountConnectivityException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class S3FilesMountFailureException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#S3FilesMountFailureException";
      name="S3FilesMountFailureException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "S3FilesMountFailureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, S3FilesMountFailureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class S3FilesMountTimeoutException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#S3FilesMountTimeoutException";
      name="S3FilesMountTimeoutException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "S3FilesMountTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, S3FilesMountTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class SerializedRequestEntityTooLargeException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#SerializedRequestEntityTooLargeException";
      name="SerializedRequestEntityTooLargeException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "SerializedRequestEntityTooLargeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SerializedRequestEntityTooLargeException.prototype);
        this.Type = opts.Type;
      }
    }
    class ServiceQuotaExceededException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ServiceQuotaExceededException";
      name="ServiceQuotaExceededException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "ServiceQuotaExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class SnapStartException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#SnapStartException";
      name="SnapStartException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SnapStartException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class SnapStartNotReadyException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#SnapStartNotReadyException";
      name="SnapStartNotReadyException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartNotReadyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SnapStartNotReadyException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class SnapStartRegenerationFailureException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#SnapStartRegenerationFailureException";
      name="SnapStartRegenerationFailureException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartRegenerationFailureException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SnapStartRegenerationFailureException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class SnapStartTimeoutException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#SnapStartTimeoutException";
      name="SnapStartTimeoutException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SnapStartTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SnapStartTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class SubnetIPAddressLimitReachedException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#SubnetIPAddressLimitReachedException";
      name="SubnetIPAddressLimitReachedException";
      $fault="server";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "SubnetIPAddressLimitReachedException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, SubnetIPAddressLimitReachedException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    class UnsupportedMediaTypeException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#UnsupportedMediaTypeException";
      name="UnsupportedMediaTypeException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "UnsupportedMediaTypeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedMediaTypeException.prototype);
        this.Type = opts.Type;
      }
    }
    class ProvisionedConcurrencyConfigNotFoundException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#ProvisionedConcurrencyConfigNotFoundException";
      name="ProvisionedConcurrencyConfigNotFoundException";
      $fault="client";
      Type;
      constructor(opts) {
        super({
          name: "ProvisionedConcurrencyConfigNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ProvisionedConcurrencyConfigNotFoundException.prototype);
        this.Type = opts.Type;
      }
    }
    class CallbackTimeoutException extends LambdaServiceException {
      static shapeId="com.amazonaws.lambda#CallbackTimeoutException";
      name="CallbackTimeoutException";
      $fault="client";
      Type;
      Message;
      constructor(opts) {
        super({
          name: "CallbackTimeoutException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, CallbackTimeoutException.prototype);
        this.Type = opts.Type;
        this.Message = opts.Message;
      }
    }
    const _ALEE = "AliasLimitExceededException";
    const _ALL = "ApplicationLogLevel";
    const _AOp = "ApplyOn";
    const _Ar = "Architectures";
    const _Arn = "Arn";
    const _B = "Blob";
    const _CAUDE = "CodeArtifactUserDeletedException";
    const _CAUFE = "CodeArtifactUserFailedException";
    const _CAUPE = "CodeArtifactUserPendingException";
    const _CC = "ClientContext";
    const _CPA = "CapacityProviderArn";
    const _CPC = "CapacityProviderConfig";
    const _CPLEE = "CapacityProviderLimitExceededException";
    const _CS = "CodeSize";
    const _CSCNFE = "CodeSigningConfigNotFoundException";
    const _CSEE = "CodeStorageExceededException";
    const _CSo = "CodeSha256";
    const _CSon = "ConfigSha256";
    const _CTE = "CallbackTimeoutException";
    const _CVFE = "CodeVerificationFailedException";
    const _Com = "Command";
    const _D = "Description";
    const _DCu = "DurableConfig";
    const _DEA = "DurableExecutionArn";
    const _DEASE = "DurableExecutionAlreadyStartedException";
    const _DEN = "DurableExecutionName";
    const _DLC = "DeadLetterConfig";
    const _DSR = "DirectS3Read";
    const _E = "Error";
    const _EC = "ErrorCode";
    const _ECADE = "EC2AccessDeniedException";
    const _ECEC = "EC2ErrorCode";
    const _ECTE = "EC2ThrottledException";
    const _ECUE = "EC2UnexpectedException";
    const _EE = "EnvironmentError";
    const _EEMGBPVC = "ExecutionEnvironmentMemoryGiBPerVCpu";
    const _EFSIOE = "EFSIOException";
    const _EFSMCE = "EFSMountConnectivityException";
    const _EFSMFE = "EFSMountFailureException";
    const _EFSMTE = "EFSMountTimeoutException";
    const _ENILRE = "ENILimitReachedException";
    const _ENINRE = "ENINotReadyException";
    const _EP = "EntryPoint";
    const _ER = "EnvironmentResponse";
    const _ES = "EphemeralStorage";
    const _ETx = "ExecutionTimeout";
    const _EV = "ExecutedVersion";
    const _EVN = "EnvironmentVariableName";
    const _EVV = "EnvironmentVariableValue";
    const _EVn = "EnvironmentVariables";
    const _Env = "Environment";
    const _FA = "FunctionArn";
    const _FCun = "FunctionConfiguration";
    const _FE = "FunctionError";
    const _FN = "FunctionName";
    const _FSC = "FileSystemConfigs";
    const _FSCL = "FileSystemConfigList";
    const _FSCi = "FileSystemConfig";
    const _FVPCPLEE = "FunctionVersionsPerCapacityProviderLimitExceededException";
    const _GFCRet = "GetFunctionConfigurationRequest";
    const _GFCe = "GetFunctionConfiguration";
    const _H = "Handler";
    const _IAFDS = "Ipv6AllowedForDualStack";
    const _IC = "ImageConfig";
    const _ICE = "ImageConfigError";
    const _ICR = "ImageConfigResponse";
    const _ICSE = "InvalidCodeSignatureException";
    const _IPVE = "InvalidParameterValueException";
    const _IRCE = "InvalidRequestContentException";
    const _IRE = "InvalidRuntimeException";
    const _IRn = "InvocationRequest";
    const _IRnv = "InvocationResponse";
    const _ISGIDE = "InvalidSecurityGroupIDException";
    const _ISIDE = "InvalidSubnetIDException";
    const _IT = "InvocationType";
    const _IZFE = "InvalidZipFileException";
    const _In = "Invoke";
    const _KMSADE = "KMSAccessDeniedException";
    const _KMSDE = "KMSDisabledException";
    const _KMSISE = "KMSInvalidStateException";
    const _KMSKA = "KMSKeyArn";
    const _KMSNFE = "KMSNotFoundException";
    const _L = "Layers";
    const _LC = "LoggingConfig";
    const _LF = "LogFormat";
    const _LG = "LogGroup";
    const _LM = "LastModified";
    const _LMICPC = "LambdaManagedInstancesCapacityProviderConfig";
    const _LMP = "LocalMountPath";
    const _LR = "LogResult";
    const _LRL = "LayersReferenceList";
    const _LT = "LogType";
    const _LUS = "LastUpdateStatus";
    const _LUSR = "LastUpdateStatusReason";
    const _LUSRC = "LastUpdateStatusReasonCode";
    const _La = "Layer";
    const _M = "Message";
    const _MAa = "MasterArn";
    const _MNSE = "ModeNotSupportedException";
    const _MS = "MemorySize";
    const _Mo = "Mode";
    const _NPVE = "NoPublishedVersionException";
    const _OSp = "OptimizationStatus";
    const _PCCNFE = "ProvisionedConcurrencyConfigNotFoundException";
    const _PEEMC = "PerExecutionEnvironmentMaxConcurrency";
    const _PFE = "PreconditionFailedException";
    const _PLEE = "PolicyLengthExceededException";
    const _PPE = "PublicPolicyException";
    const _PTa = "PackageType";
    const _Pa = "Payload";
    const _Q = "Qualifier";
    const _R = "Reason";
    const _RA = "Retry-After";
    const _RCE = "ResourceConflictException";
    const _RI = "RevisionId";
    const _RIE = "RecursiveInvocationException";
    const _RIUE = "ResourceInUseException";
    const _RNFE = "ResourceNotFoundException";
    const _RNRE = "ResourceNotReadyException";
    const _RPID = "RetentionPeriodInDays";
    const _RTLE = "RequestTooLargeException";
    const _RVA = "RuntimeVersionArn";
    const _RVC = "RuntimeVersionConfig";
    const _RVE = "RuntimeVersionError";
    const _Ro = "Role";
    const _Ru = "Runtime";
    const _SCt = "StatusCode";
    const _SE = "ServiceException";
    const _SFC = "S3FilesConfig";
    const _SFMCE = "S3FilesMountConnectivityException";
    const _SFMFE = "S3FilesMountFailureException";
    const _SFMTE = "S3FilesMountTimeoutException";
    const _SGI = "SecurityGroupIds";
    const _SIPALRE = "SubnetIPAddressLimitReachedException";
    const _SIu = "SubnetIds";
    const _SJA = "SigningJobArn";
    const _SLL = "SystemLogLevel";
    const _SPVAi = "SigningProfileVersionArn";
    const _SQEE = "ServiceQuotaExceededException";
    const _SR = "StateReason";
    const _SRCt = "StateReasonCode";
    const _SRETLE = "SerializedRequestEntityTooLargeException";
    const _SS = "SensitiveString";
    const _SSE = "SnapStartException";
    const _SSNRE = "SnapStartNotReadyException";
    const _SSR = "SnapStartResponse";
    const _SSRFE = "SnapStartRegenerationFailureException";
    const _SSTE = "SnapStartTimeoutException";
    const _SSn = "SnapStart";
    const _Si = "Size";
    const _St = "State";
    const _T = "Type";
    const _TA = "TargetArn";
    const _TCR = "TracingConfigResponse";
    const _TCe = "TenancyConfig";
    const _TCr = "TracingConfig";
    const _TI = "TenantId";
    const _TIM = "TenantIsolationMode";
    const _TMRE = "TooManyRequestsException";
    const _Ti = "Timeout";
    const _UMTE = "UnsupportedMediaTypeException";
    const _V = "Variables";
    const _VC = "VpcConfig";
    const _VCR = "VpcConfigResponse";
    const _VI = "VpcId";
    const _Ve = "Version";
    const _WD = "WorkingDirectory";
    const _XACC = "X-Amz-Client-Context";
    const _XADEA = "X-Amz-Durable-Execution-Arn";
    const _XADEN = "X-Amz-Durable-Execution-Name";
    const _XAEV = "X-Amz-Executed-Version";
    const _XAFE = "X-Amz-Function-Error";
    const _XAIT = "X-Amz-Invocation-Type";
    const _XALR = "X-Amz-Log-Result";
    const _XALT = "X-Amz-Log-Type";
    const _XATI_ = "X-Amz-Tenant-Id";
    const _c = "client";
    const _e = "error";
    const _h = "http";
    const _hE = "httpError";
    const _hH = "httpHeader";
    const _hQ = "httpQuery";
    const _m = "message";
    const _rAS = "retryAfterSeconds";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
    const _se = "server";
    const n0 = "com.amazonaws.lambda";
    const _s_registry = new schema.TypeRegistry(_s);
    var LambdaServiceException$ = [ -3, _s, "LambdaServiceException", 0, [], [] ];
    _s_registry.registerError(LambdaServiceException$, LambdaServiceException);
    const n0_registry = new schema.TypeRegistry(n0);
    var AliasLimitExceededException$ = [ -3, n0, _ALEE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(AliasLimitExceededException$, AliasLimitExceededException);
    var CallbackTimeoutException$ = [ -3, n0, _CTE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(CallbackTimeoutException$, CallbackTimeoutException);
    var CapacityProviderLimitExceededException$ = [ -3, n0, _CPLEE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(CapacityProviderLimitExceededException$, CapacityProviderLimitExceededException);
    var CodeArtifactUserDeletedException$ = [ -3, n0, _CAUDE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(CodeArtifactUserDeletedException$, CodeArtifactUserDeletedException);
    var CodeArtifactUserFailedException$ = [ -3, n0, _CAUFE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(CodeArtifactUserFailedException$, CodeArtifactUserFailedException);
    var CodeArtifactUserPendingException$ = [ -3, n0, _CAUPE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(CodeArtifactUserPendingException$, CodeArtifactUserPendingException);
    var CodeSigningConfigNotFoundException$ = [ -3, n0, _CSCNFE, {
      [_e]: _c,
      [_hE]: 404
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(CodeSigningConfigNotFoundException$, CodeSigningConfigNotFoundException);
    var CodeStorageExceededException$ = [ -3, n0, _CSEE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(CodeStorageExceededException$, CodeStorageExceededException);
    var CodeVerificationFailedException$ = [ -3, n0, _CVFE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(CodeVerificationFailedException$, CodeVerificationFailedException);
    var DurableExecutionAlreadyStartedException$ = [ -3, n0, _DEASE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(DurableExecutionAlreadyStartedException$, DurableExecutionAlreadyStartedException);
    var EC2AccessDeniedException$ = [ -3, n0, _ECADE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(EC2AccessDeniedException$, EC2AccessDeniedException);
    var EC2ThrottledException$ = [ -3, n0, _ECTE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(EC2ThrottledException$, EC2ThrottledException);
    var EC2UnexpectedException$ = [ -3, n0, _ECUE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M, _ECEC ], [ 0, 0, 0 ] ];
    n0_registry.registerError(EC2UnexpectedException$, EC2UnexpectedException);
    var EFSIOException$ = [ -3, n0, _EFSIOE, {
      [_e]: _c,
      [_hE]: 410
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(EFSIOException$, EFSIOException);
    var EFSMountConnectivityException$ = [ -3, n0, _EFSMCE, {
      [_e]: _c,
      [_hE]: 408
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(EFSMountConnectivityException$, EFSMountConnectivityException);
    var EFSMountFailureException$ = [ -3, n0, _EFSMFE, {
      [_e]: _c,
      [_hE]: 403
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(EFSMountFailureException$, EFSMountFailureException);
    var EFSMountTimeoutException$ = [ -3, n0, _EFSMTE, {
      [_e]: _c,
      [_hE]: 408
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(EFSMountTimeoutException$, EFSMountTimeoutException);
    var ENILimitReachedException$ = [ -3, n0, _ENILRE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(ENILimitReachedException$, ENILimitReachedException);
    var ENINotReadyException$ = [ -3, n0, _ENINRE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(ENINotReadyException$, ENINotReadyException);
    var FunctionVersionsPerCapacityProviderLimitExceededException$ = [ -3, n0, _FVPCPLEE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(FunctionVersionsPerCapacityProviderLimitExceededException$, FunctionVersionsPerCapacityProviderLimitExceededException);
    var InvalidCodeSignatureException$ = [ -3, n0, _ICSE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidCodeSignatureException$, InvalidCodeSignatureException);
    var InvalidParameterValueException$ = [ -3, n0, _IPVE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
    var InvalidRequestContentException$ = [ -3, n0, _IRCE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidRequestContentException$, InvalidRequestContentException);
    var InvalidRuntimeException$ = [ -3, n0, _IRE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidRuntimeException$, InvalidRuntimeException);
    var InvalidSecurityGroupIDException$ = [ -3, n0, _ISGIDE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidSecurityGroupIDException$, InvalidSecurityGroupIDException);
    var InvalidSubnetIDException$ = [ -3, n0, _ISIDE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidSubnetIDException$, InvalidSubnetIDException);
    var InvalidZipFileException$ = [ -3, n0, _IZFE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidZipFileException$, InvalidZipFileException);
    var KMSAccessDeniedException$ = [ -3, n0, _KMSADE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
    var KMSDisabledException$ = [ -3, n0, _KMSDE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(KMSDisabledException$, KMSDisabledException);
    var KMSInvalidStateException$ = [ -3, n0, _KMSISE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
    var KMSNotFoundException$ = [ -3, n0, _KMSNFE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(KMSNotFoundException$, KMSNotFoundException);
    var ModeNotSupportedException$ = [ -3, n0, _MNSE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(ModeNotSupportedException$, ModeNotSupportedException);
    var NoPublishedVersionException$ = [ -3, n0, _NPVE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(NoPublishedVersionException$, NoPublishedVersionException);
    var PolicyLengthExceededException$ = [ -3, n0, _PLEE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
    var PreconditionFailedException$ = [ -3, n0, _PFE, {
      [_e]: _c,
      [_hE]: 412
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(PreconditionFailedException$, PreconditionFailedException);
    var ProvisionedConcurrencyConfigNotFoundException$ = [ -3, n0, _PCCNFE, {
      [_e]: _c,
      [_hE]: 404
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(ProvisionedConcurrencyConfigNotFoundException$, ProvisionedConcurrencyConfigNotFoundException);
    var PublicPolicyException$ = [ -3, n0, _PPE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
    var RecursiveInvocationException$ = [ -3, n0, _RIE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(RecursiveInvocationException$, RecursiveInvocationException);
    var RequestTooLargeException$ = [ -3, n0, _RTLE, {
      [_e]: _c,
      [_hE]: 413
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(RequestTooLargeException$, RequestTooLargeException);
    var ResourceConflictException$ = [ -3, n0, _RCE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
    var ResourceInUseException$ = [ -3, n0, _RIUE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
    var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
      [_e]: _c,
      [_hE]: 404
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
    var ResourceNotReadyException$ = [ -3, n0, _RNRE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(ResourceNotReadyException$, ResourceNotReadyException);
    var S3FilesMountConnectivityException$ = [ -3, n0, _SFMCE, {
      [_e]: _c,
      [_hE]: 408
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(S3FilesMountConnectivityException$, S3FilesMountConnectivityException);
    var S3FilesMountFailureException$ = [ -3, n0, _SFMFE, {
      [_e]: _c,
      [_hE]: 403
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(S3FilesMountFailureException$, S3FilesMountFailureException);
    var S3FilesMountTimeoutException$ = [ -3, n0, _SFMTE, {
      [_e]: _c,
      [_hE]: 408
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(S3FilesMountTimeoutException$, S3FilesMountTimeoutException);
    var SerializedRequestEntityTooLargeException$ = [ -3, n0, _SRETLE, {
      [_e]: _c,
      [_hE]: 413
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(SerializedRequestEntityTooLargeException$, SerializedRequestEntityTooLargeException);
    var ServiceException$ = [ -3, n0, _SE, {
      [_e]: _se,
      [_hE]: 500
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(ServiceException$, ServiceException);
    var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
      [_e]: _c,
      [_hE]: 402
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
    var SnapStartException$ = [ -3, n0, _SSE, {
      [_e]: _c,
      [_hE]: 400
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(SnapStartException$, SnapStartException);
    var SnapStartNotReadyException$ = [ -3, n0, _SSNRE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(SnapStartNotReadyException$, SnapStartNotReadyException);
    var SnapStartRegenerationFailureException$ = [ -3, n0, _SSRFE, {
      [_e]: _c,
      [_hE]: 409
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(SnapStartRegenerationFailureException$, SnapStartRegenerationFailureException);
    var SnapStartTimeoutException$ = [ -3, n0, _SSTE, {
      [_e]: _c,
      [_hE]: 408
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(SnapStartTimeoutException$, SnapStartTimeoutException);
    var SubnetIPAddressLimitReachedException$ = [ -3, n0, _SIPALRE, {
      [_e]: _se,
      [_hE]: 502
    }, [ _T, _M ], [ 0, 0 ] ];
    n0_registry.registerError(SubnetIPAddressLimitReachedException$, SubnetIPAddressLimitReachedException);
    var TooManyRequestsException$ = [ -3, n0, _TMRE, {
      [_e]: _c,
      [_hE]: 429
    }, [ _rAS, _T, _m, _R ], [ [ 0, {
      [_hH]: _RA
    } ], 0, 0, 0 ] ];
    n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
    var UnsupportedMediaTypeException$ = [ -3, n0, _UMTE, {
      [_e]: _c,
      [_hE]: 415
    }, [ _T, _m ], [ 0, 0 ] ];
    n0_registry.registerError(UnsupportedMediaTypeException$, UnsupportedMediaTypeException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var _Blob = [ 0, n0, _B, 8, 21 ];
    var EnvironmentVariableName = [ 0, n0, _EVN, 8, 0 ];
    var EnvironmentVariableValue = [ 0, n0, _EVV, 8, 0 ];
    var SensitiveString = [ 0, n0, _SS, 8, 0 ];
    var CapacityProviderConfig$ = [ 3, n0, _CPC, 0, [ _LMICPC ], [ () => LambdaManagedInstancesCapacityProviderConfig$ ], 1 ];
    var DeadLetterConfig$ = [ 3, n0, _DLC, 0, [ _TA ], [ 0 ] ];
    var DurableConfig$ = [ 3, n0, _DCu, 0, [ _KMSKA, _RPID, _ETx ], [ 0, 1, 1 ] ];
    var EnvironmentError$ = [ 3, n0, _EE, 0, [ _EC, _M ], [ 0, [ () => SensitiveString, 0 ] ] ];
    var EnvironmentResponse$ = [ 3, n0, _ER, 0, [ _V, _E ], [ [ () => EnvironmentVariables, 0 ], [ () => EnvironmentError$, 0 ] ] ];
    var EphemeralStorage$ = [ 3, n0, _ES, 0, [ _Si ], [ 1 ], 1 ];
    var FileSystemConfig$ = [ 3, n0, _FSCi, 0, [ _Arn, _LMP, _SFC ], [ 0, 0, () => S3FilesConfig$ ], 2 ];
    var FunctionConfiguration$ = [ 3, n0, _FCun, 0, [ _FN, _FA, _Ru, _Ro, _H, _CS, _D, _Ti, _MS, _LM, _CSo, _Ve, _VC, _DLC, _Env, _KMSKA, _TCr, _MAa, _RI, _L, _St, _SR, _SRCt, _LUS, _LUSR, _LUSRC, _FSC, _SPVAi, _SJA, _PTa, _ICR, _Ar, _ES, _SSn, _RVC, _LC, _TCe, _CPC, _CSon, _DCu ], [ 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, () => VpcConfigResponse$, () => DeadLetterConfig$, [ () => EnvironmentResponse$, 0 ], 0, () => TracingConfigResponse$, 0, 0, () => LayersReferenceList, 0, 0, 0, 0, 0, 0, () => FileSystemConfigList, 0, 0, 0, [ () => ImageConfigResponse$, 0 ], 64 | 0, () => EphemeralStorage$, () => SnapStartResponse$, [ () => RuntimeVersionConfig$, 0 ], () => LoggingConfig$, () => TenancyConfig$, () => CapacityProviderConfig$, 0, () => DurableConfig$ ] ];
    var GetFunctionConfigurationRequest$ = [ 3, n0, _GFCRet, 0, [ _FN, _Q ], [ [ 0, 1 ], [ 0, {
      [_hQ]: _Q
    } ] ], 1 ];
    var ImageConfig$ = [ 3, n0, _IC, 0, [ _EP, _Com, _WD ], [ 64 | 0, 64 | 0, 0 ] ];
    var ImageConfigError$ = [ 3, n0, _ICE, 0, [ _EC, _M ], [ 0, [ () => SensitiveString, 0 ] ] ];
    var ImageConfigResponse$ = [ 3, n0, _ICR, 0, [ _IC, _E ], [ () => ImageConfig$, [ () => ImageConfigError$, 0 ] ] ];
    var InvocationRequest$ = [ 3, n0, _IRn, 0, [ _FN, _IT, _LT, _CC, _DEN, _Pa, _Q, _TI ], [ [ 0, 1 ], [ 0, {
      [_hH]: _XAIT
    } ], [ 0, {
      [_hH]: _XALT
    } ], [ 0, {
      [_hH]: _XACC
    } ], [ 0, {
      [_hH]: _XADEN
    } ], [ () => _Blob, 16 ], [ 0, {
      [_hQ]: _Q
    } ], [ 0, {
      [_hH]: _XATI_
    } ] ], 1 ];
    var InvocationResponse$ = [ 3, n0, _IRnv, 0, [ _SCt, _FE, _LR, _Pa, _EV, _DEA ], [ [ 1, 32 ], [ 0, {
      [_hH]: _XAFE
    } ], [ 0, {
      [_hH]: _XALR
    } ], [ () => _Blob, 16 ], [ 0, {
      [_hH]: _XAEV
    } ], [ 0, {
      [_hH]: _XADEA
    } ] ] ];
    var LambdaManagedInstancesCapacityProviderConfig$ = [ 3, n0, _LMICPC, 0, [ _CPA, _PEEMC, _EEMGBPVC ], [ 0, 1, 1 ], 1 ];
    var Layer$ = [ 3, n0, _La, 0, [ _Arn, _CS, _SPVAi, _SJA ], [ 0, 1, 0, 0 ] ];
    var LoggingConfig$ = [ 3, n0, _LC, 0, [ _LF, _ALL, _SLL, _LG ], [ 0, 0, 0, 0 ] ];
    var RuntimeVersionConfig$ = [ 3, n0, _RVC, 0, [ _RVA, _E ], [ 0, [ () => RuntimeVersionError$, 0 ] ] ];
    var RuntimeVersionError$ = [ 3, n0, _RVE, 0, [ _EC, _M ], [ 0, [ () => SensitiveString, 0 ] ] ];
    var S3FilesConfig$ = [ 3, n0, _SFC, 0, [ _DSR ], [ 0 ] ];
    var SnapStartResponse$ = [ 3, n0, _SSR, 0, [ _AOp, _OSp ], [ 0, 0 ] ];
    var TenancyConfig$ = [ 3, n0, _TCe, 0, [ _TIM ], [ 0 ], 1 ];
    var TracingConfigResponse$ = [ 3, n0, _TCR, 0, [ _Mo ], [ 0 ] ];
    var VpcConfigResponse$ = [ 3, n0, _VCR, 0, [ _SIu, _SGI, _VI, _IAFDS ], [ 64 | 0, 64 | 0, 0, 2 ] ];
    var FileSystemConfigList = [ 1, n0, _FSCL, 0, () => FileSystemConfig$ ];
    var LayersReferenceList = [ 1, n0, _LRL, 0, () => Layer$ ];
    var EnvironmentVariables = [ 2, n0, _EVn, 8, [ () => EnvironmentVariableName, 0 ], [ () => EnvironmentVariableValue, 0 ] ];
    var GetFunctionConfiguration$ = [ 9, n0, _GFCe, {
      [_h]: [ "GET", "/2015-03-31/functions/{FunctionName}/configuration", 200 ]
    }, () => GetFunctionConfigurationRequest$, () => FunctionConfiguration$ ];
    var Invoke$ = [ 9, n0, _In, {
      [_h]: [ "POST", "/2015-03-31/functions/{FunctionName}/invocations", 200 ]
    }, () => InvocationRequest$, () => InvocationResponse$ ];
  },
  38485: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => DeleteParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class DeleteParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.q9B)){}
  },
  25848: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => GetParametersCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16896);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49060);
    class GetParametersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetParameters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.h6Z)){}
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
  }
};
