"use strict";

exports.id = 6724;

exports.ids = [ 6724, 4106 ];

exports.modules = {
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => ensure,
      F: () => lag
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const attempts = 10;
    const lag = 2 * 6e4;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      let refusal;
      let inDoubt = false;
      for (let attempt = 1; attempt <= attempts && (attempt === 1 || refusal !== void 0); attempt++) {
        refusal = await wanted.create().then(() => {}, error => error);
        const notYet = refusal !== void 0 && (wanted.passes?.(refusal) === true || isThrottle(refusal));
        if (refusal !== void 0 && !notYet && !inDoubt && !mayHaveWorked(refusal)) throw refusal;
        inDoubt ||= refusal !== void 0 && !notYet;
        const made = await look(run, wanted, notYet && !inDoubt ? run.inputs.pollInterval * 1e3 : lag);
        if (made !== void 0) {
          run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
          return made;
        }
      }
      throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
        remedy: "Run again: it is looked for before anything is created."
      });
    }
    async function look(run, {find}, patience) {
      const until = run.clock.now() + patience;
      for (;;) {
        const made = await find();
        if (made !== void 0 || run.clock.now() >= until) return made;
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
      }
    }
    const isThrottle = ({name, $metadata}) => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);
    function mayHaveWorked(error) {
      const status = error.$metadata?.httpStatusCode;
      return status === void 0 ? !("remedy" in error) : status >= 500;
    }
  },
  3758: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => ssm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
    const ssm = {
      id: "SSM",
      Client: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.j
    };
  },
  365: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ao: () => largestParameter,
      Kh: () => findParameters,
      cm: () => storedParameters,
      lY: () => deleteParameter,
      t8: () => putParameter,
      xd: () => parameterName,
      yN: () => getParameter
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3773);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8704);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(790);
    var _run__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9786);
    var _client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3758);
    const parameterNames = [ "admin-password", "kmsuser-password", "ca-certificate" ];
    const largestParameter = 8192;
    const parameterName = (run, name) => `/safe-storage/${run.inputs.name}/${name}`;
    const isPublic = name => name === "ca-certificate";
    async function getParameter(run, name) {
      try {
        const {Parameter} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.l({
          Name: parameterName(run, name),
          WithDecryption: true
        }));
        if (!isPublic(name)) run.mask(Parameter.Value);
        return Parameter.Value;
      } catch (error) {
        if (error.name === "ParameterNotFound") return;
        throw error;
      }
    }
    async function storedParameters(run) {
      const names = [];
      const ours = {
        Key: "Name",
        Option: "BeginsWith",
        Values: [ `/safe-storage/${run.inputs.name}/` ]
      };
      for await (const {Parameters = []} of (0, _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__.d)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a)
      }, {
        ParameterFilters: [ ours ]
      })) names.push(...Parameters.map(({Name}) => Name));
      return names;
    }
    async function putParameter(run, name, value) {
      const parameter = {
        Name: parameterName(run, name),
        Value: value,
        Type: isPublic(name) ? "String" : "SecureString",
        Tier: Buffer.byteLength(value) > 4096 ? "Advanced" : "Standard"
      };
      try {
        await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_3__.i({
          ...parameter,
          Tags: (0, _run__WEBPACK_IMPORTED_MODULE_4__.F)(run)
        }));
      } catch (error) {
        if (error.name !== "ParameterAlreadyExists") throw error;
        await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_3__.i({
          ...parameter,
          Overwrite: true
        }));
      }
    }
    async function findParameters(run) {
      const found = new Set;
      const ParameterFilters = [ {
        Key: "Name",
        Option: "Equals",
        Values: parameterNames.map(name => parameterName(run, name))
      } ];
      for await (const {Parameters = []} of (0, _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__.d)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a)
      }, {
        ParameterFilters
      })) for (const {Name} of Parameters) found.add(Name);
      return parameterNames.filter(name => found.has(parameterName(run, name)));
    }
    async function deleteParameter(run, name) {
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__.O({
        Name: parameterName(run, name)
      })).catch(error => {
        if (error.name !== "ParameterNotFound") throw error;
      });
    }
  },
  5869: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => cliPackages
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const packageBase = "https://s3.amazonaws.com/cloudhsmv2-software/CloudHsmClient";
    const published = {
      "5.18.0": {
        "amzn2023-x86_64": "0c77a4014d77df64ea3faaf1cc8d8f67dacd8a5ca53baa0026ab0b65d4fe6b69",
        "amzn2023-aarch64": "a709088dd8857988c893475d85b9a1b3d7a3545006b119156d1e45bebe77021e",
        "u22.04-amd64": "8e5cc97c69bea415a272eae5b85d16566342cb581441a5061042a3998dc5600f",
        "u22.04-arm64": "20ec9d5dd380be3f77fec871b45e1e7739b00b9438b95213666d0e3173a99d76",
        "u24.04-amd64": "28cba68e9721a1683f9a394704bd786b234cb44a8acc10dbe696aaee351a6f8d",
        "u24.04-arm64": "150a3ce22f9a2e7e6ac1b2415b94edc09c7589a64044856409071f0a55360b2d"
      },
      "5.17.2": {
        "amzn2023-x86_64": "b4bce34c0b74d5d8ae2b59c377246cd176f01cd13a3f771bd048a6eeeed2d695",
        "u24.04-amd64": "ef5e6d07c71f8d370207e5ca93425e07d1821bc571535890145422401a43752d"
      }
    };
    const folders = {
      amzn2023: "Amzn2023",
      "u22.04": "Jammy",
      "u24.04": "Noble"
    };
    const platforms = [ "amzn2023-x86_64", "amzn2023-aarch64", "u22.04-amd64", "u22.04-arm64", "u24.04-amd64", "u24.04-arm64" ];
    function cliPackages(version, sha256) {
      const packages = platforms.flatMap(platform => {
        const digest = sha256 ?? published[version]?.[platform];
        if (digest === void 0) return [];
        const [os, architecture] = platform.split("-");
        const [pinned, latest] = os === "amzn2023" ? [ `cloudhsm-cli-${version}-1.${os}.${architecture}.rpm`, `cloudhsm-cli-latest.${os}.${architecture}.rpm` ] : [ `cloudhsm-cli_${version}-1_${os}_${architecture}.deb`, `cloudhsm-cli_latest_${os}_${architecture}.deb` ];
        const folder = `${packageBase}/${folders[os]}`;
        return [ {
          platform,
          pinnedUrl: `${folder}/${pinned}`,
          latestUrl: `${folder}/${latest}`,
          sha256: digest
        } ];
      });
      if (packages.length === 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`cli-version: expected a version whose digest is known: ${Object.keys(published).join(", ")} (got "${version}")`, {
        remedy: "Give the package's SHA-256 as cli-sha256; AWS publishes it with the release notes."
      });
      return packages;
    }
  },
  4106: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      aU: () => leftBehind,
      dismissWorker: () => dismissWorker,
      mayHaveHired: () => mayHaveHired,
      nt: () => hireWorker,
      pW: () => checkWorker
    });
    const sources = {
      ephemeral: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(2565), __webpack_require__.e(5494), __webpack_require__.e(7713), __webpack_require__.e(3445) ]).then(__webpack_require__.bind(__webpack_require__, 7713))).ephemeral,
      instance: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(2565), __webpack_require__.e(5494), __webpack_require__.e(2309), __webpack_require__.e(4767) ]).then(__webpack_require__.bind(__webpack_require__, 1136))).instance,
      runner: async () => (await __webpack_require__.e(1782).then(__webpack_require__.bind(__webpack_require__, 1782))).runner,
      lambda: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(7703), __webpack_require__.e(5494), __webpack_require__.e(2309), __webpack_require__.e(3295) ]).then(__webpack_require__.bind(__webpack_require__, 3295))).lambda
    };
    const sourceOf = async run => sources[run.inputs.worker.kind]();
    async function checkWorker(run, vpcId) {
      await ((await sourceOf(run)).check?.(run, vpcId));
    }
    async function hireWorker(run, cluster) {
      return (await sourceOf(run)).hire(run, cluster);
    }
    async function dismissWorker(run) {
      await ((await sourceOf(run)).dismiss?.(run));
    }
    async function leftBehind(run) {
      return await ((await sourceOf(run)).leftBehind?.(run)) ?? [];
    }
    function mayHaveHired({worker, phases, verifyUsers}) {
      return worker.kind !== "runner" && phases.some(phase => phase === "activate" || phase === "connect" || phase === "verify" && verifyUsers);
    }
  }
};
