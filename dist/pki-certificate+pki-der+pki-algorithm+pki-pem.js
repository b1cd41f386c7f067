"use strict";

exports.id = 4839;

exports.ids = [ 4839 ];

exports.modules = {
  4125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gz: () => readSignatureAlgorithm,
      Mc: () => weaknessOfKey,
      Rx: () => describeKey,
      VF: () => writeSignatureAlgorithm,
      t5: () => weaknessOfSignature
    });
    var _der__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2787);
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
  4839: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cb: () => isSelfIssued,
      DC: () => extensionId,
      Ly: () => isoTime,
      Qr: () => keyUsages,
      el: () => sameKey,
      jZ: () => readCertificates,
      rt: () => validityFault,
      uF: () => hasSignatureOf,
      w$: () => readCertificate
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var _algorithm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4125);
    var _der__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2787);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9813);
    var _name__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4157);
    var _pem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2166);
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
      if (now < notBefore) return `is not valid before ${isoTime(notBefore)}`;
      if (now > notAfter) return `expired on ${isoTime(notAfter)}`;
      return;
    }
    function isoTime(ms) {
      return `${new Date(ms).toISOString().slice(0, 19)}Z`;
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
  2787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    var node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7357);
    var node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_forge_lib_asn1__WEBPACK_IMPORTED_MODULE_0__);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
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
  9813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  4157: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => readName,
      q: () => sameName
    });
    var _der__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2787);
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
  2166: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I6: () => writePem,
      Je: () => readPem,
      Nz: () => readOnePem
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
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
  }
};
