"use strict";

exports.id = 1231;

exports.ids = [ 1231 ];

exports.modules = {
  13168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
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
  61762: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => runChecks,
      P: () => tellOrRefuse
    });
    var _aws_refusals__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82568);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    async function runChecks(run, checks) {
      const findings = [];
      for (const {what, isDue, look} of checks) {
        const found = await look().catch(error => fromError(what, error));
        const isNew = finding => !findings.some(known => known.what === finding.what);
        findings.push(...(isDue ? found : found.map(asNotice)).filter(isNew));
        if (found.length === 0) run.log.checked(what);
      }
      return findings;
    }
    function tellOrRefuse(run, findings) {
      const blocking = findings.filter(({severity}) => severity === "broken");
      for (const finding of findings.filter(each => !blocking.includes(each))) run.log.finding(finding);
      if (blocking.length === 0) return;
      const count = blocking.length === 1 ? "One thing stands" : `${blocking.length} things stand`;
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1([ `${count} in the way:`, ...blocking.map(({what, remedy}) => `- ${what} ${remedy}`) ].join("\n"), {
        remedy: "Nothing was created or changed."
      });
    }
    const asNotice = ({what, remedy, runbook}) => ({
      severity: "notice",
      what,
      remedy: `${remedy} No phase needs it now; a repair may.`,
      runbook
    });
    function fromError(what, error) {
      if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.j1) {
        const {message, remedy = ""} = error;
        return message.split("\n").map(line => ({
          severity: "broken",
          what: (0, _words__WEBPACK_IMPORTED_MODULE_2__.em)(line),
          remedy: remedy.replace(reassurance, "") || "Fix the input."
        }));
      }
      if (!(0, _errors__WEBPACK_IMPORTED_MODULE_1__.GZ)(error)) throw error;
      return [ {
        severity: "degraded",
        what: `Not checked: ${what}. The role of this run may not ${(0, _aws_refusals__WEBPACK_IMPORTED_MODULE_0__.Ub)(error)}.`,
        remedy: `${(0, _aws_refusals__WEBPACK_IMPORTED_MODULE_0__.wJ)(error)} Or see to it by hand.`
      } ];
    }
    const reassurance = /^(Nothing was (created or )?changed|Nothing was created|The cluster was not touched)\.\s*/;
  }
};
