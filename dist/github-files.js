"use strict";

exports.id = 5772;

exports.ids = [ 5772 ];

exports.modules = {
  24753: function(__unused_webpack_module, exports, __webpack_require__) {
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
    exports.prepareKeyValueMessage = exports.issueFileCommand = void 0;
    const crypto = __importStar(__webpack_require__(76982));
    const fs = __importStar(__webpack_require__(79896));
    const os = __importStar(__webpack_require__(70857));
    const utils_1 = __webpack_require__(30302);
    function issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      fs.appendFileSync(filePath, `${(0, utils_1.toCommandValue)(message)}${os.EOL}`, {
        encoding: "utf8"
      });
    }
    exports.issueFileCommand = issueFileCommand;
    function prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
      const convertedValue = (0, utils_1.toCommandValue)(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
    }
    exports.prepareKeyValueMessage = prepareKeyValueMessage;
  },
  55772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => appendSummary,
      setOutput: () => setOutput
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
    var _actions_core_lib_file_command__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24753);
    var _log__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53385);
    function setOutput(name, value, env = process.env) {
      if (env.GITHUB_OUTPUT) (0, _actions_core_lib_file_command__WEBPACK_IMPORTED_MODULE_2__.issueFileCommand)("OUTPUT", (0, 
      _actions_core_lib_file_command__WEBPACK_IMPORTED_MODULE_2__.prepareKeyValueMessage)(name, value)); else (0, 
      _log__WEBPACK_IMPORTED_MODULE_3__.n8)(`${name}: ${value}`, env);
    }
    const LARGEST_SUMMARY = 1024 * 1024;
    const SHORTENED = `${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}(Shortened: GitHub shows at most 1 MiB of summary for a step.)${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`;
    function appendSummary(markdown, env = process.env) {
      const file = env.GITHUB_STEP_SUMMARY;
      if (!file) return (0, _log__WEBPACK_IMPORTED_MODULE_3__.n8)(markdown, env);
      const room = LARGEST_SUMMARY - ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0, 
      node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size : 0);
      const text = `${markdown}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`;
      if (Buffer.byteLength(text) <= room) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, shortened(text, room));
    }
    function shortened(text, room) {
      const FENCE = "```";
      const kept = Buffer.from(text).subarray(0, Math.max(0, room - Buffer.byteLength(SHORTENED) - FENCE.length - node_os__WEBPACK_IMPORTED_MODULE_1__.EOL.length)).toString("utf8");
      const whole = kept.slice(0, kept.lastIndexOf("\n") + 1);
      if (whole === "") return "";
      const inFence = (whole.match(/^ *```/gm) ?? []).length % 2 === 1;
      return `${whole}${inFence ? `${FENCE}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}` : ""}${SHORTENED}`;
    }
  }
};
