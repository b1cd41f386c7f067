"use strict";

exports.id = 6368;

exports.ids = [ 6368 ];

exports.modules = {
  6098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => recordCluster
    });
    var _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
    function recordCluster(run, cluster) {
      const hsms = (0, _cloudhsm_client__WEBPACK_IMPORTED_MODULE_0__.ps)(cluster);
      run.record.output("cluster-id", cluster.ClusterId);
      run.record.output("hsm-ids", hsms.map(hsm => hsm.HsmId).join(","));
      run.record.prove("cluster", {
        id: cluster.ClusterId,
        state: cluster.State,
        mode: cluster.Mode,
        hsmType: cluster.HsmType,
        vpcId: cluster.VpcId,
        created: cluster.CreateTimestamp?.toISOString(),
        hsms: hsms.map(hsm => ({
          id: hsm.HsmId,
          zone: hsm.AvailabilityZone,
          eniId: hsm.EniId,
          eniIp: hsm.EniIp,
          state: hsm.State
        }))
      });
    }
  },
  6368: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      verify: () => verify
    });
    var client = __webpack_require__(2327);
    var certificate = __webpack_require__(4839);
    var errors = __webpack_require__(9813);
    var parameters = __webpack_require__(365);
    const day = 24 * 36e5;
    const awsRootEnds = Date.UTC(2027, 3, 26, 8, 37, 46);
    async function examineCertificates(run, cluster) {
      const authority = run.inputs.caCertificate ?? await (0, parameters.yN)(run, "ca-certificate");
      const now = run.clock.now();
      return [ ...authority === void 0 ? [ {
        severity: "degraded",
        what: "The CA's certificate is neither given nor in Parameter Store; workers cannot reach the HSMs without it.",
        remedy: "Put it back: it is in the evidence and in the CA's secrets.",
        runbook: "ca-lost"
      } ] : ends("The CA's certificate", authority, now), ...cluster.Certificates.ClusterCertificate ? ends("The cluster's certificate", cluster.Certificates.ClusterCertificate, now) : [], ...awsRootEnds - now < 120 * day ? [ {
        severity: "notice",
        what: `AWS's CloudHSM root certificate ${awsRootEnds > now ? "ends" : "ended"} on ${date(awsRootEnds)}.`,
        remedy: "Existing clusters are not touched; for new ones give AWS's next root as aws-root-certificate."
      } ] : [] ];
    }
    function ends(what, pem, now) {
      let notAfter;
      try {
        notAfter = Math.min(...(0, certificate.jZ)(pem, what).map(certificate => certificate.notAfter));
      } catch (error) {
        if (!(error instanceof errors.EE)) throw error;
        return [ {
          severity: "degraded",
          what: error.message,
          remedy: "Put the right certificate back: it is in the evidence.",
          runbook: "ca-lost"
        } ];
      }
      const left = Math.floor((notAfter - now) / day);
      const severity = left < 30 ? "degraded" : left < 365 ? "notice" : void 0;
      return severity === void 0 ? [] : [ {
        severity,
        what: `${what} ${left < 0 ? "ended" : "ends"} on ${date(notAfter)}${left < 0 ? "" : `, in ${left} days`}.`,
        remedy: "A cluster keeps its CA for good: plan a new cluster with a new CA, and move the files to a file system under its key.",
        runbook: "certificate-ends"
      } ];
    }
    const date = ms => new Date(ms).toISOString().slice(0, 10);
    var removal = __webpack_require__(9461);
    async function examineCluster(run, cluster) {
      const findings = [];
      const {hsmCount, hsmType, hsmMode} = run.inputs;
      if (cluster.State !== "ACTIVE") findings.push({
        severity: [ "DEGRADED", "DELETE_IN_PROGRESS" ].includes(cluster.State) ? "broken" : "degraded",
        what: `Cluster ${cluster.ClusterId} is ${cluster.State}${cluster.StateMessage ? ` (${cluster.StateMessage})` : ""}, not ACTIVE.`,
        remedy: "If it is on its way, let deploy go on; otherwise restore it from its newest backup.",
        runbook: "cluster-not-active"
      });
      const active = (0, client.gC)(cluster);
      const zones = new Set(active.map(hsm => hsm.AvailabilityZone));
      if (active.length === 0) findings.push({
        severity: "broken",
        what: "No HSM is ACTIVE: every use of the key fails.",
        remedy: "Run deploy: it adds HSMs from the newest backup.",
        runbook: "hsm-lost"
      }); else if (active.length < hsmCount || zones.size < 2) findings.push({
        severity: "degraded",
        what: `${active.length} of ${hsmCount} HSMs are ACTIVE, in ${zones.size} zone${zones.size === 1 ? "" : "s"}; keys cannot be made without two in different zones.`,
        remedy: "AWS replaces failed HSMs by itself; if it has not within an hour, run deploy.",
        runbook: "hsm-lost"
      });
      for (const hsm of (0, client.ps)(cluster).filter(({State}) => State === "DEGRADED")) findings.push({
        severity: "degraded",
        what: `HSM ${hsm.HsmId} in ${hsm.AvailabilityZone} is DEGRADED.`,
        remedy: "AWS replaces it; if not within an hour, delete it and run deploy.",
        runbook: "hsm-lost"
      });
      if (cluster.HsmType !== hsmType || cluster.Mode !== void 0 && cluster.Mode !== hsmMode) findings.push({
        severity: "notice",
        what: `The cluster is ${cluster.HsmType} in mode ${cluster.Mode}, the inputs say ${hsmType} and ${hsmMode}.`,
        remedy: "Neither can be changed here: mend the inputs."
      });
      return [ ...findings, ...await examineBackups(run, cluster) ];
    }
    async function examineBackups(run, cluster) {
      const day = 24 * 36e5;
      const newest = Math.max(0, ...(await (0, removal.pi)(run, cluster.ClusterId)).filter(backup => backup.BackupState === "READY").map(backup => backup.CreateTimestamp?.getTime() ?? 0));
      const age = run.clock.now() - newest;
      const clusterAge = run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? 0);
      if (age < 1.25 * day || clusterAge < 1.25 * day) return [];
      return [ {
        severity: "degraded",
        what: newest === 0 ? "The cluster has no backup." : `The newest backup is ${Math.floor(age / day)} days old.`,
        remedy: "CloudHSM makes one a day: ask AWS Support why it does not. Without a backup a lost cluster is lost for good.",
        runbook: "hsm-lost"
      } ];
    }
    var KMSServiceException = __webpack_require__(4144);
    var connectionErrors = __webpack_require__(3594);
    var kms_key = __webpack_require__(7613);
    var keyStore = __webpack_require__(5639);
    async function examineKeys(run) {
      const store = await (0, keyStore.A_)(run);
      if (store === void 0) return [ {
        severity: "broken",
        what: `There is no key store "${run.inputs.keyStoreName ?? run.inputs.name}".`,
        remedy: "Run deploy.",
        runbook: "key-store-disconnected"
      } ];
      const key = await (0, kms_key.oX)(run);
      run.record.output("key-store-id", store.CustomKeyStoreId);
      run.record.output("key-arn", key?.Arn);
      return [ ...examineConnection(store), ...key === void 0 ? [ {
        severity: "broken",
        what: `There is no key ${(0, kms_key.O5)(run)}.`,
        remedy: "Run deploy, or give the right key-alias."
      } ] : await examineKey(run, key, store) ];
    }
    function examineConnection(store) {
      const {ConnectionState, ConnectionErrorCode, CustomKeyStoreId} = store;
      if (ConnectionState === "CONNECTED") return [];
      const known = connectionErrors.U[ConnectionErrorCode ?? ""];
      return [ {
        severity: "broken",
        what: `Key store ${CustomKeyStoreId} is ${ConnectionState}${ConnectionErrorCode ? `: ${ConnectionErrorCode}${known ? `, ${known.cause}` : ""}` : ""}; its keys cannot be used.`,
        remedy: known?.remedy ?? "Run deploy: it connects the key store again. Somebody may have disconnected it on purpose: CloudTrail says who.",
        runbook: "key-store-disconnected"
      } ];
    }
    async function examineKey(run, key, store) {
      const findings = [];
      if (key.Origin !== "AWS_CLOUDHSM" || key.CustomKeyStoreId !== store.CustomKeyStoreId) findings.push({
        severity: "broken",
        what: `Key ${key.Arn} has origin ${key.Origin} and is not in key store ${store.CustomKeyStoreId}: it is not under your HSMs.`,
        remedy: "Somebody has moved the alias: find out who (CloudTrail, UpdateAlias), and set it back.",
        runbook: "key-not-ours"
      });
      if (key.KeyState !== "Enabled") findings.push({
        severity: "broken",
        what: `Key ${key.Arn} is ${key.KeyState}${key.DeletionDate ? ` until ${key.DeletionDate.toISOString()}` : ""}.`,
        remedy: key.KeyState === "PendingDeletion" ? "If that is a mistake: aws kms cancel-key-deletion, then enable-key, before that date." : key.KeyState === "Disabled" ? "aws kms enable-key, if it may be used again." : "Connect its key store: run deploy.",
        runbook: "key-store-disconnected"
      }); else findings.push(...await examineRoundTrip(run, key));
      return findings;
    }
    async function examineRoundTrip(run, key) {
      try {
        await (0, kms_key.ui)(run, key);
        return [];
      } catch (error) {
        if (!(error instanceof KMSServiceException.G) || /AccessDenied/.test(error.name)) throw error;
        return [ {
          severity: "broken",
          what: `Key ${key.Arn} does not encrypt and decrypt: ${error.name}: ${error.message}`,
          remedy: "Look at the HSMs first, then disconnect and connect the key store.",
          runbook: "key-store-disconnected"
        } ];
      }
    }
    var fsx_fileSystem = __webpack_require__(6885);
    async function examineStorage(run) {
      const fileSystem = await (0, fsx_fileSystem.DJ)(run);
      if (fileSystem === void 0) return [ {
        severity: "notice",
        what: "There is no file system.",
        remedy: "Run deploy if there should be one; the key can serve other consumers."
      } ];
      const {inputs} = run;
      const {FileSystemId, Lifecycle, KmsKeyId, StorageCapacity, OntapConfiguration, FailureDetails} = fileSystem;
      run.record.output("file-system-id", FileSystemId);
      const findings = [];
      if (Lifecycle !== "AVAILABLE" && Lifecycle !== "UPDATING") findings.push({
        severity: Lifecycle === "CREATING" ? "degraded" : "broken",
        what: `File system ${FileSystemId} is ${Lifecycle}${FailureDetails?.Message ? `: ${FailureDetails.Message}` : ""}.`,
        remedy: "If the key cannot be used, mend that first; then ask AWS Support, or restore a backup.",
        runbook: "file-system-not-available"
      });
      const key = await (0, kms_key.oX)(run);
      if (key !== void 0 && KmsKeyId !== key.Arn) findings.push({
        severity: "broken",
        what: `File system ${FileSystemId} is encrypted with ${KmsKeyId}, not with ${key.Arn}.`,
        remedy: "Its key cannot be changed: move the files to a new file system.",
        runbook: "key-not-ours"
      });
      const drift = [ StorageCapacity !== inputs.storageCapacity && `${StorageCapacity} GiB (storage-capacity says ${inputs.storageCapacity})`, OntapConfiguration?.ThroughputCapacity !== inputs.throughputCapacity && `${OntapConfiguration?.ThroughputCapacity} MB/s (throughput-capacity says ${inputs.throughputCapacity})`, OntapConfiguration?.DeploymentType !== inputs.deploymentType && `${OntapConfiguration?.DeploymentType} (deployment-type says ${inputs.deploymentType})` ].filter(difference => difference !== false);
      if (drift.length > 0) findings.push({
        severity: "notice",
        what: `File system ${FileSystemId} has ${drift.join(", ")}.`,
        remedy: "Capacity and throughput can be updated with FSx; then mend the inputs. The deployment type stays."
      });
      return findings;
    }
    var cloudhsm_users = __webpack_require__(6919);
    var ephemeral = __webpack_require__(8338);
    var worker = __webpack_require__(4106);
    async function examineUsers(run, cluster) {
      const {users, serials} = await (0, cloudhsm_users.LP)(run);
      const findings = [];
      for (const [name, role] of [ [ "admin", "admin" ], [ "kmsuser", "crypto-user" ] ]) {
        const user = users.find(({username}) => username === name);
        const wrong = user === void 0 ? "is missing" : user.role !== role ? `has the role ${user.role}` : user["cluster-coverage"] !== "full" ? "is not on every HSM" : user.locked !== "false" ? "is locked" : void 0;
        if (wrong !== void 0) findings.push({
          severity: name === "kmsuser" ? "broken" : "degraded",
          what: `HSM user ${name} ${wrong}.`,
          remedy: name === "kmsuser" ? "Disconnect the key store, give kmsuser a new password, and connect: deploy does it." : "Only another admin, or a backup, can help.",
          runbook: name === "kmsuser" ? "key-store-disconnected" : "admin-password-lost"
        });
      }
      if (serials.length !== (0, client.gC)(cluster).length) findings.push({
        severity: "degraded",
        what: `${serials.length} HSMs answer, ${(0, client.gC)(cluster).length} are ACTIVE.`,
        remedy: "An HSM may be joining; look again in half an hour.",
        runbook: "hsm-lost"
      });
      return findings;
    }
    async function examineWorkers(run) {
      const workers = await (0, ephemeral.findWorkers)(run, [ "pending", "running", "stopping", "stopped" ]);
      const unfinished = await (0, worker.aU)(run);
      return [ ...workers.map(worker => ({
        severity: "notice",
        what: `Worker ${worker.InstanceId} is ${worker.State?.Name}.`,
        remedy: "If no run is under way, terminate it; it ends itself four hours after its start."
      })), ...unfinished.map(what => ({
        severity: "notice",
        what,
        remedy: "If no run is under way, run deploy: in the end it leaves the worker as it was."
      })) ];
    }
    var cost = __webpack_require__(8089);
    var finding = __webpack_require__(9023);
    var results = __webpack_require__(6098);
    const verify = async run => {
      const cluster = await (0, client.KG)(run);
      const findings = cluster === void 0 ? [ {
        severity: "broken",
        what: `There is no cluster tagged safe-storage=${run.inputs.name}.`,
        remedy: "Run deploy, or check name, region and account.",
        runbook: "cluster-not-active"
      } ] : await examineWith(run, cluster);
      findings.push(...await examineKeys(run), ...await examineStorage(run));
      for (const finding of findings) run.log.warn(`${finding.severity}: ${finding.what} ${finding.remedy}`);
      run.record.findings.push(...findings);
      run.record.output("health", (0, finding.Wr)(findings));
      if ((0, finding.Wr)(findings) === "healthy") run.log.checked("healthy");
    };
    async function examineWith(run, cluster) {
      (0, results.U)(run, cluster);
      const hours = (run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? run.clock.now())) / 36e5;
      run.log.found(`cluster since ${cluster.CreateTimestamp?.toISOString()}: about ${(0, 
      cost.E9)(hours * cluster.Hsms.length * cost.Vt.hsmHour)} for its HSMs so far (us-east-1 prices)`);
      const findings = [ ...await examineCluster(run, cluster), ...await examineCertificates(run, cluster), ...await examineWorkers(run) ];
      if (!run.inputs.verifyUsers) return findings;
      const users = await examineUsers(run, cluster);
      await (0, worker.dismissWorker)(run);
      return [ ...findings, ...users ];
    }
  },
  9023: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ad: () => runbookPage,
      Np: () => bySeverity,
      WX: () => findingsOf,
      Wr: () => healthOf
    });
    const healthOf = findings => findings.some(finding => finding.severity === "broken") ? "broken" : findings.some(finding => finding.severity === "degraded") ? "degraded" : "healthy";
    const order = [ "broken", "degraded", "notice" ];
    const bySeverity = phases => phases.flatMap(findingsOf).sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const findingsOf = ({findings, notes}) => findings.length > 0 ? findings : notes.filter(({kind}) => kind === "warning").map(({text}) => ({
      severity: "notice",
      what: text,
      remedy: ""
    }));
    const runbookPage = anchor => `https://github.com/safe-storage/safe-storage/blob/main/docs/runbook.md#${encodeURIComponent(anchor)}`;
  }
};
