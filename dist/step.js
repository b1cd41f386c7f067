"use strict";

exports.id = 3965;

exports.ids = [ 3965, 5772, 7212 ];

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
  13569: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => initialized,
      z: () => created
    });
    const initialized = [ "INITIALIZE_IN_PROGRESS", "INITIALIZED", "ACTIVE" ];
    const created = [ "UNINITIALIZED", ...initialized ];
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
  },
  7729: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => outputTable
    });
    var _phaseTable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23626);
    const outputTable = {
      "cluster-id": {
        description: "Id of the CloudHSM cluster.",
        phases: [ "provision", "initialize", "activate", "connect" ]
      },
      "hsm-ids": {
        description: "Ids of the cluster's HSMs, separated by commas.",
        phases: [ "provision", "initialize", "activate", "connect" ]
      },
      "cluster-csr": {
        description: "The cluster's certificate signing request as PEM, as long as the cluster is not initialized.",
        phases: [ "initialize" ]
      },
      "cluster-csr-file": {
        description: "Path of the same as a file, to be kept as an artifact.",
        phases: [ "initialize" ]
      },
      "ca-certificate": {
        description: "Certificate of the customer CA as PEM: the trust anchor of every client of the cluster.",
        phases: [ "initialize" ]
      },
      "key-store-id": {
        description: "Id of the KMS custom key store.",
        phases: [ "connect" ]
      },
      "key-arn": {
        description: "ARN of the KMS key, for any service that takes one.",
        phases: [ "connect", "storage" ]
      },
      "file-system-id": {
        description: "Id of the FSx for ONTAP file system.",
        phases: [ "storage" ]
      },
      "management-endpoint": {
        description: "DNS name of the file system's management endpoint.",
        phases: [ "storage" ]
      },
      "mount-command": {
        description: "The command that mounts the volume.",
        phases: [ "storage" ],
        isFree: true
      },
      terraform: {
        description: "Path of a folder with the resources as Terraform files and `import` blocks, for those who want to adopt them.",
        phases: [ "connect", "storage" ]
      },
      changes: {
        description: "How many things the phases that are asked for would make, change or remove, or all phases where `plan` is alone; " + "`0` for a storage that is finished.",
        phases: [ "plan" ]
      },
      health: {
        description: "`healthy`, `degraded` or `broken`: the verdict of `verify`, whose step then ends with exit code 0, 2 or 3; " + "`pending`, with 0, of a storage that is not finished yet, or torn down.",
        phases: [ "verify" ]
      },
      status: {
        description: "`complete`, `pending` when a later run has to go on, or `failed`; of several phases the worst.",
        phases: _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1
      },
      evidence: {
        description: "Path of the evidence file: what was proven about the hardware and the chain of trust.",
        phases: _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1
      },
      report: {
        description: "Path of the report of the job so far: one HTML file, for people.",
        phases: _phaseTable__WEBPACK_IMPORTED_MODULE_0__.k1
      }
    };
  },
  37212: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => giveBack,
      cleanUp: () => cleanUp
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _phaseTable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23626);
    async function cleanUp(inputs, start) {
      const {releaseWorker, mayHoldWorker} = await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 34106));
      const mayHaveChanged = inputs.phases.some(phase => _phaseTable__WEBPACK_IMPORTED_MODULE_1__.m0[phase].changes);
      if (!mayHoldWorker(inputs) && !mayHaveChanged) return;
      const run = await start();
      const left = [];
      if (mayHoldWorker(inputs)) await releaseWorker(run).catch(error => left.push(error));
      if (mayHaveChanged) await giveBack(run).catch(error => left.push(error));
      if (left.length === 0) return;
      for (const error of left.slice(1)) run.log.warn((0, _errors__WEBPACK_IMPORTED_MODULE_0__.WE)(error));
      throw left[0];
    }
    async function giveBack(run) {
      const {releaseLease} = await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(6719), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(1013) ]).then(__webpack_require__.bind(__webpack_require__, 94047));
      const {forgetCandidate} = await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(6719), __webpack_require__.e(365), __webpack_require__.e(9739) ]).then(__webpack_require__.bind(__webpack_require__, 20365));
      await releaseLease(run, async () => run.inputs.phases.includes("activate") ? forgetCandidate(run) : void 0);
    }
  },
  81425: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      An: () => trustOf,
      TM: () => nameOfRoot,
      i9: () => trusts,
      rQ: () => AWS_ROOT_SHA256
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89813);
    const AWS_ROOT_SHA256 = "9C:69:58:FC:AC:BB:6F:0E:36:54:6B:E1:F2:CE:59:AD:84:EE:20:68:35:E6:97:7F:69:7D:30:DC:E9:A7:B5:70";
    const knownRoots = {
      [AWS_ROOT_SHA256]: {
        of: "aws",
        name: "AWS CloudHSM Root G1"
      },
      "97:57:57:F0:D7:66:40:E0:3D:14:76:0F:8F:C9:E3:A5:58:26:FA:78:07:B2:C3:92:F7:80:1A:95:BD:69:CC:28": {
        of: "manufacturer",
        name: "Cavium's LiquidSecurity root, for hsm1.medium"
      }
    };
    const trusts = [ "pinned by an input", "known to this product", "given, not known to this product" ];
    function trustOf(owner, fingerprint, pin) {
      if (pin !== void 0 && pin !== fingerprint) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.EE(`expected the SHA-256 ${pin}, as ${owner}-root-sha256 says, got ${fingerprint}`);
      if (pin !== void 0) return "pinned by an input";
      return knownRoots[fingerprint]?.of === owner ? "known to this product" : "given, not known to this product";
    }
    const nameOfRoot = fingerprint => knownRoots[fingerprint]?.name;
  },
  16027: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => statusOf,
      S: () => withPhase
    });
    var errors = __webpack_require__(83916);
    var table = __webpack_require__(85541);
    var observations = __webpack_require__(9494);
    var prices = __webpack_require__(22495);
    var dist = __webpack_require__(77934);
    var outputs = __webpack_require__(7729);
    var phaseTable = __webpack_require__(23626);
    var roots = __webpack_require__(81425);
    var schema = __webpack_require__(9126);
    const summary = {
      subject: (0, schema.Qq)("Its subject."),
      issuer: (0, schema.Qq)("Its issuer."),
      notBefore: (0, schema.kB)("Valid from."),
      notAfter: (0, schema.kB)("Valid until."),
      fingerprint: dist.FsL(dist.YjP(), dist.yGV(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/), dist.h_("SHA-256 of the whole certificate, AA:BB:…")),
      version: dist.FsL(dist.KIO([ 1, 2, 3 ]), dist.h_("Version of X.509."))
    };
    const summaries = description => (0, schema.c3)(description, (0, schema.Ix)("One certificate.", summary));
    const check = (0, schema.Ix)("One check.", {
      id: (0, schema.Vm)("Its name for programs; always the same checks in the same order."),
      title: (0, schema.Qq)("What is so if it passed."),
      verdict: (0, schema.yL)("skipped: hardware-verification did not ask for it, or it needed a document that another check could not read.", [ "passed", "failed", "warning", "skipped" ]),
      detail: (0, schema.Qq)("What was found, for people.")
    });
    const verdict = (0, schema.Ix)("What the checks came to.", {
      verification: (0, schema.yL)("How much was checked: both chains, the AWS chain only, or nothing.", [ "full", "aws", "off" ]),
      genuine: (0, schema.Jt)('Every check that was asked for has passed, warnings included; never true for "off".'),
      checks: (0, schema.c3)("The checks.", check),
      certificates: (0, schema.c3)("Every certificate that could be read, checked or not.", (0, 
      schema.Ix)("One certificate.", {
        role: (0, schema.yL)("Which of them it is.", [ "hsm", "aws-hardware", "manufacturer-hardware", "aws-root", "manufacturer-root" ]),
        ...summary
      }))
    });
    const offered = (0, schema.Ix)("What DescribeClusters offered of the first HSM before the cluster was initialized.", {
      csr: (0, schema.Qq)("The certificate signing request of the cluster. PEM."),
      hsm: (0, schema.Qq)("The certificate of the HSM. PEM."),
      awsHardware: (0, schema.Qq)("The certificate of the card by AWS. PEM."),
      manufacturerHardware: (0, schema.Qq)("The certificate of the card by its manufacturer. PEM.")
    });
    const evidence_anchor = (0, schema.Ix)("A root: whatever ends in it is trusted.", {
      certificate: (0, schema.ps)("The root."),
      source: (0, schema.Qq)("Where it came from: the input, or the address from which it was fetched."),
      trust: dist.lqM((0, schema.yL)("Why it is trusted: an input says its SHA-256, or this product knows it, or neither; absent in runs of before.", roots.i9))
    });
    const hardware = (0, schema.Ix)("The proof that the first HSM is genuine, of before anything was signed.", {
      verifiedAt: (0, schema.kB)("When."),
      verdict,
      offeredAt: dist.lqM((0, schema.Qq)("Address that offered the certificates, where it is not AWS's own: a genuine HSM is then not proven to be " + "the cluster's.")),
      certificates: offered,
      anchors: dist.lqM((0, schema.Ix)('All that is trusted; absent where hardware-verification is "off".', {
        aws: evidence_anchor,
        manufacturer: dist.lqM(evidence_anchor)
      })),
      replaced: (0, schema.c3)("What was offered and proven before AWS replaced the HSM, and was not signed.", offered)
    });
    const authority = (0, schema.Ix)("The customer CA.", {
      custody: (0, schema.Qq)("Whose it is and, after a comma, where its key is; in words."),
      kmsKey: dist.lqM((0, schema.Vm)("ARN of the KMS key that is its key.")),
      certificate: (0, schema.ps)("The CA's certificate, followed by its issuers: the trust anchor that the cluster was initialized with."),
      certificates: summaries("The same, readable.")
    });
    const hsm = (0, schema.Ix)("One HSM, as DescribeClusters shows it.", {
      id: dist.lqM((0, schema.Vm)("Id.")),
      zone: dist.lqM((0, schema.Vm)("Availability zone.")),
      eniId: dist.lqM((0, schema.Vm)("Network interface.")),
      eniIp: dist.lqM((0, schema.Vm)("Address of the network interface; it outlives a replaced HSM.")),
      state: dist.lqM((0, schema.Vm)("State.")),
      since: dist.lqM((0, schema.kB)("Since when it is there, as far as this job has seen: AWS does not tell.")),
      found: dist.lqM((0, schema.Jt)("It was there when this job looked first, so it may be younger: since is when its cluster was created."))
    });
    const cluster = (0, schema.Ix)("The cluster, as the last phase that looked has seen it.", {
      id: (0, schema.Vm)("Id."),
      state: (0, schema.Vm)("State."),
      mode: dist.lqM((0, schema.Vm)("FIPS or NON_FIPS.")),
      hsmType: dist.lqM((0, schema.Vm)("Type of its HSMs.")),
      vpcId: dist.lqM((0, schema.Vm)("VPC.")),
      created: dist.lqM((0, schema.kB)("When it was created.")),
      restoredFrom: dist.lqM((0, schema.Ix)("Where its keys and users are from: the backup that it was restored from; absent where it was made new.", {
        backup: (0, schema.Vm)("Id of the backup, as DescribeClusters shows it."),
        cluster: dist.lqM((0, schema.Vm)("The cluster of that backup, as long as DescribeBackups lists it.")),
        taken: dist.lqM((0, schema.kB)("When the backup was made."))
      })),
      hsms: (0, schema.c3)("Its HSMs.", hsm),
      unproven: dist.lqM((0, schema.Qq)("Of a cluster that was initialized before: why this job has no proof of its hardware, and where that is.")),
      csr: dist.lqM((0, schema.Qq)("The certificate signing request that was signed. PEM.")),
      signedCertificate: dist.lqM((0, schema.ps)("The certificate that the customer CA has signed for it.")),
      certificates: dist.lqM(summaries("The signed certificate, readable."))
    });
    const users = (0, schema.Ix)("The users of the HSMs, as cloudhsm-cli shows them.", {
      seenAt: (0, schema.kB)("When."),
      users: (0, schema.c3)("The users.", (0, schema.Ix)("One user.", {
        username: (0, schema.Vm)("Name."),
        role: (0, schema.Vm)("Role: admin (before activation unactivated-admin), crypto-user, or one that is internal."),
        locked: (0, schema.Vm)("true, false or inconsistent."),
        "cluster-coverage": (0, schema.Vm)("full: the user is on every HSM.")
      })),
      hsmSerials: (0, schema.c3)("Serial numbers of the HSMs that answered.", (0, schema.Vm)("Serial number."))
    });
    const key = (0, schema.Ix)("The key, after something was encrypted and decrypted with it.", {
      arn: dist.lqM((0, schema.Vm)("ARN.")),
      origin: dist.lqM((0, schema.Vm)("AWS_CLOUDHSM: its material was made in the HSMs and cannot leave them.")),
      keyStoreId: dist.lqM((0, schema.Vm)("The custom key store that it is in.")),
      clusterId: dist.lqM((0, schema.Vm)("The cluster of that key store.")),
      created: dist.lqM((0, schema.kB)("When it was created.")),
      roundTrip: (0, schema.yL)("Random bytes were encrypted and came back.", [ "passed" ]),
      roundTripAt: (0, schema.kB)("When.")
    });
    const storage = (0, schema.Ix)("The file system.", {
      fileSystemId: dist.lqM((0, schema.Vm)("Id.")),
      kmsKeyId: dist.lqM((0, schema.Vm)("ARN of the key that encrypts it.")),
      created: dist.lqM((0, schema.kB)("When it was created.")),
      deploymentType: dist.lqM((0, schema.Vm)("Its deployment type.")),
      storageCapacity: dist.lqM(dist.FsL(dist.aig(), dist.h_("SSD storage in GiB."))),
      throughputCapacity: dist.lqM(dist.FsL(dist.aig(), dist.h_("Throughput of an HA pair in MB/s."))),
      haPairs: dist.lqM(dist.FsL(dist.aig(), dist.h_("HA pairs."))),
      storageVirtualMachineId: dist.lqM((0, schema.Vm)("Id of its storage virtual machine.")),
      volumeId: dist.lqM((0, schema.Vm)("Id of the volume."))
    });
    const evidence = (0, schema.Ix)("What was proven, by section; a section is absent until a phase has seen it.", {
      hardware: dist.lqM(hardware),
      authority: dist.lqM(authority),
      cluster: dist.lqM(cluster),
      users: dist.lqM(users),
      key: dist.lqM(key),
      storage: dist.lqM(storage)
    });
    const format = {
      $schema: "https://raw.githubusercontent.com/safe-storage/safe-storage/v1/docs/evidence.schema.json",
      version: 1
    };
    const finding = (0, schema.Ix)("Something that a reader should know.", {
      severity: (0, schema.yL)("broken: files or keys cannot be used; degraded: they may soon not be; notice: good to know.", [ "broken", "degraded", "notice" ]),
      what: (0, schema.Qq)("What is so."),
      remedy: (0, schema.Qq)("What to do about it."),
      runbook: dist.lqM((0, schema.Vm)("Heading of docs/runbook.md that says more, as its anchor."))
    });
    const phase = (0, schema.Ix)("How one phase went.", {
      phase: (0, schema.yL)("Its name.", phaseTable.k1),
      status: (0, schema.yL)("pending: a later run goes on.", [ "complete", "pending", "failed" ]),
      begun: (0, schema.kB)("When it began."),
      ended: (0, schema.kB)("When it ended."),
      outcome: dist.lqM((0, schema.Qq)("Why it is pending or failed, in lines for people.")),
      next: dist.lqM((0, schema.Qq)("What a reader does for a later run to go on, where the phase knows it.")),
      waits: (0, schema.c3)("What was waited for.", (0, schema.Ix)("One wait.", {
        what: (0, schema.Qq)("For what."),
        from: (0, schema.kB)("From."),
        to: (0, schema.kB)("To.")
      })),
      notes: (0, schema.c3)("What was found, made and checked, as in the log.", (0, schema.Ix)("One line.", {
        at: (0, schema.kB)("When."),
        kind: (0, schema.yL)("made: created or changed by this run.", [ "found", "made", "checked", "warning" ]),
        text: (0, schema.Qq)("The line.")
      })),
      findings: (0, schema.c3)("What plan or verify found.", finding),
      steps: dist.lqM((0, schema.c3)("What the phases would do, in order; of a plan.", (0, 
      schema.Ix)("One step.", {
        phase: (0, schema.yL)("Which phase would do it.", phaseTable.k1),
        what: (0, schema.Qq)("What it would do."),
        usually: dist.lqM((0, schema.Qq)("How long AWS usually takes."))
      }))),
      caller: (0, schema.Vm)("ARN of whoever acted."),
      elsewhere: dist.lqM((0, schema.c3)("Addresses that were asked and are neither AWS's nor GitHub's own; absent where there was none.", (0, 
      schema.Ix)("One address.", {
        address: (0, schema.Qq)("Scheme, host and port."),
        whom: (0, schema.c3)("Who is meant to be there: AWS (SERVICE), GitHub (VARIABLE) or proxy.", dist.YjP())
      }))),
      workflowRun: dist.lqM((0, schema.Ix)("The run of the GitHub workflow.", {
        id: (0, schema.Vm)("Its id."),
        attempt: dist.lqM((0, schema.Vm)("Which attempt of it.")),
        url: dist.lqM((0, schema.Vm)("Its page.")),
        workflow: dist.lqM((0, schema.Vm)("The workflow, as OWNER/REPO/.github/workflows/FILE@REF.")),
        commit: dist.lqM((0, schema.Vm)("The commit whose workflow ran.")),
        actor: dist.lqM((0, schema.Vm)("Who started it."))
      })),
      versions: (0, schema.Ix)("With what it was done.", {
        action: dist.lqM((0, schema.Vm)("This action, as OWNER/REPO@REF; absent where none was used, as in a rehearsal.")),
        node: (0, schema.Vm)("Node.js."),
        openssl: (0, schema.Vm)("OpenSSL in Node.js, which verified the signatures."),
        cloudhsmCli: (0, schema.Vm)("The CloudHSM CLI that is installed on a worker that has none.")
      })
    });
    const cost = (0, schema.Ix)("One line of the bill.", {
      of: (0, schema.yL)("What is paid for.", [ "hsms", "key", "parameter-key", "storage", "throughput" ]),
      what: (0, schema.Qq)("The same for people."),
      monthly: dist.lqM((0, schema.E9)("A month; absent where no price is known.")),
      spent: dist.lqM((0, schema.E9)("From creation on; absent where nothing of it is known to be there, or no price.")),
      atMost: dist.lqM((0, schema.Jt)("spent is an upper bound, since nobody tells how old all of it is."))
    });
    const evidenceFile_outputs = Object.fromEntries(Object.entries(outputs.i).map(([name, {description, isFree}]) => [ name, dist.lqM((isFree ? schema.Qq : schema.Vm)(description)) ]));
    const evidenceFile = (0, schema.Ix)("What a safe storage was made of and how that was proven: written by each phase, in one file for a " + "job.", {
      $schema: dist.FsL(dist.euz(format.$schema), dist.h_("Where this format is described.")),
      version: dist.FsL(dist.euz(format.version), dist.h_("Version of this format.")),
      name: (0, schema.Vm)("Name of the safe storage."),
      region: (0, schema.Vm)("AWS region."),
      accountId: dist.FsL(dist.YjP(), dist.yGV(/^\d{12}$/), dist.h_("AWS account.")),
      simulated: (0, schema.Jt)("AWS, or one of its services, was asked elsewhere than at its own addresses, as a simulator is: nothing here proves " + "anything of AWS. The phases list the addresses."),
      asked: (0, schema.c3)("The phases that were asked for.", dist.KIO(phaseTable.k1)),
      inputs: (0, schema.Te)("Inputs by name, as given or by default; of a secret only that it was given."),
      phases: dist.FsL(dist.YOg(phase), dist.BpQ(1), dist.tBZ(), dist.h_("The phases in the order in which they ran.")),
      outputs: (0, schema.Ix)("The action's outputs.", evidenceFile_outputs),
      evidence,
      observations: dist.lqM(observations.EW),
      costs: (0, schema.c3)("What it costs.", cost),
      drill: dist.lqM((0, schema.Ix)("The drill of a rehearsal: the phases are those before, in and after it.", {
        name: (0, schema.Qq)("Its name."),
        night: (0, schema.Qq)("What happened."),
        chapter: (0, schema.Qq)("The chapter of docs/runbook.md that was followed."),
        found: (0, schema.c3)("What verify found then.", dist.YjP()),
        steps: (0, schema.c3)("What was done, in order.", dist.YjP()),
        end: (0, schema.c3)("How it has ended.", (0, schema.Ix)("One thing.", {
          what: (0, schema.Qq)("What."),
          so: (0, schema.Qq)("What is so.")
        })),
        asSaid: (0, schema.Jt)("It has ended as the runbook says.")
      }))
    });
    var publicDocuments = __webpack_require__(57645);
    const shortestSecret = 4;
    const shortestLine = 16;
    function redact(value, secrets, schema) {
      const patterns = [ ...new Set([ ...secrets ].flatMap(secret => [ secret, secret.trim(), ...linesOf(secret) ])) ].filter(pattern => pattern.length >= shortestSecret).sort((a, b) => b.length - a.length);
      const blot = part => patterns.reduce((text, pattern) => text.replaceAll(pattern, "***"), part);
      const clean = (part, given) => {
        const kind = given?.wrapped ?? given;
        if (typeof part === "string") return isText(kind) ? (0, publicDocuments.q)(part, blot) : part;
        if (Array.isArray(part)) return part.map(inner => clean(inner, kind?.item));
        if (typeof part === "object" && part !== null) return Object.fromEntries(Object.entries(part).map(([name, inner]) => [ name, clean(inner, kind?.entries?.[name] ?? kind?.value) ]));
        return part;
      };
      return clean(value, schema);
    }
    function isText(kind) {
      if (kind === void 0) return true;
      return kind.type === "string" && !kind.pipe?.some(({kind: of, type, metadata}) => metadata?.isPublic === true || of === "validation" && type !== "includes");
    }
    const linesOf = secret => secret.split("\n").map(line => line.trim()).filter(line => line.length >= shortestLine && !line.startsWith("-----"));
    var standing = __webpack_require__(91676);
    function statusOf({stopped}) {
      if (stopped === void 0) return "complete";
      return stopped instanceof errors.UX ? "pending" : "failed";
    }
    const worst = phases => [ "failed", "pending" ].find(bad => phases.some(({status}) => status === bad)) ?? "complete";
    function withPhase(before, run, end) {
      const {inputs, identity, record} = run;
      const shown = {
        ...before?.inputs,
        ...shownInputs(inputs, end.phase)
      };
      const phase = phaseReport(run, end);
      const phases = [ ...before?.phases ?? [], phase ];
      const known = evidenceThatStands(before?.evidence, record.evidence);
      const evidence = {
        ...known,
        ...mergedEvidence(known, withOffer(record), record.hsmsMade, end)
      };
      return redact({
        ...format,
        name: inputs.name,
        region: inputs.awsRegion,
        accountId: identity.accountId,
        simulated: before?.simulated === true || addressesOf(record, "AWS (").length > 0,
        asked: inputs.phases,
        inputs: shown,
        phases,
        outputs: {
          ...(0, standing.a)(before?.outputs, Object.fromEntries(record.outputs), phase, (0, 
          standing.J)({
            evidence
          })),
          status: worst(phases)
        },
        evidence,
        observations: (0, observations.bs)(before?.observations, record.observed.report()),
        costs: (0, prices.XD)(costsOf({
          inputs: shown,
          phases,
          evidence
        }, record.hsms), {
          hsmsSince: (evidence.cluster?.hsms ?? []).flatMap(hsm => hsm.since === void 0 ? [] : Date.parse(hsm.since)),
          hsmsFound: evidence.cluster?.hsms.some(({found}) => found === true) ?? false,
          keySince: moment(evidence.key?.created),
          storageSince: moment(evidence.storage?.created),
          until: end.ended
        })
      }, record.secrets, evidenceFile);
    }
    const keyed = [ "plan", "connect", "storage", "verify" ];
    function costsOf({inputs, phases, evidence: {cluster, storage}}, hsmsSeen) {
      const number = name => Number.isFinite(Number(inputs[name])) ? Number(inputs[name]) : void 0;
      const hsmType = hsmsSeen?.type ?? cluster?.hsmType ?? inputs["hsm-type"];
      const parameterKmsKey = inputs["parameter-kms-key"];
      if (phases.at(-1).phase === "teardown") return (0, prices.mu)({
        hsmCount: hsmsSeen?.count || void 0,
        hsmType,
        parameterKmsKey
      }, {
        hasKey: false
      });
      const hsms = Math.max(number("hsm-count") ?? 0, cluster?.hsms.length ?? 0);
      return (0, prices.mu)({
        hsmCount: hsms === 0 ? void 0 : hsms,
        hsmType,
        parameterKmsKey,
        storageCapacity: storage?.storageCapacity ?? number("storage-capacity"),
        throughputCapacity: storage?.throughputCapacity ?? number("throughput-capacity"),
        haPairs: storage?.haPairs ?? number("ha-pairs"),
        deploymentType: storage?.deploymentType ?? inputs["deployment-type"]
      }, {
        hasKey: phases.some(({phase}) => keyed.includes(phase))
      });
    }
    function phaseReport({record, inputs, identity, environment}, end) {
      return {
        phase: end.phase,
        status: statusOf(end),
        begun: iso(end.begun),
        ended: iso(end.ended),
        outcome: end.stopped === void 0 ? void 0 : (0, errors.WE)(end.stopped),
        next: end.stopped instanceof errors.UX ? end.stopped.next : void 0,
        waits: record.waits.map(({what, from, to}) => ({
          what,
          from: iso(from),
          to: iso(to)
        })),
        notes: record.notes.map(note => ({
          ...note,
          at: iso(note.at)
        })),
        findings: record.findings,
        steps: record.steps.length === 0 ? void 0 : record.steps,
        caller: identity.arn,
        elsewhere: record.elsewhere.size === 0 ? void 0 : [ ...record.elsewhere ].map(([address, whom]) => ({
          address,
          whom: [ ...whom ]
        })),
        workflowRun: workflowRun(environment),
        versions: {
          action: action(environment),
          node: process.versions.node,
          openssl: process.versions.openssl,
          cloudhsmCli: inputs.cliVersion
        }
      };
    }
    function workflowRun(environment) {
      const {GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF, GITHUB_SHA, GITHUB_ACTOR} = environment;
      return id === void 0 ? void 0 : {
        id,
        attempt: GITHUB_RUN_ATTEMPT,
        url: GITHUB_SERVER_URL && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${id}`,
        workflow: GITHUB_WORKFLOW_REF,
        commit: GITHUB_SHA,
        actor: GITHUB_ACTOR
      };
    }
    function action({GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, ACTION_REPOSITORY, ACTION_REF}) {
      const repository = GITHUB_ACTION_REPOSITORY || ACTION_REPOSITORY;
      return repository ? `${repository}@${GITHUB_ACTION_REF || ACTION_REF}` : void 0;
    }
    function evidenceThatStands(before, {cluster}) {
      if (before?.cluster === void 0 || cluster?.id === void 0 || cluster.id === before.cluster.id) return before;
      return {
        ...before,
        cluster: void 0,
        hardware: void 0
      };
    }
    function mergedEvidence(before = {}, now, made, end) {
      const sections = Object.entries(now).map(([section, facts]) => [ section, {
        ...before[section],
        ...facts
      } ]);
      const merged = Object.fromEntries(sections);
      const {cluster} = merged;
      if (cluster === void 0) return merged;
      return {
        ...merged,
        cluster: {
          ...cluster,
          hsms: (cluster.hsms ?? []).map(hsm => ({
            ...hsm,
            ...since(hsm, before.cluster, cluster, made, end)
          }))
        }
      };
    }
    function since(hsm, before, {created}, made, {begun}) {
      const known = before?.hsms.find(other => (other.id ?? "") === hsm.id || (other.eniIp ?? "") === hsm.eniIp);
      if (known?.since !== void 0) return {
        since: known.since,
        found: known.found
      };
      const asked = made.get(hsm.id ?? "");
      if (asked !== void 0) return {
        since: iso(asked)
      };
      return before === void 0 ? {
        since: created,
        found: true
      } : {
        since: iso(begun)
      };
    }
    const addressesOf = ({elsewhere}, whom) => [ ...elsewhere ].filter(([, all]) => [ ...all ].some(each => each.startsWith(whom))).map(([address]) => address);
    function withOffer(record) {
      const {hardware, ...others} = record.evidence;
      const [offeredAt] = addressesOf(record, "AWS (CLOUDHSM_V2)");
      return hardware === void 0 || offeredAt === void 0 ? record.evidence : {
        ...others,
        hardware: {
          ...hardware,
          offeredAt
        }
      };
    }
    function shownInputs(inputs, phase) {
      const written = {
        worker: writtenWorker(inputs.worker),
        tags: Object.entries(inputs.tags).map(tag => tag.join("=")).join("\n")
      };
      return Object.fromEntries((0, table.Vc)(phase).flatMap(name => {
        const row = table.Fu[name];
        if (row.ahead?.includes(phase)) return [];
        const value = inputs[(0, table.nJ)(name)];
        if (value === void 0) return [];
        const text = row.secret ? "given, not shown" : written[name] ?? (Array.isArray(value) ? value.join(", ") : String(value));
        return text === "" ? [] : [ [ name, text ] ];
      }));
    }
    function writtenWorker(worker) {
      if (worker.kind === "instance") return worker.instanceId;
      return worker.kind === "lambda" ? `lambda:${worker.functionName}` : worker.kind;
    }
    const iso = time => new Date(time).toISOString();
    const moment = time => time === void 0 ? void 0 : Date.parse(time);
  },
  91676: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => isSigned,
      a: () => standing
    });
    var _cloudhsm_states__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13569);
    const named = [ "cluster-id", "hsm-ids", "key-store-id", "key-arn", "file-system-id" ];
    const ofFiles = [ "management-endpoint", "mount-command" ];
    const ofCsr = [ "cluster-csr", "cluster-csr-file" ];
    function standing(before = {}, now, {phase, status, findings}, signed) {
      const sawAll = phase === "teardown" || phase === "verify" && status !== "failed";
      const filesAreSame = now["file-system-id"] !== void 0 && now["file-system-id"] === before["file-system-id"] && !findings.some(({runbook}) => runbook === "file-system-not-available");
      const gone = [ ...sawAll ? named : [], ...sawAll && !filesAreSame ? ofFiles : [], ...signed || phase === "teardown" ? ofCsr : [] ];
      return {
        ...Object.fromEntries(Object.entries(before).filter(([name]) => !gone.includes(name))),
        ...now
      };
    }
    const isSigned = ({evidence}) => _cloudhsm_states__WEBPACK_IMPORTED_MODULE_0__.J.includes(evidence.cluster?.state);
  },
  22495: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Er: () => priceSources,
      Jf: () => totalSpent,
      Op: () => priceNote,
      X5: () => total,
      XA: () => hoursPerMonth,
      XD: () => spending,
      Zu: () => hsmRate,
      c7: () => withoutPrice,
      g2: () => spentOn,
      hn: () => hsmsGoOn,
      i1: () => changeOfCosts,
      mu: () => monthlyCosts
    });
    var _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10426);
    var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75846);
    const prices = {
      hsmHour: 1.6,
      keyMonth: 1,
      ssdGibMonth: {
        multi: .25,
        single: .125
      },
      throughputMonth: {
        multi: 1.2,
        single: .72
      }
    };
    const priceNote = "AWS's list prices for us-east-1, without traffic, backups and taxes";
    function priceSources(costs) {
      const priced = costs.filter(({monthly}) => monthly !== void 0);
      const unconfirmedOnes = [ priced.some(({of}) => of === "storage") && "FSx", priced.some(({of}) => of === "key" || of === "parameter-key") && "KMS keys" ].filter(what => what !== false);
      return [ priced.some(({of}) => of === "hsms") && "The price of HSMs is that of AWS's KMS pricing page of 2026-09-30.", unconfirmedOnes.length > 0 && `The price of ${unconfirmedOnes.join(" and of ")} is AWS's list price of 2026-11-23 as far as we know ` + "it: look it up before you decide by it." ].filter(Boolean).join(" ");
    }
    const hoursPerMonth = 730;
    const hour = 36e5;
    const pricedHsmType = "hsm2m.medium";
    const unconfirmed = "price not confirmed";
    const unknown = "price unknown";
    const hsmRate = type => type === pricedHsmType ? prices.hsmHour : void 0;
    function hsmsGoOn(hsms, {name}) {
      if (hsms === void 0 || hsms.count === 0) return;
      const goOn = `${(0, _words__WEBPACK_IMPORTED_MODULE_1__.U9)(hsms.count, "HSM")} of ${name} cost${hsms.count === 1 ? "s" : ""}`;
      const rate = hsmRate(hsms.type);
      const price = rate === void 0 ? "money meanwhile, at a price that is not known here" : `${(hsms.count * rate).toFixed(2)} US dollars an hour meanwhile (us-east-1 price)`;
      return `${goOn} ${price}; the phase teardown ends that, and takes the cluster with it: at once where no key was made, otherwise when KMS ` + "has deleted the key, 7 to 30 days later.";
    }
    function monthlyCosts(inputs, {hasKey = true} = {}) {
      const {hsmCount, hsmType, parameterKmsKey} = inputs;
      const rate = hsmRate(hsmType);
      const hsms = hsmCount === void 0 ? "" : `${(0, _words__WEBPACK_IMPORTED_MODULE_1__.U9)(hsmCount, "HSM")}${hsmType === void 0 ? "" : ` (${hsmType})`}`;
      const costs = [ hsmCount !== void 0 && (rate === void 0 ? {
        of: "hsms",
        what: `${hsms}, ${unknown}`
      } : {
        of: "hsms",
        what: hsms,
        monthly: hsmCount * rate * hoursPerMonth
      }), hasKey && {
        of: "key",
        what: `KMS key, ${unconfirmed}`,
        monthly: prices.keyMonth
      }, parameterKmsKey !== void 0 && {
        of: "parameter-key",
        what: `KMS key of the passwords, ${unconfirmed}`,
        monthly: prices.keyMonth
      } ];
      return [ ...costs.filter(cost => cost !== false), ...storageCosts(inputs) ];
    }
    function storageCosts({storageCapacity, throughputCapacity, haPairs, deploymentType}) {
      if (storageCapacity === void 0 || throughputCapacity === void 0 || haPairs === void 0 || deploymentType === void 0) return [];
      const throughput = throughputCapacity * haPairs;
      const zones = (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__.vX)(deploymentType) ? "multi" : "single";
      const isKnown = (0, _inputs_fileSystemLimits__WEBPACK_IMPORTED_MODULE_0__.vk)(deploymentType);
      const sure = isKnown ? unconfirmed : unknown;
      return [ {
        of: "storage",
        what: `FSx storage, ${storageCapacity} GiB SSD (${deploymentType}), ${sure}`,
        ...isKnown && {
          monthly: storageCapacity * prices.ssdGibMonth[zones]
        }
      }, {
        of: "throughput",
        what: `FSx throughput, ${throughput} MB/s, ${sure}`,
        ...isKnown && {
          monthly: throughput * prices.throughputMonth[zones]
        }
      } ];
    }
    function changeOfCosts(of, before, after) {
      const [was, is] = [ before, after ].map(inputs => monthlyCosts(inputs, {
        hasKey: false
      }).find(cost => cost.of === of)?.monthly);
      if (was === void 0 || is === void 0) return ", at a price that is not known here";
      return was === is ? "" : `, ${dollars(Math.abs(is - was))} a month ${is > was ? "more" : "less"}`;
    }
    function spending(costs, {hsmsSince, hsmsFound, keySince, storageSince, until}) {
      const share = (monthly, since) => since === void 0 || monthly === void 0 ? void 0 : monthly * Math.max(0, until - since) / hour / hoursPerMonth;
      const hours = hsmsSince.reduce((sum, since) => sum + Math.ceil((until - since) / hour), 0);
      const hsms = hours === 0 ? void 0 : hours * prices.hsmHour;
      const since = {
        key: keySince,
        "parameter-key": void 0,
        storage: storageSince,
        throughput: storageSince
      };
      return costs.map(cost => {
        if (cost.of !== "hsms") return {
          ...cost,
          spent: share(cost.monthly, since[cost.of])
        };
        const spent = cost.monthly === void 0 ? void 0 : hsms;
        return {
          ...cost,
          spent,
          ...hsmsFound && spent !== void 0 && {
            atMost: true
          }
        };
      });
    }
    const total = costs => costs.reduce((sum, cost) => sum + (cost.monthly ?? 0), 0);
    const totalSpent = costs => costs.reduce((sum, cost) => sum + (cost.spent ?? 0), 0);
    const spentOn = costs => `${costs.some(({atMost}) => atMost) ? "at most " : ""}${dollars(totalSpent(costs))}`;
    function withoutPrice(costs) {
      const left = costs.filter(({monthly}) => monthly === void 0).map(({what}) => what.replace(`, ${unknown}`, ""));
      return left.length === 0 ? "" : `, and ${left.join(" and ")}, whose price is not known here`;
    }
    const dollars = amount => amount.toLocaleString("en-US", {
      style: "currency",
      currency: "USD"
    });
  },
  23965: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runPhase: () => step_runPhase
    });
    var src_clock = __webpack_require__(70529);
    class Cancellation {
      by;
      controller=new AbortController;
      signal=this.controller.signal;
      clock={
        ...src_clock.ml,
        sleep: async (ms, signal) => src_clock.ml.sleep(ms, signal === void 0 ? this.signal : AbortSignal.any([ signal, this.signal ]))
      };
      constructor() {
        for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => {
          this.by ??= name;
          this.controller.abort();
        });
      }
      async orCancelled(work) {
        return Promise.race([ work, new Promise((_, reject) => {
          const end = () => reject(this.signal.reason);
          if (this.signal.aborted) end();
          this.signal.addEventListener("abort", end);
        }) ]);
      }
    }
    var errors = __webpack_require__(83916);
    var files = __webpack_require__(55772);
    var log = __webpack_require__(53385);
    var phaseTable = __webpack_require__(23626);
    var prices = __webpack_require__(22495);
    var cleanup = __webpack_require__(37212);
    const loadPhase = {
      plan: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(7097), __webpack_require__.e(1306), __webpack_require__.e(8275), __webpack_require__.e(4861), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4719), __webpack_require__.e(2313), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(3381), __webpack_require__.e(4108), __webpack_require__.e(2243), __webpack_require__.e(8879), __webpack_require__.e(1998), __webpack_require__.e(4663), __webpack_require__.e(1231), __webpack_require__.e(6440) ]).then(__webpack_require__.bind(__webpack_require__, 76440))).plan,
      provision: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(7097), __webpack_require__.e(1306), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(2313), __webpack_require__.e(1543), __webpack_require__.e(3381), __webpack_require__.e(7933), __webpack_require__.e(4108), __webpack_require__.e(2243), __webpack_require__.e(6810), __webpack_require__.e(1231), __webpack_require__.e(2566) ]).then(__webpack_require__.bind(__webpack_require__, 67644))).provision,
      initialize: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(497), __webpack_require__.e(7097), __webpack_require__.e(1306), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(2313), __webpack_require__.e(1543), __webpack_require__.e(3381), __webpack_require__.e(7933), __webpack_require__.e(4108), __webpack_require__.e(2243), __webpack_require__.e(2393) ]).then(__webpack_require__.bind(__webpack_require__, 92393))).initialize,
      activate: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(2313), __webpack_require__.e(1543), __webpack_require__.e(7933), __webpack_require__.e(6810), __webpack_require__.e(4560) ]).then(__webpack_require__.bind(__webpack_require__, 24560))).activate,
      connect: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(2313), __webpack_require__.e(1986), __webpack_require__.e(1543), __webpack_require__.e(7933), __webpack_require__.e(6810), __webpack_require__.e(6575), __webpack_require__.e(6766) ]).then(__webpack_require__.bind(__webpack_require__, 76766))).connect,
      storage: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(1986), __webpack_require__.e(6575), __webpack_require__.e(355) ]).then(__webpack_require__.bind(__webpack_require__, 40355))).storage,
      verify: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4719), __webpack_require__.e(2313), __webpack_require__.e(1986), __webpack_require__.e(7713), __webpack_require__.e(1543), __webpack_require__.e(8879), __webpack_require__.e(5941) ]).then(__webpack_require__.bind(__webpack_require__, 92489))).verify,
      teardown: async () => (await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(497), __webpack_require__.e(4861), __webpack_require__.e(6308), __webpack_require__.e(4543), __webpack_require__.e(4047), __webpack_require__.e(4403), __webpack_require__.e(365), __webpack_require__.e(7202), __webpack_require__.e(4719), __webpack_require__.e(7713), __webpack_require__.e(4663), __webpack_require__.e(9294) ]).then(__webpack_require__.bind(__webpack_require__, 96982))).teardown
    };
    async function runPhase(name, run) {
      const phase = await loadPhase[name]();
      if (!phaseTable.m0[name].changes) return phase(run);
      const {takeLease} = await Promise.all([ __webpack_require__.e(1075), __webpack_require__.e(6308), __webpack_require__.e(4047), __webpack_require__.e(6835) ]).then(__webpack_require__.bind(__webpack_require__, 94047));
      await takeLease(run);
      try {
        await phase(run);
        await run.lease.rest().catch(failure => run.log.warn((0, errors.WE)(failure)));
      } catch (error) {
        if (name !== "teardown" || !(error instanceof errors.UX)) (0, errors.bj)(error, (0, 
        prices.hn)(run.record.hsms, run.inputs));
        if (error instanceof errors.UX) await run.lease.rest().then(async () => (0, cleanup.F)(run)).catch(failure => run.log.warn((0, 
        errors.WE)(failure)));
        throw error;
      }
    }
    var runReport = __webpack_require__(16027);
    const killed = new errors.mf("The process was killed after this.", {
      remedy: "What has begun at AWS goes on. Run again: it goes on from here."
    });
    class JobReport {
      phase;
      clock;
      before;
      last=Promise.resolve();
      begun;
      constructor(phase, clock) {
        this.phase = phase;
        this.clock = clock;
        this.begun = clock.now();
      }
      async keep(run) {
        const {evidence, html} = await this.write(run, killed);
        (0, files.setOutput)("evidence", evidence);
        (0, files.setOutput)("report", html);
      }
      async close(run, stopped) {
        run.record.output("status", (0, runReport.c)({
          stopped
        }));
        try {
          const {writeCsr, writeTerraform} = await Promise.all([ __webpack_require__.e(4108), __webpack_require__.e(4455), __webpack_require__.e(9472) ]).then(__webpack_require__.bind(__webpack_require__, 69472));
          const {summarize} = await Promise.all([ __webpack_require__.e(4455), __webpack_require__.e(9748) ]).then(__webpack_require__.bind(__webpack_require__, 79748));
          const {nextStep} = await __webpack_require__.e(9097).then(__webpack_require__.bind(__webpack_require__, 89097));
          const kept = await this.write(run, stopped);
          run.record.output("evidence", kept.evidence);
          run.record.output("report", kept.html);
          const csr = run.record.outputs.get("cluster-csr");
          if (csr !== void 0) run.record.output("cluster-csr-file", await writeCsr(run, csr));
          const {terraform} = run.record;
          if (terraform !== void 0) run.record.output("terraform", await writeTerraform(run, this.phase, terraform));
          (0, files.f)(summarize(kept.report));
          return nextStep(kept.report);
        } catch (failure) {
          (0, log.$e)(`The report could not be written. ${(0, errors.WE)(failure)}`);
          return;
        }
      }
      async write(run, stopped) {
        const end = {
          phase: this.phase,
          stopped,
          begun: this.begun,
          ended: this.clock.now()
        };
        const {readReport, writeReport} = await Promise.all([ __webpack_require__.e(4108), __webpack_require__.e(4455), __webpack_require__.e(9472) ]).then(__webpack_require__.bind(__webpack_require__, 69472));
        this.before ??= readReport(run);
        const written = this.last.catch(() => {}).then(async () => writeReport(run, await this.before, end));
        this.last = written;
        return written;
      }
    }
    function cancelled({record, inputs}, by) {
      const awaiting = record.awaiting === void 0 ? "" : ` while it waited for ${record.awaiting}`;
      return new errors.mf(`Cancelled (${by})${awaiting}.`, {
        remedy: [ "What has begun at AWS goes on.", (0, prices.hn)(record.hsms, inputs), "Run again: it goes on from here." ].filter(Boolean).join(" ")
      });
    }
    var start = __webpack_require__(78376);
    const annotations = {
      broken: log.z3,
      degraded: log.$e,
      notice: log.lm
    };
    const logIn = group => ({
      line: text => (0, log.n8)(text),
      warning: (text, _, severity) => severity === void 0 ? (0, log.$e)(text, {
        title: group
      }) : annotations[severity](text, {
        title: `${group}: ${severity}`
      }),
      folded: (title, lines) => {
        (0, log.N4)();
        (0, log.Oh)(title);
        for (const each of lines) (0, log.n8)(each);
        (0, log.N4)();
        (0, log.Oh)(`${group}, further`);
      }
    });
    async function step_runPhase(phase, inputs, environment) {
      const jobReport = new JobReport(phase, src_clock.ml);
      const title = `${phase}: ${inputs.name}`;
      const cancellation = new Cancellation;
      const {clock} = cancellation;
      (0, log.Oh)(title);
      const mask = secret => (0, log.$l)(secret);
      const keep = async underWay => jobReport.keep(underWay);
      const starting = (0, start.startRun)({
        phase,
        inputs,
        environment,
        clock,
        sink: logIn(title),
        mask,
        keep
      });
      const run = await cancellation.orCancelled(starting).catch(thrown => {
        if (cancellation.by === void 0) throw thrown;
        (0, log.z3)(`Cancelled (${cancellation.by}) before anything was done.`);
        process.exit(1);
      });
      run.lease.stop = cancellation.signal;
      let stopped;
      try {
        await cancellation.orCancelled(runPhase(phase, run));
      } catch (thrown) {
        stopped = cancellation.by === void 0 ? thrown : cancelled(run, cancellation.by);
      }
      (0, log.N4)();
      const next = await jobReport.close(run, stopped);
      if (stopped instanceof errors.UX) {
        const said = (0, errors.WE)(stopped).replaceAll("\n", " ");
        (0, log.lm)(`${said} ${next ?? "Run again to go on."}`, {
          title: `${title}: pending`
        });
      }
      for (const [name, value] of run.record.outputs) (0, files.setOutput)(name, value);
      if (cancellation.by !== void 0) {
        (0, log.z3)((0, errors.WE)(stopped));
        process.exit(1);
      }
      if (stopped instanceof errors.UX) return;
      if (stopped !== void 0) throw stopped;
      process.exitCode = exitCodes[run.record.outputs.get("health") ?? "healthy"];
    }
    const exitCodes = {
      healthy: 0,
      degraded: 2,
      broken: 3
    };
  }
};
