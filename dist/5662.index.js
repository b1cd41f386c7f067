"use strict";

exports.id = 5662;

exports.ids = [ 5662 ];

exports.modules = {
  787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
  },
  813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => CreateFileSystemCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateFileSystemCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateFileSystem", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kAZ)){}
  },
  3735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => CreateStorageVirtualMachineCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateStorageVirtualMachineCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateStorageVirtualMachine", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.cW)){}
  },
  3166: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => CreateVolumeCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateVolumeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateVolume", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.dub)){}
  },
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => ensure,
      F: () => lag
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
  2257: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      storage: () => storage
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _fsx_fileSystem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1550);
    var _fsx_storageVirtualMachine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(316);
    var _fsx_volume__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2187);
    var _kms_key__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7613);
    var _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3009);
    const storage = async run => {
      const key = await (0, _kms_key__WEBPACK_IMPORTED_MODULE_4__.oX)(run);
      if (key?.KeyState !== "Enabled") throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`Key ${(0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_4__.O5)(run)} is ${key?.KeyState ?? "not there"}; a file system needs it enabled.`, {
        remedy: "Run the phase connect first. A key is Unavailable while its key store is not connected."
      });
      const fileSystem = await (0, _fsx_fileSystem__WEBPACK_IMPORTED_MODULE_1__.uE)(run, key.Arn);
      const machine = await (0, _fsx_storageVirtualMachine__WEBPACK_IMPORTED_MODULE_2__.i)(run, fileSystem.FileSystemId);
      const volume = await (0, _fsx_volume__WEBPACK_IMPORTED_MODULE_3__.hk)(run, machine.StorageVirtualMachineId);
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
      run.record.terraform = (0, _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_5__.S)(run, fileSystem, machine, volume);
    };
  }
};
