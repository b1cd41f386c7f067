"use strict";

exports.id = 9436;

exports.ids = [ 9436 ];

exports.modules = {
  13569: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => initialized,
      z: () => created
    });
    const initialized = [ "INITIALIZE_IN_PROGRESS", "INITIALIZED", "ACTIVE" ];
    const created = [ "UNINITIALIZED", ...initialized ];
  },
  22406: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => covers
    });
    function covers(outer, inner) {
      const [from, size] = range(outer);
      const [innerFrom, innerSize] = range(inner);
      return from <= innerFrom && innerFrom + innerSize <= from + size;
    }
    function range(block) {
      const [address = "", bits = "32"] = block.split("/");
      const size = 2 ** (32 - Number(bits));
      const value = address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
      return [ value - value % size, size ];
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
  54300: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T1: () => hsmAccess,
      r8: () => revoke,
      y_: () => openRules
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85990);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42543);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83179);
    var _cloudhsm_find__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49312);
    var _ec2_cidr__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22406);
    var _ec2_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25983);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28705);
    const ports = {
      FromPort: 2223,
      ToPort: 2225
    };
    const markOf = run => `safe-storage ${run.inputs.name}: worker, until the end of job `;
    async function hsmAccess(run, network, visitor) {
      const {securityGroupIds, address, description} = visitor;
      const {securityGroupId: group, addresses} = network;
      if (securityGroupIds.includes(group)) return async () => {};
      const rules = await rulesOf(run, [ group, ...securityGroupIds ]);
      const toHsms = rule => reaches(rule, [ group ], addresses);
      if (!rules.some(rule => rule.IsEgress && securityGroupIds.includes(rule.GroupId) && toHsms(rule))) throw new _errors__WEBPACK_IMPORTED_MODULE_2__.j1(`worker: expected a worker whose security groups let TCP 2223-2225 out to the HSMs (got ${description} ` + `with ${securityGroupIds.join(", ") || "none"})`, {
        remedy: `Nothing was changed. Put it into ${group}, or add the rule: aws ec2 authorize-security-group-egress --group-id ` + `${securityGroupIds[0] ?? "sg-…"} ` + `--ip-permissions IpProtocol=tcp,FromPort=2223,ToPort=2225,UserIdGroupPairs=[{GroupId=${group}}]`
      });
      const fromVisitor = rule => reaches(rule, securityGroupIds, address === void 0 ? [] : [ address ]);
      const admitted = rules.some(rule => !rule.IsEgress && rule.GroupId === group && fromVisitor(rule));
      return admitted ? async () => {} : async () => open(run, group, visitor);
    }
    async function open(run, GroupId, {description, securityGroupIds, address}) {
      const Description = `${markOf(run)}${(0, _job__WEBPACK_IMPORTED_MODULE_3__.Zw)(run)}`;
      const from = address === void 0 ? {
        UserIdGroupPairs: [ {
          GroupId: securityGroupIds[0],
          Description
        } ]
      } : {
        IpRanges: [ {
          CidrIp: `${address}/32`,
          Description
        } ]
      };
      const IpPermissions = [ {
        IpProtocol: "tcp",
        ...ports,
        ...from
      } ];
      await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_1__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__.N({
        GroupId,
        IpPermissions
      })).catch(error => {
        if (error.name !== "InvalidPermission.Duplicate") throw error;
      });
      run.log.made(`way of ${description} to the HSMs: a rule in ${GroupId}, taken away when the run ends`);
    }
    async function revoke(run) {
      for (const {GroupId, SecurityGroupRuleId, Description = ""} of await ourRules(run)) {
        if (!await (0, _job__WEBPACK_IMPORTED_MODULE_3__.rQ)(run, Description.slice(markOf(run).length))) continue;
        const request = {
          GroupId,
          SecurityGroupRuleIds: [ SecurityGroupRuleId ]
        };
        await run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_1__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.e(request)).catch(_ec2_client__WEBPACK_IMPORTED_MODULE_1__.W);
        run.log.made(`way of the worker to the HSMs closed in ${GroupId}`);
      }
    }
    async function openRules(run) {
      return (await ourRules(run)).map(rule => `Rule ${rule.SecurityGroupRuleId} in ${rule.GroupId} still admits a worker of a run to the ` + "HSMs.");
    }
    async function ourRules(run) {
      const groups = (await (0, _cloudhsm_find__WEBPACK_IMPORTED_MODULE_0__.se)(run)).flatMap(({SecurityGroup}) => SecurityGroup ?? []);
      return groups.length === 0 ? [] : (await rulesOf(run, groups)).filter(rule => !rule.IsEgress && rule.Description?.startsWith(markOf(run)));
    }
    async function rulesOf(run, groupIds) {
      const rules = [];
      const Filters = [ {
        Name: "group-id",
        Values: [ ...groupIds ]
      } ];
      for await (const page of (0, _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__.D)({
        client: run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_1__.l)
      }, {
        Filters
      })) rules.push(...page.SecurityGroupRules ?? []);
      return rules;
    }
    function reaches(rule, groupIds, addresses) {
      const {IpProtocol, FromPort = 0, ToPort = 0, CidrIpv4, PrefixListId, ReferencedGroupInfo} = rule;
      const covered = IpProtocol === "-1" || IpProtocol === "tcp" && FromPort <= ports.FromPort && ports.ToPort <= ToPort;
      if (!covered) return false;
      if (PrefixListId !== void 0) return true;
      if (ReferencedGroupInfo !== void 0) return groupIds.includes(ReferencedGroupInfo.GroupId);
      return CidrIpv4 !== void 0 && addresses.length > 0 && addresses.every(address => (0, 
      _ec2_cidr__WEBPACK_IMPORTED_MODULE_7__.h)(CidrIpv4, `${address}/32`));
    }
  }
};
