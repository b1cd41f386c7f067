"use strict";

exports.id = 333;

exports.ids = [ 333 ];

exports.modules = {
  4525: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => ensureKmsUser,
      k: () => renewKmsUser
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);
    var _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7807);
    var _users__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
    const kmsUser = report => report.users.find(user => user.username === "kmsuser");
    async function ensureKmsUser(run, seen) {
      const user = kmsUser(seen);
      if (user === void 0) {
        await ensurePassword(run);
        return told(run, await (0, _users__WEBPACK_IMPORTED_MODULE_3__.LP)(run, [ "create-kmsuser" ]), "kmsuser created", "create-kmsuser");
      }
      if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.yN)(run, "kmsuser-password") === void 0) return renewKmsUser(run);
      if (user["cluster-coverage"] !== "full") return repairCoverage(run);
      run.log.found("kmsuser on every HSM");
      return seen;
    }
    async function renewKmsUser(run) {
      await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.t8)(run, "kmsuser-password", (0, 
      _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.C)(run));
      const report = await (0, _users__WEBPACK_IMPORTED_MODULE_3__.LP)(run, [ "change-kmsuser-password" ]);
      return kmsUser(report) === void 0 ? ensureKmsUser(run, report) : told(run, report, "kmsuser has a new password", "change-kmsuser-password");
    }
    async function repairCoverage(run) {
      run.log.warn("kmsuser is not on every HSM; it is created again.");
      const report = await (0, _users__WEBPACK_IMPORTED_MODULE_3__.LP)(run, [ "create-kmsuser" ]);
      if (kmsUser(report)?.["cluster-coverage"] === "full") return report;
      return told(run, await (0, _users__WEBPACK_IMPORTED_MODULE_3__.LP)(run, [ "delete-kmsuser", "create-kmsuser" ]), "kmsuser made anew", "create-kmsuser");
    }
    function told(run, report, what, action) {
      const user = kmsUser(report);
      if (user?.role !== "crypto-user" || user["cluster-coverage"] !== "full") throw new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`kmsuser is ${user === void 0 ? "not there" : `${user.role}, coverage ${user["cluster-coverage"]}`} after "${action}".`, {
        cause: new Error((report.said[action] ?? "").trim().slice(-500)),
        remedy: "Is admin's password in Parameter Store still the one of the HSMs? After five wrong ones admin is locked (docs/runbook.md)."
      });
      run.log.made(`${what}, on ${report.serials.length} HSM${report.serials.length === 1 ? "" : "s"}`);
      return report;
    }
    async function ensurePassword(run) {
      if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.yN)(run, "kmsuser-password") === void 0) await (0, 
      _ssm_parameters__WEBPACK_IMPORTED_MODULE_1__.t8)(run, "kmsuser-password", (0, _ssm_passwords__WEBPACK_IMPORTED_MODULE_2__.C)(run));
    }
  },
  3962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => kms
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);
    const kms = {
      id: "KMS",
      Client: _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_0__.p
    };
  },
  3594: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => connectionErrors
    });
    const connectionErrors = {
      CLUSTER_NOT_FOUND: {
        cause: "KMS does not find the cluster",
        remedy: "If it was deleted, restore it from its newest backup, disconnect the key store, update its CloudHsmClusterId, and connect."
      },
      INSUFFICIENT_CLOUDHSM_HSMS: {
        cause: "the cluster has no active HSM",
        remedy: "Run the phase connect again: it adds HSMs first.",
        mend: "again"
      },
      INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET: {
        cause: "a subnet of the cluster has no free address",
        remedy: "Free an address, better two, in each private subnet of the cluster; then run again."
      },
      INTERNAL_ERROR: {
        cause: "KMS had an internal error",
        remedy: "Run again; ask AWS Support if it goes on.",
        mend: "again"
      },
      INVALID_CREDENTIALS: {
        cause: "KMS has not the password that kmsuser has",
        remedy: "Change kmsuser's password as admin, give the same to the key store (UpdateCustomKeyStore), and connect.",
        mend: "password"
      },
      NETWORK_ERRORS: {
        cause: "the network between KMS and the cluster failed",
        remedy: "Wait some minutes and run again.",
        mend: "again"
      },
      SUBNET_NOT_FOUND: {
        cause: "a subnet of the cluster was deleted",
        remedy: "Restore the cluster from its newest backup into subnets that exist, update the key store's CloudHsmClusterId, and connect."
      },
      USER_LOCKED_OUT: {
        cause: "kmsuser is locked after too many wrong passwords",
        remedy: "Change kmsuser's password as admin, give the same to the key store (UpdateCustomKeyStore), and connect.",
        mend: "password"
      },
      USER_LOGGED_IN: {
        cause: "somebody is logged in as kmsuser",
        remedy: "Log kmsuser out wherever it is logged in; nobody but KMS may use it. Then run again.",
        mend: "again"
      },
      USER_NOT_FOUND: {
        cause: "an HSM has no kmsuser",
        remedy: "Create the crypto user kmsuser on every HSM, give its password to the key store (UpdateCustomKeyStore), and connect.",
        mend: "password"
      }
    };
  },
  333: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A_: () => findKeyStore,
      gu: () => settled,
      lY: () => allKeyStores,
      tW: () => connectKeyStore,
      zM: () => ensureKeyStore
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8781);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9729);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9561);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9587);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4959);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5974);
    var _aws_durations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2588);
    var _aws_ensure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6539);
    var _aws_wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6308);
    var _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4525);
    var _cloudhsm_users__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6919);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
    var _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(365);
    var _client__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3962);
    var _connectionErrors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3594);
    const nameOf = run => run.inputs.keyStoreName ?? run.inputs.name;
    async function findKeyStore(run) {
      try {
        const {CustomKeyStores} = await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_9__.r({
          CustomKeyStoreName: nameOf(run)
        }));
        return CustomKeyStores?.[0];
      } catch (error) {
        if (error.name === "CustomKeyStoreNotFoundException") return;
        throw error;
      }
    }
    async function allKeyStores(run) {
      const stores = [];
      for await (const {CustomKeyStores = []} of (0, _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_10__.x)({
        client: run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i)
      }, {})) stores.push(...CustomKeyStores);
      return stores;
    }
    async function ensureKeyStore(run, cluster) {
      const store = await (0, _aws_ensure__WEBPACK_IMPORTED_MODULE_1__.D)(run, {
        what: `key store ${nameOf(run)}`,
        find: async () => findKeyStore(run),
        create: async () => run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_11__.L({
          CustomKeyStoreName: nameOf(run),
          CloudHsmClusterId: cluster.ClusterId,
          TrustAnchorCertificate: await (0, _cloudhsm_users__WEBPACK_IMPORTED_MODULE_4__.Ql)(run),
          KeyStorePassword: await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "kmsuser-password")
        })),
        describe: found => `${found.CustomKeyStoreId}, ${found.ConnectionState}`
      });
      if (store.CloudHsmClusterId !== cluster.ClusterId) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.j1(`key-store-name: expected the name of no key store, or of one over ${cluster.ClusterId} (got "${nameOf(run)}", which is over ${store.CloudHsmClusterId})`, {
        remedy: "Choose another key-store-name. Nothing was changed."
      });
      return store;
    }
    const repairs = 3;
    async function connectKeyStore(run) {
      for (let repaired = 0; ;repaired++) {
        const store = await settled(run);
        switch (store.ConnectionState) {
         case "CONNECTED":
          if (await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "kmsuser-password") !== void 0) await (0, 
          _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.lY)(run, "kmsuser-password");
          run.log.checked(`key store ${store.CustomKeyStoreId} is connected`);
          return store;

         case "DISCONNECTED":
          await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_12__.b({
            CustomKeyStoreId: store.CustomKeyStoreId
          }));
          run.log.made(`key store ${store.CustomKeyStoreId}: connection asked for`);
          break;

         default:
          await repair(run, store, repaired);
        }
      }
    }
    async function settled(run) {
      const look = async () => await findKeyStore(run);
      const {ConnectionState} = await look();
      return (0, _aws_wait__WEBPACK_IMPORTED_MODULE_2__.f)(run, {
        what: `key store ${nameOf(run)} to be ${ConnectionState === "DISCONNECTING" ? "disconnected" : "connected"}`,
        duration: ConnectionState === "DISCONNECTING" ? _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.keyStoreDisconnection : _aws_durations__WEBPACK_IMPORTED_MODULE_0__.S.keyStoreConnection,
        look,
        until: store => store.ConnectionState !== "CONNECTING" && store.ConnectionState !== "DISCONNECTING",
        show: store => store.ConnectionState
      });
    }
    async function repair(run, store, repaired) {
      const code = store.ConnectionErrorCode ?? "INTERNAL_ERROR";
      const {cause, remedy, mend} = _connectionErrors__WEBPACK_IMPORTED_MODULE_8__.U[code] ?? {
        cause: "KMS gives a code that is not documented",
        remedy: "Ask AWS Support."
      };
      if (mend === void 0 || repaired >= repairs) throw new _errors__WEBPACK_IMPORTED_MODULE_5__.mf(`KMS cannot connect key store ${store.CustomKeyStoreId}: ${code}: ${cause}.`, {
        remedy
      });
      run.log.warn(`KMS could not connect the key store: ${code}: ${cause}. It is disconnected, mended and connected again.`);
      await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_13__.P({
        CustomKeyStoreId: store.CustomKeyStoreId
      }));
      await settled(run);
      if (mend === "password") {
        await (0, _cloudhsm_kmsUser__WEBPACK_IMPORTED_MODULE_3__.k)(run);
        await run.aws(_client__WEBPACK_IMPORTED_MODULE_7__.i).send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_14__.Q({
          CustomKeyStoreId: store.CustomKeyStoreId,
          KeyStorePassword: await (0, _ssm_parameters__WEBPACK_IMPORTED_MODULE_6__.yN)(run, "kmsuser-password")
        }));
      }
    }
  },
  7807: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => newPassword
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    function newPassword(run) {
      const password = Array.from({
        length: 32
      }, () => alphabet[(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join("");
      run.mask(password);
      return password;
    }
  }
};
