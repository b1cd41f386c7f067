"use strict";

exports.id = 6885;

exports.ids = [ 6885 ];

exports.modules = {
  9271: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => checkClusterSubnets,
      S: () => describeSubnets
    });
    var commandBuilder = __webpack_require__(8509);
    var schemas_0 = __webpack_require__(230);
    class DescribeSubnetsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeSubnets", schemas_0._3j)){}
    var errors = __webpack_require__(3916);
    var client = __webpack_require__(5983);
    async function checkClusterSubnets(run, ids) {
      const subnets = await describeSubnets(run, ids, "subnet-ids");
      const problems = [];
      const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
      if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[ ...vpcs ].join(", ")})`);
      for (const [zone, crowd] of byZone(subnets)) if (crowd.length > 1) problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(" and ")}, all in ${zone})`);
      for (const subnet of subnets) if ((subnet.AvailableIpAddressCount ?? 0) < 3) problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in ${subnet.SubnetId})`);
      if (problems.length > 0) throw new errors.j1(problems.join("\n"), {
        remedy: "Nothing was created or changed."
      });
      const open = subnets.filter(subnet => subnet.MapPublicIpOnLaunch);
      if (open.length > 0) run.log.warn(`${open.map(subnet => subnet.SubnetId).join(", ")}: gives public addresses; HSMs belong into private subnets.`);
      run.log.checked(`subnets in ${subnets.map(subnet => subnet.AvailabilityZone).join(", ")}`);
      return subnets;
    }
    async function describeSubnets(run, ids, input) {
      const {Subnets = []} = await run.aws(client.l).send(new DescribeSubnetsCommand({
        SubnetIds: [ ...ids ]
      })).catch(error => {
        if (error.name !== "InvalidSubnetID.NotFound") throw error;
        throw new errors.j1(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} (${error.message})`, {
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
  3590: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => isOurs,
      S: () => fsx
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3461);
    var _run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9786);
    const fsx = {
      id: "FSX",
      Client: _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_0__.H
    };
    const isOurs = (run, {Tags = []}) => Tags.some(tag => tag.Key === _run__WEBPACK_IMPORTED_MODULE_1__.o && tag.Value === run.inputs.name);
  },
  6885: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      uE: () => ensureFileSystem,
      DJ: () => findFileSystem,
      fn: () => tokenFor
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var DescribeFileSystemsPaginator = __webpack_require__(5810);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class CreateFileSystemCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateFileSystem", schemas_0.kAZ)){}
    var durations = __webpack_require__(2588);
    var ensure = __webpack_require__(6539);
    var wait = __webpack_require__(6308);
    var ec2_subnets = __webpack_require__(9271);
    var errors = __webpack_require__(3916);
    var src_run = __webpack_require__(9786);
    var client = __webpack_require__(3590);
    async function findFileSystem(run) {
      for await (const {FileSystems = []} of (0, DescribeFileSystemsPaginator.r)({
        client: run.aws(client.S)
      }, {})) {
        const found = FileSystems.find(fileSystem => (0, client.M)(run, fileSystem) && fileSystem.Lifecycle !== "DELETING");
        if (found !== void 0) return found;
      }
      return;
    }
    async function ensureFileSystem(run, keyArn) {
      const {inputs} = run;
      const subnets = inputs.storageSubnetIds ?? inputs.subnetIds?.slice(0, inputs.deploymentType.startsWith("MULTI_AZ") ? 2 : 1);
      const fileSystem = await (0, ensure.D)(run, {
        what: "file system",
        find: async () => findFileSystem(run),
        create: async () => {
          await checkSubnets(run, subnets);
          return run.aws(client.S).send(new CreateFileSystemCommand({
            ClientRequestToken: tokenFor(run, keyArn),
            FileSystemType: "ONTAP",
            StorageCapacity: inputs.storageCapacity,
            SubnetIds: subnets,
            SecurityGroupIds: inputs.securityGroupIds,
            KmsKeyId: keyArn,
            Tags: [ ...(0, src_run.F)(run), {
              Key: "Name",
              Value: inputs.name
            } ],
            OntapConfiguration: {
              DeploymentType: inputs.deploymentType,
              ThroughputCapacity: inputs.throughputCapacity,
              ...inputs.deploymentType.startsWith("MULTI_AZ") && {
                PreferredSubnetId: inputs.preferredSubnetId ?? subnets?.[0],
                RouteTableIds: inputs.routeTableIds
              }
            }
          }));
        },
        describe: found => `${found.FileSystemId}, ${found.StorageCapacity} GiB, ${found.OntapConfiguration?.DeploymentType}`
      });
      checkKey(fileSystem, keyArn);
      return (0, wait.f)(run, {
        what: `file system ${fileSystem.FileSystemId} to be AVAILABLE`,
        duration: durations.S.fileSystem,
        look: async () => workingFileSystem(run, fileSystem.FileSystemId),
        until: seen => seen.Lifecycle === "AVAILABLE" || seen.Lifecycle === "UPDATING",
        show: seen => seen.Lifecycle
      });
    }
    async function workingFileSystem(run, id) {
      const seen = await findFileSystem(run);
      if (seen === void 0 || seen.Lifecycle === "FAILED" || seen.Lifecycle?.startsWith("MISCONFIGURED")) throw new errors.mf(`File system ${id} is ${seen?.Lifecycle ?? "gone"}${seen?.FailureDetails?.Message ? `: ${seen.FailureDetails.Message}` : ""}.`, {
        remedy: "Mend the cause, delete the file system if it is FAILED, and run again. Is the key store still connected?"
      });
      return seen;
    }
    function checkKey(fileSystem, keyArn) {
      if (fileSystem.KmsKeyId !== keyArn && !keyArn.endsWith(`/${fileSystem.KmsKeyId}`)) throw new errors.j1(`File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${keyArn}.`, {
        remedy: "The key of a file system cannot be changed: take our tag off that file system, or delete it, and run again."
      });
    }
    async function checkSubnets(run, ids) {
      if (ids === void 0) throw new errors.j1("storage-subnet-ids: expected the subnets of the file system, since subnet-ids is not given either (got nothing)");
      const subnets = await (0, ec2_subnets.S)(run, ids, "storage-subnet-ids");
      if (new Set(subnets.map(subnet => subnet.VpcId)).size > 1) throw new errors.j1(`storage-subnet-ids: expected subnets of one VPC (got ${ids.join(", ")})`, {
        remedy: "Nothing was created."
      });
      if (new Set(subnets.map(subnet => subnet.AvailabilityZone)).size < subnets.length) throw new errors.j1(`storage-subnet-ids: expected subnets in different zones (got ${ids.join(" and ")}, both in ${subnets[0].AvailabilityZone})`, {
        remedy: "Nothing was created."
      });
    }
    const tokenFor = (run, ...parts) => `safe-storage-${(0, external_node_crypto_.createHash)("sha256").update([ run.inputs.name, ...parts ].join("\n")).digest("hex").slice(0, 40)}`;
  }
};
