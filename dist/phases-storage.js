"use strict";

exports.id = 355;

exports.ids = [ 355 ];

exports.modules = {
  62408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => DescribeNetworkInterfacesCommand
    });
    var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
    var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80230);
    class DescribeNetworkInterfacesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeNetworkInterfaces", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.qrp)){}
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
  65507: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ho: () => groupDrift,
      Nk: () => fileSystemDrift,
      et: () => subjectOf
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62408);
    var _aws_refusals__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82568);
    var _ec2_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25983);
    var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
    var _run_difference__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16582);
    var _drift__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61986);
    const fileSystemDrift = async (run, fileSystem, first) => [ ...(0, _run_difference__WEBPACK_IMPORTED_MODULE_4__.Is)(subjectOf(fileSystem), (0, 
    _drift__WEBPACK_IMPORTED_MODULE_3__.gI)(run, fileSystem), first), ...await groupDrift(run, fileSystem) ];
    const subjectOf = ({FileSystemId}) => `File system ${FileSystemId}`;
    async function groupDrift(run, fileSystem) {
      const {securityGroupIds: wanted} = run.inputs;
      const {NetworkInterfaceIds: ids = []} = fileSystem;
      if (wanted === void 0 || ids.length === 0) return [];
      const subject = subjectOf(fileSystem);
      const look = run.aws(_ec2_client__WEBPACK_IMPORTED_MODULE_1__.l).send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.B({
        Filters: [ {
          Name: "network-interface-id",
          Values: ids
        } ]
      }));
      const seen = await look.catch(error => {
        if (!(0, _errors__WEBPACK_IMPORTED_MODULE_2__.GZ)(error)) throw error;
        return {
          denied: error
        };
      });
      if ("denied" in seen) return [ {
        severity: "notice",
        what: `Whether ${subject} has the groups of security-group-ids was not looked at: the role may not ${(0, 
        _aws_refusals__WEBPACK_IMPORTED_MODULE_0__.Ub)(seen.denied)}.`,
        remedy: `${(0, _aws_refusals__WEBPACK_IMPORTED_MODULE_0__.wJ)(seen.denied)} The bootstrap stack of this version allows it.`,
        runbook: "drift"
      } ];
      const all = (seen.NetworkInterfaces ?? []).map(({Groups = []}) => Groups.map(({GroupId}) => GroupId).sort());
      const others = all.filter(groups => groups.join() !== [ ...new Set(wanted) ].sort().join());
      return others.length === 0 ? [] : (0, _run_difference__WEBPACK_IMPORTED_MODULE_4__.Is)(subject, [ {
        what: `security groups ${[ ...new Set(others.flat()) ].join(", ")} (security-group-ids says ${wanted.join(", ")})`,
        remedy: "FSx has no call that changes them, and AWS warns against touching the network interfaces of a file system: clients may " + "lose it for good. Change the rules of the groups that it has, or fix security-group-ids."
      } ]);
    }
  },
  44636: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => recordFileSystem
    });
    var _drift__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61986);
    function recordFileSystem(run, fileSystem) {
      run.record.output("file-system-id", fileSystem.FileSystemId);
      run.record.addEvidence("storage", {
        fileSystemId: fileSystem.FileSystemId,
        kmsKeyId: fileSystem.KmsKeyId,
        created: fileSystem.CreationTime?.toISOString(),
        deploymentType: fileSystem.OntapConfiguration?.DeploymentType,
        storageCapacity: fileSystem.StorageCapacity,
        throughputCapacity: (0, _drift__WEBPACK_IMPORTED_MODULE_0__.yf)(fileSystem),
        haPairs: (0, _drift__WEBPACK_IMPORTED_MODULE_0__.Sz)(fileSystem)
      });
    }
  },
  52220: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => requireIdentity,
      f: () => requireIdentityForCluster
    });
    var backups = __webpack_require__(66856);
    var errors = __webpack_require__(83916);
    var identity_conflicts = __webpack_require__(47173);
    var identity_identity = __webpack_require__(48770);
    var lost = __webpack_require__(7202);
    var durations = __webpack_require__(82588);
    var wait = __webpack_require__(86308);
    var find = __webpack_require__(49312);
    var source = __webpack_require__(38937);
    async function waitForNewest(run, identity) {
      if (run.inputs.sourceBackupId !== backups.BP || (0, find.KH)(identity.clusters).length > 0) return identity;
      const coming = (0, source.q6)(run, identity);
      if (coming === void 0) return identity;
      const ready = (0, source.IO)(run, identity);
      const said = (0, source.jx)(run, identity);
      if (said !== void 0) run.log.found(said);
      await (0, wait.fm)(run, {
        what: `${(0, source.u6)(coming)} to be READY`,
        duration: durations.S.backup,
        look: async () => (await (0, backups.xF)(run)).find(({BackupId}) => BackupId === coming.BackupId),
        until: backup => backup === void 0 || (0, source.i_)(backup) || !(0, backups.t8)(backup),
        show: backup => backup?.BackupState ?? "gone",
        remedy: ready && `Run again to wait longer, or give source-backup-id: ${ready.BackupId}, which is ${(0, 
        source.u6)(ready)} and READY.`
      });
      return (0, identity_identity.xN)(run);
    }
    async function requireIdentity(run, about) {
      const identity = await (0, identity_identity.xN)(run);
      const conflicts = (0, identity_conflicts.h)(run, identity).filter(conflict => about?.includes(conflict.about) ?? true);
      refuse(conflicts.map(({finding}) => finding));
      await (0, backups.ip)(run, identity.backups.ours);
      return identity;
    }
    async function requireIdentityForCluster(run) {
      const identity = await waitForNewest(run, await (0, identity_identity.xN)(run));
      refuse(await (0, lost.yN)(run, identity));
      await (0, backups.ip)(run, identity.backups.ours);
      return identity;
    }
    function refuse(findings) {
      if (findings.length === 0) return;
      throw new errors.j1(findings.map(({what}) => what).join("\n"), {
        remedy: `${findings.map(({remedy}) => remedy).join("\n")}\nNothing was changed.`
      });
    }
  },
  40355: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      storage: () => storage
    });
    var ensure = __webpack_require__(6539);
    var errors = __webpack_require__(83916);
    var commandBuilder = __webpack_require__(43128);
    var schemas_0 = __webpack_require__(18625);
    class UpdateFileSystemCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "UpdateFileSystem", schemas_0.bHp)){}
    class UpdateVolumeCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "UpdateVolume", schemas_0.yVn)){}
    class TagResourceCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "TagResource", schemas_0.Jqp)){}
    var durations = __webpack_require__(82588);
    var ifAllowed = __webpack_require__(98276);
    var wait = __webpack_require__(86308);
    var difference = __webpack_require__(16582);
    var words = __webpack_require__(75846);
    var client = __webpack_require__(93590);
    var drift = __webpack_require__(61986);
    var fsx_fileSystem = __webpack_require__(41550);
    var fsx_find = __webpack_require__(84722);
    var findings = __webpack_require__(65507);
    var updates = __webpack_require__(60879);
    var fsx_volume = __webpack_require__(52187);
    async function changeFileSystem(run, fileSystem) {
      const id = fileSystem.FileSystemId;
      const isTagged = await putTags(run, `file system ${id}`, fileSystem);
      const updated = await updateFileSystem(run, fileSystem);
      const stays = [ ...(0, difference.nS)((0, findings.et)(fileSystem), (0, drift.gI)(run, updated)), ...await (0, 
      findings.Ho)(run, updated) ];
      for (const {what, remedy} of stays) run.log.warn(`${what} ${remedy}`);
      return isTagged ? (0, fsx_fileSystem.NX)(run, id) : updated;
    }
    async function updateFileSystem(run, fileSystem) {
      if ((0, drift.gI)(run, fileSystem).every(({update}) => update === void 0)) return fileSystem;
      const seen = (0, updates.DS)(fileSystem) ? await waitForUpdate(run, fileSystem, () => true) : fileSystem;
      const update = updateOf(run, seen);
      if (update === void 0) return seen;
      const id = seen.FileSystemId;
      const what = (0, difference.fs)((0, drift.gI)(run, seen).filter(each => each.update !== void 0)).map(change => change.what).join("; ");
      const asked = await (0, ifAllowed._)(run, what, async () => (0, ensure.D8)(run, {
        what: `update of file system ${id}`,
        find: async () => {
          const now = await (0, fsx_fileSystem.NX)(run, id);
          return (0, updates.Nb)(now) > (0, updates.Nb)(seen) || now.Lifecycle === "UPDATING" || updateOf(run, now) === void 0 ? now : void 0;
        },
        create: async () => run.aws(client.S).send(new UpdateFileSystemCommand({
          ClientRequestToken: (0, fsx_fileSystem.fn)(run, id, JSON.stringify(update), String((0, 
          updates.Nb)(seen))),
          FileSystemId: id,
          ...update
        })),
        describe: () => what
      }));
      return asked === void 0 ? seen : waitForUpdate(run, seen, now => updateOf(run, now) === void 0);
    }
    function updateOf(run, fileSystem) {
      const updates = (0, drift.gI)(run, fileSystem).flatMap(({update}) => typeof update === "object" ? update : []);
      return updates.length === 0 ? void 0 : updates.reduce((all, one) => ({
        ...all,
        ...one,
        OntapConfiguration: {
          ...all.OntapConfiguration,
          ...one.OntapConfiguration
        }
      }));
    }
    const waitForUpdate = async (run, before, isDone) => (0, wait.fm)(run, {
      what: `the update of file system ${before.FileSystemId}`,
      duration: durations.S.fileSystemUpdate,
      look: async () => {
        const seen = await (0, fsx_fileSystem.NX)(run, before.FileSystemId);
        const last = (0, updates.q8)(seen);
        if (last?.Status !== "FAILED" || (0, updates.Nb)(seen) <= (0, updates.Nb)(before)) return seen;
        throw new errors.mf((0, words.em)(`FSx has not updated file system ${before.FileSystemId}`, last.FailureDetails?.Message), {
          remedy: `It is ${seen.Lifecycle}, with what it had before. Fix what AWS names, most often that the key cannot be used, which the ` + "phase verify tells; then run again."
        });
      },
      until: seen => !(0, updates.DS)(seen) && isDone(seen),
      show: seen => [ seen.Lifecycle, (0, updates.q8)(seen)?.Status ].filter(word => word !== void 0).join(", ")
    });
    async function changeStorageVirtualMachine(run, svm) {
      const isTagged = await putTags(run, `storage virtual machine ${svm.StorageVirtualMachineId}`, svm);
      return isTagged ? await (0, fsx_find.Pq)(run, svm.FileSystemId) ?? svm : svm;
    }
    async function changeVolume(run, volume) {
      const {VolumeId, OntapConfiguration: {StorageVirtualMachineId: svm} = {}} = volume;
      const isTagged = await putTags(run, `volume ${VolumeId}`, volume);
      const [{change} = {}] = (0, drift.RN)(run, volume);
      const grown = change === void 0 ? void 0 : await (0, ifAllowed._)(run, change.what, async () => {
        const SizeInBytes = run.inputs.volumeSize * fsx_volume.K9;
        await run.aws(client.S).send(new UpdateVolumeCommand({
          ClientRequestToken: (0, fsx_fileSystem.fn)(run, VolumeId, String(volume.OntapConfiguration?.SizeInBytes), String(SizeInBytes)),
          VolumeId,
          OntapConfiguration: {
            SizeInBytes
          }
        }));
        const seen = await (0, wait.fm)(run, {
          what: `volume ${VolumeId} to be of ${run.inputs.volumeSize} GiB`,
          duration: durations.S.volumeUpdate,
          look: async () => await (0, fsx_find.y6)(run, svm) ?? volume,
          until: now => (0, drift.RN)(run, now).every(difference => difference.change === void 0),
          show: now => `${now.Lifecycle}, ${(now.OntapConfiguration?.SizeInBytes ?? 0) / fsx_volume.K9} GiB`
        });
        run.log.made(change.what);
        return seen;
      });
      for (const {what, remedy} of (0, difference.nS)(`Volume ${VolumeId}`, (0, drift.ZS)(run, grown ?? volume))) run.log.warn(`${what} ${remedy}`);
      return grown ?? (isTagged ? await (0, fsx_find.y6)(run, svm) ?? volume : volume);
    }
    async function putTags(run, what, {ResourceARN, Tags}) {
      const tags = (0, difference.Ys)(run, Tags);
      if (tags.length === 0) return false;
      const done = await (0, ifAllowed._)(run, `${(0, difference.XQ)(tags)} on ${what}`, async () => {
        await run.aws(client.S).send(new TagResourceCommand({
          ResourceARN,
          Tags: tags
        }));
        run.log.made(`${(0, difference.XQ)(tags)} on ${what}`);
        return true;
      });
      return done === true;
    }
    var record = __webpack_require__(44636);
    class CreateStorageVirtualMachineCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateStorageVirtualMachine", schemas_0.cW)){}
    var run_run = __webpack_require__(19240);
    var deletion = __webpack_require__(97507);
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
    var identity_require = __webpack_require__(52220);
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
      run.record.output("key-arn", key.Arn);
      const made = await (0, fsx_fileSystem.uE)(run, key.Arn);
      (0, record.f)(run, made);
      const fileSystem = await changeFileSystem(run, await (0, fsx_fileSystem._6)(run, made));
      (0, record.f)(run, fileSystem);
      const svm = await changeStorageVirtualMachine(run, await ensureStorageVirtualMachine(run, fileSystem.FileSystemId));
      const volume = await changeVolume(run, await (0, fsx_volume.hk)(run, svm.StorageVirtualMachineId));
      const folder = `/mnt/${run.inputs.name}`;
      const mount = `sudo mkdir -p ${folder} && sudo mount -t nfs -o nfsvers=4.1 ` + `${svm.Endpoints?.Nfs?.DNSName}:${volume.OntapConfiguration?.JunctionPath} ${folder}`;
      run.record.output("management-endpoint", fileSystem.OntapConfiguration?.Endpoints?.Management?.DNSName);
      run.record.output("mount-command", mount);
      run.record.addEvidence("storage", {
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
  },
  16582: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Is: () => findingsOn,
      XQ: () => shownTags,
      Ys: () => missingTags,
      fs: () => changesOf,
      nS: () => lasting,
      vB: () => tagDifferences
    });
    var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75846);
    const drift = (what, remedy) => ({
      severity: "notice",
      what,
      remedy,
      runbook: "drift"
    });
    const lasting = (subject, differences) => differences.flatMap(({what, remedy}) => remedy === void 0 ? [] : [ drift(`${subject} has ${what}.`, remedy) ]);
    function findingsOn(subject, differences, first) {
      const changes = differences.filter(({change}) => change !== void 0);
      return [ ...changes.length === 0 ? [] : [ drift(`${subject} has ${changes.map(({what}) => what).join(", ")}.`, first ?? `Run deploy, which changes ${changes.length === 1 ? "it" : "them"} in place; plan says what that costs. Or fix the inputs.`) ], ...lasting(subject, differences) ];
    }
    const changesOf = differences => [ ...new Map(differences.flatMap(({change}) => change === void 0 ? [] : [ [ change.what, change ] ])).values() ];
    const missingTags = ({inputs: {tags: wanted}}, tags = []) => Object.entries(wanted).filter(([key, value]) => tags.find(({Key}) => Key === key)?.Value !== value).map(([Key, Value]) => ({
      Key,
      Value
    }));
    function tagDifferences(run, subject, tags, phase) {
      const missing = missingTags(run, tags);
      const change = {
        phase,
        what: `put ${shownTags(missing)} on ${subject}`
      };
      return missing.map(({Key, Value: wanted}) => {
        const value = tags?.find(tag => tag.Key === Key)?.Value;
        return {
          what: `${value === void 0 ? `no tag ${Key}` : `tag ${Key}=${value}`} (tags says ${Key}=${wanted})`,
          change
        };
      });
    }
    const shownTags = tags => {
      const all = tags.map(({Key, Value}) => `${Key}=${Value}`);
      return all.length === 1 ? `the tag ${all[0]}` : `${(0, _words__WEBPACK_IMPORTED_MODULE_0__.U9)(all.length, "tag")} (${all.join(", ")})`;
    };
  }
};
