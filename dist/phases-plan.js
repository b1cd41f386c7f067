"use strict";

exports.id = 6440;

exports.ids = [ 6440 ];

exports.modules = {
  76440: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      plan: () => plan
    });
    var prices = __webpack_require__(22495);
    var words = __webpack_require__(75846);
    var check = __webpack_require__(61762);
    var checks = __webpack_require__(91998);
    var find = __webpack_require__(84722);
    var identity_identity = __webpack_require__(48770);
    async function readState(run) {
      const identity = await (0, identity_identity.xN)(run);
      const {fileSystem} = identity;
      const svm = fileSystem && await (0, find.Pq)(run, fileSystem.FileSystemId);
      return {
        ...identity,
        svm,
        volume: svm && await (0, find.y6)(run, svm.StorageVirtualMachineId)
      };
    }
    var source = __webpack_require__(58528);
    var durations = __webpack_require__(82588);
    var client = __webpack_require__(94708);
    var identity_source = __webpack_require__(38937);
    var kms_key = __webpack_require__(87613);
    var phaseTable = __webpack_require__(23626);
    var fate = __webpack_require__(65119);
    var inventory = __webpack_require__(79205);
    var differences = __webpack_require__(79150);
    async function intendedSteps(run, current) {
      const {inputs} = run;
      return [ ...changeSteps(run, current, "provision"), ...clusterSteps(inputs, current), ...keySteps(inputs, current), ...changeSteps(run, current, "storage"), ...storageSteps(inputs, current), ...inputs.phases.includes("teardown") ? await teardownSteps(run, current) : [] ];
    }
    function dueSteps({phases}, steps) {
      const isAsked = phases.some(phase => phaseTable.m0[phase].changes);
      return isAsked ? steps.filter(({phase}) => phases.includes(phase)) : steps;
    }
    const step = (phase, what, duration) => ({
      phase,
      what,
      usually: duration?.usually
    });
    const changeSteps = (run, current, phase) => (0, differences.N)(run, current, phase).map(({what, usually}) => ({
      phase,
      what,
      usually,
      inPlace: true
    }));
    function clusterSteps(inputs, current) {
      const {cluster} = current;
      const {name, hsmType, hsmMode, hsmCount, subnetIds = []} = inputs;
      const source = (0, identity_source.uz)({
        inputs
      }, current);
      const fresh = source === void 0;
      const hsms = cluster === void 0 ? [] : (0, client.ps)(cluster);
      const zones = new Set(hsms.map(hsm => hsm.AvailabilityZone)).size;
      const further = Math.max(hsmCount - Math.max(1, hsms.length), hsms.length > 1 && zones < 2 ? 1 : 0);
      const steps = [ cluster === void 0 && step("provision", `create a cluster (${hsmType}, ${hsmMode}) in ` + `${(0, 
      words.U9)(subnetIds.length, "zone")}${fresh ? "" : `, from ${source}`}`, durations.S.cluster), hsms.length === 0 && step("provision", "create the first HSM", durations.S.hsm), fresh && (0, 
      client._O)(cluster) && step("initialize", `prove the hardware, ${signing(inputs)}, and initialize the cluster: that cannot be undone`, durations.S.initialization), fresh && (0, 
      client.$t)(cluster) && step("activate", `set admin's password, kept in /safe-storage/${name}/admin-password, and create kmsuser`, durations.S.activation), cluster === void 0 && !fresh && step("activate", "log in as admin with the password that is kept, and give kmsuser a new one", durations.S.answerOfHsms), cluster !== void 0 && !(0, 
      client.$t)(cluster) && inputs.rotateAdminPassword && step("activate", "give admin a new password, by two logins"), further > 0 && step("connect", `create ${further === 1 ? "one more HSM" : `${further} more HSMs`}, ` + `${hsms.length + further + (hsms.length === 0 ? 1 : 0)} in all` + (hsms.length < 2 ? "" : (0, 
      prices.i1)("hsms", {
        hsmType,
        hsmCount: hsms.length
      }, {
        hsmType,
        hsmCount: hsms.length + further
      })), durations.S.hsm) ];
      return steps.filter(each => each !== false);
    }
    function signing(inputs) {
      if ((0, source.N)(inputs)) return `have the CSR signed by the CA of ${inputs.caSecretEnvironment}, or wait (pending) until you have signed it`;
      const {caCertificate, caSecretPrefix, signedClusterCertificate} = inputs;
      return {
        kms: caCertificate === void 0 ? "certify the CA whose key is ca-kms-key, sign the CSR by kms:Sign" : "sign the CSR with your CA by kms:Sign",
        provided: "sign the CSR with your CA",
        offline: signedClusterCertificate === void 0 ? "put out the CSR, wait (pending) until you have signed it" : "take the certificate that you signed",
        generated: `make a CA (secrets ${caSecretPrefix}_CERTIFICATE and …_PRIVATE_KEY), sign the CSR with it`
      }[(0, source.Y)(inputs)];
    }
    function keySteps(inputs, current) {
      const {keyStore, keys, key} = current;
      const {ConnectionState: state, ConnectionErrorCode: code} = keyStore ?? {};
      const was = state === void 0 ? "" : `, which is ${state}${code === void 0 ? "" : ` (${code})`}`;
      const connecting = state === "CONNECTING" ? "wait for the key store's connection, which is under way" : `connect the key store${was}`;
      const unnamed = keys.find(each => (0, kms_key.sZ)({
        inputs
      }, each));
      const steps = [ keyStore === void 0 && step("connect", `create the key store ${inputs.keyStoreName ?? inputs.name}`), (0, 
      identity_identity.JD)(current) && (current.cluster !== void 0 || (0, identity_source.uz)({
        inputs
      }, current) !== void 0) && step("connect", `move key store ${current.keyStore.CustomKeyStoreId} to the restored cluster`), state !== "CONNECTED" && step("connect", connecting, durations.S.keyStoreConnection), key === void 0 && step("connect", unnamed === void 0 ? `create the key ${(0, 
      kms_key.cU)(inputs)}` : `name key ${unnamed.Arn} ${(0, kms_key.cU)(inputs)}`) ];
      return steps.filter(each => each !== false);
    }
    const throughputOf = (perPair, pairs) => pairs === 1 ? `${perPair} MB/s` : `${pairs} HA pairs of ${perPair} MB/s`;
    function storageSteps(inputs, {fileSystem, svm, volume}) {
      const {storageCapacity, throughputCapacity, haPairs, deploymentType, svmName, volumeName, volumeSize} = inputs;
      const steps = [ fileSystem === void 0 && step("storage", `create a file system (${deploymentType}, ${storageCapacity} GiB, ${throughputOf(throughputCapacity, haPairs)})`, durations.S.fileSystem), fileSystem?.Lifecycle === "CREATING" && step("storage", `wait for file system ${fileSystem.FileSystemId}, which is being created`, durations.S.fileSystem), svm === void 0 && step("storage", `create the storage virtual machine ${svmName}`, durations.S.storageVirtualMachine), volume === void 0 && step("storage", `create the volume ${volumeName} (${volumeSize} GiB)`, durations.S.volume) ];
      return steps.filter(each => each !== false);
    }
    const teardownSteps = async (run, current) => (0, fate.KF)(run, await (0, inventory.O)(run, current)).map(what => step("teardown", `remove ${what}`));
    const plan = async run => {
      const current = await readState(run);
      const steps = await intendedSteps(run, current);
      const dueNow = dueSteps(run.inputs, steps);
      const due = new Set(dueNow.map(({phase}) => phase));
      for (const {phase, what, usually} of steps) run.log.would(`${phase}: ${what}${usually === void 0 ? "" : ` (usually ${usually})`}`);
      const others = [ ...new Set(steps.map(({phase}) => phase)) ].filter(phase => !due.has(phase));
      if (steps.length === 0) run.log.found("nothing to do"); else if (others.length > 0) run.log.found(`not asked for in this run: ${others.join(", ")}`);
      run.record.steps.push(...steps.map(({phase, what, usually}) => ({
        phase,
        what,
        usually
      })));
      run.record.output("changes", String(dueNow.length));
      const costs = (0, prices.mu)(run.inputs);
      const monthly = (0, prices.X5)(costs);
      run.log.would(`cost about ${(0, prices.E9)(monthly / prices.XA)} an hour, ${(0, 
      prices.E9)(monthly)} a month when all is there (${prices.Op})` + (0, prices.c7)(costs));
      const making = new Set(dueNow.filter(({inPlace}) => inPlace === void 0).map(({phase}) => phase));
      const findings = await (0, check.J)(run, (0, checks.N)(run, current, {
        due,
        making
      }));
      run.record.findings.push(...findings);
      (0, check.P)(run, findings);
      if (due.size === 0) return;
      const doubts = findings.filter(({severity}) => severity === "degraded").length;
      if (doubts === 0) run.log.checked("nothing stands in the way, as far as AWS shows"); else run.log.found(`nothing is sure to stand in the way; ${(0, 
      words.U9)(doubts, "finding")} above should be seen to first`);
    };
  }
};
