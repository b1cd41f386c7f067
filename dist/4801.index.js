"use strict";

exports.id = 4801;

exports.ids = [ 4801 ];

exports.modules = {
  7398: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => request
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const ATTEMPTS = 5;
    const FIRST_PAUSE = 1e3;
    const PATIENCE = 3e4;
    const LONGEST_PAUSE = 15 * 6e4;
    async function request(url, init, {what, clock}) {
      let obstacle;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (obstacle !== void 0) await clock.sleep(obstacle.pause ?? FIRST_PAUSE * 2 ** (attempt - 2));
        const outcome = await ask(url, init, clock);
        if ("status" in outcome) return outcome;
        obstacle = outcome;
        if ((obstacle.pause ?? 0) > LONGEST_PAUSE) break;
      }
      throw new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`GitHub did not give ${what}: ${obstacle.reason}.`, {
        cause: obstacle.cause,
        remedy: "Run again later: it goes on from here."
      });
    }
    async function ask(url, init, clock) {
      try {
        const response = await fetch(url, {
          ...init,
          signal: AbortSignal.timeout(PATIENCE)
        });
        const text = await response.text();
        return obstacleIn(response, clock) ?? {
          status: response.status,
          body: members(text)
        };
      } catch (cause) {
        return {
          reason: "it could not be reached",
          cause
        };
      }
    }
    function obstacleIn({status, headers}, clock) {
      if (status >= 500) return {
        reason: `it answered HTTP ${status}`
      };
      const retryAfter = headers.get("retry-after");
      const exhausted = headers.get("x-ratelimit-remaining") === "0";
      if (status !== 429 && !(status === 403 && (retryAfter !== null || exhausted))) return;
      const seconds = retryAfter !== null ? Number(retryAfter) : Number(headers.get("x-ratelimit-reset")) - clock.now() / 1e3;
      const pause = seconds > 0 ? seconds * 1e3 : void 0;
      return {
        reason: `its rate limit is reached${pause === void 0 ? "" : ` for ${Math.ceil(seconds)} s`}`,
        pause
      };
    }
    function members(text) {
      try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
      } catch {
        return {};
      }
    }
  },
  6472: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => logTo,
      v: () => elapsed
    });
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
      return {
        found: lineKept("found"),
        made: lineKept("made"),
        waiting: text => line("waiting", text),
        checked: lineKept("checked"),
        warn: text => {
          sink.warning(text, time());
          keep("warning", text);
        }
      };
    }
    function elapsed(ms) {
      const seconds = Math.floor(ms / 1e3);
      const two = n => String(n).padStart(2, "0");
      return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    }
  },
  4801: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      startRun: () => startRun
    });
    function endpointFor(service, environment) {
      return environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL || void 0;
    }
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
    const sessionIsOver = new Set([ "ExpiredToken", "ExpiredTokenException", "RequestExpired" ]);
    function awsClients(options) {
      const {region, credentials, environment} = options;
      const clients = new Map;
      const make = ({id, Client}, retries) => {
        const key = `${id} ${Object.keys(retries).join()}`;
        if (!clients.has(key)) {
          const client = new Client({
            region,
            ...retries,
            endpoint: endpointFor(id, environment),
            customUserAgent: userAgent(environment),
            credentials: async () => {
              const {expires, ...current} = await credentials.current();
              return expires === void 0 ? current : {
                ...current,
                expiration: new Date(0)
              };
            }
          });
          client.middlewareStack.add(refreshAndName(credentials, id), {
            step: "initialize",
            name: "safeStorage"
          });
          clients.set(key, client);
        }
        return clients.get(key);
      };
      return Object.assign(service => make(service, {
        maxAttempts: 8
      }), {
        once: service => make(service, {
          retryStrategy: never
        }),
        credentials: async () => credentials.current()
      });
    }
    const never = {
      acquireInitialRetryToken: async () => ({
        getRetryCount: () => 0,
        getRetryDelay: () => 0
      }),
      refreshRetryTokenForRetry: async () => {
        throw new Error("sent once");
      },
      recordSuccess: () => {}
    };
    function refreshAndName(credentials, service) {
      return (next, context) => async call => {
        const name = error => Object.assign(error, {
          operation: `${iamPrefix[service]}:${context.commandName?.replace(/Command$/, "")}`
        });
        try {
          return await next(call);
        } catch (error) {
          if (!sessionIsOver.has(error.name) || !credentials.discard()) throw name(error);
          return next(call).catch(again => {
            throw name(again);
          });
        }
      };
    }
    const iamPrefix = {
      CLOUDHSM_V2: "cloudhsm",
      EC2: "ec2",
      FSX: "fsx",
      KMS: "kms",
      LAMBDA: "lambda",
      SSM: "ssm",
      STS: "sts"
    };
    function userAgent(environment) {
      const run = environment.GITHUB_RUN_ID;
      return run !== void 0 && /^\d+$/.test(run) ? [ [ "safe-storage" ], [ "md/run_id", run ] ] : [ [ "safe-storage" ] ];
    }
    var external_node_crypto_ = __webpack_require__(7598);
    var STSClient = __webpack_require__(4928);
    var AssumeRoleWithWebIdentityCommand = __webpack_require__(4107);
    var src_clock = __webpack_require__(529);
    var errors = __webpack_require__(3916);
    var log = __webpack_require__(3385);
    var request = __webpack_require__(7398);
    async function requestIdToken(audience, env = process.env, clock = src_clock.m) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken} = env;
      if (!url || !requestToken) throw new errors.j1("The job may not ask for an OIDC token: missing `id-token: write`.", {
        remedy: [ "Give the job this permission (a pull request from a fork never gets it):", "  permissions:", "    id-token: write", "    contents: read" ].join("\n")
      });
      const address = new URL(url);
      address.searchParams.set("audience", audience);
      const headers = {
        authorization: `Bearer ${requestToken}`,
        accept: "application/json",
        "user-agent": "safe-storage"
      };
      const {status, body} = await (0, request.E)(address.href, {
        headers
      }, {
        what: "an OIDC token",
        clock
      });
      if (status !== 200 || typeof body.value !== "string") throw new errors.mf(`GitHub did not give an OIDC token: expected one, got HTTP ${status}.`, {
        remedy: "Run again; a job's right to ask ends with the job."
      });
      (0, log.$l)(body.value, env);
      return body.value;
    }
    function readClaims(jwt) {
      const claims = decode(jwt.split(".")[1] ?? "");
      const claim = name => typeof claims[name] === "string" ? claims[name] : "?";
      return {
        sub: claim("sub"),
        aud: claim("aud"),
        iss: claim("iss")
      };
    }
    function decode(part) {
      try {
        return Object(JSON.parse(Buffer.from(part, "base64url").toString("utf8")));
      } catch {
        return {};
      }
    }
    const refreshBefore = 5 * 6e4;
    const audience = "sts.amazonaws.com";
    function webIdentityCredentials(options) {
      const {roleArn, region, environment, clock = src_clock.m} = options;
      const sts = new STSClient.i({
        region,
        endpoint: endpointFor("STS", environment),
        credentials: {
          accessKeyId: "unsigned",
          secretAccessKey: "unsigned"
        }
      });
      let session;
      const assume = async () => {
        const token = await requestIdToken(audience, environment, clock);
        try {
          const {Credentials: made} = await sts.send(new AssumeRoleWithWebIdentityCommand.W({
            RoleArn: roleArn,
            RoleSessionName: options.sessionName,
            WebIdentityToken: token
          }));
          return {
            accessKeyId: made.AccessKeyId,
            secretAccessKey: made.SecretAccessKey,
            sessionToken: made.SessionToken,
            expires: made.Expiration.getTime()
          };
        } catch (error) {
          throw refusal(error, token, roleArn);
        }
      };
      return {
        current: async () => {
          const held = await (session?.catch(() => {}));
          if (held === void 0 || held.expires - clock.now() < refreshBefore) session = assume();
          return session;
        },
        discard: () => {
          session = void 0;
          return true;
        }
      };
    }
    function refusal(error, token, roleArn) {
      const name = error.name;
      if (!/^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|ExpiredToken)/.test(name)) return error;
      const {sub, aud, iss} = readClaims(token);
      const account = roleArn.split(":")[4];
      return new errors.j1(`STS refused the job's OIDC token for ${roleArn} (${name}).`, {
        cause: error,
        remedy: [ `The token says sub "${sub}", aud "${aud}", iss "${iss}".`, `The role's trust policy needs the principal arn:aws:iam::${account}:oidc-provider/${iss.replace("https://", "")} and the condition`, `  "StringEquals": { "${iss.replace("https://", "")}:aud": "${audience}", "${iss.replace("https://", "")}:sub": "${sub}" }`, "The comparison is case-sensitive. Repositories made or renamed since 15 July 2026 have the form repo:ORG@ID/REPO@ID:…, " + "and a job that names an environment has …:environment:NAME." ].join("\n")
      });
    }
    function ambientCredentials(environment) {
      const {AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken} = environment;
      if (accessKeyId && secretAccessKey) return {
        current: async () => ({
          accessKeyId,
          secretAccessKey,
          sessionToken
        }),
        discard: () => false
      };
      return {
        current: async () => {
          const {defaultProvider} = await __webpack_require__.e(9949).then(__webpack_require__.bind(__webpack_require__, 9949));
          try {
            const {expiration, ...found} = await defaultProvider()();
            return {
              ...found,
              expires: expiration?.getTime()
            };
          } catch (error) {
            throw new errors.j1("There are no AWS credentials.", {
              cause: error,
              remedy: "Give role-to-assume (and `permissions: id-token: write` to the job), or run a step before this one that provides credentials."
            });
          }
        },
        discard: () => true
      };
    }
    function sessionName(environment) {
      const run = environment.GITHUB_RUN_ID ?? (0, external_node_crypto_.randomUUID)().slice(0, 8);
      return `safe-storage-${run}`.replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
    }
    var GetCallerIdentityCommand = __webpack_require__(3546);
    const sts = {
      id: "STS",
      Client: STSClient.i
    };
    async function identify(aws, allowedAccountId) {
      const {Account, Arn} = await aws(sts).send(new GetCallerIdentityCommand.z({}));
      if (allowedAccountId !== void 0 && Account !== allowedAccountId) throw new errors.j1(`allowed-account-id: expected the credentials of account ${allowedAccountId} (got account ${Account})`, {
        remedy: "Nothing was created or changed. Give the role or the credentials of the account that you mean."
      });
      return {
        accountId: Account,
        partition: Arn.split(":")[1],
        arn: Arn
      };
    }
    var src_inputs = __webpack_require__(8422);
    var report_log = __webpack_require__(6472);
    class Record {
      outputs=new Map;
      waits=[];
      notes=[];
      findings=[];
      evidence={};
      terraform;
      secrets=new Set;
      output(name, value) {
        if (value !== void 0) this.outputs.set(name, value);
      }
      waited(what, from, to) {
        this.waits.push({
          what,
          from,
          to
        });
      }
      prove(section, facts) {
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
      const record = new Record;
      const mask = secret => {
        options.mask(secret);
        record.secrets.add(secret);
      };
      for (const [name, row] of Object.entries(src_inputs.Fu)) {
        const value = inputs[(0, src_inputs.nJ)(name)];
        if (row.secret && typeof value === "string") mask(value);
      }
      const credentials = inputs.roleToAssume === void 0 ? ambientCredentials(environment) : webIdentityCredentials({
        roleArn: inputs.roleToAssume,
        region: inputs.awsRegion,
        sessionName: sessionName(environment),
        environment,
        clock
      });
      const aws = awsClients({
        region: inputs.awsRegion,
        credentials,
        environment
      });
      return {
        inputs,
        environment,
        clock,
        aws,
        mask,
        identity: await identify(aws, inputs.allowedAccountId),
        log: (0, report_log.k)(sink, clock, record),
        record
      };
    }
  }
};
