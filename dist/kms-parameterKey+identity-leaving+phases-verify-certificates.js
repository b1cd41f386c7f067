"use strict";

exports.id = 8879;

exports.ids = [ 8879 ];

exports.modules = {
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
  96258: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bz: () => doomedFileSystems,
      V$: () => leavingCluster,
      qK: () => waitingTeardown
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94708);
    var _kms_key__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87613);
    var _kms_keyStates__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19692);
    var _run_run__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19240);
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    function waitingTeardown(run, identity) {
      const {keys, clusters, keyStore} = identity;
      const leaving = keys.filter(({storage, KeyState}) => (0, _run_run__WEBPACK_IMPORTED_MODULE_3__.MU)(run, storage) && KeyState === "PendingDeletion");
      if (leaving.length === 0 || identity.key !== void 0 || keys.some(key => (0, _kms_key__WEBPACK_IMPORTED_MODULE_1__.sZ)(run, key))) return;
      const until = (0, _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(Math.max(...leaving.map(({DeletionDate}) => DeletionDate?.getTime() ?? 0)));
      const hsms = clusters.flatMap(_cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps).length;
      const named = leaving.map(({Arn}) => Arn).join(", ");
      return {
        severity: "broken",
        what: `A teardown waits: ${leaving.length === 1 ? "key" : "keys"} ${named} of key store ${keyStore?.CustomKeyStoreId} will be deleted ` + `on ${until}, and no alias names ${leaving.length === 1 ? "it" : "them"} any more. Key store and cluster stay until then, ` + (hsms === 0 ? "without an HSM." : `with ${(0, 
        _words__WEBPACK_IMPORTED_MODULE_4__.U9)(hsms, "HSM")}, paid for by the hour.`),
        remedy: `To go on, run teardown again after that date. The way back until then: ${leaving.map(_kms_keyStates__WEBPACK_IMPORTED_MODULE_2__.E).join("; ")}, then run deploy, ` + "which names the key again. Without that, deploy makes another key, which opens nothing of this one.",
        runbook: "teardown-waits"
      };
    }
    function doomedFileSystems(identity) {
      const {fileSystems, untagged} = identity;
      return [ ...fileSystems, ...untagged ].filter(({Lifecycle}) => Lifecycle !== "DELETING").map(({FileSystemId, Lifecycle, KmsKeyId}) => ({
        severity: "broken",
        what: `File system ${FileSystemId} is ${Lifecycle} under key ${KmsKeyId}, which KMS will delete: no teardown of ours leaves it so.`,
        remedy: "Take the key's deletion back now, as the finding about the key says: without the key the files cannot be opened, and nothing " + "brings it back. CloudTrail (ScheduleKeyDeletion) says who asked for it.",
        runbook: "key-not-usable"
      }));
    }
    function leavingCluster({clusters}) {
      const leaving = clusters.find(({State}) => State === "DELETE_IN_PROGRESS");
      return leaving === void 0 ? void 0 : {
        severity: "broken",
        what: `Cluster ${leaving.ClusterId} is being deleted, and no other one is tagged for this storage.`,
        remedy: "If a teardown is under way, run teardown again: it goes on until all is gone, and says what remains. If " + "it is not, CloudTrail (DeleteCluster) says who; its backups stay, and plan then says how it is restored.",
        runbook: "cluster-lost"
      };
    }
  },
  97931: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IX: () => openToReaders,
      gC: () => parameterKeyTrouble,
      rf: () => keepUnderKey
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64404);
    var _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12805);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20365);
    var _client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13962);
    var _keyStates__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19692);
    const passwords = [ "admin-password", "kmsuser-password" ];
    async function parameterKeyTrouble(run) {
      const {parameterKmsKey: reference} = run.inputs;
      if (reference === void 0) return;
      const key = await describe(run, reference);
      const expected = (got, remedy) => ({
        what: `parameter-kms-key: expected a symmetric KMS key of this account and region (got ${reference}, ${got}).`,
        remedy
      });
      if (key === void 0) return expected("which is not there", "The template's bootstrap folder has a stack that makes one: deploy it in this region, or " + "give another key.");
      if (key.KeyUsage !== "ENCRYPT_DECRYPT" || key.KeySpec !== "SYMMETRIC_DEFAULT") return expected(`whose usage is ${key.KeyUsage} and spec ${key.KeySpec}`, "Parameter Store takes symmetric keys alone.");
      if (key.Origin === "AWS_CLOUDHSM") return expected("whose material is in HSMs", "The password would be locked in what it opens: give a key of the origin AWS_KMS.");
      const trouble = (0, _keyStates__WEBPACK_IMPORTED_MODULE_4__.l)(key, void 0);
      return trouble && {
        what: `${trouble.what} It encrypts the passwords of the HSMs (parameter-kms-key): without it nobody reads them, and backups are of ` + "no use.",
        remedy: trouble.remedy
      };
    }
    function openToReaders(run) {
      if (run.inputs.parameterKmsKey !== void 0) return;
      return {
        what: `${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, "admin-password")} is, or will be, encrypted under aws/ssm: everybody in the account who has ` + "ssm:GetParameter on * reads the password of the HSMs' admin, by the policies ReadOnlyAccess and AmazonSSMReadOnlyAccess, and on " + "each instance with AmazonSSMManagedInstanceCore.",
        remedy: "Give parameter-kms-key, a key that only the worker and the role that activates may decrypt under; the template has a stack " + "for it."
      };
    }
    async function keepUnderKey(run) {
      const {parameterKmsKey: reference} = run.inputs;
      if (reference === void 0) return;
      const trouble = await parameterKeyTrouble(run);
      if (trouble !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.j1(trouble.what, {
        remedy: trouble.remedy
      });
      for (const kept of await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.Il)(run, passwords)) {
        if (await isUnder(run, kept, reference)) continue;
        await writeAnew(run, kept);
      }
    }
    async function isUnder(run, {keyId}, reference) {
      if (keyId === reference) return true;
      const [one, other] = [ keyId === void 0 ? void 0 : await describe(run, keyId), await describe(run, reference) ];
      return one?.Arn !== void 0 && one.Arn === other?.Arn;
    }
    async function writeAnew(run, kept) {
      const value = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.yN)(run, kept.name, kept.version);
      if (value === void 0) return;
      const record = kept.name === "admin-password" ? await (0, _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__.Vo)(run) : void 0;
      const version = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.t8)(run, kept.name, value);
      const [shown] = await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.Il)(run, [ kept.name ]);
      if (record !== void 0 && shown?.version === version && (0, _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__.yt)(record, kept, record.cluster)) await (0, 
      _cloudhsm_adminRecord__WEBPACK_IMPORTED_MODULE_0__.AA)(run, {
        ...record,
        opened: {
          ...record.opened,
          version,
          written: shown.written
        }
      });
      run.log.made(`parameter ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, kept.name)}: under ${run.inputs.parameterKmsKey} from version ${version} on`);
      run.log.warn(`Versions of ${(0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_2__.xd)(run, kept.name)} before ${version} stay under ${kept.keyId ?? "their key"}, and whoever could ` + "read it may have: Parameter Store keeps them (ssm:GetParameterHistory). Change the password on the HSMs and give the new one as " + "admin-password if that matters (docs/runbook.md).");
    }
    async function describe(run, KeyId) {
      try {
        return (await run.aws(_client__WEBPACK_IMPORTED_MODULE_3__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_5__.s({
          KeyId
        }))).KeyMetadata;
      } catch (error) {
        if (error.name === "NotFoundException") return;
        throw error;
      }
    }
  },
  12970: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => ends,
      r: () => checkCertificates
    });
    var _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36116);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
    var _pki_certificate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14839);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89813);
    var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75846);
    const day = 24 * 36e5;
    const keptForGood = "A cluster keeps its CA for good: plan a new cluster with a new CA, and move the files to a file system under its key.";
    const awsRootEnds = Date.UTC(2027, 3, 26, 8, 37, 46);
    async function checkCertificates(run, cluster) {
      const now = run.clock.now();
      const signed = cluster.Certificates.ClusterCertificate;
      return [ ...await checkAuthority(run, cluster), ...signed === void 0 ? [] : ends("The cluster's certificate", signed, now), ...awsRootEnds - now < 120 * day ? [ awsRoot(now) ] : [] ];
    }
    async function checkAuthority(run, cluster) {
      try {
        const authority = await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_0__.N2)(run, cluster);
        if (run.inputs.caCertificate !== void 0) await (0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_0__._w)(run, cluster);
        if (authority !== void 0) return ends("The CA's certificate", authority, run.clock.now());
        return cluster.Certificates.ClusterCertificate === void 0 ? [] : [ wrong((0, _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_0__.DU)(run)) ];
      } catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__.j1)) throw error;
        return [ wrong((0, _words__WEBPACK_IMPORTED_MODULE_3__.em)(error.message), error.remedy) ];
      }
    }
    const wrong = (what, remedy = _cloudhsm_trustAnchor__WEBPACK_IMPORTED_MODULE_0__.XD) => ({
      severity: "degraded",
      what,
      remedy,
      runbook: "ca-lost"
    });
    const awsRoot = now => ({
      severity: "notice",
      what: `AWS's CloudHSM root certificate ${awsRootEnds > now ? "ends" : "ended"} on ${date(awsRootEnds)}.`,
      remedy: "Existing clusters are not touched; for new ones give AWS's next root as aws-root-certificate.",
      runbook: "certificate-ends"
    });
    function ends(what, pem, now, remedy = keptForGood) {
      let notAfter;
      try {
        notAfter = Math.min(...(0, _pki_certificate__WEBPACK_IMPORTED_MODULE_2__.jZ)(pem, what).map(certificate => certificate.notAfter));
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_4__.EE)) throw error;
        return [ wrong((0, _words__WEBPACK_IMPORTED_MODULE_3__.em)(error.message)) ];
      }
      const left = Math.floor((notAfter - now) / day);
      return left >= 365 ? [] : [ {
        severity: left < 30 ? "degraded" : "notice",
        what: `${what} ${left < 0 ? "ended" : "ends"} on ${date(notAfter)}${left < 0 ? "" : `, in ${(0, 
        _words__WEBPACK_IMPORTED_MODULE_3__.U9)(left, "day")}`}.`,
        remedy,
        runbook: "certificate-ends"
      } ];
    }
    const date = ms => new Date(ms).toISOString().slice(0, 10);
  },
  84855: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => checkWorkers
    });
    var _worker_ephemeral__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57713);
    var _worker_worker__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34106);
    async function checkWorkers(run) {
      const workers = await (0, _worker_ephemeral__WEBPACK_IMPORTED_MODULE_0__.findWorkers)(run, [ "pending", "running", "stopping", "stopped" ]);
      const notice = (what, remedy) => ({
        severity: "notice",
        what,
        remedy,
        runbook: "worker-left-behind"
      });
      return [ ...workers.map(({InstanceId, State}) => notice(`Worker ${InstanceId} is ${State?.Name}.`, "It ends itself four hours after its " + `start; if no run is under way, sooner by aws ec2 terminate-instances --instance-ids ${InstanceId}.`)), ...(await (0, 
      _worker_worker__WEBPACK_IMPORTED_MODULE_1__.leftovers)(run)).map(what => notice(what, "If no run is under way, run deploy: in the end it leaves the worker as it was.")) ];
    }
  }
};
