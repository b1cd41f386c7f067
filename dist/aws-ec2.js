"use strict";

exports.id = 2565;

exports.ids = [ 2565 ];

exports.modules = {
  4601: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => EC2Client
    });
    var client = __webpack_require__(5152);
    var dist_cjs = __webpack_require__(402);
    var submodules_client = __webpack_require__(2658);
    var submodules_config = __webpack_require__(7291);
    var endpoints = __webpack_require__(2085);
    var protocols = __webpack_require__(3422);
    var retry = __webpack_require__(3609);
    var schema = __webpack_require__(6890);
    var httpAuthSchemes = __webpack_require__(7523);
    const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, submodules_client.getSmithyContext)(context).operation,
      region: await (0, submodules_client.normalizeProvider)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "ec2",
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
    const defaultEC2HttpAuthSchemeProvider = authParameters => {
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
    var EndpointParameters = __webpack_require__(3358);
    const package_namespaceObject = {
      rE: "3.1169.0"
    };
    var defaultProvider = __webpack_require__(9882);
    var serde = __webpack_require__(2430);
    var node_http_handler = __webpack_require__(3291);
    var submodules_protocols = __webpack_require__(7288);
    var checksum = __webpack_require__(9542);
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
      }, b ] ], [ "stringEquals", [ {
        fn: f,
        argv: [ h, "name" ]
      }, "aws-us-gov" ] ] ],
      results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ec2.{Region}.amazonaws.com", i ], [ "https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ec2.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
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
    var schemas_0 = __webpack_require__(230);
    const getRuntimeConfig = config => ({
      apiVersion: "2016-11-15",
      base64Decoder: config?.base64Decoder ?? serde.fromBase64,
      base64Encoder: config?.base64Encoder ?? serde.toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer
      } ],
      logger: config?.logger ?? new submodules_client.NoOpLogger,
      protocol: config?.protocol ?? submodules_protocols.AwsEc2QueryProtocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.ec2",
        errorTypeRegistries: schemas_0.q1U,
        xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
        version: "2016-11-15",
        serviceTarget: "AmazonEC2"
      },
      serviceId: config?.serviceId ?? "EC2",
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
        defaultSocketTimeout: (0, client.getDefaultSocketTimeout)(config?.requestHandler, 9e5),
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
    class EC2Client extends submodules_client.Client {
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
          httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
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
  8509: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => command,
      lq: () => _ep0,
      yt: () => _mw0
    });
    var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2658);
    var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2085);
    var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3358);
    const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.makeBuilder)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonEC2", "EC2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin);
    const _ep0 = {};
    const _mw0 = (Command, cs, config, o) => [];
  },
  3358: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "ec2"
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
  230: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      wmH: () => AuthorizeSecurityGroupEgress$,
      Kos: () => AuthorizeSecurityGroupIngress$,
      Ism: () => CreateSecurityGroup$,
      GIH: () => CreateTags$,
      Tnk: () => DeleteSecurityGroup$,
      $$V: () => DeleteTags$,
      eXA: () => DescribeInstanceTypeOfferings$,
      eO1: () => DescribeInstances$,
      Mxi: () => DescribeRouteTables$,
      YbR: () => DescribeSecurityGroupRules$,
      GZZ: () => DescribeSecurityGroups$,
      _3j: () => DescribeSubnets$,
      ZTU: () => DescribeVpcAttribute$,
      aJK: () => DescribeVpcEndpointServices$,
      nhx: () => DescribeVpcEndpoints$,
      RoE: () => RevokeSecurityGroupEgress$,
      H5M: () => RevokeSecurityGroupIngress$,
      elD: () => RunInstances$,
      VZ0: () => StartInstances$,
      jbz: () => StopInstances$,
      CEm: () => TerminateInstances$,
      q1U: () => errorTypeRegistries
    });
    var schema = __webpack_require__(6890);
    var client = __webpack_require__(2658);
    class EC2ServiceException extends client.ServiceException {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, EC2ServiceException.prototype);
      }
    }
    const _ABV = "AttributeBooleanValue";
    const _ACIA = "AssociateCarrierIpAddress";
    const _AIAC = "AvailableIpAddressCount";
    const _AIAOC = "AssignIpv6AddressOnCreation";
    const _AId = "AdditionalInfo";
    const _AIs = "AssociationId";
    const _AItt = "AttachmentId";
    const _ALI = "AmiLaunchIndex";
    const _APIAss = "AssociatePublicIpAddress";
    const _ARc = "AcceptanceRequired";
    const _ARss = "AssociatedResource";
    const _ARuto = "AutoRecovery";
    const _ASGE = "AuthorizeSecurityGroupEgress";
    const _ASGER = "AuthorizeSecurityGroupEgressRequest";
    const _ASGERu = "AuthorizeSecurityGroupEgressResult";
    const _ASGIR = "AuthorizeSecurityGroupIngressRequest";
    const _ASGIRu = "AuthorizeSecurityGroupIngressResult";
    const _ASGIu = "AuthorizeSecurityGroupIngress";
    const _ASSm = "AmdSevSnp";
    const _ASs = "AssociationState";
    const _ATtt = "AttachTime";
    const _AZ = "AvailabilityZone";
    const _AZI = "AvailabilityZoneId";
    const _AZIv = "AvailabilityZoneIds";
    const _AZv = "AvailabilityZones";
    const _Af = "Affinity";
    const _Ar = "Arn";
    const _Arc = "Architecture";
    const _As = "Associations";
    const _Ass = "Association";
    const _At = "Attribute";
    const _Att = "Attachment";
    const _BDM = "BlockDeviceMapping";
    const _BDMRL = "BlockDeviceMappingRequestList";
    const _BDMl = "BlockDeviceMappings";
    const _BDMlo = "BlockDurationMinutes";
    const _BEDN = "BaseEndpointDnsNames";
    const _BM = "BootMode";
    const _BPAS = "BlockPublicAccessStates";
    const _BW = "BandwidthWeighting";
    const _CB = "CidrBlock";
    const _CBI = "CapacityBlockId";
    const _CCor = "CoreCount";
    const _CCp = "CpuCredits";
    const _CGI = "CarrierGatewayId";
    const _CI = "CarrierIp";
    const _CIBM = "CurrentInstanceBootMode";
    const _CIi = "CidrIp";
    const _CIid = "CidrIpv6";
    const _CIidr = "CidrIpv4";
    const _CNA = "CoreNetworkArn";
    const _CO = "CpuOptions";
    const _COI = "CustomerOwnedIp";
    const _COIP = "CustomerOwnedIpv4Pool";
    const _COR = "CpuOptionsRequest";
    const _CRI = "CapacityReservationId";
    const _CRP = "CapacityReservationPreference";
    const _CRRGA = "CapacityReservationResourceGroupArn";
    const _CRSR = "CapacityReservationSpecificationResponse";
    const _CRSa = "CapacityReservationSpecification";
    const _CRT = "CapacityReservationTarget";
    const _CRTR = "CapacityReservationTargetResponse";
    const _CSG = "CreateSecurityGroup";
    const _CSGR = "CreateSecurityGroupRequest";
    const _CSGRr = "CreateSecurityGroupResult";
    const _CSRred = "CreditSpecificationRequest";
    const _CSr = "CreditSpecification";
    const _CSu = "CurrentState";
    const _CT = "ClientToken";
    const _CTC = "ConnectionTrackingConfiguration";
    const _CTR = "CreateTagsRequest";
    const _CTS = "ConnectionTrackingSpecification";
    const _CTSR = "ConnectionTrackingSpecificationRequest";
    const _CTSRo = "ConnectionTrackingSpecificationResponse";
    const _CTrea = "CreationTimestamp";
    const _CTreat = "CreateTags";
    const _Co = "Code";
    const _Conf = "Configured";
    const _Cou = "Count";
    const _DASi = "DisableApiStop";
    const _DAT = "DisableApiTermination";
    const _DCB = "DestinationCidrBlock";
    const _DE = "DnsEntry";
    const _DES = "DnsEntrySet";
    const _DEn = "DnsEntries";
    const _DFA = "DefaultForAz";
    const _DI = "DeviceIndex";
    const _DICB = "DestinationIpv6CidrBlock";
    const _DIRescr = "DescribeInstancesRequest";
    const _DIRescri = "DescribeInstancesResult";
    const _DITO = "DescribeInstanceTypeOfferings";
    const _DITOR = "DescribeInstanceTypeOfferingsRequest";
    const _DITORe = "DescribeInstanceTypeOfferingsResult";
    const _DIesc = "DescribeInstances";
    const _DN = "DeviceName";
    const _DNn = "DnsName";
    const _DOT = "DeleteOnTermination";
    const _DOn = "DnsOptions";
    const _DPLI = "DestinationPrefixListId";
    const _DR = "DryRun";
    const _DRIT = "DnsRecordIpType";
    const _DRTRe = "DescribeRouteTablesRequest";
    const _DRTRes = "DescribeRouteTablesResult";
    const _DRTe = "DescribeRouteTables";
    const _DSG = "DeleteSecurityGroup";
    const _DSGR = "DeleteSecurityGroupRequest";
    const _DSGRRes = "DescribeSecurityGroupRulesRequest";
    const _DSGRResc = "DescribeSecurityGroupRulesResult";
    const _DSGRe = "DeleteSecurityGroupResult";
    const _DSGRes = "DescribeSecurityGroupsRequest";
    const _DSGResc = "DescribeSecurityGroupsResult";
    const _DSGRescri = "DescribeSecurityGroupRules";
    const _DSGe = "DescribeSecurityGroups";
    const _DSRescr = "DescribeSubnetsRequest";
    const _DSRescri = "DescribeSubnetsResult";
    const _DSesc = "DescribeSubnets";
    const _DTR = "DeleteTagsRequest";
    const _DTelet = "DeleteTags";
    const _DVARes = "DescribeVpcAttributeRequest";
    const _DVAResc = "DescribeVpcAttributeResult";
    const _DVAe = "DescribeVpcAttribute";
    const _DVERes = "DescribeVpcEndpointsRequest";
    const _DVEResc = "DescribeVpcEndpointsResult";
    const _DVES = "DescribeVpcEndpointServices";
    const _DVESR = "DescribeVpcEndpointServicesRequest";
    const _DVESRe = "DescribeVpcEndpointServicesResult";
    const _DVEe = "DescribeVpcEndpoints";
    const _De = "Description";
    const _EBD = "EbsBlockDevice";
    const _ECI = "EbsCardIndex";
    const _EDH = "EnableDnsHostnames";
    const _EDS = "EnableDnsSupport";
    const _EDn = "EnableDns64";
    const _EGA = "ElasticGpuAssociation";
    const _EGAI = "ElasticGpuAssociationId";
    const _EGAL = "ElasticGpuAssociationList";
    const _EGAS = "ElasticGpuAssociationState";
    const _EGAT = "ElasticGpuAssociationTime";
    const _EGAl = "ElasticGpuAssociations";
    const _EGIl = "ElasticGpuId";
    const _EGSla = "ElasticGpuSpecification";
    const _EGSlas = "ElasticGpuSpecifications";
    const _EIA = "ElasticInferenceAccelerator";
    const _EIAA = "ElasticInferenceAcceleratorAssociation";
    const _EIAAI = "ElasticInferenceAcceleratorAssociationId";
    const _EIAAL = "ElasticInferenceAcceleratorAssociationList";
    const _EIAAS = "ElasticInferenceAcceleratorAssociationState";
    const _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
    const _EIAAl = "ElasticInferenceAcceleratorArn";
    const _EIAAla = "ElasticInferenceAcceleratorAssociations";
    const _EIAl = "ElasticInferenceAccelerators";
    const _EIBD = "EbsInstanceBlockDevice";
    const _ELADI = "EnableLniAtDeviceIndex";
    const _ENAUM = "EnableNetworkAddressUsageMetrics";
    const _EO = "EbsOptimized";
    const _EOIGI = "EgressOnlyInternetGatewayId";
    const _EOR = "EnclaveOptionsRequest";
    const _EOn = "EnclaveOptions";
    const _EPI = "EnablePrimaryIpv6";
    const _EQC = "EnaQueueCount";
    const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
    const _ERNDAR = "EnableResourceNameDnsARecord";
    const _ESE = "EnaSrdEnabled";
    const _ESS = "EnaSrdSpecification";
    const _ESSR = "EnaSrdSpecificationRequest";
    const _ESUE = "EnaSrdUdpEnabled";
    const _ESUS = "EnaSrdUdpSpecification";
    const _ESUSR = "EnaSrdUdpSpecificationRequest";
    const _ESna = "EnaSupport";
    const _Eb = "Ebs";
    const _En = "Enabled";
    const _Enc = "Encrypted";
    const _F = "Force";
    const _FLi = "FilterList";
    const _FP = "FromPort";
    const _FR = "FailureReason";
    const _Fi = "Filters";
    const _Fil = "Filter";
    const _G = "Groups";
    const _GD = "GroupDescription";
    const _GI = "GatewayId";
    const _GIL = "GroupIdentifierList";
    const _GIS = "GroupIdentifierSet";
    const _GISL = "GroupIdStringList";
    const _GIr = "GroupId";
    const _GIro = "GroupIds";
    const _GIrou = "GroupIdentifier";
    const _GN = "GroupName";
    const _GNSL = "GroupNameStringList";
    const _GNr = "GroupNames";
    const _GOI = "GroupOwnerId";
    const _HBD = "HiddenByDefault";
    const _HE = "HttpEndpoint";
    const _HIo = "HostId";
    const _HO = "HibernationOptions";
    const _HOR = "HibernationOptionsRequest";
    const _HPI = "HttpProtocolIpv6";
    const _HPRHL = "HttpPutResponseHopLimit";
    const _HRGA = "HostResourceGroupArn";
    const _HT = "HttpTokens";
    const _HTo = "HostnameType";
    const _HZI = "HostedZoneId";
    const _Hi = "Hibernate";
    const _Hy = "Hypervisor";
    const _I = "Id";
    const _IA = "Ipv6Addresses";
    const _IAA = "Ipv6AddressAttribute";
    const _IAC = "Ipv6AddressCount";
    const _IAESS = "InstanceAttachmentEnaSrdSpecification";
    const _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
    const _IAT = "IpAddressType";
    const _IAp = "IpAddress";
    const _IApv = "Ipv6Address";
    const _IBDM = "InstanceBlockDeviceMapping";
    const _IBDML = "InstanceBlockDeviceMappingList";
    const _ICB = "Ipv6CidrBlock";
    const _ICBAS = "Ipv6CidrBlockAssociationSet";
    const _ICBS = "Ipv6CidrBlockState";
    const _IE = "IsEgress";
    const _IGBM = "InternetGatewayBlockMode";
    const _II = "InstanceId";
    const _IIA = "InstanceIpv6Address";
    const _IIAL = "InstanceIpv6AddressList";
    const _IIB = "InstanceInterruptionBehavior";
    const _IIP = "IamInstanceProfile";
    const _IIPL = "InstanceIpv4PrefixList";
    const _IIPLn = "InstanceIpv6PrefixList";
    const _IIPS = "IamInstanceProfileSpecification";
    const _IIPn = "InstanceIpv4Prefix";
    const _IIPns = "InstanceIpv6Prefix";
    const _IISB = "InstanceInitiatedShutdownBehavior";
    const _IISLn = "InstanceIdStringList";
    const _IIm = "ImageId";
    const _IIn = "InstanceIds";
    const _ILn = "InstanceLifecycle";
    const _ILns = "InstanceList";
    const _IMO = "InstanceMaintenanceOptions";
    const _IMOR = "InstanceMaintenanceOptionsRequest";
    const _IMORn = "InstanceMarketOptionsRequest";
    const _IMORns = "InstanceMetadataOptionsRequest";
    const _IMORnst = "InstanceMetadataOptionsResponse";
    const _IMOns = "InstanceMarketOptions";
    const _IMR = "IncludeManagedResources";
    const _IMT = "InstanceMetadataTags";
    const _IN = "Ipv6Native";
    const _INI = "InstanceNetworkInterface";
    const _INIA = "InstanceNetworkInterfaceAssociation";
    const _INIAn = "InstanceNetworkInterfaceAttachment";
    const _INIL = "InstanceNetworkInterfaceList";
    const _INIS = "InstanceNetworkInterfaceSpecification";
    const _INISL = "InstanceNetworkInterfaceSpecificationList";
    const _INPO = "InstanceNetworkPerformanceOptions";
    const _INPOR = "InstanceNetworkPerformanceOptionsRequest";
    const _IOI = "IpOwnerId";
    const _IOIn = "InstanceOwnerId";
    const _IPC = "Ipv6PrefixCount";
    const _IPCp = "Ipv4PrefixCount";
    const _IPEp = "IpPermissionsEgress";
    const _IPIA = "InstancePrivateIpAddress";
    const _IPIAL = "InstancePrivateIpAddressList";
    const _IPIs = "IsPrimaryIpv6";
    const _IPLp = "IpPermissionList";
    const _IPLpvr = "Ipv4PrefixList";
    const _IPLpvref = "Ipv6PrefixList";
    const _IPSRp = "Ipv4PrefixSpecificationRequest";
    const _IPSRpvr = "Ipv6PrefixSpecificationRequest";
    const _IPp = "Ipv6Prefixes";
    const _IPpe = "IpPermissions";
    const _IPper = "IpPermission";
    const _IPpr = "IpProtocol";
    const _IPpre = "IpPrefixes";
    const _IPpv = "Ipv6Prefix";
    const _IPpvr = "Ipv4Prefixes";
    const _IPpvre = "Ipv4Prefix";
    const _IRLp = "IpRangeList";
    const _IRLpv = "Ipv6RangeList";
    const _IRpa = "IpRanges";
    const _IRpan = "IpRange";
    const _IRpv = "Ipv6Ranges";
    const _IRpva = "Ipv6Range";
    const _ISC = "InstanceStateChange";
    const _ISCL = "InstanceStateChangeList";
    const _ISIA = "InstanceSecondaryInterfaceAttachment";
    const _ISIL = "InstanceSecondaryInterfaceList";
    const _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
    const _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
    const _ISIPIALR = "InstanceSecondaryInterfacePrivateIpAddressListRequest";
    const _ISIPIAR = "InstanceSecondaryInterfacePrivateIpAddressRequest";
    const _ISISLR = "InstanceSecondaryInterfaceSpecificationListRequest";
    const _ISISR = "InstanceSecondaryInterfaceSpecificationRequest";
    const _ISIn = "InstanceSecondaryInterface";
    const _ISnsta = "InstanceState";
    const _ISpo = "IpSource";
    const _IT = "InstanceType";
    const _ITO = "InstanceTypeOfferings";
    const _ITOL = "InstanceTypeOfferingsList";
    const _ITOn = "InstanceTypeOffering";
    const _ITnt = "InterfaceType";
    const _In = "Instance";
    const _Ins = "Instances";
    const _Io = "Iops";
    const _K = "Key";
    const _KI = "KernelId";
    const _KKI = "KmsKeyId";
    const _KN = "KeyName";
    const _LCA = "LicenseConfigurationArn";
    const _LCR = "LicenseConfigurationRequest";
    const _LCi = "LicenseConfiguration";
    const _LEa = "LastError";
    const _LGI = "LocalGatewayId";
    const _LL = "LicenseList";
    const _LSLR = "LicenseSpecificationListRequest";
    const _LSi = "LicenseSpecifications";
    const _LSic = "LicenseSpecification";
    const _LT = "LaunchTemplate";
    const _LTI = "LaunchTemplateId";
    const _LTN = "LaunchTemplateName";
    const _LTS = "LaunchTemplateSpecification";
    const _LTau = "LaunchTime";
    const _LTo = "LocationType";
    const _Lic = "Licenses";
    const _Loc = "Location";
    const _MAa = "MacAddress";
    const _MCI = "MetricCategoryId";
    const _MCIL = "MetricCategoryIdList";
    const _MCIe = "MetricCategoryIds";
    const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
    const _MCa = "MaxCount";
    const _MCin = "MinCount";
    const _MO = "MetadataOptions";
    const _MOa = "MaintenanceOptions";
    const _MPIOL = "MapPublicIpOnLaunch";
    const _MPax = "MaxPrice";
    const _MR = "MaxResults";
    const _MTa = "MarketType";
    const _MVE = "ManagesVpcEndpoints";
    const _Mai = "Main";
    const _Mana = "Managed";
    const _Me = "Message";
    const _Mon = "Monitoring";
    const _N = "Name";
    const _NCI = "NetworkCardIndex";
    const _ND = "NoDevice";
    const _NGI = "NatGatewayId";
    const _NII = "NetworkInterfaceId";
    const _NIIe = "NetworkInterfaceIds";
    const _NIet = "NetworkInterfaces";
    const _NPO = "NetworkPerformanceOptions";
    const _NTe = "NextToken";
    const _NV = "NestedVirtualization";
    const _O = "Origin";
    const _OA = "OutpostArn";
    const _OI = "OwnerId";
    const _ONA = "OdbNetworkArn";
    const _ORpe = "OperatorRequest";
    const _ORper = "OperatorResponse";
    const _Op = "Operator";
    const _Own = "Owner";
    const _P = "Principal";
    const _PCIr = "ProductCodeId";
    const _PCLr = "ProductCodeList";
    const _PCT = "ProductCodeType";
    const _PCr = "ProductCode";
    const _PCro = "ProductCodes";
    const _PDD = "PrivateDnsDetails";
    const _PDDS = "PrivateDnsDetailsSet";
    const _PDE = "PrivateDnsEnabled";
    const _PDN = "PrivateDnsName";
    const _PDNO = "PrivateDnsNameOptions";
    const _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
    const _PDNOR = "PrivateDnsNameOptionsRequest";
    const _PDNORr = "PrivateDnsNameOptionsResponse";
    const _PDNVS = "PrivateDnsNameVerificationState";
    const _PDNr = "PrivateDnsNames";
    const _PDNub = "PublicDnsName";
    const _PDOFIRE = "PrivateDnsOnlyForInboundResolverEndpoint";
    const _PDP = "PrivateDnsPreference";
    const _PDSD = "PrivateDnsSpecifiedDomains";
    const _PDSDS = "PrivateDnsSpecifiedDomainSet";
    const _PDl = "PlatformDetails";
    const _PDo = "PolicyDocument";
    const _PI = "PublicIp";
    const _PIAC = "PrivateIpAddressCount";
    const _PIAS = "PrivateIpAddressSpecification";
    const _PIASL = "PrivateIpAddressSpecificationList";
    const _PIAr = "PrivateIpAddress";
    const _PIAri = "PrivateIpAddresses";
    const _PIAu = "PublicIpAddress";
    const _PIP = "PublicIpv4Pool";
    const _PIr = "PrimaryIpv6";
    const _PLI = "PrefixListId";
    const _PLIL = "PrefixListIdList";
    const _PLIr = "PrefixListIds";
    const _PN = "PartitionNumber";
    const _PRE = "PayerResponsibilityEntry";
    const _PRSa = "PayerResponsibilitySet";
    const _PRT = "PayerResponsibilityType";
    const _PRa = "PayerResponsibility";
    const _PRay = "PayerResponsibilities";
    const _PSee = "PeeringStatus";
    const _PSr = "PreviousState";
    const _PV = "PropagatingVgw";
    const _PVL = "PropagatingVgwList";
    const _PVro = "PropagatingVgws";
    const _Pl = "Platform";
    const _Pla = "Placement";
    const _Prim = "Primary";
    const _R = "Return";
    const _RCA = "ResourceConfigurationArn";
    const _RDN = "RootDeviceName";
    const _RDT = "RootDeviceType";
    const _RGI = "ReferencedGroupId";
    const _RGIe = "ReferencedGroupInfo";
    const _RIME = "RunInstancesMonitoringEnabled";
    const _RIRu = "RunInstancesRequest";
    const _RIUD = "RunInstancesUserData";
    const _RIa = "RamdiskId";
    const _RIe = "ReservationId";
    const _RIeq = "RequesterId";
    const _RIeso = "ResourceId";
    const _RIu = "RunInstances";
    const _RLe = "ReservationList";
    const _RLo = "RouteList";
    const _RMe = "RebootMigration";
    const _RMeq = "RequesterManaged";
    const _RSG = "ReferencedSecurityGroup";
    const _RSGE = "RevokeSecurityGroupEgress";
    const _RSGER = "RevokeSecurityGroupEgressRequest";
    const _RSGERe = "RevokeSecurityGroupEgressResult";
    const _RSGIR = "RevokeSecurityGroupIngressRequest";
    const _RSGIRe = "RevokeSecurityGroupIngressResult";
    const _RSGIev = "RevokeSecurityGroupIngress";
    const _RSGR = "RevokedSecurityGroupRule";
    const _RSGRL = "RevokedSecurityGroupRuleList";
    const _RSGRe = "RevokedSecurityGroupRules";
    const _RTA = "RouteTableAssociation";
    const _RTAI = "RouteTableAssociationId";
    const _RTAL = "RouteTableAssociationList";
    const _RTAS = "RouteTableAssociationState";
    const _RTI = "RouteTableId";
    const _RTISL = "RouteTableIdStringList";
    const _RTIo = "RouteTableIds";
    const _RTLo = "RouteTableList";
    const _RTe = "ResourceType";
    const _RTo = "RouteTable";
    const _RTou = "RouteTables";
    const _Res = "Resources";
    const _Rese = "Reservations";
    const _Reser = "Reservation";
    const _Ro = "Route";
    const _Rou = "Routes";
    const _SAub = "SubnetArn";
    const _SCBS = "SubnetCidrBlockState";
    const _SDC = "SourceDestCheck";
    const _SDSe = "ServiceDetailSet";
    const _SDe = "ServiceDetails";
    const _SDer = "ServiceDetail";
    const _SDp = "SpreadDomain";
    const _SGA = "SecurityGroupArn";
    const _SGI = "SecurityGroupId";
    const _SGISL = "SecurityGroupIdStringList";
    const _SGIe = "SecurityGroupIds";
    const _SGIec = "SecurityGroupIdentifier";
    const _SGL = "SecurityGroupList";
    const _SGR = "SecurityGroupRules";
    const _SGRA = "SecurityGroupRuleArn";
    const _SGRI = "SecurityGroupRuleIds";
    const _SGRIL = "SecurityGroupRuleIdList";
    const _SGRIe = "SecurityGroupRuleId";
    const _SGRL = "SecurityGroupRuleList";
    const _SGRe = "SecurityGroupRule";
    const _SGSL = "SecurityGroupStringList";
    const _SGe = "SecurityGroups";
    const _SGec = "SecurityGroup";
    const _SI = "SubnetIds";
    const _SIAT = "SupportedIpAddressTypes";
    const _SICBA = "SubnetIpv6CidrBlockAssociation";
    const _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
    const _SIIec = "SecondaryInterfaceId";
    const _SIPL = "SubnetIpPrefixesList";
    const _SIPu = "SubnetIpPrefixes";
    const _SIRI = "SpotInstanceRequestId";
    const _SIRt = "StartInstancesRequest";
    const _SIRta = "StartInstancesResult";
    const _SIRto = "StopInstancesRequest";
    const _SIRtop = "StopInstancesResult";
    const _SISLu = "SubnetIdStringList";
    const _SITp = "SpotInstanceType";
    const _SIe = "ServiceId";
    const _SIec = "SecondaryInterfaces";
    const _SIeco = "SecondaryInterface";
    const _SIn = "SnapshotId";
    const _SIt = "StartingInstances";
    const _SIta = "StartInstances";
    const _SIto = "StoppingInstances";
    const _SItop = "StopInstances";
    const _SIu = "SubnetId";
    const _SLu = "SubnetList";
    const _SMO = "SpotMarketOptions";
    const _SMt = "StatusMessage";
    const _SN = "ServiceName";
    const _SNA = "ServiceNetworkArn";
    const _SNI = "SecondaryNetworkId";
    const _SNS = "SriovNetSupport";
    const _SNer = "ServiceNames";
    const _SO = "SpotOptions";
    const _SOS = "SkipOsShutdown";
    const _SPIAC = "SecondaryPrivateIpAddressCount";
    const _SRe = "ServiceRegion";
    const _SRer = "ServiceRegions";
    const _SRt = "StateReason";
    const _SSGN = "SourceSecurityGroupName";
    const _SSGOI = "SourceSecurityGroupOwnerId";
    const _SSIe = "SecondarySubnetId";
    const _STDS = "ServiceTypeDetailSet";
    const _STDe = "ServiceTypeDetail";
    const _STR = "StateTransitionReason";
    const _STe = "ServiceType";
    const _Scop = "Scope";
    const _St = "State";
    const _Sta = "Status";
    const _Su = "Subnet";
    const _Subn = "Subnets";
    const _T = "Tags";
    const _TET = "TcpEstablishedTimeout";
    const _TGI = "TransitGatewayId";
    const _TI = "TerminateInstances";
    const _TIR = "TerminateInstancesRequest";
    const _TIRe = "TerminateInstancesResult";
    const _TIer = "TerminatingInstances";
    const _TL = "TagList";
    const _TP = "ToPort";
    const _TPC = "ThreadsPerCore";
    const _TS = "TagSpecifications";
    const _TSL = "TagSpecificationList";
    const _TSa = "TagSpecification";
    const _TSp = "TpmSupport";
    const _Ta = "Tag";
    const _Te = "Tenancy";
    const _Th = "Throughput";
    const _Ty = "Type";
    const _UDs = "UserData";
    const _UI = "UserId";
    const _UIGP = "UserIdGroupPairs";
    const _UIGPL = "UserIdGroupPairList";
    const _UIGPs = "UserIdGroupPair";
    const _UIP = "UnknownIpPermissions";
    const _UO = "UsageOperation";
    const _UOUT = "UsageOperationUpdateTime";
    const _UST = "UdpStreamTimeout";
    const _UTd = "UdpTimeout";
    const _V = "Value";
    const _VE = "VpcEndpoint";
    const _VEI = "VpcEndpointIds";
    const _VEIL = "VpcEndpointIdList";
    const _VEIp = "VpcEndpointId";
    const _VEPS = "VpcEndpointPolicySupported";
    const _VESpcn = "VpcEndpointSet";
    const _VET = "VpcEndpointType";
    const _VEp = "VpcEndpoints";
    const _VI = "VpcId";
    const _VIR = "VolumeInitializationRate";
    const _VIo = "VolumeId";
    const _VN = "VirtualName";
    const _VOI = "VolumeOwnerId";
    const _VPCI = "VpcPeeringConnectionId";
    const _VSL = "ValueStringList";
    const _VSo = "VolumeSize";
    const _VT = "VolumeType";
    const _VTir = "VirtualizationType";
    const _VU = "ValidUntil";
    const _Va = "Values";
    const _Ver = "Version";
    const _aIAC = "availableIpAddressCount";
    const _aIAOC = "assignIpv6AddressOnCreation";
    const _aId = "additionalInfo";
    const _aIs = "associationId";
    const _aIt = "attachmentId";
    const _aLI = "amiLaunchIndex";
    const _aPIA = "associatePublicIpAddress";
    const _aRcc = "acceptanceRequired";
    const _aRs = "associatedResource";
    const _aRut = "autoRecovery";
    const _aS = "associationState";
    const _aSS = "amdSevSnp";
    const _aSs = "associationSet";
    const _aTt = "attachTime";
    const _aZ = "availabilityZone";
    const _aZI = "availabilityZoneId";
    const _aZIS = "availabilityZoneIdSet";
    const _aZS = "availabilityZoneSet";
    const _af = "affinity";
    const _ar = "arn";
    const _arc = "architecture";
    const _ass = "association";
    const _at = "attachment";
    const _bDM = "blockDeviceMapping";
    const _bEDNS = "baseEndpointDnsNameSet";
    const _bM = "bootMode";
    const _bPAS = "blockPublicAccessStates";
    const _bW = "bandwidthWeighting";
    const _cB = "cidrBlock";
    const _cBI = "capacityBlockId";
    const _cCo = "coreCount";
    const _cGI = "carrierGatewayId";
    const _cI = "carrierIp";
    const _cIBM = "currentInstanceBootMode";
    const _cIi = "cidrIp";
    const _cIid = "cidrIpv6";
    const _cIidr = "cidrIpv4";
    const _cNA = "coreNetworkArn";
    const _cO = "cpuOptions";
    const _cOI = "customerOwnedIp";
    const _cOIP = "customerOwnedIpv4Pool";
    const _cRI = "capacityReservationId";
    const _cRP = "capacityReservationPreference";
    const _cRRGA = "capacityReservationResourceGroupArn";
    const _cRSa = "capacityReservationSpecification";
    const _cRT = "capacityReservationTarget";
    const _cSu = "currentState";
    const _cT = "clientToken";
    const _cTC = "connectionTrackingConfiguration";
    const _cTrea = "creationTimestamp";
    const _co = "code";
    const _conf = "configured";
    const _dAT = "disableApiTermination";
    const _dCB = "destinationCidrBlock";
    const _dES = "dnsEntrySet";
    const _dFA = "defaultForAz";
    const _dI = "deviceIndex";
    const _dICB = "destinationIpv6CidrBlock";
    const _dN = "deviceName";
    const _dNn = "dnsName";
    const _dOT = "deleteOnTermination";
    const _dOn = "dnsOptions";
    const _dPLI = "destinationPrefixListId";
    const _dR = "dryRun";
    const _dRIT = "dnsRecordIpType";
    const _de = "description";
    const _eCI = "ebsCardIndex";
    const _eDH = "enableDnsHostnames";
    const _eDS = "enableDnsSupport";
    const _eDn = "enableDns64";
    const _eGAI = "elasticGpuAssociationId";
    const _eGAS = "elasticGpuAssociationState";
    const _eGASl = "elasticGpuAssociationSet";
    const _eGAT = "elasticGpuAssociationTime";
    const _eGI = "elasticGpuId";
    const _eIAA = "elasticInferenceAcceleratorArn";
    const _eIAAI = "elasticInferenceAcceleratorAssociationId";
    const _eIAAS = "elasticInferenceAcceleratorAssociationState";
    const _eIAASl = "elasticInferenceAcceleratorAssociationSet";
    const _eIAAT = "elasticInferenceAcceleratorAssociationTime";
    const _eLADI = "enableLniAtDeviceIndex";
    const _eNAUM = "enableNetworkAddressUsageMetrics";
    const _eO = "ebsOptimized";
    const _eOIGI = "egressOnlyInternetGatewayId";
    const _eOn = "enclaveOptions";
    const _eQC = "enaQueueCount";
    const _eQN = "ec2QueryName";
    const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
    const _eRNDAR = "enableResourceNameDnsARecord";
    const _eSE = "enaSrdEnabled";
    const _eSS = "enaSrdSpecification";
    const _eSUE = "enaSrdUdpEnabled";
    const _eSUS = "enaSrdUdpSpecification";
    const _eSna = "enaSupport";
    const _eb = "ebs";
    const _en = "enabled";
    const _enc = "encrypted";
    const _fP = "fromPort";
    const _fR = "failureReason";
    const _fo = "force";
    const _gD = "groupDescription";
    const _gI = "gatewayId";
    const _gIr = "groupId";
    const _gN = "groupName";
    const _gOI = "groupOwnerId";
    const _gSr = "groupSet";
    const _gr = "groups";
    const _h = "hypervisor";
    const _hBD = "hiddenByDefault";
    const _hE = "httpEndpoint";
    const _hI = "hostId";
    const _hO = "hibernationOptions";
    const _hPI = "httpProtocolIpv6";
    const _hPRHL = "httpPutResponseHopLimit";
    const _hRGA = "hostResourceGroupArn";
    const _hT = "httpTokens";
    const _hTo = "hostnameType";
    const _hZI = "hostedZoneId";
    const _i = "id";
    const _iAA = "ipv6AddressAttribute";
    const _iAC = "ipv6AddressCount";
    const _iASp = "ipv6AddressesSet";
    const _iAT = "ipAddressType";
    const _iAp = "ipAddress";
    const _iApv = "ipv6Address";
    const _iCB = "ipv6CidrBlock";
    const _iCBASp = "ipv6CidrBlockAssociationSet";
    const _iCBS = "ipv6CidrBlockState";
    const _iEs = "isEgress";
    const _iGBM = "internetGatewayBlockMode";
    const _iI = "instanceId";
    const _iIP = "iamInstanceProfile";
    const _iISB = "instanceInitiatedShutdownBehavior";
    const _iIma = "imageId";
    const _iLn = "instanceLifecycle";
    const _iMT = "instanceMetadataTags";
    const _iN = "ipv6Native";
    const _iOIn = "instanceOwnerId";
    const _iOIp = "ipOwnerId";
    const _iPEp = "ipPermissionsEgress";
    const _iPIs = "isPrimaryIpv6";
    const _iPSpr = "ipPrefixSet";
    const _iPSpvr = "ipv4PrefixSet";
    const _iPSpvre = "ipv6PrefixSet";
    const _iPp = "ipProtocol";
    const _iPpe = "ipPermissions";
    const _iPpv = "ipv4Prefix";
    const _iPpvr = "ipv6Prefix";
    const _iRpa = "ipRanges";
    const _iRpv = "ipv6Ranges";
    const _iSns = "instancesSet";
    const _iSnst = "instanceState";
    const _iSpo = "ipSource";
    const _iT = "instanceType";
    const _iTOS = "instanceTypeOfferingSet";
    const _iTd = "idempotencyToken";
    const _iTnt = "interfaceType";
    const _io = "iops";
    const _it = "item";
    const _k = "key";
    const _kI = "kernelId";
    const _kKI = "kmsKeyId";
    const _kN = "keyName";
    const _lCA = "licenseConfigurationArn";
    const _lEa = "lastError";
    const _lGI = "localGatewayId";
    const _lSic = "licenseSet";
    const _lTau = "launchTime";
    const _lTo = "locationType";
    const _lo = "location";
    const _mAa = "macAddress";
    const _mCIS = "metricCategoryIdSet";
    const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
    const _mO = "metadataOptions";
    const _mOa = "maintenanceOptions";
    const _mPIOL = "mapPublicIpOnLaunch";
    const _mR = "maxResults";
    const _mVE = "managesVpcEndpoints";
    const _mai = "main";
    const _mana = "managed";
    const _me = "message";
    const _mon = "monitoring";
    const _n = "name";
    const _nCI = "networkCardIndex";
    const _nD = "noDevice";
    const _nGI = "natGatewayId";
    const _nII = "networkInterfaceId";
    const _nIIS = "networkInterfaceIdSet";
    const _nIS = "networkInterfaceSet";
    const _nIe = "networkInterface";
    const _nPO = "networkPerformanceOptions";
    const _nTe = "nextToken";
    const _nV = "nestedVirtualization";
    const _o = "origin";
    const _oA = "outpostArn";
    const _oI = "ownerId";
    const _oNA = "odbNetworkArn";
    const _ope = "operator";
    const _ow = "owner";
    const _p = "principal";
    const _pC = "productCodes";
    const _pCr = "productCode";
    const _pD = "policyDocument";
    const _pDE = "privateDnsEnabled";
    const _pDNO = "privateDnsNameOptions";
    const _pDNOOL = "privateDnsNameOptionsOnLaunch";
    const _pDNS = "privateDnsNameSet";
    const _pDNVS = "privateDnsNameVerificationState";
    const _pDNr = "privateDnsName";
    const _pDNu = "publicDnsName";
    const _pDOFIRE = "privateDnsOnlyForInboundResolverEndpoint";
    const _pDP = "privateDnsPreference";
    const _pDSDS = "privateDnsSpecifiedDomainSet";
    const _pDl = "platformDetails";
    const _pI = "publicIp";
    const _pIAS = "privateIpAddressesSet";
    const _pIASr = "privateIpAddressSet";
    const _pIAr = "privateIpAddress";
    const _pIP = "publicIpv4Pool";
    const _pLI = "prefixListId";
    const _pLIr = "prefixListIds";
    const _pN = "partitionNumber";
    const _pRSa = "payerResponsibilitySet";
    const _pRT = "payerResponsibilityType";
    const _pRa = "payerResponsibility";
    const _pSee = "peeringStatus";
    const _pSr = "previousState";
    const _pVS = "propagatingVgwSet";
    const _pl = "platform";
    const _pla = "placement";
    const _prim = "primary";
    const _r = "return";
    const _rCA = "resourceConfigurationArn";
    const _rDN = "rootDeviceName";
    const _rDT = "rootDeviceType";
    const _rGI = "referencedGroupId";
    const _rGIe = "referencedGroupInfo";
    const _rI = "reservationId";
    const _rIa = "ramdiskId";
    const _rIeq = "requesterId";
    const _rIes = "resourceId";
    const _rMe = "rebootMigration";
    const _rMeq = "requesterManaged";
    const _rSGRS = "revokedSecurityGroupRuleSet";
    const _rSes = "reservationSet";
    const _rSou = "routeSet";
    const _rTAI = "routeTableAssociationId";
    const _rTI = "routeTableId";
    const _rTIS = "routeTableIdSet";
    const _rTS = "routeTableSet";
    const _rTe = "resourceType";
    const _re = "reason";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
    const _sAub = "subnetArn";
    const _sDC = "sourceDestCheck";
    const _sDSe = "serviceDetailSet";
    const _sDp = "spreadDomain";
    const _sGA = "securityGroupArn";
    const _sGIec = "securityGroupInfo";
    const _sGRA = "securityGroupRuleArn";
    const _sGRI = "securityGroupRuleId";
    const _sGRS = "securityGroupRuleSet";
    const _sI = "serviceId";
    const _sIATS = "supportedIpAddressTypeSet";
    const _sIIe = "secondaryInterfaceId";
    const _sIRI = "spotInstanceRequestId";
    const _sISe = "secondaryInterfaceSet";
    const _sISu = "subnetIdSet";
    const _sIn = "snapshotId";
    const _sIu = "subnetId";
    const _sMt = "statusMessage";
    const _sN = "serviceName";
    const _sNAe = "serviceNetworkArn";
    const _sNI = "secondaryNetworkId";
    const _sNSe = "serviceNameSet";
    const _sNSr = "sriovNetSupport";
    const _sPIAC = "secondaryPrivateIpAddressCount";
    const _sR = "serviceRegion";
    const _sRt = "stateReason";
    const _sSGN = "sourceSecurityGroupName";
    const _sSGOI = "sourceSecurityGroupOwnerId";
    const _sSI = "secondarySubnetId";
    const _sSub = "subnetSet";
    const _sTe = "serviceType";
    const _scop = "scope";
    const _st = "state";
    const _sta = "status";
    const _tET = "tcpEstablishedTimeout";
    const _tGI = "transitGatewayId";
    const _tP = "toPort";
    const _tPC = "threadsPerCore";
    const _tS = "tagSet";
    const _tSp = "tpmSupport";
    const _ta = "tag";
    const _te = "tenancy";
    const _th = "throughput";
    const _ty = "type";
    const _uI = "userId";
    const _uIPS = "unknownIpPermissionSet";
    const _uO = "usageOperation";
    const _uOUT = "usageOperationUpdateTime";
    const _uST = "udpStreamTimeout";
    const _uTd = "udpTimeout";
    const _v = "value";
    const _vEI = "vpcEndpointId";
    const _vEPS = "vpcEndpointPolicySupported";
    const _vESp = "vpcEndpointSet";
    const _vET = "vpcEndpointType";
    const _vI = "vpcId";
    const _vIo = "volumeId";
    const _vN = "virtualName";
    const _vOI = "volumeOwnerId";
    const _vPCI = "vpcPeeringConnectionId";
    const _vSo = "volumeSize";
    const _vT = "volumeType";
    const _vTi = "virtualizationType";
    const _xN = "xmlName";
    const n0 = "com.amazonaws.ec2";
    const _s_registry = new schema.TypeRegistry(_s);
    var EC2ServiceException$ = [ -3, _s, "EC2ServiceException", 0, [], [] ];
    _s_registry.registerError(EC2ServiceException$, EC2ServiceException);
    const errorTypeRegistries = [ _s_registry ];
    var RunInstancesUserData = [ 0, n0, _RIUD, 8, 0 ];
    var AttributeBooleanValue$ = [ 3, n0, _ABV, 0, [ _V ], [ [ 2, {
      [_eQN]: `Value`,
      [_xN]: _v
    } ] ] ];
    var AuthorizeSecurityGroupEgressRequest$ = [ 3, n0, _ASGER, 0, [ _GIr, _TS, _DR, _SSGN, _SSGOI, _IPpr, _FP, _TP, _CIi, _IPpe ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ () => TagSpecificationList, {
      [_xN]: _TSa
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ 0, {
      [_eQN]: `SourceSecurityGroupName`,
      [_xN]: _sSGN
    } ], [ 0, {
      [_eQN]: `SourceSecurityGroupOwnerId`,
      [_xN]: _sSGOI
    } ], [ 0, {
      [_eQN]: `IpProtocol`,
      [_xN]: _iPp
    } ], [ 1, {
      [_eQN]: `FromPort`,
      [_xN]: _fP
    } ], [ 1, {
      [_eQN]: `ToPort`,
      [_xN]: _tP
    } ], [ 0, {
      [_eQN]: `CidrIp`,
      [_xN]: _cIi
    } ], [ () => IpPermissionList, {
      [_eQN]: `IpPermissions`,
      [_xN]: _iPpe
    } ] ], 1 ];
    var AuthorizeSecurityGroupEgressResult$ = [ 3, n0, _ASGERu, 0, [ _R, _SGR ], [ [ 2, {
      [_eQN]: `Return`,
      [_xN]: _r
    } ], [ () => SecurityGroupRuleList, {
      [_eQN]: `SecurityGroupRuleSet`,
      [_xN]: _sGRS
    } ] ] ];
    var AuthorizeSecurityGroupIngressRequest$ = [ 3, n0, _ASGIR, 0, [ _CIi, _FP, _GIr, _GN, _IPpe, _IPpr, _SSGN, _SSGOI, _TP, _TS, _DR ], [ 0, 1, 0, 0, [ () => IpPermissionList, 0 ], 0, 0, 0, 1, [ () => TagSpecificationList, {
      [_xN]: _TSa
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ] ];
    var AuthorizeSecurityGroupIngressResult$ = [ 3, n0, _ASGIRu, 0, [ _R, _SGR ], [ [ 2, {
      [_eQN]: `Return`,
      [_xN]: _r
    } ], [ () => SecurityGroupRuleList, {
      [_eQN]: `SecurityGroupRuleSet`,
      [_xN]: _sGRS
    } ] ] ];
    var BlockDeviceMapping$ = [ 3, n0, _BDM, 0, [ _Eb, _ND, _DN, _VN ], [ [ () => EbsBlockDevice$, {
      [_eQN]: `Ebs`,
      [_xN]: _eb
    } ], [ 0, {
      [_eQN]: `NoDevice`,
      [_xN]: _nD
    } ], [ 0, {
      [_eQN]: `DeviceName`,
      [_xN]: _dN
    } ], [ 0, {
      [_eQN]: `VirtualName`,
      [_xN]: _vN
    } ] ] ];
    var BlockPublicAccessStates$ = [ 3, n0, _BPAS, 0, [ _IGBM ], [ [ 0, {
      [_eQN]: `InternetGatewayBlockMode`,
      [_xN]: _iGBM
    } ] ] ];
    var CapacityReservationSpecification$ = [ 3, n0, _CRSa, 0, [ _CRP, _CRT ], [ 0, () => CapacityReservationTarget$ ] ];
    var CapacityReservationSpecificationResponse$ = [ 3, n0, _CRSR, 0, [ _CRP, _CRT ], [ [ 0, {
      [_eQN]: `CapacityReservationPreference`,
      [_xN]: _cRP
    } ], [ () => CapacityReservationTargetResponse$, {
      [_eQN]: `CapacityReservationTarget`,
      [_xN]: _cRT
    } ] ] ];
    var CapacityReservationTarget$ = [ 3, n0, _CRT, 0, [ _CRI, _CRRGA ], [ 0, 0 ] ];
    var CapacityReservationTargetResponse$ = [ 3, n0, _CRTR, 0, [ _CRI, _CRRGA ], [ [ 0, {
      [_eQN]: `CapacityReservationId`,
      [_xN]: _cRI
    } ], [ 0, {
      [_eQN]: `CapacityReservationResourceGroupArn`,
      [_xN]: _cRRGA
    } ] ] ];
    var ConnectionTrackingSpecificationRequest$ = [ 3, n0, _CTSR, 0, [ _TET, _UST, _UTd ], [ 1, 1, 1 ] ];
    var ConnectionTrackingSpecificationResponse$ = [ 3, n0, _CTSRo, 0, [ _TET, _UST, _UTd ], [ [ 1, {
      [_eQN]: `TcpEstablishedTimeout`,
      [_xN]: _tET
    } ], [ 1, {
      [_eQN]: `UdpStreamTimeout`,
      [_xN]: _uST
    } ], [ 1, {
      [_eQN]: `UdpTimeout`,
      [_xN]: _uTd
    } ] ] ];
    var CpuOptions$ = [ 3, n0, _CO, 0, [ _CCor, _TPC, _ASSm, _NV ], [ [ 1, {
      [_eQN]: `CoreCount`,
      [_xN]: _cCo
    } ], [ 1, {
      [_eQN]: `ThreadsPerCore`,
      [_xN]: _tPC
    } ], [ 0, {
      [_eQN]: `AmdSevSnp`,
      [_xN]: _aSS
    } ], [ 0, {
      [_eQN]: `NestedVirtualization`,
      [_xN]: _nV
    } ] ] ];
    var CpuOptionsRequest$ = [ 3, n0, _COR, 0, [ _CCor, _TPC, _ASSm, _NV ], [ 1, 1, 0, 0 ] ];
    var CreateSecurityGroupRequest$ = [ 3, n0, _CSGR, 0, [ _De, _GN, _VI, _TS, _DR ], [ [ 0, {
      [_xN]: _GD
    } ], 0, 0, [ () => TagSpecificationList, {
      [_xN]: _TSa
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 2 ];
    var CreateSecurityGroupResult$ = [ 3, n0, _CSGRr, 0, [ _GIr, _T, _SGA ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `SecurityGroupArn`,
      [_xN]: _sGA
    } ] ] ];
    var CreateTagsRequest$ = [ 3, n0, _CTR, 0, [ _Res, _T, _DR ], [ [ 64 | 0, {
      [_xN]: _RIeso
    } ], [ () => TagList, {
      [_xN]: _Ta
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 2 ];
    var CreditSpecificationRequest$ = [ 3, n0, _CSRred, 0, [ _CCp ], [ 0 ], 1 ];
    var DeleteSecurityGroupRequest$ = [ 3, n0, _DSGR, 0, [ _GIr, _GN, _DR ], [ 0, 0, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ] ];
    var DeleteSecurityGroupResult$ = [ 3, n0, _DSGRe, 0, [ _R, _GIr ], [ [ 2, {
      [_eQN]: `Return`,
      [_xN]: _r
    } ], [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ] ] ];
    var DeleteTagsRequest$ = [ 3, n0, _DTR, 0, [ _Res, _DR, _T ], [ [ 64 | 0, {
      [_eQN]: `ResourceId`,
      [_xN]: _rIes
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => TagList, {
      [_eQN]: `Tag`,
      [_xN]: _ta
    } ] ], 1 ];
    var DescribeInstancesRequest$ = [ 3, n0, _DIRescr, 0, [ _IIn, _IMR, _DR, _Fi, _NTe, _MR ], [ [ () => InstanceIdStringList, {
      [_xN]: _II
    } ], 2, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ], [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ], [ 1, {
      [_eQN]: `MaxResults`,
      [_xN]: _mR
    } ] ] ];
    var DescribeInstancesResult$ = [ 3, n0, _DIRescri, 0, [ _NTe, _Rese ], [ [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ], [ () => ReservationList, {
      [_eQN]: `ReservationSet`,
      [_xN]: _rSes
    } ] ] ];
    var DescribeInstanceTypeOfferingsRequest$ = [ 3, n0, _DITOR, 0, [ _DR, _LTo, _Fi, _MR, _NTe ], [ 2, 0, [ () => FilterList, {
      [_xN]: _Fil
    } ], 1, 0 ] ];
    var DescribeInstanceTypeOfferingsResult$ = [ 3, n0, _DITORe, 0, [ _ITO, _NTe ], [ [ () => InstanceTypeOfferingsList, {
      [_eQN]: `InstanceTypeOfferingSet`,
      [_xN]: _iTOS
    } ], [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ] ] ];
    var DescribeRouteTablesRequest$ = [ 3, n0, _DRTRe, 0, [ _NTe, _MR, _DR, _RTIo, _Fi ], [ 0, 1, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => RouteTableIdStringList, {
      [_xN]: _RTI
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ] ] ];
    var DescribeRouteTablesResult$ = [ 3, n0, _DRTRes, 0, [ _RTou, _NTe ], [ [ () => RouteTableList, {
      [_eQN]: `RouteTableSet`,
      [_xN]: _rTS
    } ], [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ] ] ];
    var DescribeSecurityGroupRulesRequest$ = [ 3, n0, _DSGRRes, 0, [ _Fi, _SGRI, _DR, _NTe, _MR ], [ [ () => FilterList, {
      [_xN]: _Fil
    } ], [ () => SecurityGroupRuleIdList, {
      [_xN]: _SGRIe
    } ], 2, 0, 1 ] ];
    var DescribeSecurityGroupRulesResult$ = [ 3, n0, _DSGRResc, 0, [ _SGR, _NTe ], [ [ () => SecurityGroupRuleList, {
      [_eQN]: `SecurityGroupRuleSet`,
      [_xN]: _sGRS
    } ], [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ] ] ];
    var DescribeSecurityGroupsRequest$ = [ 3, n0, _DSGRes, 0, [ _GIro, _GNr, _NTe, _MR, _DR, _Fi ], [ [ () => GroupIdStringList, {
      [_xN]: _GIr
    } ], [ () => GroupNameStringList, {
      [_xN]: _GN
    } ], 0, 1, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ] ] ];
    var DescribeSecurityGroupsResult$ = [ 3, n0, _DSGResc, 0, [ _NTe, _SGe ], [ [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ], [ () => SecurityGroupList, {
      [_eQN]: `SecurityGroupInfo`,
      [_xN]: _sGIec
    } ] ] ];
    var DescribeSubnetsRequest$ = [ 3, n0, _DSRescr, 0, [ _Fi, _SI, _NTe, _MR, _DR ], [ [ () => FilterList, {
      [_xN]: _Fil
    } ], [ () => SubnetIdStringList, {
      [_xN]: _SIu
    } ], 0, 1, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ] ];
    var DescribeSubnetsResult$ = [ 3, n0, _DSRescri, 0, [ _NTe, _Subn ], [ [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ], [ () => SubnetList, {
      [_eQN]: `SubnetSet`,
      [_xN]: _sSub
    } ] ] ];
    var DescribeVpcAttributeRequest$ = [ 3, n0, _DVARes, 0, [ _At, _VI, _DR ], [ 0, 0, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 2 ];
    var DescribeVpcAttributeResult$ = [ 3, n0, _DVAResc, 0, [ _EDH, _EDS, _ENAUM, _VI ], [ [ () => AttributeBooleanValue$, {
      [_eQN]: `EnableDnsHostnames`,
      [_xN]: _eDH
    } ], [ () => AttributeBooleanValue$, {
      [_eQN]: `EnableDnsSupport`,
      [_xN]: _eDS
    } ], [ () => AttributeBooleanValue$, {
      [_eQN]: `EnableNetworkAddressUsageMetrics`,
      [_xN]: _eNAUM
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ] ] ];
    var DescribeVpcEndpointServicesRequest$ = [ 3, n0, _DVESR, 0, [ _DR, _SNer, _Fi, _MR, _NTe, _SRer ], [ 2, [ () => ValueStringList, {
      [_xN]: _SN
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ], 1, 0, [ () => ValueStringList, {
      [_xN]: _SRe
    } ] ] ];
    var DescribeVpcEndpointServicesResult$ = [ 3, n0, _DVESRe, 0, [ _SNer, _SDe, _NTe ], [ [ () => ValueStringList, {
      [_eQN]: `ServiceNameSet`,
      [_xN]: _sNSe
    } ], [ () => ServiceDetailSet, {
      [_eQN]: `ServiceDetailSet`,
      [_xN]: _sDSe
    } ], [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ] ] ];
    var DescribeVpcEndpointsRequest$ = [ 3, n0, _DVERes, 0, [ _DR, _VEI, _Fi, _MR, _NTe ], [ 2, [ () => VpcEndpointIdList, {
      [_xN]: _VEIp
    } ], [ () => FilterList, {
      [_xN]: _Fil
    } ], 1, 0 ] ];
    var DescribeVpcEndpointsResult$ = [ 3, n0, _DVEResc, 0, [ _VEp, _NTe ], [ [ () => VpcEndpointSet, {
      [_eQN]: `VpcEndpointSet`,
      [_xN]: _vESp
    } ], [ 0, {
      [_eQN]: `NextToken`,
      [_xN]: _nTe
    } ] ] ];
    var DnsEntry$ = [ 3, n0, _DE, 0, [ _DNn, _HZI ], [ [ 0, {
      [_eQN]: `DnsName`,
      [_xN]: _dNn
    } ], [ 0, {
      [_eQN]: `HostedZoneId`,
      [_xN]: _hZI
    } ] ] ];
    var DnsOptions$ = [ 3, n0, _DOn, 0, [ _DRIT, _PDOFIRE, _PDP, _PDSD ], [ [ 0, {
      [_eQN]: `DnsRecordIpType`,
      [_xN]: _dRIT
    } ], [ 2, {
      [_eQN]: `PrivateDnsOnlyForInboundResolverEndpoint`,
      [_xN]: _pDOFIRE
    } ], [ 0, {
      [_eQN]: `PrivateDnsPreference`,
      [_xN]: _pDP
    } ], [ () => PrivateDnsSpecifiedDomainSet, {
      [_eQN]: `PrivateDnsSpecifiedDomainSet`,
      [_xN]: _pDSDS
    } ] ] ];
    var EbsBlockDevice$ = [ 3, n0, _EBD, 0, [ _DOT, _Io, _SIn, _VSo, _VT, _KKI, _Th, _OA, _AZ, _Enc, _VIR, _AZI, _ECI ], [ [ 2, {
      [_eQN]: `DeleteOnTermination`,
      [_xN]: _dOT
    } ], [ 1, {
      [_eQN]: `Iops`,
      [_xN]: _io
    } ], [ 0, {
      [_eQN]: `SnapshotId`,
      [_xN]: _sIn
    } ], [ 1, {
      [_eQN]: `VolumeSize`,
      [_xN]: _vSo
    } ], [ 0, {
      [_eQN]: `VolumeType`,
      [_xN]: _vT
    } ], [ 0, {
      [_eQN]: `KmsKeyId`,
      [_xN]: _kKI
    } ], [ 1, {
      [_eQN]: `Throughput`,
      [_xN]: _th
    } ], [ 0, {
      [_eQN]: `OutpostArn`,
      [_xN]: _oA
    } ], [ 0, {
      [_eQN]: `AvailabilityZone`,
      [_xN]: _aZ
    } ], [ 2, {
      [_eQN]: `Encrypted`,
      [_xN]: _enc
    } ], 1, 0, 1 ] ];
    var EbsInstanceBlockDevice$ = [ 3, n0, _EIBD, 0, [ _ATtt, _DOT, _Sta, _VIo, _ARss, _VOI, _Op, _ECI ], [ [ 4, {
      [_eQN]: `AttachTime`,
      [_xN]: _aTt
    } ], [ 2, {
      [_eQN]: `DeleteOnTermination`,
      [_xN]: _dOT
    } ], [ 0, {
      [_eQN]: `Status`,
      [_xN]: _sta
    } ], [ 0, {
      [_eQN]: `VolumeId`,
      [_xN]: _vIo
    } ], [ 0, {
      [_eQN]: `AssociatedResource`,
      [_xN]: _aRs
    } ], [ 0, {
      [_eQN]: `VolumeOwnerId`,
      [_xN]: _vOI
    } ], [ () => OperatorResponse$, {
      [_eQN]: `Operator`,
      [_xN]: _ope
    } ], [ 1, {
      [_eQN]: `EbsCardIndex`,
      [_xN]: _eCI
    } ] ] ];
    var ElasticGpuAssociation$ = [ 3, n0, _EGA, 0, [ _EGIl, _EGAI, _EGAS, _EGAT ], [ [ 0, {
      [_eQN]: `ElasticGpuId`,
      [_xN]: _eGI
    } ], [ 0, {
      [_eQN]: `ElasticGpuAssociationId`,
      [_xN]: _eGAI
    } ], [ 0, {
      [_eQN]: `ElasticGpuAssociationState`,
      [_xN]: _eGAS
    } ], [ 0, {
      [_eQN]: `ElasticGpuAssociationTime`,
      [_xN]: _eGAT
    } ] ] ];
    var ElasticGpuSpecification$ = [ 3, n0, _EGSla, 0, [ _Ty ], [ 0 ], 1 ];
    var ElasticInferenceAccelerator$ = [ 3, n0, _EIA, 0, [ _Ty, _Cou ], [ 0, 1 ], 1 ];
    var ElasticInferenceAcceleratorAssociation$ = [ 3, n0, _EIAA, 0, [ _EIAAl, _EIAAI, _EIAAS, _EIAAT ], [ [ 0, {
      [_eQN]: `ElasticInferenceAcceleratorArn`,
      [_xN]: _eIAA
    } ], [ 0, {
      [_eQN]: `ElasticInferenceAcceleratorAssociationId`,
      [_xN]: _eIAAI
    } ], [ 0, {
      [_eQN]: `ElasticInferenceAcceleratorAssociationState`,
      [_xN]: _eIAAS
    } ], [ 4, {
      [_eQN]: `ElasticInferenceAcceleratorAssociationTime`,
      [_xN]: _eIAAT
    } ] ] ];
    var EnaSrdSpecificationRequest$ = [ 3, n0, _ESSR, 0, [ _ESE, _ESUS ], [ 2, () => EnaSrdUdpSpecificationRequest$ ] ];
    var EnaSrdUdpSpecificationRequest$ = [ 3, n0, _ESUSR, 0, [ _ESUE ], [ 2 ] ];
    var EnclaveOptions$ = [ 3, n0, _EOn, 0, [ _En ], [ [ 2, {
      [_eQN]: `Enabled`,
      [_xN]: _en
    } ] ] ];
    var EnclaveOptionsRequest$ = [ 3, n0, _EOR, 0, [ _En ], [ 2 ] ];
    var Filter$ = [ 3, n0, _Fil, 0, [ _N, _Va ], [ 0, [ () => ValueStringList, {
      [_xN]: _V
    } ] ] ];
    var GroupIdentifier$ = [ 3, n0, _GIrou, 0, [ _GIr, _GN ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 0, {
      [_eQN]: `GroupName`,
      [_xN]: _gN
    } ] ] ];
    var HibernationOptions$ = [ 3, n0, _HO, 0, [ _Conf ], [ [ 2, {
      [_eQN]: `Configured`,
      [_xN]: _conf
    } ] ] ];
    var HibernationOptionsRequest$ = [ 3, n0, _HOR, 0, [ _Conf ], [ 2 ] ];
    var IamInstanceProfile$ = [ 3, n0, _IIP, 0, [ _Ar, _I ], [ [ 0, {
      [_eQN]: `Arn`,
      [_xN]: _ar
    } ], [ 0, {
      [_eQN]: `Id`,
      [_xN]: _i
    } ] ] ];
    var IamInstanceProfileSpecification$ = [ 3, n0, _IIPS, 0, [ _Ar, _N ], [ [ 0, {
      [_eQN]: `Arn`,
      [_xN]: _ar
    } ], [ 0, {
      [_eQN]: `Name`,
      [_xN]: _n
    } ] ] ];
    var Instance$ = [ 3, n0, _In, 0, [ _Arc, _BDMl, _CT, _EO, _ESna, _Hy, _IIP, _ILn, _EGAl, _EIAAla, _NIet, _OA, _RDN, _RDT, _SGe, _SDC, _SIRI, _SNS, _SRt, _T, _VTir, _CO, _CBI, _CRI, _CRSa, _HO, _Lic, _MO, _EOn, _BM, _PDl, _UO, _UOUT, _PDNO, _IApv, _TSp, _MOa, _CIBM, _NPO, _Op, _SIec, _II, _IIm, _St, _PDN, _PDNub, _STR, _KN, _ALI, _PCro, _IT, _LTau, _Pla, _KI, _RIa, _Pl, _Mon, _SIu, _VI, _PIAr, _PIAu ], [ [ 0, {
      [_eQN]: `Architecture`,
      [_xN]: _arc
    } ], [ () => InstanceBlockDeviceMappingList, {
      [_eQN]: `BlockDeviceMapping`,
      [_xN]: _bDM
    } ], [ 0, {
      [_eQN]: `ClientToken`,
      [_xN]: _cT
    } ], [ 2, {
      [_eQN]: `EbsOptimized`,
      [_xN]: _eO
    } ], [ 2, {
      [_eQN]: `EnaSupport`,
      [_xN]: _eSna
    } ], [ 0, {
      [_eQN]: `Hypervisor`,
      [_xN]: _h
    } ], [ () => IamInstanceProfile$, {
      [_eQN]: `IamInstanceProfile`,
      [_xN]: _iIP
    } ], [ 0, {
      [_eQN]: `InstanceLifecycle`,
      [_xN]: _iLn
    } ], [ () => ElasticGpuAssociationList, {
      [_eQN]: `ElasticGpuAssociationSet`,
      [_xN]: _eGASl
    } ], [ () => ElasticInferenceAcceleratorAssociationList, {
      [_eQN]: `ElasticInferenceAcceleratorAssociationSet`,
      [_xN]: _eIAASl
    } ], [ () => InstanceNetworkInterfaceList, {
      [_eQN]: `NetworkInterfaceSet`,
      [_xN]: _nIS
    } ], [ 0, {
      [_eQN]: `OutpostArn`,
      [_xN]: _oA
    } ], [ 0, {
      [_eQN]: `RootDeviceName`,
      [_xN]: _rDN
    } ], [ 0, {
      [_eQN]: `RootDeviceType`,
      [_xN]: _rDT
    } ], [ () => GroupIdentifierList, {
      [_eQN]: `GroupSet`,
      [_xN]: _gSr
    } ], [ 2, {
      [_eQN]: `SourceDestCheck`,
      [_xN]: _sDC
    } ], [ 0, {
      [_eQN]: `SpotInstanceRequestId`,
      [_xN]: _sIRI
    } ], [ 0, {
      [_eQN]: `SriovNetSupport`,
      [_xN]: _sNSr
    } ], [ () => StateReason$, {
      [_eQN]: `StateReason`,
      [_xN]: _sRt
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `VirtualizationType`,
      [_xN]: _vTi
    } ], [ () => CpuOptions$, {
      [_eQN]: `CpuOptions`,
      [_xN]: _cO
    } ], [ 0, {
      [_eQN]: `CapacityBlockId`,
      [_xN]: _cBI
    } ], [ 0, {
      [_eQN]: `CapacityReservationId`,
      [_xN]: _cRI
    } ], [ () => CapacityReservationSpecificationResponse$, {
      [_eQN]: `CapacityReservationSpecification`,
      [_xN]: _cRSa
    } ], [ () => HibernationOptions$, {
      [_eQN]: `HibernationOptions`,
      [_xN]: _hO
    } ], [ () => LicenseList, {
      [_eQN]: `LicenseSet`,
      [_xN]: _lSic
    } ], [ () => InstanceMetadataOptionsResponse$, {
      [_eQN]: `MetadataOptions`,
      [_xN]: _mO
    } ], [ () => EnclaveOptions$, {
      [_eQN]: `EnclaveOptions`,
      [_xN]: _eOn
    } ], [ 0, {
      [_eQN]: `BootMode`,
      [_xN]: _bM
    } ], [ 0, {
      [_eQN]: `PlatformDetails`,
      [_xN]: _pDl
    } ], [ 0, {
      [_eQN]: `UsageOperation`,
      [_xN]: _uO
    } ], [ 4, {
      [_eQN]: `UsageOperationUpdateTime`,
      [_xN]: _uOUT
    } ], [ () => PrivateDnsNameOptionsResponse$, {
      [_eQN]: `PrivateDnsNameOptions`,
      [_xN]: _pDNO
    } ], [ 0, {
      [_eQN]: `Ipv6Address`,
      [_xN]: _iApv
    } ], [ 0, {
      [_eQN]: `TpmSupport`,
      [_xN]: _tSp
    } ], [ () => InstanceMaintenanceOptions$, {
      [_eQN]: `MaintenanceOptions`,
      [_xN]: _mOa
    } ], [ 0, {
      [_eQN]: `CurrentInstanceBootMode`,
      [_xN]: _cIBM
    } ], [ () => InstanceNetworkPerformanceOptions$, {
      [_eQN]: `NetworkPerformanceOptions`,
      [_xN]: _nPO
    } ], [ () => OperatorResponse$, {
      [_eQN]: `Operator`,
      [_xN]: _ope
    } ], [ () => InstanceSecondaryInterfaceList, {
      [_eQN]: `SecondaryInterfaceSet`,
      [_xN]: _sISe
    } ], [ 0, {
      [_eQN]: `InstanceId`,
      [_xN]: _iI
    } ], [ 0, {
      [_eQN]: `ImageId`,
      [_xN]: _iIma
    } ], [ () => InstanceState$, {
      [_eQN]: `InstanceState`,
      [_xN]: _iSnst
    } ], [ 0, {
      [_eQN]: `PrivateDnsName`,
      [_xN]: _pDNr
    } ], [ 0, {
      [_eQN]: `DnsName`,
      [_xN]: _dNn
    } ], [ 0, {
      [_eQN]: `Reason`,
      [_xN]: _re
    } ], [ 0, {
      [_eQN]: `KeyName`,
      [_xN]: _kN
    } ], [ 1, {
      [_eQN]: `AmiLaunchIndex`,
      [_xN]: _aLI
    } ], [ () => ProductCodeList, {
      [_eQN]: `ProductCodes`,
      [_xN]: _pC
    } ], [ 0, {
      [_eQN]: `InstanceType`,
      [_xN]: _iT
    } ], [ 4, {
      [_eQN]: `LaunchTime`,
      [_xN]: _lTau
    } ], [ () => Placement$, {
      [_eQN]: `Placement`,
      [_xN]: _pla
    } ], [ 0, {
      [_eQN]: `KernelId`,
      [_xN]: _kI
    } ], [ 0, {
      [_eQN]: `RamdiskId`,
      [_xN]: _rIa
    } ], [ 0, {
      [_eQN]: `Platform`,
      [_xN]: _pl
    } ], [ () => Monitoring$, {
      [_eQN]: `Monitoring`,
      [_xN]: _mon
    } ], [ 0, {
      [_eQN]: `SubnetId`,
      [_xN]: _sIu
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ], [ 0, {
      [_eQN]: `IpAddress`,
      [_xN]: _iAp
    } ] ] ];
    var InstanceAttachmentEnaSrdSpecification$ = [ 3, n0, _IAESS, 0, [ _ESE, _ESUS ], [ [ 2, {
      [_eQN]: `EnaSrdEnabled`,
      [_xN]: _eSE
    } ], [ () => InstanceAttachmentEnaSrdUdpSpecification$, {
      [_eQN]: `EnaSrdUdpSpecification`,
      [_xN]: _eSUS
    } ] ] ];
    var InstanceAttachmentEnaSrdUdpSpecification$ = [ 3, n0, _IAESUS, 0, [ _ESUE ], [ [ 2, {
      [_eQN]: `EnaSrdUdpEnabled`,
      [_xN]: _eSUE
    } ] ] ];
    var InstanceBlockDeviceMapping$ = [ 3, n0, _IBDM, 0, [ _DN, _Eb ], [ [ 0, {
      [_eQN]: `DeviceName`,
      [_xN]: _dN
    } ], [ () => EbsInstanceBlockDevice$, {
      [_eQN]: `Ebs`,
      [_xN]: _eb
    } ] ] ];
    var InstanceIpv4Prefix$ = [ 3, n0, _IIPn, 0, [ _IPpvre ], [ [ 0, {
      [_eQN]: `Ipv4Prefix`,
      [_xN]: _iPpv
    } ] ] ];
    var InstanceIpv6Address$ = [ 3, n0, _IIA, 0, [ _IApv, _IPIs ], [ [ 0, {
      [_eQN]: `Ipv6Address`,
      [_xN]: _iApv
    } ], [ 2, {
      [_eQN]: `IsPrimaryIpv6`,
      [_xN]: _iPIs
    } ] ] ];
    var InstanceIpv6Prefix$ = [ 3, n0, _IIPns, 0, [ _IPpv ], [ [ 0, {
      [_eQN]: `Ipv6Prefix`,
      [_xN]: _iPpvr
    } ] ] ];
    var InstanceMaintenanceOptions$ = [ 3, n0, _IMO, 0, [ _ARuto, _RMe ], [ [ 0, {
      [_eQN]: `AutoRecovery`,
      [_xN]: _aRut
    } ], [ 0, {
      [_eQN]: `RebootMigration`,
      [_xN]: _rMe
    } ] ] ];
    var InstanceMaintenanceOptionsRequest$ = [ 3, n0, _IMOR, 0, [ _ARuto ], [ 0 ] ];
    var InstanceMarketOptionsRequest$ = [ 3, n0, _IMORn, 0, [ _MTa, _SO ], [ 0, () => SpotMarketOptions$ ] ];
    var InstanceMetadataOptionsRequest$ = [ 3, n0, _IMORns, 0, [ _HT, _HPRHL, _HE, _HPI, _IMT ], [ 0, 1, 0, 0, 0 ] ];
    var InstanceMetadataOptionsResponse$ = [ 3, n0, _IMORnst, 0, [ _St, _HT, _HPRHL, _HE, _HPI, _IMT ], [ [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ], [ 0, {
      [_eQN]: `HttpTokens`,
      [_xN]: _hT
    } ], [ 1, {
      [_eQN]: `HttpPutResponseHopLimit`,
      [_xN]: _hPRHL
    } ], [ 0, {
      [_eQN]: `HttpEndpoint`,
      [_xN]: _hE
    } ], [ 0, {
      [_eQN]: `HttpProtocolIpv6`,
      [_xN]: _hPI
    } ], [ 0, {
      [_eQN]: `InstanceMetadataTags`,
      [_xN]: _iMT
    } ] ] ];
    var InstanceNetworkInterface$ = [ 3, n0, _INI, 0, [ _Ass, _Att, _De, _G, _IA, _MAa, _NII, _OI, _PDN, _PIAr, _PIAri, _SDC, _Sta, _SIu, _VI, _ITnt, _IPpvr, _IPp, _CTC, _Op ], [ [ () => InstanceNetworkInterfaceAssociation$, {
      [_eQN]: `Association`,
      [_xN]: _ass
    } ], [ () => InstanceNetworkInterfaceAttachment$, {
      [_eQN]: `Attachment`,
      [_xN]: _at
    } ], [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ () => GroupIdentifierList, {
      [_eQN]: `GroupSet`,
      [_xN]: _gSr
    } ], [ () => InstanceIpv6AddressList, {
      [_eQN]: `Ipv6AddressesSet`,
      [_xN]: _iASp
    } ], [ 0, {
      [_eQN]: `MacAddress`,
      [_xN]: _mAa
    } ], [ 0, {
      [_eQN]: `NetworkInterfaceId`,
      [_xN]: _nII
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ 0, {
      [_eQN]: `PrivateDnsName`,
      [_xN]: _pDNr
    } ], [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ], [ () => InstancePrivateIpAddressList, {
      [_eQN]: `PrivateIpAddressesSet`,
      [_xN]: _pIAS
    } ], [ 2, {
      [_eQN]: `SourceDestCheck`,
      [_xN]: _sDC
    } ], [ 0, {
      [_eQN]: `Status`,
      [_xN]: _sta
    } ], [ 0, {
      [_eQN]: `SubnetId`,
      [_xN]: _sIu
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `InterfaceType`,
      [_xN]: _iTnt
    } ], [ () => InstanceIpv4PrefixList, {
      [_eQN]: `Ipv4PrefixSet`,
      [_xN]: _iPSpvr
    } ], [ () => InstanceIpv6PrefixList, {
      [_eQN]: `Ipv6PrefixSet`,
      [_xN]: _iPSpvre
    } ], [ () => ConnectionTrackingSpecificationResponse$, {
      [_eQN]: `ConnectionTrackingConfiguration`,
      [_xN]: _cTC
    } ], [ () => OperatorResponse$, {
      [_eQN]: `Operator`,
      [_xN]: _ope
    } ] ] ];
    var InstanceNetworkInterfaceAssociation$ = [ 3, n0, _INIA, 0, [ _CI, _COI, _IOI, _PDNub, _PI ], [ [ 0, {
      [_eQN]: `CarrierIp`,
      [_xN]: _cI
    } ], [ 0, {
      [_eQN]: `CustomerOwnedIp`,
      [_xN]: _cOI
    } ], [ 0, {
      [_eQN]: `IpOwnerId`,
      [_xN]: _iOIp
    } ], [ 0, {
      [_eQN]: `PublicDnsName`,
      [_xN]: _pDNu
    } ], [ 0, {
      [_eQN]: `PublicIp`,
      [_xN]: _pI
    } ] ] ];
    var InstanceNetworkInterfaceAttachment$ = [ 3, n0, _INIAn, 0, [ _ATtt, _AItt, _DOT, _DI, _Sta, _NCI, _ESS, _EQC ], [ [ 4, {
      [_eQN]: `AttachTime`,
      [_xN]: _aTt
    } ], [ 0, {
      [_eQN]: `AttachmentId`,
      [_xN]: _aIt
    } ], [ 2, {
      [_eQN]: `DeleteOnTermination`,
      [_xN]: _dOT
    } ], [ 1, {
      [_eQN]: `DeviceIndex`,
      [_xN]: _dI
    } ], [ 0, {
      [_eQN]: `Status`,
      [_xN]: _sta
    } ], [ 1, {
      [_eQN]: `NetworkCardIndex`,
      [_xN]: _nCI
    } ], [ () => InstanceAttachmentEnaSrdSpecification$, {
      [_eQN]: `EnaSrdSpecification`,
      [_xN]: _eSS
    } ], [ 1, {
      [_eQN]: `EnaQueueCount`,
      [_xN]: _eQC
    } ] ] ];
    var InstanceNetworkInterfaceSpecification$ = [ 3, n0, _INIS, 0, [ _APIAss, _DOT, _De, _DI, _G, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _ACIA, _ITnt, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC ], [ [ 2, {
      [_eQN]: `AssociatePublicIpAddress`,
      [_xN]: _aPIA
    } ], [ 2, {
      [_eQN]: `DeleteOnTermination`,
      [_xN]: _dOT
    } ], [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 1, {
      [_eQN]: `DeviceIndex`,
      [_xN]: _dI
    } ], [ () => SecurityGroupIdStringList, {
      [_xN]: _SGI
    } ], [ 1, {
      [_eQN]: `Ipv6AddressCount`,
      [_xN]: _iAC
    } ], [ () => InstanceIpv6AddressList, {
      [_eQN]: `Ipv6Addresses`,
      [_xN]: _iASp
    } ], [ 0, {
      [_eQN]: `NetworkInterfaceId`,
      [_xN]: _nII
    } ], [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ], [ () => PrivateIpAddressSpecificationList, {
      [_eQN]: `PrivateIpAddresses`,
      [_xN]: _pIAS
    } ], [ 1, {
      [_eQN]: `SecondaryPrivateIpAddressCount`,
      [_xN]: _sPIAC
    } ], [ 0, {
      [_eQN]: `SubnetId`,
      [_xN]: _sIu
    } ], 2, 0, 1, [ () => Ipv4PrefixList, {
      [_xN]: _IPpvre
    } ], 1, [ () => Ipv6PrefixList, {
      [_xN]: _IPpv
    } ], 1, 2, () => EnaSrdSpecificationRequest$, () => ConnectionTrackingSpecificationRequest$, 1 ] ];
    var InstanceNetworkPerformanceOptions$ = [ 3, n0, _INPO, 0, [ _BW ], [ [ 0, {
      [_eQN]: `BandwidthWeighting`,
      [_xN]: _bW
    } ] ] ];
    var InstanceNetworkPerformanceOptionsRequest$ = [ 3, n0, _INPOR, 0, [ _BW ], [ 0 ] ];
    var InstancePrivateIpAddress$ = [ 3, n0, _IPIA, 0, [ _Ass, _Prim, _PDN, _PIAr ], [ [ () => InstanceNetworkInterfaceAssociation$, {
      [_eQN]: `Association`,
      [_xN]: _ass
    } ], [ 2, {
      [_eQN]: `Primary`,
      [_xN]: _prim
    } ], [ 0, {
      [_eQN]: `PrivateDnsName`,
      [_xN]: _pDNr
    } ], [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ] ] ];
    var InstanceSecondaryInterface$ = [ 3, n0, _ISIn, 0, [ _Att, _MAa, _SIIec, _OI, _PIAri, _SDC, _Sta, _SSIe, _SNI, _ITnt ], [ [ () => InstanceSecondaryInterfaceAttachment$, {
      [_eQN]: `Attachment`,
      [_xN]: _at
    } ], [ 0, {
      [_eQN]: `MacAddress`,
      [_xN]: _mAa
    } ], [ 0, {
      [_eQN]: `SecondaryInterfaceId`,
      [_xN]: _sIIe
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ () => InstanceSecondaryInterfacePrivateIpAddressList, {
      [_eQN]: `PrivateIpAddressSet`,
      [_xN]: _pIASr
    } ], [ 2, {
      [_eQN]: `SourceDestCheck`,
      [_xN]: _sDC
    } ], [ 0, {
      [_eQN]: `Status`,
      [_xN]: _sta
    } ], [ 0, {
      [_eQN]: `SecondarySubnetId`,
      [_xN]: _sSI
    } ], [ 0, {
      [_eQN]: `SecondaryNetworkId`,
      [_xN]: _sNI
    } ], [ 0, {
      [_eQN]: `InterfaceType`,
      [_xN]: _iTnt
    } ] ] ];
    var InstanceSecondaryInterfaceAttachment$ = [ 3, n0, _ISIA, 0, [ _ATtt, _AItt, _DOT, _DI, _Sta, _NCI ], [ [ 4, {
      [_eQN]: `AttachTime`,
      [_xN]: _aTt
    } ], [ 0, {
      [_eQN]: `AttachmentId`,
      [_xN]: _aIt
    } ], [ 2, {
      [_eQN]: `DeleteOnTermination`,
      [_xN]: _dOT
    } ], [ 1, {
      [_eQN]: `DeviceIndex`,
      [_xN]: _dI
    } ], [ 0, {
      [_eQN]: `Status`,
      [_xN]: _sta
    } ], [ 1, {
      [_eQN]: `NetworkCardIndex`,
      [_xN]: _nCI
    } ] ] ];
    var InstanceSecondaryInterfacePrivateIpAddress$ = [ 3, n0, _ISIPIA, 0, [ _PIAr ], [ [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ] ] ];
    var InstanceSecondaryInterfacePrivateIpAddressRequest$ = [ 3, n0, _ISIPIAR, 0, [ _PIAr ], [ 0 ], 1 ];
    var InstanceSecondaryInterfaceSpecificationRequest$ = [ 3, n0, _ISISR, 0, [ _DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI ], [ 2, 1, [ () => InstanceSecondaryInterfacePrivateIpAddressListRequest, {
      [_xN]: _PIAr
    } ], 1, 0, 0, 1 ] ];
    var InstanceState$ = [ 3, n0, _ISnsta, 0, [ _Co, _N ], [ [ 1, {
      [_eQN]: `Code`,
      [_xN]: _co
    } ], [ 0, {
      [_eQN]: `Name`,
      [_xN]: _n
    } ] ] ];
    var InstanceStateChange$ = [ 3, n0, _ISC, 0, [ _II, _CSu, _PSr ], [ [ 0, {
      [_eQN]: `InstanceId`,
      [_xN]: _iI
    } ], [ () => InstanceState$, {
      [_eQN]: `CurrentState`,
      [_xN]: _cSu
    } ], [ () => InstanceState$, {
      [_eQN]: `PreviousState`,
      [_xN]: _pSr
    } ] ] ];
    var InstanceTypeOffering$ = [ 3, n0, _ITOn, 0, [ _IT, _LTo, _Loc ], [ [ 0, {
      [_eQN]: `InstanceType`,
      [_xN]: _iT
    } ], [ 0, {
      [_eQN]: `LocationType`,
      [_xN]: _lTo
    } ], [ 0, {
      [_eQN]: `Location`,
      [_xN]: _lo
    } ] ] ];
    var IpPermission$ = [ 3, n0, _IPper, 0, [ _IPpr, _FP, _TP, _UIGP, _IRpa, _IRpv, _PLIr ], [ [ 0, {
      [_eQN]: `IpProtocol`,
      [_xN]: _iPp
    } ], [ 1, {
      [_eQN]: `FromPort`,
      [_xN]: _fP
    } ], [ 1, {
      [_eQN]: `ToPort`,
      [_xN]: _tP
    } ], [ () => UserIdGroupPairList, {
      [_eQN]: `Groups`,
      [_xN]: _gr
    } ], [ () => IpRangeList, {
      [_eQN]: `IpRanges`,
      [_xN]: _iRpa
    } ], [ () => Ipv6RangeList, {
      [_eQN]: `Ipv6Ranges`,
      [_xN]: _iRpv
    } ], [ () => PrefixListIdList, {
      [_eQN]: `PrefixListIds`,
      [_xN]: _pLIr
    } ] ] ];
    var IpRange$ = [ 3, n0, _IRpan, 0, [ _De, _CIi ], [ [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 0, {
      [_eQN]: `CidrIp`,
      [_xN]: _cIi
    } ] ] ];
    var Ipv4PrefixSpecificationRequest$ = [ 3, n0, _IPSRp, 0, [ _IPpvre ], [ 0 ] ];
    var Ipv6PrefixSpecificationRequest$ = [ 3, n0, _IPSRpvr, 0, [ _IPpv ], [ 0 ] ];
    var Ipv6Range$ = [ 3, n0, _IRpva, 0, [ _De, _CIid ], [ [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 0, {
      [_eQN]: `CidrIpv6`,
      [_xN]: _cIid
    } ] ] ];
    var LastError$ = [ 3, n0, _LEa, 0, [ _Me, _Co ], [ [ 0, {
      [_eQN]: `Message`,
      [_xN]: _me
    } ], [ 0, {
      [_eQN]: `Code`,
      [_xN]: _co
    } ] ] ];
    var LaunchTemplateSpecification$ = [ 3, n0, _LTS, 0, [ _LTI, _LTN, _Ver ], [ 0, 0, 0 ] ];
    var LicenseConfiguration$ = [ 3, n0, _LCi, 0, [ _LCA ], [ [ 0, {
      [_eQN]: `LicenseConfigurationArn`,
      [_xN]: _lCA
    } ] ] ];
    var LicenseConfigurationRequest$ = [ 3, n0, _LCR, 0, [ _LCA ], [ 0 ] ];
    var Monitoring$ = [ 3, n0, _Mon, 0, [ _MCIe, _St ], [ [ () => MetricCategoryIdList, {
      [_eQN]: `MetricCategoryIdSet`,
      [_xN]: _mCIS
    } ], [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ] ] ];
    var OperatorRequest$ = [ 3, n0, _ORpe, 0, [ _P ], [ 0 ] ];
    var OperatorResponse$ = [ 3, n0, _ORper, 0, [ _Mana, _P, _HBD ], [ [ 2, {
      [_eQN]: `Managed`,
      [_xN]: _mana
    } ], [ 0, {
      [_eQN]: `Principal`,
      [_xN]: _p
    } ], [ 2, {
      [_eQN]: `HiddenByDefault`,
      [_xN]: _hBD
    } ] ] ];
    var PayerResponsibilityEntry$ = [ 3, n0, _PRE, 0, [ _Scop, _PRT ], [ [ 0, {
      [_eQN]: `Scope`,
      [_xN]: _scop
    } ], [ 0, {
      [_eQN]: `PayerResponsibilityType`,
      [_xN]: _pRT
    } ] ] ];
    var Placement$ = [ 3, n0, _Pla, 0, [ _AZI, _Af, _GN, _PN, _HIo, _Te, _SDp, _HRGA, _GIr, _AZ ], [ [ 0, {
      [_eQN]: `AvailabilityZoneId`,
      [_xN]: _aZI
    } ], [ 0, {
      [_eQN]: `Affinity`,
      [_xN]: _af
    } ], [ 0, {
      [_eQN]: `GroupName`,
      [_xN]: _gN
    } ], [ 1, {
      [_eQN]: `PartitionNumber`,
      [_xN]: _pN
    } ], [ 0, {
      [_eQN]: `HostId`,
      [_xN]: _hI
    } ], [ 0, {
      [_eQN]: `Tenancy`,
      [_xN]: _te
    } ], [ 0, {
      [_eQN]: `SpreadDomain`,
      [_xN]: _sDp
    } ], [ 0, {
      [_eQN]: `HostResourceGroupArn`,
      [_xN]: _hRGA
    } ], [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 0, {
      [_eQN]: `AvailabilityZone`,
      [_xN]: _aZ
    } ] ] ];
    var PrefixListId$ = [ 3, n0, _PLI, 0, [ _De, _PLI ], [ [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 0, {
      [_eQN]: `PrefixListId`,
      [_xN]: _pLI
    } ] ] ];
    var PrivateDnsDetails$ = [ 3, n0, _PDD, 0, [ _PDN ], [ [ 0, {
      [_eQN]: `PrivateDnsName`,
      [_xN]: _pDNr
    } ] ] ];
    var PrivateDnsNameOptionsOnLaunch$ = [ 3, n0, _PDNOOL, 0, [ _HTo, _ERNDAR, _ERNDAAAAR ], [ [ 0, {
      [_eQN]: `HostnameType`,
      [_xN]: _hTo
    } ], [ 2, {
      [_eQN]: `EnableResourceNameDnsARecord`,
      [_xN]: _eRNDAR
    } ], [ 2, {
      [_eQN]: `EnableResourceNameDnsAAAARecord`,
      [_xN]: _eRNDAAAAR
    } ] ] ];
    var PrivateDnsNameOptionsRequest$ = [ 3, n0, _PDNOR, 0, [ _HTo, _ERNDAR, _ERNDAAAAR ], [ 0, 2, 2 ] ];
    var PrivateDnsNameOptionsResponse$ = [ 3, n0, _PDNORr, 0, [ _HTo, _ERNDAR, _ERNDAAAAR ], [ [ 0, {
      [_eQN]: `HostnameType`,
      [_xN]: _hTo
    } ], [ 2, {
      [_eQN]: `EnableResourceNameDnsARecord`,
      [_xN]: _eRNDAR
    } ], [ 2, {
      [_eQN]: `EnableResourceNameDnsAAAARecord`,
      [_xN]: _eRNDAAAAR
    } ] ] ];
    var PrivateIpAddressSpecification$ = [ 3, n0, _PIAS, 0, [ _Prim, _PIAr ], [ [ 2, {
      [_eQN]: `Primary`,
      [_xN]: _prim
    } ], [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ] ] ];
    var ProductCode$ = [ 3, n0, _PCr, 0, [ _PCIr, _PCT ], [ [ 0, {
      [_eQN]: `ProductCode`,
      [_xN]: _pCr
    } ], [ 0, {
      [_eQN]: `Type`,
      [_xN]: _ty
    } ] ] ];
    var PropagatingVgw$ = [ 3, n0, _PV, 0, [ _GI ], [ [ 0, {
      [_eQN]: `GatewayId`,
      [_xN]: _gI
    } ] ] ];
    var ReferencedSecurityGroup$ = [ 3, n0, _RSG, 0, [ _GIr, _PSee, _UI, _VI, _VPCI ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 0, {
      [_eQN]: `PeeringStatus`,
      [_xN]: _pSee
    } ], [ 0, {
      [_eQN]: `UserId`,
      [_xN]: _uI
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `VpcPeeringConnectionId`,
      [_xN]: _vPCI
    } ] ] ];
    var Reservation$ = [ 3, n0, _Reser, 0, [ _RIe, _OI, _RIeq, _G, _Ins ], [ [ 0, {
      [_eQN]: `ReservationId`,
      [_xN]: _rI
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ 0, {
      [_eQN]: `RequesterId`,
      [_xN]: _rIeq
    } ], [ () => GroupIdentifierList, {
      [_eQN]: `GroupSet`,
      [_xN]: _gSr
    } ], [ () => InstanceList, {
      [_eQN]: `InstancesSet`,
      [_xN]: _iSns
    } ] ] ];
    var RevokedSecurityGroupRule$ = [ 3, n0, _RSGR, 0, [ _SGRIe, _GIr, _IE, _IPpr, _FP, _TP, _CIidr, _CIid, _PLI, _RGI, _De ], [ [ 0, {
      [_eQN]: `SecurityGroupRuleId`,
      [_xN]: _sGRI
    } ], [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 2, {
      [_eQN]: `IsEgress`,
      [_xN]: _iEs
    } ], [ 0, {
      [_eQN]: `IpProtocol`,
      [_xN]: _iPp
    } ], [ 1, {
      [_eQN]: `FromPort`,
      [_xN]: _fP
    } ], [ 1, {
      [_eQN]: `ToPort`,
      [_xN]: _tP
    } ], [ 0, {
      [_eQN]: `CidrIpv4`,
      [_xN]: _cIidr
    } ], [ 0, {
      [_eQN]: `CidrIpv6`,
      [_xN]: _cIid
    } ], [ 0, {
      [_eQN]: `PrefixListId`,
      [_xN]: _pLI
    } ], [ 0, {
      [_eQN]: `ReferencedGroupId`,
      [_xN]: _rGI
    } ], [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ] ] ];
    var RevokeSecurityGroupEgressRequest$ = [ 3, n0, _RSGER, 0, [ _GIr, _SGRI, _DR, _SSGN, _SSGOI, _IPpr, _FP, _TP, _CIi, _IPpe ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ () => SecurityGroupRuleIdList, {
      [_xN]: _SGRIe
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ 0, {
      [_eQN]: `SourceSecurityGroupName`,
      [_xN]: _sSGN
    } ], [ 0, {
      [_eQN]: `SourceSecurityGroupOwnerId`,
      [_xN]: _sSGOI
    } ], [ 0, {
      [_eQN]: `IpProtocol`,
      [_xN]: _iPp
    } ], [ 1, {
      [_eQN]: `FromPort`,
      [_xN]: _fP
    } ], [ 1, {
      [_eQN]: `ToPort`,
      [_xN]: _tP
    } ], [ 0, {
      [_eQN]: `CidrIp`,
      [_xN]: _cIi
    } ], [ () => IpPermissionList, {
      [_eQN]: `IpPermissions`,
      [_xN]: _iPpe
    } ] ], 1 ];
    var RevokeSecurityGroupEgressResult$ = [ 3, n0, _RSGERe, 0, [ _R, _UIP, _RSGRe ], [ [ 2, {
      [_eQN]: `Return`,
      [_xN]: _r
    } ], [ () => IpPermissionList, {
      [_eQN]: `UnknownIpPermissionSet`,
      [_xN]: _uIPS
    } ], [ () => RevokedSecurityGroupRuleList, {
      [_eQN]: `RevokedSecurityGroupRuleSet`,
      [_xN]: _rSGRS
    } ] ] ];
    var RevokeSecurityGroupIngressRequest$ = [ 3, n0, _RSGIR, 0, [ _CIi, _FP, _GIr, _GN, _IPpe, _IPpr, _SSGN, _SSGOI, _TP, _SGRI, _DR ], [ 0, 1, 0, 0, [ () => IpPermissionList, 0 ], 0, 0, 0, 1, [ () => SecurityGroupRuleIdList, {
      [_xN]: _SGRIe
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ] ];
    var RevokeSecurityGroupIngressResult$ = [ 3, n0, _RSGIRe, 0, [ _R, _UIP, _RSGRe ], [ [ 2, {
      [_eQN]: `Return`,
      [_xN]: _r
    } ], [ () => IpPermissionList, {
      [_eQN]: `UnknownIpPermissionSet`,
      [_xN]: _uIPS
    } ], [ () => RevokedSecurityGroupRuleList, {
      [_eQN]: `RevokedSecurityGroupRuleSet`,
      [_xN]: _rSGRS
    } ] ] ];
    var Route$ = [ 3, n0, _Ro, 0, [ _DCB, _DICB, _DPLI, _EOIGI, _GI, _II, _IOIn, _NGI, _TGI, _LGI, _CGI, _NII, _O, _St, _VPCI, _CNA, _ONA, _IAp ], [ [ 0, {
      [_eQN]: `DestinationCidrBlock`,
      [_xN]: _dCB
    } ], [ 0, {
      [_eQN]: `DestinationIpv6CidrBlock`,
      [_xN]: _dICB
    } ], [ 0, {
      [_eQN]: `DestinationPrefixListId`,
      [_xN]: _dPLI
    } ], [ 0, {
      [_eQN]: `EgressOnlyInternetGatewayId`,
      [_xN]: _eOIGI
    } ], [ 0, {
      [_eQN]: `GatewayId`,
      [_xN]: _gI
    } ], [ 0, {
      [_eQN]: `InstanceId`,
      [_xN]: _iI
    } ], [ 0, {
      [_eQN]: `InstanceOwnerId`,
      [_xN]: _iOIn
    } ], [ 0, {
      [_eQN]: `NatGatewayId`,
      [_xN]: _nGI
    } ], [ 0, {
      [_eQN]: `TransitGatewayId`,
      [_xN]: _tGI
    } ], [ 0, {
      [_eQN]: `LocalGatewayId`,
      [_xN]: _lGI
    } ], [ 0, {
      [_eQN]: `CarrierGatewayId`,
      [_xN]: _cGI
    } ], [ 0, {
      [_eQN]: `NetworkInterfaceId`,
      [_xN]: _nII
    } ], [ 0, {
      [_eQN]: `Origin`,
      [_xN]: _o
    } ], [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ], [ 0, {
      [_eQN]: `VpcPeeringConnectionId`,
      [_xN]: _vPCI
    } ], [ 0, {
      [_eQN]: `CoreNetworkArn`,
      [_xN]: _cNA
    } ], [ 0, {
      [_eQN]: `OdbNetworkArn`,
      [_xN]: _oNA
    } ], [ 0, {
      [_eQN]: `IpAddress`,
      [_xN]: _iAp
    } ] ] ];
    var RouteTable$ = [ 3, n0, _RTo, 0, [ _As, _PVro, _RTI, _Rou, _T, _VI, _OI ], [ [ () => RouteTableAssociationList, {
      [_eQN]: `AssociationSet`,
      [_xN]: _aSs
    } ], [ () => PropagatingVgwList, {
      [_eQN]: `PropagatingVgwSet`,
      [_xN]: _pVS
    } ], [ 0, {
      [_eQN]: `RouteTableId`,
      [_xN]: _rTI
    } ], [ () => RouteList, {
      [_eQN]: `RouteSet`,
      [_xN]: _rSou
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ] ] ];
    var RouteTableAssociation$ = [ 3, n0, _RTA, 0, [ _Mai, _RTAI, _RTI, _SIu, _GI, _PIP, _ASs ], [ [ 2, {
      [_eQN]: `Main`,
      [_xN]: _mai
    } ], [ 0, {
      [_eQN]: `RouteTableAssociationId`,
      [_xN]: _rTAI
    } ], [ 0, {
      [_eQN]: `RouteTableId`,
      [_xN]: _rTI
    } ], [ 0, {
      [_eQN]: `SubnetId`,
      [_xN]: _sIu
    } ], [ 0, {
      [_eQN]: `GatewayId`,
      [_xN]: _gI
    } ], [ 0, {
      [_eQN]: `PublicIpv4Pool`,
      [_xN]: _pIP
    } ], [ () => RouteTableAssociationState$, {
      [_eQN]: `AssociationState`,
      [_xN]: _aS
    } ] ] ];
    var RouteTableAssociationState$ = [ 3, n0, _RTAS, 0, [ _St, _SMt ], [ [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ], [ 0, {
      [_eQN]: `StatusMessage`,
      [_xN]: _sMt
    } ] ] ];
    var RunInstancesMonitoringEnabled$ = [ 3, n0, _RIME, 0, [ _En, _MCIe ], [ [ 2, {
      [_eQN]: `Enabled`,
      [_xN]: _en
    } ], [ () => MetricCategoryIdList, {
      [_xN]: _MCI
    } ] ], 1 ];
    var RunInstancesRequest$ = [ 3, n0, _RIRu, 0, [ _MCa, _MCin, _BDMl, _IIm, _IT, _IAC, _IA, _KI, _KN, _Mon, _Pla, _RIa, _SGIe, _SGe, _SIu, _UDs, _EGSla, _EIAl, _TS, _LT, _IMOns, _CSr, _CO, _CRSa, _HO, _LSi, _MO, _EOn, _PDNO, _MOa, _DASi, _EPI, _NPO, _Op, _SIec, _DR, _DAT, _IISB, _PIAr, _CT, _AId, _NIet, _IIP, _EO ], [ 1, 1, [ () => BlockDeviceMappingRequestList, {
      [_xN]: _BDM
    } ], 0, 0, 1, [ () => InstanceIpv6AddressList, {
      [_xN]: _IApv
    } ], 0, 0, [ () => RunInstancesMonitoringEnabled$, 0 ], [ () => Placement$, 0 ], 0, [ () => SecurityGroupIdStringList, {
      [_xN]: _SGI
    } ], [ () => SecurityGroupStringList, {
      [_xN]: _SGec
    } ], 0, [ () => RunInstancesUserData, 0 ], [ () => ElasticGpuSpecifications, 0 ], [ () => ElasticInferenceAccelerators, {
      [_xN]: _EIA
    } ], [ () => TagSpecificationList, {
      [_xN]: _TSa
    } ], () => LaunchTemplateSpecification$, () => InstanceMarketOptionsRequest$, () => CreditSpecificationRequest$, () => CpuOptionsRequest$, () => CapacityReservationSpecification$, () => HibernationOptionsRequest$, [ () => LicenseSpecificationListRequest, {
      [_xN]: _LSic
    } ], () => InstanceMetadataOptionsRequest$, () => EnclaveOptionsRequest$, () => PrivateDnsNameOptionsRequest$, () => InstanceMaintenanceOptionsRequest$, 2, 2, () => InstanceNetworkPerformanceOptionsRequest$, () => OperatorRequest$, [ () => InstanceSecondaryInterfaceSpecificationListRequest, {
      [_xN]: _SIeco
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ 2, {
      [_eQN]: `DisableApiTermination`,
      [_xN]: _dAT
    } ], [ 0, {
      [_eQN]: `InstanceInitiatedShutdownBehavior`,
      [_xN]: _iISB
    } ], [ 0, {
      [_eQN]: `PrivateIpAddress`,
      [_xN]: _pIAr
    } ], [ 0, {
      [_eQN]: `ClientToken`,
      [_iTd]: 1,
      [_xN]: _cT
    } ], [ 0, {
      [_eQN]: `AdditionalInfo`,
      [_xN]: _aId
    } ], [ () => InstanceNetworkInterfaceSpecificationList, {
      [_eQN]: `NetworkInterface`,
      [_xN]: _nIe
    } ], [ () => IamInstanceProfileSpecification$, {
      [_eQN]: `IamInstanceProfile`,
      [_xN]: _iIP
    } ], [ 2, {
      [_eQN]: `EbsOptimized`,
      [_xN]: _eO
    } ] ], 2 ];
    var SecurityGroup$ = [ 3, n0, _SGec, 0, [ _GIr, _IPEp, _T, _VI, _SGA, _OI, _GN, _De, _IPpe ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ () => IpPermissionList, {
      [_eQN]: `IpPermissionsEgress`,
      [_xN]: _iPEp
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `SecurityGroupArn`,
      [_xN]: _sGA
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ 0, {
      [_eQN]: `GroupName`,
      [_xN]: _gN
    } ], [ 0, {
      [_eQN]: `GroupDescription`,
      [_xN]: _gD
    } ], [ () => IpPermissionList, {
      [_eQN]: `IpPermissions`,
      [_xN]: _iPpe
    } ] ] ];
    var SecurityGroupIdentifier$ = [ 3, n0, _SGIec, 0, [ _GIr, _GN ], [ [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 0, {
      [_eQN]: `GroupName`,
      [_xN]: _gN
    } ] ] ];
    var SecurityGroupRule$ = [ 3, n0, _SGRe, 0, [ _SGRIe, _GIr, _GOI, _IE, _IPpr, _FP, _TP, _CIidr, _CIid, _PLI, _RGIe, _De, _T, _SGRA ], [ [ 0, {
      [_eQN]: `SecurityGroupRuleId`,
      [_xN]: _sGRI
    } ], [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 0, {
      [_eQN]: `GroupOwnerId`,
      [_xN]: _gOI
    } ], [ 2, {
      [_eQN]: `IsEgress`,
      [_xN]: _iEs
    } ], [ 0, {
      [_eQN]: `IpProtocol`,
      [_xN]: _iPp
    } ], [ 1, {
      [_eQN]: `FromPort`,
      [_xN]: _fP
    } ], [ 1, {
      [_eQN]: `ToPort`,
      [_xN]: _tP
    } ], [ 0, {
      [_eQN]: `CidrIpv4`,
      [_xN]: _cIidr
    } ], [ 0, {
      [_eQN]: `CidrIpv6`,
      [_xN]: _cIid
    } ], [ 0, {
      [_eQN]: `PrefixListId`,
      [_xN]: _pLI
    } ], [ () => ReferencedSecurityGroup$, {
      [_eQN]: `ReferencedGroupInfo`,
      [_xN]: _rGIe
    } ], [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `SecurityGroupRuleArn`,
      [_xN]: _sGRA
    } ] ] ];
    var ServiceDetail$ = [ 3, n0, _SDer, 0, [ _SN, _SIe, _STe, _SRe, _AZIv, _AZv, _Own, _BEDN, _PDN, _PDNr, _VEPS, _ARc, _MVE, _PRa, _T, _PDNVS, _SIAT ], [ [ 0, {
      [_eQN]: `ServiceName`,
      [_xN]: _sN
    } ], [ 0, {
      [_eQN]: `ServiceId`,
      [_xN]: _sI
    } ], [ () => ServiceTypeDetailSet, {
      [_eQN]: `ServiceType`,
      [_xN]: _sTe
    } ], [ 0, {
      [_eQN]: `ServiceRegion`,
      [_xN]: _sR
    } ], [ () => ValueStringList, {
      [_eQN]: `AvailabilityZoneIdSet`,
      [_xN]: _aZIS
    } ], [ () => ValueStringList, {
      [_eQN]: `AvailabilityZoneSet`,
      [_xN]: _aZS
    } ], [ 0, {
      [_eQN]: `Owner`,
      [_xN]: _ow
    } ], [ () => ValueStringList, {
      [_eQN]: `BaseEndpointDnsNameSet`,
      [_xN]: _bEDNS
    } ], [ 0, {
      [_eQN]: `PrivateDnsName`,
      [_xN]: _pDNr
    } ], [ () => PrivateDnsDetailsSet, {
      [_eQN]: `PrivateDnsNameSet`,
      [_xN]: _pDNS
    } ], [ 2, {
      [_eQN]: `VpcEndpointPolicySupported`,
      [_xN]: _vEPS
    } ], [ 2, {
      [_eQN]: `AcceptanceRequired`,
      [_xN]: _aRcc
    } ], [ 2, {
      [_eQN]: `ManagesVpcEndpoints`,
      [_xN]: _mVE
    } ], [ 0, {
      [_eQN]: `PayerResponsibility`,
      [_xN]: _pRa
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `PrivateDnsNameVerificationState`,
      [_xN]: _pDNVS
    } ], [ () => SupportedIpAddressTypes, {
      [_eQN]: `SupportedIpAddressTypeSet`,
      [_xN]: _sIATS
    } ] ] ];
    var ServiceTypeDetail$ = [ 3, n0, _STDe, 0, [ _STe ], [ [ 0, {
      [_eQN]: `ServiceType`,
      [_xN]: _sTe
    } ] ] ];
    var SpotMarketOptions$ = [ 3, n0, _SMO, 0, [ _MPax, _SITp, _BDMlo, _VU, _IIB ], [ 0, 0, 1, 4, 0 ] ];
    var StartInstancesRequest$ = [ 3, n0, _SIRt, 0, [ _IIn, _AId, _DR ], [ [ () => InstanceIdStringList, {
      [_xN]: _II
    } ], [ 0, {
      [_eQN]: `AdditionalInfo`,
      [_xN]: _aId
    } ], [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 1 ];
    var StartInstancesResult$ = [ 3, n0, _SIRta, 0, [ _SIt ], [ [ () => InstanceStateChangeList, {
      [_eQN]: `InstancesSet`,
      [_xN]: _iSns
    } ] ] ];
    var StateReason$ = [ 3, n0, _SRt, 0, [ _Co, _Me ], [ [ 0, {
      [_eQN]: `Code`,
      [_xN]: _co
    } ], [ 0, {
      [_eQN]: `Message`,
      [_xN]: _me
    } ] ] ];
    var StopInstancesRequest$ = [ 3, n0, _SIRto, 0, [ _IIn, _Hi, _SOS, _DR, _F ], [ [ () => InstanceIdStringList, {
      [_xN]: _II
    } ], 2, 2, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ], [ 2, {
      [_eQN]: `Force`,
      [_xN]: _fo
    } ] ], 1 ];
    var StopInstancesResult$ = [ 3, n0, _SIRtop, 0, [ _SIto ], [ [ () => InstanceStateChangeList, {
      [_eQN]: `InstancesSet`,
      [_xN]: _iSns
    } ] ] ];
    var Subnet$ = [ 3, n0, _Su, 0, [ _AZI, _ELADI, _MCOIOL, _COIP, _OI, _AIAOC, _ICBAS, _T, _SAub, _OA, _EDn, _IN, _PDNOOL, _BPAS, _Ty, _SIu, _St, _VI, _CB, _AIAC, _AZ, _DFA, _MPIOL ], [ [ 0, {
      [_eQN]: `AvailabilityZoneId`,
      [_xN]: _aZI
    } ], [ 1, {
      [_eQN]: `EnableLniAtDeviceIndex`,
      [_xN]: _eLADI
    } ], [ 2, {
      [_eQN]: `MapCustomerOwnedIpOnLaunch`,
      [_xN]: _mCOIOL
    } ], [ 0, {
      [_eQN]: `CustomerOwnedIpv4Pool`,
      [_xN]: _cOIP
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ 2, {
      [_eQN]: `AssignIpv6AddressOnCreation`,
      [_xN]: _aIAOC
    } ], [ () => SubnetIpv6CidrBlockAssociationSet, {
      [_eQN]: `Ipv6CidrBlockAssociationSet`,
      [_xN]: _iCBASp
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `SubnetArn`,
      [_xN]: _sAub
    } ], [ 0, {
      [_eQN]: `OutpostArn`,
      [_xN]: _oA
    } ], [ 2, {
      [_eQN]: `EnableDns64`,
      [_xN]: _eDn
    } ], [ 2, {
      [_eQN]: `Ipv6Native`,
      [_xN]: _iN
    } ], [ () => PrivateDnsNameOptionsOnLaunch$, {
      [_eQN]: `PrivateDnsNameOptionsOnLaunch`,
      [_xN]: _pDNOOL
    } ], [ () => BlockPublicAccessStates$, {
      [_eQN]: `BlockPublicAccessStates`,
      [_xN]: _bPAS
    } ], [ 0, {
      [_eQN]: `Type`,
      [_xN]: _ty
    } ], [ 0, {
      [_eQN]: `SubnetId`,
      [_xN]: _sIu
    } ], [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `CidrBlock`,
      [_xN]: _cB
    } ], [ 1, {
      [_eQN]: `AvailableIpAddressCount`,
      [_xN]: _aIAC
    } ], [ 0, {
      [_eQN]: `AvailabilityZone`,
      [_xN]: _aZ
    } ], [ 2, {
      [_eQN]: `DefaultForAz`,
      [_xN]: _dFA
    } ], [ 2, {
      [_eQN]: `MapPublicIpOnLaunch`,
      [_xN]: _mPIOL
    } ] ] ];
    var SubnetCidrBlockState$ = [ 3, n0, _SCBS, 0, [ _St, _SMt ], [ [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ], [ 0, {
      [_eQN]: `StatusMessage`,
      [_xN]: _sMt
    } ] ] ];
    var SubnetIpPrefixes$ = [ 3, n0, _SIPu, 0, [ _SIu, _IPpre ], [ [ 0, {
      [_eQN]: `SubnetId`,
      [_xN]: _sIu
    } ], [ () => ValueStringList, {
      [_eQN]: `IpPrefixSet`,
      [_xN]: _iPSpr
    } ] ] ];
    var SubnetIpv6CidrBlockAssociation$ = [ 3, n0, _SICBA, 0, [ _AIs, _ICB, _ICBS, _IAA, _ISpo ], [ [ 0, {
      [_eQN]: `AssociationId`,
      [_xN]: _aIs
    } ], [ 0, {
      [_eQN]: `Ipv6CidrBlock`,
      [_xN]: _iCB
    } ], [ () => SubnetCidrBlockState$, {
      [_eQN]: `Ipv6CidrBlockState`,
      [_xN]: _iCBS
    } ], [ 0, {
      [_eQN]: `Ipv6AddressAttribute`,
      [_xN]: _iAA
    } ], [ 0, {
      [_eQN]: `IpSource`,
      [_xN]: _iSpo
    } ] ] ];
    var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ [ 0, {
      [_eQN]: `Key`,
      [_xN]: _k
    } ], [ 0, {
      [_eQN]: `Value`,
      [_xN]: _v
    } ] ] ];
    var TagSpecification$ = [ 3, n0, _TSa, 0, [ _RTe, _T ], [ [ 0, {
      [_eQN]: `ResourceType`,
      [_xN]: _rTe
    } ], [ () => TagList, {
      [_xN]: _Ta
    } ] ] ];
    var TerminateInstancesRequest$ = [ 3, n0, _TIR, 0, [ _IIn, _F, _SOS, _DR ], [ [ () => InstanceIdStringList, {
      [_xN]: _II
    } ], 2, 2, [ 2, {
      [_eQN]: `DryRun`,
      [_xN]: _dR
    } ] ], 1 ];
    var TerminateInstancesResult$ = [ 3, n0, _TIRe, 0, [ _TIer ], [ [ () => InstanceStateChangeList, {
      [_eQN]: `InstancesSet`,
      [_xN]: _iSns
    } ] ] ];
    var UserIdGroupPair$ = [ 3, n0, _UIGPs, 0, [ _De, _UI, _GN, _GIr, _VI, _VPCI, _PSee ], [ [ 0, {
      [_eQN]: `Description`,
      [_xN]: _de
    } ], [ 0, {
      [_eQN]: `UserId`,
      [_xN]: _uI
    } ], [ 0, {
      [_eQN]: `GroupName`,
      [_xN]: _gN
    } ], [ 0, {
      [_eQN]: `GroupId`,
      [_xN]: _gIr
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `VpcPeeringConnectionId`,
      [_xN]: _vPCI
    } ], [ 0, {
      [_eQN]: `PeeringStatus`,
      [_xN]: _pSee
    } ] ] ];
    var VpcEndpoint$ = [ 3, n0, _VE, 0, [ _VEIp, _VET, _VI, _SN, _St, _PDo, _RTIo, _SI, _G, _IAT, _DOn, _PDE, _RMeq, _NIIe, _DEn, _CTrea, _T, _OI, _LEa, _IPpvr, _IPp, _FR, _SNA, _RCA, _SRe, _PRay ], [ [ 0, {
      [_eQN]: `VpcEndpointId`,
      [_xN]: _vEI
    } ], [ 0, {
      [_eQN]: `VpcEndpointType`,
      [_xN]: _vET
    } ], [ 0, {
      [_eQN]: `VpcId`,
      [_xN]: _vI
    } ], [ 0, {
      [_eQN]: `ServiceName`,
      [_xN]: _sN
    } ], [ 0, {
      [_eQN]: `State`,
      [_xN]: _st
    } ], [ 0, {
      [_eQN]: `PolicyDocument`,
      [_xN]: _pD
    } ], [ () => ValueStringList, {
      [_eQN]: `RouteTableIdSet`,
      [_xN]: _rTIS
    } ], [ () => ValueStringList, {
      [_eQN]: `SubnetIdSet`,
      [_xN]: _sISu
    } ], [ () => GroupIdentifierSet, {
      [_eQN]: `GroupSet`,
      [_xN]: _gSr
    } ], [ 0, {
      [_eQN]: `IpAddressType`,
      [_xN]: _iAT
    } ], [ () => DnsOptions$, {
      [_eQN]: `DnsOptions`,
      [_xN]: _dOn
    } ], [ 2, {
      [_eQN]: `PrivateDnsEnabled`,
      [_xN]: _pDE
    } ], [ 2, {
      [_eQN]: `RequesterManaged`,
      [_xN]: _rMeq
    } ], [ () => ValueStringList, {
      [_eQN]: `NetworkInterfaceIdSet`,
      [_xN]: _nIIS
    } ], [ () => DnsEntrySet, {
      [_eQN]: `DnsEntrySet`,
      [_xN]: _dES
    } ], [ 4, {
      [_eQN]: `CreationTimestamp`,
      [_xN]: _cTrea
    } ], [ () => TagList, {
      [_eQN]: `TagSet`,
      [_xN]: _tS
    } ], [ 0, {
      [_eQN]: `OwnerId`,
      [_xN]: _oI
    } ], [ () => LastError$, {
      [_eQN]: `LastError`,
      [_xN]: _lEa
    } ], [ () => SubnetIpPrefixesList, {
      [_eQN]: `Ipv4PrefixSet`,
      [_xN]: _iPSpvr
    } ], [ () => SubnetIpPrefixesList, {
      [_eQN]: `Ipv6PrefixSet`,
      [_xN]: _iPSpvre
    } ], [ 0, {
      [_eQN]: `FailureReason`,
      [_xN]: _fR
    } ], [ 0, {
      [_eQN]: `ServiceNetworkArn`,
      [_xN]: _sNAe
    } ], [ 0, {
      [_eQN]: `ResourceConfigurationArn`,
      [_xN]: _rCA
    } ], [ 0, {
      [_eQN]: `ServiceRegion`,
      [_xN]: _sR
    } ], [ () => PayerResponsibilitySet, {
      [_eQN]: `PayerResponsibilitySet`,
      [_xN]: _pRSa
    } ] ] ];
    var __Unit = "unit";
    var BlockDeviceMappingRequestList = [ 1, n0, _BDMRL, 0, [ () => BlockDeviceMapping$, {
      [_xN]: _BDM
    } ] ];
    var DnsEntrySet = [ 1, n0, _DES, 0, [ () => DnsEntry$, {
      [_xN]: _it
    } ] ];
    var ElasticGpuAssociationList = [ 1, n0, _EGAL, 0, [ () => ElasticGpuAssociation$, {
      [_xN]: _it
    } ] ];
    var ElasticGpuSpecifications = [ 1, n0, _EGSlas, 0, [ () => ElasticGpuSpecification$, {
      [_xN]: _it
    } ] ];
    var ElasticInferenceAcceleratorAssociationList = [ 1, n0, _EIAAL, 0, [ () => ElasticInferenceAcceleratorAssociation$, {
      [_xN]: _it
    } ] ];
    var ElasticInferenceAccelerators = [ 1, n0, _EIAl, 0, [ () => ElasticInferenceAccelerator$, {
      [_xN]: _it
    } ] ];
    var FilterList = [ 1, n0, _FLi, 0, [ () => Filter$, {
      [_xN]: _Fil
    } ] ];
    var GroupIdentifierList = [ 1, n0, _GIL, 0, [ () => GroupIdentifier$, {
      [_xN]: _it
    } ] ];
    var GroupIdentifierSet = [ 1, n0, _GIS, 0, [ () => SecurityGroupIdentifier$, {
      [_xN]: _it
    } ] ];
    var GroupIdStringList = [ 1, n0, _GISL, 0, [ 0, {
      [_xN]: _gIr
    } ] ];
    var GroupNameStringList = [ 1, n0, _GNSL, 0, [ 0, {
      [_xN]: _GN
    } ] ];
    var InstanceBlockDeviceMappingList = [ 1, n0, _IBDML, 0, [ () => InstanceBlockDeviceMapping$, {
      [_xN]: _it
    } ] ];
    var InstanceIdStringList = [ 1, n0, _IISLn, 0, [ 0, {
      [_xN]: _II
    } ] ];
    var InstanceIpv4PrefixList = [ 1, n0, _IIPL, 0, [ () => InstanceIpv4Prefix$, {
      [_xN]: _it
    } ] ];
    var InstanceIpv6AddressList = [ 1, n0, _IIAL, 0, [ () => InstanceIpv6Address$, {
      [_xN]: _it
    } ] ];
    var InstanceIpv6PrefixList = [ 1, n0, _IIPLn, 0, [ () => InstanceIpv6Prefix$, {
      [_xN]: _it
    } ] ];
    var InstanceList = [ 1, n0, _ILns, 0, [ () => Instance$, {
      [_xN]: _it
    } ] ];
    var InstanceNetworkInterfaceList = [ 1, n0, _INIL, 0, [ () => InstanceNetworkInterface$, {
      [_xN]: _it
    } ] ];
    var InstanceNetworkInterfaceSpecificationList = [ 1, n0, _INISL, 0, [ () => InstanceNetworkInterfaceSpecification$, {
      [_xN]: _it
    } ] ];
    var InstancePrivateIpAddressList = [ 1, n0, _IPIAL, 0, [ () => InstancePrivateIpAddress$, {
      [_xN]: _it
    } ] ];
    var InstanceSecondaryInterfaceList = [ 1, n0, _ISIL, 0, [ () => InstanceSecondaryInterface$, {
      [_xN]: _it
    } ] ];
    var InstanceSecondaryInterfacePrivateIpAddressList = [ 1, n0, _ISIPIAL, 0, [ () => InstanceSecondaryInterfacePrivateIpAddress$, {
      [_xN]: _it
    } ] ];
    var InstanceSecondaryInterfacePrivateIpAddressListRequest = [ 1, n0, _ISIPIALR, 0, [ () => InstanceSecondaryInterfacePrivateIpAddressRequest$, {
      [_xN]: _it
    } ] ];
    var InstanceSecondaryInterfaceSpecificationListRequest = [ 1, n0, _ISISLR, 0, [ () => InstanceSecondaryInterfaceSpecificationRequest$, {
      [_xN]: _it
    } ] ];
    var InstanceStateChangeList = [ 1, n0, _ISCL, 0, [ () => InstanceStateChange$, {
      [_xN]: _it
    } ] ];
    var InstanceTypeOfferingsList = [ 1, n0, _ITOL, 0, [ () => InstanceTypeOffering$, {
      [_xN]: _it
    } ] ];
    var IpPermissionList = [ 1, n0, _IPLp, 0, [ () => IpPermission$, {
      [_xN]: _it
    } ] ];
    var IpRangeList = [ 1, n0, _IRLp, 0, [ () => IpRange$, {
      [_xN]: _it
    } ] ];
    var Ipv4PrefixList = [ 1, n0, _IPLpvr, 0, [ () => Ipv4PrefixSpecificationRequest$, {
      [_xN]: _it
    } ] ];
    var Ipv6PrefixList = [ 1, n0, _IPLpvref, 0, [ () => Ipv6PrefixSpecificationRequest$, {
      [_xN]: _it
    } ] ];
    var Ipv6RangeList = [ 1, n0, _IRLpv, 0, [ () => Ipv6Range$, {
      [_xN]: _it
    } ] ];
    var LicenseList = [ 1, n0, _LL, 0, [ () => LicenseConfiguration$, {
      [_xN]: _it
    } ] ];
    var LicenseSpecificationListRequest = [ 1, n0, _LSLR, 0, [ () => LicenseConfigurationRequest$, {
      [_xN]: _it
    } ] ];
    var MetricCategoryIdList = [ 1, n0, _MCIL, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var PayerResponsibilitySet = [ 1, n0, _PRSa, 0, [ () => PayerResponsibilityEntry$, {
      [_xN]: _it
    } ] ];
    var PrefixListIdList = [ 1, n0, _PLIL, 0, [ () => PrefixListId$, {
      [_xN]: _it
    } ] ];
    var PrivateDnsDetailsSet = [ 1, n0, _PDDS, 0, [ () => PrivateDnsDetails$, {
      [_xN]: _it
    } ] ];
    var PrivateDnsSpecifiedDomainSet = [ 1, n0, _PDSDS, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var PrivateIpAddressSpecificationList = [ 1, n0, _PIASL, 0, [ () => PrivateIpAddressSpecification$, {
      [_xN]: _it
    } ] ];
    var ProductCodeList = [ 1, n0, _PCLr, 0, [ () => ProductCode$, {
      [_xN]: _it
    } ] ];
    var PropagatingVgwList = [ 1, n0, _PVL, 0, [ () => PropagatingVgw$, {
      [_xN]: _it
    } ] ];
    var ReservationList = [ 1, n0, _RLe, 0, [ () => Reservation$, {
      [_xN]: _it
    } ] ];
    var RevokedSecurityGroupRuleList = [ 1, n0, _RSGRL, 0, [ () => RevokedSecurityGroupRule$, {
      [_xN]: _it
    } ] ];
    var RouteList = [ 1, n0, _RLo, 0, [ () => Route$, {
      [_xN]: _it
    } ] ];
    var RouteTableAssociationList = [ 1, n0, _RTAL, 0, [ () => RouteTableAssociation$, {
      [_xN]: _it
    } ] ];
    var RouteTableIdStringList = [ 1, n0, _RTISL, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var RouteTableList = [ 1, n0, _RTLo, 0, [ () => RouteTable$, {
      [_xN]: _it
    } ] ];
    var SecurityGroupIdStringList = [ 1, n0, _SGISL, 0, [ 0, {
      [_xN]: _SGI
    } ] ];
    var SecurityGroupList = [ 1, n0, _SGL, 0, [ () => SecurityGroup$, {
      [_xN]: _it
    } ] ];
    var SecurityGroupRuleIdList = [ 1, n0, _SGRIL, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var SecurityGroupRuleList = [ 1, n0, _SGRL, 0, [ () => SecurityGroupRule$, {
      [_xN]: _it
    } ] ];
    var SecurityGroupStringList = [ 1, n0, _SGSL, 0, [ 0, {
      [_xN]: _SGec
    } ] ];
    var ServiceDetailSet = [ 1, n0, _SDSe, 0, [ () => ServiceDetail$, {
      [_xN]: _it
    } ] ];
    var ServiceTypeDetailSet = [ 1, n0, _STDS, 0, [ () => ServiceTypeDetail$, {
      [_xN]: _it
    } ] ];
    var SubnetIdStringList = [ 1, n0, _SISLu, 0, [ 0, {
      [_xN]: _SIu
    } ] ];
    var SubnetIpPrefixesList = [ 1, n0, _SIPL, 0, [ () => SubnetIpPrefixes$, {
      [_xN]: _it
    } ] ];
    var SubnetIpv6CidrBlockAssociationSet = [ 1, n0, _SICBAS, 0, [ () => SubnetIpv6CidrBlockAssociation$, {
      [_xN]: _it
    } ] ];
    var SubnetList = [ 1, n0, _SLu, 0, [ () => Subnet$, {
      [_xN]: _it
    } ] ];
    var SupportedIpAddressTypes = [ 1, n0, _SIAT, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var TagList = [ 1, n0, _TL, 0, [ () => Tag$, {
      [_xN]: _it
    } ] ];
    var TagSpecificationList = [ 1, n0, _TSL, 0, [ () => TagSpecification$, {
      [_xN]: _it
    } ] ];
    var UserIdGroupPairList = [ 1, n0, _UIGPL, 0, [ () => UserIdGroupPair$, {
      [_xN]: _it
    } ] ];
    var ValueStringList = [ 1, n0, _VSL, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var VpcEndpointIdList = [ 1, n0, _VEIL, 0, [ 0, {
      [_xN]: _it
    } ] ];
    var VpcEndpointSet = [ 1, n0, _VESpcn, 0, [ () => VpcEndpoint$, {
      [_xN]: _it
    } ] ];
    var AuthorizeSecurityGroupEgress$ = [ 9, n0, _ASGE, 0, () => AuthorizeSecurityGroupEgressRequest$, () => AuthorizeSecurityGroupEgressResult$ ];
    var AuthorizeSecurityGroupIngress$ = [ 9, n0, _ASGIu, 0, () => AuthorizeSecurityGroupIngressRequest$, () => AuthorizeSecurityGroupIngressResult$ ];
    var CreateSecurityGroup$ = [ 9, n0, _CSG, 0, () => CreateSecurityGroupRequest$, () => CreateSecurityGroupResult$ ];
    var CreateTags$ = [ 9, n0, _CTreat, 0, () => CreateTagsRequest$, () => __Unit ];
    var DeleteSecurityGroup$ = [ 9, n0, _DSG, 0, () => DeleteSecurityGroupRequest$, () => DeleteSecurityGroupResult$ ];
    var DeleteTags$ = [ 9, n0, _DTelet, 0, () => DeleteTagsRequest$, () => __Unit ];
    var DescribeInstances$ = [ 9, n0, _DIesc, 0, () => DescribeInstancesRequest$, () => DescribeInstancesResult$ ];
    var DescribeInstanceTypeOfferings$ = [ 9, n0, _DITO, 0, () => DescribeInstanceTypeOfferingsRequest$, () => DescribeInstanceTypeOfferingsResult$ ];
    var DescribeRouteTables$ = [ 9, n0, _DRTe, 0, () => DescribeRouteTablesRequest$, () => DescribeRouteTablesResult$ ];
    var DescribeSecurityGroupRules$ = [ 9, n0, _DSGRescri, 0, () => DescribeSecurityGroupRulesRequest$, () => DescribeSecurityGroupRulesResult$ ];
    var DescribeSecurityGroups$ = [ 9, n0, _DSGe, 0, () => DescribeSecurityGroupsRequest$, () => DescribeSecurityGroupsResult$ ];
    var DescribeSubnets$ = [ 9, n0, _DSesc, 0, () => DescribeSubnetsRequest$, () => DescribeSubnetsResult$ ];
    var DescribeVpcAttribute$ = [ 9, n0, _DVAe, 0, () => DescribeVpcAttributeRequest$, () => DescribeVpcAttributeResult$ ];
    var DescribeVpcEndpoints$ = [ 9, n0, _DVEe, 0, () => DescribeVpcEndpointsRequest$, () => DescribeVpcEndpointsResult$ ];
    var DescribeVpcEndpointServices$ = [ 9, n0, _DVES, 0, () => DescribeVpcEndpointServicesRequest$, () => DescribeVpcEndpointServicesResult$ ];
    var RevokeSecurityGroupEgress$ = [ 9, n0, _RSGE, 0, () => RevokeSecurityGroupEgressRequest$, () => RevokeSecurityGroupEgressResult$ ];
    var RevokeSecurityGroupIngress$ = [ 9, n0, _RSGIev, 0, () => RevokeSecurityGroupIngressRequest$, () => RevokeSecurityGroupIngressResult$ ];
    var RunInstances$ = [ 9, n0, _RIu, 0, () => RunInstancesRequest$, () => Reservation$ ];
    var StartInstances$ = [ 9, n0, _SIta, 0, () => StartInstancesRequest$, () => StartInstancesResult$ ];
    var StopInstances$ = [ 9, n0, _SItop, 0, () => StopInstancesRequest$, () => StopInstancesResult$ ];
    var TerminateInstances$ = [ 9, n0, _TI, 0, () => TerminateInstancesRequest$, () => TerminateInstancesResult$ ];
  }
};
