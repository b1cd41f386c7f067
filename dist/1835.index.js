"use strict";

exports.id = 1835;

exports.ids = [ 1835 ];

exports.modules = {
  8988: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSecurityGroupsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeSecurityGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSecurityGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.GZZ)){}
  },
  5983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => ec2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4601);
    const ec2 = {
      id: "EC2",
      Client: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.g
    };
  },
  1835: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      plan: () => plan
    });
    var ec2_subnets = __webpack_require__(9271);
    var errors = __webpack_require__(3916);
    var commandBuilder = __webpack_require__(8509);
    var schemas_0 = __webpack_require__(230);
    class DescribeVpcEndpointServicesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVpcEndpointServices", schemas_0.aJK)){}
    class DescribeVpcAttributeCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVpcAttribute", schemas_0.ZTU)){}
    class DescribeVpcEndpointsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVpcEndpoints", schemas_0.nhx)){}
    class DescribeRouteTablesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeRouteTables", schemas_0.Mxi)){}
    var DescribeSecurityGroupsCommand = __webpack_require__(8988);
    var client = __webpack_require__(5983);
    async function examineNetwork(run, subnets) {
      return [ ...await examineZones(run, subnets), ...await examineDns(run, subnets[0]), ...run.inputs.worker.kind === "ephemeral" ? await examineWayOut(run, subnets[0]) : [], ...await examineNamed(run) ];
    }
    async function examineZones(run, subnets) {
      const {ServiceDetails = []} = await run.aws(client.l).send(new DescribeVpcEndpointServicesCommand({
        ServiceNames: [ `com.amazonaws.${run.inputs.awsRegion}.cloudhsmv2` ]
      }));
      const offered = ServiceDetails[0]?.AvailabilityZones;
      if (offered === void 0) return [];
      return subnets.filter(subnet => !offered.includes(subnet.AvailabilityZone)).map(subnet => ({
        severity: "broken",
        what: `subnet-ids: ${subnet.SubnetId} is in ${subnet.AvailabilityZone}, where CloudHSM is not offered.`,
        remedy: `Take subnets in ${offered.join(", ")}.`
      }));
    }
    async function examineDns(run, {VpcId}) {
      const {EnableDnsSupport} = await run.aws(client.l).send(new DescribeVpcAttributeCommand({
        VpcId,
        Attribute: "enableDnsSupport"
      }));
      return EnableDnsSupport?.Value === false ? [ {
        severity: "broken",
        what: `VPC ${VpcId} has no DNS support.`,
        remedy: "Enable it: endpoints and file systems are found by name."
      } ] : [];
    }
    async function examineWayOut(run, subnet) {
      const {awsRegion} = run.inputs;
      const table = await routeTableOf(run, subnet);
      if (table?.Routes?.some(route => route.DestinationCidrBlock === "0.0.0.0/0" && route.State !== "blackhole")) return [];
      const {VpcEndpoints = []} = await run.aws(client.l).send(new DescribeVpcEndpointsCommand({
        Filters: [ {
          Name: "vpc-id",
          Values: [ subnet.VpcId ]
        } ]
      }));
      const there = new Set(VpcEndpoints.map(endpoint => endpoint.ServiceName));
      const missing = [ "ssm", "ssmmessages" ].filter(service => !there.has(`com.amazonaws.${awsRegion}.${service}`));
      const findings = missing.length === 0 ? [] : [ {
        severity: "broken",
        what: `A worker in ${subnet.SubnetId} cannot reach SSM: no route out, and no endpoint for ${missing.join(" and ")}.`,
        remedy: "Add a NAT gateway or these interface endpoints (the bootstrap stack can), or take worker: runner or an instance of yours."
      } ];
      if (!there.has(`com.amazonaws.${awsRegion}.s3`) || awsRegion !== "us-east-1") findings.push({
        severity: "degraded",
        what: `A worker in ${subnet.SubnetId} probably cannot fetch the CloudHSM CLI: its source is a bucket in us-east-1, and there is no route out.`,
        remedy: "Add a NAT gateway, or give a worker-image that has the CLI installed."
      });
      return findings;
    }
    async function routeTableOf(run, subnet) {
      const {RouteTables = []} = await run.aws(client.l).send(new DescribeRouteTablesCommand({
        Filters: [ {
          Name: "vpc-id",
          Values: [ subnet.VpcId ]
        } ]
      }));
      return RouteTables.find(table => table.Associations?.some(association => association.SubnetId === subnet.SubnetId)) ?? RouteTables.find(table => table.Associations?.some(association => association.Main));
    }
    async function examineNamed(run) {
      const {routeTableIds, securityGroupIds, deploymentType} = run.inputs;
      const findings = [];
      if (routeTableIds !== void 0 && !deploymentType.startsWith("MULTI_AZ")) findings.push({
        severity: "notice",
        what: `route-table-ids has no meaning for ${deploymentType}.`,
        remedy: "Leave it out."
      });
      const lookups = [ {
        input: "route-table-ids",
        ids: routeTableIds,
        look: async ids => run.aws(client.l).send(new DescribeRouteTablesCommand({
          RouteTableIds: ids
        }))
      }, {
        input: "security-group-ids",
        ids: securityGroupIds,
        look: async ids => run.aws(client.l).send(new DescribeSecurityGroupsCommand.j({
          GroupIds: ids
        }))
      } ];
      for (const {input, ids, look} of lookups) {
        if (ids === void 0) continue;
        await look(ids).catch(error => {
          if (!error.name.endsWith(".NotFound")) throw error;
          findings.push({
            severity: "broken",
            what: `${input}: ${error.message}.`,
            remedy: "Give ids of this region and account."
          });
        });
      }
      return findings;
    }
    var cloudhsm_client = __webpack_require__(2327);
    const quotas = {
      clusters: 4,
      hsms: 6
    };
    async function examineQuotas(run) {
      const clusters = (await (0, cloudhsm_client.B$)(run)).filter(cluster => cluster.State !== "DELETED");
      const mine = await (0, cloudhsm_client.KG)(run);
      const hsms = clusters.reduce((count, cluster) => count + cluster.Hsms.length, 0);
      const wanted = run.inputs.hsmCount - (mine?.Hsms.length ?? 0);
      const findings = [];
      if (mine === void 0 && clusters.length >= quotas.clusters) findings.push({
        severity: "degraded",
        what: `There are ${clusters.length} clusters in ${run.inputs.awsRegion}; the default quota is ${quotas.clusters}.`,
        remedy: "Ask for more with Service Quotas, unless you have."
      });
      if (wanted > 0 && hsms + wanted > quotas.hsms) findings.push({
        severity: "degraded",
        what: `There are ${hsms} HSMs in ${run.inputs.awsRegion} and ${wanted} more are wanted; the default quota is ${quotas.hsms}.`,
        remedy: "Ask for more with Service Quotas, unless you have."
      });
      return findings;
    }
    var spending = __webpack_require__(8659);
    var durations = __webpack_require__(2588);
    var fileSystem = __webpack_require__(6885);
    var key = __webpack_require__(7613);
    var keyStore = __webpack_require__(5639);
    async function intendedSteps(run) {
      const steps = [ ...await clusterSteps(run), ...await keySteps(run), ...await storageSteps(run) ];
      return steps.filter(step => run.inputs.phases.includes(step.phase) || run.inputs.phases.includes("plan"));
    }
    async function clusterSteps(run) {
      const {name, hsmType, hsmMode, hsmCount, sourceBackupId, subnetIds = []} = run.inputs;
      const cluster = await (0, cloudhsm_client.KG)(run);
      const state = cluster?.State;
      const steps = [];
      const add = (phase, what, duration) => steps.push({
        phase,
        what,
        duration
      });
      if (cluster === void 0) add("provision", `create a cluster (${hsmType}, ${hsmMode}) in ${subnetIds.length} subnets${sourceBackupId ? ` from ${sourceBackupId}` : ""}`, durations.S.cluster);
      if (cluster === void 0 || (0, cloudhsm_client.ps)(cluster).length === 0) add("provision", "create the first HSM", durations.S.hsm);
      const fresh = sourceBackupId === void 0;
      if (fresh && (state === void 0 || state === "UNINITIALIZED" || state === "CREATE_IN_PROGRESS")) add("initialize", "prove the hardware, sign the CSR, initialize the cluster; this cannot be undone", durations.S.initialization);
      if (fresh && state !== "ACTIVE") add("activate", `set admin's password, kept in /safe-storage/${name}/admin-password, and create kmsuser`, durations.S.activation);
      const active = cluster === void 0 ? 0 : (0, cloudhsm_client.gC)(cluster).length;
      const lacking = hsmCount - Math.max(1, active);
      if (lacking > 0) add("connect", `create ${lacking === 1 ? "one more HSM" : `${lacking} more HSMs`}, ${hsmCount} in all`, durations.S.hsm);
      return steps;
    }
    async function keySteps(run) {
      const steps = [];
      const store = await (0, keyStore.A_)(run);
      if (store === void 0) steps.push({
        phase: "connect",
        what: `create the key store ${run.inputs.keyStoreName ?? run.inputs.name}`
      });
      if (store?.ConnectionState !== "CONNECTED") steps.push({
        phase: "connect",
        what: `connect the key store${store === void 0 ? "" : `, which is ${store.ConnectionState}`}`,
        duration: durations.S.keyStoreConnection
      });
      if (await (0, key.oX)(run) === void 0) steps.push({
        phase: "connect",
        what: `create the key ${(0, key.O5)(run)}`
      });
      return steps;
    }
    async function storageSteps(run) {
      const {storageCapacity, throughputCapacity, deploymentType, svmName, volumeName, volumeSize} = run.inputs;
      if (await (0, fileSystem.DJ)(run) !== void 0) return [];
      return [ {
        phase: "storage",
        what: `create a file system (${deploymentType}, ${storageCapacity} GiB, ${throughputCapacity} MB/s)`,
        duration: durations.S.fileSystem
      }, {
        phase: "storage",
        what: `create the storage virtual machine ${svmName}`,
        duration: durations.S.storageVirtualMachine
      }, {
        phase: "storage",
        what: `create the volume ${volumeName} (${volumeSize} GiB)`,
        duration: durations.S.volume
      } ];
    }
    var cost = __webpack_require__(8089);
    const plan = async run => {
      const steps = await intendedSteps(run);
      for (const {phase, what, duration} of steps) run.log.found(`${phase} would ${what}${duration ? ` (usually ${duration.usually})` : ""}`);
      if (steps.length === 0) run.log.found("nothing to do");
      run.record.output("changes", String(steps.length));
      const monthly = (0, cost.X5)((0, cost.mu)(run.inputs));
      run.log.found(`costs about ${(0, cost.E9)(monthly / cost.XA)} an hour, ${(0, cost.E9)(monthly)} a month (us-east-1 prices of November 2026, without traffic and backups)`);
      if (steps.length > 0) await examine(run);
    };
    async function examine(run) {
      const subnets = await (0, ec2_subnets.L)(run, run.inputs.subnetIds);
      await (0, spending.y)(run, subnets[0].VpcId);
      const findings = [ ...await examineNetwork(run, subnets), ...await examineQuotas(run) ];
      run.record.findings.push(...findings);
      for (const finding of findings.filter(({severity}) => severity !== "broken")) run.log.warn(`${finding.what} ${finding.remedy}`);
      const blocking = findings.filter(({severity}) => severity === "broken");
      if (blocking.length > 0) throw new errors.j1(blocking.map(finding => `${finding.what} ${finding.remedy}`).join("\n"), {
        remedy: "Nothing was created or changed."
      });
      run.log.checked("nothing stands in the way, as far as AWS lets one see");
    }
  },
  8659: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => checkBeforeSpending
    });
    var _ca_custody__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
    var _cloudhsm_hardware__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2034);
    var _worker_packages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);
    var _worker_worker__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4106);
    async function checkBeforeSpending(run, vpcId) {
      const {phases, cliVersion, cliSha256} = run.inputs;
      const state = (await (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_1__.KG)(run))?.State;
      const uninitialized = state === void 0 || state === "CREATE_IN_PROGRESS" || state === "UNINITIALIZED";
      if (uninitialized && (phases.includes("initialize") || phases.includes("plan"))) {
        await (0, _ca_custody__WEBPACK_IMPORTED_MODULE_0__.T)(run);
        await (0, _cloudhsm_hardware__WEBPACK_IMPORTED_MODULE_2__.f)(run);
      }
      (0, _worker_packages__WEBPACK_IMPORTED_MODULE_3__.W)(cliVersion, cliSha256);
      if (uninitialized && (phases.includes("plan") || (0, _worker_worker__WEBPACK_IMPORTED_MODULE_4__.mayHaveHired)(run.inputs))) await (0, 
      _worker_worker__WEBPACK_IMPORTED_MODULE_4__.pW)(run, vpcId);
    }
  },
  8089: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Jf: () => totalSpent,
      Op: () => priceNote,
      Vt: () => prices,
      X5: () => total,
      XA: () => hoursPerMonth,
      XD: () => spending,
      mu: () => monthlyCosts
    });
    const prices = {
      hsmHour: 1.6,
      keyMonth: 1,
      ssdGibMonth: {
        multi: .25,
        single: .125
      },
      throughputMonth: {
        multi: 1.2,
        single: .72
      }
    };
    const priceNote = "us-east-1 prices of November 2026, without traffic, backups and taxes";
    const hoursPerMonth = 730;
    const hour = 36e5;
    function monthlyCosts(inputs) {
      const zones = inputs.deploymentType.startsWith("MULTI_AZ") ? "multi" : "single";
      return [ {
        of: "hsms",
        what: `${inputs.hsmCount} HSMs (${inputs.hsmType})`,
        monthly: inputs.hsmCount * prices.hsmHour * hoursPerMonth
      }, {
        of: "key",
        what: "KMS key",
        monthly: prices.keyMonth
      }, {
        of: "storage",
        what: `FSx storage, ${inputs.storageCapacity} GiB SSD (${inputs.deploymentType})`,
        monthly: inputs.storageCapacity * prices.ssdGibMonth[zones]
      }, {
        of: "throughput",
        what: `FSx throughput, ${inputs.throughputCapacity} MB/s`,
        monthly: inputs.throughputCapacity * prices.throughputMonth[zones]
      } ];
    }
    function spending(costs, {hsmsSince, keySince, storageSince, until}) {
      const share = (monthly, since) => since === void 0 ? void 0 : monthly * Math.max(0, until - since) / hour / hoursPerMonth;
      const hours = hsmsSince.reduce((sum, since) => sum + Math.ceil((until - since) / hour), 0);
      const hsms = hours === 0 ? void 0 : hours * prices.hsmHour;
      return costs.map(cost => ({
        ...cost,
        spent: cost.of === "hsms" ? hsms : share(cost.monthly, cost.of === "key" ? keySince : storageSince)
      }));
    }
    const total = costs => costs.reduce((sum, cost) => sum + cost.monthly, 0);
    const totalSpent = costs => costs.reduce((sum, cost) => sum + (cost.spent ?? 0), 0);
    const dollars = amount => amount.toLocaleString("en-US", {
      style: "currency",
      currency: "USD"
    });
  }
};
