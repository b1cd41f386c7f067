"use strict";

exports.id = 8376;

exports.ids = [ 8376 ];

exports.modules = {
  72947: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DL: () => serviceDomains,
      Mx: () => isAwsHost,
      YH: () => endpointDomain,
      iQ: () => partitionOf
    });
    const partitions = [ [ "us-gov-", {
      name: "aws-us-gov",
      endpoints: "amazonaws.com",
      dualStack: "api.aws",
      services: [ "amazonaws.com" ]
    } ], [ "cn-", {
      name: "aws-cn",
      endpoints: "amazonaws.com.cn",
      dualStack: "api.amazonwebservices.com.cn",
      services: [ "amazonaws.com.cn", "amazonaws.com" ]
    } ], [ "eusc-", {
      name: "aws-eusc",
      endpoints: "amazonaws.eu",
      dualStack: "api.amazonwebservices.eu",
      services: [ "amazonaws.com", "amazonaws.eu" ]
    } ], [ "", {
      name: "aws",
      endpoints: "amazonaws.com",
      dualStack: "api.aws",
      services: [ "amazonaws.com" ]
    } ] ];
    const of = region => partitions.find(([regions]) => region.startsWith(regions))[1];
    const partitionOf = region => of(region).name;
    const endpointDomain = region => of(region).endpoints;
    const prefixes = "(cloudhsmv2|ec2|fsx|iam|kms|lambda|logs|ssm|sts|oidc|portal\\.sso|signin)(-fips)?";
    const isAwsHost = host => partitions.some(([, {endpoints, dualStack}]) => [ endpoints, dualStack ].some(domain => new RegExp(`^(vpce-[a-z0-9-]+\\.)?${prefixes}(\\.(global|us-gov|[a-z]+(-[a-z]+)+-\\d+))?(\\.vpce)?\\.${domain.replaceAll(".", "\\.")}$`).test(host)));
    const serviceDomains = region => of(region).services;
  },
  57645: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => besidePublicDocuments,
      z: () => secretPartOf
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _certificate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
    var _csr__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9676);
    var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89813);
    var _key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40255);
    var _pem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52166);
    const shortestShared = 12;
    function secretPartOf(secret) {
      const known = publicHalfOf(secret);
      if (known === void 0) return secret;
      const isShared = bytes => bytes.length >= shortestShared && known.includes(bytes);
      return secret.replace(/[A-Za-z0-9+/]{16,}=*/g, line => isShared(Buffer.from(line, "base64")) ? "" : line);
    }
    function publicHalfOf(secret) {
      if (!secret.includes("PRIVATE KEY-----")) return;
      return attempt(() => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0, 
      _key__WEBPACK_IMPORTED_MODULE_3__.$)(secret, "the key")).export({
        type: "spki",
        format: "der"
      }));
    }
    const block = /(-----BEGIN (?:CERTIFICATE|(?:NEW )?CERTIFICATE REQUEST|PUBLIC KEY)-----[A-Za-z0-9+/=\s]+-----END [A-Z ]+-----)/;
    function besidePublicDocuments(text, change) {
      return text.split(block).map((part, index) => index % 2 === 1 && isPublicDocument(part) ? part : change(part)).join("");
    }
    function isPublicDocument(pem) {
      const readers = [ () => (0, _certificate__WEBPACK_IMPORTED_MODULE_1__.w$)(pem, "it"), () => (0, 
      _csr__WEBPACK_IMPORTED_MODULE_2__.l)(pem, "it"), () => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: (0, _pem__WEBPACK_IMPORTED_MODULE_4__.Nz)(pem, "it", [ "PUBLIC KEY" ]).bytes,
        format: "der",
        type: "spki"
      }) ];
      return readers.some(read => attempt(read) !== void 0);
    }
    function attempt(read) {
      try {
        return read();
      } catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_5__.EE || error.code?.startsWith("ERR_")) return;
        throw error;
      }
    }
  },
  42856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ad: () => runbookPage,
      Np: () => bySeverity,
      WX: () => findingsOf,
      Wr: () => healthOf
    });
    const healthOf = findings => [ "broken", "degraded" ].find(health => findings.some(({severity}) => severity === health)) ?? "healthy";
    const order = [ "broken", "degraded", "notice" ];
    const bySeverity = phases => phases.filter(({phase}, at) => phase === void 0 || !phases.slice(at + 1).some(later => later.phase === phase)).flatMap(findingsOf).sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const findingsOf = ({findings, notes}) => [ ...findings, ...notes.filter(({kind, text}) => kind === "warning" && !findings.some(({what}) => text.includes(what))).map(({text}) => ({
      severity: "notice",
      what: text,
      remedy: ""
    })) ];
    const runbookPage = anchor => `https://github.com/safe-storage/safe-storage/blob/main/docs/runbook.md#${encodeURIComponent(anchor)}`;
  },
  23503: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => logTo,
      v: () => elapsed
    });
    var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42856);
    function logTo(sink, clock, record) {
      const begun = clock.now();
      const time = () => elapsed(clock.now() - begun);
      const line = (verb, text) => sink.line(`${time()}  ${verb.padEnd(8)} ${text}`);
      const keep = (kind, text) => record.notes.push({
        at: clock.now(),
        kind,
        text
      });
      const lineKept = kind => text => {
        line(kind, text);
        keep(kind, text);
      };
      const found = lineKept("found");
      return {
        found: text => record.notes.some(note => (note.kind === "found" || note.kind === "made") && note.text === text) || found(text),
        made: lineKept("made"),
        would: text => line("would", text),
        waiting: text => line("waiting", text),
        checked: lineKept("checked"),
        warn: text => {
          sink.warning(text, time());
          keep("warning", text);
        },
        finding: ({severity, what, remedy, runbook}) => {
          const text = [ what, remedy, runbook && (0, _finding__WEBPACK_IMPORTED_MODULE_0__.Ad)(runbook) ].filter(Boolean).join(" ");
          sink.warning(text, time(), severity);
          keep("warning", `${severity}: ${text}`);
        },
        folded: (title, lines) => sink.folded(title, lines)
      };
    }
    function elapsed(ms) {
      const seconds = Math.floor(ms / 1e3);
      const two = n => String(n).padStart(2, "0");
      return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    }
  },
  9494: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EW: () => observations,
      aR: () => isCliCommand,
      bs: () => together,
      kE: () => Observations
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
    var _schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9126);
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
    const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Seconds."));
    const code = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[A-Za-z][\w.]{0,79}$/), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("As AWS writes it."));
    const waitEnds = [ "reached", "given up", "failed" ];
    const waited = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("One wait.", {
      for: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("For what, as the table of durations calls it."),
      took: seconds,
      usually: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("What was expected."),
      end: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.yL)("How it ended.", waitEnds)
    });
    const refusal = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("A code with which AWS has answered.", {
      call: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("service:Operation."),
      code,
      times: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("How often."))
    });
    const cliCommands = [ "activate", "admin", "keys", "users", "hsms" ];
    const isCliCommand = name => cliCommands.includes(name);
    const cliAnswer = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("One call of cloudhsm-cli, or one interactive session of it.", {
      command: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.yL)("Which.", cliCommands),
      exitCode: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Its exit code.")),
      errorCodes: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("The error_code of each JSON object that it printed.", valibot__WEBPACK_IMPORTED_MODULE_0__.aig())
    });
    const profile = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("What one certificate of the hardware looks like.", {
      role: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("Which of them it is."),
      version: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Version of X.509.")),
      certificateAuthority: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.yL)("Its basicConstraints.", [ "absent", "CA:TRUE", "CA:FALSE" ]),
      signature: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("How it is signed."),
      key: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("Its key."),
      days: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Days for which it is valid."))
    });
    const unknown = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("A state that no model or table here knows.", {
      of: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.yL)("Of what.", Object.keys(modelStates)),
      state: code
    });
    const reading = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("Which reading of an assumption was met.", {
      assumption: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.yL)("Its key in docs/assumptions.md.", Object.keys(readings)),
      met: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Vm)("What was so.")
    });
    const observations = (0, _schema__WEBPACK_IMPORTED_MODULE_1__.Ix)("What was met of AWS that nobody could look up beforehand. No account, name, address, id or secret is in it: it can be pasted into an " + "issue as it is.", {
      waits: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("How long AWS took, beside what was expected.", waited),
      refusals: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("Codes other than success, by call.", refusal),
      cli: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("Exit codes of cloudhsm-cli beside its JSON.", cliAnswer),
      certificates: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("Profile of the hardware's certificates.", profile),
      unknownStates: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("States that are new to us.", unknown),
      readings: (0, _schema__WEBPACK_IMPORTED_MODULE_1__.c3)("Assumptions that were settled.", reading)
    });
    class Observations {
      waits=[];
      cli=[];
      certificates=[];
      refused=new Map;
      unknown=new Map;
      met=new Map;
      refusal(call, answer) {
        if (!valibot__WEBPACK_IMPORTED_MODULE_0__.is(code, answer)) return;
        const key = `${call} ${answer}`;
        this.refused.set(key, {
          call,
          code: answer,
          times: (this.refused.get(key)?.times ?? 0) + 1
        });
      }
      state(of, state) {
        if (state === void 0 || modelStates[of].includes(state) || !valibot__WEBPACK_IMPORTED_MODULE_0__.is(code, state)) return;
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
  },
  9126: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Ix: () => facts,
      Jt: () => flag,
      Qq: () => text,
      Te: () => texts,
      Vm: () => word,
      c3: () => listOf,
      kB: () => time,
      ps: () => pem,
      yL: () => oneOf
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
    const facts = (description, entries) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.rej(entries), valibot__WEBPACK_IMPORTED_MODULE_0__.tBZ(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const listOf = (description, item) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__.tBZ(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const texts = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__.tBZ(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const word = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yuE({
      isPublic: true
    }), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const text = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const flag = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const dollars = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(`${description} US dollars.`));
    const oneOf = (description, words) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(words), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
    const time = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yhX(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(`${description} ISO 8601, UTC.`));
    const pem = description => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.mKk("-----BEGIN CERTIFICATE-----"), valibot__WEBPACK_IMPORTED_MODULE_0__.h_(`${description} PEM.`));
  },
  78376: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      startRun: () => startRun
    });
    var src_clock = __webpack_require__(70529);
    var errors = __webpack_require__(83916);
    const needed = {
      "sts:GetCallerIdentity": [ "Account", "Arn" ],
      "sts:AssumeRoleWithWebIdentity": [ "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration" ].map(name => `Credentials.${name}`),
      "cloudhsm:DescribeClusters": [ "Clusters[].ClusterId", "Clusters[].State" ],
      "cloudhsm:DescribeBackups": [ "Backups[].BackupId" ],
      "kms:DescribeCustomKeyStores": [ "CustomKeyStores[].CustomKeyStoreId" ],
      "kms:ListKeys": [ "Keys[].KeyId" ],
      "kms:DescribeKey": [ "KeyMetadata.KeyId", "KeyMetadata.Arn" ],
      "kms:Encrypt": [ "CiphertextBlob" ],
      "kms:Decrypt": [ "Plaintext" ],
      "kms:Sign": [ "Signature" ],
      "kms:GetPublicKey": [ "PublicKey" ],
      "fsx:DescribeFileSystems": [ "FileSystems[].FileSystemId", "FileSystems[].Lifecycle" ],
      "fsx:DescribeStorageVirtualMachines": [ "StorageVirtualMachines[].StorageVirtualMachineId", "StorageVirtualMachines[].Lifecycle" ],
      "fsx:DescribeVolumes": [ "Volumes[].VolumeId", "Volumes[].Lifecycle" ],
      "ssm:GetParameter": [ "Parameter.Value" ],
      "ssm:GetParameters": [ "Parameters[].Name", "Parameters[].LastModifiedDate" ],
      "ssm:GetParametersByPath": [ "Parameters[].Name", "Parameters[].LastModifiedDate" ],
      "ssm:DescribeParameters": [ "Parameters[].Name", "Parameters[].Version#", "Parameters[].LastModifiedDate" ],
      "ssm:PutParameter": [ "Version#" ],
      "ssm:SendCommand": [ "Command.CommandId" ],
      "ec2:DescribeSubnets": [ "Subnets[].SubnetId", "Subnets[].VpcId", "Subnets[].AvailabilityZone" ],
      "ec2:DescribeSecurityGroups": [ "SecurityGroups[].GroupId" ],
      "ec2:DescribeInstances": [ "Reservations[].Instances[].InstanceId", "Reservations[].Instances[].State.Name" ],
      "iam:SimulatePrincipalPolicy": [ "EvaluationResults[].EvalActionName" ]
    };
    function checkAnswer(operation, output) {
      const missing = (needed[operation] ?? []).find(path => !has(output, path.split(".")));
      if (missing === void 0) return;
      throw new errors.mf(`${operation}: AWS answered without ${missing}.`, {
        remedy: "Nothing was done with that answer. If a proxy or an endpoint variable (AWS_ENDPOINT_URL…) stands between, what answered " + "may not be AWS; otherwise run again, and report it if it goes on."
      });
    }
    const isBytesOrDate = value => value instanceof Date || value instanceof Uint8Array;
    function has(value, [part, ...rest]) {
      if (part === void 0) return typeof value === "string" ? value !== "" : isBytesOrDate(value);
      const member = value?.[part.replace(/\[\]$|#$/, "")];
      if (part.endsWith("#")) return typeof member === "number";
      if (!part.endsWith("[]")) return has(member, rest);
      if (member === void 0 || member === null) return true;
      return Array.isArray(member) && member.every(item => has(item, rest));
    }
    var words = __webpack_require__(75846);
    const tolerance = 5 * 6e4;
    function clockFault(now, there, cause) {
      const minutes = Math.round(Math.abs((there ?? now) - now) / 6e4);
      if (there === void 0 || Math.abs(there - now) <= tolerance) return;
      return new errors.j1(`This machine's clock is ${(0, words.U9)(minutes, "minute")} ${there > now ? "behind" : "ahead of"} AWS's: ` + `it says ${(0, 
      words.Ly)(now)}, AWS says ${(0, words.Ly)(there)}, and AWS takes no signature that is off by more than 5 minutes.`, {
        cause,
        remedy: "Set the clock (a service for it is chrony or systemd-timesyncd), and run again."
      });
    }
    var src_proxy = __webpack_require__(28903);
    var partition = __webpack_require__(72947);
    function endpointFor(service, environment, region) {
      const given = environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL;
      if (given) return given;
      const isUnknown = service === "CLOUDHSM_V2" && (0, partition.iQ)(region) === "aws-eusc";
      return isUnknown ? `https://cloudhsmv2.${region}.${(0, partition.YH)(region)}` : void 0;
    }
    const watchAddress = (service, onElsewhere) => next => async call => {
      const {protocol, hostname, port} = call.request;
      const address = `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`;
      if (!(0, src_proxy.Gw)({
        protocol,
        hostname
      })) {
        const {expected, remedy} = (0, src_proxy.wv)();
        throw new errors.j1(`AWS_ENDPOINT_URL_${service}: expected ${expected} (got "${address}")`, {
          remedy: "Nothing was sent there. That variable, AWS_ENDPOINT_URL or a file of AWS's configuration (endpoint_url) has it, perhaps " + `from an earlier step of the job. ${remedy}`
        });
      }
      if (!(0, partition.Mx)(hostname)) onElsewhere?.(service, address);
      return next(call);
    };
    var refusals = __webpack_require__(82568);
    var external_node_crypto_ = __webpack_require__(77598);
    var deadline = __webpack_require__(7969);
    const attempts = 8;
    const firstDelay = {
      TRANSIENT: 100,
      THROTTLING: 1e3
    };
    const longestDelay = 2e4;
    const longest = 3 * 6e4;
    function clockRetries(clock, whose) {
      let drawn = 0;
      const chance = () => (0, external_node_crypto_.createHash)("sha256").update(`${whose} ${drawn++}`).digest().readUInt32BE() / 2 ** 32;
      return {
        acquireInitialRetryToken: async () => token(0, clock.now()),
        refreshRetryTokenForRetry: async (previous, {errorType}) => {
          const retries = previous.getRetryCount();
          const first = firstDelay[errorType];
          const delay = Math.round(Math.min((first ?? 0) * 2 ** retries, longestDelay) * (1 + chance()) / 2);
          const isLate = clock.now() + delay >= previous.begun + longest || (0, deadline.f)(clock) <= delay;
          if (first === void 0 || retries + 1 >= attempts || isLate) throw new Error(`not sent again after attempt ${retries + 1}`);
          await clock.sleep(delay);
          return token(retries + 1, previous.begun);
        },
        recordSuccess: () => {}
      };
    }
    const noRetry = {
      acquireInitialRetryToken: async () => token(0, 0),
      refreshRetryTokenForRetry: async () => {
        throw new Error("sent once");
      },
      recordSuccess: () => {}
    };
    const token = (retries, begun) => ({
      getRetryCount: () => retries,
      getRetryDelay: () => 0,
      begun
    });
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
    const sessionIsOver = new Set([ "ExpiredToken", "ExpiredTokenException", "RequestExpired" ]);
    const isReading = /^(Describe|List|Get|BatchGet|Simulate|Encrypt|Decrypt|Sign|AssumeRole)/;
    function awsClients(options) {
      const {credentials, environment, clock, requestHandler} = options;
      const clients = new Map;
      const time = () => {
        const ahead = requestHandler?.ahead?.();
        return ahead === void 0 ? void 0 : clock.now() + ahead;
      };
      const retries = clockRetries(clock, options.whose ?? "");
      const make = ({id, Client}, retryStrategy, region = options.region) => {
        const key = `${id} ${region} ${retryStrategy === noRetry ? "once" : ""}`;
        if (!clients.has(key)) {
          const client = new Client({
            region,
            requestHandler,
            retryStrategy,
            endpoint: endpointFor(id, environment, region),
            customUserAgent: userAgent(environment),
            credentials: async () => {
              const {expires, ...current} = await credentials.current();
              return expires === void 0 ? current : {
                ...current,
                expiration: new Date(0)
              };
            }
          });
          const signByOurClock = () => {
            client.config.systemClockOffset = clock.now() - src_clock.ml.now();
          };
          const explain = error => clockFault(clock.now(), time(), error) ?? error;
          client.middlewareStack.add(refreshAndName(credentials, id, explain, options.onRefusal), {
            step: "initialize",
            name: "safeStorage"
          });
          client.middlewareStack.add((next, {commandName = ""}) => async call => {
            if (!isReading.test(commandName)) await (options.beforeChange?.(call.input));
            return next(call);
          }, {
            step: "initialize",
            name: "beforeChange",
            priority: "high"
          });
          client.middlewareStack.add(next => async call => {
            signByOurClock();
            return next(call);
          }, {
            step: "build",
            name: "signByOurClock"
          });
          client.middlewareStack.add(watchAddress(id, options.onElsewhere), {
            step: "build",
            name: "watchAddress"
          });
          clients.set(key, client);
        }
        return clients.get(key);
      };
      return Object.assign((service, region) => make(service, retries, region), {
        once: service => make(service, noRetry),
        credentials: async () => credentials.current(),
        time
      });
    }
    function refreshAndName(credentials, service, explain, onRefusal) {
      return (next, context) => async call => {
        const operation = `${iamPrefix[service]}:${context.commandName?.replace(/Command$/, "")}`;
        const named = error => explain("remedy" in error || "operation" in error ? error : (0, 
        refusals.w0)(error, operation));
        const ask = async () => {
          const answer = await next(call);
          checkAnswer(operation, answer.output);
          return answer;
        };
        try {
          return await ask();
        } catch (error) {
          if (error.$metadata?.httpStatusCode !== void 0) onRefusal?.(operation, error.name);
          if (!sessionIsOver.has(error.name) || !credentials.discard()) throw named(error);
          return ask().catch(again => {
            throw named(again);
          });
        }
      };
    }
    const iamPrefix = {
      CLOUDHSM_V2: "cloudhsm",
      CLOUDWATCH_LOGS: "logs",
      EC2: "ec2",
      FSX: "fsx",
      IAM: "iam",
      KMS: "kms",
      LAMBDA: "lambda",
      SSM: "ssm",
      STS: "sts"
    };
    function userAgent(environment) {
      const run = environment.GITHUB_RUN_ID;
      return run !== void 0 && /^\d+$/.test(run) ? [ [ "safe-storage" ], [ "md/run_id", run ] ] : [ [ "safe-storage" ] ];
    }
    var STSClient = __webpack_require__(34928);
    var AssumeRoleWithWebIdentityCommand = __webpack_require__(64107);
    var addresses = __webpack_require__(70675);
    var log = __webpack_require__(53385);
    var retry = __webpack_require__(48129);
    async function requestIdToken(audience, env = process.env, clock = src_clock.ml) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken} = env;
      if (!url || !requestToken) throw new errors.j1("The job may not ask for an OIDC token: missing `id-token: write`.", {
        remedy: [ "Give the job this permission (a pull request from a fork never gets it):", "  permissions:", "    id-token: write", "    contents: read" ].join("\n")
      });
      const address = (0, addresses._)("ACTIONS_ID_TOKEN_REQUEST_URL", url);
      address.searchParams.set("audience", audience);
      const headers = {
        authorization: `Bearer ${requestToken}`,
        accept: "application/json",
        "user-agent": "safe-storage"
      };
      const {status, text} = await (0, retry.b)(async signal => {
        const answer = await (0, src_proxy.c6)(address.href, {
          headers,
          signal
        });
        return {
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          text: await answer.text()
        };
      }, {
        what: "an OIDC token",
        clock
      });
      const {value} = parse(text);
      if (status !== 200 || typeof value !== "string") throw new errors.mf(`GitHub did not give an OIDC token: expected one, got HTTP ${status}.`, {
        remedy: "Run again; a job's right to ask ends with the job."
      });
      (0, log.$l)(value, env);
      return value;
    }
    const shown = [ "sub", "aud", "iss", "repository", "repository_id", "repository_owner_id", "ref", "job_workflow_ref" ];
    function readClaims(jwt) {
      const claims = parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
      const found = shown.map(name => [ name, typeof claims[name] === "string" ? claims[name] : "?" ]);
      return Object.fromEntries(found);
    }
    function parse(text) {
      try {
        return Object(JSON.parse(text));
      } catch {
        return {};
      }
    }
    const stsRefusals = [ [ /^AccessDenied/, /./, trustPolicy ], [ /^InvalidIdentityToken|^IDPCommunicationError/, /verification key|communicat/i, keysNotFetched ], [ /^InvalidIdentityToken/, /No OpenIDConnect provider/, noProvider ], [ /^InvalidIdentityToken/, /audience/, otherAudience ], [ /^ExpiredToken/, /./, tokenExpired ], [ /^RegionDisabled/, /./, ({region}) => [ `The account has not enabled ${region}: enable it, or give another aws-region.` ] ], [ /^(InvalidIdentityToken|IDPRejectedClaim)/, /./, ({claims}) => [ whatTokenSays(claims) ] ] ];
    function explainRefusal(error, {token, ...asked}) {
      const [, , remedy] = stsRefusals.find(([code, text]) => code.test(error.name) && text.test(error.message)) ?? [];
      if (remedy === void 0) return error;
      const refusal = {
        error,
        claims: readClaims(token),
        ...asked
      };
      const id = refusal.error.$metadata?.requestId;
      const request = id === void 0 ? "" : ` (request id ${id})`;
      return new errors.j1(`STS refused the job's OIDC token for ${asked.roleArn}. ${error.name}: ${(0, 
      words.o_)(error.message)}${request}`, {
        remedy: remedy(refusal).join("\n")
      });
    }
    const whatTokenSays = ({sub, aud, iss}) => `The token says sub "${sub}", aud "${aud}", iss "${iss}".`;
    const issuerName = ({iss}) => iss.replace("https://", "");
    function providerOf({claims, roleArn}) {
      const [, partition, , , account] = roleArn.split(":");
      return `arn:${partition}:iam::${account}:oidc-provider/${issuerName(claims)}`;
    }
    function trustPolicy(refusal) {
      const {audience, claims} = refusal;
      const issuer = issuerName(claims);
      return [ whatTokenSays(claims), `The role must exist, and its trust policy needs the principal ${providerOf(refusal)} and the condition`, `  "StringEquals": { "${issuer}:aud": "${audience}", "${issuer}:sub": ${JSON.stringify(claims.sub)} }`, "The comparison is case-sensitive.", ...otherClaims(claims), ...otherForm(claims) ];
    }
    function otherClaims(claims) {
      if (claims.iss !== gitHubIssuer) return [];
      const issuer = issuerName(claims);
      const beside = {
        RepositoryId: "repository_id",
        WorkflowRef: "ref",
        JobWorkflowRef: "job_workflow_ref"
      };
      return [ "If it has more conditions, which AWS knows in its commercial partition alone, the token has for them:", ...Object.entries(beside).map(([parameter, claim]) => `  "${issuer}:${claim}": ${JSON.stringify(claims[claim])} (the bootstrap stack's parameter ${parameter})`) ];
    }
    function keysNotFetched({claims: {iss}}) {
      const asks = `STS fetches the issuer's keys from ${iss}/.well-known/openid-configuration`;
      return iss === gitHubIssuer ? [ `${asks}, and could not at this moment: run again.` ] : [ `${asks}: from the internet, with a TLS certificate of a public CA. Make that address reachable, or run again if it is.` ];
    }
    function noProvider(refusal) {
      const {audience, claims} = refusal;
      return [ whatTokenSays(claims), `The account needs ${providerOf(refusal)}: aws iam create-open-id-connect-provider --url ${claims.iss} --client-id-list ${audience}` ];
    }
    function otherAudience(refusal) {
      return [ whatTokenSays(refusal.claims), `${providerOf(refusal)} needs "${refusal.audience}" among its client ids: aws iam add-client-id-to-open-id-connect-provider` ];
    }
    function tokenExpired() {
      return [ "A token lives five minutes, and this one was older when STS read it. Run again: each session begins with a new one." ];
    }
    const gitHubIssuer = "https://token.actions.githubusercontent.com";
    function otherForm({iss, sub, repository, repository_id: id, repository_owner_id: ownerId}) {
      const [owner, name] = repository.split("/");
      const [, of, rest] = /^repo:([^:]+):((?:ref|environment):[^:]+|pull_request)$/.exec(sub) ?? [];
      if (iss !== gitHubIssuer || rest === void 0 || name === void 0) return [];
      const classic = `repo:${owner}/${name}:${rest}`;
      const immutable = `repo:${owner}@${ownerId}/${name}@${id}:${rest}`;
      return [ `GitHub writes this repository's subject as "${classic}" (classic) or "${immutable}" (immutable: repositories made or renamed since ` + `15 July 2026); this token has the ${of.includes("@") ? "immutable" : "classic"} form, and the policy must have the same.`, "A job that names an environment has …:environment:NAME." ];
    }
    const refreshBefore = 5 * 6e4;
    const audience = "sts.amazonaws.com";
    function webIdentityCredentials(options) {
      const {roleArn, region, environment, clock = src_clock.ml, requestHandler} = options;
      const sts = new STSClient.i({
        region,
        requestHandler,
        endpoint: endpointFor("STS", environment, region),
        retryStrategy: clockRetries(clock, `${options.sessionName} ${roleArn}`),
        credentials: {
          accessKeyId: "unsigned",
          secretAccessKey: "unsigned"
        }
      });
      sts.middlewareStack.add(watchAddress("STS", options.onElsewhere), {
        step: "build",
        name: "watchAddress"
      });
      const assume = async () => {
        const token = await requestIdToken(audience, environment, clock);
        try {
          const {Credentials: made} = await sts.send(new AssumeRoleWithWebIdentityCommand.W({
            RoleArn: roleArn,
            RoleSessionName: options.sessionName,
            WebIdentityToken: token
          }));
          (0, log.$l)(made.SecretAccessKey, environment);
          (0, log.$l)(made.SessionToken, environment);
          return {
            accessKeyId: made.AccessKeyId,
            secretAccessKey: made.SecretAccessKey,
            sessionToken: made.SessionToken,
            expires: made.Expiration.getTime()
          };
        } catch (error) {
          if (error instanceof errors.j1) throw error;
          const explained = explainRefusal(error, {
            token,
            roleArn,
            audience,
            region
          });
          throw explained === error ? (0, refusals.w0)(explained, "sts:AssumeRoleWithWebIdentity") : explained;
        }
      };
      return refreshing(assume, clock);
    }
    function ambientCredentials(environment, clock, requestHandler) {
      const {AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken} = environment;
      if (accessKeyId && secretAccessKey) {
        const end = environment.AWS_CREDENTIAL_EXPIRATION;
        return {
          current: async () => ({
            accessKeyId,
            secretAccessKey,
            sessionToken
          }),
          discard: () => false,
          caution: sessionToken && `The AWS credentials of the environment end ${end ? `at ${end}` : "with their session, often after an hour"}, ` + "and nobody renews them; phases wait for AWS for up to several hours. " + "With role-to-assume they are renewed for as long as the job runs."
        };
      }
      return refreshing(async () => {
        const {defaultProvider} = await __webpack_require__.e(9949).then(__webpack_require__.bind(__webpack_require__, 39949));
        try {
          const {expiration, ...found} = await defaultProvider({
            clientConfig: {
              requestHandler
            }
          })();
          return {
            ...found,
            expires: expiration?.getTime()
          };
        } catch (error) {
          throw new errors.j1("There are no AWS credentials.", {
            cause: error,
            remedy: "Give role-to-assume (and `permissions: id-token: write` to the job), " + "or run a step before this one that provides credentials."
          });
        }
      }, clock);
    }
    function refreshing(obtain, clock) {
      let session;
      return {
        current: async () => {
          const held = await (session?.catch(() => {}));
          if (held === void 0 || (held.expires ?? 1 / 0) - clock.now() < refreshBefore) session = obtain();
          return session;
        },
        discard: () => {
          session = void 0;
          return true;
        }
      };
    }
    function sessionName(environment) {
      const run = environment.GITHUB_RUN_ID ?? (0, external_node_crypto_.randomUUID)().slice(0, 8);
      return `safe-storage-${run}`.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
    }
    var GetCallerIdentityCommand = __webpack_require__(33546);
    const sts = {
      id: "STS",
      Client: STSClient.i
    };
    async function identify(aws, {allowedAccountId, region, clock}) {
      const asked = aws(sts).send(new GetCallerIdentityCommand.z({}));
      const {Account, Arn} = await asked.catch(error => {
        throw unreachable(error, region) ?? error;
      });
      const fault = clockFault(clock.now(), aws.time());
      if (fault !== void 0) throw fault;
      if (allowedAccountId !== void 0 && Account !== allowedAccountId) throw new errors.j1(`allowed-account-id: expected the credentials of account ${allowedAccountId} (got account ${Account})`, {
        remedy: "Nothing was created or changed. Give the role or the credentials of the account that you mean."
      });
      return {
        accountId: Account,
        partition: Arn.split(":")[1],
        arn: Arn
      };
    }
    function unreachable(error, region) {
      const {code, $metadata} = error;
      if ("remedy" in error || $metadata?.httpStatusCode !== void 0) return;
      return code === "ENOTFOUND" ? new errors.j1(`aws-region: expected a region of AWS (got "${region}"): there is no such host as its STS.`, {
        cause: error,
        remedy: "Nothing was created or changed. If the region is spelt right, this machine's DNS does not know the names of AWS."
      }) : new errors.j1(`AWS cannot be reached in aws-region "${region}": nobody answers at its STS.`, {
        cause: error,
        remedy: "Nothing was created or changed. Look whether there is such a region, " + "and whether this machine reaches it (NAT, proxy, VPC endpoint for STS)."
      });
    }
    const patience = 6e4;
    async function requestHandler_requestHandler(clock) {
      const send = await sender();
      let ahead;
      const handle = async (request, options = {}) => {
        const ms = Math.min(options.requestTimeout ?? patience, (0, deadline.f)(clock));
        const limit = new AbortController;
        const callOff = clock.alarm(ms, () => limit.abort(new src_clock.MU(ms)));
        try {
          const exchange = await send(request, {
            abortSignal: limit.signal
          });
          const {headers: {date, ...headers}} = exchange.response;
          if (date !== void 0) ahead = Date.parse(date) - clock.now();
          exchange.response.headers = headers;
          limitBody(exchange, limit.signal, callOff);
          return exchange;
        } catch (error) {
          callOff();
          throw limit.signal.aborted ? limit.signal.reason : error;
        }
      };
      return {
        handle,
        ahead: () => ahead
      };
    }
    function limitBody({response: {body}}, limit, callOff) {
      const stream = body;
      limit.addEventListener("abort", () => stream.destroy(limit.reason));
      stream.once("close", callOff);
    }
    async function sender() {
      const {NodeHttpHandler: Handler} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 5383));
      if (!(0, src_proxy.pk)()) {
        const direct = new Handler;
        return async (request, options) => direct.handle(request, options);
      }
      const [{HttpProxyAgent}, {HttpsProxyAgent}] = await Promise.all([ Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(1970) ]).then(__webpack_require__.t.bind(__webpack_require__, 81970, 23)), Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669) ]).then(__webpack_require__.t.bind(__webpack_require__, 3669, 23)) ]);
      const kept = {
        keepAlive: true
      };
      const handlers = new Map;
      const handlerFor = proxy => {
        const handler = handlers.get(proxy) ?? new Handler(proxy === void 0 ? {} : {
          httpAgent: new HttpProxyAgent(proxy, kept),
          httpsAgent: new HttpsProxyAgent(proxy, kept)
        });
        handlers.set(proxy, handler);
        return handler;
      };
      return async (request, options) => {
        const {protocol, hostname, port} = request;
        return handlerFor((0, src_proxy.iJ)(`${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`)).handle(request, options);
      };
    }
    var table = __webpack_require__(85541);
    var phaseTable = __webpack_require__(23626);
    var publicDocuments = __webpack_require__(57645);
    class Lease {
      held;
      stop;
      path;
      constructor({name}) {
        this.path = `/safe-storage/${name}/lease`;
      }
      isIts(parameter) {
        return parameter?.startsWith(`${this.path}/`) === true;
      }
      async check() {
        this.stop?.throwIfAborted();
        await (this.held?.check());
      }
      async renew() {
        await (this.held?.renew());
      }
      async rest() {
        await (this.held?.rest());
      }
    }
    var run_log = __webpack_require__(23503);
    var observations = __webpack_require__(9494);
    class RunRecord {
      outputs=new Map;
      waits=[];
      notes=[];
      steps=[];
      findings=[];
      evidence={};
      observed=new observations.kE;
      anchors=new Map;
      elsewhere=new Map;
      awaiting;
      hsms;
      hsmsMade=new Map;
      terraform;
      secrets=new Set;
      output(name, value) {
        if (value !== void 0) this.outputs.set(name, value);
      }
      askedElsewhere(whom, address) {
        this.elsewhere.set(address, new Set([ ...this.elsewhere.get(address) ?? [], whom ]));
      }
      waited(what, from, to) {
        this.waits.push({
          what,
          from,
          to
        });
      }
      addEvidence(section, facts) {
        Object.assign(this.evidence, {
          [section]: {
            ...this.evidence[section],
            ...facts
          }
        });
      }
    }
    async function startRun(options) {
      const {inputs, environment, clock, sink} = options;
      const record = new RunRecord;
      const mask = secret => {
        const part = (0, publicDocuments.z)(secret);
        options.mask(part);
        record.secrets.add(part);
      };
      for (const secret of (0, table.VY)(inputs)) mask(secret);
      const log = (0, run_log.k)(sink, clock, record);
      const onElsewhere = elsewhere(options, record);
      const requestHandler = await requestHandler_requestHandler(clock);
      const credentials = inputs.roleToAssume === void 0 ? ambientCredentials(environment, clock, requestHandler) : webIdentityCredentials({
        roleArn: inputs.roleToAssume,
        region: inputs.awsRegion,
        sessionName: sessionName(environment),
        environment,
        clock,
        requestHandler,
        onElsewhere
      });
      const onRefusal = (operation, code) => record.observed.refusal(operation, code);
      const lease = new Lease(inputs);
      const beforeChange = async ({Name}) => {
        if (!lease.isIts(Name)) await lease.check();
      };
      const aws = awsClients({
        region: inputs.awsRegion,
        whose: inputs.name,
        credentials,
        environment,
        clock,
        requestHandler,
        onRefusal,
        onElsewhere,
        beforeChange
      });
      const identity = await identify(aws, {
        allowedAccountId: inputs.allowedAccountId,
        region: inputs.awsRegion,
        clock
      });
      const isFirst = options.phase !== void 0 && options.phase === inputs.phases.find(phase => phaseTable.m0[phase].waitsLong);
      if (isFirst && credentials.caution !== void 0) log.warn(credentials.caution);
      const run = {
        inputs,
        environment,
        clock,
        aws,
        mask,
        identity,
        log,
        record,
        lease,
        keep: async () => options.keep?.(run),
        acquireWorker: async network => (await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 34106))).acquireWorker(run, network)
      };
      return run;
    }
    function elsewhere({environment, sink, told = new Set}, record) {
      const tell = line => {
        if (!told.has(line)) sink.line(line);
        told.add(line);
      };
      const tellElsewhere = (whom, by, address) => {
        record.askedElsewhere(`${whom} (${by})`, address);
        tell(`${whom} is asked at ${address}, which is not an address of its own`);
      };
      for (const [variable, address] of (0, addresses.R)(environment)) tellElsewhere("GitHub", variable, address);
      for (const proxy of (0, src_proxy.Bb)()) {
        record.askedElsewhere("proxy", proxy);
        tell(`Requests go through the proxy ${proxy}`);
      }
      return (service, address) => tellElsewhere("AWS", service, address);
    }
  }
};
