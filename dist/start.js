"use strict";

exports.id = 2528;

exports.ids = [ 2528 ];

exports.modules = {
  7969: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => timeLeft,
      t: () => endingBy
    });
    var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
    const deadlines = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
    const endingBy = (deadline, work) => deadlines.run(deadline, work);
    const timeLeft = clock => Math.max((deadlines.getStore() ?? 1 / 0) - clock.now(), 0);
  },
  8129: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => withRetry
    });
    var _clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(529);
    var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
    const ATTEMPTS = 5;
    const FIRST_PAUSE = 1e3;
    const PATIENCE = 3e4;
    const LONGEST_PAUSE = 15 * 6e4;
    async function withRetry(ask, {what, clock}) {
      let obstacle;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (obstacle !== void 0) await clock.sleep(obstacle.pause ?? FIRST_PAUSE * 2 ** (attempt - 2));
        const answer = await (0, _clock__WEBPACK_IMPORTED_MODULE_0__.ux)(clock, PATIENCE, ask).catch(cause => ({
          reason: "it could not be reached",
          cause
        }));
        obstacle = "reason" in answer ? answer : obstacleIn(answer, clock);
        if (obstacle === void 0) return answer;
        if ((obstacle.pause ?? 0) > LONGEST_PAUSE) break;
      }
      throw new _errors__WEBPACK_IMPORTED_MODULE_1__.mf(`GitHub did not give ${what}: ${obstacle.reason}.`, {
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
  3503: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  2528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      startRun: () => startRun
    });
    var src_clock = __webpack_require__(529);
    var errors = __webpack_require__(3916);
    var words = __webpack_require__(5846);
    const tolerance = 5 * 6e4;
    function clockFault(now, there, cause) {
      const minutes = Math.round(Math.abs((there ?? now) - now) / 6e4);
      if (there === void 0 || Math.abs(there - now) <= tolerance) return;
      return new errors.j1(`This machine's clock is ${(0, words.U9)(minutes, "minute")} ${there > now ? "behind" : "ahead of"} AWS's: ` + `it says ${isoTime(now)}, AWS says ${isoTime(there)}, and AWS takes no signature that is off by more than 5 minutes.`, {
        cause,
        remedy: "Set the clock (a service for it is chrony or systemd-timesyncd), and run again."
      });
    }
    const isoTime = ms => new Date(ms).toISOString();
    var partition = __webpack_require__(2947);
    function endpointFor(service, environment, region) {
      const given = environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL;
      if (given) return given;
      const isUnknown = service === "CLOUDHSM_V2" && (0, partition.iQ)(region) === "aws-eusc";
      return isUnknown ? `https://cloudhsmv2.${region}.${(0, partition.YH)(region)}` : void 0;
    }
    var refusals = __webpack_require__(2568);
    var deadline = __webpack_require__(7969);
    const attempts = 8;
    const firstDelay = {
      TRANSIENT: 100,
      THROTTLING: 1e3
    };
    const longestDelay = 2e4;
    const longest = 3 * 6e4;
    function clockRetries(clock) {
      return {
        acquireInitialRetryToken: async () => token(0, clock.now()),
        refreshRetryTokenForRetry: async (previous, {errorType}) => {
          const retries = previous.getRetryCount();
          const first = firstDelay[errorType];
          const delay = Math.min((first ?? 0) * 2 ** retries, longestDelay);
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
    function awsClients(options) {
      const {credentials, environment, clock, requestHandler} = options;
      const clients = new Map;
      const time = () => {
        const ahead = requestHandler?.ahead?.();
        return ahead === void 0 ? void 0 : clock.now() + ahead;
      };
      const retries = clockRetries(clock);
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
          client.middlewareStack.add(next => async call => {
            signByOurClock();
            return next(call);
          }, {
            step: "build",
            name: "signByOurClock"
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
        try {
          return await next(call);
        } catch (error) {
          if (error.$metadata?.httpStatusCode !== void 0) onRefusal?.(operation, error.name);
          if (!sessionIsOver.has(error.name) || !credentials.discard()) throw named(error);
          return next(call).catch(again => {
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
    var external_node_crypto_ = __webpack_require__(7598);
    var STSClient = __webpack_require__(4928);
    var AssumeRoleWithWebIdentityCommand = __webpack_require__(4107);
    var proxy = __webpack_require__(8903);
    var log = __webpack_require__(3385);
    var retry = __webpack_require__(8129);
    async function requestIdToken(audience, env = process.env, clock = src_clock.ml) {
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
      const {status, text} = await (0, retry.b)(async signal => {
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
    const causes = [ [ /^AccessDenied/, /./, trustPolicy ], [ /^InvalidIdentityToken|^IDPCommunicationError/, /verification key|communicat/i, keysNotFetched ], [ /^InvalidIdentityToken/, /No OpenIDConnect provider/, noProvider ], [ /^InvalidIdentityToken/, /audience/, otherAudience ], [ /^ExpiredToken/, /./, tokenExpired ], [ /^RegionDisabled/, /./, ({region}) => [ `The account has not enabled ${region}: enable it, or give another aws-region.` ] ], [ /^(InvalidIdentityToken|IDPRejectedClaim)/, /./, ({claims}) => [ whatTokenSays(claims) ] ] ];
    function explainRefusal(error, {token, ...asked}) {
      const [, , remedy] = causes.find(([code, text]) => code.test(error.name) && text.test(error.message)) ?? [];
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
      return [ whatTokenSays(claims), `The role must exist, and its trust policy needs the principal ${providerOf(refusal)} and the condition`, `  "StringEquals": { "${issuer}:aud": "${audience}", "${issuer}:sub": ${JSON.stringify(claims.sub)} }`, "The comparison is case-sensitive.", ...otherForm(claims) ];
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
        retryStrategy: clockRetries(clock),
        credentials: {
          accessKeyId: "unsigned",
          secretAccessKey: "unsigned"
        }
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
    var GetCallerIdentityCommand = __webpack_require__(3546);
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
      if (!(0, proxy.pk)()) {
        const direct = new Handler;
        return async (request, options) => direct.handle(request, options);
      }
      const [{HttpProxyAgent}, {HttpsProxyAgent}] = await Promise.all([ Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(1970) ]).then(__webpack_require__.t.bind(__webpack_require__, 1970, 23)), Promise.all([ __webpack_require__.e(7171), __webpack_require__.e(3669) ]).then(__webpack_require__.t.bind(__webpack_require__, 3669, 23)) ]);
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
        return handlerFor((0, proxy.iJ)(`${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`)).handle(request, options);
      };
    }
    var table = __webpack_require__(5541);
    var phaseTable = __webpack_require__(3626);
    var run_log = __webpack_require__(3503);
    var observations = __webpack_require__(710);
    class RunRecord {
      outputs=new Map;
      waits=[];
      notes=[];
      steps=[];
      findings=[];
      evidence={};
      observed=new observations.kE;
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
        options.mask(secret);
        record.secrets.add(secret);
      };
      for (const [name, row] of Object.entries(table.F)) {
        const value = inputs[(0, table.n)(name)];
        if (row.secret && typeof value === "string") mask(value);
      }
      const requestHandler = await requestHandler_requestHandler(clock);
      const credentials = inputs.roleToAssume === void 0 ? ambientCredentials(environment, clock, requestHandler) : webIdentityCredentials({
        roleArn: inputs.roleToAssume,
        region: inputs.awsRegion,
        sessionName: sessionName(environment),
        environment,
        clock,
        requestHandler
      });
      const onRefusal = (operation, code) => record.observed.refusal(operation, code);
      const aws = awsClients({
        region: inputs.awsRegion,
        credentials,
        environment,
        clock,
        requestHandler,
        onRefusal
      });
      const identity = await identify(aws, {
        allowedAccountId: inputs.allowedAccountId,
        region: inputs.awsRegion,
        clock
      });
      const log = (0, run_log.k)(sink, clock, record);
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
        acquireWorker: async network => (await __webpack_require__.e(4106).then(__webpack_require__.bind(__webpack_require__, 4106))).acquireWorker(run, network)
      };
      return run;
    }
  }
};
