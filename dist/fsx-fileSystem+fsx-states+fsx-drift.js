"use strict";

exports.id = 1986;

exports.ids = [ 1986 ];

exports.modules = {
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
  97507: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => orTrouble,
      d: () => waitForLeaving
    });
    var _aws_wait__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86308);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    async function waitForLeaving(run, what, duration, find) {
      const id = await find();
      if (id === void 0) return;
      await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_0__.fm)(run, {
        what: `the old ${what} (${id}) to be gone`,
        duration,
        look: find,
        until: seen => seen === void 0,
        show: () => "DELETING"
      });
    }
    function orTrouble(seen, trouble) {
      if (seen !== void 0 && (trouble === void 0 || trouble.passes)) return seen;
      const {what, remedy} = trouble;
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.mf(what, {
        remedy
      });
    }
  },
  61986: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $p: () => driftOf,
      AS: () => svmDrift,
      QY: () => volumeDrift,
      Sz: () => haPairsOf,
      yK: () => driftRemedy,
      yf: () => throughputOfPair
    });
    var _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10426);
    var _run_run__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19240);
    var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
    var _volume__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52187);
    const driftRemedy = "Capacity, throughput, size, junction path and tags can be updated with FSx, and route tables added; or fix the inputs. The deployment " + "type and the subnets stay.";
    const haPairsOf = ({OntapConfiguration}) => OntapConfiguration?.HAPairs ?? 1;
    const throughputOfPair = fileSystem => {
      const {ThroughputCapacity: whole, ThroughputCapacityPerHAPair: each} = fileSystem.OntapConfiguration ?? {};
      return each ?? (whole === void 0 ? void 0 : whole / haPairsOf(fileSystem));
    };
    function driftOf(run, fileSystem) {
      const {inputs} = run;
      const {StorageCapacity, OntapConfiguration, SubnetIds = [], Tags} = fileSystem;
      const [pairs, throughput] = [ haPairsOf(fileSystem), throughputOfPair(fileSystem) ];
      return [ StorageCapacity !== inputs.storageCapacity && `${StorageCapacity} GiB (storage-capacity says ${inputs.storageCapacity})`, throughput !== inputs.throughputCapacity && `${throughput} MB/s${pairs > 1 ? " a pair" : ""} (throughput-capacity says ${inputs.throughputCapacity})`, pairs !== inputs.haPairs && `${(0, 
      _words__WEBPACK_IMPORTED_MODULE_2__.U9)(pairs, "HA pair")} (ha-pairs says ${inputs.haPairs})`, OntapConfiguration?.DeploymentType !== inputs.deploymentType && `${OntapConfiguration?.DeploymentType} (deployment-type says ${inputs.deploymentType})`, differs(SubnetIds, inputs.storageSubnetIds) && `subnets ${SubnetIds.join(", ")} (storage-subnet-ids says ` + `${inputs.storageSubnetIds?.join(", ")})`, inputs.preferredSubnetId !== void 0 && OntapConfiguration?.PreferredSubnetId !== inputs.preferredSubnetId && `its preferred server in ${OntapConfiguration?.PreferredSubnetId ?? "no subnet"} (preferred-subnet-id says ` + `${inputs.preferredSubnetId})`, differs(OntapConfiguration?.RouteTableIds ?? [], inputs.routeTableIds) && (0, 
      _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__.vX)(inputs.deploymentType) && `its route in ${OntapConfiguration?.RouteTableIds?.join(", ") ?? "no route table"} (route-table-ids says ` + `${inputs.routeTableIds?.join(", ")})`, ...(0, 
      _run_run__WEBPACK_IMPORTED_MODULE_3__.Gl)(run, Tags) ].filter(difference => difference !== false);
    }
    const differs = (there, wanted = []) => wanted.some(id => !there.includes(id));
    const svmDrift = (run, {Tags}) => (0, _run_run__WEBPACK_IMPORTED_MODULE_3__.Gl)(run, Tags);
    function volumeDrift(run, {OntapConfiguration: content = {}, Tags}) {
      const size = (content.SizeInBytes ?? 0) / _volume__WEBPACK_IMPORTED_MODULE_1__.K9;
      const path = (0, _volume__WEBPACK_IMPORTED_MODULE_1__.TG)(run.inputs);
      return [ size !== run.inputs.volumeSize && `${size} GiB (volume-size says ${run.inputs.volumeSize})`, content.JunctionPath !== path && `junction path ${content.JunctionPath ?? "none"} (junction-path says ${path})`, ...(0, 
      _run_run__WEBPACK_IMPORTED_MODULE_3__.Gl)(run, Tags) ].filter(difference => difference !== false);
    }
  },
  41550: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      aJ: () => checkStorageSubnets,
      fn: () => tokenFor,
      uE: () => ensureFileSystem
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60813);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45977);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6597);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86308);
    var _ec2_subnets__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47664);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
    var _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10426);
    var _run_run__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19240);
    var _client__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93590);
    var _deletion__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97507);
    var _find__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84722);
    var _states__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58331);
    async function ensureFileSystem(run, keyArn) {
      const {inputs} = run;
      const subnets = storageSubnetIds(run);
      const fileSystem = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_2__.D8)(run, {
        what: "file system",
        find: async () => (0, _find__WEBPACK_IMPORTED_MODULE_9__.DJ)(run),
        create: async () => {
          await checkStorageSubnets(run);
          for (const {what, remedy} of (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_6__.zo)(inputs)) run.log.warn(`${what} ${remedy}`);
          return run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.S).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_11__.F({
            ClientRequestToken: tokenFor(run, keyArn, ...await leavingFileSystems(run)),
            FileSystemType: "ONTAP",
            StorageCapacity: inputs.storageCapacity,
            SubnetIds: subnets,
            SecurityGroupIds: inputs.securityGroupIds,
            KmsKeyId: keyArn,
            Tags: (0, _run_run__WEBPACK_IMPORTED_MODULE_12__.Fg)(run, {
              Name: inputs.name
            }),
            OntapConfiguration: {
              DeploymentType: inputs.deploymentType,
              ...(0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_6__.vk)(inputs.deploymentType) ? {
                ThroughputCapacity: inputs.throughputCapacity
              } : {
                HAPairs: inputs.haPairs,
                ThroughputCapacityPerHAPair: inputs.throughputCapacity
              },
              ...(0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_6__.vX)(inputs.deploymentType) && {
                PreferredSubnetId: inputs.preferredSubnetId ?? subnets?.[0],
                RouteTableIds: inputs.routeTableIds
              }
            }
          }));
        },
        describe: found => `${found.FileSystemId}, ${found.StorageCapacity} GiB, ${found.OntapConfiguration?.DeploymentType}`
      });
      checkKey(run, fileSystem, keyArn);
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.fm)(run, {
        what: `file system ${fileSystem.FileSystemId} to be AVAILABLE`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.fileSystem,
        look: async () => workingFileSystem(run, fileSystem.FileSystemId),
        until: seen => seen.Lifecycle === "AVAILABLE" || seen.Lifecycle === "UPDATING",
        show: seen => seen.Lifecycle
      });
    }
    async function workingFileSystem(run, id) {
      const look = run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.S).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_13__.X({
        FileSystemIds: [ id ]
      }));
      const {FileSystems: [seen] = []} = await look.catch(error => {
        if (error.name === "FileSystemNotFound") return {};
        throw error;
      });
      return (0, _deletion__WEBPACK_IMPORTED_MODULE_8__.Z)(seen, (0, _states__WEBPACK_IMPORTED_MODULE_10__.V_)(id, seen));
    }
    async function leavingFileSystems(run) {
      const leaving = [];
      for await (const {FileSystems = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_14__.r)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.S)
      }, {})) leaving.push(...FileSystems.filter(each => (0, _run_run__WEBPACK_IMPORTED_MODULE_12__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_12__.pX)(each.Tags)) && each.Lifecycle === "DELETING").map(each => each.FileSystemId));
      return leaving.sort();
    }
    function checkKey(run, fileSystem, keyArn) {
      if (!(0, _client__WEBPACK_IMPORTED_MODULE_7__.m)(fileSystem.KmsKeyId, keyArn)) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`File system ${fileSystem.FileSystemId} is encrypted with ${fileSystem.KmsKeyId}, not with ${keyArn}.`, {
        remedy: "The key of a file system cannot be changed: take our tag off that file system, or delete it, and run again."
      });
      run.record.observed.reading("key-shown", fileSystem.KmsKeyId === keyArn ? "arn" : "id");
    }
    function storageSubnetIds({inputs: {storageSubnetIds: own, subnetIds, deploymentType}}) {
      return own ?? subnetIds?.slice(0, (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_6__.vX)(deploymentType) ? 2 : 1);
    }
    async function checkStorageSubnets(run) {
      const ids = storageSubnetIds(run);
      if (ids === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1("storage-subnet-ids: expected the subnets of the file system, since subnet-ids is not given either " + "(got nothing)");
      const subnets = await (0, _ec2_subnets__WEBPACK_IMPORTED_MODULE_4__.S)(run, ids, run.inputs.storageSubnetIds === void 0 ? "subnet-ids" : "storage-subnet-ids");
      if (new Set(subnets.map(subnet => subnet.VpcId)).size > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`storage-subnet-ids: expected subnets of one VPC (got ${ids.join(", ")})`, {
        remedy: "Nothing was created."
      });
      if (new Set(subnets.map(subnet => subnet.AvailabilityZone)).size < subnets.length) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`storage-subnet-ids: expected subnets in different zones (got ${ids.join(" and ")}, both in ` + `${subnets[0].AvailabilityZone})`, {
        remedy: "Nothing was created."
      });
      return subnets;
    }
    const tokenFor = (run, ...parts) => `safe-storage-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ run.inputs.name, ...parts ].join("\n")).digest("hex").slice(0, 40)}`;
  },
  58331: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OR: () => svmTrouble,
      QM: () => volumeTrouble,
      V_: () => fileSystemTrouble
    });
    var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75846);
    const fileSystemTrouble = (id, seen) => troubleOf({
      name: `File system ${id}`,
      state: seen?.Lifecycle,
      reason: seen?.FailureDetails?.Message,
      deletion: `aws fsx delete-file-system --file-system-id ${id}`
    });
    const svmTrouble = (name, seen) => troubleOf({
      name: `Storage virtual machine ${name}${seen === void 0 ? "" : ` (${seen.StorageVirtualMachineId})`}`,
      state: seen?.Lifecycle,
      reason: seen?.LifecycleTransitionReason?.Message,
      deletion: `aws fsx delete-storage-virtual-machine --storage-virtual-machine-id ${seen?.StorageVirtualMachineId}`
    });
    const volumeTrouble = (name, seen) => troubleOf({
      name: `Volume ${name}${seen === void 0 ? "" : ` (${seen.VolumeId})`}`,
      state: seen?.Lifecycle,
      reason: seen?.LifecycleTransitionReason?.Message,
      deletion: `aws fsx delete-volume --volume-id ${seen?.VolumeId} --ontap-configuration SkipFinalBackup=true`
    });
    const usable = [ "AVAILABLE", "CREATED", "UPDATING" ];
    function troubleOf({name, state, reason, deletion}) {
      if (state !== void 0 && usable.includes(state)) return;
      const passes = state === "CREATING" || state === "PENDING";
      return {
        what: state === void 0 ? `${name} is gone.` : (0, _words__WEBPACK_IMPORTED_MODULE_0__.em)(`${name} is ${state}`, reason),
        remedy: state === void 0 ? gone : remedies[state]?.(deletion) ?? "Nobody here knows the state: look at " + "FSx's documentation, or ask AWS Support.",
        passes
      };
    }
    const gone = "Somebody has deleted it (CloudTrail says who), and what was in it: run deploy, then another one is made.";
    const onItsWay = () => "It is on its way: let deploy go on, it waits for it.";
    const recoverable = () => "It can recover, so do not delete it. Fix what AWS names; most often the key cannot be " + "used, which the phase verify tells. If it stays so an hour after that, ask AWS Support.";
    const remedies = {
      CREATING: onItsWay,
      PENDING: onItsWay,
      DELETING: () => "If a teardown is under way, let it go on. Otherwise CloudTrail says " + "who deletes it; deploy makes another one, without what was in it.",
      FAILED: deletion => `If it has never worked, nothing is in it: fix the cause that AWS names, delete it (${deletion}) and run again. ` + "If it has, ask AWS Support first: what is in it can come back from a backup of it only.",
      MISCONFIGURED: recoverable,
      MISCONFIGURED_UNAVAILABLE: recoverable
    };
    Object.keys(remedies);
  },
  52187: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K9: () => gibibyte,
      TG: () => junctionPathOf,
      hk: () => ensureVolume
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13166);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    var _run_run__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19240);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93590);
    var _deletion__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97507);
    var _fileSystem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41550);
    var _find__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84722);
    var _states__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58331);
    const gibibyte = 1024 ** 3;
    const junctionPathOf = ({junctionPath, volumeName}) => junctionPath ?? `/${volumeName}`;
    async function ensureVolume(run, storageVirtualMachineId) {
      const {volumeName, volumeSize} = run.inputs;
      const find = async () => (0, _find__WEBPACK_IMPORTED_MODULE_6__.y6)(run, storageVirtualMachineId);
      await (0, _deletion__WEBPACK_IMPORTED_MODULE_4__.d)(run, `volume ${volumeName}`, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.volume, async () => (await (0, 
      _find__WEBPACK_IMPORTED_MODULE_6__.bl)(run, storageVirtualMachineId)).find(each => each.Lifecycle === "DELETING")?.VolumeId);
      await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D8)(run, {
        what: `volume ${volumeName}`,
        find,
        create: async () => run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.S).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_8__.q({
          ClientRequestToken: (0, _fileSystem__WEBPACK_IMPORTED_MODULE_5__.fn)(run, storageVirtualMachineId, volumeName),
          VolumeType: "ONTAP",
          Name: volumeName,
          Tags: (0, _run_run__WEBPACK_IMPORTED_MODULE_9__.Fg)(run),
          OntapConfiguration: {
            StorageVirtualMachineId: storageVirtualMachineId,
            JunctionPath: junctionPathOf(run.inputs),
            SizeInBytes: volumeSize * gibibyte,
            StorageEfficiencyEnabled: true,
            SecurityStyle: "UNIX"
          }
        })),
        describe: found => `${found.VolumeId}, ${volumeSize} GiB`
      });
      const volume = await (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
        what: `volume ${volumeName} to be CREATED`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.volume,
        look: async () => {
          const seen = await find();
          return (0, _deletion__WEBPACK_IMPORTED_MODULE_4__.Z)(seen, (0, _states__WEBPACK_IMPORTED_MODULE_7__.QM)(volumeName, seen));
        },
        until: seen => isReady(seen.Lifecycle),
        show: seen => seen.Lifecycle
      });
      if (isReady(volume.Lifecycle)) run.record.observed.reading("volume-ready", volume.Lifecycle);
      return volume;
    }
    const isReady = state => state === "CREATED" || state === "AVAILABLE";
  }
};
