"use strict";

exports.id = 7822;

exports.ids = [ 7822 ];

exports.modules = {
  13168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => DescribeSubnetsCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeSubnetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeSubnets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._3j)){}
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
  31989: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => requireIdentityForCluster,
      s: () => requireIdentity
    });
    var _cloudhsm_backups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66856);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    var _conflicts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47173);
    var _identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48770);
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
  55043: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      storage: () => storage
    });
    var ensure = __webpack_require__(6539);
    var errors = __webpack_require__(83916);
    var fsx_fileSystem = __webpack_require__(41550);
    var commandBuilder = __webpack_require__(43128);
    var schemas_0 = __webpack_require__(18625);
    class CreateStorageVirtualMachineCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateStorageVirtualMachine", schemas_0.cW)){}
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var run_run = __webpack_require__(19240);
    var client = __webpack_require__(93590);
    var deletion = __webpack_require__(97507);
    var fsx_find = __webpack_require__(84722);
    var states = __webpack_require__(58331);
    async function ensureStorageVirtualMachine(run, fileSystemId) {
      const {svmName} = run.inputs;
      const find = async () => (0, fsx_find.Pq)(run, fileSystemId);
      await (0, deletion.d)(run, `storage virtual machine ${svmName}`, durations.S.storageVirtualMachine, async () => (await (0, 
      fsx_find.rv)(run, fileSystemId)).find(each => each.Lifecycle === "DELETING")?.StorageVirtualMachineId);
      await (0, ensure.D8)(run, {
        what: `storage virtual machine ${svmName}`,
        find,
        create: async () => run.aws(client.S).send(new CreateStorageVirtualMachineCommand({
          ClientRequestToken: (0, fsx_fileSystem.fn)(run, fileSystemId, svmName),
          FileSystemId: fileSystemId,
          Name: svmName,
          RootVolumeSecurityStyle: "UNIX",
          Tags: (0, run_run.Fg)(run)
        })),
        describe: found => found.StorageVirtualMachineId
      });
      return (0, wait.fm)(run, {
        what: `storage virtual machine ${svmName} to be CREATED`,
        duration: durations.S.storageVirtualMachine,
        look: async () => {
          const seen = await find();
          return (0, deletion.Z)(seen, (0, states.OR)(svmName, seen));
        },
        until: seen => seen.Lifecycle === "CREATED",
        show: seen => seen.Lifecycle
      });
    }
    var fsx_volume = __webpack_require__(52187);
    var identity_require = __webpack_require__(31989);
    var kms_key = __webpack_require__(87613);
    var keyStates = __webpack_require__(19692);
    var adoption = __webpack_require__(33009);
    const storage = async run => {
      const identity = await (0, identity_require.s)(run);
      const key = identity.key ?? await justNamed(run, identity);
      if (key === void 0) throw new errors.j1(`Key ${(0, kms_key.O5)(run)} is not there; a file system needs it.`, {
        remedy: "Run the phase connect first: it makes the key."
      });
      const trouble = (0, keyStates.l)(key, identity.keyStore);
      if (trouble !== void 0) throw new errors.j1(trouble.what, {
        remedy: trouble.remedy
      });
      const fileSystem = await (0, fsx_fileSystem.uE)(run, key.Arn);
      const svm = await ensureStorageVirtualMachine(run, fileSystem.FileSystemId);
      const volume = await (0, fsx_volume.hk)(run, svm.StorageVirtualMachineId);
      const mount = `sudo mount -t nfs -o nfsvers=4.1 ${svm.Endpoints?.Nfs?.DNSName}:${volume.OntapConfiguration?.JunctionPath} ` + `/mnt/${run.inputs.name}`;
      run.record.output("key-arn", key.Arn);
      run.record.output("file-system-id", fileSystem.FileSystemId);
      run.record.output("management-endpoint", fileSystem.OntapConfiguration?.Endpoints?.Management?.DNSName);
      run.record.output("mount-command", mount);
      run.record.addEvidence("storage", {
        fileSystemId: fileSystem.FileSystemId,
        kmsKeyId: fileSystem.KmsKeyId,
        created: fileSystem.CreationTime?.toISOString(),
        storageVirtualMachineId: svm.StorageVirtualMachineId,
        volumeId: volume.VolumeId
      });
      run.record.terraform = (0, adoption.S)(run, fileSystem, svm, volume);
    };
    async function justNamed(run, {keys, keyStore}) {
      if (!keys.some(key => (0, kms_key.sZ)(run, key))) return;
      const named = await (0, ensure.xy)(run, `key ${(0, kms_key.O5)(run)}`, async () => (0, 
      kms_key.oX)(run));
      return named !== void 0 && (0, kms_key.S1)(keyStore, named) ? named : void 0;
    }
  }
};
