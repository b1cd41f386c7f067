"use strict";

exports.id = 3381;

exports.ids = [ 3381 ];

exports.modules = {
  93694: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $B: () => notAPair,
      XG: () => secretNames,
      aL: () => secretStore,
      re: () => withoutPair
    });
    var errors = __webpack_require__(83916);
    var src_clock = __webpack_require__(70529);
    var proxy = __webpack_require__(28903);
    var words = __webpack_require__(75846);
    var addresses = __webpack_require__(70675);
    var retry = __webpack_require__(48129);
    var blakejs = __webpack_require__(99874);
    var nacl_fast = __webpack_require__(80668);
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
        this.octokit = async () => octokitFor(token.trim(), (0, addresses._)("GITHUB_API_URL", api).href.replace(/\/+$/, ""));
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
      async add(name, value) {
        if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) throw new errors.j1("The secret's name: expected letters, digits and _, no digit and no GITHUB_ at the beginning (got " + `"${name}")`);
        const size = Buffer.byteLength(value);
        if (size > LARGEST) throw new errors.j1(`The secret ${name}: expected at most ${LARGEST} bytes (got ${size})`);
        const there = await this.exists(name);
        if (there !== void 0) throw new errors.j1(`The secret ${name} of ${this.scope} is there since ${there.updatedAt}; it is never overwritten.`);
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
      const {getOctokit} = await Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(3228) ]).then(__webpack_require__.t.bind(__webpack_require__, 93228, 23));
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
    const secretNames = ({inputs: {caSecretPrefix: prefix}}) => [ `${prefix}_CERTIFICATE`, `${prefix}_PRIVATE_KEY` ];
    const secretStore = run => new SecretStore({
      token: run.inputs.githubToken,
      githubEnvironment: run.inputs.caSecretEnvironment,
      environment: run.environment,
      clock: run.clock
    });
    function withoutPair(run) {
      const {environment: {GITHUB_REPOSITORY: repository}, inputs: {caSecretEnvironment}} = run;
      const names = secretNames(run);
      const scope = [ ...repository === void 0 ? [] : [ ` --repo ${repository}` ], ...caSecretEnvironment === void 0 ? [] : [ ` --env '${caSecretEnvironment.replace(/'/g, "'\\''")}'` ] ].join("");
      return [ `A run never overwrites or deletes a key. If you have the other half of the pair, put it into ${names.join(" or ")}, and run the ` + "workflow again. If no cluster was initialized with this CA, delete both secrets, and the next run makes another CA:", ...names.map(name => `  gh secret delete ${name}${scope}`) ].join("\n");
    }
    const notAPair = (run, got) => new errors.j1(`ca-secret-prefix: expected a CA's certificate and its key in the secrets ${secretNames(run).join(" and ")} (got ${got})`, {
      remedy: `The cluster was not touched. ${withoutPair(run)}`
    });
  },
  40901: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => naming
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _pki_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89813);
    async function naming(inputs, read, remedy = "") {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof _pki_errors__WEBPACK_IMPORTED_MODULE_1__.EE)) throw error;
        const more = typeof remedy === "string" ? remedy : remedy(error);
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${inputs}: ${error.message}`, {
          remedy: `The cluster was not touched.${more && ` ${more}`}`
        });
      }
    }
  },
  34288: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      wZ: () => certifyAuthority,
      ed: () => checkSignedCertificate,
      ww: () => createAuthority,
      uR: () => openAuthority,
      cB: () => openRemoteAuthority,
      a1: () => signClusterCsr
    });
    var external_node_crypto_ = __webpack_require__(77598);
    var external_node_util_ = __webpack_require__(57975);
    var words = __webpack_require__(75846);
    var pki_algorithm = __webpack_require__(74125);
    var pki_certificate = __webpack_require__(14839);
    var pki_csr = __webpack_require__(9676);
    var der = __webpack_require__(52787);
    var errors = __webpack_require__(89813);
    var pem = __webpack_require__(52166);
    async function issue({issuer, subject, key, notBefore, notAfter, serial = randomSerial(), extensions, signer, signerKey}) {
      const algorithm = (0, pki_algorithm.VF)(signer.algorithm);
      const validity = (0, errors.Nj)("the new certificate: expected times in milliseconds since the epoch, got others", () => (0, 
      der.K2)((0, der.kB)(notBefore), (0, der.kB)(notAfter)));
      const tbs = (0, der.K2)((0, der.y8)(der.Tc.explicit(0), [ (0, der.nd)(2n) ]), (0, 
      der.nd)(serial), algorithm, issuer, validity, subject, key, (0, der.y8)(der.Tc.explicit(3), [ (0, 
      der.K2)(...extensions) ]));
      const signature = await signer.sign((0, der.$$)(tbs));
      const certificate = (0, pki_certificate.w$)((0, pem.I6)("CERTIFICATE", (0, der.$$)((0, 
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
    var pki_key = __webpack_require__(40255);
    var pki_name = __webpack_require__(74157);
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
    var pki_trustAnchor = __webpack_require__(74403);
    const DAY = 24 * 60 * 60 * 1e3;
    const YEAR = 365 * DAY;
    const FEW_YEARS = 5 * YEAR;
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
      const key = (0, pki_key.$)(privateKey, what, passphrase);
      if (!(0, errors.Nj)(`${what}: expected a key that can sign, got another`, () => (0, 
      pki_certificate.el)((0, external_node_crypto_.createPublicKey)(key), signing.publicKey))) throw new errors.XX(`${what}: expected the key of the certificate ${signing.subject.text}, got another key ` + `(${(0, 
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
      refuseForGood(signed, what, now);
      const warnings = [ ...signed.notAfter - now < FEW_YEARS ? [ `The signed cluster certificate ${ends(signed, now)}. A cluster keeps its certificate for good: by then it has to be replaced by ` + `a new cluster. That one's CSR is better signed with\n  ${signingCommand}` ] : [], ...(0, 
      pki_name.q)(signed.subject, request.subject) ? [] : [ `The signed cluster certificate is for ${signed.subject.text}, the CSR for ${request.subject.text}.` ], ...signed.pem.length > pki_trustAnchor.t$ ? [ `The signed cluster certificate has ${signed.pem.length} characters; CloudHSM's API reference says ${pki_trustAnchor.t$} at most.` ] : [] ];
      return {
        certificate: signed,
        trustAnchor: anchor,
        warnings
      };
    }
    const signingCommand = "openssl x509 -req -days 3652 -in cluster.csr -CA ca.crt -CAkey ca.key -CAcreateserial -sha256 -out cluster.crt";
    const again = `sign the CSR again with\n  ${signingCommand}`;
    function refuseForGood(signed, what, now) {
      if (signed.basicConstraints?.ca === true) throw new errors.EE(`${what}: expected one that may not sign others (CA:FALSE, or no basicConstraints), got CA:TRUE; ${again}`);
      if (signed.notAfter - now < YEAR) throw new errors.EE(`${what}: expected one that is valid for a year or more (better: ten), since a cluster keeps its ` + `certificate for good, got one that ${ends(signed, now)} (openssl's own default is 30 days); ${again}`);
    }
    const ends = ({notAfter}, now) => `ends on ${(0, words.Ly)(notAfter).slice(0, 10)}, in ${(0, 
    words.U9)(Math.floor((notAfter - now) / DAY), "day")}`;
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
  }
};
