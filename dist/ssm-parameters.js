"use strict";

exports.id = 365;

exports.ids = [ 365 ];

exports.modules = {
  20365: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H2: () => describeParameter,
      Il: () => describeParameters,
      Kh: () => findParameters,
      cm: () => storedParameters,
      forgetCandidate: () => forgetCandidate,
      lY: () => deleteParameter,
      t8: () => putParameter,
      xd: () => parameterName,
      yN: () => getParameter
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93773);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86422);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18704);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60790);
    var _run_run__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19240);
    var _client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43758);
    const parameterNames = [ "admin-password", "admin-password-candidate", "admin-password-next", "admin-password-record", "kmsuser-password", "ca-certificate" ];
    const parameterName = (run, name) => `/safe-storage/${run.inputs.name}/${name}`;
    const isPublic = name => name === "ca-certificate" || name === "admin-password-record";
    async function getParameter(run, name, version) {
      const Name = `${parameterName(run, name)}${version === void 0 ? "" : `:${version}`}`;
      try {
        const {Parameter} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.l({
          Name,
          WithDecryption: true
        }));
        if (!isPublic(name)) run.mask(Parameter.Value);
        return Parameter.Value;
      } catch (error) {
        if ([ "ParameterNotFound", "ParameterVersionNotFound" ].includes(error.name)) return;
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
      })) names.push(...Parameters.map(({Name}) => Name).filter(name => !run.lease.isIts(name)));
      return names;
    }
    async function putParameter(run, name, value) {
      const parameter = {
        Name: parameterName(run, name),
        Value: value,
        ...isPublic(name) ? {
          Type: "String"
        } : {
          Type: "SecureString",
          KeyId: run.inputs.parameterKmsKey
        },
        Tier: Buffer.byteLength(value) > 4096 ? "Advanced" : "Standard"
      };
      try {
        return await put(run, {
          ...parameter,
          Tags: (0, _run_run__WEBPACK_IMPORTED_MODULE_3__.Fg)(run)
        });
      } catch (error) {
        if (error.name !== "ParameterAlreadyExists") throw error;
        return put(run, {
          ...parameter,
          Overwrite: true
        });
      }
    }
    async function put(run, parameter) {
      const send = async (Tier = parameter.Tier) => (await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__.i({
        ...parameter,
        Tier
      }))).Version;
      return send().catch(async refusal => {
        if (refusal.name !== "ValidationException" || parameter.Tier === "Advanced") throw refusal;
        return send("Advanced").catch(again => {
          throw again.name === refusal.name ? refusal : again;
        });
      });
    }
    async function describeParameters(run, names = parameterNames) {
      const found = [];
      const ParameterFilters = [ {
        Key: "Name",
        Option: "Equals",
        Values: names.map(name => parameterName(run, name))
      } ];
      for await (const {Parameters = []} of (0, _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__.d)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a)
      }, {
        ParameterFilters
      })) found.push(...Parameters.map(({Name, Version, LastModifiedDate, LastModifiedUser, KeyId}) => ({
        name: names.find(name => parameterName(run, name) === Name),
        version: Version,
        written: LastModifiedDate.toISOString(),
        by: LastModifiedUser ?? "somebody",
        keyId: KeyId
      })));
      return found;
    }
    async function describeParameter(run, name) {
      return (await describeParameters(run, [ name ]))[0];
    }
    async function findParameters(run) {
      const found = (await describeParameters(run)).map(({name}) => name);
      return parameterNames.filter(name => found.includes(name) && name !== "admin-password-candidate");
    }
    async function deleteParameter(run, name) {
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_0__.a).send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_5__.O({
        Name: parameterName(run, name)
      })).catch(error => {
        if (error.name !== "ParameterNotFound") throw error;
      });
    }
    async function forgetCandidate(run) {
      if (await describeParameter(run, "admin-password-candidate") === void 0) return;
      await deleteParameter(run, "admin-password-candidate");
      run.log.made(`parameter ${parameterName(run, "admin-password-candidate")}: deleted`);
    }
  }
};
