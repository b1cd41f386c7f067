"use strict";

exports.id = 5941;

exports.ids = [ 5941, 4106 ];

exports.modules = {
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
  62408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => DescribeNetworkInterfacesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeNetworkInterfacesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeNetworkInterfaces", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.qrp)){}
  },
  38988: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSecurityGroupsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSecurityGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GZZ)){}
  },
  13168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
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
  60813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => CreateFileSystemCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18625);
    class CreateFileSystemCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateFileSystem", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kAZ)){}
  },
  13166: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => CreateVolumeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18625);
    class CreateVolumeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateVolume", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.dub)){}
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
  98276: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => ifAllowed
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    var _refusals__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82568);
    async function ifAllowed(run, what, change) {
      try {
        return await change();
      } catch (error) {
        if (!(0, _errors__WEBPACK_IMPORTED_MODULE_0__.GZ)(error)) throw error;
        run.log.warn(`${(0, _words__WEBPACK_IMPORTED_MODULE_2__.em)("Not done", `${what}, since this role may not ${(0, 
        _refusals__WEBPACK_IMPORTED_MODULE_1__.Ub)(error)}`)} ${(0, _refusals__WEBPACK_IMPORTED_MODULE_1__.wJ)(error)} The bootstrap ` + "stack of this version allows it to the role that deploys.");
        return;
      }
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
  47664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => checkClusterSubnets,
      S: () => describeSubnets
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13168);
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25983);
    async function checkClusterSubnets(run, ids, needsRoom = true) {
      const subnets = await describeSubnets(run, ids, "subnet-ids");
      const problems = [];
      const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
      if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[ ...vpcs ].join(", ")})`);
      for (const [zone, crowd] of byZone(subnets)) if (crowd.length > 1) problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(" and ")}, all in ${zone})`);
      for (const subnet of subnets) if (needsRoom && (subnet.AvailableIpAddressCount ?? 0) < 3) problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in ` + `${subnet.SubnetId})`);
      if (problems.length > 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(problems.join("\n"), {
        remedy: "Nothing was created or changed."
      });
      return subnets;
    }
    async function describeSubnets(run, ids, input) {
      const {Subnets = []} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_1__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__.j({
        SubnetIds: [ ...ids ]
      })).catch(error => {
        if (error.name !== "InvalidSubnetID.NotFound") throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} ` + `(${error.message})`, {
          remedy: "Nothing was created or changed.",
          cause: error
        });
      });
      return ids.map(id => Subnets.find(subnet => subnet.SubnetId === id));
    }
    function byZone(subnets) {
      const zones = new Map;
      for (const subnet of subnets) {
        const zone = subnet.AvailabilityZone ?? "no zone";
        zones.set(zone, [ ...zones.get(zone) ?? [], subnet ]);
      }
      return zones;
    }
  },
  44636: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => recordFileSystem
    });
    var _drift__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61986);
    function recordFileSystem(run, fileSystem) {
      run.record.output("file-system-id", fileSystem.FileSystemId);
      run.record.addEvidence("storage", {
        fileSystemId: fileSystem.FileSystemId,
        kmsKeyId: fileSystem.KmsKeyId,
        created: fileSystem.CreationTime?.toISOString(),
        deploymentType: fileSystem.OntapConfiguration?.DeploymentType,
        storageCapacity: fileSystem.StorageCapacity,
        throughputCapacity: (0, _drift__WEBPACK_IMPORTED_MODULE_0__.yf)(fileSystem),
        haPairs: (0, _drift__WEBPACK_IMPORTED_MODULE_0__.Sz)(fileSystem)
      });
    }
  },
  97331: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => changeKey,
      S: () => keyDifferences
    });
    var commandBuilder = __webpack_require__(51016);
    var schemas_0 = __webpack_require__(20978);
    class TagResourceCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "TagResource", schemas_0.Jqp)){}
    var ifAllowed = __webpack_require__(98276);
    var difference = __webpack_require__(16582);
    var client = __webpack_require__(13962);
    const shown = ({storage, tags, KeyState}) => storage === void 0 || KeyState === "PendingDeletion" ? void 0 : tags;
    function keyDifferences(run, key) {
      const tags = key && shown(key);
      return tags === void 0 ? [] : (0, difference.vB)(run, `key ${key.KeyId}`, tags, "provision");
    }
    async function changeKey(run, key) {
      const tags = key && shown(key);
      const missing = tags === void 0 ? [] : (0, difference.Ys)(run, tags);
      if (missing.length === 0) return;
      await (0, ifAllowed._)(run, `${(0, difference.XQ)(missing)} on key ${key.KeyId}`, async () => {
        await run.aws(client.i).send(new TagResourceCommand({
          KeyId: key.KeyId,
          Tags: missing.map(({Key, Value}) => ({
            TagKey: Key,
            TagValue: Value
          }))
        }));
        run.log.made(`${(0, difference.XQ)(missing)} on key ${key.KeyId}`);
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
  92489: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      verify: () => verify
    });
    var client = __webpack_require__(94708);
    var find = __webpack_require__(49312);
    var errors = __webpack_require__(83916);
    var identity_conflicts = __webpack_require__(47173);
    var identity_identity = __webpack_require__(48770);
    var identity_leaving = __webpack_require__(96258);
    var lost = __webpack_require__(7202);
    var finding = __webpack_require__(42856);
    var run_run = __webpack_require__(19240);
    var results = __webpack_require__(56098);
    var adminRecord = __webpack_require__(12805);
    var parameters = __webpack_require__(20365);
    var words = __webpack_require__(75846);
    async function checkAdminPassword(run, {ClusterId = "", State}) {
      if (State !== "ACTIVE" && State !== "DEGRADED") return [];
      const name = (0, parameters.xd)(run, "admin-password");
      const described = await (0, parameters.Il)(run, [ "admin-password", "admin-password-next" ]);
      const kept = described.find(each => each.name === "admin-password");
      const next = described.find(each => each.name === "admin-password-next");
      if (next !== void 0) return [ adminPassword_finding("degraded", `A change of admin's password was not finished: ${(0, 
      parameters.xd)(run, "admin-password-next")} was written ` + `on ${next.written} by ${next.by}, and whether the HSMs have it nobody knows.`, "Run activate: one login tells, and it goes on.") ];
      if (kept === void 0) return [ adminPassword_finding("degraded", `There is no parameter ${name}: the password of the HSMs' admin is not kept.`, `If you know it, ${howToTry}, and it is kept again.`) ];
      const record = await (0, adminRecord.Vo)(run);
      return describe(run, kept, record?.cluster === ClusterId ? record : void 0);
    }
    const hour = 36e5;
    const howToTry = "give it as admin-password to the phase activate: one login tries it";
    const adminPassword_finding = (severity, what, remedy) => ({
      severity,
      what,
      remedy,
      runbook: "admin-password-lost"
    });
    function describe(run, kept, record) {
      const {opened, tried, failed} = record ?? {};
      const name = (0, parameters.xd)(run, "admin-password");
      const written = `written on ${kept.written} by ${kept.by}`;
      const proof = which => opened === void 0 ? "" : ` ${which} opened them on ${opened.at}, as recorded by ${opened.run}.`;
      if (opened === void 0 && tried === void 0) return [ adminPassword_finding("notice", `${name} is there (version ${kept.version}, ${written}), but nothing is recorded of it opening these HSMs.`, `The next login as admin records it; to have one, ${howToTry}, if need be with try-admin-password: true.`) ];
      if (tried?.kept) {
        const end = `and did not open the HSMs, or nobody knows.${proof("Before that it had")}`;
        const severity = opened === void 0 && run.clock.now() - Date.parse(tried.at) < hour ? "notice" : "degraded";
        return [ adminPassword_finding(severity, `${name} was tried on ${tried.at} by ${tried.run} ${end}`, `If you know the password, ${howToTry}. ` + "Parameter Store keeps earlier versions.") ];
      }
      if (opened === void 0 || !(0, adminRecord.yt)(record, kept, record.cluster)) {
        const since = `and nobody has tried it since.${proof("An earlier one had")}`;
        return [ adminPassword_finding("degraded", `${name} was ${written} (version ${kept.version}), ${since}`, `Ask who wrote it. To have it tried, ${howToTry}. Parameter Store keeps earlier versions.`) ];
      }
      const hsms = (0, words.U9)(opened.hsms, "HSM");
      run.log.found(`admin password: ${name} is there (version ${kept.version}, ${written}); it opened ${hsms} on ${opened.at}, ` + `as recorded by ${opened.run}, as ${opened.caller}; ${(0, 
      words.U9)(failed ?? 0, "failed login")} ${failed === 1 ? "is" : "are"} recorded`);
      return [];
    }
    var cloudhsm_backups = __webpack_require__(66856);
    var source = __webpack_require__(38937);
    const day = 24 * 36e5;
    const longest = 1.25 * day;
    const missing = {
      severity: "degraded",
      runbook: "backup-missing"
    };
    function checkBackups(run, cluster, {keys, backups: {ours}}) {
      const newest = Math.max(0, ...ours.filter(source.i_).map(backup => backup.CreateTimestamp?.getTime() ?? 0));
      const isYoung = run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? 0) < longest;
      if (newest === 0) return isYoung && keys.length === 0 ? [] : [ {
        ...missing,
        what: `Cluster ${cluster.ClusterId} has no READY backup: if it is lost, its keys are lost for good.`,
        remedy: wayToBackup(cluster, ours)
      } ];
      return run.clock.now() - newest < longest || isYoung ? [] : [ {
        ...missing,
        what: `The newest backup is of ${(0, words.Ly)(newest)}, more than a day ago.`,
        remedy: "CloudHSM makes one a day: ask AWS Support why it does not. What was made since then is in none."
      } ];
    }
    function wayToBackup(cluster, backups) {
      const coming = backups.find(cloudhsm_backups.t8);
      if (coming !== void 0) return `${(0, source.u6)(coming)} is ${coming.BackupState}: take no HSM away until it is READY.`;
      const deleted = (0, source.su)(backups);
      if (deleted !== void 0) return (0, source.m3)(deleted);
      const [hsm] = (0, client.gC)(cluster);
      return hsm === void 0 ? "Nothing here can make one without an HSM that is ACTIVE: ask AWS Support, and delete nothing." : `Take no HSM away. CloudHSM makes one a day, and one when an HSM joins: aws cloudhsmv2 create-hsm --cluster-id ${cluster.ClusterId} ` + `--availability-zone ${hsm.AvailabilityZone}. Once a backup is READY the further HSM, which is paid for, may go.`;
    }
    var certificates = __webpack_require__(12970);
    var drift = __webpack_require__(81516);
    var trouble = __webpack_require__(80252);
    var difference = __webpack_require__(16582);
    function checkCluster(run, cluster) {
      return [ ...checkState(cluster), ...checkHsms(run, cluster), ...checkDrift(run, cluster) ];
    }
    const checkState = cluster => cluster.State === "ACTIVE" ? [] : [ {
      severity: cluster.State === "DEGRADED" ? "broken" : "degraded",
      ...(0, trouble.oX)(cluster),
      runbook: "cluster-not-active"
    } ];
    function checkHsms(run, cluster) {
      const broken = (0, client.ps)(cluster).filter(({State}) => State === "DEGRADED");
      return [ ...checkCount(run, cluster), ...broken.map(hsm => ({
        severity: "degraded",
        ...(0, trouble.$o)(cluster, hsm),
        runbook: "hsm-lost"
      })) ];
    }
    function checkCount({inputs}, cluster) {
      const active = (0, client.gC)(cluster);
      if (active.length === 0) return [ {
        severity: "broken",
        ...(0, trouble.Bg)(cluster),
        runbook: "hsm-lost"
      } ];
      const zones = new Set(active.map(hsm => hsm.AvailabilityZone)).size;
      return active.length >= inputs.hsmCount && zones >= 2 ? [] : [ {
        severity: "degraded",
        what: `${active.length} of ${inputs.hsmCount} HSMs are ACTIVE, in ${(0, words.U9)(zones, "zone")}` + `${zones < 2 ? "; keys cannot be made without two in different zones" : ""}.`,
        remedy: `Run deploy: it adds those that are missing.${(0, client.ps)(cluster).some(({State}) => State === "DEGRADED") ? " AWS replaces an HSM that has failed by itself: give it an hour." : ""}`,
        runbook: "hsm-lost"
      } ];
    }
    const checkDrift = (run, cluster) => (0, difference.Is)(`Cluster ${cluster.ClusterId}`, (0, 
    drift.by)(run, cluster));
    var refusals = __webpack_require__(82568);
    var DescribeSecurityGroupsCommand = __webpack_require__(38988);
    var ec2_client = __webpack_require__(25983);
    const ports = [ 2223, 2224, 2225 ];
    async function missingRules(run, {SecurityGroup = ""}) {
      const {SecurityGroups: [group] = []} = await run.aws(ec2_client.l).send(new DescribeSecurityGroupsCommand.j({
        Filters: [ {
          Name: "group-id",
          Values: [ SecurityGroup ]
        } ]
      }));
      if (group === void 0) return;
      const {IpPermissions: ingress = [], IpPermissionsEgress: egress = []} = group;
      const rules = {
        ingress,
        egress
      };
      return [ "ingress", "egress" ].filter(direction => !ports.every(port => rules[direction].some(rule => admits(rule, port, SecurityGroup))));
    }
    const admits = ({IpProtocol, FromPort = 0, ToPort = 65535, UserIdGroupPairs = []}, port, group) => (IpProtocol === "-1" || IpProtocol === "tcp" && FromPort <= port && ToPort >= port) && UserIdGroupPairs.some(({GroupId}) => GroupId === group);
    const runbook = "group-rules-gone";
    const groupFirst = "See to the rules of the cluster's security group first, as the finding about it says; then look again.";
    const areMissing = findings => findings.some(({remedy}) => remedy.startsWith(putBack));
    const putBack = "Put it back: ";
    async function checkGroupRules(run, cluster) {
      const {ClusterId, SecurityGroup} = cluster;
      if (SecurityGroup === void 0) return [];
      const group = `Security group ${SecurityGroup} of cluster ${ClusterId}`;
      const missing = await missingRules(run, cluster).catch(error => {
        if (!(0, errors.GZ)(error)) throw error;
        return {
          denied: error
        };
      });
      if (missing === void 0) return [ {
        severity: "degraded",
        what: `${group} is not there.`,
        remedy: "No call gives a cluster another one: ask AWS Support.",
        runbook
      } ];
      if ("denied" in missing) return [ {
        severity: "notice",
        what: `Not looked at: the rules of ${group.replace("S", "s")}. The role may not ${(0, 
        refusals.Ub)(missing.denied)}.`,
        remedy: `${(0, refusals.wJ)(missing.denied)} The bootstrap stack of this version allows it.`,
        runbook
      } ];
      if (missing.length === 0) return [];
      const ways = {
        ingress: "in from",
        egress: "out to"
      };
      const commands = missing.map(direction => `aws ec2 authorize-security-group-${direction} --group-id ${SecurityGroup} --protocol tcp ` + `--port 2223-2225 --source-group ${SecurityGroup}`);
      return [ {
        severity: "degraded",
        what: `${group} has no rule that lets TCP 2223-2225 ${missing.map(direction => ways[direction]).join(" and ")} itself: HSMs, workers ` + "and KMS talk as its members.",
        remedy: `${putBack}${commands.join("; ")}. CloudTrail (RevokeSecurityGroupIngress, RevokeSecurityGroupEgress) says who has taken ` + "it.",
        runbook
      } ];
    }
    var KMSServiceException = __webpack_require__(74144);
    var restored = __webpack_require__(97126);
    var connectionErrors = __webpack_require__(33594);
    var kms_drift = __webpack_require__(97331);
    var kms_key = __webpack_require__(87613);
    var keyStates = __webpack_require__(19692);
    async function checkKeys(run, identity, first) {
      const {keyStore, aliased, key} = identity;
      run.record.output("key-store-id", keyStore?.CustomKeyStoreId);
      run.record.output("key-arn", key?.Arn);
      return [ ...keyStore === void 0 ? [ noKeyStore(identity, first) ] : [ ...checkPlace(identity, keyStore), ...checkConnection(keyStore, first) ], ...aliased === void 0 ? [ noKey(run, identity, first) ] : [], ...key === void 0 ? [] : await checkKey(run, identity, key, first), ...key === void 0 ? [] : (0, 
      difference.Is)(`Key ${key.KeyId}`, (0, kms_drift.S)(run, key), first.cluster) ];
    }
    const noKeyStore = (identity, first) => ({
      severity: "broken",
      what: identity.cluster === void 0 ? "There is no key store of this storage." : `There is no key store on cluster ${identity.cluster.ClusterId}.`,
      remedy: first.cluster ?? (identity.cluster === void 0 ? "Look at the cluster first: there can be none without it." : "Run deploy: it makes one."),
      runbook: "key-store-disconnected"
    });
    const noKey = (run, identity, first) => ({
      severity: "broken",
      what: `There is no key ${(0, kms_key.O5)(run)}.`,
      remedy: first.cluster ?? howToHaveKey(identity),
      runbook: identity.keyless.length > 0 ? "key-deleted" : "key-not-ours"
    });
    const howToHaveKey = ({keyStore, keys, fileSystems, keyless}) => keyless.length > 0 ? "Once the finding about the file system is settled, deploy makes another key; nothing makes this one again." : `Run deploy: it makes what is missing. If the key has another name, give the right key-alias.${keyStore !== void 0 && keys.length === 0 && fileSystems.length === 0 ? " If a teardown is under way, run " + "teardown again instead: it goes on." : ""}`;
    function checkPlace({cluster}, {CustomKeyStoreId, CloudHsmClusterId}) {
      return cluster === void 0 || cluster.ClusterId === CloudHsmClusterId ? [] : [ {
        severity: "broken",
        what: `Key store ${CustomKeyStoreId} is over ${CloudHsmClusterId}, which is gone, not over cluster ${cluster.ClusterId}, which was ` + "restored from a backup of it.",
        remedy: "Run deploy: activate and connect go on from here and move the key store to the restored cluster.",
        runbook: "cluster-lost"
      } ];
    }
    function checkConnection(store, first) {
      const trouble = (0, connectionErrors.NU)(store);
      return trouble === void 0 ? [] : [ {
        severity: "broken",
        what: trouble.what,
        remedy: first.cluster ?? [ first.rules ?? [], trouble.remedy ].flat().join(" "),
        runbook: "key-store-disconnected"
      } ];
    }
    async function checkKey(run, identity, key, first) {
      const trouble = (0, keyStates.l)(key, identity.keyStore);
      if (trouble === void 0) return checkRoundTrip(run, identity, key, first);
      const remedy = trouble.isPutAway ? trouble.remedy : first.cluster ?? first.rules ?? remedyOf(run, identity, key) ?? trouble.remedy;
      return [ {
        severity: "broken",
        what: trouble.what,
        remedy,
        runbook: "key-not-usable"
      } ];
    }
    const remedyOf = (run, identity, key) => identity.keyStore?.ConnectionState === "CONNECTED" ? (0, 
    restored.dz)(run, identity, key) : void 0;
    async function checkRoundTrip(run, identity, key, first) {
      try {
        await (0, kms_key.ui)(run, key);
        return [];
      } catch (error) {
        if (!(error instanceof KMSServiceException.G) || /AccessDenied/.test(error.name)) throw error;
        return [ {
          severity: "broken",
          what: (0, words.em)(`Key ${key.Arn} does not encrypt and decrypt`, error.name, error.message),
          remedy: first.cluster ?? first.rules ?? [ "Look at the HSMs first. If they are ACTIVE, disconnect and connect " + "the key store: aws kms disconnect-custom-key-store, then deploy.", (0, 
          restored.dz)(run, identity, key) ?? [] ].flat().join(" "),
          runbook: "key-not-usable"
        } ];
      }
    }
    var parameterKey = __webpack_require__(97931);
    async function checkParameterKey(run) {
      const trouble = await (0, parameterKey.gC)(run).catch(error => {
        if (!(0, errors.GZ)(error)) throw error;
        return {
          what: `Not checked: the key of the passwords can be used. The role that verifies may not ${error.operation} on it.`,
          remedy: "Allow it in the key's policy, or in the role's: it shows the key's state, and no password."
        };
      });
      const open = (0, parameterKey.IX)(run);
      return [ ...trouble === void 0 ? [] : [ {
        severity: "degraded",
        ...trouble,
        runbook: "password-key"
      } ], ...open === void 0 ? [] : [ {
        severity: "notice",
        ...open,
        runbook: "password-key"
      } ] ];
    }
    var durations = __webpack_require__(82588);
    var fsx_drift = __webpack_require__(61986);
    var fsx_find = __webpack_require__(84722);
    var findings = __webpack_require__(65507);
    var record = __webpack_require__(44636);
    var states = __webpack_require__(58331);
    var fsx_client = __webpack_require__(93590);
    var grants = __webpack_require__(38106);
    const missingFileSystem_runbook = "file-system-not-available";
    async function missingFileSystem(run, identity) {
      const {key} = identity;
      const first = (0, lost.b3)(identity);
      const remedy = first ?? "Run deploy if there should be one; the key can serve other consumers.";
      if (key === void 0) return {
        severity: "notice",
        what: "There is no file system.",
        remedy,
        runbook: missingFileSystem_runbook
      };
      const left = await leftBy(run, key).catch(error => {
        if (!(0, errors.GZ)(error)) throw error;
        return {
          denied: error
        };
      });
      if ("denied" in left) return {
        severity: "notice",
        what: `There is no file system. Whether there was one was not looked at: the role may not ${(0, 
        refusals.Ub)(left.denied)}.`,
        remedy: first ?? `Run deploy if there should be one. ${(0, refusals.wJ)(left.denied)} The bootstrap stack of this version allows it.`,
        runbook: missingFileSystem_runbook
      };
      const {grants, backups} = left;
      const traces = [ ...grants.map(({GrantId, CreationDate}) => `FSx's grant ${GrantId} of ${(0, 
      words.Ly)(CreationDate)}`), ...backups.map(({BackupId, CreationTime}) => `FSx backup ${BackupId} of ${(0, 
      words.Ly)(CreationTime)}`) ];
      if (traces.length === 0) return {
        severity: "notice",
        what: `There is no file system, and nothing of one is left under key ${key.Arn}.`,
        remedy,
        runbook: missingFileSystem_runbook
      };
      return {
        severity: "broken",
        what: `There is no file system, but there was one under key ${key.Arn}: ${traces.join(", ")} is left.`,
        remedy: first ?? [ "CloudTrail (DeleteFileSystem) says who has deleted it; if a teardown is under way, run teardown again.", backups.length === 0 ? "FSx shows no backup under the key that would bring its files back." : "Its files come back from the backup only: aws fsx create-volume-from-backup, on a new file system.", "Run deploy: it makes a new one, which is empty.", backups.length > 0 ? [] : [ "If nobody wants one any more, take the grant back, which can be used for nothing:", `${grants.map(({GrantId}) => `aws kms revoke-grant --key-id ${key.KeyId} --grant-id ${GrantId}`).join("; ")}.` ] ].flat().join(" "),
        runbook: missingFileSystem_runbook
      };
    }
    async function leftBy(run, key) {
      const others = (await (0, fsx_find.Wm)(run)).filter(({KmsKeyId}) => (0, fsx_client.m)(KmsKeyId, key.Arn));
      const explains = source => others.some(({ResourceARN}) => source === void 0 || ResourceARN === source);
      return {
        grants: (await (0, grants.dX)(run, key)).filter(grant => (0, grants.Ji)(run, grant) && !explains(grant.Constraints?.SourceArn)),
        backups: await (0, fsx_find.Fd)(run, key.Arn)
      };
    }
    async function checkStorage(run, identity, isLeaving = false) {
      const {fileSystem} = identity;
      if (fileSystem === void 0) {
        const leaving = identity.fileSystems.find(({Lifecycle}) => Lifecycle === "DELETING");
        if (leaving !== void 0) return stateOf((0, states.V_)(leaving.FileSystemId, leaving));
        if (identity.fileSystems.length + identity.untagged.length > 0) return [];
        return [ await missingFileSystem(run, identity) ];
      }
      (0, record.f)(run, fileSystem);
      return [ ...fileSystem.Lifecycle === "CREATING" && isBeingMade(run, fileSystem) ? [] : stateOf((0, 
      states.V_)(fileSystem.FileSystemId, fileSystem)), ...storage_checkKey(identity, fileSystem), ...isLeaving ? [] : await (0, 
      findings.Nk)(run, fileSystem, (0, lost.b3)(identity)), ...fileSystem.Lifecycle === "CREATING" ? [] : await checkVolume(run, fileSystem, (0, 
      lost.b3)(identity), isLeaving) ];
    }
    const stateOf = trouble => trouble === void 0 ? [] : [ {
      severity: trouble.passes ? "degraded" : "broken",
      what: trouble.what,
      remedy: trouble.remedy,
      runbook: "file-system-not-available"
    } ];
    function storage_checkKey({key}, fileSystem) {
      return key === void 0 || (0, identity_identity.Jo)([ key ], fileSystem) ? [] : [ {
        severity: "broken",
        what: `File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${key.Arn}.`,
        remedy: "Its key cannot be changed: move the files to a new file system.",
        runbook: "key-not-ours"
      } ];
    }
    const isNew = ({clock}, made, ...wait) => clock.now() - (made?.getTime() ?? 0) < wait.reduce((sum, {limit}) => sum + limit, 0) * 6e4;
    const isBeingMade = (run, {CreationTime}) => isNew(run, CreationTime, durations.S.fileSystem);
    async function awaitsFileSystem(run, {fileSystem}) {
      if (fileSystem === void 0) return;
      const {CreationTime, FileSystemId: id, Lifecycle} = fileSystem;
      const {fileSystem: first, storageVirtualMachine: second, volume: third} = durations.S;
      if (!isNew(run, CreationTime, first, second, third)) return;
      const pending = what => new errors.UX(what, {
        next: "Nothing while deploy is under way; else run it."
      });
      if (Lifecycle === "CREATING") return isBeingMade(run, fileSystem) ? pending(`file system ${id}, which FSx makes`) : void 0;
      const machines = await (0, fsx_find.hI)(run, id);
      const svm = machines.find(({Name}) => Name === run.inputs.svmName);
      if (machines.length === 0 || svm?.Lifecycle === "CREATING") return pending(`storage virtual machine ${run.inputs.svmName} on file system ${id}`);
      const all = await (0, fsx_find.v3)(run, id);
      const isMissing = all.length === 0 && isNew(run, svm?.CreationTime, second, third);
      return isMissing || all.find(({Name}) => Name === run.inputs.volumeName)?.Lifecycle === "CREATING" ? pending(`volume ${run.inputs.volumeName} on file system ${id}`) : void 0;
    }
    async function checkVolume(run, fileSystem, first, isLeaving) {
      const {svmName, volumeName} = run.inputs;
      const isAwaited = !isLeaving && await awaitsFileSystem(run, {
        fileSystem
      }) !== void 0;
      if (isAwaited) return [];
      const svm = await (0, fsx_find.Pq)(run, fileSystem.FileSystemId);
      if (svm === void 0) return [ storage_missing(`storage virtual machine ${svmName}`, "svm-name", first) ];
      const {StorageVirtualMachineId: id} = svm;
      const volume = await (0, fsx_find.y6)(run, id);
      if (volume === void 0) return [ storage_missing(`volume ${volumeName}`, "volume-name", first) ];
      return [ ...stateOf((0, states.OR)(svm.Name, svm)), ...stateOf((0, states.QM)(volume.Name, volume)), ...isLeaving ? [] : (0, 
      difference.Is)(`Storage virtual machine ${id}`, (0, fsx_drift.Bk)(run, svm), first), ...isLeaving ? [] : (0, 
      difference.Is)(`Volume ${volume.VolumeId}`, (0, fsx_drift.ZS)(run, volume), first) ];
    }
    const storage_missing = (what, input, first) => ({
      severity: "broken",
      what: `There is no ${what} on the file system.`,
      remedy: first ?? `Run deploy to make it, or give the right ${input}.`,
      runbook: "file-system-not-available"
    });
    var cloudhsm_states = __webpack_require__(13569);
    var identity_backups = __webpack_require__(88597);
    var keyStore = __webpack_require__(30333);
    async function unfinished(run, identity) {
      if (hasTraceOfKey(run, identity)) return;
      const {clusters, cluster, keyStore} = identity;
      if (cluster !== void 0) return awaitedBy(run, cluster, keyStore);
      return clusters.length > 0 || keyStore !== void 0 ? void 0 : nothingThere(run, identity);
    }
    function hasTraceOfKey(run, {keys, aliased, fileSystems, untagged, keyStores, traces: {clusters, backups}}) {
      const isThere = id => clusters.some(cluster => cluster.ClusterId === id && (0, find.t2)(cluster));
      const mayBeOurs = storage => storage === void 0 || storage === run.inputs.name;
      return aliased !== void 0 || keys.length + fileSystems.length + untagged.length > 0 || keyStores.some(store => (0, 
      keyStore.dF)(store) && !isThere(store.CloudHsmClusterId)) || backups.some(backup => (0, 
      identity_backups.sN)(run, backup) && (0, cloudhsm_backups.t8)(backup) && mayBeOurs((0, 
      run_run.pX)(backup.TagList)));
    }
    async function nothingThere(run, identity) {
      const {name, awsRegion} = run.inputs;
      const {left, wayBack} = (0, lost.ZT)(run, identity);
      if (left.length === 0) {
        if (identity.backups.unclaimed.length > 0 || (await (0, parameters.Il)(run, [ "admin-password" ])).length > 0) return;
        return new errors.UX(`the first deployment: nothing of ${name} is in ${awsRegion}, account ${run.identity.accountId}`, {
          next: "Run deploy, or check name, region and account."
        });
      }
      return new errors.UX(`a decision: of ${name} there is no cluster, key store, key or file system in ${awsRegion}, as a complete ` + `teardown leaves it, but ${left.join(", ")}`, {
        next: `If it is not to come back, verify it no longer. ${wayBack}`
      });
    }
    function awaitedBy(run, cluster, keyStore) {
      const {ClusterId, State, SourceBackupId} = cluster;
      const isOnItsWay = State === "CREATE_IN_PROGRESS" || cloudhsm_states.z.includes(State);
      if (!isOnItsWay || SourceBackupId !== void 0 || (0, client.ps)(cluster).some(hsm => hsm.State === "DEGRADED")) return;
      if (cloudhsm_states.J.includes(State) && (0, client.gC)(cluster).length === 0) return;
      const pending = (what, next) => new errors.UX(`${what}: cluster ${ClusterId} is ${State}`, {
        next
      });
      if (State === "ACTIVE") return awaitedOnActive(run, keyStore, pending);
      return cloudhsm_states.J.includes(State) ? pending("the activation", "Run activate; where it is not separate, run deploy.") : pending("the initialization", "Run deploy: it goes on from here. If your CA is offline, sign the CSR that deploy has put out first.");
    }
    function awaitedOnActive(run, keyStore, pending) {
      const next = "Nothing, if activate or deploy is under way; if not, run it: it goes on from here.";
      if (keyStore === void 0) return pending("the key store", next);
      const {ConnectionState, CreationDate, CustomKeyStoreId} = keyStore;
      if (ConnectionState === "CONNECTING") return pending(`key store ${CustomKeyStoreId} to connect`, next);
      const isNew = run.clock.now() - (CreationDate?.getTime() ?? 0) < leastWindow;
      return isNew && ConnectionState !== "FAILED" ? pending(`the key of key store ${CustomKeyStoreId}`, next) : void 0;
    }
    const leastWindow = 7 * 24 * 36e5;
    var users = __webpack_require__(23159);
    var worker = __webpack_require__(34106);
    async function checkUsers(run, cluster) {
      const found = await look(run, cluster).catch(error => [ notSeen(expected(error)) ]);
      const left = await (0, worker.releaseWorker)(run).then(() => [], error => [ notReleased(expected(error)) ]);
      return [ ...found, ...left ];
    }
    async function look(run, cluster) {
      const seen = await (0, users.g6)(run);
      return [ ...checkUser(seen, "admin", "admin"), ...checkUser(seen, "kmsuser", "crypto-user"), ...users_checkCount(seen, (0, 
      client.gC)(cluster).length) ];
    }
    function expected(error) {
      if (error instanceof Error && ("remedy" in error || "operation" in error)) return error;
      throw error;
    }
    const notSeen = error => failed("The HSMs' users could not be looked at", error, "users-not-seen");
    const notReleased = error => failed("The worker could not be released", error, "worker-left-behind");
    function failed(what, error, runbook) {
      const {what: said, remedy} = (0, errors.dc)(error);
      const unknown = "What AWS or the worker said is all that is known; docs/workers.md says what a worker needs.";
      return {
        severity: "degraded",
        what: (0, words.em)(what, said),
        remedy: remedy ?? unknown,
        runbook
      };
    }
    function checkUser({users}, name, role) {
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
        remedy: "Only another admin, or a backup, can " + "help.",
        runbook: "admin-password-lost"
      } ];
    }
    function wrongWith(user, role) {
      if (user === void 0) return "is missing";
      if (user.role !== role) return `has the role ${user.role}`;
      if (user["cluster-coverage"] !== "full") return "is not on every HSM";
      return user.locked === "false" ? void 0 : "is locked";
    }
    function users_checkCount({serials}, active) {
      return serials.length === active ? [] : [ {
        severity: "degraded",
        what: `${serials.length} of ${(0, words.U9)(active, "ACTIVE HSM")} answered.`,
        remedy: "One that is joining answers " + "within half an hour: run verify again then. If it is so still, its network or the HSM is out of order.",
        runbook: "hsm-lost"
      } ];
    }
    var workers = __webpack_require__(84855);
    const verify = async run => {
      const identity = await (0, identity_identity.xN)(run);
      const {findings, awaited} = await examine(run, identity);
      for (const finding of findings) run.log.finding(finding);
      run.record.findings.push(...findings);
      const health = (0, finding.Wr)(findings);
      const isPending = health === "healthy" && awaited !== void 0;
      run.record.output("health", isPending ? "pending" : health);
      if (isPending) throw awaited;
      if (awaited !== void 0) run.log.warn(`${(0, errors.WE)(awaited)} ${awaited.next}`);
      if (health === "healthy") run.log.checked("healthy");
    };
    async function examine(run, identity) {
      const conflicts = (0, identity_conflicts.h)(run, identity).map(({finding}) => finding);
      const leaving = (0, identity_leaving.qK)(run, identity);
      if (leaving !== void 0) return {
        findings: [ ...conflicts, leaving, ...await checkLeaving(run, identity) ]
      };
      const awaited = conflicts.length === 0 ? await unfinished(run, identity) : void 0;
      if (awaited !== void 0) return {
        findings: await checkUnfinished(run, identity),
        awaited
      };
      return {
        findings: [ ...conflicts, ...await checkAll(run, identity) ],
        awaited: await awaitsFileSystem(run, identity)
      };
    }
    async function checkAll(run, identity) {
      const {cluster} = identity;
      const rules = cluster === void 0 ? [] : await checkGroupRules(run, cluster);
      const first = {
        cluster: (0, lost.b3)(identity),
        rules: areMissing(rules) ? groupFirst : void 0
      };
      return [ ...cluster === void 0 ? absent(run, identity) : await verify_checkHsms(run, cluster, identity), ...rules, ...await (0, 
      workers.u)(run), ...await checkKeys(run, identity, first), ...await checkStorage(run, identity), ...cluster === void 0 ? [] : await checkVisited(run, cluster) ];
    }
    async function checkUnfinished(run, identity) {
      const {cluster, keyStore} = identity;
      run.record.output("key-store-id", keyStore?.CustomKeyStoreId);
      if (cluster === void 0) return (0, workers.u)(run);
      (0, results.U)(run, cluster, identity);
      return [ ...checkDrift(run, cluster), ...await checkGroupRules(run, cluster), ...checkBackups(run, cluster, identity), ...await (0, 
      certificates.r)(run, cluster), ...await checkAdminPassword(run, cluster), ...await checkParameterKey(run), ...await (0, 
      workers.u)(run), ...await checkVisited(run, cluster) ];
    }
    async function checkLeaving(run, identity) {
      const {cluster, keyStore, fileSystem} = identity;
      if (cluster !== void 0) (0, results.U)(run, cluster, identity);
      run.record.output("key-store-id", keyStore?.CustomKeyStoreId);
      const doomed = (0, identity_leaving.Bz)(identity);
      const needed = doomed.length === 0 || cluster === void 0 ? [] : [ ...checkCluster(run, cluster), ...checkBackups(run, cluster, identity) ];
      return [ ...doomed, ...needed, ...await (0, workers.u)(run), ...fileSystem === void 0 ? [] : await checkStorage(run, identity, true) ];
    }
    function absent(run, identity) {
      if ((0, find.KH)(identity.clusters).length > 0) return [];
      return [ (0, identity_leaving.V$)(identity) ?? (0, lost.H0)(run, identity) ?? {
        severity: "broken",
        what: `There is no cluster tagged ${run_run.oM}=${run.inputs.name}.`,
        remedy: "Run deploy, or check name, region and account.",
        runbook: "cluster-not-active"
      } ];
    }
    async function verify_checkHsms(run, cluster, identity) {
      (0, results.U)(run, cluster, identity);
      return [ ...checkCluster(run, cluster), ...checkBackups(run, cluster, identity), ...await (0, 
      certificates.r)(run, cluster), ...await checkAdminPassword(run, cluster), ...await checkParameterKey(run) ];
    }
    const checkVisited = async (run, cluster) => !run.inputs.verifyUsers || cluster.State !== "ACTIVE" || (0, 
    client.gC)(cluster).length === 0 ? [] : checkUsers(run, cluster);
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
