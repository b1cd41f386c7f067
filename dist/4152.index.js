"use strict";

exports.id = 4152;

exports.ids = [ 4152 ];

exports.modules = {
  7664: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => checkClusterSubnets,
      S: () => describeSubnets
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(787);
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5983);
    async function checkClusterSubnets(run, ids) {
      const subnets = await describeSubnets(run, ids, "subnet-ids");
      const problems = [];
      const vpcs = new Set(subnets.map(subnet => subnet.VpcId));
      if (vpcs.size > 1) problems.push(`subnet-ids: expected subnets of one VPC (got ${[ ...vpcs ].join(", ")})`);
      for (const [zone, crowd] of byZone(subnets)) if (crowd.length > 1) problems.push(`subnet-ids: expected one subnet a zone (got ${crowd.map(subnet => subnet.SubnetId).join(" and ")}, all in ${zone})`);
      for (const subnet of subnets) if ((subnet.AvailableIpAddressCount ?? 0) < 3) problems.push(`subnet-ids: expected at least 3 free addresses in each subnet (got ${subnet.AvailableIpAddressCount} in ${subnet.SubnetId})`);
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
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${input}: expected subnets of ${run.inputs.awsRegion} in account ${run.identity.accountId} (${error.message})`, {
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
  1550: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DJ: () => findFileSystem,
      aJ: () => checkStorageSubnets,
      fn: () => tokenFor,
      uE: () => ensureFileSystem
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5810);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(813);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6308);
    var _ec2_subnets__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7664);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
    var _run__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9786);
    var _client__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3590);
    async function findFileSystem(run) {
      for await (const {FileSystems = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_7__.r)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_6__.S)
      }, {})) {
        const found = FileSystems.find(fileSystem => (0, _client__WEBPACK_IMPORTED_MODULE_6__.M)(run, fileSystem) && fileSystem.Lifecycle !== "DELETING");
        if (found !== void 0) return found;
      }
      return;
    }
    async function ensureFileSystem(run, keyArn) {
      const {inputs} = run;
      const subnets = storageSubnetIds(run);
      const fileSystem = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_2__.D)(run, {
        what: "file system",
        find: async () => findFileSystem(run),
        create: async () => {
          await checkStorageSubnets(run);
          return run.aws(_client__WEBPACK_IMPORTED_MODULE_6__.S).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__.F({
            ClientRequestToken: tokenFor(run, keyArn),
            FileSystemType: "ONTAP",
            StorageCapacity: inputs.storageCapacity,
            SubnetIds: subnets,
            SecurityGroupIds: inputs.securityGroupIds,
            KmsKeyId: keyArn,
            Tags: [ ...(0, _run__WEBPACK_IMPORTED_MODULE_9__.F)(run), {
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
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.f)(run, {
        what: `file system ${fileSystem.FileSystemId} to be AVAILABLE`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.fileSystem,
        look: async () => workingFileSystem(run, fileSystem.FileSystemId),
        until: seen => seen.Lifecycle === "AVAILABLE" || seen.Lifecycle === "UPDATING",
        show: seen => seen.Lifecycle
      });
    }
    async function workingFileSystem(run, id) {
      const seen = await findFileSystem(run);
      if (seen === void 0 || seen.Lifecycle === "FAILED" || seen.Lifecycle?.startsWith("MISCONFIGURED")) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.mf(`File system ${id} is ${seen?.Lifecycle ?? "gone"}${seen?.FailureDetails?.Message ? `: ${seen.FailureDetails.Message}` : ""}.`, {
        remedy: "Mend the cause, delete the file system if it is FAILED, and run again. Is the key store still connected?"
      });
      return seen;
    }
    function checkKey(fileSystem, keyArn) {
      if (fileSystem.KmsKeyId !== keyArn && !keyArn.endsWith(`/${fileSystem.KmsKeyId}`)) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${keyArn}.`, {
        remedy: "The key of a file system cannot be changed: take our tag off that file system, or delete it, and run again."
      });
    }
    function storageSubnetIds({inputs: {storageSubnetIds: own, subnetIds, deploymentType}}) {
      return own ?? subnetIds?.slice(0, deploymentType.startsWith("MULTI_AZ") ? 2 : 1);
    }
    async function checkStorageSubnets(run) {
      const ids = storageSubnetIds(run);
      if (ids === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1("storage-subnet-ids: expected the subnets of the file system, since subnet-ids is not given either (got nothing)");
      const subnets = await (0, _ec2_subnets__WEBPACK_IMPORTED_MODULE_4__.S)(run, ids, "storage-subnet-ids");
      if (new Set(subnets.map(subnet => subnet.VpcId)).size > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`storage-subnet-ids: expected subnets of one VPC (got ${ids.join(", ")})`, {
        remedy: "Nothing was created."
      });
      if (new Set(subnets.map(subnet => subnet.AvailabilityZone)).size < subnets.length) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`storage-subnet-ids: expected subnets in different zones (got ${ids.join(" and ")}, both in ${subnets[0].AvailabilityZone})`, {
        remedy: "Nothing was created."
      });
      return subnets;
    }
    const tokenFor = (run, ...parts) => `safe-storage-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ run.inputs.name, ...parts ].join("\n")).digest("hex").slice(0, 40)}`;
  },
  316: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => findStorageVirtualMachine,
      i: () => ensureStorageVirtualMachine
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3735);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8945);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
    var _run__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9786);
    var _client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3590);
    var _fileSystem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1550);
    async function ensureStorageVirtualMachine(run, fileSystemId) {
      const {svmName} = run.inputs;
      const find = async () => findStorageVirtualMachine(run, fileSystemId);
      await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D)(run, {
        what: `storage virtual machine ${svmName}`,
        find,
        create: async () => run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.S).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_6__.n({
          ClientRequestToken: (0, _fileSystem__WEBPACK_IMPORTED_MODULE_5__.fn)(run, fileSystemId, svmName),
          FileSystemId: fileSystemId,
          Name: svmName,
          RootVolumeSecurityStyle: "UNIX",
          Tags: (0, _run__WEBPACK_IMPORTED_MODULE_7__.F)(run)
        })),
        describe: found => found.StorageVirtualMachineId
      });
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.f)(run, {
        what: `storage virtual machine ${svmName} to be CREATED`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.storageVirtualMachine,
        look: async () => {
          const seen = await find();
          if (seen === void 0 || seen.Lifecycle === "FAILED" || seen.Lifecycle === "MISCONFIGURED") throw new _errors__WEBPACK_IMPORTED_MODULE_3__.mf(`Storage virtual machine ${svmName} is ${seen?.Lifecycle ?? "gone"}: ${seen?.LifecycleTransitionReason?.Message ?? "AWS gives no reason"}.`, {
            remedy: "Delete it and run again."
          });
          return seen;
        },
        until: seen => seen.Lifecycle === "CREATED",
        show: seen => seen.Lifecycle
      });
    }
    async function findStorageVirtualMachine(run, fileSystemId) {
      const Filters = [ {
        Name: "file-system-id",
        Values: [ fileSystemId ]
      } ];
      for await (const {StorageVirtualMachines = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__.X)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.S)
      }, {
        Filters
      })) {
        const found = StorageVirtualMachines.find(machine => machine.Name === run.inputs.svmName && machine.Lifecycle !== "DELETING");
        if (found !== void 0) return found;
      }
      return;
    }
  },
  2187: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K9: () => gibibyte,
      hk: () => ensureVolume,
      y6: () => findVolume
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3166);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8465);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
    var _run__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9786);
    var _client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3590);
    var _fileSystem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1550);
    const gibibyte = 1024 ** 3;
    async function ensureVolume(run, storageVirtualMachineId) {
      const {volumeName, volumeSize, junctionPath} = run.inputs;
      const find = async () => findVolume(run, storageVirtualMachineId);
      await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D)(run, {
        what: `volume ${volumeName}`,
        find,
        create: async () => run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.S).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_6__.q({
          ClientRequestToken: (0, _fileSystem__WEBPACK_IMPORTED_MODULE_5__.fn)(run, storageVirtualMachineId, volumeName),
          VolumeType: "ONTAP",
          Name: volumeName,
          Tags: (0, _run__WEBPACK_IMPORTED_MODULE_7__.F)(run),
          OntapConfiguration: {
            StorageVirtualMachineId: storageVirtualMachineId,
            JunctionPath: junctionPath ?? `/${volumeName}`,
            SizeInBytes: volumeSize * gibibyte,
            StorageEfficiencyEnabled: true,
            SecurityStyle: "UNIX"
          }
        })),
        describe: found => `${found.VolumeId}, ${volumeSize} GiB`
      });
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.f)(run, {
        what: `volume ${volumeName} to be CREATED`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.volume,
        look: async () => {
          const seen = await find();
          if (seen === void 0 || seen.Lifecycle === "FAILED" || seen.Lifecycle === "MISCONFIGURED") throw new _errors__WEBPACK_IMPORTED_MODULE_3__.mf(`Volume ${volumeName} is ${seen?.Lifecycle ?? "gone"}: ${seen?.LifecycleTransitionReason?.Message ?? "AWS gives no reason"}.`, {
            remedy: "Delete it and run again."
          });
          return seen;
        },
        until: seen => seen.Lifecycle === "CREATED" || seen.Lifecycle === "AVAILABLE",
        show: seen => seen.Lifecycle
      });
    }
    async function findVolume(run, storageVirtualMachineId) {
      const Filters = [ {
        Name: "storage-virtual-machine-id",
        Values: [ storageVirtualMachineId ]
      } ];
      for await (const {Volumes = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__.c)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_4__.S)
      }, {
        Filters
      })) {
        const found = Volumes.find(volume => volume.Name === run.inputs.volumeName && volume.Lifecycle !== "DELETING");
        if (found !== void 0) return found;
      }
      return;
    }
  }
};
