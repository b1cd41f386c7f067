"use strict";

exports.id = 3277;

exports.ids = [ 3277 ];

exports.modules = {
  1588: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q7: () => checkAuthority,
      Zq: () => useAuthority,
      jQ: () => writeTrustAnchor
    });
    var pki_trustAnchor = __webpack_require__(4403);
    var parameters = __webpack_require__(365);
    var errors = __webpack_require__(3916);
    var src_clock = __webpack_require__(529);
    var proxy = __webpack_require__(8903);
    var words = __webpack_require__(5846);
    var retry = __webpack_require__(8129);
    var blakejs = __webpack_require__(9874);
    var nacl_fast = __webpack_require__(668);
    var nacl_fast_default = __webpack_require__.n(nacl_fast);
    function seal(text, publicKey) {
      const receiver = new Uint8Array(Buffer.from(publicKey, "base64"));
      const sender = nacl_fast_default().box.keyPair();
      const nonce = (0, blakejs.blake2b)(Buffer.concat([ sender.publicKey, receiver ]), void 0, nacl_fast_default().box.nonceLength);
      const box = nacl_fast_default().box(new Uint8Array(Buffer.from(text, "utf8")), nonce, receiver, sender.secretKey);
      return Buffer.concat([ sender.publicKey, box ]).toString("base64");
    }
    const LARGEST = 48 * 1024 - 48;
    class SecretStore {
      scope;
      githubEnvironment;
      path;
      places;
      octokit;
      clock;
      constructor({token, githubEnvironment, environment = process.env, clock = src_clock.ml}) {
        const {GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: api = "https://api.github.com"} = environment;
        if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new errors.j1(`GITHUB_REPOSITORY: expected OWNER/NAME of the repository that keeps the secrets (got "${repository}")`);
        if (!/^[\x21-\x7e]+$/.test(token.trim())) throw new errors.j1("github-token: expected a token without blanks and line breaks (got something else)");
        this.githubEnvironment = githubEnvironment;
        this.clock = clock;
        this.scope = githubEnvironment === void 0 ? `the repository ${repository}` : `the environment "${githubEnvironment}" of ${repository}`;
        const [owner, repo] = repository.split("/");
        this.path = `/repos/{owner}/{repo}/${githubEnvironment === void 0 ? "actions" : "environments/{environment_name}"}/secrets`;
        this.places = {
          owner,
          repo,
          environment_name: githubEnvironment
        };
        this.octokit = async () => octokitFor(token.trim(), api.replace(/\/+$/, ""));
      }
      async check() {
        await this.publicKey();
      }
      async exists(name) {
        const answer = await this.ask("GET", "/{secret_name}", `the secret ${name}`, {
          secret_name: name
        });
        if (answer.status === 404) return;
        this.refuseUnless(200, answer);
        return {
          updatedAt: String(membersOf(answer).updated_at)
        };
      }
      async put(name, value) {
        if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) throw new errors.j1("The secret's name: expected letters, digits and _, no digit and no GITHUB_ at the beginning (got " + `"${name}")`);
        const size = Buffer.byteLength(value);
        if (size > LARGEST) throw new errors.j1(`The secret ${name}: expected at most ${LARGEST} bytes (got ${size})`);
        const {key, keyId} = await this.publicKey();
        const sealed = {
          secret_name: name,
          encrypted_value: seal(value, key),
          key_id: keyId
        };
        this.refuseUnless(201, await this.ask("PUT", "/{secret_name}", `room for the secret ${name}`, sealed));
        const written = await this.exists(name);
        if (written === void 0) throw new errors.mf(`GitHub took the secret ${name} for ${this.scope}, but does not list it.`, {
          remedy: "Run again; nothing rests on it yet."
        });
        return written;
      }
      async publicKey() {
        const answer = await this.ask("GET", "/public-key", "the public key for secrets");
        this.refuseUnless(200, answer);
        const {key, key_id: keyId} = membersOf(answer);
        if (typeof key !== "string" || Buffer.from(key, "base64").length !== 32 || typeof keyId !== "string") throw new errors.mf(`GitHub's public key for secrets of ${this.scope}: expected 32 bytes and an id, got something else.`);
        return {
          key,
          keyId
        };
      }
      async ask(method, path, what, parameters = {}) {
        const octokit = await this.octokit();
        return (0, retry.b)(async signal => octokit.request(`${method} ${this.path}${path}`, {
          ...this.places,
          ...parameters,
          headers,
          request: {
            signal
          }
        }).catch(answered), {
          what: `${what} (${this.scope})`,
          clock: this.clock
        });
      }
      refuseUnless(expected, answer) {
        const {status} = answer;
        const {message} = membersOf(answer);
        if (status === expected || expected === 201 && status === 204) return;
        const said = `GitHub answered ${status}${typeof message === "string" ? `: ${(0, 
        words.o_)(message)}` : ""}`;
        if (status === 401) throw new errors.j1(`The token does not open ${this.scope} (${said}).`, {
          remedy: "It has expired, was revoked or is mistyped: give a new one as github-token."
        });
        if (status === 403 || status === 404) throw new errors.j1(`The token may not write secrets of ${this.scope} (${said}).`, {
          remedy: this.permissions()
        });
        throw new errors.mf(`GitHub did not take a request about secrets of ${this.scope} (${said}).`);
      }
      permissions() {
        const needed = this.githubEnvironment === void 0 ? '"Secrets: write"' : '"Secrets: write" and "Environments: write"';
        const exists = this.githubEnvironment === void 0 ? "repository" : "environment";
        return `Give as github-token a fine-grained personal access token, or the token of a GitHub App, that has ${needed} in this ` + `repository, and see that the ${exists} exists. The job's own GITHUB_TOKEN can never write secrets.`;
      }
    }
    const headers = {
      "x-github-api-version": "2022-11-28"
    };
    async function octokitFor(token, baseUrl) {
      const {getOctokit} = await Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(3228) ]).then(__webpack_require__.t.bind(__webpack_require__, 3228, 23));
      return getOctokit(token, {
        baseUrl,
        userAgent: "safe-storage",
        request: {
          fetch: proxy.c6
        }
      });
    }
    function answered(error) {
      if (error.response === void 0) throw error;
      return error.response;
    }
    const membersOf = ({data}) => typeof data === "object" && data !== null ? data : {};
    var pki_authority = __webpack_require__(5864);
    var handler = __webpack_require__(2033);
    const generated = {
      prepare: async run => {
        await secretStore(run).check();
        await refuseKept(run);
        return;
      },
      take: async run => {
        await refuseKept(run);
        const secrets = secretStore(run);
        const [certificateName, keyName] = secretNames(run);
        const {certificate, privateKey} = await (0, pki_authority.ww)((0, handler.d)(run));
        run.mask(privateKey);
        await secrets.put(keyName, privateKey);
        const {updatedAt} = await secrets.put(certificateName, certificate);
        run.log.made(`CA of ${run.inputs.name}, kept in the secrets ${certificateName} and ${keyName} of ${secrets.scope} since ${updatedAt}`);
        const authority = (0, pki_authority.uR)({
          certificate,
          privateKey,
          now: run.clock.now()
        });
        return (0, handler.A)(run, "github-token", authority, `a CA made by us, its key in the secret ${keyName} of ${secrets.scope}`);
      }
    };
    async function refuseKept(run) {
      const [certificateName, keyName] = secretNames(run);
      const kept = await secretStore(run).exists(certificateName);
      if (kept === void 0) return;
      throw new errors.j1(`ca-certificate: expected the CA that is kept in the secret ${certificateName} since ${kept.updatedAt} ` + "(got nothing)", {
        remedy: [ "Secrets can be read by the workflow only, so hand it over, and run the workflow again:", `  ca-certificate: \${{ secrets.${certificateName} }}`, `  ca-private-key: \${{ secrets.${keyName} }}`, "For another CA choose another ca-secret-prefix. Nothing was changed." ].join("\n")
      });
    }
    const secretNames = ({inputs: {caSecretPrefix}}) => [ `${caSecretPrefix}_CERTIFICATE`, `${caSecretPrefix}_PRIVATE_KEY` ];
    const secretStore = run => new SecretStore({
      token: run.inputs.githubToken,
      githubEnvironment: run.inputs.caSecretEnvironment,
      environment: run.environment,
      clock: run.clock
    });
    var naming = __webpack_require__(901);
    const offline = {
      prepare: async run => run.inputs.caCertificate === void 0 ? void 0 : offline_anchor(run, run.inputs.caCertificate),
      take: async (run, csr) => {
        const {caCertificate, signedClusterCertificate} = run.inputs;
        if (signedClusterCertificate === void 0) {
          run.record.output("cluster-csr", csr);
          throw new errors.UX("the CSR to be signed by your CA: sign the output cluster-csr, then run again with signed-cluster-certificate " + "and ca-certificate");
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
    async function provided_open({clock, inputs: {caCertificate, caPrivateKey, caKeyPassphrase}}) {
      return (0, naming.b)(inputs, () => (0, pki_authority.uR)({
        certificate: caCertificate,
        privateKey: caPrivateKey,
        passphrase: caKeyPassphrase,
        now: clock.now()
      }));
    }
    var source = __webpack_require__(8528);
    async function checkAuthority(run) {
      const trustAnchor = await (await wayOf(run)).prepare(run);
      if (trustAnchor !== void 0) caution(run, trustAnchor);
    }
    async function useAuthority(run, csr) {
      const custody = await (await wayOf(run)).take(run, csr);
      caution(run, custody.trustAnchor);
      await writeTrustAnchor(run, custody.trustAnchor.pem);
      return custody;
    }
    const ways = {
      kms: async () => (await Promise.all([ __webpack_require__.e(2568), __webpack_require__.e(8269) ]).then(__webpack_require__.bind(__webpack_require__, 8269))).kms,
      provided: async () => provided,
      offline: async () => offline,
      generated: async () => generated
    };
    const wayOf = async ({inputs}) => ways[(0, source.Y)(inputs)]();
    function caution(run, trustAnchor) {
      for (const warning of (0, pki_trustAnchor.nZ)(trustAnchor, run.clock.now())) run.log.warn(warning);
    }
    async function writeTrustAnchor(run, certificate) {
      const kept = await (0, parameters.getParameter)(run, "ca-certificate");
      if (kept?.trim() === certificate) return;
      await (0, parameters.putParameter)(run, "ca-certificate", certificate);
      if (kept === void 0) return;
      run.log.warn(`${(0, parameters.parameterName)(run, "ca-certificate")} held another certificate than the one in use; it is replaced.`);
    }
  },
  2033: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => signing,
      d: () => profileOf
    });
    var _inputs_naming__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);
    var _pki_authority__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5864);
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
  8528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => caSource
    });
    function caSource({caCertificate, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate}) {
      if (caKmsKey !== void 0) return "kms";
      if (caPrivateKey !== void 0) return "provided";
      if (signedClusterCertificate !== void 0 || caCertificate !== void 0) return "offline";
      return githubToken === void 0 ? "offline" : "generated";
    }
  },
  2034: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => proveHardware,
      f: () => takeRoots
    });
    var esm = __webpack_require__(1306);
    var clock = __webpack_require__(529);
    var errors = __webpack_require__(3916);
    var naming = __webpack_require__(901);
    var pki_certificate = __webpack_require__(4839);
    var pki_csr = __webpack_require__(9676);
    var pki_errors = __webpack_require__(9813);
    var findings = __webpack_require__(4108);
    var summary = __webpack_require__(5504);
    const AWS_ROOT_SHA256 = "9C:69:58:FC:AC:BB:6F:0E:36:54:6B:E1:F2:CE:59:AD:84:EE:20:68:35:E6:97:7F:69:7D:30:DC:E9:A7:B5:70";
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
        ...document("aws-root", root => [ ...(0, findings.Mz)(root, now), tellWhichAwsRoot(root) ])
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
        ...document("manufacturer-root", root => (0, findings.Mz)(root, now))
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
    function tellWhichAwsRoot({fingerprint}) {
      return (0, findings.bF)(fingerprint === AWS_ROOT_SHA256 ? "the published AWS CloudHSM Root G1" : "not AWS CloudHSM Root G1, trusted because it was given");
    }
    function capitalized(text) {
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
    var proxy = __webpack_require__(8903);
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
      tell(run, verdict);
    }
    async function takeRoots(run) {
      const {hardwareVerification, awsRootCertificate, manufacturerRootCertificate} = run.inputs;
      if (hardwareVerification === "off") return;
      if (hardwareVerification === "full" && manufacturerRootCertificate === void 0) throw new errors.j1("manufacturer-root-certificate: expected the root certificate of the HSM's manufacturer (got nothing)", {
        remedy: "Marvell's site refuses scripts: fetch LiquidSecurity 2's mrvl-rsa-LS2-AR-v1.crt by hand (docs/hardware.md says where), " + "or give hardware-verification: aws to verify the AWS chain alone."
      });
      const manufacturer = await given("manufacturer-root-certificate", manufacturerRootCertificate);
      return {
        aws: await given("aws-root-certificate", awsRootCertificate) ?? await fetchAwsRoot(run),
        manufacturer
      };
    }
    async function given(input, certificate) {
      if (certificate === void 0) return;
      await (0, naming.b)(input, () => (0, pki_certificate.w$)(certificate, "the root", {
        comments: true
      }));
      return {
        certificate,
        source: `input ${input}`
      };
    }
    async function fetchAwsRoot(run) {
      const source = run.environment.SAFE_STORAGE_AWS_ROOT_URL ?? awsRootUrl;
      const byHand = "Fetch it by hand, check it, and give it as aws-root-certificate.";
      if (run.identity.partition !== "aws") throw new errors.j1(`aws-root-certificate: expected the root of partition ${run.identity.partition}, which is not pinned ` + "here (got nothing)", {
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
      if (found !== AWS_ROOT_SHA256) throw new errors.j1(`The AWS CloudHSM root certificate that was fetched has the SHA-256 ${found}, expected ` + `${AWS_ROOT_SHA256}.`, {
        remedy: `AWS may have a new root, or somebody is in between. ${byHand}`
      });
      return {
        certificate: pem,
        source
      };
    }
    function tell(run, verdict) {
      const failed = verdict.checks.filter(check => check.verdict === "failed");
      if (failed.length > 0) throw new errors.j1("The HSM's certificates do not prove genuine " + `hardware:\n${failed.map(check => `  ${check.title}: ${check.detail}`).join("\n")}`, {
        remedy: `Nothing was signed and the cluster was not touched. ${isForged(verdict) ? "Check the roots that you gave; if they are right, delete this cluster and ask AWS Support." : "No signature is wrong: check the roots that you gave and this machine's clock; if they are right, ask AWS Support."}`
      });
      for (const check of verdict.checks) if (check.verdict === "warning") run.log.warn(`${check.title}: ${check.detail}`);
      const {verification} = verdict;
      if (verification === "full") run.log.checked("hardware is genuine: its chains end in the AWS and the manufacturer's root, and the CSR is its own"); else run.log.warn(verification === "aws" ? "Only the AWS chain of the hardware was verified (hardware-verification: aws)." : "The hardware was not verified (hardware-verification: off).");
    }
  },
  8129: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => withRetry
    });
    var _clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(529);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    const ATTEMPTS = 5;
    const FIRST_PAUSE = 1e3;
    const PATIENCE = 3e4;
    const LONGEST_PAUSE = 15 * 6e4;
    async function withRetry(ask, {what, clock}) {
      let obstacle;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (obstacle !== void 0) await clock.sleep(obstacle.pause ?? FIRST_PAUSE * 2 ** (attempt - 2));
        const answer = await (0, _clock__WEBPACK_IMPORTED_MODULE_0__.ux)(clock, PATIENCE, ask).catch(cause => ({
          reason: "it could not be reached",
          cause
        }));
        obstacle = "reason" in answer ? answer : obstacleIn(answer, clock);
        if (obstacle === void 0) return answer;
        if ((obstacle.pause ?? 0) > LONGEST_PAUSE) break;
      }
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.mf(`GitHub did not give ${what}: ${obstacle.reason}.`, {
        cause: obstacle.cause,
        remedy: "Run again later: it goes on from here."
      });
    }
    function obstacleIn({status, headers}, clock) {
      if (status >= 500) return {
        reason: `it answered HTTP ${status}`
      };
      const retryAfter = headers["retry-after"];
      const exhausted = String(headers["x-ratelimit-remaining"]) === "0";
      if (status !== 429 && !(status === 403 && (retryAfter !== void 0 || exhausted))) return;
      const seconds = retryAfter !== void 0 ? Number(retryAfter) : Number(headers["x-ratelimit-reset"]) - clock.now() / 1e3;
      const pause = seconds > 0 ? seconds * 1e3 : void 0;
      return {
        reason: `its rate limit is reached${pause === void 0 ? "" : ` for ${Math.ceil(seconds)} s`}`,
        pause
      };
    }
  },
  901: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => naming
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
    async function naming(inputs, read, remedy = "") {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_1__.EE)) throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${inputs}: ${error.message}`, {
          remedy: `The cluster was not touched.${remedy && ` ${remedy}`}`
        });
      }
    }
  },
  5864: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      wZ: () => certifyAuthority,
      ed: () => checkSignedCertificate,
      ww: () => createAuthority,
      uR: () => openAuthority,
      cB: () => openRemoteAuthority,
      a1: () => signClusterCsr
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_util_ = __webpack_require__(7975);
    var pki_algorithm = __webpack_require__(4125);
    var pki_certificate = __webpack_require__(4839);
    var pki_csr = __webpack_require__(9676);
    var der = __webpack_require__(2787);
    var errors = __webpack_require__(9813);
    var pki_pem = __webpack_require__(2166);
    async function issue({issuer, subject, key, notBefore, notAfter, serial = randomSerial(), extensions, signer, signerKey}) {
      const algorithm = (0, pki_algorithm.VF)(signer.algorithm);
      const validity = (0, errors.Nj)("the new certificate: expected times in milliseconds since the epoch, got others", () => (0, 
      der.K2)((0, der.kB)(notBefore), (0, der.kB)(notAfter)));
      const tbs = (0, der.K2)((0, der.y8)(der.Tc.explicit(0), [ (0, der.nd)(2n) ]), (0, 
      der.nd)(serial), algorithm, issuer, validity, subject, key, (0, der.y8)(der.Tc.explicit(3), [ (0, 
      der.K2)(...extensions) ]));
      const signature = await signer.sign((0, der.$$)(tbs));
      const certificate = (0, pki_certificate.w$)((0, pki_pem.I6)("CERTIFICATE", (0, der.$$)((0, 
      der.K2)(tbs, algorithm, (0, der.Lz)(signature)))), "the new certificate");
      if (!(0, pki_certificate.uF)(certificate, signerKey)) throw new errors.EE(`the CA's key: expected a signature by the key of ${certificate.issuer.text}, got one that does not ` + "verify with it");
      return certificate;
    }
    function keyElement(key) {
      return (0, der.SU)(key.export({
        type: "spki",
        format: "der"
      }), "the public key");
    }
    function keyIdOf(key) {
      const bytes = (0, errors.Nj)("the public key: expected a key as X.509 has it, got something else", () => (0, 
      der.e4)((0, der.CI)(key, der.Tc.sequence)[1]));
      return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest().subarray(0, 20);
    }
    const commonName = value => (0, der.hZ)((0, der.K2)((0, der.jq)("2.5.4.3"), (0, 
    der.As)(value)));
    const organizationName = value => (0, der.hZ)((0, der.K2)((0, der.jq)("2.5.4.10"), (0, 
    der.As)(value)));
    function basicConstraints(ca) {
      return criticalExtension(pki_certificate.DC.basicConstraints, (0, der.K2)(...ca ? [ (0, 
      der.EZ)() ] : []));
    }
    function keyUsage(...usages) {
      const flags = pki_certificate.Qr.map(usage => usages.includes(usage) ? "1" : "0").join("").replace(/0+$/, "");
      return criticalExtension(pki_certificate.DC.keyUsage, (0, der.Lz)(Buffer.from([ Number.parseInt(flags.padEnd(8, "0"), 2) ]), 8 - flags.length));
    }
    function subjectKeyId(id) {
      return extension(pki_certificate.DC.subjectKeyId, (0, der.tu)(id));
    }
    function authorityKeyId(id) {
      return extension(pki_certificate.DC.authorityKeyId, (0, der.K2)((0, der.y8)(der.Tc.implicit(0), id)));
    }
    function extension(id, value) {
      return (0, der.K2)((0, der.jq)(id), (0, der.tu)((0, der.$$)(value)));
    }
    function criticalExtension(id, value) {
      return (0, der.K2)((0, der.jq)(id), (0, der.EZ)(), (0, der.tu)((0, der.$$)(value)));
    }
    function randomSerial() {
      const bytes = (0, external_node_crypto_.randomBytes)(16);
      bytes[0] = 64 + bytes[0] % 64;
      return BigInt(`0x${bytes.toString("hex")}`);
    }
    const plainLabels = [ "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY" ];
    const ENCRYPTED_PKCS8 = "ENCRYPTED PRIVATE KEY";
    const EC_PARAMETERS = "EC PARAMETERS";
    function readPrivateKey(pem, what, passphrase) {
      const blocks = (0, pki_pem.Je)(pem, what, {
        comments: true
      }).filter(({label}) => label !== EC_PARAMETERS);
      const [block] = blocks;
      if (block === void 0 || blocks.length > 1) throw new errors.EE(`${what}: expected one private key, got ${blocks.length} PEM blocks`);
      if (![ ...plainLabels, ENCRYPTED_PKCS8 ].includes(block.label)) throw new errors.EE(`${what}: expected a private key in PKCS#8, PKCS#1 or SEC1 ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"), got ` + `"${block.label}"`);
      if (!isEncrypted(block)) return (0, errors.Nj)(`${what}: expected a private key, got a "${block.label}" that cannot be read`, () => openKey(block));
      if (passphrase === void 0 || passphrase === "") throw new errors.EE(`${what}: expected a passphrase, since the key is encrypted, got none`);
      refuseEndlessDerivation(block, what);
      return (0, errors.Nj)(`${what}: expected the passphrase of the encrypted key, got a wrong one (or the key is damaged, or encrypted in a way that OpenSSL ` + "3 has retired)", () => openKey(block, passphrase));
    }
    function isEncrypted({label, headers}) {
      return label === ENCRYPTED_PKCS8 || headers.some(header => /^Proc-Type:.*ENCRYPTED/.test(header));
    }
    function openKey({label, headers, bytes}, passphrase) {
      const [begin, ...rest] = (0, pki_pem.I6)(label, bytes).split("\n");
      const lines = headers.length > 0 ? [ begin, ...headers, "", ...rest ] : [ begin, ...rest ];
      const key = (0, external_node_crypto_.createPrivateKey)({
        key: lines.join("\n"),
        format: "pem",
        passphrase
      });
      (0, external_node_crypto_.createPublicKey)(key);
      return key;
    }
    const MOST_ROUNDS = 2e6;
    const MOST_SCRYPT = 2 ** 22;
    const PBES2 = "1.2.840.113549.1.5.13";
    const SCRYPT = "1.3.6.1.4.1.11591.4.11";
    function refuseEndlessDerivation({label, bytes}, what) {
      if (label !== ENCRYPTED_PKCS8) return;
      (0, errors.Nj)(`${what}: expected an encrypted PKCS#8 key with at most ${MOST_ROUNDS} rounds of key derivation, got something else`, () => {
        const [algorithm] = (0, der.CI)((0, der.SU)(bytes, what), der.Tc.sequence);
        const [scheme, parameters] = (0, der.CI)(algorithm, der.Tc.sequence);
        if ((0, der._f)(scheme) !== PBES2) return limit(number((0, der.CI)(parameters, der.Tc.sequence)[1]), MOST_ROUNDS);
        const [derivation] = (0, der.CI)(parameters, der.Tc.sequence);
        const [name, settings] = (0, der.CI)(derivation, der.Tc.sequence);
        const [, ...numbers] = (0, der.CI)(settings, der.Tc.sequence);
        if ((0, der._f)(name) !== SCRYPT) return limit(number(numbers[0]), MOST_ROUNDS);
        return limit(numbers.slice(0, 3).map(number).reduce((product, factor) => product * factor), MOST_SCRYPT);
      });
    }
    function number(element) {
      return Number(`0x${(0, der.KD)(element, der.Tc.integer).toString("hex")}`);
    }
    function limit(work, most) {
      if (!(work <= most)) throw new errors.sG(`it asks for ${work}`);
    }
    var pki_name = __webpack_require__(4157);
    const ecdsa = {
      prime256v1: "ecdsa-with-SHA256",
      secp384r1: "ecdsa-with-SHA384",
      secp521r1: "ecdsa-with-SHA512"
    };
    const digests = {
      sha256WithRSAEncryption: "sha256",
      sha384WithRSAEncryption: "sha384",
      sha512WithRSAEncryption: "sha512",
      "ecdsa-with-SHA256": "sha256",
      "ecdsa-with-SHA384": "sha384",
      "ecdsa-with-SHA512": "sha512"
    };
    function localSigner(key) {
      const {namedCurve = ""} = key.asymmetricKeyDetails ?? {};
      const algorithm = key.asymmetricKeyType === "rsa" ? "sha256WithRSAEncryption" : ecdsa[namedCurve];
      if (algorithm === void 0) throw new errors.EE(`expected an RSA key or an ECDSA key on P-256, P-384 or P-521 to sign with, got ${(0, 
      pki_algorithm.Rx)(key)}`);
      return {
        algorithm,
        sign: async tbs => (0, external_node_util_.promisify)(external_node_crypto_.sign)(digests[algorithm], tbs, key).catch(() => {
          throw new errors.EE(`expected a private key that can sign, got a damaged one (${(0, 
          pki_algorithm.Rx)(key)})`);
        })
      };
    }
    var pki_trustAnchor = __webpack_require__(4403);
    const DAY = 24 * 60 * 60 * 1e3;
    const BACKDATED = 60 * 60 * 1e3;
    async function createAuthority({modulusLength = 4096, ...profile}) {
      if (![ 2048, 3072, 4096 ].includes(modulusLength)) throw new errors.EE(`modulusLength: expected 2048, 3072 or 4096 bits for the CA's key, got ${modulusLength}`);
      checkProfile(profile);
      const {privateKey, publicKey} = await (0, external_node_util_.promisify)(external_node_crypto_.generateKeyPair)("rsa", {
        modulusLength
      });
      const certificate = await certifyAuthority(profile, publicKey, localSigner(privateKey));
      return {
        certificate,
        privateKey: privateKey.export({
          type: "pkcs8",
          format: "pem"
        })
      };
    }
    async function certifyAuthority(profile, publicKey, signer) {
      checkProfile(profile);
      const {organization, notBefore, years = 10} = profile;
      const name = (0, der.K2)(...organization === void 0 ? [] : [ organizationName(organization) ], commonName(profile.commonName));
      const key = keyElement(publicKey);
      const id = keyIdOf(key);
      const certificate = await issue({
        issuer: name,
        subject: name,
        key,
        notBefore,
        notAfter: new Date(notBefore).setUTCFullYear(new Date(notBefore).getUTCFullYear() + years),
        extensions: [ basicConstraints(true), keyUsage("digitalSignature", "keyCertSign", "cRLSign"), subjectKeyId(id), authorityKeyId(id) ],
        signer,
        signerKey: publicKey
      });
      return certificate.pem;
    }
    function openAuthority({certificate, privateKey, passphrase, now}) {
      const trustAnchor = (0, pki_trustAnchor.s$)(certificate, now);
      const [signing] = trustAnchor.chain;
      const what = "the CA's private key";
      const key = readPrivateKey(privateKey, what, passphrase);
      if (!(0, errors.Nj)(`${what}: expected a key that can sign, got another`, () => (0, 
      pki_certificate.el)((0, external_node_crypto_.createPublicKey)(key), signing.publicKey))) throw new errors.EE(`${what}: expected the key of the certificate ${signing.subject.text}, got another key ` + `(${(0, 
      pki_algorithm.Rx)(key)})`);
      return {
        certificate: signing,
        trustAnchor,
        signer: localSigner(key)
      };
    }
    function openRemoteAuthority({certificate, publicKey, signer, now}) {
      const trustAnchor = (0, pki_trustAnchor.s$)(certificate, now);
      const [signing] = trustAnchor.chain;
      if (!(0, pki_certificate.el)(signing.publicKey, publicKey)) throw new errors.EE(`the CA's certificate ${signing.subject.text}: expected one for the key that signs (${(0, 
      pki_algorithm.Rx)(publicKey)}), got one for ` + `another key (${(0, pki_algorithm.Rx)(signing.publicKey)})`);
      return {
        certificate: signing,
        trustAnchor,
        signer
      };
    }
    async function signClusterCsr({certificate: ca, signer}, csrPem, {now, days, serial}) {
      const csr = readStrongCsr(csrPem);
      if (!(days >= 1 && days <= 36525)) throw new errors.EE(`days: expected 1 to 36525 days of validity, got ${days}`);
      if (serial !== void 0 && !(serial > 0n && serial < 2n ** 159n)) throw new errors.EE("serial: expected a positive number of at most 20 bytes (RFC 5280, 4.1.2.2), got another");
      const fault = (0, pki_certificate.rt)(ca, now);
      if (fault !== void 0) throw new errors.EE(`the CA's certificate ${ca.subject.text}: expected one that is valid now, got one that ${fault}`);
      const certificate = await issue({
        issuer: (0, der.SU)(ca.subject.der, "the CA's name"),
        subject: csr.subjectElement,
        key: csr.keyElement,
        notBefore: Math.max(now - BACKDATED, ca.notBefore),
        notAfter: Math.min(now + days * DAY, ca.notAfter),
        serial,
        extensions: [ basicConstraints(false), keyUsage("digitalSignature", "keyEncipherment"), subjectKeyId(keyIdOf(csr.keyElement)), ...ca.subjectKeyId === void 0 ? [] : [ authorityKeyId(ca.subjectKeyId) ] ],
        signer,
        signerKey: ca.publicKey
      });
      return certificate.pem;
    }
    function checkSignedCertificate({certificate, csr, trustAnchor, now}) {
      const what = "the signed cluster certificate";
      const request = readStrongCsr(csr);
      const anchor = (0, pki_trustAnchor.s$)(trustAnchor, now);
      const [issuer] = anchor.chain;
      const signed = (0, pki_certificate.w$)(certificate, what, {
        comments: true
      });
      if (!(0, pki_certificate.el)(signed.publicKey, request.publicKey)) throw new errors.EE(`${what}: expected the key of the cluster's CSR (${request.subject.text}), got a certificate for another key; was it made from an ` + "older CSR?");
      if (!(0, pki_name.q)(signed.issuer, issuer.subject)) throw new errors.EE(`${what}: expected ${issuer.subject.text} as its issuer, got ${signed.issuer.text}`);
      if (!(0, pki_certificate.uF)(signed, issuer.publicKey)) throw new errors.EE(`${what}: expected a signature by the key of ${issuer.subject.text}, got one that does not verify`);
      const weakness = (0, pki_algorithm.t5)(signed.signatureAlgorithm);
      if (weakness !== void 0) throw new errors.EE(`${what}: ${weakness}`);
      const fault = (0, pki_certificate.rt)(signed, now);
      if (fault !== void 0) throw new errors.EE(`${what}: expected one that is valid now, got one that ${fault}`);
      const warnings = [ ...(0, pki_name.q)(signed.subject, request.subject) ? [] : [ `The signed cluster certificate is for ${signed.subject.text}, the CSR for ${request.subject.text}.` ], ...signed.pem.length > pki_trustAnchor.t$ ? [ `The signed cluster certificate has ${signed.pem.length} characters; CloudHSM's API reference says ${pki_trustAnchor.t$} at most.` ] : [] ];
      return {
        certificate: signed,
        trustAnchor: anchor,
        warnings
      };
    }
    function readStrongCsr(pem) {
      const csr = (0, pki_csr.$)(pem);
      const weakness = (0, pki_algorithm.t5)(csr.signatureAlgorithm) ?? (0, pki_algorithm.Mc)(csr.publicKey);
      if (weakness !== void 0) throw new errors.EE(`the CSR: ${weakness}`);
      return csr;
    }
    function checkProfile({commonName: name, organization, notBefore, years = 10}) {
      for (const [field, value] of Object.entries({
        commonName: name,
        organization: organization ?? name
      })) if (!/^\P{C}{1,64}$/u.test(value)) throw new errors.EE(`${field}: expected 1 to 64 printable characters, got ${value.length} characters`);
      if (!Number.isInteger(years) || years < 1 || years > 100) throw new errors.EE(`years: expected a whole number from 1 to 100, got ${years}`);
      if (!(notBefore >= 0 && notBefore < Date.UTC(9e3, 0))) throw new errors.EE(`notBefore: expected milliseconds since the epoch, got ${notBefore}`);
    }
  },
  9676: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCsr,
      l: () => decodeCsr
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _algorithm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4125);
    var _der__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2787);
    var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9813);
    var _name__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4157);
    var _pem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2166);
    function readCsr(pem, what = "the CSR") {
      const csr = decodeCsr(pem, what);
      if (!csr.signatureIsValid) throw new _errors__WEBPACK_IMPORTED_MODULE_4__.EE(`${what}: expected a request signed with its own key, got a signature that does not verify`);
      return csr;
    }
    function decodeCsr(pem, what) {
      const {bytes} = (0, _pem__WEBPACK_IMPORTED_MODULE_5__.Nz)(pem, what, [ "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST" ]);
      return (0, _errors__WEBPACK_IMPORTED_MODULE_4__.Nj)(`${what}: expected a PKCS#10 certificate signing request, got something else in its PEM block`, () => {
        const [information, algorithm, signature] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)((0, 
        _der__WEBPACK_IMPORTED_MODULE_2__.SU)(bytes, what), _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const [, subject, key] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(information, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const publicKey = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
          key: (0, _der__WEBPACK_IMPORTED_MODULE_2__.$$)(key),
          format: "der",
          type: "spki"
        });
        const signatureAlgorithm = (0, _algorithm__WEBPACK_IMPORTED_MODULE_1__.Gz)(algorithm);
        return {
          pem: (0, _pem__WEBPACK_IMPORTED_MODULE_5__.I6)("CERTIFICATE REQUEST", bytes),
          subject: (0, _name__WEBPACK_IMPORTED_MODULE_3__.M)(subject),
          publicKey,
          signatureAlgorithm,
          signatureIsValid: verifies(signatureAlgorithm, (0, _der__WEBPACK_IMPORTED_MODULE_2__.$$)(information), publicKey, (0, 
          _der__WEBPACK_IMPORTED_MODULE_2__.e4)(signature)),
          subjectElement: subject,
          keyElement: key
        };
      });
    }
    function verifies({scheme, digest}, signed, key, signature) {
      if (scheme === void 0 || digest === void 0) return false;
      const padding = scheme === "rsa-pss" ? {
        padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING
      } : {};
      try {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, signed, {
          key,
          ...padding
        }, signature);
      } catch {
        return false;
      }
    }
  },
  4108: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M0: () => judgeCard,
      Mz: () => judgeRoot,
      Oc: () => judgeSoundness,
      Ul: () => judgeCsr,
      VD: () => judgeCsrKey,
      bF: () => passed,
      ry: () => judgeCards,
      sN: () => judgeLink
    });
    var _algorithm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);
    var _certificate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4839);
    var _name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4157);
    const passed = text => ({
      verdict: "passed",
      text
    });
    const warning = text => ({
      verdict: "warning",
      text
    });
    const failed = text => ({
      verdict: "failed",
      text
    });
    function judgeRoot(root, now) {
      const fault = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.rt)(root, now);
      return [ passed(`${root.subject.text}, ${(0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(root.publicKey)}, SHA-256 ${root.fingerprint}`), ...(0, 
      _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(root) && (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.uF)(root, root.publicKey) ? [] : [ failed("expected a root, which is signed by itself, got another certificate") ], ...fault === void 0 ? [] : [ warning(`the pinned root ${fault}`) ], ...judgeStrength(root), ...judgeProfile(root) ];
    }
    function judgeCard(card, clocks) {
      return [ ...judgeSoundness(card, clocks), ...judgeProfile(card) ];
    }
    function judgeSoundness(certificate, clocks) {
      return [ passed(`${certificate.subject.text}, ${(0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(certificate.publicKey)}, valid until ${(0, 
      _certificate__WEBPACK_IMPORTED_MODULE_1__.Ly)(certificate.notAfter)}`), ...judgeValidity(certificate, clocks), ...judgeStrength(certificate) ];
    }
    const DAY = 24 * 60 * 60 * 1e3;
    function judgeValidity(certificate, {now, awsTime}) {
      const fault = (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.rt)(certificate, now);
      if (fault === void 0) return [];
      const text = `it ${fault}; this machine's clock says ${(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Ly)(now)}${awsTime === void 0 ? "" : `, AWS's ${(0, 
      _certificate__WEBPACK_IMPORTED_MODULE_1__.Ly)(awsTime)}`}`;
      return [ now < certificate.notBefore && certificate.notBefore - now <= DAY ? warning(text) : failed(text) ];
    }
    function judgeStrength({signatureAlgorithm, publicKey}) {
      return [ (0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.t5)(signatureAlgorithm), (0, 
      _algorithm__WEBPACK_IMPORTED_MODULE_0__.Mc)(publicKey) ].flatMap(weakness => weakness === void 0 ? [] : [ failed(weakness) ]);
    }
    function judgeProfile({version, basicConstraints, keyUsage, unknownCriticalExtensions}) {
      return [ ...version < 3 ? [ warning(`it is X.509 version ${version}, which cannot say whether it may sign others`) ] : [], ...version === 3 && basicConstraints === void 0 ? [ warning("it does not say that it may sign others (no basicConstraints)") ] : [], ...basicConstraints?.ca === false ? [ warning("it says that it may not sign others (CA:FALSE)") ] : [], ...keyUsage?.includes("keyCertSign") === false ? [ warning(`its key usage (${keyUsage.join(", ")}) lacks keyCertSign`) ] : [], ...unknownCriticalExtensions.length > 0 ? [ warning(`it has unknown critical extensions (${unknownCriticalExtensions.join(", ")})`) ] : [] ];
    }
    function judgeLink(certificate, issuer) {
      if (!(0, _name__WEBPACK_IMPORTED_MODULE_2__.q)(certificate.issuer, issuer.subject)) return [ failed(`expected the issuer ${issuer.subject.text}, got ${certificate.issuer.text}`) ];
      if (!(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.uF)(certificate, issuer.publicKey)) return [ failed(`expected a signature by the key of ${issuer.subject.text}, got one that does not verify with it`) ];
      if ((0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(certificate)) return [ failed(`expected a certificate below ${issuer.subject.text}, got a root itself`) ];
      if ((0, _certificate__WEBPACK_IMPORTED_MODULE_1__.Cb)(issuer) && issuer.basicConstraints?.pathLength === 0) return [ failed(`expected a root that allows a certificate between itself and the HSM, got path length 0 in ${issuer.subject.text}`) ];
      return [ passed(`${certificate.subject.text} by ${issuer.subject.text}`) ];
    }
    function judgeCards(one, other) {
      if (!(0, _name__WEBPACK_IMPORTED_MODULE_2__.q)(one.subject, other.subject)) return [ failed(`expected one card, got ${one.subject.text} and ${other.subject.text}`) ];
      if (!(0, _certificate__WEBPACK_IMPORTED_MODULE_1__.el)(one.publicKey, other.publicKey)) return [ failed(`expected one card, got two keys for ${one.subject.text}`) ];
      return [ passed(`${one.subject.text}, the same key`) ];
    }
    function judgeCsr({subject, publicKey, signatureAlgorithm, signatureIsValid}) {
      return [ passed(`${subject.text}, ${(0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Rx)(publicKey)}`), ...signatureIsValid ? [] : [ failed("expected a signature by the CSR's own key, got one that does not verify") ], ...[ (0, 
      _algorithm__WEBPACK_IMPORTED_MODULE_0__.t5)(signatureAlgorithm), (0, _algorithm__WEBPACK_IMPORTED_MODULE_0__.Mc)(publicKey) ].flatMap(weakness => weakness === void 0 ? [] : [ failed(weakness) ]) ];
    }
    function judgeCsrKey(csr, hsm) {
      return [ (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.el)(csr.publicKey, hsm.publicKey) ? passed("the same public key") : failed("expected the public key of the HSM certificate, got another") ];
    }
  },
  8903: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c6: () => fetchByProxy,
      iJ: () => proxyFor,
      pk: () => namesProxy
    });
    var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4988);
    const variables = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
    const namesProxy = () => variables.some(name => Boolean(process.env[name]));
    const proxyFor = address => (0, _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.getProxyUrl)(new URL(address))?.href;
    const dispatchers = new Map;
    async function fetchByProxy(address, init) {
      const proxy = proxyFor(address);
      if (proxy === void 0) return fetch(address, init);
      const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
      const dispatcher = dispatchers.get(proxy) ?? new undici.ProxyAgent({
        uri: proxy,
        requestTls: {
          timeout: 0
        }
      });
      dispatchers.set(proxy, dispatcher);
      return undici.fetch(address, {
        ...init,
        dispatcher
      });
    }
  }
};
