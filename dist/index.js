(() => {
  "use strict";
  var __webpack_modules__ = {
    44914: function(__unused_webpack_module, exports, __nccwpck_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
          enumerable: true,
          get: function() {
            return m[k];
          }
        };
        Object.defineProperty(o, k2, desc);
      } : function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      });
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
        Object.defineProperty(o, "default", {
          enumerable: true,
          value: v
        });
      } : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
        __setModuleDefault(result, mod);
        return result;
      };
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
      exports.issue = exports.issueCommand = void 0;
      const os = __importStar(__nccwpck_require__(70857));
      const utils_1 = __nccwpck_require__(30302);
      function issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + os.EOL);
      }
      exports.issueCommand = issueCommand;
      function issue(name, message = "") {
        issueCommand(name, {}, message);
      }
      exports.issue = issue;
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) command = "missing.command";
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              if (val) {
                if (first) first = false; else cmdStr += ",";
                cmdStr += `${key}=${escapeProperty(val)}`;
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return (0, utils_1.toCommandValue)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return (0, utils_1.toCommandValue)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
    },
    30302: (__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
      exports.toCommandProperties = exports.toCommandValue = void 0;
      function toCommandValue(input) {
        if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
        return JSON.stringify(input);
      }
      exports.toCommandValue = toCommandValue;
      function toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) return {};
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      exports.toCommandProperties = toCommandProperties;
    },
    70529: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        MU: () => TimeoutError,
        ml: () => systemClock,
        ux: () => within
      });
      const promises_namespaceObject = require("node:timers/promises");
      const systemClock = {
        now: () => Date.now(),
        sleep: async (ms, signal) => (0, promises_namespaceObject.setTimeout)(ms, void 0, {
          signal
        }),
        alarm: (ms, ring) => {
          const timer = setTimeout(ring, ms);
          return () => clearTimeout(timer);
        }
      };
      class TimeoutError extends Error {
        name="TimeoutError";
        constructor(ms) {
          super(`no answer within ${Math.round(ms / 1e3)} s`);
        }
      }
      async function within(clock, ms, work) {
        const limit = new AbortController;
        const callOff = clock.alarm(ms, () => limit.abort(new TimeoutError(ms)));
        try {
          return await work(limit.signal);
        } finally {
          callOff();
        }
      }
    },
    83916: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        GZ: () => isDenied,
        UX: () => Pending,
        WE: () => explain,
        bj: () => costsMeanwhile,
        dc: () => toldOf,
        j1: () => ConfigurationError,
        mf: () => ProvisioningError
      });
      var _words__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75846);
      class ErrorWithRemedy extends Error {
        remedy;
        constructor(message, options = {}) {
          super(message, {
            cause: options.cause
          });
          this.remedy = options.remedy;
        }
      }
      class ConfigurationError extends ErrorWithRemedy {
        name="ConfigurationError";
      }
      class ProvisioningError extends ErrorWithRemedy {
        name="ProvisioningError";
      }
      class Pending extends Error {
        name="Pending";
        next;
        constructor(message, {next} = {}) {
          super(message);
          this.next = next;
        }
      }
      function chain(error) {
        if (error instanceof Pending) return [ {
          said: `Waiting for ${(0, _words__WEBPACK_IMPORTED_MODULE_0__.em)(error.message)}`
        } ];
        const told = [];
        for (let cause = error; cause instanceof Error && told.length < 5; cause = cause.cause) {
          const {operation, advice, $metadata} = cause;
          const answered = $metadata?.httpStatusCode === void 0 ? "" : ` answered ${cause.name}`;
          const origin = operation === void 0 ? "" : `${operation}${answered}: `;
          const request = $metadata?.requestId === void 0 ? "" : ` (request id ${$metadata.requestId})`;
          const own = cause.remedy;
          const isHelped = told.some(({remedy}) => remedy !== void 0);
          told.push({
            said: `${origin}${cause.message || cause.name}${request}`,
            remedy: own ?? (isHelped ? void 0 : advice)
          });
        }
        return told;
      }
      function explain(error) {
        const lines = chain(error).flatMap(({said, remedy}, depth) => [ `${depth === 0 ? "" : "Cause: "}${said}`, remedy ?? [] ].flat());
        const {meanwhile} = error ?? {};
        return lines.length > 0 ? [ ...lines, meanwhile ?? [] ].flat().join("\n") : String(error);
      }
      function costsMeanwhile(error, meanwhile) {
        if (error instanceof Error && meanwhile !== void 0) Object.assign(error, {
          meanwhile
        });
      }
      function toldOf(error) {
        const told = chain(error);
        return {
          what: told[0].said.replace(/\s*\n\s*/g, " "),
          remedy: told.find(({remedy}) => remedy !== void 0)?.remedy
        };
      }
      function isDenied(error) {
        const {name, operation} = error;
        return operation !== void 0 && /^(AccessDenied|UnauthorizedOperation|CloudHsmAccessDenied)/.test(name);
      }
    },
    53385: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $e: () => warning,
        $l: () => maskSecret,
        N4: () => endGroup,
        Oh: () => startGroup,
        lm: () => notice,
        n8: () => line,
        z3: () => error
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
      var _actions_core_lib_command__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44914);
      const onGitHub = env => env.GITHUB_ACTIONS === "true";
      const SHORTEST_MASKED = 4;
      function maskSecret(value, env = process.env) {
        if (/^\s*[{[]/.test(value) && value.trim().includes("\n")) throw new TypeError("expected a secret to mask, got a structured text; mask the secrets in it");
        if (!onGitHub(env)) return;
        const parts = value.includes("-----BEGIN ") ? value.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, "\n").split(/(?:\s|\\[nr])+/).filter(part => /^[A-Za-z0-9+/=]+$/.test(part)) : value.split(/[\r\n]+/).map(part => part.trim());
        for (const part of parts.filter(({length}) => length >= SHORTEST_MASKED)) (0, _actions_core_lib_command__WEBPACK_IMPORTED_MODULE_1__.issueCommand)("add-mask", {}, part);
      }
      const unseen = "[^!-~\\r\\n\\u2028\\u2029]*";
      const command = new RegExp(`^(${unseen}):(?=${unseen}:)`, "gm");
      function line(text, env = process.env) {
        const harmless = onGitHub(env) ? text.replace(command, "$1: ").replaceAll("##[", "## [") : text;
        process.stdout.write(`${harmless}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
      }
      function notice(text, properties = {}, env = process.env) {
        annotate("notice", text, properties, env);
      }
      function warning(text, properties = {}, env = process.env) {
        annotate("warning", text, properties, env);
      }
      function error(text, properties = {}, env = process.env) {
        annotate("error", text, properties, env);
      }
      function annotate(kind, text, properties, env) {
        if (onGitHub(env)) (0, _actions_core_lib_command__WEBPACK_IMPORTED_MODULE_1__.issueCommand)(kind, {
          ...properties
        }, text); else line([ kind, properties.title, text ].filter(Boolean).join(": "), env);
      }
      function startGroup(title, env = process.env) {
        if (onGitHub(env)) (0, _actions_core_lib_command__WEBPACK_IMPORTED_MODULE_1__.issueCommand)("group", {}, title); else line(`${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}${title}`, env);
      }
      function endGroup(env = process.env) {
        if (onGitHub(env)) (0, _actions_core_lib_command__WEBPACK_IMPORTED_MODULE_1__.issueCommand)("endgroup", {}, "");
      }
    },
    64330: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        D: () => retiredHsmTypes,
        v: () => contradictions
      });
      var _fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10426);
      const retiredHsmTypes = [ "hsm1.medium" ];
      function contradictions(inputs, running) {
        const problems = [];
        const demand = (right, problem) => right || problems.push(problem);
        problems.push(...caInputConflicts(inputs));
        problems.push(...(0, _fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__.s5)(inputs));
        demand(!(running.includes("provision") && retiredHsmTypes.includes(inputs.hsmType)), `hsm-type: expected a type of which AWS still makes HSMs, such as "hsm2m.medium" (got "${inputs.hsmType}")`);
        const multiZone = inputs.deploymentType === void 0 ? void 0 : (0, _fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__.vX)(inputs.deploymentType);
        const subnets = inputs.storageSubnetIds;
        if (subnets !== void 0 && multiZone !== void 0) {
          const wanted = multiZone ? 2 : 1;
          demand(subnets.length === wanted, `storage-subnet-ids: expected ${wanted} for ${inputs.deploymentType} (got ${subnets.length})`);
        }
        if (inputs.confirm !== void 0 && inputs.name !== void 0) demand(inputs.confirm === inputs.name, `confirm: expected the name "${inputs.name}" once more (got "${inputs.confirm}")`);
        demand(!(inputs.rotateAdminPassword && inputs.adminPassword !== void 0), "admin-password: expected nothing beside rotate-admin-password: true, which makes one (got both)");
        if (inputs.preferredSubnetId !== void 0) {
          demand(multiZone !== false, `preferred-subnet-id: expected nothing for ${inputs.deploymentType} (got "${inputs.preferredSubnetId}")`);
          demand((subnets ?? inputs.subnetIds?.slice(0, 2) ?? [ inputs.preferredSubnetId ]).includes(inputs.preferredSubnetId), `preferred-subnet-id: expected one of the file system's subnets (got "${inputs.preferredSubnetId}")`);
        }
        return problems;
      }
      function caInputConflicts({caCertificate, caKeyPassphrase, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate}) {
        if (caKmsKey !== void 0) {
          const others = {
            "ca-private-key": caPrivateKey,
            "ca-key-passphrase": caKeyPassphrase,
            "signed-cluster-certificate": signedClusterCertificate,
            "github-token": githubToken
          };
          return Object.entries(others).filter(([, value]) => value !== void 0).map(([name]) => `${name}: expected nothing beside ca-kms-key, which is the key of the CA (got both)`);
        }
        const problems = [];
        const isOurs = caPrivateKey !== void 0 && signedClusterCertificate === void 0 && githubToken !== void 0;
        if (caCertificate === void 0 && !isOurs && (caPrivateKey !== void 0 || signedClusterCertificate !== void 0)) problems.push("ca-certificate: expected the CA's certificate beside its key or what it signed (got nothing)");
        if (caKeyPassphrase !== void 0 && caPrivateKey === void 0) problems.push("ca-private-key: expected the key that ca-key-passphrase opens (got nothing)");
        if (caPrivateKey !== void 0 && signedClusterCertificate !== void 0) problems.push("signed-cluster-certificate: expected either this or ca-private-key (got both)");
        return problems;
      }
    },
    10426: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g7: () => knownDeploymentTypes,
        s5: () => sizeProblems,
        vX: () => isMultiAz,
        vk: () => isFirstGeneration,
        zo: () => sizeDoubts
      });
      var _words__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75846);
      const first = [ 128, 256, 512, 1024, 2048, 4096 ];
      const second = [ 384, 768, 1536, 3072, 6144 ];
      const types = {
        SINGLE_AZ_1: {
          throughputs: first,
          haPairs: 1
        },
        MULTI_AZ_1: {
          throughputs: first,
          haPairs: 1
        },
        SINGLE_AZ_2: {
          throughputs: second,
          haPairs: 12
        },
        MULTI_AZ_2: {
          throughputs: second,
          haPairs: 1
        },
        SINGLE_AZ_3: {
          throughputs: [ 1536, 3072, 6144, 12288, 18432 ],
          haPairs: 12
        },
        MULTI_AZ_3: {
          throughputs: [ ...second, 12288, 18432 ],
          haPairs: 1
        }
      };
      const knownDeploymentTypes = Object.keys(types);
      const capacityOfPair = {
        least: 1024,
        most: 524288
      };
      const isMultiAz = deploymentType => deploymentType.startsWith("MULTI_AZ");
      const isFirstGeneration = deploymentType => deploymentType.endsWith("_1");
      function sizeProblems({deploymentType = "", storageCapacity, throughputCapacity, haPairs = 1}) {
        const limits = types[deploymentType];
        if (limits === void 0) return [];
        const {throughputs} = limits;
        const {least, most} = capacityOfPair;
        const problems = [];
        if (throughputCapacity !== void 0 && !throughputs.includes(throughputCapacity) && isKnown(throughputCapacity)) problems.push(`throughput-capacity: expected one of ${throughputs.join(", ")} for ${deploymentType} (got ${throughputCapacity})`);
        if (haPairs > 1 && limits.haPairs === 1) problems.push(`ha-pairs: expected 1 for ${deploymentType} (got ${haPairs})`);
        if (storageCapacity !== void 0 && (storageCapacity < least * haPairs || storageCapacity > most * haPairs)) {
          const pairs = (0, _words__WEBPACK_IMPORTED_MODULE_0__.U9)(haPairs, "HA pair");
          problems.push(`storage-capacity: expected ${least * haPairs} to ${most * haPairs} GiB for ${pairs} (got ${storageCapacity})`);
        }
        return problems;
      }
      const isKnown = throughput => Object.values(types).some(({throughputs}) => throughputs.includes(throughput));
      function sizeDoubts(size) {
        const {deploymentType = "", storageCapacity = 0, throughputCapacity = 0, haPairs = 1} = size;
        const known = types[deploymentType]?.throughputs;
        const doubts = [];
        const asks = what => doubts.push({
          what,
          remedy: "AWS decides, when the file system is made: make sure that it takes it."
        });
        if (known === void 0) asks(`deployment-type: ${deploymentType} is not among those that are known here (${knownDeploymentTypes.join(", ")}).`); else if (!known.includes(throughputCapacity)) {
          const list = `${deploymentType} (${known.join(", ")})`;
          asks(`throughput-capacity: ${throughputCapacity} MB/s is not among those that are known here for ${list}.`);
        }
        const pairs = types[deploymentType]?.haPairs ?? haPairs;
        if (haPairs > pairs && pairs > 1) asks(`ha-pairs: ${deploymentType} had up to ${pairs} when this was written, not ${haPairs}.`);
        if (deploymentType === "SINGLE_AZ_2" && haPairs > 1 && throughputCapacity < 1536) asks(`throughput-capacity: AWS's documentation has ${throughputCapacity} MB/s for one HA pair of SINGLE_AZ_2, not for ${haPairs}.`);
        if (isFirstGeneration(deploymentType) && storageCapacity > 196608) doubts.push({
          what: `storage-capacity: ${storageCapacity} GiB may be too much for ${deploymentType}: the first generation had at most 196608 GiB.`,
          remedy: "Take a type of the second generation, or ask AWS."
        });
        return doubts;
      }
    },
    98190: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        D8: () => anything,
        H8: () => keyArn,
        Rj: () => fingerprint,
        ZC: () => workerRule,
        Zs: () => adminPassword,
        aL: () => words,
        ai: () => number,
        gd: () => workflowNames,
        gp: () => phaseList,
        mX: () => idForm,
        nM: () => row,
        oA: () => tagLines,
        p_: () => list,
        ps: () => pem,
        qz: () => readFunctionName,
        wC: () => matching,
        xc: () => keyReference,
        yL: () => oneOf,
        zM: () => boolean
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77934);
      var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23626);
      const row = (rule, rest) => ({
        ...rule,
        ...rest
      });
      const matching = (pattern, expected) => ({
        expected,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(pattern))
      });
      const oneOf = (...values) => ({
        expected: `one of ${values.map(value => `"${value}"`).join(", ")}`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(values)
      });
      const number = (min, max, unit, whole = true) => ({
        expected: `a ${whole ? "whole " : ""}number from ${min} to ${max}${unit && ` (${unit})`}`,
        wrong: text => /^0\d/.test(text) ? `"${text}" starts with 0, which may mean an octal number` : void 0,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(whole ? /^(0|[1-9]\d*)$/ : /^(0|[1-9]\d*)(\.\d+)?$/), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(min), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(max))
      });
      const boolean = {
        expected: '"true" or "false"',
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([ "true", "false" ]), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value === "true"))
      };
      const words = text => text.split(/[\s,]+/).filter(word => word !== "");
      const idForm = (prefix, several) => ({
        pattern: new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`),
        several,
        form: `"${prefix}-" with 8 or 17 hexadecimal digits`
      });
      const list = ({pattern, several, form}, min = 0, max = 50) => ({
        expected: `${min > 1 ? `${min} or more` : "a list of"} different ${several}, each ${form}, separated by commas, spaces or new lines`,
        separated: "words",
        wrong: text => {
          const items = words(text);
          return told(items.filter(item => !pattern.test(item)), "is none", "are none") ?? told(twice(items), "is there twice", "are there twice") ?? (items.length > max ? `${max} is the most` : void 0);
        },
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(words), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(pattern))), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(min), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(max), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(items => twice(items).length === 0))
      });
      const twice = items => [ ...new Set(items.filter((item, index) => items.indexOf(item) !== index)) ];
      function told(items, isSo, areSo) {
        if (items.length === 0) return;
        const shown = items.slice(0, 3).map(item => `"${item.length > 80 ? `${item.slice(0, 77)}…` : item}"`).join(", ");
        return `${shown}${items.length > 3 ? " and others" : ""} ${items.length === 1 ? isSo : areSo}`;
      }
      const pem = what => ({
        expected: `${what} as PEM ("-----BEGIN …")`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.mKk("-----BEGIN "), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(64 * 1024))
      });
      const fingerprint = {
        expected: "a SHA-256, 64 hexadecimal digits with or without colons",
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(text => text.replaceAll(":", "").toUpperCase().match(/../g).join(":")))
      };
      const keyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, 'a key\'s ARN, not an alias, such as "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"');
      const keyReference = matching(/^(arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+|(arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/(?!aws\/)[\w/-]{1,250})$/, 'a key\'s ARN or an alias of this account and region, such as "alias/safe-storage-parameters"');
      const adminPassword = matching(/^(?!-|.*\{\{)[\x21\x23-\x26\x28-\x39\x3b-\x5b\x5d-\x7e]{8,32}$/, '8 to 32 printable ASCII characters without ":", spaces, quotes, backslashes or "{{", not starting with "-"');
      const anything = {
        expected: "a text",
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
      };
      const phaseList = {
        expected: `phases out of ${_phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1.join(", ")}`,
        separated: "words",
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(words), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1)), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(given => _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1.filter(name => given.includes(name))))
      };
      const workflowOfDuty = `(${_phaseTable__WEBPACK_IMPORTED_MODULE_0__.tU.join("|")})=[\\w.-]+`;
      const workflowNames = matching(new RegExp(`^${workflowOfDuty}([\\s,]+${workflowOfDuty})*$`), `DUTY=NAME, … of ${_phaseTable__WEBPACK_IMPORTED_MODULE_0__.tU.join(", ")}`);
      const tagLine = /^(?![aA][wW][sS]:|safe-storage)[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}=[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
      const linesOf = text => text.split("\n").map(line => line.trim()).filter(line => line !== "");
      const keyOf = line => line.slice(0, line.indexOf("="));
      const MOST_TAGS = 45;
      const tagLines = {
        expected: "KEY=VALUE, one a line, keys of 1 to 128 and values of up to 256 characters, letters, digits, spaces and _.:/=+-@, each key " + 'once, none starting with "aws:" (in any case) or "safe-storage"',
        separated: "lines",
        wrong: text => {
          const lines = linesOf(text);
          return told(lines.filter(line => !tagLine.test(line)), "is none", "are none") ?? told(twice(lines.map(keyOf)), "is there twice", "are there twice") ?? (lines.length > MOST_TAGS ? `${MOST_TAGS} is the most` : void 0);
        },
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(linesOf), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(tagLine))), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(MOST_TAGS), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(lines => twice(lines.map(keyOf)).length === 0), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(lines => Object.fromEntries(lines.map(line => [ keyOf(line), line.slice(line.indexOf("=") + 1) ]))))
      };
      const functionForms = new RegExp(`^${[ "(?:(?:arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z]{2,}(?:-[a-z]+)+-\\d{1,2}):)?(?<account>\\d{12}):function:)?", "(?<resource>[\\w-]{1,64}(?::(?:\\$LATEST|[\\w-]{1,128}))?)" ].join("")}$`);
      const readFunctionName = text => functionForms.exec(text)?.groups;
      const instanceId = idForm("i", "instance ids");
      const workerRule = {
        expected: `"ephemeral", "runner", an instance id (${instanceId.form}) or lambda: with the name or ARN of a function`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(text => /^(ephemeral|runner)$/.test(text) || instanceId.pattern.test(text) || text.startsWith("lambda:") && readFunctionName(text.slice("lambda:".length)) !== void 0), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(text => {
          if (text.startsWith("i-")) return {
            kind: "instance",
            instanceId: text
          };
          if (text.startsWith("lambda:")) return {
            kind: "lambda",
            functionName: text.slice("lambda:".length)
          };
          return {
            kind: text
          };
        }))
      };
    },
    85541: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Fu: () => inputTable,
        VY: () => secretsIn,
        Vc: () => inputsOf,
        nJ: () => camel
      });
      var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23626);
      var _fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10426);
      var _rules__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98190);
      const roleArn = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
      const subnetId = (0, _rules__WEBPACK_IMPORTED_MODULE_2__.mX)("subnet", "subnet ids");
      const imageId = (0, _rules__WEBPACK_IMPORTED_MODULE_2__.mX)("ami", "image ids");
      const cluster = [ "plan", "provision", "verify" ];
      const authority = [ "plan", "provision", "initialize" ];
      const signing = [ "plan", "initialize" ];
      const worker = [ "plan", "provision", "activate", "connect", "verify", "teardown" ];
      const storage = [ "plan", "storage", "verify" ];
      const inputTable = {
        name: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[a-z][a-z0-9-]{0,31}$/, "1 to 32 of a-z, 0-9 and -, starting with a letter"), {
          description: "The safe storage's name. All its resources are found by it, so it never changes.",
          required: _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1
        }),
        "aws-region": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'a region such as "eu-central-1"'), {
          description: "AWS region. Without it the environment variable `AWS_REGION` is used.",
          required: _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1
        }),
        "role-to-assume": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(roleArn, 'a role\'s ARN such as "arn:aws:iam::111122223333:role/deploy"'), {
          description: "ARN of the role to assume with the job's OIDC token; its credentials are refreshed for as long as the job runs. " + "Without it the AWS credentials of the environment are used."
        }),
        "subnet-ids": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.p_)(subnetId, 2, 10), {
          description: "Private subnets of the cluster, one an availability zone, in 2 zones or more. They cannot be changed later.",
          phases: [ "plan", "provision", "activate", "connect", "storage", "verify" ],
          required: [ "plan", "provision" ]
        }),
        phases: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.gp, {
          description: "The phases to run; they run in the order in which AWS lets them happen.",
          default: "provision, initialize, activate, connect, storage"
        }),
        "phase-roles": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.p_)({
          pattern: roleArn,
          several: "ARNs of roles",
          form: 'such as "arn:aws:iam::111122223333:role/deploy"'
        }), {
          description: "Roles that will run the phases, for `plan` to ask IAM whether they may; without it the role that `plan` itself runs as.",
          phases: [ "plan" ]
        }),
        "allowed-account-id": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^\d{12}$/, "an account id of 12 digits"), {
          description: "Refuse to work in any other AWS account."
        }),
        "hsm-type": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^p?hsm[0-9][a-z.]*\.[a-zA-Z]+$/, 'an HSM type such as "hsm2m.medium"'), {
          description: "HSM type.",
          default: "hsm2m.medium",
          phases: cluster
        }),
        "hsm-mode": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.yL)("FIPS", "NON_FIPS"), {
          description: "Mode of the cluster; it cannot be changed later.",
          default: "FIPS",
          phases: cluster
        }),
        "hsm-count": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(2, 28, "HSMs"), {
          description: "Number of HSMs, spread over the zones. A KMS custom key store needs 2 in different zones.",
          default: "2",
          phases: [ "plan", "connect", "verify" ],
          ahead: [ "provision" ]
        }),
        "source-backup-id": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^(newest|(arn:aws[a-z-]*:cloudhsm:[a-z0-9-]+:\d{12}:backup\/)?backup-[2-7a-zA-Z]{11,16})$/, '"newest", a backup id ' + "(backup-…) or ARN"), {
          description: "Backup from which the cluster is restored where there is none; it brings users, keys and the customer CA. `newest`: " + "recovers a lost cluster from the newest READY backup that AWS shows to be its own and that may hold the key; one that is still " + "being made is waited for.",
          phases: cluster
        }),
        "new-storage": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`true`: make a new cluster although a key store, key, file system or backup of a storage of this name is left whose " + "cluster is gone. The new cluster opens none of it; to have it back give `source-backup-id` instead.",
          default: "false",
          phases: [ "plan", "provision" ]
        }),
        "backup-retention-days": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(7, 379, "days"), {
          description: "Days for which backups of the cluster are kept.",
          default: "90",
          phases: [ "plan", "provision", "verify" ]
        }),
        "ca-certificate": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ps)("the certificate of your CA"), {
          description: "Certificate of your CA as PEM; for an intermediate CA its chain, the root last.",
          phases: [ "plan", "provision", "initialize", "activate", "connect", "verify", "teardown" ]
        }),
        "ca-private-key": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ps)("the private key of your CA"), {
          description: "Private key of your CA as PEM (PKCS#8, PKCS#1 or SEC1), from a secret.",
          phases: signing,
          secret: true
        }),
        "ca-key-passphrase": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.D8, {
          description: "Passphrase of `ca-private-key`, from a secret.",
          phases: signing,
          secret: true
        }),
        "ca-kms-key": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.H8, {
          description: "ARN of an asymmetric AWS KMS key (`SIGN_VERIFY`; `RSA_2048` to `RSA_4096` or `ECC_NIST_P256` to `P521`), in any " + "region and account: the key of your CA, which signs through `kms:Sign`. Without `ca-certificate` it certifies itself.",
          phases: authority
        }),
        "github-token": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.D8, {
          description: "Token that may write secrets (never the job's own). With it, and without `ca-certificate`, a CA is made " + "and kept in encrypted secrets before it signs anything.",
          phases: authority,
          secret: true
        }),
        "ca-secret-prefix": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,80}$/, "capitals, digits and _, not starting with a digit or " + '"GITHUB_"'), {
          description: "The made CA is kept in the secrets `PREFIX_CERTIFICATE` and `PREFIX_PRIVATE_KEY`.",
          default: "SAFE_STORAGE_CA",
          phases: authority
        }),
        "ca-secret-environment": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[^\s/\\].{0,254}$/, "the name of an environment"), {
          description: "GitHub environment that keeps the made CA; without it the repository does.",
          phases: authority
        }),
        "signed-cluster-certificate": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ps)("the signed cluster certificate"), {
          description: "The cluster's certificate as PEM when its CSR was signed elsewhere (an offline CA); `ca-certificate` is needed with it.",
          phases: authority
        }),
        "aws-root-certificate": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ps)("the AWS CloudHSM root certificate"), {
          description: "AWS CloudHSM root certificate as PEM. Without it, it is fetched from AWS's documentation and must have the " + "SHA-256 of AWS CloudHSM Root G1.",
          phases: authority
        }),
        "aws-root-sha256": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.Rj, {
          description: "SHA-256 that the AWS CloudHSM root must have, given or fetched. It belongs into the workflow, where it is reviewed.",
          phases: authority
        }),
        "manufacturer-root-certificate": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, 
        _rules__WEBPACK_IMPORTED_MODULE_2__.ps)("the manufacturer's root certificate"), {
          description: "Root certificate of the HSM's manufacturer as PEM; their site refuses scripts, so fetch it by hand.",
          phases: authority
        }),
        "manufacturer-root-sha256": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.Rj, {
          description: "SHA-256 that `manufacturer-root-certificate` must have. It belongs into the workflow, where it is reviewed; whoever may " + "write variables may change a variable.",
          phases: authority
        }),
        "hardware-verification": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.yL)("full", "aws", "off"), {
          description: "`full`: the HSM's chains to both roots are verified; `aws`: the AWS chain only; `off`: none.",
          default: "full",
          phases: authority
        }),
        "admin-password": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.Zs, {
          description: "Password of the HSM's `admin`: 8 to 32 characters without `:`, spaces, quotes, backslashes and `{{`, not starting " + "with `-`. Made when absent. Once the HSMs are activated, it is tried by one login, and kept if it opens them.",
          phases: [ "activate" ],
          secret: true
        }),
        "parameter-kms-key": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.xc, {
          description: "KMS key under which the passwords are kept in Parameter Store, by its ARN or alias. Without it AWS's own `aws/ssm` " + "encrypts them, and everybody in the account with `ssm:GetParameter` on `*` reads them."
        }),
        "try-admin-password": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`true`: one more login as `admin` is tried although two have failed, or nobody knows how many have. Five wrong ones lock " + "the only `admin` for good, so set it for a single run, when you are sure of the password.",
          default: "false",
          phases: [ "activate", "connect" ]
        }),
        "rotate-admin-password": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`true`: `activate` gives `admin` a new password. It is kept before the HSMs get it and takes the place of the one of " + "before once a login has shown it; that stays among the parameter's versions, for backups of before. Set it for a single run.",
          default: "false",
          phases: [ "plan", "activate" ]
        }),
        worker: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.ZC, {
          description: "Where `cloudhsm-cli` runs: `ephemeral` (an instance made for the run), `i-…` (an instance of yours), " + "`runner` (this runner is inside the VPC) or `lambda:NAME`, with the name or ARN of a function, as it is or of a version or alias.",
          default: "ephemeral",
          phases: worker,
          ahead: [ "initialize" ]
        }),
        "worker-instance-type": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type such as "t3.micro"'), {
          description: "Instance type of the ephemeral worker; its architecture chooses image and package.",
          default: "t3.micro",
          phases: worker,
          ahead: [ "initialize" ]
        }),
        "worker-instance-profile": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[\w+=,.@-]{1,128}$/, "the name of an instance profile"), {
          description: "Instance profile of the ephemeral worker.",
          default: "safe-storage-worker",
          phases: worker,
          ahead: [ "initialize" ]
        }),
        "worker-image": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(new RegExp(`${imageId.pattern.source}|^resolve:ssm:/[\\w./-]+$`), `an image id (${imageId.form}) or resolve:ssm:/PARAMETER`), {
          description: "Image of the ephemeral worker; without it the newest Amazon Linux 2023 of the right architecture.",
          phases: worker,
          ahead: [ "initialize" ]
        }),
        "cli-version": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^\d+\.\d+\.\d+$/, 'a version such as "5.18.0"'), {
          description: "Version of the CloudHSM CLI that is installed on the worker.",
          default: "5.18.0",
          phases: worker
        }),
        "cli-sha256": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[0-9a-f]{64}$/, "64 hexadecimal digits"), {
          description: "SHA-256 of the CloudHSM CLI's package; needed for versions whose digest is not known to this action.",
          phases: worker
        }),
        "key-store-name": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[^\s].{0,255}$/, "1 to 256 characters"), {
          description: "Name of the KMS custom key store; without it `name`."
        }),
        "key-alias": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^(?!(alias\/)?aws\/)(alias\/)?[a-zA-Z0-9:/_-]{1,249}$/, "a key alias of a-z, A-Z, 0-9, /, _ and -, with or " + 'without "alias/", none of AWS\'s ("aws/…")'), {
          description: "Alias of the KMS key; without it `alias/NAME`."
        }),
        "storage-capacity": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(1024, 12 * 524288, "GiB"), {
          description: "SSD storage capacity of the file system in GiB: 1,024 to 524,288 for each HA pair.",
          default: "1024",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "throughput-capacity": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(8, 1e5, "MB/s"), {
          description: "Throughput capacity of each HA pair in MB/s, as the deployment type allows; with one pair, that of the file system.",
          default: "128",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "ha-pairs": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(1, 100, "HA pairs"), {
          description: "HA pairs of file servers: 1, or up to 12 for `SINGLE_AZ_2` and `SINGLE_AZ_3`.",
          default: "1",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "deployment-type": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^(MULTI|SINGLE)_AZ_[1-9]\d?$/, `one of ${_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__.g7.join(", ")} or a newer one`), {
          description: `Deployment type of the file system: ${_fileSystemLimits__WEBPACK_IMPORTED_MODULE_1__.g7.map(type => `\`${type}\``).join(", ")}, ` + "or a newer one, which AWS then checks.",
          default: "MULTI_AZ_1",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "storage-subnet-ids": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.p_)(subnetId, 1, 2), {
          description: "Subnets of the file system, two for a multi-AZ type, one for a single-AZ type; without it the first of `subnet-ids`.",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "preferred-subnet-id": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(subnetId.pattern, `a subnet id, ${subnetId.form}`), {
          description: "Subnet of the preferred file server of a multi-AZ type; without it the first of `storage-subnet-ids`.",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "route-table-ids": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.p_)((0, 
        _rules__WEBPACK_IMPORTED_MODULE_2__.mX)("rtb", "route table ids")), {
          description: "Route tables that get routes to a multi-AZ file system; without it the VPC's main route table.",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "security-group-ids": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.p_)((0, 
        _rules__WEBPACK_IMPORTED_MODULE_2__.mX)("sg", "security group ids")), {
          description: "Security groups of the file system; without it the VPC's default security group.",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "svm-name": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[a-zA-Z0-9_]{1,47}$/, "1 to 47 letters, digits and _"), {
          description: "Name of the storage virtual machine.",
          default: "svm1",
          phases: storage
        }),
        "volume-name": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^[a-zA-Z_][a-zA-Z0-9_]{0,202}$/, "1 to 203 letters, digits and _, not starting with a digit"), {
          description: "Name of the volume.",
          default: "vol1",
          phases: storage
        }),
        "volume-size": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(1, 307200, "GiB"), {
          description: "Size of the volume in GiB.",
          default: "100",
          phases: storage,
          ahead: [ "provision" ]
        }),
        "junction-path": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.wC)(/^\/[^\s]{0,254}$/, 'a path of up to 255 characters that starts with "/"'), {
          description: "Path under which the volume is mounted in the storage virtual machine; without it `/VOLUME-NAME`.",
          phases: storage
        }),
        "verify-users": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`true`: `verify` sends the worker to the HSMs to look at their users; it needs a worker for that.",
          default: "false",
          phases: [ "plan", "provision", "activate", "connect", "verify" ]
        }),
        confirm: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)({
          ..._rules__WEBPACK_IMPORTED_MODULE_2__.D8,
          expected: "the name once more"
        }, {
          description: "The name once more: what `teardown` removes cannot be brought back.",
          phases: [ "teardown" ],
          required: [ "teardown" ]
        }),
        "key-deletion-window": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(7, 30, "days"), {
          description: "Days for which KMS waits before it deletes the key; until then the deletion can be cancelled.",
          default: "30",
          phases: [ "plan", "teardown" ]
        }),
        "ignore-consumers": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`true`: `teardown` goes on although others use the key: their data are lost with it.",
          default: "false",
          phases: [ "teardown" ]
        }),
        "delete-backups": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`true`: `teardown` also deletes the cluster's backups, without which its HSMs do not come back, and the passwords.",
          default: "false",
          phases: [ "plan", "teardown" ]
        }),
        tags: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.oA, {
          description: "Extra tags, `KEY=VALUE` a line, for every resource that takes tags.",
          default: ""
        }),
        "poll-interval": (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(.01, 300, "seconds, fractions allowed", false), {
          description: "Shortest time between two looks at AWS while waiting, in seconds; at first up to 5 minutes, later up to one.",
          default: "5"
        }),
        timeout: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)((0, _rules__WEBPACK_IMPORTED_MODULE_2__.ai)(1, 1440, "minutes"), {
          description: "Minutes after which a wait gives up with what it saw last; without it each wait has its own limit."
        }),
        wait: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.zM, {
          description: "`false`: start what can be started, report `pending` and let a later run go on.",
          default: "true"
        }),
        workflows: (0, _rules__WEBPACK_IMPORTED_MODULE_2__.nM)(_rules__WEBPACK_IMPORTED_MODULE_2__.gd, {
          description: "Your workflows by duty (`deploy=deploy, activate=activate`), for what is told to come next."
        })
      };
      function inputsOf(step) {
        const isRead = ({phases = _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1, ahead = [], secret}) => step === "cleanup" ? secret !== true && phases.some(phase => _phaseTable__WEBPACK_IMPORTED_MODULE_0__.m0[phase].goesToHsms === "always") : phases.includes(step) || ahead.includes(step);
        return Object.keys(inputTable).filter(name => isRead(inputTable[name]));
      }
      const secretsIn = inputs => Object.entries(inputTable).flatMap(([name, {secret}]) => secret === true ? inputs[camel(name)] ?? [] : []);
      const camel = name => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    },
    23626: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        b0: () => goesToHsms,
        k1: () => phaseNames,
        m0: () => phaseTable,
        tU: () => duties
      });
      const phaseNames = [ "plan", "provision", "initialize", "activate", "connect", "storage", "verify", "teardown" ];
      const duties = [ "deploy", "activate", "verify", "teardown" ];
      const phaseTable = {
        plan: {
          title: "Plan: what would be done, what is wrong, what it costs",
          duties: [ "verify" ],
          changes: false,
          goesToHsms: "never",
          waitsLong: false
        },
        provision: {
          title: "Provision: the cluster and its first HSM",
          duties: [ "deploy" ],
          changes: true,
          goesToHsms: "never",
          waitsLong: true
        },
        initialize: {
          title: "Initialize: hardware proven, cluster signed by your CA",
          duties: [ "deploy" ],
          changes: true,
          goesToHsms: "never",
          waitsLong: false
        },
        activate: {
          title: "Activate: the admin's password and the crypto user",
          duties: [ "activate" ],
          changes: true,
          goesToHsms: "always",
          waitsLong: true
        },
        connect: {
          title: "Connect: more HSMs, the key store and its key",
          duties: [ "deploy", "activate" ],
          changes: true,
          goesToHsms: "always",
          waitsLong: true
        },
        storage: {
          title: "Storage: file system, machine and volume",
          duties: [ "deploy" ],
          changes: true,
          goesToHsms: "never",
          waitsLong: true
        },
        verify: {
          title: "Verify: everything above, with cause and remedy",
          duties: [ "verify" ],
          changes: false,
          goesToHsms: "with verify-users",
          waitsLong: false
        },
        teardown: {
          title: "Tear down: what was asked to go",
          duties: [ "teardown" ],
          changes: true,
          goesToHsms: "never",
          waitsLong: true
        }
      };
      const goesToHsms = (phase, verifyUsers) => {
        const {goesToHsms: when} = phaseTable[phase];
        return when === "always" || when === "with verify-users" && verifyUsers;
      };
    },
    75846: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ly: () => isoTime,
        U9: () => count,
        em: () => sentence,
        o_: () => unended,
        pA: () => nearest
      });
      function sentence(...parts) {
        const said = parts.map(part => unended(part ?? "")).filter(part => part !== "");
        const text = said.join(": ");
        return /[!?]$/.test(text) ? text : `${text}.`;
      }
      const unended = text => text.trim().replace(/[.:]+$/, "");
      const count = (number, one, several = `${one}s`) => `${number} ${number === 1 ? one : several}`;
      const isoTime = time => time === void 0 ? "a time that AWS does not say" : `${new Date(time).toISOString().slice(0, 19)}Z`;
      function nearest(word, candidates) {
        const [best] = candidates.map(candidate => ({
          candidate,
          distance: editDistance(word.toLowerCase(), candidate)
        })).sort((a, b) => a.distance - b.distance);
        return best !== void 0 && best.distance <= Math.max(2, word.length / 3) ? best.candidate : void 0;
      }
      function editDistance(a, b) {
        let previous = Array.from({
          length: b.length + 1
        }, (_, j) => j);
        for (let i = 1; i <= a.length; i++) {
          const current = [ i ];
          for (let j = 1; j <= b.length; j++) current[j] = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
          previous = current;
        }
        return previous[b.length];
      }
    },
    42613: module => {
      module.exports = require("assert");
    },
    90290: module => {
      module.exports = require("async_hooks");
    },
    20181: module => {
      module.exports = require("buffer");
    },
    35317: module => {
      module.exports = require("child_process");
    },
    64236: module => {
      module.exports = require("console");
    },
    76982: module => {
      module.exports = require("crypto");
    },
    31637: module => {
      module.exports = require("diagnostics_channel");
    },
    24434: module => {
      module.exports = require("events");
    },
    79896: module => {
      module.exports = require("fs");
    },
    58611: module => {
      module.exports = require("http");
    },
    85675: module => {
      module.exports = require("http2");
    },
    65692: module => {
      module.exports = require("https");
    },
    73339: module => {
      module.exports = require("module");
    },
    69278: module => {
      module.exports = require("net");
    },
    16698: module => {
      module.exports = require("node:async_hooks");
    },
    31421: module => {
      module.exports = require("node:child_process");
    },
    77598: module => {
      module.exports = require("node:crypto");
    },
    78474: module => {
      module.exports = require("node:events");
    },
    73024: module => {
      module.exports = require("node:fs");
    },
    51455: module => {
      module.exports = require("node:fs/promises");
    },
    37067: module => {
      module.exports = require("node:http");
    },
    32467: module => {
      module.exports = require("node:http2");
    },
    44708: module => {
      module.exports = require("node:https");
    },
    48161: module => {
      module.exports = require("node:os");
    },
    76760: module => {
      module.exports = require("node:path");
    },
    1708: module => {
      module.exports = require("node:process");
    },
    57075: module => {
      module.exports = require("node:stream");
    },
    57975: module => {
      module.exports = require("node:util");
    },
    38522: module => {
      module.exports = require("node:zlib");
    },
    70857: module => {
      module.exports = require("os");
    },
    16928: module => {
      module.exports = require("path");
    },
    82987: module => {
      module.exports = require("perf_hooks");
    },
    932: module => {
      module.exports = require("process");
    },
    83480: module => {
      module.exports = require("querystring");
    },
    2203: module => {
      module.exports = require("stream");
    },
    63774: module => {
      module.exports = require("stream/web");
    },
    13193: module => {
      module.exports = require("string_decoder");
    },
    64756: module => {
      module.exports = require("tls");
    },
    52018: module => {
      module.exports = require("tty");
    },
    87016: module => {
      module.exports = require("url");
    },
    39023: module => {
      module.exports = require("util");
    },
    98253: module => {
      module.exports = require("util/types");
    },
    28167: module => {
      module.exports = require("worker_threads");
    },
    43106: module => {
      module.exports = require("zlib");
    },
    77934: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        BpQ: () => minLength,
        FsL: () => pipe,
        Ikc: () => object,
        KIO: () => picklist,
        Ru6: () => maxLength,
        Wwf: () => minValue,
        YOg: () => array,
        YjP: () => string,
        _H3: () => looseObject,
        aig: () => number,
        cGV: () => maxValue,
        euz: () => literal,
        g1P: () => record,
        h_: () => description,
        is: () => is,
        lqM: () => optional,
        mKk: () => includes,
        ndf: () => integer,
        pdi: () => transform,
        qgA: () => parse,
        rej: () => strictObject,
        tBZ: () => readonly,
        xLC: () => safeParse,
        yGV: () => regex,
        yhX: () => isoTimestamp,
        yuE: () => metadata,
        z6Y: () => check,
        zMY: () => boolean
      });
      let store$4;
      const DEFAULT_CONFIG = {
        lang: void 0,
        message: void 0,
        abortEarly: void 0,
        abortPipeEarly: void 0
      };
      function getGlobalConfig(config$1) {
        if (!config$1 && !store$4) return DEFAULT_CONFIG;
        return {
          lang: config$1?.lang ?? store$4?.lang,
          message: config$1?.message,
          abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
          abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
        };
      }
      let store$3;
      function getGlobalMessage(lang) {
        return store$3?.get(lang);
      }
      let store$2;
      function getSchemaMessage(lang) {
        return store$2?.get(lang);
      }
      let store$1;
      function getSpecificMessage(reference, lang) {
        return store$1?.get(reference)?.get(lang);
      }
      function _stringify(input) {
        const type = typeof input;
        if (type === "string") return `"${input}"`;
        if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
        if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
        return type;
      }
      function _addIssue(context, label, dataset, config$1, other) {
        const input = other && "input" in other ? other.input : dataset.value;
        const expected = other?.expected ?? context.expects ?? null;
        const received = other?.received ?? _stringify(input);
        const issue = {
          kind: context.kind,
          type: context.type,
          input,
          expected,
          received,
          message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
          requirement: context.requirement,
          path: other?.path,
          issues: other?.issues,
          lang: config$1.lang,
          abortEarly: config$1.abortEarly,
          abortPipeEarly: config$1.abortPipeEarly
        };
        const isSchema = context.kind === "schema";
        const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
        if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
        if (isSchema) dataset.typed = false;
        if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
      }
      function _isSameValueZero(value1, value2) {
        return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
      }
      function _isValidObjectKey(object$1, key) {
        return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
      }
      function _joinExpects(values$1, separator) {
        const list = [ ...new Set(values$1) ];
        if (list.length > 1) return `(${list.join(` ${separator} `)})`;
        return list[0] ?? "never";
      }
      function _standardSchema(schema) {
        schema["~standard"] = {
          version: 1,
          vendor: "valibot",
          validate: value$1 => schema["~run"]({
            value: value$1
          }, getGlobalConfig())
        };
        return schema;
      }
      var ValiError = class extends Error {
        constructor(issues) {
          super(issues[0].message);
          this.name = "ValiError";
          this.issues = issues;
        }
      };
      const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
      function check(requirement, message$1) {
        return {
          kind: "validation",
          type: "check",
          reference: check,
          async: false,
          expects: null,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      function description(description_) {
        return {
          kind: "metadata",
          type: "description",
          reference: description,
          description: description_
        };
      }
      function includes(requirement, message$1) {
        const expects = _stringify(requirement);
        return {
          kind: "validation",
          type: "includes",
          reference: includes,
          async: false,
          expects,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, {
              received: `!${expects}`
            });
            return dataset;
          }
        };
      }
      function integer(message$1) {
        return {
          kind: "validation",
          type: "integer",
          reference: integer,
          async: false,
          expects: null,
          requirement: Number.isInteger,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
            return dataset;
          }
        };
      }
      function isoTimestamp(message$1) {
        return {
          kind: "validation",
          type: "iso_timestamp",
          reference: isoTimestamp,
          async: false,
          expects: null,
          requirement: ISO_TIMESTAMP_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
            return dataset;
          }
        };
      }
      function maxLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_length",
          reference: maxLength,
          async: false,
          expects: `<=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
              received: `${dataset.value.length}`
            });
            return dataset;
          }
        };
      }
      function maxValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_value",
          reference: maxValue,
          async: false,
          expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
              received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
          }
        };
      }
      function metadata(metadata_) {
        return {
          kind: "metadata",
          type: "metadata",
          reference: metadata,
          metadata: metadata_
        };
      }
      function minLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_length",
          reference: minLength,
          async: false,
          expects: `>=${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
              received: `${dataset.value.length}`
            });
            return dataset;
          }
        };
      }
      function minValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_value",
          reference: minValue,
          async: false,
          expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
              received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
          }
        };
      }
      function readonly() {
        return {
          kind: "transformation",
          type: "readonly",
          reference: readonly,
          async: false,
          "~run"(dataset) {
            return dataset;
          }
        };
      }
      function regex(requirement, message$1) {
        return {
          kind: "validation",
          type: "regex",
          reference: regex,
          async: false,
          expects: `${requirement}`,
          requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
            return dataset;
          }
        };
      }
      function transform(operation) {
        return {
          kind: "transformation",
          type: "transform",
          reference: transform,
          async: false,
          operation,
          "~run"(dataset) {
            dataset.value = this.operation(dataset.value);
            return dataset;
          }
        };
      }
      const ABORT_EARLY_CONFIG = {
        abortEarly: true
      };
      function getFallback(schema, dataset, config$1) {
        return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
      }
      function getDefault(schema, dataset, config$1) {
        return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
      }
      function is(schema, input) {
        return !schema["~run"]({
          value: input
        }, ABORT_EARLY_CONFIG).issues;
      }
      function array(item, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "array",
          reference: array,
          expects: "Array",
          async: false,
          item,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < input.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.item["~run"]({
                  value: value$1
                }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input,
                    key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function boolean(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "boolean",
          reference: boolean,
          expects: "boolean",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function literal(literal_, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "literal",
          reference: literal,
          expects: _stringify(literal_),
          async: false,
          literal: literal_,
          message: message$1,
          "~run"(dataset, config$1) {
            if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function looseObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_object",
          reference: looseObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function number(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "number",
          reference: number,
          expects: "number",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function object(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "object",
          reference: object,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function optional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "optional",
          reference: optional,
          expects: `(${wrapped.expects} | undefined)`,
          async: false,
          wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function picklist(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "picklist",
          reference: picklist,
          expects: _joinExpects(options.map(_stringify), "|"),
          async: false,
          options,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function record(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "record",
          reference: record,
          expects: "Object",
          async: false,
          key,
          value: value$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
                const entryValue = input[entryKey];
                const keyDataset = this.key["~run"]({
                  value: entryKey
                }, config$1);
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "key",
                    input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of keyDataset.issues) {
                    issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                const valueDataset = this.value["~run"]({
                  value: entryValue
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function strictObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_object",
          reference: strictObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input,
                      key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input,
                      key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                _addIssue(this, "key", dataset, config$1, {
                  input: key,
                  expected: "never",
                  path: [ {
                    type: "object",
                    origin: "key",
                    input,
                    key,
                    value: input[key]
                  } ]
                });
                break;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function string(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "string",
          reference: string,
          expects: "string",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function parse(schema, input, config$1) {
        const dataset = schema["~run"]({
          value: input
        }, getGlobalConfig(config$1));
        if (dataset.issues) throw new ValiError(dataset.issues);
        return dataset.value;
      }
      function pipe(...pipe$1) {
        return _standardSchema({
          ...pipe$1[0],
          pipe: pipe$1,
          "~run"(dataset, config$1) {
            for (const item of pipe$1) if (item.kind !== "metadata") {
              if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
                dataset.typed = false;
                break;
              }
              if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
            }
            return dataset;
          }
        });
      }
      function safeParse(schema, input, config$1) {
        const dataset = schema["~run"]({
          value: input
        }, getGlobalConfig(config$1));
        return {
          typed: dataset.typed,
          success: !dataset.issues,
          output: dataset.value,
          issues: dataset.issues
        };
      }
    }
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => ({
      255: "worker-lambda.js",
      355: "phases-storage.js",
      365: "ssm-parameters.js",
      497: "aws-fsx+aws-kms.js",
      1013: "ssm-lease.js",
      1075: "aws-ssm.js",
      1136: "aws-sdk-nested-clients-sts.js",
      1231: "phases-plan-check+ec2-subnets+kms-drift.js",
      1306: "fflate.js",
      1543: "identity-restored+phases-results.js",
      1970: "http-proxy-agent.js",
      1986: "fsx-drift+fsx-fileSystem.js",
      1998: "permissions.js",
      2034: "node-forge.js",
      2243: "pki-hardware+cloudhsm-hardware.js",
      2313: "cloudhsm-drift+run-difference+pki-summary.js",
      2393: "phases-initialize.js",
      2565: "aws-ec2.js",
      2566: "phases-provision.js",
      3132: "aws-lambda.js",
      3228: "actions-github.js",
      3230: "pki-certificate.js",
      3381: "pki-authority+github-secrets.js",
      3575: "aws-sdk-credential-provider-process.js",
      3669: "https-proxy-agent.js",
      3768: "aws-refusals.js",
      3965: "step.js",
      4008: "aws-sdk-credential-provider-env.js",
      4047: "ssm-lease2.js",
      4106: "worker-worker.js",
      4108: "pki-findings.js",
      4403: "pki-trustAnchor.js",
      4455: "report-next+report-chainOfTrust.js",
      4543: "aws-ensure+cloudhsm-find+cloudhsm-client+run-run.js",
      4560: "phases-activate.js",
      4663: "phases-teardown-fate+phases-teardown-inventory+cloudhsm-auditLog.js",
      4719: "ssm-commands+ec2-instances.js",
      4796: "worker-instance.js",
      4861: "aws-cloudwatch-logs.js",
      4966: "smithy-credential-provider-imds.js",
      5193: "aws-sts.js",
      5383: "smithy-node-http-handler.js",
      5772: "github-files.js",
      5868: "worker-ephemeral.js",
      5941: "phases-verify.js",
      6236: "aws-sdk-credential-provider-ini.js",
      6308: "aws-wait+aws-durations.js",
      6440: "phases-plan.js",
      6501: "aws-sts2.js",
      6575: "report-terraform-adoption+report-terraform-hcl+ec2-subnets.js",
      6719: "smithy-core.js",
      6752: "undici.js",
      6766: "phases-connect.js",
      6810: "cloudhsm-hsms+aws-cloudhsm-v2.js",
      6835: "ssm-lease3.js",
      7097: "tweetnacl+blakejs.js",
      7171: "debug+agent-base.js",
      7202: "identity-conflicts.js",
      7212: "phases-cleanup.js",
      7459: "aws-sdk-credential-provider-http.js",
      7713: "worker-ephemeral2.js",
      7933: "cloudhsm-cluster+aws-cloudhsm-v2.js",
      8263: "aws-sdk-credential-provider-sso.js",
      8275: "aws-iam.js",
      8294: "aws-sdk-credential-provider-login.js",
      8376: "run-observations.js",
      8715: "aws-sdk-credential-provider-web-identity.js",
      8879: "kms-parameterKey+identity-leaving+phases-verify-certificates.js",
      8895: "aws-sdk-credential-provider-sso2.js",
      9097: "report-next.js",
      9294: "phases-teardown.js",
      9436: "worker-hsmAccess.js",
      9443: "aws-sdk-nested-clients-sso-oidc.js",
      9472: "report-write.js",
      9544: "authority-kms.js",
      9739: "ssm-parameters2.js",
      9748: "report-summary.js",
      9762: "aws-sdk-nested-clients-signin.js",
      9949: "aws-sdk-credential-provider-node.js",
      9990: "worker-runner.js",
      9994: "authority-handedKey.js"
    }[chunkId]);
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    var installedChunks = {
      8792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
    };
  })();
  var __webpack_exports__ = {};
  var external_node_fs_ = __nccwpck_require__(73024);
  var external_node_os_ = __nccwpck_require__(48161);
  var external_node_util_ = __nccwpck_require__(57975);
  var clock = __nccwpck_require__(70529);
  var errors = __nccwpck_require__(83916);
  var log = __nccwpck_require__(53385);
  var dist = __nccwpck_require__(77934);
  var phaseTable = __nccwpck_require__(23626);
  var words = __nccwpck_require__(75846);
  var conflicts = __nccwpck_require__(64330);
  var rules = __nccwpck_require__(98190);
  var table = __nccwpck_require__(85541);
  function readInputs(raw, environment, running) {
    const problems = unknownNames(raw);
    const values = {};
    for (const [name, input] of Object.entries(table.Fu)) {
      const given = raw[name]?.trim() || (name === "aws-region" ? environment.AWS_REGION?.trim() : void 0) || input.default;
      if (given === void 0) continue;
      const parsed = dist.xLC(input.schema, given, {
        abortEarly: true
      });
      if (parsed.success) values[(0, table.nJ)(name)] = parsed.output; else problems.push(problemOf(name, input, given));
    }
    const inputs = values;
    const due = running ?? inputs.phases ?? [];
    problems.push(...missing(inputs, problems, due), ...(0, conflicts.v)(inputs, due));
    if (problems.length > 0) throw new errors.j1(problems.length === 1 ? `This input cannot be used:\n  ${problems[0]}` : `These inputs cannot be used:\n  ${problems.join("\n  ")}`, {
      remedy: "Nothing was created or changed. docs/inputs.md lists every input with its format."
    });
    return inputs;
  }
  function unknownNames(raw) {
    return Object.keys(raw).filter(name => !(name in table.Fu)).map(name => {
      const near = (0, words.pA)(name, Object.keys(table.Fu));
      return `${name}: expected the name of an input${near ? `; did you mean "${near}"?` : ""} (got "${name}")`;
    });
  }
  function problemOf(name, input, given) {
    const wrong = input.secret ? void 0 : input.wrong?.(given);
    return `${name}: expected ${input.expected}${wrong === void 0 ? "" : `; ${wrong}`} (got ${shown(name, input, given)})`;
  }
  function shown(name, input, given) {
    if (input.secret) return `${given.length} characters, not shown`;
    const text = given.length > 80 ? `${given.slice(0, 77)}…` : given;
    const near = name === "phases" ? (0, rules.aL)(given).flatMap(word => phaseTable.k1.includes(word) ? [] : (0, 
    words.pA)(word, phaseTable.k1) ?? []) : [];
    return `"${text.replace(/\s+/g, " ")}"${near.length > 0 ? `; did you mean "${near.join('", "')}"?` : ""}`;
  }
  function missing(inputs, problems, running) {
    return Object.entries(table.Fu).filter(([name, input]) => input.required?.some(phase => running.includes(phase)) && !((0, 
    table.nJ)(name) in inputs) && !problems.some(problem => problem.startsWith(`${name}:`))).map(([name, input]) => `${name}: expected ${input.expected} (got nothing)`);
  }
  async function main(environment) {
    const {PHASE: step = ""} = environment;
    if (step === "inputs") {
      const inputs = readInputs(givenInputs(environment), environment);
      const {name, phases, awsRegion} = inputs;
      for (const secret of (0, table.VY)(inputs)) (0, log.$l)(secret);
      if (inputs.caPrivateKey !== void 0) await (await Promise.all([ __nccwpck_require__.e(7097), __nccwpck_require__.e(2034), __nccwpck_require__.e(4403), __nccwpck_require__.e(3381), __nccwpck_require__.e(3230), __nccwpck_require__.e(9994) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 89994))).checkHandedKey({
        inputs,
        environment
      });
      const {setOutput} = await __nccwpck_require__.e(5772).then(__nccwpck_require__.bind(__nccwpck_require__, 55772));
      setOutput("phases", JSON.stringify(phases));
      (0, log.n8)(`Safe storage ${name} in ${awsRegion}: ${phases.join(", ")}`);
    } else if (step === "cleanup") await endJob(environment); else if (phaseTable.k1.includes(step)) {
      failedUntilItEnds(environment);
      const phase = step;
      const inputs = readInputs(givenInputs(environment, (0, table.Vc)(phase)), environment, [ phase ]);
      await (await Promise.all([ __nccwpck_require__.e(6719), __nccwpck_require__.e(2034), __nccwpck_require__.e(6501), __nccwpck_require__.e(3768), __nccwpck_require__.e(3230), __nccwpck_require__.e(8376), __nccwpck_require__.e(3965) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 23965))).runPhase(phase, inputs, environment);
    } else throw new errors.j1(`PHASE: expected one of ${[ "inputs", ...phaseTable.k1, "cleanup" ].join(", ")} (got "${step}")`);
  }
  function failedUntilItEnds({GITHUB_OUTPUT}) {
    if (GITHUB_OUTPUT) (0, external_node_fs_.appendFileSync)(GITHUB_OUTPUT, `status=failed${external_node_os_.EOL}`);
  }
  async function endJob(environment) {
    const inputs = readInputs(givenInputs(environment, (0, table.Vc)("cleanup")), environment, []);
    const {cleanUp} = await __nccwpck_require__.e(7212).then(__nccwpck_require__.bind(__nccwpck_require__, 37212));
    await cleanUp(inputs, async () => {
      const {startRun} = await Promise.all([ __nccwpck_require__.e(6719), __nccwpck_require__.e(2034), __nccwpck_require__.e(6501), __nccwpck_require__.e(3768), __nccwpck_require__.e(3230), __nccwpck_require__.e(8376) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 78376));
      const sink = {
        line: text => (0, log.n8)(text),
        warning: text => (0, log.$e)(text),
        folded: (_, lines) => (0, log.n8)(lines.join(external_node_os_.EOL))
      };
      return startRun({
        inputs,
        environment,
        clock: clock.ml,
        sink,
        mask: secret => (0, log.$l)(secret)
      });
    });
  }
  function givenInputs(environment, names = Object.keys(table.Fu)) {
    if (environment.INPUTS !== void 0) return JSON.parse(environment.INPUTS);
    return Object.fromEntries(names.map(name => [ name, environment[`INPUT_${name.toUpperCase()}`] ]).filter(([, value]) => value !== void 0));
  }
  main(process.env).catch(failure => {
    const {PHASE: step, PHASE_FAILED, STATE_PHASE_FAILED, GITHUB_STATE} = process.env;
    if (GITHUB_STATE && step !== "cleanup") (0, external_node_fs_.appendFileSync)(GITHUB_STATE, `PHASE_FAILED=true${external_node_os_.EOL}`);
    if (step === "cleanup" && [ PHASE_FAILED, STATE_PHASE_FAILED ].includes("true")) (0, 
    log.$e)(`The cleanup failed too. ${(0, errors.WE)(failure)}`); else (0, log.z3)((0, 
    errors.WE)(failure));
    if (!(failure instanceof Error) || !("remedy" in failure) && !("operation" in failure)) (0, 
    log.n8)((0, external_node_util_.inspect)(failure));
    process.exitCode = 1;
  });
  module.exports = __webpack_exports__;
})();
