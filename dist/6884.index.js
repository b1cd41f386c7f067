"use strict";

exports.id = 6884;

exports.ids = [ 6884 ];

exports.modules = {
  8945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => paginateDescribeStorageVirtualMachines
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class DescribeStorageVirtualMachinesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeStorageVirtualMachines", schemas_0.Uiv)){}
    var FSxClient = __webpack_require__(3461);
    const paginateDescribeStorageVirtualMachines = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeStorageVirtualMachinesCommand, "NextToken", "NextToken", "MaxResults");
  },
  8465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => paginateDescribeVolumes
    });
    var dist_cjs = __webpack_require__(402);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class DescribeVolumesCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeVolumes", schemas_0.RAL)){}
    var FSxClient = __webpack_require__(3461);
    const paginateDescribeVolumes = (0, dist_cjs.createPaginator)(FSxClient.H, DescribeVolumesCommand, "NextToken", "NextToken", "MaxResults");
  },
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => ensure
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const attempts = 10;
    const lag = 2 * 6e4;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      let refusal;
      let inDoubt = false;
      for (let attempt = 1; attempt <= attempts && (attempt === 1 || refusal !== void 0); attempt++) {
        refusal = await wanted.create().then(() => {}, error => error);
        const notYet = refusal !== void 0 && (wanted.passes?.(refusal) === true || isThrottle(refusal));
        if (refusal !== void 0 && !notYet && !inDoubt && !mayHaveWorked(refusal)) throw refusal;
        inDoubt ||= refusal !== void 0 && !notYet;
        const made = await look(run, wanted, notYet && !inDoubt ? run.inputs.pollInterval * 1e3 : lag);
        if (made !== void 0) {
          run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
          return made;
        }
      }
      throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
        remedy: "Run again: it is looked for before anything is created."
      });
    }
    async function look(run, {find}, patience) {
      const until = run.clock.now() + patience;
      for (;;) {
        const made = await find();
        if (made !== void 0 || run.clock.now() >= until) return made;
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
    }
    const isThrottle = ({name, $metadata}) => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);
    function mayHaveWorked(error) {
      const status = error.$metadata?.httpStatusCode;
      return status === void 0 ? !("remedy" in error) : status >= 500;
    }
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
  3962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => kms
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);
    const kms = {
      id: "KMS",
      Client: _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_0__.p
    };
  },
  2957: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      storage: () => storage
    });
    var errors = __webpack_require__(3916);
    var fsx_fileSystem = __webpack_require__(6885);
    var commandBuilder = __webpack_require__(3128);
    var schemas_0 = __webpack_require__(8625);
    class CreateStorageVirtualMachineCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateStorageVirtualMachine", schemas_0.cW)){}
    var DescribeStorageVirtualMachinesPaginator = __webpack_require__(8945);
    var durations = __webpack_require__(2588);
    var ensure = __webpack_require__(6539);
    var wait = __webpack_require__(6308);
    var src_run = __webpack_require__(9786);
    var client = __webpack_require__(3590);
    async function ensureStorageVirtualMachine(run, fileSystemId) {
      const {svmName} = run.inputs;
      const find = async () => findStorageVirtualMachine(run, fileSystemId);
      await (0, ensure.D)(run, {
        what: `storage virtual machine ${svmName}`,
        find,
        create: async () => run.aws(client.S).send(new CreateStorageVirtualMachineCommand({
          ClientRequestToken: (0, fsx_fileSystem.fn)(run, fileSystemId, svmName),
          FileSystemId: fileSystemId,
          Name: svmName,
          RootVolumeSecurityStyle: "UNIX",
          Tags: (0, src_run.F)(run)
        })),
        describe: found => found.StorageVirtualMachineId
      });
      return (0, wait.f)(run, {
        what: `storage virtual machine ${svmName} to be CREATED`,
        duration: durations.S.storageVirtualMachine,
        look: async () => {
          const seen = await find();
          if (seen === void 0 || seen.Lifecycle === "FAILED" || seen.Lifecycle === "MISCONFIGURED") throw new errors.mf(`Storage virtual machine ${svmName} is ${seen?.Lifecycle ?? "gone"}: ${seen?.LifecycleTransitionReason?.Message ?? "AWS gives no reason"}.`, {
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
      for await (const {StorageVirtualMachines = []} of (0, DescribeStorageVirtualMachinesPaginator.X)({
        client: run.aws(client.S)
      }, {
        Filters
      })) {
        const found = StorageVirtualMachines.find(machine => machine.Name === run.inputs.svmName && machine.Lifecycle !== "DELETING");
        if (found !== void 0) return found;
      }
      return;
    }
    class CreateVolumeCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateVolume", schemas_0.dub)){}
    var DescribeVolumesPaginator = __webpack_require__(8465);
    const gibibyte = 1024 ** 3;
    async function ensureVolume(run, storageVirtualMachineId) {
      const {volumeName, volumeSize, junctionPath} = run.inputs;
      const find = async () => findVolume(run, storageVirtualMachineId);
      await (0, ensure.D)(run, {
        what: `volume ${volumeName}`,
        find,
        create: async () => run.aws(client.S).send(new CreateVolumeCommand({
          ClientRequestToken: (0, fsx_fileSystem.fn)(run, storageVirtualMachineId, volumeName),
          VolumeType: "ONTAP",
          Name: volumeName,
          Tags: (0, src_run.F)(run),
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
      return (0, wait.f)(run, {
        what: `volume ${volumeName} to be CREATED`,
        duration: durations.S.volume,
        look: async () => {
          const seen = await find();
          if (seen === void 0 || seen.Lifecycle === "FAILED" || seen.Lifecycle === "MISCONFIGURED") throw new errors.mf(`Volume ${volumeName} is ${seen?.Lifecycle ?? "gone"}: ${seen?.LifecycleTransitionReason?.Message ?? "AWS gives no reason"}.`, {
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
      for await (const {Volumes = []} of (0, DescribeVolumesPaginator.c)({
        client: run.aws(client.S)
      }, {
        Filters
      })) {
        const found = Volumes.find(volume => volume.Name === run.inputs.volumeName && volume.Lifecycle !== "DELETING");
        if (found !== void 0) return found;
      }
      return;
    }
    var kms_key = __webpack_require__(7613);
    var adoption = __webpack_require__(3009);
    const storage = async run => {
      const key = await (0, kms_key.oX)(run);
      if (key?.KeyState !== "Enabled") throw new errors.j1(`Key ${(0, kms_key.O5)(run)} is ${key?.KeyState ?? "not there"}; a file system needs it enabled.`, {
        remedy: "Run the phase connect first. A key is Unavailable while its key store is not connected."
      });
      const fileSystem = await (0, fsx_fileSystem.uE)(run, key.Arn);
      const machine = await ensureStorageVirtualMachine(run, fileSystem.FileSystemId);
      const volume = await ensureVolume(run, machine.StorageVirtualMachineId);
      const mount = `sudo mount -t nfs -o nfsvers=4.1 ${machine.Endpoints?.Nfs?.DNSName}:${volume.OntapConfiguration?.JunctionPath} /mnt/${run.inputs.name}`;
      run.record.output("key-arn", key.Arn);
      run.record.output("file-system-id", fileSystem.FileSystemId);
      run.record.output("management-endpoint", fileSystem.OntapConfiguration?.Endpoints?.Management?.DNSName);
      run.record.output("mount-command", mount);
      run.record.prove("storage", {
        fileSystemId: fileSystem.FileSystemId,
        kmsKeyId: fileSystem.KmsKeyId,
        created: fileSystem.CreationTime?.toISOString(),
        storageVirtualMachineId: machine.StorageVirtualMachineId,
        volumeId: volume.VolumeId
      });
      run.record.terraform = (0, adoption.S)(run, fileSystem, machine, volume);
    };
  }
};
