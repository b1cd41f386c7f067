"use strict";

exports.id = 1986;

exports.ids = [ 1986 ];

exports.modules = {
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
      Bk: () => svmDifferences,
      RN: () => sizeDifference,
      Sz: () => haPairsOf,
      ZS: () => volumeDifferences,
      gI: () => fileSystemDifferences,
      yf: () => throughputOfPair
    });
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
    var _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10426);
    var _run_difference__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16582);
    var _run_prices__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22495);
    var _words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75846);
    var _updates__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60879);
    var _volume__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52187);
    const haPairsOf = ({OntapConfiguration}) => OntapConfiguration?.HAPairs ?? 1;
    const throughputOfPair = fileSystem => {
      const {ThroughputCapacity: whole, ThroughputCapacityPerHAPair: each} = fileSystem.OntapConfiguration ?? {};
      return each ?? (whole === void 0 ? void 0 : whole / haPairsOf(fileSystem));
    };
    const fileSystemDifferences = (run, fileSystem) => [ ...storageDifference(run, fileSystem), ...throughputDifference(run, fileSystem), ...lastingDifferences(run, fileSystem), ...routeDifference(run, fileSystem), ...(0, 
    _run_difference__WEBPACK_IMPORTED_MODULE_4__.vB)(run, `file system ${fileSystem.FileSystemId}`, fileSystem.Tags, "storage") ];
    const isAnother = ({inputs: {deploymentType, haPairs}}, fileSystem) => fileSystem.OntapConfiguration?.DeploymentType !== deploymentType || haPairsOf(fileSystem) !== haPairs;
    const another = "Nothing is changed as long as deployment-type and ha-pairs are not those of the file system: fix these first.";
    const inPlace = what => ({
      phase: "storage",
      what,
      usually: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.fileSystemUpdate.usually
    });
    function storageDifference(run, fileSystem) {
      const {storageCapacity: wanted} = run.inputs;
      const {StorageCapacity: there, FileSystemId: id, OntapConfiguration: {DeploymentType: type = ""} = {}} = fileSystem;
      if (there === void 0 || there === wanted) return [];
      const what = `${there} GiB (storage-capacity says ${wanted})`;
      if (isAnother(run, fileSystem)) return [ {
        what,
        remedy: another
      } ];
      if (wanted < there) return [ {
        what,
        remedy: toShrink(id, type, there, wanted)
      } ];
      const least = Math.ceil(there * 1.1);
      if (wanted < least) return [ {
        what,
        remedy: `FSx adds 10 percent at least: give ${least} as storage-capacity, or more; or ${there}.`
      } ];
      if ((0, _updates__WEBPACK_IMPORTED_MODULE_5__.Ki)(fileSystem)?.TargetFileSystemValues?.StorageCapacity === wanted) return [ {
        what,
        change: inPlace(`wait until file system ${id} has ${wanted} GiB, which is under way`),
        update: "under way"
      } ];
      const next = (0, _updates__WEBPACK_IMPORTED_MODULE_5__.gh)(run, fileSystem);
      if (next !== void 0) return [ {
        what,
        remedy: `FSx adds no more storage ${next}: run deploy then.`
      } ];
      const costs = (0, _run_prices__WEBPACK_IMPORTED_MODULE_2__.i1)("storage", {
        ...run.inputs,
        storageCapacity: there
      }, run.inputs);
      return [ {
        what,
        change: inPlace(`grow file system ${id} from ${there} to ${wanted} GiB${costs}`),
        update: {
          StorageCapacity: wanted
        }
      } ];
    }
    const toShrink = (id, type, there, wanted) => (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__.vk)(type) ? `FSx takes no storage from a file system of the first generation: give ${there} as storage-capacity, or move the files to a ` + "smaller one." : "No phase takes storage away, since FSx moves all files for it. By hand, at least 9 percent: aws fsx update-file-system " + `--file-system-id ${id} --storage-capacity ${Math.min(wanted, Math.floor(there * .91))}. Or give ${there} as storage-capacity.`;
    function throughputDifference(run, fileSystem) {
      const {throughputCapacity: wanted} = run.inputs;
      const [there, pairs, id] = [ throughputOfPair(fileSystem), haPairsOf(fileSystem), fileSystem.FileSystemId ];
      if (there === void 0 || there === wanted) return [];
      const each = pairs > 1 ? " a pair" : "";
      const what = `${there} MB/s${each} (throughput-capacity says ${wanted})`;
      if (isAnother(run, fileSystem)) return [ {
        what,
        remedy: another
      } ];
      if ((0, _updates__WEBPACK_IMPORTED_MODULE_5__.Ki)(fileSystem) !== void 0 && throughputOfPair((0, 
      _updates__WEBPACK_IMPORTED_MODULE_5__.Ki)(fileSystem)?.TargetFileSystemValues ?? {}) === wanted) return [ {
        what,
        change: inPlace(`wait until file system ${id} has ${wanted} MB/s, which is under way`),
        update: "under way"
      } ];
      const costs = (0, _run_prices__WEBPACK_IMPORTED_MODULE_2__.i1)("throughput", {
        ...run.inputs,
        throughputCapacity: there
      }, run.inputs);
      const isFirst = (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__.vk)(fileSystem.OntapConfiguration?.DeploymentType ?? "");
      return [ {
        what,
        change: inPlace(`change the throughput of file system ${id} from ${there} to ${wanted} MB/s${each}${costs}; its servers fail over and back`),
        update: {
          OntapConfiguration: isFirst ? {
            ThroughputCapacity: wanted
          } : {
            ThroughputCapacityPerHAPair: wanted
          }
        }
      } ];
    }
    function lastingDifferences({inputs}, fileSystem) {
      const {FileSystemId: id, OntapConfiguration: ontap = {}, SubnetIds = []} = fileSystem;
      const pairs = haPairsOf(fileSystem);
      const forGood = (of, input) => `A file system keeps its ${of} for good: fix ${input}, or move the files to a new file system, of a storage with another name.`;
      const differences = [ pairs !== inputs.haPairs && {
        what: `${(0, _words__WEBPACK_IMPORTED_MODULE_6__.U9)(pairs, "HA pair")} (ha-pairs says ${inputs.haPairs})`,
        remedy: `Fix ha-pairs. No phase adds pairs, since AWS names no way to take one away.${inputs.haPairs < pairs ? "" : " By hand, where " + "a file system of the second generation is in one zone, with storage in proportion: aws fsx update-file-system --file-system-id " + `${id} --storage-capacity ${inputs.storageCapacity} --ontap-configuration ` + `HAPairs=${inputs.haPairs},ThroughputCapacityPerHAPair=${inputs.throughputCapacity}.`}`
      }, ontap.DeploymentType !== inputs.deploymentType && {
        what: `${ontap.DeploymentType} (deployment-type says ${inputs.deploymentType})`,
        remedy: forGood("deployment type", "deployment-type")
      }, lacks(SubnetIds, inputs.storageSubnetIds).length > 0 && {
        what: `subnets ${SubnetIds.join(", ")} (storage-subnet-ids says ${inputs.storageSubnetIds?.join(", ")})`,
        remedy: forGood("subnets", "storage-subnet-ids")
      }, inputs.preferredSubnetId !== void 0 && (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__.vX)(inputs.deploymentType) && ontap.PreferredSubnetId !== inputs.preferredSubnetId && {
        what: `its preferred server in ${ontap.PreferredSubnetId ?? "no subnet"} (preferred-subnet-id says ${inputs.preferredSubnetId})`,
        remedy: forGood("preferred server", "preferred-subnet-id")
      } ];
      return differences.filter(difference => difference !== false);
    }
    function routeDifference(run, fileSystem) {
      const {inputs: {routeTableIds, deploymentType}} = run;
      const there = fileSystem.OntapConfiguration?.RouteTableIds ?? [];
      const missing = (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__.vX)(deploymentType) ? lacks(there, routeTableIds) : [];
      if (missing.length === 0) return [];
      const what = `its route in ${there.join(", ") || "no route table"} (route-table-ids says ${routeTableIds?.join(", ")})`;
      if (isAnother(run, fileSystem)) return [ {
        what,
        remedy: another
      } ];
      return [ {
        what,
        change: inPlace(`have FSx write the route to file system ${fileSystem.FileSystemId} into ${missing.join(", ")}`),
        update: {
          OntapConfiguration: {
            AddRouteTableIds: missing
          }
        }
      } ];
    }
    const lacks = (there, wanted = []) => wanted.filter(id => !there.includes(id));
    const svmDifferences = (run, {StorageVirtualMachineId: id, Tags}) => (0, _run_difference__WEBPACK_IMPORTED_MODULE_4__.vB)(run, `storage virtual machine ${id}`, Tags, "storage");
    const volumeDifferences = (run, volume) => [ ...sizeDifference(run, volume), ...pathDifference(run, volume), ...(0, 
    _run_difference__WEBPACK_IMPORTED_MODULE_4__.vB)(run, `volume ${volume.VolumeId}`, volume.Tags, "storage") ];
    function sizeDifference({inputs: {volumeSize: wanted}}, {VolumeId: id, OntapConfiguration: content = {}}) {
      const bytes = content.SizeInBytes ?? (content.SizeInMegabytes === void 0 ? void 0 : content.SizeInMegabytes * 1024 ** 2);
      if (bytes === void 0 || bytes === wanted * _volume__WEBPACK_IMPORTED_MODULE_3__.K9) return [];
      const size = bytes / _volume__WEBPACK_IMPORTED_MODULE_3__.K9;
      const what = `${size} GiB (volume-size says ${wanted})`;
      return [ size < wanted ? {
        what,
        change: {
          phase: "storage",
          what: `grow volume ${id} from ${size} to ${wanted} GiB`
        }
      } : {
        what,
        remedy: `No phase makes a volume smaller, since its files may need the room. By hand: aws fsx update-volume --volume-id ${id} ` + `--ontap-configuration SizeInBytes=${wanted * _volume__WEBPACK_IMPORTED_MODULE_3__.K9}. Or fix volume-size.`
      } ];
    }
    function pathDifference({inputs}, {VolumeId: id, OntapConfiguration: content = {}}) {
      const path = (0, _volume__WEBPACK_IMPORTED_MODULE_3__.TG)(inputs);
      return content.JunctionPath === path ? [] : [ {
        what: `junction path ${content.JunctionPath ?? "none"} (junction-path says ${path})`,
        remedy: "No phase changes it, since clients that have mounted the volume lose it. When they can be mounted anew: aws fsx update-volume " + `--volume-id ${id} --ontap-configuration JunctionPath=${path}. Or fix junction-path.`
      } ];
    }
  },
  41550: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NX: () => workingFileSystem,
      _6: () => waitForFileSystem,
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
      return fileSystem;
    }
    const waitForFileSystem = async (run, {FileSystemId}) => (0, _aws_wait__WEBPACK_IMPORTED_MODULE_3__.fm)(run, {
      what: `file system ${FileSystemId} to be AVAILABLE`,
      duration: _aws_durations__WEBPACK_IMPORTED_MODULE_1__.S.fileSystem,
      look: async () => workingFileSystem(run, FileSystemId),
      until: seen => seen.Lifecycle === "AVAILABLE" || seen.Lifecycle === "UPDATING",
      show: seen => seen.Lifecycle
    });
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
  60879: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DS: () => isUpdating,
      Ki: () => underWay,
      Nb: () => lastAsked,
      gh: () => nextIncrease,
      q8: () => lastUpdate
    });
    var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75846);
    const updates = ({AdministrativeActions = []}) => AdministrativeActions.filter(({AdministrativeActionType: type}) => type === "FILE_SYSTEM_UPDATE").sort((one, other) => timeOf(other) - timeOf(one));
    const timeOf = ({RequestTime}) => RequestTime?.getTime() ?? 0;
    const lastUpdate = fileSystem => updates(fileSystem)[0];
    const lastAsked = fileSystem => timeOf(lastUpdate(fileSystem) ?? {});
    const underWay = fileSystem => updates(fileSystem).find(({Status}) => Status === "PENDING" || Status === "IN_PROGRESS");
    const isUpdating = fileSystem => fileSystem.Lifecycle === "UPDATING" || underWay(fileSystem) !== void 0;
    const pauseBetween = 6 * 36e5;
    function nextIncrease({clock}, fileSystem) {
      const isOptimizing = fileSystem.AdministrativeActions?.some(({AdministrativeActionType: type, Status}) => type === "STORAGE_OPTIMIZATION" && (Status === "PENDING" || Status === "IN_PROGRESS"));
      const last = updates(fileSystem).find(({TargetFileSystemValues: target, Status}) => target?.StorageCapacity !== void 0 && Status !== "FAILED" && Status !== "CANCELLED");
      const until = last === void 0 ? 0 : timeOf(last) + pauseBetween;
      const waits = [ ...until > clock.now() ? [ `before ${(0, _words__WEBPACK_IMPORTED_MODULE_0__.Ly)(until)}, six hours after the last increase was asked for` ] : [], ...isOptimizing ? [ "until its storage optimization is over, which takes hours" ] : [] ];
      return waits.length === 0 ? void 0 : waits.join(", nor ");
    }
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
