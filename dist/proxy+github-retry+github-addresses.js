"use strict";

exports.id = 7347;

exports.ids = [ 7347 ];

exports.modules = {
  675: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => elsewhereThanGitHub,
      _: () => addressIn
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _proxy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8903);
    const own = {
      GITHUB_API_URL: /^api\.(github|[a-z0-9-]+\.ghe)\.com$/,
      ACTIONS_ID_TOKEN_REQUEST_URL: /\.actions\.githubusercontent\.com$|\.ghe\.com$/
    };
    function addressIn(variable, text) {
      const address = URL.canParse(text) ? new URL(text) : void 0;
      if (address !== void 0 && (0, _proxy__WEBPACK_IMPORTED_MODULE_1__.Gw)(address)) return address;
      const {expected, remedy} = (0, _proxy__WEBPACK_IMPORTED_MODULE_1__.wv)();
      throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${variable}: expected ${expected} (got "${address?.origin ?? text}")`, {
        remedy: `Nothing was sent there. The runner sets this variable: look for a step of the job that changes it. ${remedy}`
      });
    }
    const elsewhereThanGitHub = environment => Object.entries(own).flatMap(([variable, pattern]) => {
      const text = environment[variable];
      if (text === void 0 || !URL.canParse(text)) return [];
      const {hostname, origin} = new URL(text);
      return pattern.test(hostname) ? [] : [ [ variable, origin ] ];
    });
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
      Bb: () => proxies,
      Gw: () => isPrivate,
      c6: () => fetchByProxy,
      iJ: () => proxyFor,
      pk: () => namesProxy,
      wv: () => privateAddress
    });
    var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4988);
    const variables = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
    const checksTls = () => process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0";
    const isPrivate = ({protocol, hostname}) => protocol === "https:" && checksTls() || /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);
    const privateAddress = () => checksTls() ? {
      expected: "an address with https",
      remedy: "Without https only this machine itself is asked."
    } : {
      expected: "an address whose certificate is checked",
      remedy: "NODE_TLS_REJECT_UNAUTHORIZED is 0: then anybody may answer. Take it away; a CA of yours is given by NODE_EXTRA_CA_CERTS."
    };
    const proxies = () => variables.flatMap(name => URL.canParse(process.env[name] ?? "") ? new URL(process.env[name]).origin : []);
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
  }
};
