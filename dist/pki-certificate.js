"use strict";

exports.id = 3230;

exports.ids = [ 3230 ];

exports.modules = {
  70675: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => elsewhereThanGitHub,
      _: () => addressIn
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _proxy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28903);
    const own = {
      GITHUB_API_URL: /^api\.(github|[a-z0-9-]+\.ghe)\.com$/,
      ACTIONS_ID_TOKEN_REQUEST_URL: /\.actions\.githubusercontent\.com$|\.ghe\.com$/
    };
    function addressIn(variable, text) {
      const address = URL.canParse(text) ? new URL(text) : void 0;
      if (address !== void 0 && (0, _proxy__WEBPACK_IMPORTED_MODULE_1__.Gw)(address)) return address;
      const {expected, remedy} = (0, _proxy__WEBPACK_IMPORTED_MODULE_1__.wv)();
      throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${variable}: expected ${expected} (got "${address?.origin ?? text}")`, {
        remedy: `Nothing was sent there. The runner sets this variable: look for a step of the job that changes it. ${remedy}`
      });
    }
    const elsewhereThanGitHub = environment => Object.entries(own).flatMap(([variable, pattern]) => {
      const text = environment[variable];
      if (text === void 0 || !URL.canParse(text)) return [];
      const {hostname, origin} = new URL(text);
      return pattern.test(hostname) ? [] : [ [ variable, origin ] ];
    });
  },
  48129: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => withRetry
    });
    var _clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70529);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
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
  74125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gz: () => readSignatureAlgorithm,
      Mc: () => weaknessOfKey,
      Rx: () => describeKey,
      VF: () => writeSignatureAlgorithm,
      t5: () => weaknessOfSignature
    });
    var _der__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52787);
    const algorithms = {
      "1.2.840.113549.1.1.4": {
        name: "md5WithRSAEncryption",
        scheme: "rsa",
        digest: "md5"
      },
      "1.2.840.113549.1.1.5": {
        name: "sha1WithRSAEncryption",
        scheme: "rsa",
        digest: "sha1"
      },
      "1.2.840.113549.1.1.14": {
        name: "sha224WithRSAEncryption",
        scheme: "rsa",
        digest: "sha224"
      },
      "1.2.840.113549.1.1.11": {
        name: "sha256WithRSAEncryption",
        scheme: "rsa",
        digest: "sha256"
      },
      "1.2.840.113549.1.1.12": {
        name: "sha384WithRSAEncryption",
        scheme: "rsa",
        digest: "sha384"
      },
      "1.2.840.113549.1.1.13": {
        name: "sha512WithRSAEncryption",
        scheme: "rsa",
        digest: "sha512"
      },
      "1.2.840.10045.4.1": {
        name: "ecdsa-with-SHA1",
        scheme: "ecdsa",
        digest: "sha1"
      },
      "1.2.840.10045.4.3.1": {
        name: "ecdsa-with-SHA224",
        scheme: "ecdsa",
        digest: "sha224"
      },
      "1.2.840.10045.4.3.2": {
        name: "ecdsa-with-SHA256",
        scheme: "ecdsa",
        digest: "sha256"
      },
      "1.2.840.10045.4.3.3": {
        name: "ecdsa-with-SHA384",
        scheme: "ecdsa",
        digest: "sha384"
      },
      "1.2.840.10045.4.3.4": {
        name: "ecdsa-with-SHA512",
        scheme: "ecdsa",
        digest: "sha512"
      }
    };
    const RSASSA_PSS = "1.2.840.113549.1.1.10";
    const digests = {
      "1.3.14.3.2.26": "sha1",
      "2.16.840.1.101.3.4.2.4": "sha224",
      "2.16.840.1.101.3.4.2.1": "sha256",
      "2.16.840.1.101.3.4.2.2": "sha384",
      "2.16.840.1.101.3.4.2.3": "sha512"
    };
    function readSignatureAlgorithm(identifier) {
      const [algorithm, parameters] = (0, _der__WEBPACK_IMPORTED_MODULE_0__.CI)(identifier, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.sequence);
      const id = (0, _der__WEBPACK_IMPORTED_MODULE_0__._f)(algorithm);
      if (id !== RSASSA_PSS) {
        const plain = parameters === void 0 || (0, _der__WEBPACK_IMPORTED_MODULE_0__.cO)(parameters) === _der__WEBPACK_IMPORTED_MODULE_0__.Tc.null;
        return (plain ? algorithms[id] : void 0) ?? {
          name: id
        };
      }
      const hash = parameters === void 0 ? void 0 : (0, _der__WEBPACK_IMPORTED_MODULE_0__.CI)(parameters, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.sequence).find(part => part.type === 0);
      const digest = hash === void 0 ? "sha1" : digests[(0, _der__WEBPACK_IMPORTED_MODULE_0__._f)((0, 
      _der__WEBPACK_IMPORTED_MODULE_0__.CI)((0, _der__WEBPACK_IMPORTED_MODULE_0__.CI)(hash, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.explicit(0))[0], _der__WEBPACK_IMPORTED_MODULE_0__.Tc.sequence)[0])];
      return {
        name: `RSASSA-PSS with ${digest ?? "an unknown digest"}`,
        scheme: "rsa-pss",
        digest
      };
    }
    function writeSignatureAlgorithm(name) {
      const [id, {scheme}] = Object.entries(algorithms).find(([, algorithm]) => algorithm.name === name);
      return scheme === "rsa" ? (0, _der__WEBPACK_IMPORTED_MODULE_0__.K2)((0, _der__WEBPACK_IMPORTED_MODULE_0__.jq)(id), (0, 
      _der__WEBPACK_IMPORTED_MODULE_0__.s6)()) : (0, _der__WEBPACK_IMPORTED_MODULE_0__.K2)((0, 
      _der__WEBPACK_IMPORTED_MODULE_0__.jq)(id));
    }
    function weaknessOfSignature({name, scheme, digest}) {
      const strong = scheme !== void 0 && digest !== void 0 && digest.startsWith("sha") && digest !== "sha1";
      return strong ? void 0 : `expected a signature with SHA-224, SHA-256, SHA-384 or SHA-512, got ${name}`;
    }
    const SMALLEST_RSA = 2048;
    const curves = [ "prime256v1", "secp384r1", "secp521r1" ];
    function weaknessOfKey(key) {
      const {modulusLength = 0, namedCurve = "", publicExponent} = key.asymmetricKeyDetails ?? {};
      const isRsa = key.asymmetricKeyType?.startsWith("rsa") === true;
      if (!(isRsa ? modulusLength >= SMALLEST_RSA : curves.includes(namedCurve))) return `expected an RSA key of at least ${SMALLEST_RSA} bits or an ECDSA key on P-256, P-384 or P-521, got ${describeKey(key)}`;
      if (publicExponent === void 0 || isStrongExponent(publicExponent)) return;
      return `expected an RSA key with an odd exponent above 65536 (FIPS 186-5), got ${describeKey(key)} with exponent ${publicExponent}`;
    }
    const isStrongExponent = exponent => exponent > 2n ** 16n && exponent < 2n ** 256n && exponent % 2n === 1n;
    function describeKey(key) {
      const {modulusLength, namedCurve} = key.asymmetricKeyDetails ?? {};
      return [ key.asymmetricKeyType?.replace(/^(rsa|rsa-pss|ec)$/, type => type.toUpperCase()), modulusLength ?? namedCurve ].filter(Boolean).join(" ");
    }
  },
  14839: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cb: () => isSelfIssued,
      DC: () => extensionId,
      Qr: () => keyUsages,
      el: () => sameKey,
      jZ: () => readCertificates,
      rt: () => validityFault,
      uF: () => hasSignatureOf,
      w$: () => readCertificate
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75846);
    var _algorithm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74125);
    var _der__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52787);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89813);
    var _name__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74157);
    var _pem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52166);
    const keyUsages = [ "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly" ];
    const extensionId = {
      subjectKeyId: "2.5.29.14",
      keyUsage: "2.5.29.15",
      basicConstraints: "2.5.29.19",
      authorityKeyId: "2.5.29.35"
    };
    const LABELS = [ "CERTIFICATE", "X509 CERTIFICATE" ];
    function readCertificate(pem, what, options) {
      return decodeCertificate((0, _pem__WEBPACK_IMPORTED_MODULE_4__.Nz)(pem, what, LABELS, options), what);
    }
    function readCertificates(pem, what) {
      const blocks = (0, _pem__WEBPACK_IMPORTED_MODULE_4__.Je)(pem, what, {
        comments: true
      });
      const other = blocks.find(block => !LABELS.includes(block.label));
      if (other !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.EE(`${what}: expected certificates only, got a PEM block "${other.label}"`);
      const [first, ...more] = blocks.map((block, index) => decodeCertificate(block, blocks.length > 1 ? `${what} ${index + 1}` : what));
      return [ first, ...more ];
    }
    function hasSignatureOf(certificate, key) {
      try {
        return certificate.x509.verify(key);
      } catch {
        return false;
      }
    }
    function sameKey(one, other) {
      return one.export({
        type: "spki",
        format: "der"
      }).equals(other.export({
        type: "spki",
        format: "der"
      }));
    }
    function isSelfIssued(certificate) {
      return (0, _name__WEBPACK_IMPORTED_MODULE_3__.q)(certificate.subject, certificate.issuer);
    }
    function validityFault({notBefore, notAfter}, now) {
      if (now < notBefore) return `is not valid before ${(0, _words__WEBPACK_IMPORTED_MODULE_6__.Ly)(notBefore)}`;
      if (now > notAfter) return `expired on ${(0, _words__WEBPACK_IMPORTED_MODULE_6__.Ly)(notAfter)}`;
      return;
    }
    function decodeCertificate({bytes}, what) {
      const message = `${what}: expected an X.509 certificate, got something else in its PEM block`;
      return (0, _errors__WEBPACK_IMPORTED_MODULE_5__.Nj)(message, () => {
        const x509 = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(bytes);
        const [tbs, algorithm] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)((0, _der__WEBPACK_IMPORTED_MODULE_2__.SU)(bytes, what), _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const fields = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(tbs, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const version = readVersion(fields[0]);
        const [, , issuer, validity, subject, , ...rest] = version === 1 ? fields : fields.slice(1);
        const [notBefore, notAfter] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(validity, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        return {
          pem: (0, _pem__WEBPACK_IMPORTED_MODULE_4__.I6)("CERTIFICATE", bytes),
          version,
          subject: (0, _name__WEBPACK_IMPORTED_MODULE_3__.M)(subject),
          issuer: (0, _name__WEBPACK_IMPORTED_MODULE_3__.M)(issuer),
          notBefore: (0, _der__WEBPACK_IMPORTED_MODULE_2__.nR)(notBefore),
          notAfter: (0, _der__WEBPACK_IMPORTED_MODULE_2__.nR)(notAfter),
          signatureAlgorithm: (0, _algorithm__WEBPACK_IMPORTED_MODULE_1__.Gz)(algorithm),
          publicKey: x509.publicKey,
          ...readExtensions(rest.find(part => (0, _der__WEBPACK_IMPORTED_MODULE_2__.cO)(part) === _der__WEBPACK_IMPORTED_MODULE_2__.Tc.explicit(3))),
          fingerprint: x509.fingerprint256,
          x509
        };
      });
    }
    function readVersion(first) {
      if ((0, _der__WEBPACK_IMPORTED_MODULE_2__.cO)(first) !== _der__WEBPACK_IMPORTED_MODULE_2__.Tc.explicit(0)) return 1;
      const version = (0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)((0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(first, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.explicit(0))[0], _der__WEBPACK_IMPORTED_MODULE_2__.Tc.integer)[0];
      if (version !== 1 && version !== 2) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.sG("its version is none of 1, 2 and 3");
      return version === 1 ? 2 : 3;
    }
    function readExtensions(wrapper) {
      const extensions = new Map;
      for (const extension of wrapper === void 0 ? [] : (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)((0, 
      _der__WEBPACK_IMPORTED_MODULE_2__.CI)(wrapper, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.explicit(3))[0], _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence)) {
        const [id, ...rest] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(extension, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
        const name = (0, _der__WEBPACK_IMPORTED_MODULE_2__._f)(id);
        if (extensions.has(name)) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.sG("an extension stands in it twice");
        extensions.set(name, {
          critical: rest.length > 1,
          value: (0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)(rest.at(-1), _der__WEBPACK_IMPORTED_MODULE_2__.Tc.octetString)
        });
      }
      const read = (id, decode) => {
        const extension = extensions.get(id);
        return extension && decode((0, _der__WEBPACK_IMPORTED_MODULE_2__.SU)(extension.value, "an extension"));
      };
      const known = Object.values(extensionId);
      return {
        basicConstraints: read(extensionId.basicConstraints, readBasicConstraints),
        keyUsage: read(extensionId.keyUsage, readKeyUsage),
        subjectKeyId: read(extensionId.subjectKeyId, value => (0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)(value, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.octetString)),
        authorityKeyId: read(extensionId.authorityKeyId, value => {
          const keyId = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(value, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence).find(part => (0, 
          _der__WEBPACK_IMPORTED_MODULE_2__.cO)(part) === _der__WEBPACK_IMPORTED_MODULE_2__.Tc.implicit(0));
          return keyId && (0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)(keyId, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.implicit(0));
        }),
        unknownCriticalExtensions: [ ...extensions ].filter(([id, {critical}]) => critical && !known.includes(id)).map(([id]) => id)
      };
    }
    function readBasicConstraints(value) {
      const parts = (0, _der__WEBPACK_IMPORTED_MODULE_2__.CI)(value, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.sequence);
      const ca = parts.find(part => (0, _der__WEBPACK_IMPORTED_MODULE_2__.cO)(part) === _der__WEBPACK_IMPORTED_MODULE_2__.Tc.boolean);
      const pathLength = parts.find(part => (0, _der__WEBPACK_IMPORTED_MODULE_2__.cO)(part) === _der__WEBPACK_IMPORTED_MODULE_2__.Tc.integer);
      return {
        ca: ca !== void 0 && (0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)(ca, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.boolean)[0] !== 0,
        pathLength: pathLength && Number(`0x${(0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)(pathLength, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.integer).toString("hex")}`)
      };
    }
    function readKeyUsage(value) {
      const [, ...bytes] = (0, _der__WEBPACK_IMPORTED_MODULE_2__.KD)(value, _der__WEBPACK_IMPORTED_MODULE_2__.Tc.bitString);
      const flags = bytes.map(byte => byte.toString(2).padStart(8, "0")).join("");
      return keyUsages.filter((_, bit) => flags[bit] === "1");
    }
  },
  9676: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCsr,
      l: () => decodeCsr
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _algorithm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74125);
    var _der__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52787);
    var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89813);
    var _name__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74157);
    var _pem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52166);
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
  52787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $$: () => bytesOf,
      As: () => utf8,
      CI: () => partsOf,
      EZ: () => yes,
      K2: () => sequence,
      KD: () => contentsOf,
      Lz: () => bits,
      SU: () => readDer,
      Tc: () => tag,
      _f: () => oidOf,
      cO: () => tagOf,
      e4: () => bitsOf,
      hZ: () => set,
      jq: () => oid,
      kB: () => time,
      nR: () => timeOf,
      nd: () => integer,
      s6: () => nothing,
      tu: () => octets,
      y8: () => der
    });
    var node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27357);
    var node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0__);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89813);
    const tag = {
      boolean: 1,
      integer: 2,
      bitString: 3,
      octetString: 4,
      null: 5,
      oid: 6,
      utf8String: 12,
      numericString: 18,
      printableString: 19,
      t61String: 20,
      ia5String: 22,
      utcTime: 23,
      generalizedTime: 24,
      visibleString: 26,
      bmpString: 30,
      sequence: 48,
      set: 49,
      explicit: n => 160 + n,
      implicit: n => 128 + n
    };
    const CONSTRUCTED = 32;
    const MANY_BYTE_TAG = 31;
    const MAX_DEPTH = 32;
    function readDer(bytes, what) {
      const message = `${what}: expected one complete DER structure, got bytes that are not one`;
      const element = (0, _errors__WEBPACK_IMPORTED_MODULE_1__.Nj)(message, () => node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default().fromDer(bytes.toString("latin1"), {
        strict: true,
        parseAllBytes: true,
        decodeBitStrings: false,
        maxDepth: MAX_DEPTH
      }));
      if (!(0, _errors__WEBPACK_IMPORTED_MODULE_1__.Nj)(message, () => bytesOf(element)).equals(bytes)) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.EE(message);
      return element;
    }
    function bytesOf(element) {
      return Buffer.from(node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default().toDer(element).getBytes(), "latin1");
    }
    function tagOf(element) {
      return element.tagClass + element.type + (element.constructed ? CONSTRUCTED : 0);
    }
    function partsOf(element, expected) {
      return expect(element, expected).value;
    }
    function contentsOf(element, expected) {
      return Buffer.from(expect(element, expected).value, "latin1");
    }
    function oidOf(element) {
      const contents = contentsOf(element, tag.oid);
      try {
        return node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default().derToOid(contents.toString("latin1"));
      } catch {
        return `OID-${contents.toString("hex")}`;
      }
    }
    function bitsOf(element) {
      const contents = contentsOf(element, tag.bitString);
      if (contents[0] !== 0) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.sG("a bit string does not end with a whole byte");
      return contents.subarray(1);
    }
    function timeOf(element) {
      const utc = element !== void 0 && tagOf(element) === tag.utcTime;
      const text = contentsOf(element, utc ? tag.utcTime : tag.generalizedTime).toString("latin1");
      const digits = utc ? `${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}` : text;
      const iso = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6.000Z");
      const ms = Date.parse(iso);
      if (!iso.endsWith(".000Z") || Number.isNaN(ms) || new Date(ms).toISOString() !== iso) throw new _errors__WEBPACK_IMPORTED_MODULE_1__.sG("a time is not a date and time in UTC");
      return ms;
    }
    function expect(element, expected) {
      if (element === void 0 || tagOf(element) !== expected || element.type === MANY_BYTE_TAG) {
        const got = element === void 0 ? "nothing" : `0x${tagOf(element).toString(16)}`;
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__.sG(`where tag 0x${expected.toString(16)} belongs there is ${got}`);
      }
      return element;
    }
    function der(firstByte, value) {
      const constructed = !Buffer.isBuffer(value);
      const tagClass = firstByte - firstByte % 64;
      const type = firstByte % CONSTRUCTED;
      return node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default().create(tagClass, type, constructed, Buffer.isBuffer(value) ? value.toString("latin1") : [ ...value ]);
    }
    const sequence = (...parts) => der(tag.sequence, parts);
    const set = (...parts) => der(tag.set, parts);
    const octets = bytes => der(tag.octetString, bytes);
    const utf8 = text => der(tag.utf8String, Buffer.from(text, "utf8"));
    const oid = dots => der(tag.oid, Buffer.from(node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default().oidToDer(dots).getBytes(), "latin1"));
    const yes = () => der(tag.boolean, Buffer.from([ 255 ]));
    const nothing = () => der(tag.null, Buffer.alloc(0));
    const bits = (bytes, unused = 0) => der(tag.bitString, Buffer.concat([ Buffer.from([ unused ]), bytes ]));
    function integer(value) {
      const hex = value.toString(16);
      const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
      return der(tag.integer, bytes[0] > 127 ? Buffer.concat([ Buffer.from([ 0 ]), bytes ]) : bytes);
    }
    function time(ms) {
      const digits = `${new Date(ms).toISOString().slice(0, 19).replace(/[-:T]/g, "")}Z`;
      return digits < "2050" ? der(tag.utcTime, Buffer.from(digits.slice(2))) : der(tag.generalizedTime, Buffer.from(digits));
    }
  },
  89813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EE: () => CertificateError,
      Nj: () => guarded,
      XX: () => NotAPair,
      sG: () => Malformed
    });
    class CertificateError extends Error {
      name="CertificateError";
    }
    class NotAPair extends CertificateError {}
    class Malformed extends Error {}
    function guarded(message, read) {
      try {
        return read();
      } catch (error) {
        if (error instanceof CertificateError) throw error;
        throw new CertificateError(error instanceof Malformed ? `${message} (${error.message})` : message);
      }
    }
  },
  40255: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readPrivateKey
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _der__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52787);
    var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89813);
    var _pem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52166);
    const plainLabels = [ "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY" ];
    const ENCRYPTED_PKCS8 = "ENCRYPTED PRIVATE KEY";
    const EC_PARAMETERS = "EC PARAMETERS";
    function readPrivateKey(pem, what, passphrase) {
      const blocks = (0, _pem__WEBPACK_IMPORTED_MODULE_2__.Je)(pem, what, {
        comments: true
      }).filter(({label}) => label !== EC_PARAMETERS);
      const [block] = blocks;
      if (block === void 0 || blocks.length > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected one private key, got ${blocks.length} PEM blocks`);
      if (![ ...plainLabels, ENCRYPTED_PKCS8 ].includes(block.label)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a private key in PKCS#8, PKCS#1 or SEC1 ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"), got ` + `"${block.label}"`);
      if (!isEncrypted(block)) return (0, _errors__WEBPACK_IMPORTED_MODULE_3__.Nj)(`${what}: expected a private key, got a "${block.label}" that cannot be read`, () => openKey(block));
      if (passphrase === void 0 || passphrase === "") throw new _errors__WEBPACK_IMPORTED_MODULE_3__.EE(`${what}: expected a passphrase, since the key is encrypted, got none`);
      refuseEndlessDerivation(block, what);
      return (0, _errors__WEBPACK_IMPORTED_MODULE_3__.Nj)(`${what}: expected the passphrase of the encrypted key, got a wrong one (or the key is damaged, or encrypted in a way that OpenSSL ` + "3 has retired)", () => openKey(block, passphrase));
    }
    function isEncrypted({label, headers}) {
      return label === ENCRYPTED_PKCS8 || headers.some(header => /^Proc-Type:.*ENCRYPTED/.test(header));
    }
    function openKey({label, headers, bytes}, passphrase) {
      const [begin, ...rest] = (0, _pem__WEBPACK_IMPORTED_MODULE_2__.I6)(label, bytes).split("\n");
      const lines = headers.length > 0 ? [ begin, ...headers, "", ...rest ] : [ begin, ...rest ];
      const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
        key: lines.join("\n"),
        format: "pem",
        passphrase
      });
      (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
      return key;
    }
    const MOST_ROUNDS = 2e6;
    const MOST_SCRYPT = 2 ** 22;
    const PBES2 = "1.2.840.113549.1.5.13";
    const SCRYPT = "1.3.6.1.4.1.11591.4.11";
    function refuseEndlessDerivation({label, bytes}, what) {
      if (label !== ENCRYPTED_PKCS8) return;
      (0, _errors__WEBPACK_IMPORTED_MODULE_3__.Nj)(`${what}: expected an encrypted PKCS#8 key with at most ${MOST_ROUNDS} rounds of key derivation, got something else`, () => {
        const [algorithm] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)((0, _der__WEBPACK_IMPORTED_MODULE_1__.SU)(bytes, what), _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        const [scheme, parameters] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(algorithm, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        if ((0, _der__WEBPACK_IMPORTED_MODULE_1__._f)(scheme) !== PBES2) return limit(number((0, 
        _der__WEBPACK_IMPORTED_MODULE_1__.CI)(parameters, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence)[1]), MOST_ROUNDS);
        const [derivation] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(parameters, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        const [name, settings] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(derivation, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        const [, ...numbers] = (0, _der__WEBPACK_IMPORTED_MODULE_1__.CI)(settings, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.sequence);
        if ((0, _der__WEBPACK_IMPORTED_MODULE_1__._f)(name) !== SCRYPT) return limit(number(numbers[0]), MOST_ROUNDS);
        return limit(numbers.slice(0, 3).map(number).reduce((product, factor) => product * factor), MOST_SCRYPT);
      });
    }
    function number(element) {
      return Number(`0x${(0, _der__WEBPACK_IMPORTED_MODULE_1__.KD)(element, _der__WEBPACK_IMPORTED_MODULE_1__.Tc.integer).toString("hex")}`);
    }
    function limit(work, most) {
      if (!(work <= most)) throw new _errors__WEBPACK_IMPORTED_MODULE_3__.sG(`it asks for ${work}`);
    }
  },
  74157: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => readName,
      q: () => sameName
    });
    var _der__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52787);
    const LONGEST_TEXT = 500;
    const shortNames = {
      "2.5.4.3": "CN",
      "2.5.4.5": "serialNumber",
      "2.5.4.6": "C",
      "2.5.4.7": "L",
      "2.5.4.8": "ST",
      "2.5.4.9": "STREET",
      "2.5.4.10": "O",
      "2.5.4.11": "OU",
      "0.9.2342.19200300.100.1.1": "UID",
      "0.9.2342.19200300.100.1.25": "DC",
      "1.2.840.113549.1.9.1": "emailAddress"
    };
    function readName(element) {
      const relativeNames = (0, _der__WEBPACK_IMPORTED_MODULE_0__.CI)(element, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.sequence).map(relativeName => (0, 
      _der__WEBPACK_IMPORTED_MODULE_0__.CI)(relativeName, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.set).map(attribute => {
        const [type, value] = (0, _der__WEBPACK_IMPORTED_MODULE_0__.CI)(attribute, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.sequence);
        return `${shortNames[(0, _der__WEBPACK_IMPORTED_MODULE_0__._f)(type)] ?? (0, _der__WEBPACK_IMPORTED_MODULE_0__._f)(type)}=${readValue(value)}`;
      }).join("+"));
      const text = relativeNames.reverse().join(",");
      return {
        der: (0, _der__WEBPACK_IMPORTED_MODULE_0__.$$)(element),
        text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text
      };
    }
    function sameName(one, other) {
      return one.der.equals(other.der);
    }
    function readValue(element) {
      switch ((0, _der__WEBPACK_IMPORTED_MODULE_0__.cO)(element)) {
       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.bmpString:
        return escape(element.value);

       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.utf8String:
        return escape((0, _der__WEBPACK_IMPORTED_MODULE_0__.KD)(element, _der__WEBPACK_IMPORTED_MODULE_0__.Tc.utf8String).toString("utf8"));

       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.numericString:
       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.printableString:
       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.t61String:
       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.ia5String:
       case _der__WEBPACK_IMPORTED_MODULE_0__.Tc.visibleString:
        return escape(element.value);

       default:
        return `#${(0, _der__WEBPACK_IMPORTED_MODULE_0__.$$)(element).toString("hex")}`;
      }
    }
    function escape(text) {
      return text.replace(/[\\"+,;<>]/g, "\\$&").replace(/^[ #]| $/g, "\\$&").replace(/\p{C}/gu, character => Buffer.from(character, "utf8").toString("hex").replace(/../g, "\\$&"));
    }
  },
  52166: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I6: () => writePem,
      Je: () => readPem,
      Nz: () => readOnePem
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89813);
    const TEXT_LIMIT = 65536;
    const BOUNDARY = /^-----(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,40})-----$/;
    function readPem(text, what, {comments = false} = {}) {
      refuseOtherForms(text, what);
      const blocks = [];
      let open;
      for (const line of text.split(/\r\n|\r|\n/).map(each => each.trim())) {
        const [, side, label] = BOUNDARY.exec(line) ?? [];
        if (side === "BEGIN" && open === void 0) open = {
          label,
          lines: []
        }; else if (side === "END" && open?.label === label) {
          blocks.push(readBlock(open, what));
          open = void 0;
        } else if (line.includes("-----")) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected matching BEGIN and END lines, each on a line of its own, got others; were line ` + "breaks lost?"); else if (open !== void 0) open.lines.push(line); else if (line !== "" && !comments) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected nothing beside the PEM blocks, got other text`);
      }
      if (open !== void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected a line "-----END ${open.label}-----", got the end of the text`);
      if (blocks.length === 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected PEM ("-----BEGIN …-----"), got text without any`);
      return blocks;
    }
    function readOnePem(text, what, labels, options) {
      const blocks = readPem(text, what, options);
      const [block] = blocks;
      if (blocks.length > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected one PEM block, got ${blocks.length}`);
      if (!labels.includes(block.label)) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected a PEM block ${labels.map(label => `"${label}"`).join(" or ")}, got "${block.label}"`);
      return block;
    }
    function writePem(label, bytes) {
      const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
      return [ `-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, "" ].join("\n");
    }
    function refuseOtherForms(text, what) {
      if (typeof text !== "string") throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected PEM, got nothing`);
      if (text.length > TEXT_LIMIT) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected at most ${TEXT_LIMIT} characters of PEM, got ${text.length}`);
      if (text.trim() === "") throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected PEM, got empty text`);
      if (/^0[\u0080-\uffff]/.test(text)) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected PEM text, got binary (DER or PKCS#12); convert it, for a certificate with "openssl ` + 'x509 -inform der"');
      if (/^MI[A-Za-z0-9+/]{6}/.test(text.trimStart())) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected PEM, got base64 without its "-----BEGIN …-----" and "-----END …-----" lines`);
      if (/-----\\[nr]/.test(text)) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected PEM with line breaks, got the two characters "\\n" in their place`);
    }
    function readBlock({label, lines}, what) {
      const blank = lines.indexOf("");
      const headers = lines[0]?.includes(":") ? lines.slice(0, Math.max(blank, 0)) : [];
      const base64 = lines.slice(headers.length).join("");
      const bytes = Buffer.from(base64, "base64");
      if (base64 === "" || bytes.toString("base64") !== base64) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`${what}: expected base64 between the BEGIN and END lines of "${label}", got something else`);
      return {
        label,
        headers,
        bytes
      };
    }
  },
  28903: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bb: () => proxies,
      Gw: () => isPrivate,
      c6: () => fetchByProxy,
      iJ: () => proxyFor,
      pk: () => namesProxy,
      wv: () => privateAddress
    });
    var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54988);
    const variables = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
    const checksTls = () => process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0";
    const isPrivate = ({protocol, hostname}) => protocol === "https:" && checksTls() || /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);
    const privateAddress = () => checksTls() ? {
      expected: "an address with https",
      remedy: "Without https only this machine itself is asked."
    } : {
      expected: "an address whose certificate is checked",
      remedy: "NODE_TLS_REJECT_UNAUTHORIZED is 0: then anybody may answer. Take it away; a CA of yours is given by NODE_EXTRA_CA_CERTS."
    };
    const proxies = () => variables.flatMap(name => URL.canParse(process.env[name] ?? "") ? new URL(process.env[name]).origin : []);
    const namesProxy = () => variables.some(name => Boolean(process.env[name]));
    const proxyFor = address => (0, _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.getProxyUrl)(new URL(address))?.href;
    const dispatchers = new Map;
    async function fetchByProxy(address, init) {
      const proxy = proxyFor(address);
      if (proxy === void 0) return fetch(address, init);
      const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
