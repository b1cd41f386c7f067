"use strict";

exports.id = 1782;

exports.ids = [ 1782 ];

exports.modules = {
  1782: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runner: () => runner
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
    var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
    const runner = {
      hire: async run => ({
        description: "this runner",
        execute: async script => executeHere(run, script)
      })
    };
    const passedOn = [ "PATH", "HOME", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SSM", "AWS_CA_BUNDLE", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy" ];
    async function executeHere(run, script) {
      const {environment} = run;
      const {accessKeyId, secretAccessKey, sessionToken} = await run.aws.credentials();
      const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "safe-storage-"));
      try {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "script.sh");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, script, {
          mode: 448
        });
        return await new Promise((resolve, reject) => {
          const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("bash", [ file ], {
            cwd: folder,
            stdio: [ "ignore", "pipe", "pipe" ],
            env: {
              ...Object.fromEntries(passedOn.map(name => [ name, environment[name] ])),
              AWS_ACCESS_KEY_ID: accessKeyId,
              AWS_SECRET_ACCESS_KEY: secretAccessKey,
              AWS_SESSION_TOKEN: sessionToken
            }
          });
          let stdout = "";
          let stderr = "";
          child.stdout.on("data", chunk => {
            stdout += chunk.toString();
          });
          child.stderr.on("data", chunk => {
            stderr += chunk.toString();
          });
          child.on("error", reject);
          child.on("close", code => resolve({
            exitCode: code ?? -1,
            stdout,
            stderr
          }));
        });
      } finally {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
          recursive: true,
          force: true
        });
      }
    }
  }
};
