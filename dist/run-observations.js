"use strict";

exports.id = 710;

exports.ids = [ 710 ];

exports.modules = {
  710: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      kE: () => Observations,
      aR: () => isCliCommand,
      bs: () => together
    });
    var dist = __webpack_require__(7934);
    const facts = (description, entries) => dist.FsL(dist.rej(entries), dist.tBZ(), dist.h_(description));
    const listOf = (description, item) => dist.FsL(dist.YOg(item), dist.tBZ(), dist.h_(description));
    const schema_text = description => dist.FsL(dist.YjP(), dist.h_(description));
    const oneOf = (description, words) => dist.FsL(dist.KIO(words), dist.h_(description));
    const readings = {
      "activation-tries": [ "first", "later" ],
      "backup-tags": [ "of the cluster", "none" ],
      "cli-exit-code": [ "0", "other" ],
      "deleted-clusters": [ "listed", "absent" ],
      "key-shown": [ "arn", "id" ],
      "kmsuser-coverage": [ "fixed", "not fixed" ],
      "last-backup": [ "deletable", "kept" ],
      "lockout-check": [ "passed", "refused" ],
      "service-grants": [ "principal", "source" ],
      "volume-ready": [ "CREATED", "AVAILABLE" ]
    };
    const modelStates = {
      cluster: [ "CREATE_IN_PROGRESS", "UNINITIALIZED", "INITIALIZE_IN_PROGRESS", "INITIALIZED", "ACTIVE", "UPDATE_IN_PROGRESS", "MODIFY_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "DELETE_IN_PROGRESS", "DELETED", "DEGRADED" ],
      HSM: [ "CREATE_IN_PROGRESS", "ACTIVE", "DEGRADED", "DELETE_IN_PROGRESS", "DELETED" ],
      backup: [ "CREATE_IN_PROGRESS", "READY", "DELETED", "PENDING_DELETION" ],
      "key store": [ "CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING" ],
      key: [ "Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating" ],
      "file system": [ "AVAILABLE", "CREATING", "FAILED", "DELETING", "MISCONFIGURED", "UPDATING", "MISCONFIGURED_UNAVAILABLE" ],
      "storage virtual machine": [ "CREATED", "CREATING", "DELETING", "FAILED", "MISCONFIGURED", "PENDING" ],
      volume: [ "CREATING", "CREATED", "DELETING", "FAILED", "MISCONFIGURED", "PENDING", "AVAILABLE" ],
      "connection error": [ "INVALID_CREDENTIALS", "CLUSTER_NOT_FOUND", "NETWORK_ERRORS", "INTERNAL_ERROR", "INSUFFICIENT_CLOUDHSM_HSMS", "USER_LOCKED_OUT", "USER_NOT_FOUND", "USER_LOGGED_IN", "SUBNET_NOT_FOUND", "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET", "XKS_PROXY_ACCESS_DENIED", "XKS_PROXY_NOT_REACHABLE", "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND", "XKS_PROXY_INVALID_RESPONSE", "XKS_PROXY_INVALID_CONFIGURATION", "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION", "XKS_PROXY_TIMED_OUT", "XKS_PROXY_INVALID_TLS_CONFIGURATION" ]
    };
    const seconds = dist.FsL(dist.aig(), dist.Wwf(0), dist.h_("Seconds."));
    const code = dist.FsL(dist.YjP(), dist.yGV(/^[A-Za-z][\w.]{0,79}$/), dist.h_("As AWS writes it."));
    const waitEnds = [ "reached", "given up", "failed" ];
    const waited = facts("One wait.", {
      for: schema_text("For what, as the table of durations calls it."),
      took: seconds,
      usually: schema_text("What was expected."),
      end: oneOf("How it ended.", waitEnds)
    });
    const refusal = facts("A code with which AWS has answered.", {
      call: schema_text("service:Operation."),
      code,
      times: dist.FsL(dist.aig(), dist.h_("How often."))
    });
    const cliCommands = [ "activate", "admin", "users", "hsms" ];
    const isCliCommand = name => cliCommands.includes(name);
    const cliAnswer = facts("One call of cloudhsm-cli, or one interactive session of it.", {
      command: oneOf("Which.", cliCommands),
      exitCode: dist.FsL(dist.aig(), dist.h_("Its exit code.")),
      errorCodes: listOf("The error_code of each JSON object that it printed.", dist.aig())
    });
    const profile = facts("What one certificate of the hardware looks like.", {
      role: schema_text("Which of them it is."),
      version: dist.FsL(dist.aig(), dist.h_("Version of X.509.")),
      certificateAuthority: oneOf("Its basicConstraints.", [ "absent", "CA:TRUE", "CA:FALSE" ]),
      signature: schema_text("How it is signed."),
      key: schema_text("Its key."),
      days: dist.FsL(dist.aig(), dist.h_("Days for which it is valid."))
    });
    const unknown = facts("A state that no model or table here knows.", {
      of: oneOf("Of what.", Object.keys(modelStates)),
      state: code
    });
    const reading = facts("Which reading of an assumption was met.", {
      assumption: oneOf("Its key in docs/assumptions.md.", Object.keys(readings)),
      met: schema_text("What was so.")
    });
    facts("What was met of AWS that nobody could look up beforehand. No account, name, address, id or secret is in it: it can be pasted into an " + "issue as it is.", {
      waits: listOf("How long AWS took, beside what was expected.", waited),
      refusals: listOf("Codes other than success, by call.", refusal),
      cli: listOf("Exit codes of cloudhsm-cli beside its JSON.", cliAnswer),
      certificates: listOf("Profile of the hardware's certificates.", profile),
      unknownStates: listOf("States that are new to us.", unknown),
      readings: listOf("Assumptions that were settled.", reading)
    });
    class Observations {
      waits=[];
      cli=[];
      certificates=[];
      refused=new Map;
      unknown=new Map;
      met=new Map;
      refusal(call, answer) {
        if (!dist.is(code, answer)) return;
        const key = `${call} ${answer}`;
        this.refused.set(key, {
          call,
          code: answer,
          times: (this.refused.get(key)?.times ?? 0) + 1
        });
      }
      state(of, state) {
        if (state === void 0 || modelStates[of].includes(state) || !dist.is(code, state)) return;
        this.unknown.set(`${of} ${state}`, {
          of,
          state
        });
      }
      reading(assumption, met) {
        this.met.set(`${assumption} ${met}`, {
          assumption,
          met
        });
      }
      report() {
        const {waits, cli, certificates, refused, unknown: states, met} = this;
        return {
          waits,
          refusals: [ ...refused.values() ],
          cli,
          certificates,
          unknownStates: [ ...states.values() ],
          readings: [ ...met.values() ]
        };
      }
    }
    function together(before, now) {
      if (before === void 0) return now;
      const once = all => [ ...new Map(all.map(each => [ JSON.stringify(each), each ])).values() ];
      return {
        waits: [ ...before.waits, ...now.waits ],
        refusals: added([ ...before.refusals, ...now.refusals ]),
        cli: [ ...before.cli, ...now.cli ],
        certificates: once([ ...before.certificates, ...now.certificates ]),
        unknownStates: once([ ...before.unknownStates, ...now.unknownStates ]),
        readings: once([ ...before.readings, ...now.readings ])
      };
    }
    function added(all) {
      const sums = new Map;
      for (const each of all) {
        const key = `${each.call} ${each.code}`;
        sums.set(key, {
          ...each,
          times: each.times + (sums.get(key)?.times ?? 0)
        });
      }
      return [ ...sums.values() ];
    }
  }
};
