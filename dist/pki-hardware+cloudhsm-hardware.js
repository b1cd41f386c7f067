"use strict";

exports.id = 2243;

exports.ids = [ 2243, 4106 ];

exports.modules = {
  6763: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => checkAuthority,
      Z: () => useAuthority
    });
    var trustAnchor = __webpack_require__(36116);
    var pki_trustAnchor = __webpack_require__(74403);
    var errors = __webpack_require__(83916);
    var pki_authority = __webpack_require__(34288);
    var pki_errors = __webpack_require__(89813);
    var parameters = __webpack_require__(20365);
    var handler = __webpack_require__(92033);
    var authority_secrets = __webpack_require__(93694);
    const generated = {
      prepare: async run => {
        await (0, authority_secrets.aL)(run).check();
        const missing = await missingCertificate(run);
        if (missing !== void 0) run.log.found("the key of a CA, kept by a run that died: initialize keeps its certificate and is pending");
        return;
      },
      take: async run => {
        const missing = await missingCertificate(run);
        if (missing !== void 0) await completePair(run, missing);
        const secrets = (0, authority_secrets.aL)(run);
        const [certificateName, keyName] = (0, authority_secrets.XG)(run);
        const {certificate, privateKey} = await (0, pki_authority.ww)((0, handler.d)(run));
        run.mask(privateKey);
        const authority = (0, pki_authority.uR)({
          certificate,
          privateKey,
          now: run.clock.now()
        });
        await (0, trustAnchor.jQ)(run, authority.trustAnchor.pem);
        await secrets.add(keyName, privateKey);
        const {updatedAt} = await secrets.add(certificateName, certificate);
        run.log.made(`CA of ${run.inputs.name}, kept in the secrets ${certificateName} and ${keyName} of ${secrets.scope} since ${updatedAt}`);
        return (0, handler.A)(run, "github-token", authority, `a CA made by us, its key in the secret ${keyName} of ${secrets.scope}`);
      }
    };
    async function missingCertificate(run) {
      const [certificateName, keyName] = (0, authority_secrets.XG)(run);
      const store = (0, authority_secrets.aL)(run);
      const [certificate, key] = [ await store.exists(certificateName), await store.exists(keyName) ];
      if (certificate !== void 0 && key !== void 0) throw new errors.j1(`ca-certificate: expected the CA that is kept in the secret ${certificateName} since ` + `${certificate.updatedAt} (got nothing)`, {
        remedy: [ "Secrets can be read by the workflow only, so hand it over, and run the workflow again:", `  ca-certificate: \${{ secrets.${certificateName} }}`, `  ca-private-key: \${{ secrets.${keyName} }}`, "For another CA choose another ca-secret-prefix. Nothing was changed." ].join("\n")
      });
      if (certificate !== void 0) throw (0, authority_secrets.$B)(run, `the certificate, of ${certificate.updatedAt}, without its key`);
      if (key === void 0 && run.inputs.caPrivateKey !== void 0) throw new errors.j1(`ca-certificate: expected the CA's certificate beside its key (got nothing, nor the secret ${keyName})`);
      return key === void 0 ? void 0 : certificateFor(run, `the key, of ${key.updatedAt}`);
    }
    async function certificateFor(run, key) {
      const kept = await (0, parameters.yN)(run, "ca-certificate");
      const name = (0, parameters.xd)(run, "ca-certificate");
      if (kept === void 0) throw (0, authority_secrets.$B)(run, `${key}, without its certificate, which is not in ${name} either`);
      const {clock, inputs: {caKeyPassphrase: passphrase, caPrivateKey: privateKey}} = run;
      try {
        const {chain, pem} = privateKey === void 0 ? (0, pki_trustAnchor.s$)(kept, clock.now()) : (0, 
        pki_authority.uR)({
          certificate: kept,
          privateKey,
          passphrase,
          now: clock.now()
        }).trustAnchor;
        if (chain.length === 1) return pem;
      } catch (error) {
        if (!(error instanceof pki_errors.EE)) throw error;
        throw (0, authority_secrets.$B)(run, `${key}; of the certificate in ${name}: ${error.message}`);
      }
      throw (0, authority_secrets.$B)(run, `${key}; the certificate in ${name} is not one that a run has made, since it does not stand alone`);
    }
    async function completePair(run, certificate) {
      const [certificateName, keyName] = (0, authority_secrets.XG)(run);
      const store = (0, authority_secrets.aL)(run);
      await store.add(certificateName, certificate);
      run.log.made(`secret ${certificateName} of ${store.scope}: the certificate of the CA whose key a run that died has left in ${keyName}`);
      throw new errors.UX(`the CA to be handed over: run the workflow again with ca-certificate from the secret ${certificateName} and ` + `ca-private-key from ${keyName}`, {
        next: `Run the workflow again, with ca-certificate from the secret ${certificateName} and ca-private-key from ${keyName}.`
      });
    }
    var naming = __webpack_require__(40901);
    const offline = {
      prepare: async run => run.inputs.caCertificate === void 0 ? void 0 : offline_anchor(run, run.inputs.caCertificate),
      take: async (run, csr) => {
        const {caCertificate, signedClusterCertificate} = run.inputs;
        if (signedClusterCertificate === void 0) {
          run.record.output("cluster-csr", csr);
          throw new errors.UX("the CSR to be signed by your CA: sign the output cluster-csr, then run again with signed-cluster-certificate " + "and ca-certificate", {
            next: "Have your CA sign the CSR, then run the workflow again with signed-cluster-certificate and ca-certificate."
          });
        }
        const trustAnchor = await offline_anchor(run, caCertificate);
        return {
          description: "your CA, its key never here",
          trustAnchor,
          sign: async now => check(run, trustAnchor, signedClusterCertificate, now)
        };
      }
    };
    const offline_anchor = async (run, certificate) => (0, naming.b)("ca-certificate", () => (0, 
    pki_trustAnchor.s$)(certificate, run.clock.now()));
    async function check(run, trustAnchor, certificate, csr) {
      const checked = (0, naming.b)("signed-cluster-certificate, ca-certificate", () => (0, 
      pki_authority.ed)({
        certificate,
        csr,
        trustAnchor: trustAnchor.pem,
        now: run.clock.now()
      }), "The CSR as it is now is the output cluster-csr: have it signed and run again.");
      const {certificate: signed, warnings} = await checked.catch(error => {
        run.record.output("cluster-csr", csr);
        throw error;
      });
      for (const warning of warnings) run.log.warn(warning);
      return signed.pem;
    }
    const inputs = "ca-certificate, ca-private-key";
    const provided = {
      prepare: async run => (await provided_open(run)).trustAnchor,
      take: async run => (0, handler.A)(run, inputs, await provided_open(run), "your CA, its key handed over for the signature")
    };
    async function provided_open(run) {
      const {clock, inputs: {caCertificate, caPrivateKey, caKeyPassphrase}} = run;
      return (0, naming.b)(inputs, () => (0, pki_authority.uR)({
        certificate: caCertificate,
        privateKey: caPrivateKey,
        passphrase: caKeyPassphrase,
        now: clock.now()
      }), error => error instanceof pki_errors.XX ? (0, authority_secrets.re)(run) : "");
    }
    var source = __webpack_require__(58528);
    async function checkAuthority(run) {
      const trustAnchor = await (await wayOf(run)).prepare(run);
      if (trustAnchor !== void 0) caution(run, trustAnchor);
    }
    async function useAuthority(run, csr) {
      const custody = await (await wayOf(run)).take(run, csr);
      caution(run, custody.trustAnchor);
      await (0, trustAnchor.jQ)(run, custody.trustAnchor.pem);
      return custody;
    }
    const ways = {
      kms: async () => (await __webpack_require__.e(9544).then(__webpack_require__.bind(__webpack_require__, 89544))).kms,
      provided: async () => provided,
      offline: async () => offline,
      generated: async () => generated
    };
    const wayOf = async ({inputs}) => ways[(0, source.Y)(inputs)]();
    function caution(run, trustAnchor) {
      for (const warning of (0, pki_trustAnchor.nZ)(trustAnchor, run.clock.now())) run.log.warn(warning);
    }
  },
  92033: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => signing,
      d: () => profileOf
    });
    var _inputs_naming__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40901);
    var _pki_authority__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34288);
    const certificateDays = 3652;
    const day = 24 * 36e5;
    const profileOf = run => ({
      commonName: `Safe Storage CA of ${run.inputs.name}`,
      notBefore: run.clock.now() - day
    });
    const signing = (run, inputs, authority, description) => ({
      description,
      trustAnchor: authority.trustAnchor,
      sign: async csr => (0, _inputs_naming__WEBPACK_IMPORTED_MODULE_0__.b)(inputs, async () => (0, 
      _pki_authority__WEBPACK_IMPORTED_MODULE_1__.a1)(authority, csr, {
        now: run.clock.now(),
        days: certificateDays
      }))
    });
  },
  58528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => isUnseen,
      Y: () => caSource
    });
    const isUnseen = inputs => inputs.caSecretEnvironment !== void 0 && inputs.caCertificate === void 0 && inputs.signedClusterCertificate === void 0 && caSource(inputs) === "offline";
    function caSource({caCertificate, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate}) {
      if (caKmsKey !== void 0) return "kms";
      if (caPrivateKey !== void 0) return caCertificate === void 0 ? "generated" : "provided";
      if (signedClusterCertificate !== void 0 || caCertificate !== void 0) return "offline";
      return githubToken === void 0 ? "offline" : "generated";
    }
  },
  42034: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => proveHardware,
      f: () => takeRoots
    });
    var esm = __webpack_require__(51306);
    var clock = __webpack_require__(70529);
    var errors = __webpack_require__(83916);
    var naming = __webpack_require__(40901);
    var pki_certificate = __webpack_require__(14839);
    var pki_csr = __webpack_require__(9676);
    var pki_errors = __webpack_require__(89813);
    var findings = __webpack_require__(34108);
    var summary = __webpack_require__(75504);
    const names = {
      hsm: "the HSM certificate",
      "aws-hardware": "the AWS hardware certificate",
      "manufacturer-hardware": "the manufacturer hardware certificate",
      "aws-root": "the AWS root",
      "manufacturer-root": "the manufacturer root"
    };
    function verifyHardware(evidence) {
      const {verification, now} = evidence;
      const certificates = {
        "aws-root": reading(() => (0, pki_certificate.w$)(evidence.awsRoot, names["aws-root"], {
          comments: true
        })),
        "manufacturer-root": reading(() => (0, pki_certificate.w$)(evidence.manufacturerRoot, names["manufacturer-root"], {
          comments: true
        })),
        "aws-hardware": reading(() => (0, pki_certificate.w$)(evidence.awsHardwareCertificate, names["aws-hardware"])),
        "manufacturer-hardware": reading(() => (0, pki_certificate.w$)(evidence.manufacturerHardwareCertificate, names["manufacturer-hardware"])),
        hsm: reading(() => (0, pki_certificate.w$)(evidence.hsmCertificate, names.hsm))
      };
      const csr = reading(() => (0, pki_csr.l)(evidence.csr, "the CSR"));
      const document = (role, judge) => ({
        id: role,
        title: `${capitalized(names[role])} is sound`,
        judge: () => judge(opened(certificates[role]))
      });
      const link = (role, issuer) => ({
        id: `${role}-by-${issuer}`,
        title: `${capitalized(names[role])} is signed by ${names[issuer].replace(" certificate", "")}`,
        judge: () => (0, findings.sN)(needed(certificates[role], names[role]), needed(certificates[issuer], names[issuer]))
      });
      const checks = [ {
        scope: [ "full", "aws" ],
        ...document("aws-root", root => (0, findings.Mz)(root, "aws", evidence.awsRootSha256, now))
      }, {
        scope: [ "full", "aws" ],
        ...document("aws-hardware", certificate => (0, findings.M0)(certificate, evidence))
      }, {
        scope: [ "full", "aws" ],
        ...link("aws-hardware", "aws-root")
      }, {
        scope: [ "full", "aws" ],
        ...document("hsm", certificate => (0, findings.Oc)(certificate, evidence))
      }, {
        scope: [ "full", "aws" ],
        ...link("hsm", "aws-hardware")
      }, {
        scope: [ "full" ],
        ...document("manufacturer-root", root => (0, findings.Mz)(root, "manufacturer", evidence.manufacturerRootSha256, now))
      }, {
        scope: [ "full" ],
        ...document("manufacturer-hardware", certificate => (0, findings.M0)(certificate, evidence))
      }, {
        scope: [ "full" ],
        ...link("manufacturer-hardware", "manufacturer-root")
      }, {
        scope: [ "full" ],
        ...link("hsm", "manufacturer-hardware")
      }, {
        scope: [ "full" ],
        id: "same-card",
        title: "AWS and the manufacturer vouch for the same card",
        judge: () => (0, findings.ry)(needed(certificates["aws-hardware"], names["aws-hardware"]), needed(certificates["manufacturer-hardware"], names["manufacturer-hardware"]))
      }, {
        scope: [ "full", "aws" ],
        id: "csr",
        title: "The CSR is signed with its own key",
        judge: () => (0, findings.Ul)(opened(csr))
      }, {
        scope: [ "full", "aws" ],
        id: "csr-key",
        title: "The CSR's key is the HSM's",
        judge: () => (0, findings.VD)(needed(csr, "the CSR"), needed(certificates.hsm, names.hsm))
      } ];
      const due = checks.filter(check => check.scope.includes(verification));
      const concluded = new Map(due.map(check => [ check.id, conclude(check) ]));
      return {
        verification,
        genuine: due.length > 0 && [ ...concluded.values() ].every(({verdict}) => verdict === "passed" || verdict === "warning"),
        checks: checks.map(check => concluded.get(check.id) ?? skipped(check, `hardware-verification is "${verification}"`)),
        certificates: Object.entries(certificates).flatMap(([role, certificate]) => certificate instanceof pki_errors.EE ? [] : [ {
          role,
          ...(0, summary.YG)(certificate)
        } ])
      };
    }
    class Unreadable extends Error {}
    function reading(read) {
      try {
        return read();
      } catch (error) {
        if (error instanceof pki_errors.EE) return error;
        throw error;
      }
    }
    function opened(document) {
      if (document instanceof pki_errors.EE) throw document;
      return document;
    }
    function needed(document, what) {
      if (document instanceof pki_errors.EE) throw new Unreadable(`${what} cannot be read`);
      return document;
    }
    const isForged = ({checks}) => checks.some(({id, verdict}) => verdict === "failed" && /-by-|^same-card$|^csr/.test(id));
    function conclude({id, title, judge}) {
      try {
        const findings = judge();
        const worst = [ "failed", "warning", "passed" ].find(verdict => findings.some(finding => finding.verdict === verdict));
        const texts = findings.filter(({verdict}) => verdict !== "passed" || worst === "passed").map(({text}) => text);
        return {
          id,
          title,
          verdict: worst,
          detail: texts.join("; ")
        };
      } catch (error) {
        if (error instanceof Unreadable) return skipped({
          id,
          title
        }, error.message);
        if (error instanceof pki_errors.EE) return {
          id,
          title,
          verdict: "failed",
          detail: error.message
        };
        throw error;
      }
    }
    function skipped({id, title}, detail) {
      return {
        id,
        title,
        verdict: "skipped",
        detail
      };
    }
    function capitalized(text) {
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
    var roots = __webpack_require__(81425);
    var proxy = __webpack_require__(28903);
    const awsRootUrl = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/samples/AWS_CloudHSM_Root-G1.zip";
    async function proveHardware(run, offered) {
      const {hardwareVerification} = run.inputs;
      const roots = await takeRoots(run);
      const verdict = verifyHardware({
        hsmCertificate: offered.hsm,
        awsHardwareCertificate: offered.awsHardware,
        manufacturerHardwareCertificate: offered.manufacturerHardware,
        csr: offered.csr,
        awsRoot: roots?.aws.certificate,
        manufacturerRoot: roots?.manufacturer?.certificate,
        awsRootSha256: pinOf(run, "aws"),
        manufacturerRootSha256: pinOf(run, "manufacturer"),
        verification: hardwareVerification,
        now: run.clock.now(),
        awsTime: run.aws.time()
      });
      const {certificates: before, replaced = []} = run.record.evidence.hardware ?? {};
      run.record.addEvidence("hardware", {
        verifiedAt: new Date(run.clock.now()).toISOString(),
        verdict,
        certificates: offered,
        anchors: roots,
        replaced: before === void 0 ? [] : [ ...replaced, before ]
      });
      const {hsm, awsHardware, manufacturerHardware} = offered;
      for (const [role, pem] of Object.entries({
        hsm,
        awsHardware,
        manufacturerHardware
      })) {
        const profile = (0, summary.dp)(pem);
        if (profile !== void 0) run.record.observed.certificates.push({
          role,
          ...profile
        });
      }
      tell(run, verdict, roots);
    }
    async function takeRoots(run) {
      const {hardwareVerification, awsRootCertificate, manufacturerRootCertificate} = run.inputs;
      if (hardwareVerification === "off") return;
      if (hardwareVerification === "full" && manufacturerRootCertificate === void 0) throw new errors.j1("manufacturer-root-certificate: expected the root certificate of the HSM's manufacturer (got nothing)", {
        remedy: "Marvell's site refuses scripts: fetch LiquidSecurity 2's mrvl-rsa-LS2-AR-v1.crt by hand (docs/hardware.md says where), " + "or give hardware-verification: aws to verify the AWS chain alone."
      });
      return {
        aws: await given(run, "aws", awsRootCertificate) ?? await fetchAwsRoot(run),
        manufacturer: await given(run, "manufacturer", manufacturerRootCertificate)
      };
    }
    const pinOf = ({inputs}, owner) => owner === "aws" ? inputs.awsRootSha256 : inputs.manufacturerRootSha256;
    async function given(run, owner, certificate) {
      if (certificate === void 0) return;
      const input = `${owner}-root-certificate`;
      const trust = await (0, naming.b)(input, () => (0, roots.An)(owner, (0, pki_certificate.w$)(certificate, "the root", {
        comments: true
      }).fingerprint, pinOf(run, owner)), "If another root is right now, have whoever reviews the workflow compare its SHA-256 with a second source and change it there.");
      return {
        certificate,
        source: `input ${input}`,
        trust
      };
    }
    async function fetchAwsRoot(run) {
      const source = run.environment.SAFE_STORAGE_AWS_ROOT_URL ?? awsRootUrl;
      const byHand = "Fetch it by hand, check it, and give it as aws-root-certificate.";
      if (run.identity.partition !== "aws") throw new errors.j1(`aws-root-certificate: expected the root of partition ${run.identity.partition}, which is not ` + "known to this product (got nothing)", {
        remedy: byHand
      });
      let pem;
      try {
        const archive = await (0, clock.ux)(run.clock, 3e4, async signal => {
          const answer = await (0, proxy.c6)(source, {
            signal
          });
          if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
          return answer.arrayBuffer();
        });
        const files = Object.entries((0, esm.AO)(new Uint8Array(archive)));
        pem = Buffer.from(files.find(([name]) => name.endsWith(".crt"))[1]).toString();
      } catch (error) {
        throw new errors.j1(`The AWS CloudHSM root certificate could not be fetched from ${source}.`, {
          remedy: byHand,
          cause: error
        });
      }
      const found = (0, pki_certificate.w$)(pem, "the AWS root", {
        comments: true
      }).fingerprint;
      const expected = pinOf(run, "aws") ?? roots.rQ;
      if (found !== expected) throw new errors.j1(`The AWS CloudHSM root certificate that was fetched has the SHA-256 ${found}, expected ` + `${expected}.`, {
        remedy: "AWS may have a new root, or somebody is in between. Fetch it by hand and check it; then give it as aws-root-certificate, " + "and its SHA-256 as aws-root-sha256."
      });
      return {
        certificate: pem,
        source,
        trust: (0, roots.An)("aws", found, pinOf(run, "aws"))
      };
    }
    function tell(run, verdict, roots) {
      const failed = verdict.checks.filter(check => check.verdict === "failed");
      if (failed.length > 0) throw new errors.j1("The HSM's certificates do not prove genuine " + `hardware:\n${failed.map(check => `  ${check.title}: ${check.detail}`).join("\n")}`, {
        remedy: `Nothing was signed and the cluster was not touched. ${isForged(verdict) ? "Check the roots that you gave; if they are right, delete this cluster and ask AWS Support." : "No signature is wrong: check the roots that you gave and this machine's clock; if they are right, ask AWS Support."}`
      });
      for (const check of verdict.checks) if (check.verdict === "warning") run.log.warn(`${check.title}: ${check.detail}`);
      const {verification} = verdict;
      if (verification === "full") run.log.checked(`hardware is genuine: its chains end in AWS's root (${roots?.aws.trust}) and the manufacturer's ` + `(${roots?.manufacturer?.trust}), and the CSR is its own`); else run.log.warn(verification === "aws" ? `Only the AWS chain of the hardware was verified (hardware-verification: aws), up to a root that is ${roots?.aws.trust}.` : "The hardware was not verified (hardware-verification: off).");
    }
  },
  34106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      acquireWorker: () => acquireWorker,
      checkWorker: () => checkWorker,
      leftovers: () => leftovers,
      mayHoldWorker: () => mayHoldWorker,
      releaseWorker: () => releaseWorker,
      startWorker: () => startWorker
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23626);
    const sources = {
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(3768), __webpack_require__.e(5868) ]).then(__webpack_require__.bind(__webpack_require__, 57713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4719), __webpack_require__.e(3768), __webpack_require__.e(9436), __webpack_require__.e(4796) ]).then(__webpack_require__.bind(__webpack_require__, 21136))).instance,
      runner: async () => (await Promise.all([ __webpack_require__.e(6308), __webpack_require__.e(9990) ]).then(__webpack_require__.bind(__webpack_require__, 11782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(6719), __webpack_require__.e(3132), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(9436), __webpack_require__.e(255) ]).then(__webpack_require__.bind(__webpack_require__, 23295))).lambda
    };
    const sourceOf = async run => sources[run.inputs.worker.kind]();
    async function checkWorker(run, vpcId) {
      await ((await sourceOf(run)).check?.(run, vpcId));
    }
    async function startWorker(run, network) {
      await ((await sourceOf(run)).start?.(run, network));
    }
    async function acquireWorker(run, network) {
      return (await sourceOf(run)).acquire(run, network);
    }
    async function releaseWorker(run) {
      await ((await sourceOf(run)).release?.(run));
    }
    async function leftovers(run) {
      return await ((await sourceOf(run)).leftovers?.(run)) ?? [];
    }
    const mayHoldWorker = ({worker, phases, verifyUsers}) => worker.kind !== "runner" && phases.some(phase => (0, 
    _phaseTable__WEBPACK_IMPORTED_MODULE_0__.b0)(phase, verifyUsers));
  }
};
