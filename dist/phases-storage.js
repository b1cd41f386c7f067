"use strict";

exports.id = 4238;

exports.ids = [ 4238 ];

exports.modules = {
  787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
  },
  3735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => CreateStorageVirtualMachineCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8625);
    class CreateStorageVirtualMachineCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateStorageVirtualMachine", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.cW)){}
  },
  5983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => unlessGone,
      l: () => ec2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4601);
    const ec2 = {
      id: "EC2",
      Client: _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_0__.g
    };
    function unlessGone(refusal) {
      if (!/^Invalid(Permission|SecurityGroupRuleId)\.NotFound$/.test(refusal.name)) throw refusal;
    }
  },
  316: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => findStorageVirtualMachine,
      i: () => ensureStorageVirtualMachine
    });
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3735);
    var _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8945);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _run_run__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9240);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);
    var _fileSystem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1550);
    var _leaving__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);
    var _states__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8331);
    async function ensureStorageVirtualMachine(run, fileSystemId) {
      const {svmName} = run.inputs;
      const find = async () => findStorageVirtualMachine(run, fileSystemId);
      await (0, _leaving__WEBPACK_IMPORTED_MODULE_5__.d)(run, `storage virtual machine ${svmName}`, _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.storageVirtualMachine, async () => (await machinesNamed(run, fileSystemId)).find(each => each.Lifecycle === "DELETING")?.StorageVirtualMachineId);
      await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D8)(run, {
        what: `storage virtual machine ${svmName}`,
        find,
        create: async () => run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.S3).send(new _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_7__.n({
          ClientRequestToken: (0, _fileSystem__WEBPACK_IMPORTED_MODULE_4__.fn)(run, fileSystemId, svmName),
          FileSystemId: fileSystemId,
          Name: svmName,
          RootVolumeSecurityStyle: "UNIX",
          Tags: (0, _run_run__WEBPACK_IMPORTED_MODULE_8__.Fg)(run)
        })),
        describe: found => found.StorageVirtualMachineId
      });
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.fm)(run, {
        what: `storage virtual machine ${svmName} to be CREATED`,
        duration: _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.storageVirtualMachine,
        look: async () => {
          const seen = await find();
          return (0, _leaving__WEBPACK_IMPORTED_MODULE_5__.Z)(seen, (0, _states__WEBPACK_IMPORTED_MODULE_6__.zH)(svmName, seen));
        },
        until: seen => seen.Lifecycle === "CREATED",
        show: seen => seen.Lifecycle
      });
    }
    async function findStorageVirtualMachine(run, fileSystemId) {
      return (await machinesNamed(run, fileSystemId)).find(machine => machine.Lifecycle !== "DELETING");
    }
    async function machinesNamed(run, fileSystemId) {
      const found = [];
      const Filters = [ {
        Name: "file-system-id",
        Values: [ fileSystemId ]
      } ];
      for await (const {StorageVirtualMachines = []} of (0, _aws_sdk_client_fsx__WEBPACK_IMPORTED_MODULE_9__.X)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.S3)
      }, {
        Filters
      })) found.push(...StorageVirtualMachines.filter(machine => machine.Name === run.inputs.svmName));
      for (const {Lifecycle} of found) run.record.observed.state("storage virtual machine", Lifecycle);
      return found;
    }
  },
  1989: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => requireIdentityForCluster,
      s: () => requireIdentity
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    var _conflicts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7173);
    var _identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8770);
    var _lost__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7202);
    async function requireIdentity(run, about) {
      const identity = await (0, _identity__WEBPACK_IMPORTED_MODULE_3__.xN)(run);
      const conflicts = (0, _conflicts__WEBPACK_IMPORTED_MODULE_2__.h)(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
      refuse(conflicts.map(({finding}) => finding));
      await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.ip)(run, identity.backups.ours);
      return identity;
    }
    async function requireIdentityForCluster(run) {
      const identity = await (0, _identity__WEBPACK_IMPORTED_MODULE_3__.xN)(run);
      refuse(await (0, _lost__WEBPACK_IMPORTED_MODULE_4__.yN)(run, identity));
      await (0, _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__.ip)(run, identity.backups.ours);
      return identity;
    }
    function refuse(findings) {
      if (findings.length === 0) return;
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(findings.map(({what}) => what).join("\n"), {
        remedy: `${findings.map(({remedy}) => remedy).join("\n")}\nNothing was changed.`
      });
    }
  },
  2257: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      storage: () => storage
    });
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6539);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    var _fsx_fileSystem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1550);
    var _fsx_storageVirtualMachine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(316);
    var _fsx_volume__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2187);
    var _identity_require__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1989);
    var _kms_key__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7613);
    var _kms_keyStates__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9692);
    var _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3009);
    const storage = async run => {
      const identity = await (0, _identity_require__WEBPACK_IMPORTED_MODULE_5__.s)(run);
      const key = identity.key ?? await justNamed(run, identity);
      if (key === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(`Key ${(0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_6__.O5)(run)} is not there; a file system needs it.`, {
        remedy: "Run the phase connect first: it makes the key."
      });
      const trouble = (0, _kms_keyStates__WEBPACK_IMPORTED_MODULE_7__.l)(key, identity.keyStore);
      if (trouble !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(trouble.what, {
        remedy: trouble.remedy
      });
      const fileSystem = await (0, _fsx_fileSystem__WEBPACK_IMPORTED_MODULE_2__.uE)(run, key.Arn);
      const machine = await (0, _fsx_storageVirtualMachine__WEBPACK_IMPORTED_MODULE_3__.i)(run, fileSystem.FileSystemId);
      const volume = await (0, _fsx_volume__WEBPACK_IMPORTED_MODULE_4__.hk)(run, machine.StorageVirtualMachineId);
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
      run.record.terraform = (0, _report_terraform_adoption__WEBPACK_IMPORTED_MODULE_8__.S)(run, fileSystem, machine, volume);
    };
    async function justNamed(run, {keys, keyStore}) {
      if (!keys.some(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.sZ)(run, key))) return;
      const named = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_0__.xy)(run, `key ${(0, 
      _kms_key__WEBPACK_IMPORTED_MODULE_6__.O5)(run)}`, async () => (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.oX)(run));
      return named !== void 0 && (0, _kms_key__WEBPACK_IMPORTED_MODULE_6__.S1)(keyStore, named) ? named : void 0;
    }
  }
};
