"use strict";

exports.id = 2802;

exports.ids = [ 2802 ];

exports.modules = {
  5412: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => patiently
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const ATTEMPTS = 5;
    const FIRST_PAUSE = 1e3;
    const PATIENCE = 3e4;
    const LONGEST_PAUSE = 15 * 6e4;
    async function patiently(ask, {what, clock}) {
      let obstacle;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (obstacle !== void 0) await clock.sleep(obstacle.pause ?? FIRST_PAUSE * 2 ** (attempt - 2));
        const answer = await ask(AbortSignal.timeout(PATIENCE)).catch(cause => ({
          reason: "it could not be reached",
          cause
        }));
        obstacle = "reason" in answer ? answer : obstacleIn(answer, clock);
        if (obstacle === void 0) return answer;
        if ((obstacle.pause ?? 0) > LONGEST_PAUSE) break;
      }
      throw new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`GitHub did not give ${what}: ${obstacle.reason}.`, {
        cause: obstacle.cause,
        remedy: "Run again later: it goes on from here."
      });
    }
    function obstacleIn({status, headers}, clock) {
      if (status >= 500) return {
        reason: `it answered HTTP ${status}`
      };
      const retryAfter = headers["retry-after"];
      const exhausted = String(headers["x-ratelimit-remaining"]) === "0";
      if (status !== 429 && !(status === 403 && (retryAfter !== void 0 || exhausted))) return;
      const seconds = retryAfter !== void 0 ? Number(retryAfter) : Number(headers["x-ratelimit-reset"]) - clock.now() / 1e3;
      const pause = seconds > 0 ? seconds * 1e3 : void 0;
      return {
        reason: `its rate limit is reached${pause === void 0 ? "" : ` for ${Math.ceil(seconds)} s`}`,
        pause
      };
    }
  },
  8903: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c6: () => fetchByProxy,
      iJ: () => proxyFor,
      pk: () => namesProxy
    });
    var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4988);
    const variables = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
    const namesProxy = () => variables.some(name => Boolean(process.env[name]));
    const proxyFor = address => (0, _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.getProxyUrl)(new URL(address))?.href;
    const dispatchers = new Map;
    async function fetchByProxy(address, init) {
      const proxy = proxyFor(address);
      if (proxy === void 0) return fetch(address, init);
      const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
      const dispatcher = dispatchers.get(proxy) ?? new undici.ProxyAgent({
        uri: proxy,
        requestTls: {
          timeout: 0
        }
      });
      dispatchers.set(proxy, dispatcher);
      return undici.fetch(address, {
        ...init,
        dispatcher
      });
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
        would: text => line("would", text),
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
  2802: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      startRun: () => startRun
    });
    function endpointFor(service, environment) {
      return environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL || void 0;
    }
    const attempts = 8;
    const firstDelay = {
      TRANSIENT: 100,
      THROTTLING: 1e3
    };
    const longestDelay = 2e4;
    function retriesBy(clock) {
      return {
        acquireInitialRetryToken: async () => token(0),
        refreshRetryTokenForRetry: async (previous, {errorType}) => {
          const retries = previous.getRetryCount();
          const first = firstDelay[errorType];
          if (first === void 0 || retries + 1 >= attempts) throw new Error(`not sent again after attempt ${retries + 1}`);
          await clock.sleep(Math.min(first * 2 ** retries, longestDelay));
          return token(retries + 1);
        },
        recordSuccess: () => {}
      };
    }
    const never = {
      acquireInitialRetryToken: async () => token(0),
      refreshRetryTokenForRetry: async () => {
        throw new Error("sent once");
      },
      recordSuccess: () => {}
    };
    const token = retries => ({
      getRetryCount: () => retries,
      getRetryDelay: () => 0
    });
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
    const sessionIsOver = new Set([ "ExpiredToken", "ExpiredTokenException", "RequestExpired" ]);
    function awsClients(options) {
      const {credentials, environment, clock, requestHandler} = options;
      const clients = new Map;
      const retries = retriesBy(clock);
      const make = ({id, Client}, retryStrategy, region = options.region) => {
        const key = `${id} ${region} ${retryStrategy === never ? "once" : ""}`;
        if (!clients.has(key)) {
          const client = new Client({
            region,
            requestHandler,
            retryStrategy,
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
      return Object.assign((service, region) => make(service, retries, region), {
        once: service => make(service, never),
        credentials: async () => credentials.current()
      });
    }
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
    var external_node_crypto_ = __webpack_require__(7598);
    var STSClient = __webpack_require__(4928);
    var AssumeRoleWithWebIdentityCommand = __webpack_require__(4107);
    var src_clock = __webpack_require__(529);
    var errors = __webpack_require__(3916);
    var proxy = __webpack_require__(8903);
    var log = __webpack_require__(3385);
    var patience = __webpack_require__(5412);
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
      const {status, text} = await (0, patience.d)(async signal => {
        const answer = await (0, proxy.c6)(address.href, {
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
    const shown = [ "sub", "aud", "iss", "repository", "repository_id", "repository_owner_id" ];
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
    const refusal_final = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|ExpiredToken)/;
    function explainRefusal(error, {token, roleArn, audience}) {
      if (!refusal_final.test(error.name)) return error;
      const {sub, aud, iss} = readClaims(token);
      const [, partition, , , account] = roleArn.split(":");
      const issuer = iss.replace("https://", "");
      return new errors.j1(`STS refused the job's OIDC token for ${roleArn} (${error.name}).`, {
        cause: error,
        remedy: [ `The token says sub "${sub}", aud "${aud}", iss "${iss}".`, `The role's trust policy needs the principal arn:${partition}:iam::${account}:oidc-provider/${issuer}, which has "${audience}" among its client ids, and the condition`, `  "StringEquals": { "${issuer}:aud": "${audience}", "${issuer}:sub": "${sub}" }`, ...otherForm(token), "The comparison is case-sensitive, and a job that names an environment has …:environment:NAME. Nothing was created or changed." ].join("\n")
      });
    }
    function otherForm(token) {
      const {sub, repository, repository_id: id, repository_owner_id: ownerId} = readClaims(token);
      const [, of, rest] = /^repo:([^:]+):(.+)$/.exec(sub) ?? [];
      const [owner, name] = repository.split("/");
      if (rest === void 0 || name === void 0) return [];
      const classic = `repo:${owner}/${name}:${rest}`;
      const immutable = `repo:${owner}@${ownerId}/${name}@${id}:${rest}`;
      return [ `GitHub writes this repository's subject as "${classic}" (classic) or "${immutable}" (immutable: repositories made or renamed since 15 July 2026); ` + `this token has the ${of.includes("@") ? "immutable" : "classic"} form, and the policy must have the same.` ];
    }
    const refreshBefore = 5 * 6e4;
    const audience = "sts.amazonaws.com";
    function webIdentityCredentials(options) {
      const {roleArn, region, environment, clock = src_clock.m, requestHandler} = options;
      const sts = new STSClient.i({
        region,
        requestHandler,
        endpoint: endpointFor("STS", environment),
        retryStrategy: retriesBy(clock),
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
          (0, log.$l)(made.SecretAccessKey, environment);
          (0, log.$l)(made.SessionToken, environment);
          return {
            accessKeyId: made.AccessKeyId,
            secretAccessKey: made.SecretAccessKey,
            sessionToken: made.SessionToken,
            expires: made.Expiration.getTime()
          };
        } catch (error) {
          throw explainRefusal(error, {
            token,
            roleArn,
            audience
          });
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
    function ambientCredentials(environment, requestHandler) {
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
    async function requestHandler_requestHandler() {
      if (!(0, proxy.pk)()) return;
      const [{NodeHttpHandler: Handler}, {HttpProxyAgent}, {HttpsProxyAgent}] = await Promise.all([ __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 5383)), Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(1970) ]).then(__webpack_require__.t.bind(__webpack_require__, 1970, 23)), Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669) ]).then(__webpack_require__.t.bind(__webpack_require__, 3669, 23)) ]);
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
      const handle = async (request, options) => {
        const {protocol, hostname, port} = request;
        return handlerFor((0, proxy.iJ)(`${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`)).handle(request, options);
      };
      return {
        handle
      };
    }
    var src_inputs = __webpack_require__(8422);
    var report_log = __webpack_require__(6472);
    class Record {
      outputs=new Map;
      waits=[];
      notes=[];
      steps=[];
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
      const requestHandler = await requestHandler_requestHandler();
      const credentials = inputs.roleToAssume === void 0 ? ambientCredentials(environment, requestHandler) : webIdentityCredentials({
        roleArn: inputs.roleToAssume,
        region: inputs.awsRegion,
        sessionName: sessionName(environment),
        environment,
        clock,
        requestHandler
      });
      const aws = awsClients({
        region: inputs.awsRegion,
        credentials,
        environment,
        clock,
        requestHandler
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
