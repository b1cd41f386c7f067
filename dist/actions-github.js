exports.id = 3228;

exports.ids = [ 3228 ];

exports.modules = {
  51648: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.Context = void 0;
    const fs_1 = __webpack_require__(79896);
    const os_1 = __webpack_require__(70857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, fs_1.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        fs_1.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os_1.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner,
            repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    exports.Context = Context;
  },
  93228: function(__unused_webpack_module, exports, __webpack_require__) {
    "use strict";
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
    exports.getOctokit = exports.context = void 0;
    const Context = __importStar(__webpack_require__(51648));
    const utils_1 = __webpack_require__(38006);
    exports.context = new Context.Context;
    function getOctokit(token, options, ...additionalPlugins) {
      const GitHubWithPlugins = utils_1.GitHub.plugin(...additionalPlugins);
      return new GitHubWithPlugins((0, utils_1.getOctokitOptions)(token, options));
    }
    exports.getOctokit = getOctokit;
  },
  65156: function(__unused_webpack_module, exports, __webpack_require__) {
    "use strict";
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
    var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.getApiBaseUrl = exports.getProxyFetch = exports.getProxyAgentDispatcher = exports.getProxyAgent = exports.getAuthString = void 0;
    const httpClient = __importStar(__webpack_require__(54844));
    const undici_1 = __webpack_require__(46752);
    function getAuthString(token, options) {
      if (!token && !options.auth) throw new Error("Parameter token or opts.auth is required"); else if (token && options.auth) throw new Error("Parameters token and opts.auth may not both be specified");
      return typeof options.auth === "string" ? options.auth : `token ${token}`;
    }
    exports.getAuthString = getAuthString;
    function getProxyAgent(destinationUrl) {
      const hc = new httpClient.HttpClient;
      return hc.getAgent(destinationUrl);
    }
    exports.getProxyAgent = getProxyAgent;
    function getProxyAgentDispatcher(destinationUrl) {
      const hc = new httpClient.HttpClient;
      return hc.getAgentDispatcher(destinationUrl);
    }
    exports.getProxyAgentDispatcher = getProxyAgentDispatcher;
    function getProxyFetch(destinationUrl) {
      const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
      const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function*() {
        return (0, undici_1.fetch)(url, Object.assign(Object.assign({}, opts), {
          dispatcher: httpDispatcher
        }));
      });
      return proxyFetch;
    }
    exports.getProxyFetch = getProxyFetch;
    function getApiBaseUrl() {
      return process.env["GITHUB_API_URL"] || "https://api.github.com";
    }
    exports.getApiBaseUrl = getApiBaseUrl;
  },
  38006: function(__unused_webpack_module, exports, __webpack_require__) {
    "use strict";
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
    exports.getOctokitOptions = exports.GitHub = exports.defaults = exports.context = void 0;
    const Context = __importStar(__webpack_require__(51648));
    const Utils = __importStar(__webpack_require__(65156));
    const core_1 = __webpack_require__(28133);
    const plugin_rest_endpoint_methods_1 = __webpack_require__(17048);
    const plugin_paginate_rest_1 = __webpack_require__(5996);
    exports.context = new Context.Context;
    const baseUrl = Utils.getApiBaseUrl();
    exports.defaults = {
      baseUrl,
      request: {
        agent: Utils.getProxyAgent(baseUrl),
        fetch: Utils.getProxyFetch(baseUrl)
      }
    };
    exports.GitHub = core_1.Octokit.plugin(plugin_rest_endpoint_methods_1.restEndpointMethods, plugin_paginate_rest_1.paginateRest).defaults(exports.defaults);
    function getOctokitOptions(token, options) {
      const opts = Object.assign({}, options || {});
      const auth = Utils.getAuthString(token, opts);
      if (auth) opts.auth = auth;
      return opts;
    }
    exports.getOctokitOptions = getOctokitOptions;
  },
  54844: function(__unused_webpack_module, exports, __webpack_require__) {
    "use strict";
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
    var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.HttpClient = exports.isHttps = exports.HttpClientResponse = exports.HttpClientError = exports.getProxyUrl = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
    const http = __importStar(__webpack_require__(58611));
    const https = __importStar(__webpack_require__(65692));
    const pm = __importStar(__webpack_require__(54988));
    const tunnel = __importStar(__webpack_require__(20770));
    const undici_1 = __webpack_require__(46752);
    var HttpCodes;
    (function(HttpCodes) {
      HttpCodes[HttpCodes["OK"] = 200] = "OK";
      HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
      HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
      HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
      HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
      HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
      HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
      HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
      HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
      HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
      HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
      HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
      HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
      HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
      HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
      HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
      HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
      HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
      HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
      HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
      HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
      HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
      HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
      HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
      HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
      HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
      HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
    })(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
    var Headers;
    (function(Headers) {
      Headers["Accept"] = "accept";
      Headers["ContentType"] = "content-type";
    })(Headers || (exports.Headers = Headers = {}));
    var MediaTypes;
    (function(MediaTypes) {
      MediaTypes["ApplicationJson"] = "application/json";
    })(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
    function getProxyUrl(serverUrl) {
      const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
      return proxyUrl ? proxyUrl.href : "";
    }
    exports.getProxyUrl = getProxyUrl;
    const HttpRedirectCodes = [ HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect ];
    const HttpResponseRetryCodes = [ HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout ];
    const RetryableHttpVerbs = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
    const ExponentialBackoffCeiling = 10;
    const ExponentialBackoffTimeSlice = 5;
    class HttpClientError extends Error {
      constructor(message, statusCode) {
        super(message);
        this.name = "HttpClientError";
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
      }
    }
    exports.HttpClientError = HttpClientError;
    class HttpClientResponse {
      constructor(message) {
        this.message = message;
      }
      readBody() {
        return __awaiter(this, void 0, void 0, function*() {
          return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
            let output = Buffer.alloc(0);
            this.message.on("data", chunk => {
              output = Buffer.concat([ output, chunk ]);
            });
            this.message.on("end", () => {
              resolve(output.toString());
            });
          }));
        });
      }
      readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function*() {
          return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
            const chunks = [];
            this.message.on("data", chunk => {
              chunks.push(chunk);
            });
            this.message.on("end", () => {
              resolve(Buffer.concat(chunks));
            });
          }));
        });
      }
    }
    exports.HttpClientResponse = HttpClientResponse;
    function isHttps(requestUrl) {
      const parsedUrl = new URL(requestUrl);
      return parsedUrl.protocol === "https:";
    }
    exports.isHttps = isHttps;
    class HttpClient {
      constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = userAgent;
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
          if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
          this._socketTimeout = requestOptions.socketTimeout;
          if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
          if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
          if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
          if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
          if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
          if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
        }
      }
      options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
        });
      }
      get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("GET", requestUrl, null, additionalHeaders || {});
        });
      }
      del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("DELETE", requestUrl, null, additionalHeaders || {});
        });
      }
      post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("POST", requestUrl, data, additionalHeaders || {});
        });
      }
      patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("PATCH", requestUrl, data, additionalHeaders || {});
        });
      }
      put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("PUT", requestUrl, data, additionalHeaders || {});
        });
      }
      head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request("HEAD", requestUrl, null, additionalHeaders || {});
        });
      }
      sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function*() {
          return this.request(verb, requestUrl, stream, additionalHeaders);
        });
      }
      getJson(requestUrl, additionalHeaders = {}) {
        return __awaiter(this, void 0, void 0, function*() {
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          const res = yield this.get(requestUrl, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      postJson(requestUrl, obj, additionalHeaders = {}) {
        return __awaiter(this, void 0, void 0, function*() {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.ContentType, MediaTypes.ApplicationJson);
          const res = yield this.post(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      putJson(requestUrl, obj, additionalHeaders = {}) {
        return __awaiter(this, void 0, void 0, function*() {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.ContentType, MediaTypes.ApplicationJson);
          const res = yield this.put(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      patchJson(requestUrl, obj, additionalHeaders = {}) {
        return __awaiter(this, void 0, void 0, function*() {
          const data = JSON.stringify(obj, null, 2);
          additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
          additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.ContentType, MediaTypes.ApplicationJson);
          const res = yield this.patch(requestUrl, data, additionalHeaders);
          return this._processResponse(res, this.requestOptions);
        });
      }
      request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function*() {
          if (this._disposed) throw new Error("Client has already been disposed.");
          const parsedUrl = new URL(requestUrl);
          let info = this._prepareRequest(verb, parsedUrl, headers);
          const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
          let numTries = 0;
          let response;
          do {
            response = yield this.requestRaw(info, data);
            if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
              let authenticationHandler;
              for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
                authenticationHandler = handler;
                break;
              }
              if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data); else return response;
            }
            let redirectsRemaining = this._maxRedirects;
            while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
              const redirectUrl = response.message.headers["location"];
              if (!redirectUrl) break;
              const parsedRedirectUrl = new URL(redirectUrl);
              if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
              yield response.readBody();
              if (parsedRedirectUrl.hostname !== parsedUrl.hostname) for (const header in headers) if (header.toLowerCase() === "authorization") delete headers[header];
              info = this._prepareRequest(verb, parsedRedirectUrl, headers);
              response = yield this.requestRaw(info, data);
              redirectsRemaining--;
            }
            if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
            numTries += 1;
            if (numTries < maxTries) {
              yield response.readBody();
              yield this._performExponentialBackoff(numTries);
            }
          } while (numTries < maxTries);
          return response;
        });
      }
      dispose() {
        if (this._agent) this._agent.destroy();
        this._disposed = true;
      }
      requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function*() {
          return new Promise((resolve, reject) => {
            function callbackForResult(err, res) {
              if (err) reject(err); else if (!res) reject(new Error("Unknown error")); else resolve(res);
            }
            this.requestRawWithCallback(info, data, callbackForResult);
          });
        });
      }
      requestRawWithCallback(info, data, onResult) {
        if (typeof data === "string") {
          if (!info.options.headers) info.options.headers = {};
          info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
        }
        let callbackCalled = false;
        function handleResult(err, res) {
          if (!callbackCalled) {
            callbackCalled = true;
            onResult(err, res);
          }
        }
        const req = info.httpModule.request(info.options, msg => {
          const res = new HttpClientResponse(msg);
          handleResult(void 0, res);
        });
        let socket;
        req.on("socket", sock => {
          socket = sock;
        });
        req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
          if (socket) socket.end();
          handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on("error", function(err) {
          handleResult(err);
        });
        if (data && typeof data === "string") req.write(data, "utf8");
        if (data && typeof data !== "string") {
          data.on("close", function() {
            req.end();
          });
          data.pipe(req);
        } else req.end();
      }
      getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
      }
      getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) return;
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
      }
      _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === "https:";
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
        info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
        info.options.agent = this._getAgent(info.parsedUrl);
        if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
        return info;
      }
      _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        return lowercaseKeys(headers || {});
      }
      _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) clientHeader = lowercaseKeys(this.requestOptions.headers)[header];
        return additionalHeaders[header] || clientHeader || _default;
      }
      _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) agent = this._proxyAgent;
        if (!useProxy) agent = this._agent;
        if (agent) return agent;
        const usingSsl = parsedUrl.protocol === "https:";
        let maxSockets = 100;
        if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        if (proxyUrl && proxyUrl.hostname) {
          const agentOptions = {
            maxSockets,
            keepAlive: this._keepAlive,
            proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
              proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
            }), {
              host: proxyUrl.hostname,
              port: proxyUrl.port
            })
          };
          let tunnelAgent;
          const overHttps = proxyUrl.protocol === "https:";
          if (usingSsl) tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp; else tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
          agent = tunnelAgent(agentOptions);
          this._proxyAgent = agent;
        }
        if (!agent) {
          const options = {
            keepAlive: this._keepAlive,
            maxSockets
          };
          agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
          this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
          rejectUnauthorized: false
        });
        return agent;
      }
      _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
        if (proxyAgent) return proxyAgent;
        const usingSsl = parsedUrl.protocol === "https:";
        proxyAgent = new undici_1.ProxyAgent(Object.assign({
          uri: proxyUrl.href,
          pipelining: !this._keepAlive ? 0 : 1
        }, (proxyUrl.username || proxyUrl.password) && {
          token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
        }));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
          rejectUnauthorized: false
        });
        return proxyAgent;
      }
      _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function*() {
          retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
          const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
          return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
      }
      _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function*() {
          return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
            const statusCode = res.message.statusCode || 0;
            const response = {
              statusCode,
              result: null,
              headers: {}
            };
            if (statusCode === HttpCodes.NotFound) resolve(response);
            function dateTimeDeserializer(key, value) {
              if (typeof value === "string") {
                const a = new Date(value);
                if (!isNaN(a.valueOf())) return a;
              }
              return value;
            }
            let obj;
            let contents;
            try {
              contents = yield res.readBody();
              if (contents && contents.length > 0) {
                if (options && options.deserializeDates) obj = JSON.parse(contents, dateTimeDeserializer); else obj = JSON.parse(contents);
                response.result = obj;
              }
              response.headers = res.message.headers;
            } catch (err) {}
            if (statusCode > 299) {
              let msg;
              if (obj && obj.message) msg = obj.message; else if (contents && contents.length > 0) msg = contents; else msg = `Failed request: (${statusCode})`;
              const err = new HttpClientError(msg, statusCode);
              err.result = response.result;
              reject(err);
            } else resolve(response);
          }));
        });
      }
    }
    exports.HttpClient = HttpClient;
    const lowercaseKeys = obj => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], 
    c), {});
  },
  28133: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      Octokit: () => Octokit
    });
    function getUserAgent() {
      if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
      if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
      return "<environment undetectable>";
    }
    var before_after_hook = __webpack_require__(52732);
    function lowercaseKeys(object) {
      if (!object) return {};
      return Object.keys(object).reduce((newObj, key) => {
        newObj[key.toLowerCase()] = object[key];
        return newObj;
      }, {});
    }
    function isPlainObject(value) {
      if (typeof value !== "object" || value === null) return false;
      if (Object.prototype.toString.call(value) !== "[object Object]") return false;
      const proto = Object.getPrototypeOf(value);
      if (proto === null) return true;
      const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
    }
    function mergeDeep(defaults, options) {
      const result = Object.assign({}, defaults);
      Object.keys(options).forEach(key => {
        if (isPlainObject(options[key])) if (!(key in defaults)) Object.assign(result, {
          [key]: options[key]
        }); else result[key] = mergeDeep(defaults[key], options[key]); else Object.assign(result, {
          [key]: options[key]
        });
      });
      return result;
    }
    function removeUndefinedProperties(obj) {
      for (const key in obj) if (obj[key] === void 0) delete obj[key];
      return obj;
    }
    function merge(defaults, route, options) {
      if (typeof route === "string") {
        let [method, url] = route.split(" ");
        options = Object.assign(url ? {
          method,
          url
        } : {
          url: method
        }, options);
      } else options = Object.assign({}, route);
      options.headers = lowercaseKeys(options.headers);
      removeUndefinedProperties(options);
      removeUndefinedProperties(options.headers);
      const mergedOptions = mergeDeep(defaults || {}, options);
      if (options.url === "/graphql") {
        if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(preview => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
        mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map(preview => preview.replace(/-preview/, ""));
      }
      return mergedOptions;
    }
    function addQueryParameters(url, parameters) {
      const separator = /\?/.test(url) ? "&" : "?";
      const names = Object.keys(parameters);
      if (names.length === 0) return url;
      return url + separator + names.map(name => {
        if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
        return `${name}=${encodeURIComponent(parameters[name])}`;
      }).join("&");
    }
    const urlVariableRegex = /\{[^{}}]+\}/g;
    function removeNonChars(variableName) {
      return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
    }
    function extractUrlVariableNames(url) {
      const matches = url.match(urlVariableRegex);
      if (!matches) return [];
      return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
    }
    function omit(object, keysToOmit) {
      const result = {
        __proto__: null
      };
      for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
      return result;
    }
    function encodeReserved(str) {
      return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
        if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
        return part;
      }).join("");
    }
    function encodeUnreserved(str) {
      return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
      });
    }
    function encodeValue(operator, value, key) {
      value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
      if (key) return encodeUnreserved(key) + "=" + value; else return value;
    }
    function isDefined(value) {
      return value !== void 0 && value !== null;
    }
    function isKeyOperator(operator) {
      return operator === ";" || operator === "&" || operator === "?";
    }
    function getValues(context, operator, key, modifier) {
      var value = context[key], result = [];
      if (isDefined(value) && value !== "") if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
        value = value.toString();
        if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
        result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
      } else if (modifier === "*") if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
        result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
      }); else Object.keys(value).forEach(function(k) {
        if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
      }); else {
        const tmp = [];
        if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
          tmp.push(encodeValue(operator, value2));
        }); else Object.keys(value).forEach(function(k) {
          if (isDefined(value[k])) {
            tmp.push(encodeUnreserved(k));
            tmp.push(encodeValue(operator, value[k].toString()));
          }
        });
        if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(",")); else if (tmp.length !== 0) result.push(tmp.join(","));
      } else if (operator === ";") {
        if (isDefined(value)) result.push(encodeUnreserved(key));
      } else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "="); else if (value === "") result.push("");
      return result;
    }
    function parseUrl(template) {
      return {
        expand: expand.bind(null, template)
      };
    }
    function expand(template, context) {
      var operators = [ "+", "#", ".", "/", ";", "?", "&" ];
      template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
        if (expression) {
          let operator = "";
          const values = [];
          if (operators.indexOf(expression.charAt(0)) !== -1) {
            operator = expression.charAt(0);
            expression = expression.substr(1);
          }
          expression.split(/,/g).forEach(function(variable) {
            var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
            values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
          });
          if (operator && operator !== "+") {
            var separator = ",";
            if (operator === "?") separator = "&"; else if (operator !== "#") separator = operator;
            return (values.length !== 0 ? operator : "") + values.join(separator);
          } else return values.join(",");
        } else return encodeReserved(literal);
      });
      if (template === "/") return template; else return template.replace(/\/$/, "");
    }
    function parse(options) {
      let method = options.method.toUpperCase();
      let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
      let headers = Object.assign({}, options.headers);
      let body;
      let parameters = omit(options, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
      const urlVariableNames = extractUrlVariableNames(url);
      url = parseUrl(url).expand(parameters);
      if (!/^http/.test(url)) url = options.baseUrl + url;
      const omittedParameters = Object.keys(options).filter(option => urlVariableNames.includes(option)).concat("baseUrl");
      const remainingParameters = omit(parameters, omittedParameters);
      const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
      if (!isBinaryRequest) {
        if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map(format => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
        if (url.endsWith("/graphql")) if (options.mediaType.previews?.length) {
          const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
          headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview => {
            const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
            return `application/vnd.github.${preview}-preview${format}`;
          }).join(",");
        }
      }
      if ([ "GET", "HEAD" ].includes(method)) url = addQueryParameters(url, remainingParameters); else if ("data" in remainingParameters) body = remainingParameters.data; else if (Object.keys(remainingParameters).length) body = remainingParameters;
      if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
      if ([ "PATCH", "PUT" ].includes(method) && typeof body === "undefined") body = "";
      return Object.assign({
        method,
        url,
        headers
      }, typeof body !== "undefined" ? {
        body
      } : null, options.request ? {
        request: options.request
      } : null);
    }
    function endpointWithDefaults(defaults, route, options) {
      return parse(merge(defaults, route, options));
    }
    function withDefaults(oldDefaults, newDefaults) {
      const DEFAULTS = merge(oldDefaults, newDefaults);
      const endpoint = endpointWithDefaults.bind(null, DEFAULTS);
      return Object.assign(endpoint, {
        DEFAULTS,
        defaults: withDefaults.bind(null, DEFAULTS),
        merge: merge.bind(null, DEFAULTS),
        parse
      });
    }
    const VERSION = "9.0.6";
    const userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
    const DEFAULTS = {
      method: "GET",
      baseUrl: "https://api.github.com",
      headers: {
        accept: "application/vnd.github.v3+json",
        "user-agent": userAgent
      },
      mediaType: {
        format: ""
      }
    };
    const endpoint = withDefaults(null, DEFAULTS);
    const version_VERSION = "8.4.1";
    function is_plain_object_isPlainObject(value) {
      if (typeof value !== "object" || value === null) return false;
      if (Object.prototype.toString.call(value) !== "[object Object]") return false;
      const proto = Object.getPrototypeOf(value);
      if (proto === null) return true;
      const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
    }
    class Deprecation extends Error {
      constructor(message) {
        super(message);
        if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
        this.name = "Deprecation";
      }
    }
    var once = __webpack_require__(55560);
    var once_default = __webpack_require__.n(once);
    const logOnceCode = once_default()(deprecation => console.warn(deprecation));
    const logOnceHeaders = once_default()(deprecation => console.warn(deprecation));
    class RequestError extends Error {
      constructor(message, statusCode, options) {
        super(message);
        if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
        this.name = "HttpError";
        this.status = statusCode;
        let headers;
        if ("headers" in options && typeof options.headers !== "undefined") headers = options.headers;
        if ("response" in options) {
          this.response = options.response;
          headers = options.response.headers;
        }
        const requestCopy = Object.assign({}, options.request);
        if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, {
          authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
        });
        requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
        this.request = requestCopy;
        Object.defineProperty(this, "code", {
          get() {
            logOnceCode(new Deprecation("[@octokit/request-error] `error.code` is deprecated, use `error.status`."));
            return statusCode;
          }
        });
        Object.defineProperty(this, "headers", {
          get() {
            logOnceHeaders(new Deprecation("[@octokit/request-error] `error.headers` is deprecated, use `error.response.headers`."));
            return headers || {};
          }
        });
      }
    }
    function getBufferResponse(response) {
      return response.arrayBuffer();
    }
    function fetchWrapper(requestOptions) {
      const log = requestOptions.request && requestOptions.request.log ? requestOptions.request.log : console;
      const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
      if (is_plain_object_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body)) requestOptions.body = JSON.stringify(requestOptions.body);
      let headers = {};
      let status;
      let url;
      let {fetch} = globalThis;
      if (requestOptions.request?.fetch) fetch = requestOptions.request.fetch;
      if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
      return fetch(requestOptions.url, {
        method: requestOptions.method,
        body: requestOptions.body,
        redirect: requestOptions.request?.redirect,
        headers: requestOptions.headers,
        signal: requestOptions.request?.signal,
        ...requestOptions.body && {
          duplex: "half"
        }
      }).then(async response => {
        url = response.url;
        status = response.status;
        for (const keyAndValue of response.headers) headers[keyAndValue[0]] = keyAndValue[1];
        if ("deprecation" in headers) {
          const matches = headers.link && headers.link.match(/<([^<>]+)>; rel="deprecation"/);
          const deprecationLink = matches && matches.pop();
          log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${headers.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
        }
        if (status === 204 || status === 205) return;
        if (requestOptions.method === "HEAD") {
          if (status < 400) return;
          throw new RequestError(response.statusText, status, {
            response: {
              url,
              status,
              headers,
              data: void 0
            },
            request: requestOptions
          });
        }
        if (status === 304) throw new RequestError("Not modified", status, {
          response: {
            url,
            status,
            headers,
            data: await getResponseData(response)
          },
          request: requestOptions
        });
        if (status >= 400) {
          const data = await getResponseData(response);
          const error = new RequestError(toErrorMessage(data), status, {
            response: {
              url,
              status,
              headers,
              data
            },
            request: requestOptions
          });
          throw error;
        }
        return parseSuccessResponseBody ? await getResponseData(response) : response.body;
      }).then(data => ({
        status,
        url,
        headers,
        data
      })).catch(error => {
        if (error instanceof RequestError) throw error; else if (error.name === "AbortError") throw error;
        let message = error.message;
        if (error.name === "TypeError" && "cause" in error) if (error.cause instanceof Error) message = error.cause.message; else if (typeof error.cause === "string") message = error.cause;
        throw new RequestError(message, 500, {
          request: requestOptions
        });
      });
    }
    async function getResponseData(response) {
      const contentType = response.headers.get("content-type");
      if (/application\/json/.test(contentType)) return response.json().catch(() => response.text()).catch(() => "");
      if (!contentType || /^text\/|charset=utf-8$/.test(contentType)) return response.text();
      return getBufferResponse(response);
    }
    function toErrorMessage(data) {
      if (typeof data === "string") return data;
      let suffix;
      if ("documentation_url" in data) suffix = ` - ${data.documentation_url}`; else suffix = "";
      if ("message" in data) {
        if (Array.isArray(data.errors)) return `${data.message}: ${data.errors.map(JSON.stringify).join(", ")}${suffix}`;
        return `${data.message}${suffix}`;
      }
      return `Unknown error: ${JSON.stringify(data)}`;
    }
    function with_defaults_withDefaults(oldEndpoint, newDefaults) {
      const endpoint = oldEndpoint.defaults(newDefaults);
      const newApi = function(route, parameters) {
        const endpointOptions = endpoint.merge(route, parameters);
        if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint.parse(endpointOptions));
        const request = (route2, parameters2) => fetchWrapper(endpoint.parse(endpoint.merge(route2, parameters2)));
        Object.assign(request, {
          endpoint,
          defaults: with_defaults_withDefaults.bind(null, endpoint)
        });
        return endpointOptions.request.hook(request, endpointOptions);
      };
      return Object.assign(newApi, {
        endpoint,
        defaults: with_defaults_withDefaults.bind(null, endpoint)
      });
    }
    const request = with_defaults_withDefaults(endpoint, {
      headers: {
        "user-agent": `octokit-request.js/${version_VERSION} ${getUserAgent()}`
      }
    });
    var dist_web_VERSION = "7.1.1";
    function _buildMessageForResponseErrors(data) {
      return `Request failed due to following response errors:\n` + data.errors.map(e => ` - ${e.message}`).join("\n");
    }
    var GraphqlResponseError = class extends Error {
      constructor(request2, headers, response) {
        super(_buildMessageForResponseErrors(response));
        this.request = request2;
        this.headers = headers;
        this.response = response;
        this.name = "GraphqlResponseError";
        this.errors = response.errors;
        this.data = response.data;
        if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
      }
    };
    var NON_VARIABLE_OPTIONS = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType" ];
    var FORBIDDEN_VARIABLE_OPTIONS = [ "query", "method", "url" ];
    var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
    function graphql(request2, query, options) {
      if (options) {
        if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
        for (const key in options) {
          if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
          return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
        }
      }
      const parsedOptions = typeof query === "string" ? Object.assign({
        query
      }, options) : query;
      const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
        if (NON_VARIABLE_OPTIONS.includes(key)) {
          result[key] = parsedOptions[key];
          return result;
        }
        if (!result.variables) result.variables = {};
        result.variables[key] = parsedOptions[key];
        return result;
      }, {});
      const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
      if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
      return request2(requestOptions).then(response => {
        if (response.data.errors) {
          const headers = {};
          for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
          throw new GraphqlResponseError(requestOptions, headers, response.data);
        }
        return response.data.data;
      });
    }
    function dist_web_withDefaults(request2, newDefaults) {
      const newRequest = request2.defaults(newDefaults);
      const newApi = (query, options) => graphql(newRequest, query, options);
      return Object.assign(newApi, {
        defaults: dist_web_withDefaults.bind(null, newRequest),
        endpoint: newRequest.endpoint
      });
    }
    dist_web_withDefaults(request, {
      headers: {
        "user-agent": `octokit-graphql.js/${dist_web_VERSION} ${getUserAgent()}`
      },
      method: "POST",
      url: "/graphql"
    });
    function withCustomRequest(customRequest) {
      return dist_web_withDefaults(customRequest, {
        method: "POST",
        url: "/graphql"
      });
    }
    const REGEX_IS_INSTALLATION_LEGACY = /^v1\./;
    const REGEX_IS_INSTALLATION = /^ghs_/;
    const REGEX_IS_USER_TO_SERVER = /^ghu_/;
    async function auth(token) {
      const isApp = token.split(/\./).length === 3;
      const isInstallation = REGEX_IS_INSTALLATION_LEGACY.test(token) || REGEX_IS_INSTALLATION.test(token);
      const isUserToServer = REGEX_IS_USER_TO_SERVER.test(token);
      const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
      return {
        type: "token",
        token,
        tokenType
      };
    }
    function withAuthorizationPrefix(token) {
      if (token.split(/\./).length === 3) return `bearer ${token}`;
      return `token ${token}`;
    }
    async function hook(token, request, route, parameters) {
      const endpoint = request.endpoint.merge(route, parameters);
      endpoint.headers.authorization = withAuthorizationPrefix(token);
      return request(endpoint);
    }
    const createTokenAuth = function(token) {
      if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
      if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
      token = token.replace(/^(token|bearer) +/i, "");
      return Object.assign(auth.bind(null, token), {
        hook: hook.bind(null, token)
      });
    };
    var core_dist_web_VERSION = "5.2.2";
    var noop = () => {};
    var consoleWarn = console.warn.bind(console);
    var consoleError = console.error.bind(console);
    function createLogger(logger = {}) {
      if (typeof logger.debug !== "function") logger.debug = noop;
      if (typeof logger.info !== "function") logger.info = noop;
      if (typeof logger.warn !== "function") logger.warn = consoleWarn;
      if (typeof logger.error !== "function") logger.error = consoleError;
      return logger;
    }
    var userAgentTrail = `octokit-core.js/${core_dist_web_VERSION} ${getUserAgent()}`;
    var Octokit = class {
      static {
        this.VERSION = core_dist_web_VERSION;
      }
      static defaults(defaults) {
        const OctokitWithDefaults = class extends(this){
          constructor(...args) {
            const options = args[0] || {};
            if (typeof defaults === "function") {
              super(defaults(options));
              return;
            }
            super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null));
          }
        };
        return OctokitWithDefaults;
      }
      static {
        this.plugins = [];
      }
      static plugin(...newPlugins) {
        const currentPlugins = this.plugins;
        const NewOctokit = class extends(this){
          static {
            this.plugins = currentPlugins.concat(newPlugins.filter(plugin => !currentPlugins.includes(plugin)));
          }
        };
        return NewOctokit;
      }
      constructor(options = {}) {
        const hook = new before_after_hook.Collection;
        const requestDefaults = {
          baseUrl: request.endpoint.DEFAULTS.baseUrl,
          headers: {},
          request: Object.assign({}, options.request, {
            hook: hook.bind(null, "request")
          }),
          mediaType: {
            previews: [],
            format: ""
          }
        };
        requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
        if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
        if (options.previews) requestDefaults.mediaType.previews = options.previews;
        if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
        this.request = request.defaults(requestDefaults);
        this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
        this.log = createLogger(options.log);
        this.hook = hook;
        if (!options.authStrategy) if (!options.auth) this.auth = async () => ({
          type: "unauthenticated"
        }); else {
          const auth = createTokenAuth(options.auth);
          hook.wrap("request", auth.hook);
          this.auth = auth;
        } else {
          const {authStrategy, ...otherOptions} = options;
          const auth = authStrategy(Object.assign({
            request: this.request,
            log: this.log,
            octokit: this,
            octokitOptions: otherOptions
          }, options.auth));
          hook.wrap("request", auth.hook);
          this.auth = auth;
        }
        const classConstructor = this.constructor;
        for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
      }
    };
  },
  5996: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      composePaginateRest: () => composePaginateRest,
      isPaginatingEndpoint: () => isPaginatingEndpoint,
      paginateRest: () => paginateRest,
      paginatingEndpoints: () => paginatingEndpoints
    });
    var VERSION = "9.2.2";
    function normalizePaginatedListResponse(response) {
      if (!response.data) return {
        ...response,
        data: []
      };
      const responseNeedsNormalization = "total_count" in response.data && !("url" in response.data);
      if (!responseNeedsNormalization) return response;
      const incompleteResults = response.data.incomplete_results;
      const repositorySelection = response.data.repository_selection;
      const totalCount = response.data.total_count;
      delete response.data.incomplete_results;
      delete response.data.repository_selection;
      delete response.data.total_count;
      const namespaceKey = Object.keys(response.data)[0];
      const data = response.data[namespaceKey];
      response.data = data;
      if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
      if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
      response.data.total_count = totalCount;
      return response;
    }
    function iterator(octokit, route, parameters) {
      const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
      const requestMethod = typeof route === "function" ? route : octokit.request;
      const method = options.method;
      const headers = options.headers;
      let url = options.url;
      return {
        [Symbol.asyncIterator]: () => ({
          async next() {
            if (!url) return {
              done: true
            };
            try {
              const response = await requestMethod({
                method,
                url,
                headers
              });
              const normalizedResponse = normalizePaginatedListResponse(response);
              url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
              return {
                value: normalizedResponse
              };
            } catch (error) {
              if (error.status !== 409) throw error;
              url = "";
              return {
                value: {
                  status: 200,
                  headers: {},
                  data: []
                }
              };
            }
          }
        })
      };
    }
    function paginate(octokit, route, parameters, mapFn) {
      if (typeof parameters === "function") {
        mapFn = parameters;
        parameters = void 0;
      }
      return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
    }
    function gather(octokit, results, iterator2, mapFn) {
      return iterator2.next().then(result => {
        if (result.done) return results;
        let earlyExit = false;
        function done() {
          earlyExit = true;
        }
        results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
        if (earlyExit) return results;
        return gather(octokit, results, iterator2, mapFn);
      });
    }
    var composePaginateRest = Object.assign(paginate, {
      iterator
    });
    var paginatingEndpoints = [ "GET /advisories", "GET /app/hook/deliveries", "GET /app/installation-requests", "GET /app/installations", "GET /assignments/{assignment_id}/accepted_assignments", "GET /classrooms", "GET /classrooms/{classroom_id}/assignments", "GET /enterprises/{enterprise}/dependabot/alerts", "GET /enterprises/{enterprise}/secret-scanning/alerts", "GET /events", "GET /gists", "GET /gists/public", "GET /gists/starred", "GET /gists/{gist_id}/comments", "GET /gists/{gist_id}/commits", "GET /gists/{gist_id}/forks", "GET /installation/repositories", "GET /issues", "GET /licenses", "GET /marketplace_listing/plans", "GET /marketplace_listing/plans/{plan_id}/accounts", "GET /marketplace_listing/stubbed/plans", "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts", "GET /networks/{owner}/{repo}/events", "GET /notifications", "GET /organizations", "GET /orgs/{org}/actions/cache/usage-by-repository", "GET /orgs/{org}/actions/permissions/repositories", "GET /orgs/{org}/actions/runners", "GET /orgs/{org}/actions/secrets", "GET /orgs/{org}/actions/secrets/{secret_name}/repositories", "GET /orgs/{org}/actions/variables", "GET /orgs/{org}/actions/variables/{name}/repositories", "GET /orgs/{org}/blocks", "GET /orgs/{org}/code-scanning/alerts", "GET /orgs/{org}/codespaces", "GET /orgs/{org}/codespaces/secrets", "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories", "GET /orgs/{org}/copilot/billing/seats", "GET /orgs/{org}/dependabot/alerts", "GET /orgs/{org}/dependabot/secrets", "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories", "GET /orgs/{org}/events", "GET /orgs/{org}/failed_invitations", "GET /orgs/{org}/hooks", "GET /orgs/{org}/hooks/{hook_id}/deliveries", "GET /orgs/{org}/installations", "GET /orgs/{org}/invitations", "GET /orgs/{org}/invitations/{invitation_id}/teams", "GET /orgs/{org}/issues", "GET /orgs/{org}/members", "GET /orgs/{org}/members/{username}/codespaces", "GET /orgs/{org}/migrations", "GET /orgs/{org}/migrations/{migration_id}/repositories", "GET /orgs/{org}/organization-roles/{role_id}/teams", "GET /orgs/{org}/organization-roles/{role_id}/users", "GET /orgs/{org}/outside_collaborators", "GET /orgs/{org}/packages", "GET /orgs/{org}/packages/{package_type}/{package_name}/versions", "GET /orgs/{org}/personal-access-token-requests", "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories", "GET /orgs/{org}/personal-access-tokens", "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories", "GET /orgs/{org}/projects", "GET /orgs/{org}/properties/values", "GET /orgs/{org}/public_members", "GET /orgs/{org}/repos", "GET /orgs/{org}/rulesets", "GET /orgs/{org}/rulesets/rule-suites", "GET /orgs/{org}/secret-scanning/alerts", "GET /orgs/{org}/security-advisories", "GET /orgs/{org}/teams", "GET /orgs/{org}/teams/{team_slug}/discussions", "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions", "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions", "GET /orgs/{org}/teams/{team_slug}/invitations", "GET /orgs/{org}/teams/{team_slug}/members", "GET /orgs/{org}/teams/{team_slug}/projects", "GET /orgs/{org}/teams/{team_slug}/repos", "GET /orgs/{org}/teams/{team_slug}/teams", "GET /projects/columns/{column_id}/cards", "GET /projects/{project_id}/collaborators", "GET /projects/{project_id}/columns", "GET /repos/{owner}/{repo}/actions/artifacts", "GET /repos/{owner}/{repo}/actions/caches", "GET /repos/{owner}/{repo}/actions/organization-secrets", "GET /repos/{owner}/{repo}/actions/organization-variables", "GET /repos/{owner}/{repo}/actions/runners", "GET /repos/{owner}/{repo}/actions/runs", "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs", "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", "GET /repos/{owner}/{repo}/actions/secrets", "GET /repos/{owner}/{repo}/actions/variables", "GET /repos/{owner}/{repo}/actions/workflows", "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", "GET /repos/{owner}/{repo}/activity", "GET /repos/{owner}/{repo}/assignees", "GET /repos/{owner}/{repo}/branches", "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs", "GET /repos/{owner}/{repo}/code-scanning/alerts", "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", "GET /repos/{owner}/{repo}/code-scanning/analyses", "GET /repos/{owner}/{repo}/codespaces", "GET /repos/{owner}/{repo}/codespaces/devcontainers", "GET /repos/{owner}/{repo}/codespaces/secrets", "GET /repos/{owner}/{repo}/collaborators", "GET /repos/{owner}/{repo}/comments", "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions", "GET /repos/{owner}/{repo}/commits", "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments", "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", "GET /repos/{owner}/{repo}/commits/{ref}/check-runs", "GET /repos/{owner}/{repo}/commits/{ref}/check-suites", "GET /repos/{owner}/{repo}/commits/{ref}/status", "GET /repos/{owner}/{repo}/commits/{ref}/statuses", "GET /repos/{owner}/{repo}/contributors", "GET /repos/{owner}/{repo}/dependabot/alerts", "GET /repos/{owner}/{repo}/dependabot/secrets", "GET /repos/{owner}/{repo}/deployments", "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", "GET /repos/{owner}/{repo}/environments", "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies", "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps", "GET /repos/{owner}/{repo}/events", "GET /repos/{owner}/{repo}/forks", "GET /repos/{owner}/{repo}/hooks", "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries", "GET /repos/{owner}/{repo}/invitations", "GET /repos/{owner}/{repo}/issues", "GET /repos/{owner}/{repo}/issues/comments", "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", "GET /repos/{owner}/{repo}/issues/events", "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", "GET /repos/{owner}/{repo}/issues/{issue_number}/events", "GET /repos/{owner}/{repo}/issues/{issue_number}/labels", "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions", "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline", "GET /repos/{owner}/{repo}/keys", "GET /repos/{owner}/{repo}/labels", "GET /repos/{owner}/{repo}/milestones", "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels", "GET /repos/{owner}/{repo}/notifications", "GET /repos/{owner}/{repo}/pages/builds", "GET /repos/{owner}/{repo}/projects", "GET /repos/{owner}/{repo}/pulls", "GET /repos/{owner}/{repo}/pulls/comments", "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions", "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments", "GET /repos/{owner}/{repo}/releases", "GET /repos/{owner}/{repo}/releases/{release_id}/assets", "GET /repos/{owner}/{repo}/releases/{release_id}/reactions", "GET /repos/{owner}/{repo}/rules/branches/{branch}", "GET /repos/{owner}/{repo}/rulesets", "GET /repos/{owner}/{repo}/rulesets/rule-suites", "GET /repos/{owner}/{repo}/secret-scanning/alerts", "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations", "GET /repos/{owner}/{repo}/security-advisories", "GET /repos/{owner}/{repo}/stargazers", "GET /repos/{owner}/{repo}/subscribers", "GET /repos/{owner}/{repo}/tags", "GET /repos/{owner}/{repo}/teams", "GET /repos/{owner}/{repo}/topics", "GET /repositories", "GET /repositories/{repository_id}/environments/{environment_name}/secrets", "GET /repositories/{repository_id}/environments/{environment_name}/variables", "GET /search/code", "GET /search/commits", "GET /search/issues", "GET /search/labels", "GET /search/repositories", "GET /search/topics", "GET /search/users", "GET /teams/{team_id}/discussions", "GET /teams/{team_id}/discussions/{discussion_number}/comments", "GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions", "GET /teams/{team_id}/discussions/{discussion_number}/reactions", "GET /teams/{team_id}/invitations", "GET /teams/{team_id}/members", "GET /teams/{team_id}/projects", "GET /teams/{team_id}/repos", "GET /teams/{team_id}/teams", "GET /user/blocks", "GET /user/codespaces", "GET /user/codespaces/secrets", "GET /user/emails", "GET /user/followers", "GET /user/following", "GET /user/gpg_keys", "GET /user/installations", "GET /user/installations/{installation_id}/repositories", "GET /user/issues", "GET /user/keys", "GET /user/marketplace_purchases", "GET /user/marketplace_purchases/stubbed", "GET /user/memberships/orgs", "GET /user/migrations", "GET /user/migrations/{migration_id}/repositories", "GET /user/orgs", "GET /user/packages", "GET /user/packages/{package_type}/{package_name}/versions", "GET /user/public_emails", "GET /user/repos", "GET /user/repository_invitations", "GET /user/social_accounts", "GET /user/ssh_signing_keys", "GET /user/starred", "GET /user/subscriptions", "GET /user/teams", "GET /users", "GET /users/{username}/events", "GET /users/{username}/events/orgs/{org}", "GET /users/{username}/events/public", "GET /users/{username}/followers", "GET /users/{username}/following", "GET /users/{username}/gists", "GET /users/{username}/gpg_keys", "GET /users/{username}/keys", "GET /users/{username}/orgs", "GET /users/{username}/packages", "GET /users/{username}/projects", "GET /users/{username}/received_events", "GET /users/{username}/received_events/public", "GET /users/{username}/repos", "GET /users/{username}/social_accounts", "GET /users/{username}/ssh_signing_keys", "GET /users/{username}/starred", "GET /users/{username}/subscriptions" ];
    function isPaginatingEndpoint(arg) {
      if (typeof arg === "string") return paginatingEndpoints.includes(arg); else return false;
    }
    function paginateRest(octokit) {
      return {
        paginate: Object.assign(paginate.bind(null, octokit), {
          iterator: iterator.bind(null, octokit)
        })
      };
    }
    paginateRest.VERSION = VERSION;
  },
  17048: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      legacyRestEndpointMethods: () => legacyRestEndpointMethods,
      restEndpointMethods: () => restEndpointMethods
    });
    const VERSION = "10.4.1";
    const Endpoints = {
      actions: {
        addCustomLabelsToSelfHostedRunnerForOrg: [ "POST /orgs/{org}/actions/runners/{runner_id}/labels" ],
        addCustomLabelsToSelfHostedRunnerForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
        addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
        addSelectedRepoToOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
        approveWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve" ],
        cancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel" ],
        createEnvironmentVariable: [ "POST /repositories/{repository_id}/environments/{environment_name}/variables" ],
        createOrUpdateEnvironmentSecret: [ "PUT /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}" ],
        createOrUpdateOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}" ],
        createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
        createOrgVariable: [ "POST /orgs/{org}/actions/variables" ],
        createRegistrationTokenForOrg: [ "POST /orgs/{org}/actions/runners/registration-token" ],
        createRegistrationTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/registration-token" ],
        createRemoveTokenForOrg: [ "POST /orgs/{org}/actions/runners/remove-token" ],
        createRemoveTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/remove-token" ],
        createRepoVariable: [ "POST /repos/{owner}/{repo}/actions/variables" ],
        createWorkflowDispatch: [ "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches" ],
        deleteActionsCacheById: [ "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}" ],
        deleteActionsCacheByKey: [ "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}" ],
        deleteArtifact: [ "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
        deleteEnvironmentSecret: [ "DELETE /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}" ],
        deleteEnvironmentVariable: [ "DELETE /repositories/{repository_id}/environments/{environment_name}/variables/{name}" ],
        deleteOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}" ],
        deleteOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}" ],
        deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
        deleteRepoVariable: [ "DELETE /repos/{owner}/{repo}/actions/variables/{name}" ],
        deleteSelfHostedRunnerFromOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}" ],
        deleteSelfHostedRunnerFromRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
        deleteWorkflowRun: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}" ],
        deleteWorkflowRunLogs: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
        disableSelectedRepositoryGithubActionsOrganization: [ "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
        disableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable" ],
        downloadArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}" ],
        downloadJobLogsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs" ],
        downloadWorkflowRunAttemptLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs" ],
        downloadWorkflowRunLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
        enableSelectedRepositoryGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
        enableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable" ],
        forceCancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel" ],
        generateRunnerJitconfigForOrg: [ "POST /orgs/{org}/actions/runners/generate-jitconfig" ],
        generateRunnerJitconfigForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig" ],
        getActionsCacheList: [ "GET /repos/{owner}/{repo}/actions/caches" ],
        getActionsCacheUsage: [ "GET /repos/{owner}/{repo}/actions/cache/usage" ],
        getActionsCacheUsageByRepoForOrg: [ "GET /orgs/{org}/actions/cache/usage-by-repository" ],
        getActionsCacheUsageForOrg: [ "GET /orgs/{org}/actions/cache/usage" ],
        getAllowedActionsOrganization: [ "GET /orgs/{org}/actions/permissions/selected-actions" ],
        getAllowedActionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
        getArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
        getCustomOidcSubClaimForRepo: [ "GET /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
        getEnvironmentPublicKey: [ "GET /repositories/{repository_id}/environments/{environment_name}/secrets/public-key" ],
        getEnvironmentSecret: [ "GET /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}" ],
        getEnvironmentVariable: [ "GET /repositories/{repository_id}/environments/{environment_name}/variables/{name}" ],
        getGithubActionsDefaultWorkflowPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions/workflow" ],
        getGithubActionsDefaultWorkflowPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/workflow" ],
        getGithubActionsPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions" ],
        getGithubActionsPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions" ],
        getJobForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}" ],
        getOrgPublicKey: [ "GET /orgs/{org}/actions/secrets/public-key" ],
        getOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}" ],
        getOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}" ],
        getPendingDeploymentsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
        getRepoPermissions: [ "GET /repos/{owner}/{repo}/actions/permissions", {}, {
          renamed: [ "actions", "getGithubActionsPermissionsRepository" ]
        } ],
        getRepoPublicKey: [ "GET /repos/{owner}/{repo}/actions/secrets/public-key" ],
        getRepoSecret: [ "GET /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
        getRepoVariable: [ "GET /repos/{owner}/{repo}/actions/variables/{name}" ],
        getReviewsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals" ],
        getSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}" ],
        getSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
        getWorkflow: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}" ],
        getWorkflowAccessToRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/access" ],
        getWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}" ],
        getWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}" ],
        getWorkflowRunUsage: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing" ],
        getWorkflowUsage: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing" ],
        listArtifactsForRepo: [ "GET /repos/{owner}/{repo}/actions/artifacts" ],
        listEnvironmentSecrets: [ "GET /repositories/{repository_id}/environments/{environment_name}/secrets" ],
        listEnvironmentVariables: [ "GET /repositories/{repository_id}/environments/{environment_name}/variables" ],
        listJobsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs" ],
        listJobsForWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs" ],
        listLabelsForSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}/labels" ],
        listLabelsForSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
        listOrgSecrets: [ "GET /orgs/{org}/actions/secrets" ],
        listOrgVariables: [ "GET /orgs/{org}/actions/variables" ],
        listRepoOrganizationSecrets: [ "GET /repos/{owner}/{repo}/actions/organization-secrets" ],
        listRepoOrganizationVariables: [ "GET /repos/{owner}/{repo}/actions/organization-variables" ],
        listRepoSecrets: [ "GET /repos/{owner}/{repo}/actions/secrets" ],
        listRepoVariables: [ "GET /repos/{owner}/{repo}/actions/variables" ],
        listRepoWorkflows: [ "GET /repos/{owner}/{repo}/actions/workflows" ],
        listRunnerApplicationsForOrg: [ "GET /orgs/{org}/actions/runners/downloads" ],
        listRunnerApplicationsForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/downloads" ],
        listSelectedReposForOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
        listSelectedReposForOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}/repositories" ],
        listSelectedRepositoriesEnabledGithubActionsOrganization: [ "GET /orgs/{org}/actions/permissions/repositories" ],
        listSelfHostedRunnersForOrg: [ "GET /orgs/{org}/actions/runners" ],
        listSelfHostedRunnersForRepo: [ "GET /repos/{owner}/{repo}/actions/runners" ],
        listWorkflowRunArtifacts: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts" ],
        listWorkflowRuns: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs" ],
        listWorkflowRunsForRepo: [ "GET /repos/{owner}/{repo}/actions/runs" ],
        reRunJobForWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun" ],
        reRunWorkflow: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun" ],
        reRunWorkflowFailedJobs: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs" ],
        removeAllCustomLabelsFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels" ],
        removeAllCustomLabelsFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
        removeCustomLabelFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}" ],
        removeCustomLabelFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}" ],
        removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
        removeSelectedRepoFromOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
        reviewCustomGatesForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule" ],
        reviewPendingDeploymentsForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
        setAllowedActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/selected-actions" ],
        setAllowedActionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
        setCustomLabelsForSelfHostedRunnerForOrg: [ "PUT /orgs/{org}/actions/runners/{runner_id}/labels" ],
        setCustomLabelsForSelfHostedRunnerForRepo: [ "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
        setCustomOidcSubClaimForRepo: [ "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
        setGithubActionsDefaultWorkflowPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions/workflow" ],
        setGithubActionsDefaultWorkflowPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/workflow" ],
        setGithubActionsPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions" ],
        setGithubActionsPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions" ],
        setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
        setSelectedReposForOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories" ],
        setSelectedRepositoriesEnabledGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories" ],
        setWorkflowAccessToRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/access" ],
        updateEnvironmentVariable: [ "PATCH /repositories/{repository_id}/environments/{environment_name}/variables/{name}" ],
        updateOrgVariable: [ "PATCH /orgs/{org}/actions/variables/{name}" ],
        updateRepoVariable: [ "PATCH /repos/{owner}/{repo}/actions/variables/{name}" ]
      },
      activity: {
        checkRepoIsStarredByAuthenticatedUser: [ "GET /user/starred/{owner}/{repo}" ],
        deleteRepoSubscription: [ "DELETE /repos/{owner}/{repo}/subscription" ],
        deleteThreadSubscription: [ "DELETE /notifications/threads/{thread_id}/subscription" ],
        getFeeds: [ "GET /feeds" ],
        getRepoSubscription: [ "GET /repos/{owner}/{repo}/subscription" ],
        getThread: [ "GET /notifications/threads/{thread_id}" ],
        getThreadSubscriptionForAuthenticatedUser: [ "GET /notifications/threads/{thread_id}/subscription" ],
        listEventsForAuthenticatedUser: [ "GET /users/{username}/events" ],
        listNotificationsForAuthenticatedUser: [ "GET /notifications" ],
        listOrgEventsForAuthenticatedUser: [ "GET /users/{username}/events/orgs/{org}" ],
        listPublicEvents: [ "GET /events" ],
        listPublicEventsForRepoNetwork: [ "GET /networks/{owner}/{repo}/events" ],
        listPublicEventsForUser: [ "GET /users/{username}/events/public" ],
        listPublicOrgEvents: [ "GET /orgs/{org}/events" ],
        listReceivedEventsForUser: [ "GET /users/{username}/received_events" ],
        listReceivedPublicEventsForUser: [ "GET /users/{username}/received_events/public" ],
        listRepoEvents: [ "GET /repos/{owner}/{repo}/events" ],
        listRepoNotificationsForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/notifications" ],
        listReposStarredByAuthenticatedUser: [ "GET /user/starred" ],
        listReposStarredByUser: [ "GET /users/{username}/starred" ],
        listReposWatchedByUser: [ "GET /users/{username}/subscriptions" ],
        listStargazersForRepo: [ "GET /repos/{owner}/{repo}/stargazers" ],
        listWatchedReposForAuthenticatedUser: [ "GET /user/subscriptions" ],
        listWatchersForRepo: [ "GET /repos/{owner}/{repo}/subscribers" ],
        markNotificationsAsRead: [ "PUT /notifications" ],
        markRepoNotificationsAsRead: [ "PUT /repos/{owner}/{repo}/notifications" ],
        markThreadAsDone: [ "DELETE /notifications/threads/{thread_id}" ],
        markThreadAsRead: [ "PATCH /notifications/threads/{thread_id}" ],
        setRepoSubscription: [ "PUT /repos/{owner}/{repo}/subscription" ],
        setThreadSubscription: [ "PUT /notifications/threads/{thread_id}/subscription" ],
        starRepoForAuthenticatedUser: [ "PUT /user/starred/{owner}/{repo}" ],
        unstarRepoForAuthenticatedUser: [ "DELETE /user/starred/{owner}/{repo}" ]
      },
      apps: {
        addRepoToInstallation: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}", {}, {
          renamed: [ "apps", "addRepoToInstallationForAuthenticatedUser" ]
        } ],
        addRepoToInstallationForAuthenticatedUser: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}" ],
        checkToken: [ "POST /applications/{client_id}/token" ],
        createFromManifest: [ "POST /app-manifests/{code}/conversions" ],
        createInstallationAccessToken: [ "POST /app/installations/{installation_id}/access_tokens" ],
        deleteAuthorization: [ "DELETE /applications/{client_id}/grant" ],
        deleteInstallation: [ "DELETE /app/installations/{installation_id}" ],
        deleteToken: [ "DELETE /applications/{client_id}/token" ],
        getAuthenticated: [ "GET /app" ],
        getBySlug: [ "GET /apps/{app_slug}" ],
        getInstallation: [ "GET /app/installations/{installation_id}" ],
        getOrgInstallation: [ "GET /orgs/{org}/installation" ],
        getRepoInstallation: [ "GET /repos/{owner}/{repo}/installation" ],
        getSubscriptionPlanForAccount: [ "GET /marketplace_listing/accounts/{account_id}" ],
        getSubscriptionPlanForAccountStubbed: [ "GET /marketplace_listing/stubbed/accounts/{account_id}" ],
        getUserInstallation: [ "GET /users/{username}/installation" ],
        getWebhookConfigForApp: [ "GET /app/hook/config" ],
        getWebhookDelivery: [ "GET /app/hook/deliveries/{delivery_id}" ],
        listAccountsForPlan: [ "GET /marketplace_listing/plans/{plan_id}/accounts" ],
        listAccountsForPlanStubbed: [ "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts" ],
        listInstallationReposForAuthenticatedUser: [ "GET /user/installations/{installation_id}/repositories" ],
        listInstallationRequestsForAuthenticatedApp: [ "GET /app/installation-requests" ],
        listInstallations: [ "GET /app/installations" ],
        listInstallationsForAuthenticatedUser: [ "GET /user/installations" ],
        listPlans: [ "GET /marketplace_listing/plans" ],
        listPlansStubbed: [ "GET /marketplace_listing/stubbed/plans" ],
        listReposAccessibleToInstallation: [ "GET /installation/repositories" ],
        listSubscriptionsForAuthenticatedUser: [ "GET /user/marketplace_purchases" ],
        listSubscriptionsForAuthenticatedUserStubbed: [ "GET /user/marketplace_purchases/stubbed" ],
        listWebhookDeliveries: [ "GET /app/hook/deliveries" ],
        redeliverWebhookDelivery: [ "POST /app/hook/deliveries/{delivery_id}/attempts" ],
        removeRepoFromInstallation: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}", {}, {
          renamed: [ "apps", "removeRepoFromInstallationForAuthenticatedUser" ]
        } ],
        removeRepoFromInstallationForAuthenticatedUser: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}" ],
        resetToken: [ "PATCH /applications/{client_id}/token" ],
        revokeInstallationAccessToken: [ "DELETE /installation/token" ],
        scopeToken: [ "POST /applications/{client_id}/token/scoped" ],
        suspendInstallation: [ "PUT /app/installations/{installation_id}/suspended" ],
        unsuspendInstallation: [ "DELETE /app/installations/{installation_id}/suspended" ],
        updateWebhookConfigForApp: [ "PATCH /app/hook/config" ]
      },
      billing: {
        getGithubActionsBillingOrg: [ "GET /orgs/{org}/settings/billing/actions" ],
        getGithubActionsBillingUser: [ "GET /users/{username}/settings/billing/actions" ],
        getGithubPackagesBillingOrg: [ "GET /orgs/{org}/settings/billing/packages" ],
        getGithubPackagesBillingUser: [ "GET /users/{username}/settings/billing/packages" ],
        getSharedStorageBillingOrg: [ "GET /orgs/{org}/settings/billing/shared-storage" ],
        getSharedStorageBillingUser: [ "GET /users/{username}/settings/billing/shared-storage" ]
      },
      checks: {
        create: [ "POST /repos/{owner}/{repo}/check-runs" ],
        createSuite: [ "POST /repos/{owner}/{repo}/check-suites" ],
        get: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}" ],
        getSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}" ],
        listAnnotations: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations" ],
        listForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-runs" ],
        listForSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs" ],
        listSuitesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-suites" ],
        rerequestRun: [ "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest" ],
        rerequestSuite: [ "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest" ],
        setSuitesPreferences: [ "PATCH /repos/{owner}/{repo}/check-suites/preferences" ],
        update: [ "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}" ]
      },
      codeScanning: {
        deleteAnalysis: [ "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}" ],
        getAlert: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}", {}, {
          renamedParameters: {
            alert_id: "alert_number"
          }
        } ],
        getAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}" ],
        getCodeqlDatabase: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
        getDefaultSetup: [ "GET /repos/{owner}/{repo}/code-scanning/default-setup" ],
        getSarif: [ "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}" ],
        listAlertInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances" ],
        listAlertsForOrg: [ "GET /orgs/{org}/code-scanning/alerts" ],
        listAlertsForRepo: [ "GET /repos/{owner}/{repo}/code-scanning/alerts" ],
        listAlertsInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", {}, {
          renamed: [ "codeScanning", "listAlertInstances" ]
        } ],
        listCodeqlDatabases: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases" ],
        listRecentAnalyses: [ "GET /repos/{owner}/{repo}/code-scanning/analyses" ],
        updateAlert: [ "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}" ],
        updateDefaultSetup: [ "PATCH /repos/{owner}/{repo}/code-scanning/default-setup" ],
        uploadSarif: [ "POST /repos/{owner}/{repo}/code-scanning/sarifs" ]
      },
      codesOfConduct: {
        getAllCodesOfConduct: [ "GET /codes_of_conduct" ],
        getConductCode: [ "GET /codes_of_conduct/{key}" ]
      },
      codespaces: {
        addRepositoryForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
        addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
        checkPermissionsForDevcontainer: [ "GET /repos/{owner}/{repo}/codespaces/permissions_check" ],
        codespaceMachinesForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/machines" ],
        createForAuthenticatedUser: [ "POST /user/codespaces" ],
        createOrUpdateOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}" ],
        createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
        createOrUpdateSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}" ],
        createWithPrForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces" ],
        createWithRepoForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/codespaces" ],
        deleteForAuthenticatedUser: [ "DELETE /user/codespaces/{codespace_name}" ],
        deleteFromOrganization: [ "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}" ],
        deleteOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}" ],
        deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
        deleteSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}" ],
        exportForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/exports" ],
        getCodespacesForUserInOrg: [ "GET /orgs/{org}/members/{username}/codespaces" ],
        getExportDetailsForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/exports/{export_id}" ],
        getForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}" ],
        getOrgPublicKey: [ "GET /orgs/{org}/codespaces/secrets/public-key" ],
        getOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}" ],
        getPublicKeyForAuthenticatedUser: [ "GET /user/codespaces/secrets/public-key" ],
        getRepoPublicKey: [ "GET /repos/{owner}/{repo}/codespaces/secrets/public-key" ],
        getRepoSecret: [ "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
        getSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}" ],
        listDevcontainersInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/devcontainers" ],
        listForAuthenticatedUser: [ "GET /user/codespaces" ],
        listInOrganization: [ "GET /orgs/{org}/codespaces", {}, {
          renamedParameters: {
            org_id: "org"
          }
        } ],
        listInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces" ],
        listOrgSecrets: [ "GET /orgs/{org}/codespaces/secrets" ],
        listRepoSecrets: [ "GET /repos/{owner}/{repo}/codespaces/secrets" ],
        listRepositoriesForSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}/repositories" ],
        listSecretsForAuthenticatedUser: [ "GET /user/codespaces/secrets" ],
        listSelectedReposForOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
        preFlightWithRepoForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/new" ],
        publishForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/publish" ],
        removeRepositoryForSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
        removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
        repoMachinesForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/machines" ],
        setRepositoriesForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories" ],
        setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
        startForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/start" ],
        stopForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/stop" ],
        stopInOrganization: [ "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop" ],
        updateForAuthenticatedUser: [ "PATCH /user/codespaces/{codespace_name}" ]
      },
      copilot: {
        addCopilotSeatsForTeams: [ "POST /orgs/{org}/copilot/billing/selected_teams" ],
        addCopilotSeatsForUsers: [ "POST /orgs/{org}/copilot/billing/selected_users" ],
        cancelCopilotSeatAssignmentForTeams: [ "DELETE /orgs/{org}/copilot/billing/selected_teams" ],
        cancelCopilotSeatAssignmentForUsers: [ "DELETE /orgs/{org}/copilot/billing/selected_users" ],
        getCopilotOrganizationDetails: [ "GET /orgs/{org}/copilot/billing" ],
        getCopilotSeatDetailsForUser: [ "GET /orgs/{org}/members/{username}/copilot" ],
        listCopilotSeats: [ "GET /orgs/{org}/copilot/billing/seats" ]
      },
      dependabot: {
        addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
        createOrUpdateOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}" ],
        createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
        deleteOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}" ],
        deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
        getAlert: [ "GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
        getOrgPublicKey: [ "GET /orgs/{org}/dependabot/secrets/public-key" ],
        getOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}" ],
        getRepoPublicKey: [ "GET /repos/{owner}/{repo}/dependabot/secrets/public-key" ],
        getRepoSecret: [ "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
        listAlertsForEnterprise: [ "GET /enterprises/{enterprise}/dependabot/alerts" ],
        listAlertsForOrg: [ "GET /orgs/{org}/dependabot/alerts" ],
        listAlertsForRepo: [ "GET /repos/{owner}/{repo}/dependabot/alerts" ],
        listOrgSecrets: [ "GET /orgs/{org}/dependabot/secrets" ],
        listRepoSecrets: [ "GET /repos/{owner}/{repo}/dependabot/secrets" ],
        listSelectedReposForOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
        removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
        setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
        updateAlert: [ "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ]
      },
      dependencyGraph: {
        createRepositorySnapshot: [ "POST /repos/{owner}/{repo}/dependency-graph/snapshots" ],
        diffRange: [ "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}" ],
        exportSbom: [ "GET /repos/{owner}/{repo}/dependency-graph/sbom" ]
      },
      emojis: {
        get: [ "GET /emojis" ]
      },
      gists: {
        checkIsStarred: [ "GET /gists/{gist_id}/star" ],
        create: [ "POST /gists" ],
        createComment: [ "POST /gists/{gist_id}/comments" ],
        delete: [ "DELETE /gists/{gist_id}" ],
        deleteComment: [ "DELETE /gists/{gist_id}/comments/{comment_id}" ],
        fork: [ "POST /gists/{gist_id}/forks" ],
        get: [ "GET /gists/{gist_id}" ],
        getComment: [ "GET /gists/{gist_id}/comments/{comment_id}" ],
        getRevision: [ "GET /gists/{gist_id}/{sha}" ],
        list: [ "GET /gists" ],
        listComments: [ "GET /gists/{gist_id}/comments" ],
        listCommits: [ "GET /gists/{gist_id}/commits" ],
        listForUser: [ "GET /users/{username}/gists" ],
        listForks: [ "GET /gists/{gist_id}/forks" ],
        listPublic: [ "GET /gists/public" ],
        listStarred: [ "GET /gists/starred" ],
        star: [ "PUT /gists/{gist_id}/star" ],
        unstar: [ "DELETE /gists/{gist_id}/star" ],
        update: [ "PATCH /gists/{gist_id}" ],
        updateComment: [ "PATCH /gists/{gist_id}/comments/{comment_id}" ]
      },
      git: {
        createBlob: [ "POST /repos/{owner}/{repo}/git/blobs" ],
        createCommit: [ "POST /repos/{owner}/{repo}/git/commits" ],
        createRef: [ "POST /repos/{owner}/{repo}/git/refs" ],
        createTag: [ "POST /repos/{owner}/{repo}/git/tags" ],
        createTree: [ "POST /repos/{owner}/{repo}/git/trees" ],
        deleteRef: [ "DELETE /repos/{owner}/{repo}/git/refs/{ref}" ],
        getBlob: [ "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" ],
        getCommit: [ "GET /repos/{owner}/{repo}/git/commits/{commit_sha}" ],
        getRef: [ "GET /repos/{owner}/{repo}/git/ref/{ref}" ],
        getTag: [ "GET /repos/{owner}/{repo}/git/tags/{tag_sha}" ],
        getTree: [ "GET /repos/{owner}/{repo}/git/trees/{tree_sha}" ],
        listMatchingRefs: [ "GET /repos/{owner}/{repo}/git/matching-refs/{ref}" ],
        updateRef: [ "PATCH /repos/{owner}/{repo}/git/refs/{ref}" ]
      },
      gitignore: {
        getAllTemplates: [ "GET /gitignore/templates" ],
        getTemplate: [ "GET /gitignore/templates/{name}" ]
      },
      interactions: {
        getRestrictionsForAuthenticatedUser: [ "GET /user/interaction-limits" ],
        getRestrictionsForOrg: [ "GET /orgs/{org}/interaction-limits" ],
        getRestrictionsForRepo: [ "GET /repos/{owner}/{repo}/interaction-limits" ],
        getRestrictionsForYourPublicRepos: [ "GET /user/interaction-limits", {}, {
          renamed: [ "interactions", "getRestrictionsForAuthenticatedUser" ]
        } ],
        removeRestrictionsForAuthenticatedUser: [ "DELETE /user/interaction-limits" ],
        removeRestrictionsForOrg: [ "DELETE /orgs/{org}/interaction-limits" ],
        removeRestrictionsForRepo: [ "DELETE /repos/{owner}/{repo}/interaction-limits" ],
        removeRestrictionsForYourPublicRepos: [ "DELETE /user/interaction-limits", {}, {
          renamed: [ "interactions", "removeRestrictionsForAuthenticatedUser" ]
        } ],
        setRestrictionsForAuthenticatedUser: [ "PUT /user/interaction-limits" ],
        setRestrictionsForOrg: [ "PUT /orgs/{org}/interaction-limits" ],
        setRestrictionsForRepo: [ "PUT /repos/{owner}/{repo}/interaction-limits" ],
        setRestrictionsForYourPublicRepos: [ "PUT /user/interaction-limits", {}, {
          renamed: [ "interactions", "setRestrictionsForAuthenticatedUser" ]
        } ]
      },
      issues: {
        addAssignees: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
        addLabels: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
        checkUserCanBeAssigned: [ "GET /repos/{owner}/{repo}/assignees/{assignee}" ],
        checkUserCanBeAssignedToIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}" ],
        create: [ "POST /repos/{owner}/{repo}/issues" ],
        createComment: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
        createLabel: [ "POST /repos/{owner}/{repo}/labels" ],
        createMilestone: [ "POST /repos/{owner}/{repo}/milestones" ],
        deleteComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
        deleteLabel: [ "DELETE /repos/{owner}/{repo}/labels/{name}" ],
        deleteMilestone: [ "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}" ],
        get: [ "GET /repos/{owner}/{repo}/issues/{issue_number}" ],
        getComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
        getEvent: [ "GET /repos/{owner}/{repo}/issues/events/{event_id}" ],
        getLabel: [ "GET /repos/{owner}/{repo}/labels/{name}" ],
        getMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}" ],
        list: [ "GET /issues" ],
        listAssignees: [ "GET /repos/{owner}/{repo}/assignees" ],
        listComments: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
        listCommentsForRepo: [ "GET /repos/{owner}/{repo}/issues/comments" ],
        listEvents: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/events" ],
        listEventsForRepo: [ "GET /repos/{owner}/{repo}/issues/events" ],
        listEventsForTimeline: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline" ],
        listForAuthenticatedUser: [ "GET /user/issues" ],
        listForOrg: [ "GET /orgs/{org}/issues" ],
        listForRepo: [ "GET /repos/{owner}/{repo}/issues" ],
        listLabelsForMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels" ],
        listLabelsForRepo: [ "GET /repos/{owner}/{repo}/labels" ],
        listLabelsOnIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
        listMilestones: [ "GET /repos/{owner}/{repo}/milestones" ],
        lock: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
        removeAllLabels: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
        removeAssignees: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
        removeLabel: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}" ],
        setLabels: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
        unlock: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
        update: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}" ],
        updateComment: [ "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
        updateLabel: [ "PATCH /repos/{owner}/{repo}/labels/{name}" ],
        updateMilestone: [ "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}" ]
      },
      licenses: {
        get: [ "GET /licenses/{license}" ],
        getAllCommonlyUsed: [ "GET /licenses" ],
        getForRepo: [ "GET /repos/{owner}/{repo}/license" ]
      },
      markdown: {
        render: [ "POST /markdown" ],
        renderRaw: [ "POST /markdown/raw", {
          headers: {
            "content-type": "text/plain; charset=utf-8"
          }
        } ]
      },
      meta: {
        get: [ "GET /meta" ],
        getAllVersions: [ "GET /versions" ],
        getOctocat: [ "GET /octocat" ],
        getZen: [ "GET /zen" ],
        root: [ "GET /" ]
      },
      migrations: {
        cancelImport: [ "DELETE /repos/{owner}/{repo}/import", {}, {
          deprecated: "octokit.rest.migrations.cancelImport() is deprecated, see https://docs.github.com/rest/migrations/source-imports#cancel-an-import"
        } ],
        deleteArchiveForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/archive" ],
        deleteArchiveForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/archive" ],
        downloadArchiveForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/archive" ],
        getArchiveForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/archive" ],
        getCommitAuthors: [ "GET /repos/{owner}/{repo}/import/authors", {}, {
          deprecated: "octokit.rest.migrations.getCommitAuthors() is deprecated, see https://docs.github.com/rest/migrations/source-imports#get-commit-authors"
        } ],
        getImportStatus: [ "GET /repos/{owner}/{repo}/import", {}, {
          deprecated: "octokit.rest.migrations.getImportStatus() is deprecated, see https://docs.github.com/rest/migrations/source-imports#get-an-import-status"
        } ],
        getLargeFiles: [ "GET /repos/{owner}/{repo}/import/large_files", {}, {
          deprecated: "octokit.rest.migrations.getLargeFiles() is deprecated, see https://docs.github.com/rest/migrations/source-imports#get-large-files"
        } ],
        getStatusForAuthenticatedUser: [ "GET /user/migrations/{migration_id}" ],
        getStatusForOrg: [ "GET /orgs/{org}/migrations/{migration_id}" ],
        listForAuthenticatedUser: [ "GET /user/migrations" ],
        listForOrg: [ "GET /orgs/{org}/migrations" ],
        listReposForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/repositories" ],
        listReposForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/repositories" ],
        listReposForUser: [ "GET /user/migrations/{migration_id}/repositories", {}, {
          renamed: [ "migrations", "listReposForAuthenticatedUser" ]
        } ],
        mapCommitAuthor: [ "PATCH /repos/{owner}/{repo}/import/authors/{author_id}", {}, {
          deprecated: "octokit.rest.migrations.mapCommitAuthor() is deprecated, see https://docs.github.com/rest/migrations/source-imports#map-a-commit-author"
        } ],
        setLfsPreference: [ "PATCH /repos/{owner}/{repo}/import/lfs", {}, {
          deprecated: "octokit.rest.migrations.setLfsPreference() is deprecated, see https://docs.github.com/rest/migrations/source-imports#update-git-lfs-preference"
        } ],
        startForAuthenticatedUser: [ "POST /user/migrations" ],
        startForOrg: [ "POST /orgs/{org}/migrations" ],
        startImport: [ "PUT /repos/{owner}/{repo}/import", {}, {
          deprecated: "octokit.rest.migrations.startImport() is deprecated, see https://docs.github.com/rest/migrations/source-imports#start-an-import"
        } ],
        unlockRepoForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock" ],
        unlockRepoForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock" ],
        updateImport: [ "PATCH /repos/{owner}/{repo}/import", {}, {
          deprecated: "octokit.rest.migrations.updateImport() is deprecated, see https://docs.github.com/rest/migrations/source-imports#update-an-import"
        } ]
      },
      oidc: {
        getOidcCustomSubTemplateForOrg: [ "GET /orgs/{org}/actions/oidc/customization/sub" ],
        updateOidcCustomSubTemplateForOrg: [ "PUT /orgs/{org}/actions/oidc/customization/sub" ]
      },
      orgs: {
        addSecurityManagerTeam: [ "PUT /orgs/{org}/security-managers/teams/{team_slug}" ],
        assignTeamToOrgRole: [ "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
        assignUserToOrgRole: [ "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
        blockUser: [ "PUT /orgs/{org}/blocks/{username}" ],
        cancelInvitation: [ "DELETE /orgs/{org}/invitations/{invitation_id}" ],
        checkBlockedUser: [ "GET /orgs/{org}/blocks/{username}" ],
        checkMembershipForUser: [ "GET /orgs/{org}/members/{username}" ],
        checkPublicMembershipForUser: [ "GET /orgs/{org}/public_members/{username}" ],
        convertMemberToOutsideCollaborator: [ "PUT /orgs/{org}/outside_collaborators/{username}" ],
        createCustomOrganizationRole: [ "POST /orgs/{org}/organization-roles" ],
        createInvitation: [ "POST /orgs/{org}/invitations" ],
        createOrUpdateCustomProperties: [ "PATCH /orgs/{org}/properties/schema" ],
        createOrUpdateCustomPropertiesValuesForRepos: [ "PATCH /orgs/{org}/properties/values" ],
        createOrUpdateCustomProperty: [ "PUT /orgs/{org}/properties/schema/{custom_property_name}" ],
        createWebhook: [ "POST /orgs/{org}/hooks" ],
        delete: [ "DELETE /orgs/{org}" ],
        deleteCustomOrganizationRole: [ "DELETE /orgs/{org}/organization-roles/{role_id}" ],
        deleteWebhook: [ "DELETE /orgs/{org}/hooks/{hook_id}" ],
        enableOrDisableSecurityProductOnAllOrgRepos: [ "POST /orgs/{org}/{security_product}/{enablement}" ],
        get: [ "GET /orgs/{org}" ],
        getAllCustomProperties: [ "GET /orgs/{org}/properties/schema" ],
        getCustomProperty: [ "GET /orgs/{org}/properties/schema/{custom_property_name}" ],
        getMembershipForAuthenticatedUser: [ "GET /user/memberships/orgs/{org}" ],
        getMembershipForUser: [ "GET /orgs/{org}/memberships/{username}" ],
        getOrgRole: [ "GET /orgs/{org}/organization-roles/{role_id}" ],
        getWebhook: [ "GET /orgs/{org}/hooks/{hook_id}" ],
        getWebhookConfigForOrg: [ "GET /orgs/{org}/hooks/{hook_id}/config" ],
        getWebhookDelivery: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}" ],
        list: [ "GET /organizations" ],
        listAppInstallations: [ "GET /orgs/{org}/installations" ],
        listBlockedUsers: [ "GET /orgs/{org}/blocks" ],
        listCustomPropertiesValuesForRepos: [ "GET /orgs/{org}/properties/values" ],
        listFailedInvitations: [ "GET /orgs/{org}/failed_invitations" ],
        listForAuthenticatedUser: [ "GET /user/orgs" ],
        listForUser: [ "GET /users/{username}/orgs" ],
        listInvitationTeams: [ "GET /orgs/{org}/invitations/{invitation_id}/teams" ],
        listMembers: [ "GET /orgs/{org}/members" ],
        listMembershipsForAuthenticatedUser: [ "GET /user/memberships/orgs" ],
        listOrgRoleTeams: [ "GET /orgs/{org}/organization-roles/{role_id}/teams" ],
        listOrgRoleUsers: [ "GET /orgs/{org}/organization-roles/{role_id}/users" ],
        listOrgRoles: [ "GET /orgs/{org}/organization-roles" ],
        listOrganizationFineGrainedPermissions: [ "GET /orgs/{org}/organization-fine-grained-permissions" ],
        listOutsideCollaborators: [ "GET /orgs/{org}/outside_collaborators" ],
        listPatGrantRepositories: [ "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories" ],
        listPatGrantRequestRepositories: [ "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories" ],
        listPatGrantRequests: [ "GET /orgs/{org}/personal-access-token-requests" ],
        listPatGrants: [ "GET /orgs/{org}/personal-access-tokens" ],
        listPendingInvitations: [ "GET /orgs/{org}/invitations" ],
        listPublicMembers: [ "GET /orgs/{org}/public_members" ],
        listSecurityManagerTeams: [ "GET /orgs/{org}/security-managers" ],
        listWebhookDeliveries: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries" ],
        listWebhooks: [ "GET /orgs/{org}/hooks" ],
        patchCustomOrganizationRole: [ "PATCH /orgs/{org}/organization-roles/{role_id}" ],
        pingWebhook: [ "POST /orgs/{org}/hooks/{hook_id}/pings" ],
        redeliverWebhookDelivery: [ "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
        removeCustomProperty: [ "DELETE /orgs/{org}/properties/schema/{custom_property_name}" ],
        removeMember: [ "DELETE /orgs/{org}/members/{username}" ],
        removeMembershipForUser: [ "DELETE /orgs/{org}/memberships/{username}" ],
        removeOutsideCollaborator: [ "DELETE /orgs/{org}/outside_collaborators/{username}" ],
        removePublicMembershipForAuthenticatedUser: [ "DELETE /orgs/{org}/public_members/{username}" ],
        removeSecurityManagerTeam: [ "DELETE /orgs/{org}/security-managers/teams/{team_slug}" ],
        reviewPatGrantRequest: [ "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}" ],
        reviewPatGrantRequestsInBulk: [ "POST /orgs/{org}/personal-access-token-requests" ],
        revokeAllOrgRolesTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}" ],
        revokeAllOrgRolesUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}" ],
        revokeOrgRoleTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
        revokeOrgRoleUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
        setMembershipForUser: [ "PUT /orgs/{org}/memberships/{username}" ],
        setPublicMembershipForAuthenticatedUser: [ "PUT /orgs/{org}/public_members/{username}" ],
        unblockUser: [ "DELETE /orgs/{org}/blocks/{username}" ],
        update: [ "PATCH /orgs/{org}" ],
        updateMembershipForAuthenticatedUser: [ "PATCH /user/memberships/orgs/{org}" ],
        updatePatAccess: [ "POST /orgs/{org}/personal-access-tokens/{pat_id}" ],
        updatePatAccesses: [ "POST /orgs/{org}/personal-access-tokens" ],
        updateWebhook: [ "PATCH /orgs/{org}/hooks/{hook_id}" ],
        updateWebhookConfigForOrg: [ "PATCH /orgs/{org}/hooks/{hook_id}/config" ]
      },
      packages: {
        deletePackageForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}" ],
        deletePackageForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}" ],
        deletePackageForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}" ],
        deletePackageVersionForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
        deletePackageVersionForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
        deletePackageVersionForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
        getAllPackageVersionsForAPackageOwnedByAnOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions", {}, {
          renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByOrg" ]
        } ],
        getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions", {}, {
          renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser" ]
        } ],
        getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions" ],
        getAllPackageVersionsForPackageOwnedByOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions" ],
        getAllPackageVersionsForPackageOwnedByUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions" ],
        getPackageForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}" ],
        getPackageForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}" ],
        getPackageForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}" ],
        getPackageVersionForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
        getPackageVersionForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
        getPackageVersionForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
        listDockerMigrationConflictingPackagesForAuthenticatedUser: [ "GET /user/docker/conflicts" ],
        listDockerMigrationConflictingPackagesForOrganization: [ "GET /orgs/{org}/docker/conflicts" ],
        listDockerMigrationConflictingPackagesForUser: [ "GET /users/{username}/docker/conflicts" ],
        listPackagesForAuthenticatedUser: [ "GET /user/packages" ],
        listPackagesForOrganization: [ "GET /orgs/{org}/packages" ],
        listPackagesForUser: [ "GET /users/{username}/packages" ],
        restorePackageForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/restore{?token}" ],
        restorePackageForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}" ],
        restorePackageForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}" ],
        restorePackageVersionForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
        restorePackageVersionForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
        restorePackageVersionForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ]
      },
      projects: {
        addCollaborator: [ "PUT /projects/{project_id}/collaborators/{username}" ],
        createCard: [ "POST /projects/columns/{column_id}/cards" ],
        createColumn: [ "POST /projects/{project_id}/columns" ],
        createForAuthenticatedUser: [ "POST /user/projects" ],
        createForOrg: [ "POST /orgs/{org}/projects" ],
        createForRepo: [ "POST /repos/{owner}/{repo}/projects" ],
        delete: [ "DELETE /projects/{project_id}" ],
        deleteCard: [ "DELETE /projects/columns/cards/{card_id}" ],
        deleteColumn: [ "DELETE /projects/columns/{column_id}" ],
        get: [ "GET /projects/{project_id}" ],
        getCard: [ "GET /projects/columns/cards/{card_id}" ],
        getColumn: [ "GET /projects/columns/{column_id}" ],
        getPermissionForUser: [ "GET /projects/{project_id}/collaborators/{username}/permission" ],
        listCards: [ "GET /projects/columns/{column_id}/cards" ],
        listCollaborators: [ "GET /projects/{project_id}/collaborators" ],
        listColumns: [ "GET /projects/{project_id}/columns" ],
        listForOrg: [ "GET /orgs/{org}/projects" ],
        listForRepo: [ "GET /repos/{owner}/{repo}/projects" ],
        listForUser: [ "GET /users/{username}/projects" ],
        moveCard: [ "POST /projects/columns/cards/{card_id}/moves" ],
        moveColumn: [ "POST /projects/columns/{column_id}/moves" ],
        removeCollaborator: [ "DELETE /projects/{project_id}/collaborators/{username}" ],
        update: [ "PATCH /projects/{project_id}" ],
        updateCard: [ "PATCH /projects/columns/cards/{card_id}" ],
        updateColumn: [ "PATCH /projects/columns/{column_id}" ]
      },
      pulls: {
        checkIfMerged: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
        create: [ "POST /repos/{owner}/{repo}/pulls" ],
        createReplyForReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies" ],
        createReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
        createReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
        deletePendingReview: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
        deleteReviewComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
        dismissReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals" ],
        get: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}" ],
        getReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
        getReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
        list: [ "GET /repos/{owner}/{repo}/pulls" ],
        listCommentsForReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments" ],
        listCommits: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits" ],
        listFiles: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/files" ],
        listRequestedReviewers: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
        listReviewComments: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
        listReviewCommentsForRepo: [ "GET /repos/{owner}/{repo}/pulls/comments" ],
        listReviews: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
        merge: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
        removeRequestedReviewers: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
        requestReviewers: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
        submitReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events" ],
        update: [ "PATCH /repos/{owner}/{repo}/pulls/{pull_number}" ],
        updateBranch: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch" ],
        updateReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
        updateReviewComment: [ "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}" ]
      },
      rateLimit: {
        get: [ "GET /rate_limit" ]
      },
      reactions: {
        createForCommitComment: [ "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
        createForIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
        createForIssueComment: [ "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
        createForPullRequestReviewComment: [ "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
        createForRelease: [ "POST /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
        createForTeamDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
        createForTeamDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ],
        deleteForCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}" ],
        deleteForIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}" ],
        deleteForIssueComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}" ],
        deleteForPullRequestComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}" ],
        deleteForRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}" ],
        deleteForTeamDiscussion: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}" ],
        deleteForTeamDiscussionComment: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}" ],
        listForCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
        listForIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
        listForIssueComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
        listForPullRequestReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
        listForRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
        listForTeamDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
        listForTeamDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ]
      },
      repos: {
        acceptInvitation: [ "PATCH /user/repository_invitations/{invitation_id}", {}, {
          renamed: [ "repos", "acceptInvitationForAuthenticatedUser" ]
        } ],
        acceptInvitationForAuthenticatedUser: [ "PATCH /user/repository_invitations/{invitation_id}" ],
        addAppAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
          mapToData: "apps"
        } ],
        addCollaborator: [ "PUT /repos/{owner}/{repo}/collaborators/{username}" ],
        addStatusCheckContexts: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
          mapToData: "contexts"
        } ],
        addTeamAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
          mapToData: "teams"
        } ],
        addUserAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
          mapToData: "users"
        } ],
        cancelPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel" ],
        checkAutomatedSecurityFixes: [ "GET /repos/{owner}/{repo}/automated-security-fixes" ],
        checkCollaborator: [ "GET /repos/{owner}/{repo}/collaborators/{username}" ],
        checkVulnerabilityAlerts: [ "GET /repos/{owner}/{repo}/vulnerability-alerts" ],
        codeownersErrors: [ "GET /repos/{owner}/{repo}/codeowners/errors" ],
        compareCommits: [ "GET /repos/{owner}/{repo}/compare/{base}...{head}" ],
        compareCommitsWithBasehead: [ "GET /repos/{owner}/{repo}/compare/{basehead}" ],
        createAutolink: [ "POST /repos/{owner}/{repo}/autolinks" ],
        createCommitComment: [ "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
        createCommitSignatureProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
        createCommitStatus: [ "POST /repos/{owner}/{repo}/statuses/{sha}" ],
        createDeployKey: [ "POST /repos/{owner}/{repo}/keys" ],
        createDeployment: [ "POST /repos/{owner}/{repo}/deployments" ],
        createDeploymentBranchPolicy: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
        createDeploymentProtectionRule: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
        createDeploymentStatus: [ "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
        createDispatchEvent: [ "POST /repos/{owner}/{repo}/dispatches" ],
        createForAuthenticatedUser: [ "POST /user/repos" ],
        createFork: [ "POST /repos/{owner}/{repo}/forks" ],
        createInOrg: [ "POST /orgs/{org}/repos" ],
        createOrUpdateCustomPropertiesValues: [ "PATCH /repos/{owner}/{repo}/properties/values" ],
        createOrUpdateEnvironment: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}" ],
        createOrUpdateFileContents: [ "PUT /repos/{owner}/{repo}/contents/{path}" ],
        createOrgRuleset: [ "POST /orgs/{org}/rulesets" ],
        createPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments" ],
        createPagesSite: [ "POST /repos/{owner}/{repo}/pages" ],
        createRelease: [ "POST /repos/{owner}/{repo}/releases" ],
        createRepoRuleset: [ "POST /repos/{owner}/{repo}/rulesets" ],
        createTagProtection: [ "POST /repos/{owner}/{repo}/tags/protection" ],
        createUsingTemplate: [ "POST /repos/{template_owner}/{template_repo}/generate" ],
        createWebhook: [ "POST /repos/{owner}/{repo}/hooks" ],
        declineInvitation: [ "DELETE /user/repository_invitations/{invitation_id}", {}, {
          renamed: [ "repos", "declineInvitationForAuthenticatedUser" ]
        } ],
        declineInvitationForAuthenticatedUser: [ "DELETE /user/repository_invitations/{invitation_id}" ],
        delete: [ "DELETE /repos/{owner}/{repo}" ],
        deleteAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
        deleteAdminBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
        deleteAnEnvironment: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}" ],
        deleteAutolink: [ "DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
        deleteBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection" ],
        deleteCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}" ],
        deleteCommitSignatureProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
        deleteDeployKey: [ "DELETE /repos/{owner}/{repo}/keys/{key_id}" ],
        deleteDeployment: [ "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}" ],
        deleteDeploymentBranchPolicy: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
        deleteFile: [ "DELETE /repos/{owner}/{repo}/contents/{path}" ],
        deleteInvitation: [ "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}" ],
        deleteOrgRuleset: [ "DELETE /orgs/{org}/rulesets/{ruleset_id}" ],
        deletePagesSite: [ "DELETE /repos/{owner}/{repo}/pages" ],
        deletePullRequestReviewProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
        deleteRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}" ],
        deleteReleaseAsset: [ "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
        deleteRepoRuleset: [ "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
        deleteTagProtection: [ "DELETE /repos/{owner}/{repo}/tags/protection/{tag_protection_id}" ],
        deleteWebhook: [ "DELETE /repos/{owner}/{repo}/hooks/{hook_id}" ],
        disableAutomatedSecurityFixes: [ "DELETE /repos/{owner}/{repo}/automated-security-fixes" ],
        disableDeploymentProtectionRule: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
        disablePrivateVulnerabilityReporting: [ "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting" ],
        disableVulnerabilityAlerts: [ "DELETE /repos/{owner}/{repo}/vulnerability-alerts" ],
        downloadArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}", {}, {
          renamed: [ "repos", "downloadZipballArchive" ]
        } ],
        downloadTarballArchive: [ "GET /repos/{owner}/{repo}/tarball/{ref}" ],
        downloadZipballArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}" ],
        enableAutomatedSecurityFixes: [ "PUT /repos/{owner}/{repo}/automated-security-fixes" ],
        enablePrivateVulnerabilityReporting: [ "PUT /repos/{owner}/{repo}/private-vulnerability-reporting" ],
        enableVulnerabilityAlerts: [ "PUT /repos/{owner}/{repo}/vulnerability-alerts" ],
        generateReleaseNotes: [ "POST /repos/{owner}/{repo}/releases/generate-notes" ],
        get: [ "GET /repos/{owner}/{repo}" ],
        getAccessRestrictions: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
        getAdminBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
        getAllDeploymentProtectionRules: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
        getAllEnvironments: [ "GET /repos/{owner}/{repo}/environments" ],
        getAllStatusCheckContexts: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts" ],
        getAllTopics: [ "GET /repos/{owner}/{repo}/topics" ],
        getAppsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps" ],
        getAutolink: [ "GET /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
        getBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}" ],
        getBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection" ],
        getBranchRules: [ "GET /repos/{owner}/{repo}/rules/branches/{branch}" ],
        getClones: [ "GET /repos/{owner}/{repo}/traffic/clones" ],
        getCodeFrequencyStats: [ "GET /repos/{owner}/{repo}/stats/code_frequency" ],
        getCollaboratorPermissionLevel: [ "GET /repos/{owner}/{repo}/collaborators/{username}/permission" ],
        getCombinedStatusForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/status" ],
        getCommit: [ "GET /repos/{owner}/{repo}/commits/{ref}" ],
        getCommitActivityStats: [ "GET /repos/{owner}/{repo}/stats/commit_activity" ],
        getCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}" ],
        getCommitSignatureProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
        getCommunityProfileMetrics: [ "GET /repos/{owner}/{repo}/community/profile" ],
        getContent: [ "GET /repos/{owner}/{repo}/contents/{path}" ],
        getContributorsStats: [ "GET /repos/{owner}/{repo}/stats/contributors" ],
        getCustomDeploymentProtectionRule: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
        getCustomPropertiesValues: [ "GET /repos/{owner}/{repo}/properties/values" ],
        getDeployKey: [ "GET /repos/{owner}/{repo}/keys/{key_id}" ],
        getDeployment: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}" ],
        getDeploymentBranchPolicy: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
        getDeploymentStatus: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}" ],
        getEnvironment: [ "GET /repos/{owner}/{repo}/environments/{environment_name}" ],
        getLatestPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/latest" ],
        getLatestRelease: [ "GET /repos/{owner}/{repo}/releases/latest" ],
        getOrgRuleSuite: [ "GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}" ],
        getOrgRuleSuites: [ "GET /orgs/{org}/rulesets/rule-suites" ],
        getOrgRuleset: [ "GET /orgs/{org}/rulesets/{ruleset_id}" ],
        getOrgRulesets: [ "GET /orgs/{org}/rulesets" ],
        getPages: [ "GET /repos/{owner}/{repo}/pages" ],
        getPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/{build_id}" ],
        getPagesDeployment: [ "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}" ],
        getPagesHealthCheck: [ "GET /repos/{owner}/{repo}/pages/health" ],
        getParticipationStats: [ "GET /repos/{owner}/{repo}/stats/participation" ],
        getPullRequestReviewProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
        getPunchCardStats: [ "GET /repos/{owner}/{repo}/stats/punch_card" ],
        getReadme: [ "GET /repos/{owner}/{repo}/readme" ],
        getReadmeInDirectory: [ "GET /repos/{owner}/{repo}/readme/{dir}" ],
        getRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}" ],
        getReleaseAsset: [ "GET /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
        getReleaseByTag: [ "GET /repos/{owner}/{repo}/releases/tags/{tag}" ],
        getRepoRuleSuite: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}" ],
        getRepoRuleSuites: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites" ],
        getRepoRuleset: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
        getRepoRulesets: [ "GET /repos/{owner}/{repo}/rulesets" ],
        getStatusChecksProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
        getTeamsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams" ],
        getTopPaths: [ "GET /repos/{owner}/{repo}/traffic/popular/paths" ],
        getTopReferrers: [ "GET /repos/{owner}/{repo}/traffic/popular/referrers" ],
        getUsersWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users" ],
        getViews: [ "GET /repos/{owner}/{repo}/traffic/views" ],
        getWebhook: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}" ],
        getWebhookConfigForRepo: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
        getWebhookDelivery: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}" ],
        listActivities: [ "GET /repos/{owner}/{repo}/activity" ],
        listAutolinks: [ "GET /repos/{owner}/{repo}/autolinks" ],
        listBranches: [ "GET /repos/{owner}/{repo}/branches" ],
        listBranchesForHeadCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head" ],
        listCollaborators: [ "GET /repos/{owner}/{repo}/collaborators" ],
        listCommentsForCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
        listCommitCommentsForRepo: [ "GET /repos/{owner}/{repo}/comments" ],
        listCommitStatusesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/statuses" ],
        listCommits: [ "GET /repos/{owner}/{repo}/commits" ],
        listContributors: [ "GET /repos/{owner}/{repo}/contributors" ],
        listCustomDeploymentRuleIntegrations: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps" ],
        listDeployKeys: [ "GET /repos/{owner}/{repo}/keys" ],
        listDeploymentBranchPolicies: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
        listDeploymentStatuses: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
        listDeployments: [ "GET /repos/{owner}/{repo}/deployments" ],
        listForAuthenticatedUser: [ "GET /user/repos" ],
        listForOrg: [ "GET /orgs/{org}/repos" ],
        listForUser: [ "GET /users/{username}/repos" ],
        listForks: [ "GET /repos/{owner}/{repo}/forks" ],
        listInvitations: [ "GET /repos/{owner}/{repo}/invitations" ],
        listInvitationsForAuthenticatedUser: [ "GET /user/repository_invitations" ],
        listLanguages: [ "GET /repos/{owner}/{repo}/languages" ],
        listPagesBuilds: [ "GET /repos/{owner}/{repo}/pages/builds" ],
        listPublic: [ "GET /repositories" ],
        listPullRequestsAssociatedWithCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls" ],
        listReleaseAssets: [ "GET /repos/{owner}/{repo}/releases/{release_id}/assets" ],
        listReleases: [ "GET /repos/{owner}/{repo}/releases" ],
        listTagProtection: [ "GET /repos/{owner}/{repo}/tags/protection" ],
        listTags: [ "GET /repos/{owner}/{repo}/tags" ],
        listTeams: [ "GET /repos/{owner}/{repo}/teams" ],
        listWebhookDeliveries: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries" ],
        listWebhooks: [ "GET /repos/{owner}/{repo}/hooks" ],
        merge: [ "POST /repos/{owner}/{repo}/merges" ],
        mergeUpstream: [ "POST /repos/{owner}/{repo}/merge-upstream" ],
        pingWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/pings" ],
        redeliverWebhookDelivery: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
        removeAppAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
          mapToData: "apps"
        } ],
        removeCollaborator: [ "DELETE /repos/{owner}/{repo}/collaborators/{username}" ],
        removeStatusCheckContexts: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
          mapToData: "contexts"
        } ],
        removeStatusCheckProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
        removeTeamAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
          mapToData: "teams"
        } ],
        removeUserAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
          mapToData: "users"
        } ],
        renameBranch: [ "POST /repos/{owner}/{repo}/branches/{branch}/rename" ],
        replaceAllTopics: [ "PUT /repos/{owner}/{repo}/topics" ],
        requestPagesBuild: [ "POST /repos/{owner}/{repo}/pages/builds" ],
        setAdminBranchProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
        setAppAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
          mapToData: "apps"
        } ],
        setStatusCheckContexts: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
          mapToData: "contexts"
        } ],
        setTeamAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
          mapToData: "teams"
        } ],
        setUserAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
          mapToData: "users"
        } ],
        testPushWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/tests" ],
        transfer: [ "POST /repos/{owner}/{repo}/transfer" ],
        update: [ "PATCH /repos/{owner}/{repo}" ],
        updateBranchProtection: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection" ],
        updateCommitComment: [ "PATCH /repos/{owner}/{repo}/comments/{comment_id}" ],
        updateDeploymentBranchPolicy: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
        updateInformationAboutPagesSite: [ "PUT /repos/{owner}/{repo}/pages" ],
        updateInvitation: [ "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}" ],
        updateOrgRuleset: [ "PUT /orgs/{org}/rulesets/{ruleset_id}" ],
        updatePullRequestReviewProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
        updateRelease: [ "PATCH /repos/{owner}/{repo}/releases/{release_id}" ],
        updateReleaseAsset: [ "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
        updateRepoRuleset: [ "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
        updateStatusCheckPotection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks", {}, {
          renamed: [ "repos", "updateStatusCheckProtection" ]
        } ],
        updateStatusCheckProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
        updateWebhook: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}" ],
        updateWebhookConfigForRepo: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
        uploadReleaseAsset: [ "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", {
          baseUrl: "https://uploads.github.com"
        } ]
      },
      search: {
        code: [ "GET /search/code" ],
        commits: [ "GET /search/commits" ],
        issuesAndPullRequests: [ "GET /search/issues" ],
        labels: [ "GET /search/labels" ],
        repos: [ "GET /search/repositories" ],
        topics: [ "GET /search/topics" ],
        users: [ "GET /search/users" ]
      },
      secretScanning: {
        getAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
        listAlertsForEnterprise: [ "GET /enterprises/{enterprise}/secret-scanning/alerts" ],
        listAlertsForOrg: [ "GET /orgs/{org}/secret-scanning/alerts" ],
        listAlertsForRepo: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts" ],
        listLocationsForAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations" ],
        updateAlert: [ "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ]
      },
      securityAdvisories: {
        createFork: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks" ],
        createPrivateVulnerabilityReport: [ "POST /repos/{owner}/{repo}/security-advisories/reports" ],
        createRepositoryAdvisory: [ "POST /repos/{owner}/{repo}/security-advisories" ],
        createRepositoryAdvisoryCveRequest: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve" ],
        getGlobalAdvisory: [ "GET /advisories/{ghsa_id}" ],
        getRepositoryAdvisory: [ "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ],
        listGlobalAdvisories: [ "GET /advisories" ],
        listOrgRepositoryAdvisories: [ "GET /orgs/{org}/security-advisories" ],
        listRepositoryAdvisories: [ "GET /repos/{owner}/{repo}/security-advisories" ],
        updateRepositoryAdvisory: [ "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ]
      },
      teams: {
        addOrUpdateMembershipForUserInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
        addOrUpdateProjectPermissionsInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/projects/{project_id}" ],
        addOrUpdateRepoPermissionsInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
        checkPermissionsForProjectInOrg: [ "GET /orgs/{org}/teams/{team_slug}/projects/{project_id}" ],
        checkPermissionsForRepoInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
        create: [ "POST /orgs/{org}/teams" ],
        createDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
        createDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions" ],
        deleteDiscussionCommentInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
        deleteDiscussionInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
        deleteInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}" ],
        getByName: [ "GET /orgs/{org}/teams/{team_slug}" ],
        getDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
        getDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
        getMembershipForUserInOrg: [ "GET /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
        list: [ "GET /orgs/{org}/teams" ],
        listChildInOrg: [ "GET /orgs/{org}/teams/{team_slug}/teams" ],
        listDiscussionCommentsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
        listDiscussionsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions" ],
        listForAuthenticatedUser: [ "GET /user/teams" ],
        listMembersInOrg: [ "GET /orgs/{org}/teams/{team_slug}/members" ],
        listPendingInvitationsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/invitations" ],
        listProjectsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/projects" ],
        listReposInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos" ],
        removeMembershipForUserInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
        removeProjectInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/projects/{project_id}" ],
        removeRepoInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
        updateDiscussionCommentInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
        updateDiscussionInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
        updateInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}" ]
      },
      users: {
        addEmailForAuthenticated: [ "POST /user/emails", {}, {
          renamed: [ "users", "addEmailForAuthenticatedUser" ]
        } ],
        addEmailForAuthenticatedUser: [ "POST /user/emails" ],
        addSocialAccountForAuthenticatedUser: [ "POST /user/social_accounts" ],
        block: [ "PUT /user/blocks/{username}" ],
        checkBlocked: [ "GET /user/blocks/{username}" ],
        checkFollowingForUser: [ "GET /users/{username}/following/{target_user}" ],
        checkPersonIsFollowedByAuthenticated: [ "GET /user/following/{username}" ],
        createGpgKeyForAuthenticated: [ "POST /user/gpg_keys", {}, {
          renamed: [ "users", "createGpgKeyForAuthenticatedUser" ]
        } ],
        createGpgKeyForAuthenticatedUser: [ "POST /user/gpg_keys" ],
        createPublicSshKeyForAuthenticated: [ "POST /user/keys", {}, {
          renamed: [ "users", "createPublicSshKeyForAuthenticatedUser" ]
        } ],
        createPublicSshKeyForAuthenticatedUser: [ "POST /user/keys" ],
        createSshSigningKeyForAuthenticatedUser: [ "POST /user/ssh_signing_keys" ],
        deleteEmailForAuthenticated: [ "DELETE /user/emails", {}, {
          renamed: [ "users", "deleteEmailForAuthenticatedUser" ]
        } ],
        deleteEmailForAuthenticatedUser: [ "DELETE /user/emails" ],
        deleteGpgKeyForAuthenticated: [ "DELETE /user/gpg_keys/{gpg_key_id}", {}, {
          renamed: [ "users", "deleteGpgKeyForAuthenticatedUser" ]
        } ],
        deleteGpgKeyForAuthenticatedUser: [ "DELETE /user/gpg_keys/{gpg_key_id}" ],
        deletePublicSshKeyForAuthenticated: [ "DELETE /user/keys/{key_id}", {}, {
          renamed: [ "users", "deletePublicSshKeyForAuthenticatedUser" ]
        } ],
        deletePublicSshKeyForAuthenticatedUser: [ "DELETE /user/keys/{key_id}" ],
        deleteSocialAccountForAuthenticatedUser: [ "DELETE /user/social_accounts" ],
        deleteSshSigningKeyForAuthenticatedUser: [ "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}" ],
        follow: [ "PUT /user/following/{username}" ],
        getAuthenticated: [ "GET /user" ],
        getByUsername: [ "GET /users/{username}" ],
        getContextForUser: [ "GET /users/{username}/hovercard" ],
        getGpgKeyForAuthenticated: [ "GET /user/gpg_keys/{gpg_key_id}", {}, {
          renamed: [ "users", "getGpgKeyForAuthenticatedUser" ]
        } ],
        getGpgKeyForAuthenticatedUser: [ "GET /user/gpg_keys/{gpg_key_id}" ],
        getPublicSshKeyForAuthenticated: [ "GET /user/keys/{key_id}", {}, {
          renamed: [ "users", "getPublicSshKeyForAuthenticatedUser" ]
        } ],
        getPublicSshKeyForAuthenticatedUser: [ "GET /user/keys/{key_id}" ],
        getSshSigningKeyForAuthenticatedUser: [ "GET /user/ssh_signing_keys/{ssh_signing_key_id}" ],
        list: [ "GET /users" ],
        listBlockedByAuthenticated: [ "GET /user/blocks", {}, {
          renamed: [ "users", "listBlockedByAuthenticatedUser" ]
        } ],
        listBlockedByAuthenticatedUser: [ "GET /user/blocks" ],
        listEmailsForAuthenticated: [ "GET /user/emails", {}, {
          renamed: [ "users", "listEmailsForAuthenticatedUser" ]
        } ],
        listEmailsForAuthenticatedUser: [ "GET /user/emails" ],
        listFollowedByAuthenticated: [ "GET /user/following", {}, {
          renamed: [ "users", "listFollowedByAuthenticatedUser" ]
        } ],
        listFollowedByAuthenticatedUser: [ "GET /user/following" ],
        listFollowersForAuthenticatedUser: [ "GET /user/followers" ],
        listFollowersForUser: [ "GET /users/{username}/followers" ],
        listFollowingForUser: [ "GET /users/{username}/following" ],
        listGpgKeysForAuthenticated: [ "GET /user/gpg_keys", {}, {
          renamed: [ "users", "listGpgKeysForAuthenticatedUser" ]
        } ],
        listGpgKeysForAuthenticatedUser: [ "GET /user/gpg_keys" ],
        listGpgKeysForUser: [ "GET /users/{username}/gpg_keys" ],
        listPublicEmailsForAuthenticated: [ "GET /user/public_emails", {}, {
          renamed: [ "users", "listPublicEmailsForAuthenticatedUser" ]
        } ],
        listPublicEmailsForAuthenticatedUser: [ "GET /user/public_emails" ],
        listPublicKeysForUser: [ "GET /users/{username}/keys" ],
        listPublicSshKeysForAuthenticated: [ "GET /user/keys", {}, {
          renamed: [ "users", "listPublicSshKeysForAuthenticatedUser" ]
        } ],
        listPublicSshKeysForAuthenticatedUser: [ "GET /user/keys" ],
        listSocialAccountsForAuthenticatedUser: [ "GET /user/social_accounts" ],
        listSocialAccountsForUser: [ "GET /users/{username}/social_accounts" ],
        listSshSigningKeysForAuthenticatedUser: [ "GET /user/ssh_signing_keys" ],
        listSshSigningKeysForUser: [ "GET /users/{username}/ssh_signing_keys" ],
        setPrimaryEmailVisibilityForAuthenticated: [ "PATCH /user/email/visibility", {}, {
          renamed: [ "users", "setPrimaryEmailVisibilityForAuthenticatedUser" ]
        } ],
        setPrimaryEmailVisibilityForAuthenticatedUser: [ "PATCH /user/email/visibility" ],
        unblock: [ "DELETE /user/blocks/{username}" ],
        unfollow: [ "DELETE /user/following/{username}" ],
        updateAuthenticated: [ "PATCH /user" ]
      }
    };
    var endpoints_default = Endpoints;
    const endpointMethodsMap = new Map;
    for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
      const [route, defaults, decorations] = endpoint;
      const [method, url] = route.split(/ /);
      const endpointDefaults = Object.assign({
        method,
        url
      }, defaults);
      if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, new Map);
      endpointMethodsMap.get(scope).set(methodName, {
        scope,
        methodName,
        endpointDefaults,
        decorations
      });
    }
    const handler = {
      has({scope}, methodName) {
        return endpointMethodsMap.get(scope).has(methodName);
      },
      getOwnPropertyDescriptor(target, methodName) {
        return {
          value: this.get(target, methodName),
          configurable: true,
          writable: true,
          enumerable: true
        };
      },
      defineProperty(target, methodName, descriptor) {
        Object.defineProperty(target.cache, methodName, descriptor);
        return true;
      },
      deleteProperty(target, methodName) {
        delete target.cache[methodName];
        return true;
      },
      ownKeys({scope}) {
        return [ ...endpointMethodsMap.get(scope).keys() ];
      },
      set(target, methodName, value) {
        return target.cache[methodName] = value;
      },
      get({octokit, scope, cache}, methodName) {
        if (cache[methodName]) return cache[methodName];
        const method = endpointMethodsMap.get(scope).get(methodName);
        if (!method) return;
        const {endpointDefaults, decorations} = method;
        if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations); else cache[methodName] = octokit.request.defaults(endpointDefaults);
        return cache[methodName];
      }
    };
    function endpointsToMethods(octokit) {
      const newMethods = {};
      for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
        octokit,
        scope,
        cache: {}
      }, handler);
      return newMethods;
    }
    function decorate(octokit, scope, methodName, defaults, decorations) {
      const requestWithDefaults = octokit.request.defaults(defaults);
      function withDecorations(...args) {
        let options = requestWithDefaults.endpoint.merge(...args);
        if (decorations.mapToData) {
          options = Object.assign({}, options, {
            data: options[decorations.mapToData],
            [decorations.mapToData]: void 0
          });
          return requestWithDefaults(options);
        }
        if (decorations.renamed) {
          const [newScope, newMethodName] = decorations.renamed;
          octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
        }
        if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
        if (decorations.renamedParameters) {
          const options2 = requestWithDefaults.endpoint.merge(...args);
          for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
            octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
            if (!(alias in options2)) options2[alias] = options2[name];
            delete options2[name];
          }
          return requestWithDefaults(options2);
        }
        return requestWithDefaults(...args);
      }
      return Object.assign(withDecorations, requestWithDefaults);
    }
    function restEndpointMethods(octokit) {
      const api = endpointsToMethods(octokit);
      return {
        rest: api
      };
    }
    restEndpointMethods.VERSION = VERSION;
    function legacyRestEndpointMethods(octokit) {
      const api = endpointsToMethods(octokit);
      return {
        ...api,
        rest: api
      };
    }
    legacyRestEndpointMethods.VERSION = VERSION;
  },
  52732: (module, __unused_webpack_exports, __webpack_require__) => {
    var register = __webpack_require__(11063);
    var addHook = __webpack_require__(22027);
    var removeHook = __webpack_require__(59934);
    var bind = Function.bind;
    var bindable = bind.bind(bind);
    function bindApi(hook, state, name) {
      var removeHookRef = bindable(removeHook, null).apply(null, name ? [ state, name ] : [ state ]);
      hook.api = {
        remove: removeHookRef
      };
      hook.remove = removeHookRef;
      [ "before", "error", "after", "wrap" ].forEach(function(kind) {
        var args = name ? [ state, kind, name ] : [ state, kind ];
        hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
      });
    }
    function HookSingular() {
      var singularHookName = "h";
      var singularHookState = {
        registry: {}
      };
      var singularHook = register.bind(null, singularHookState, singularHookName);
      bindApi(singularHook, singularHookState, singularHookName);
      return singularHook;
    }
    function HookCollection() {
      var state = {
        registry: {}
      };
      var hook = register.bind(null, state);
      bindApi(hook, state);
      return hook;
    }
    var collectionHookDeprecationMessageDisplayed = false;
    function Hook() {
      if (!collectionHookDeprecationMessageDisplayed) {
        console.warn('[before-after-hook]: "Hook()" repurposing warning, use "Hook.Collection()". Read more: https://git.io/upgrade-before-after-hook-to-1.4');
        collectionHookDeprecationMessageDisplayed = true;
      }
      return HookCollection();
    }
    Hook.Singular = HookSingular.bind();
    Hook.Collection = HookCollection.bind();
    module.exports = Hook;
    module.exports.Hook = Hook;
    module.exports.Singular = Hook.Singular;
    module.exports.Collection = Hook.Collection;
  },
  22027: module => {
    module.exports = addHook;
    function addHook(state, kind, name, hook) {
      var orig = hook;
      if (!state.registry[name]) state.registry[name] = [];
      if (kind === "before") hook = function(method, options) {
        return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
      };
      if (kind === "after") hook = function(method, options) {
        var result;
        return Promise.resolve().then(method.bind(null, options)).then(function(result_) {
          result = result_;
          return orig(result, options);
        }).then(function() {
          return result;
        });
      };
      if (kind === "error") hook = function(method, options) {
        return Promise.resolve().then(method.bind(null, options)).catch(function(error) {
          return orig(error, options);
        });
      };
      state.registry[name].push({
        hook,
        orig
      });
    }
  },
  11063: module => {
    module.exports = register;
    function register(state, name, method, options) {
      if (typeof method !== "function") throw new Error("method for before hook must be a function");
      if (!options) options = {};
      if (Array.isArray(name)) return name.reverse().reduce(function(callback, name) {
        return register.bind(null, state, name, callback, options);
      }, method)();
      return Promise.resolve().then(function() {
        if (!state.registry[name]) return method(options);
        return state.registry[name].reduce(function(method, registered) {
          return registered.hook.bind(null, method, options);
        }, method)();
      });
    }
  },
  59934: module => {
    module.exports = removeHook;
    function removeHook(state, name, method) {
      if (!state.registry[name]) return;
      var index = state.registry[name].map(function(registered) {
        return registered.orig;
      }).indexOf(method);
      if (index === -1) return;
      state.registry[name].splice(index, 1);
    }
  },
  55560: (module, __unused_webpack_exports, __webpack_require__) => {
    var wrappy = __webpack_require__(58264);
    module.exports = wrappy(once);
    module.exports.strict = wrappy(onceStrict);
    once.proto = once(function() {
      Object.defineProperty(Function.prototype, "once", {
        value: function() {
          return once(this);
        },
        configurable: true
      });
      Object.defineProperty(Function.prototype, "onceStrict", {
        value: function() {
          return onceStrict(this);
        },
        configurable: true
      });
    });
    function once(fn) {
      var f = function() {
        if (f.called) return f.value;
        f.called = true;
        return f.value = fn.apply(this, arguments);
      };
      f.called = false;
      return f;
    }
    function onceStrict(fn) {
      var f = function() {
        if (f.called) throw new Error(f.onceError);
        f.called = true;
        return f.value = fn.apply(this, arguments);
      };
      var name = fn.name || "Function wrapped with `once`";
      f.onceError = name + " shouldn't be called more than once";
      f.called = false;
      return f;
    }
  },
  20770: (module, __unused_webpack_exports, __webpack_require__) => {
    module.exports = __webpack_require__(20218);
  },
  20218: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    __webpack_require__(69278);
    var tls = __webpack_require__(64756);
    var http = __webpack_require__(58611);
    var https = __webpack_require__(65692);
    var events = __webpack_require__(24434);
    __webpack_require__(42613);
    var util = __webpack_require__(39023);
    exports.httpOverHttp = httpOverHttp;
    exports.httpsOverHttp = httpsOverHttp;
    exports.httpOverHttps = httpOverHttps;
    exports.httpsOverHttps = httpsOverHttps;
    function httpOverHttp(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      return agent;
    }
    function httpsOverHttp(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function httpOverHttps(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      return agent;
    }
    function httpsOverHttps(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", function(socket, host, port, localAddress) {
        var options = toOptions(host, port, localAddress);
        for (var i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options.host && pending.port === options.port) {
            self.requests.splice(i, 1);
            pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy();
        self.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
      var self = this;
      var options = mergeOptions({
        request: req
      }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree);
        socket.on("close", onCloseOrRemove);
        socket.on("agentRemove", onCloseOrRemove);
        req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function(options, cb) {
      var self = this;
      var placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: false,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      if (options.localAddress) connectOptions.localAddress = options.localAddress;
      if (connectOptions.proxyAuth) {
        connectOptions.headers = connectOptions.headers || {};
        connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
      }
      debug("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = false;
      connectReq.once("response", onResponse);
      connectReq.once("upgrade", onUpgrade);
      connectReq.once("connect", onConnect);
      connectReq.once("error", onError);
      connectReq.end();
      function onResponse(res) {
        res.upgrade = true;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        connectReq.removeAllListeners();
        socket.removeAllListeners();
        if (res.statusCode !== 200) {
          debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
          socket.destroy();
          var error = new Error("tunneling socket could not be established, " + "statusCode=" + res.statusCode);
          error.code = "ECONNRESET";
          options.request.emit("error", error);
          self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug("got illegal response body from proxy");
          socket.destroy();
          error = new Error("got illegal response body from proxy");
          error.code = "ECONNRESET";
          options.request.emit("error", error);
          self.removeSocket(placeholder);
          return;
        }
        debug("tunneling connection has established");
        self.sockets[self.sockets.indexOf(placeholder)] = socket;
        return cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners();
        debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
        var error = new Error("tunneling socket could not be established, " + "cause=" + cause.message);
        error.code = "ECONNRESET";
        options.request.emit("error", error);
        self.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos === -1) return;
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      if (pending) this.createSocket(pending, function(socket) {
        pending.request.onSocket(socket);
      });
    };
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host");
        var tlsOptions = mergeOptions({}, self.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        });
        var secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket;
        cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      if (typeof host === "string") return {
        host,
        port,
        localAddress
      };
      return host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides === "object") {
          var keys = Object.keys(overrides);
          for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            if (overrides[k] !== void 0) target[k] = overrides[k];
          }
        }
      }
      return target;
    }
    var debug;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
      var args = Array.prototype.slice.call(arguments);
      if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0]; else args.unshift("TUNNEL:");
      console.error.apply(console, args);
    }; else debug = function() {};
    exports.debug = debug;
  },
  58264: module => {
    module.exports = wrappy;
    function wrappy(fn, cb) {
      if (fn && cb) return wrappy(fn)(cb);
      if (typeof fn !== "function") throw new TypeError("need wrapper function");
      Object.keys(fn).forEach(function(k) {
        wrapper[k] = fn[k];
      });
      return wrapper;
      function wrapper() {
        var args = new Array(arguments.length);
        for (var i = 0; i < args.length; i++) args[i] = arguments[i];
        var ret = fn.apply(this, args);
        var cb = args[args.length - 1];
        if (typeof ret === "function" && ret !== cb) Object.keys(cb).forEach(function(k) {
          ret[k] = cb[k];
        });
        return ret;
      }
    }
  }
};
