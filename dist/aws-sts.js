exports.id = 5193;

exports.ids = [ 5193 ];

exports.modules = {
  65719: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      n: () => CloudHSMV2Client
    });
    var aws_namespaceObject = {};
    __webpack_require__.r(aws_namespaceObject);
    __webpack_require__.d(aws_namespaceObject, {
      getUserAgentPrefix: () => getUserAgentPrefix,
      isVirtualHostableS3Bucket: () => isVirtualHostableS3Bucket,
      parseArn: () => parseArn,
      partition: () => partition,
      setPartitionInfo: () => setPartitionInfo,
      useDefaultPartitionInfo: () => useDefaultPartitionInfo
    });
    var lib_namespaceObject = {};
    __webpack_require__.r(lib_namespaceObject);
    __webpack_require__.d(lib_namespaceObject, {
      aws: () => aws_namespaceObject,
      booleanEquals: () => booleanEquals,
      getAttr: () => getAttr,
      isSet: () => isSet,
      isValidHostLabel: () => isValidHostLabel,
      not: () => not,
      parseURL: () => parseURL,
      stringEquals: () => stringEquals,
      substring: () => substring,
      uriEncode: () => uriEncode
    });
    var SelectorType;
    (function(SelectorType) {
      SelectorType["ENV"] = "env";
      SelectorType["CONFIG"] = "shared config entry";
    })(SelectorType || (SelectorType = {}));
    const booleanSelector = (obj, key, type) => {
      if (!(key in obj)) return;
      if (obj[key] === "true") return true;
      if (obj[key] === "false") return false;
      throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
    };
    const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
    const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
    const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
      configFileSelector: profile => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
      default: false
    };
    const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
    const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
    const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
      configFileSelector: profile => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
      default: false
    };
    const REGION_ENV_NAME = "AWS_REGION";
    const REGION_INI_NAME = "region";
    const NODE_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env[REGION_ENV_NAME],
      configFileSelector: profile => profile[REGION_INI_NAME],
      default: () => {
        throw new Error("Region is missing");
      }
    };
    const NODE_REGION_CONFIG_FILE_OPTIONS = {
      preferredFile: "credentials"
    };
    const isFipsRegion = region => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
    const getRealRegion = region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
    const resolveRegionConfig = input => {
      const {region, useFipsEndpoint} = input;
      if (!region) throw new Error("Region is missing");
      return {
        ...input,
        region: async () => {
          if (typeof region === "string") return getRealRegion(region);
          const providedRegion = await region();
          return getRealRegion(providedRegion);
        },
        useFipsEndpoint: async () => {
          const providedRegion = typeof region === "string" ? region : await region();
          if (isFipsRegion(providedRegion)) return true;
          return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
        }
      };
    };
    var dist_es = __webpack_require__(24458);
    const CONTENT_LENGTH_HEADER = "content-length";
    function contentLengthMiddleware(bodyLengthChecker) {
      return next => async args => {
        const request = args.request;
        if (dist_es.Kd.isInstance(request)) {
          const {body, headers} = request;
          if (body && Object.keys(headers).map(str => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
            const length = bodyLengthChecker(body);
            request.headers = {
              ...request.headers,
              [CONTENT_LENGTH_HEADER]: String(length)
            };
          } catch (error) {}
        }
        return next({
          ...args,
          request
        });
      };
    }
    const contentLengthMiddlewareOptions = {
      step: "build",
      tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
      name: "contentLengthMiddleware",
      override: true
    };
    const getContentLengthPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
      }
    });
    var middleware_endpoint_dist_es = __webpack_require__(99325);
    function resolveHostHeaderConfig(input) {
      return input;
    }
    const hostHeaderMiddleware = options => next => async args => {
      if (!dist_es.Kd.isInstance(args.request)) return next(args);
      const {request} = args;
      const {handlerProtocol = ""} = options.requestHandler.metadata || {};
      if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
        delete request.headers["host"];
        request.headers[":authority"] = "";
      } else if (!request.headers["host"]) {
        let host = request.hostname;
        if (request.port != null) host += `:${request.port}`;
        request.headers["host"] = host;
      }
      return next(args);
    };
    const hostHeaderMiddlewareOptions = {
      name: "hostHeaderMiddleware",
      step: "build",
      priority: "low",
      tags: [ "HOST" ],
      override: true
    };
    const getHostHeaderPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
      }
    });
    const loggerMiddleware = () => (next, context) => async args => {
      try {
        const response = await next(args);
        const {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context;
        const {overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
        const {$metadata, ...outputWithoutMetadata} = response.output;
        logger?.info?.({
          clientName,
          commandName,
          input: inputFilterSensitiveLog(args.input),
          output: outputFilterSensitiveLog(outputWithoutMetadata),
          metadata: $metadata
        });
        return response;
      } catch (error) {
        const {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context;
        const {overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        logger?.error?.({
          clientName,
          commandName,
          input: inputFilterSensitiveLog(args.input),
          error,
          metadata: error.$metadata
        });
        throw error;
      }
    };
    const loggerMiddlewareOptions = {
      name: "loggerMiddleware",
      tags: [ "LOGGER" ],
      step: "initialize",
      override: true
    };
    const getLoggerPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
      }
    });
    const TRACE_ID_HEADER_NAME = "X-Amzn-Trace-Id";
    const ENV_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
    const ENV_TRACE_ID = "_X_AMZN_TRACE_ID";
    const recursionDetectionMiddleware = options => next => async args => {
      const {request} = args;
      if (!dist_es.Kd.isInstance(request) || options.runtime !== "node" || request.headers.hasOwnProperty(TRACE_ID_HEADER_NAME)) return next(args);
      const functionName = process.env[ENV_LAMBDA_FUNCTION_NAME];
      const traceId = process.env[ENV_TRACE_ID];
      const nonEmptyString = str => typeof str === "string" && str.length > 0;
      if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[TRACE_ID_HEADER_NAME] = traceId;
      return next({
        ...args,
        request
      });
    };
    const addRecursionDetectionMiddlewareOptions = {
      step: "build",
      tags: [ "RECURSION_DETECTION" ],
      name: "recursionDetectionMiddleware",
      override: true,
      priority: "low"
    };
    const getRecursionDetectionPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(recursionDetectionMiddleware(options), addRecursionDetectionMiddlewareOptions);
      }
    });
    var RETRY_MODES;
    (function(RETRY_MODES) {
      RETRY_MODES["STANDARD"] = "standard";
      RETRY_MODES["ADAPTIVE"] = "adaptive";
    })(RETRY_MODES || (RETRY_MODES = {}));
    const DEFAULT_MAX_ATTEMPTS = 3;
    const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
    const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
    const TRANSIENT_ERROR_CODES = [ "AbortError", "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
    const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
    const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
    const isThrottlingError = error => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
    const isTransientError = error => TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0);
    const isServerError = error => {
      if (error.$metadata?.httpStatusCode !== void 0) {
        const statusCode = error.$metadata.httpStatusCode;
        if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
        return false;
      }
      return false;
    };
    class DefaultRateLimiter {
      constructor(options) {
        this.currentCapacity = 0;
        this.enabled = false;
        this.lastMaxRate = 0;
        this.measuredTxRate = 0;
        this.requestCount = 0;
        this.lastTimestamp = 0;
        this.timeWindow = 0;
        this.beta = options?.beta ?? .7;
        this.minCapacity = options?.minCapacity ?? 1;
        this.minFillRate = options?.minFillRate ?? .5;
        this.scaleConstant = options?.scaleConstant ?? .4;
        this.smooth = options?.smooth ?? .8;
        const currentTimeInSeconds = this.getCurrentTimeInSeconds();
        this.lastThrottleTime = currentTimeInSeconds;
        this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
        this.fillRate = this.minFillRate;
        this.maxCapacity = this.minCapacity;
      }
      getCurrentTimeInSeconds() {
        return Date.now() / 1e3;
      }
      async getSendToken() {
        return this.acquireTokenBucket(1);
      }
      async acquireTokenBucket(amount) {
        if (!this.enabled) return;
        this.refillTokenBucket();
        if (amount > this.currentCapacity) {
          const delay = (amount - this.currentCapacity) / this.fillRate * 1e3;
          await new Promise(resolve => setTimeout(resolve, delay));
        }
        this.currentCapacity = this.currentCapacity - amount;
      }
      refillTokenBucket() {
        const timestamp = this.getCurrentTimeInSeconds();
        if (!this.lastTimestamp) {
          this.lastTimestamp = timestamp;
          return;
        }
        const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
        this.currentCapacity = Math.min(this.maxCapacity, this.currentCapacity + fillAmount);
        this.lastTimestamp = timestamp;
      }
      updateClientSendingRate(response) {
        let calculatedRate;
        this.updateMeasuredRate();
        if (isThrottlingError(response)) {
          const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
          this.lastMaxRate = rateToUse;
          this.calculateTimeWindow();
          this.lastThrottleTime = this.getCurrentTimeInSeconds();
          calculatedRate = this.cubicThrottle(rateToUse);
          this.enableTokenBucket();
        } else {
          this.calculateTimeWindow();
          calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
        }
        const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
        this.updateTokenBucketRate(newRate);
      }
      calculateTimeWindow() {
        this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
      }
      cubicThrottle(rateToUse) {
        return this.getPrecise(rateToUse * this.beta);
      }
      cubicSuccess(timestamp) {
        return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
      }
      enableTokenBucket() {
        this.enabled = true;
      }
      updateTokenBucketRate(newRate) {
        this.refillTokenBucket();
        this.fillRate = Math.max(newRate, this.minFillRate);
        this.maxCapacity = Math.max(newRate, this.minCapacity);
        this.currentCapacity = Math.min(this.currentCapacity, this.maxCapacity);
      }
      updateMeasuredRate() {
        const t = this.getCurrentTimeInSeconds();
        const timeBucket = Math.floor(t * 2) / 2;
        this.requestCount++;
        if (timeBucket > this.lastTxRateBucket) {
          const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
          this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
          this.requestCount = 0;
          this.lastTxRateBucket = timeBucket;
        }
      }
      getPrecise(num) {
        return parseFloat(num.toFixed(8));
      }
    }
    const DEFAULT_RETRY_DELAY_BASE = 100;
    const MAXIMUM_RETRY_DELAY = 20 * 1e3;
    const THROTTLING_RETRY_DELAY_BASE = 500;
    const INITIAL_RETRY_TOKENS = 500;
    const RETRY_COST = 5;
    const TIMEOUT_RETRY_COST = 10;
    const NO_RETRY_INCREMENT = 1;
    const constants_INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
    const constants_REQUEST_HEADER = "amz-sdk-request";
    const getDefaultRetryBackoffStrategy = () => {
      let delayBase = DEFAULT_RETRY_DELAY_BASE;
      const computeNextBackoffDelay = attempts => Math.floor(Math.min(MAXIMUM_RETRY_DELAY, Math.random() * 2 ** attempts * delayBase));
      const setDelayBase = delay => {
        delayBase = delay;
      };
      return {
        computeNextBackoffDelay,
        setDelayBase
      };
    };
    const getDefaultRetryToken = (initialRetryTokens, initialRetryDelay, initialRetryCount, options) => {
      const MAX_CAPACITY = initialRetryTokens;
      const retryCost = options?.retryCost ?? RETRY_COST;
      const timeoutRetryCost = options?.timeoutRetryCost ?? TIMEOUT_RETRY_COST;
      const retryBackoffStrategy = options?.retryBackoffStrategy ?? getDefaultRetryBackoffStrategy();
      let availableCapacity = initialRetryTokens;
      let retryDelay = Math.min(MAXIMUM_RETRY_DELAY, initialRetryDelay);
      let lastRetryCost;
      let retryCount = initialRetryCount ?? 0;
      const getCapacityAmount = errorType => errorType === "TRANSIENT" ? timeoutRetryCost : retryCost;
      const getRetryCount = () => retryCount;
      const getRetryDelay = () => retryDelay;
      const getLastRetryCost = () => lastRetryCost;
      const hasRetryTokens = errorType => getCapacityAmount(errorType) <= availableCapacity;
      const getRetryTokenCount = errorInfo => {
        const errorType = errorInfo.errorType;
        if (!hasRetryTokens(errorType)) throw new Error("No retry token available");
        const capacityAmount = getCapacityAmount(errorType);
        const delayBase = errorType === "THROTTLING" ? THROTTLING_RETRY_DELAY_BASE : DEFAULT_RETRY_DELAY_BASE;
        retryBackoffStrategy.setDelayBase(delayBase);
        const delayFromErrorType = retryBackoffStrategy.computeNextBackoffDelay(retryCount);
        if (errorInfo.retryAfterHint) {
          const delayFromRetryAfterHint = errorInfo.retryAfterHint.getTime() - Date.now();
          retryDelay = Math.max(delayFromRetryAfterHint || 0, delayFromErrorType);
        } else retryDelay = delayFromErrorType;
        retryCount++;
        lastRetryCost = capacityAmount;
        availableCapacity -= capacityAmount;
        return capacityAmount;
      };
      const releaseRetryTokens = releaseAmount => {
        availableCapacity += releaseAmount ?? NO_RETRY_INCREMENT;
        availableCapacity = Math.min(availableCapacity, MAX_CAPACITY);
      };
      return {
        getRetryCount,
        getRetryDelay,
        getLastRetryCost,
        hasRetryTokens,
        getRetryTokenCount,
        releaseRetryTokens
      };
    };
    class StandardRetryStrategy {
      constructor(maxAttempts) {
        this.maxAttempts = maxAttempts;
        this.mode = RETRY_MODES.STANDARD;
        this.retryToken = getDefaultRetryToken(INITIAL_RETRY_TOKENS, DEFAULT_RETRY_DELAY_BASE);
        this.maxAttemptsProvider = typeof maxAttempts === "function" ? maxAttempts : async () => maxAttempts;
      }
      async acquireInitialRetryToken(retryTokenScope) {
        return this.retryToken;
      }
      async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
        const maxAttempts = await this.getMaxAttempts();
        if (this.shouldRetry(tokenToRenew, errorInfo, maxAttempts)) {
          tokenToRenew.getRetryTokenCount(errorInfo);
          return tokenToRenew;
        }
        throw new Error("No retry token available");
      }
      recordSuccess(token) {
        this.retryToken.releaseRetryTokens(token.getLastRetryCost());
      }
      async getMaxAttempts() {
        try {
          return await this.maxAttemptsProvider();
        } catch (error) {
          console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
          return DEFAULT_MAX_ATTEMPTS;
        }
      }
      shouldRetry(tokenToRenew, errorInfo, maxAttempts) {
        const attempts = tokenToRenew.getRetryCount();
        return attempts < maxAttempts && tokenToRenew.hasRetryTokens(errorInfo.errorType) && this.isRetryableError(errorInfo.errorType);
      }
      isRetryableError(errorType) {
        return errorType === "THROTTLING" || errorType === "TRANSIENT";
      }
    }
    class AdaptiveRetryStrategy {
      constructor(maxAttemptsProvider, options) {
        this.maxAttemptsProvider = maxAttemptsProvider;
        this.mode = RETRY_MODES.ADAPTIVE;
        const {rateLimiter} = options ?? {};
        this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
        this.standardRetryStrategy = new StandardRetryStrategy(maxAttemptsProvider);
      }
      async acquireInitialRetryToken(retryTokenScope) {
        await this.rateLimiter.getSendToken();
        return this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
      }
      async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
        this.rateLimiter.updateClientSendingRate(errorInfo);
        return this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
      }
      recordSuccess(token) {
        this.rateLimiter.updateClientSendingRate({});
        this.standardRetryStrategy.recordSuccess(token);
      }
    }
    var dist = __webpack_require__(12048);
    const v4 = dist.v4;
    const asSdkError = error => {
      if (error instanceof Error) return error;
      if (error instanceof Object) return Object.assign(new Error, error);
      if (typeof error === "string") return new Error(error);
      return new Error(`AWS SDK error wrapper for ${error}`);
    };
    var dist_es_normalizeProvider = __webpack_require__(22086);
    const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
    const CONFIG_MAX_ATTEMPTS = "max_attempts";
    const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => {
        const value = env[ENV_MAX_ATTEMPTS];
        if (!value) return;
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        return maxAttempt;
      },
      configFileSelector: profile => {
        const value = profile[CONFIG_MAX_ATTEMPTS];
        if (!value) return;
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        return maxAttempt;
      },
      default: DEFAULT_MAX_ATTEMPTS
    };
    const resolveRetryConfig = input => {
      const {retryStrategy} = input;
      const maxAttempts = (0, dist_es_normalizeProvider.t)(input.maxAttempts ?? DEFAULT_MAX_ATTEMPTS);
      return {
        ...input,
        maxAttempts,
        retryStrategy: async () => {
          if (retryStrategy) return retryStrategy;
          const retryMode = await (0, dist_es_normalizeProvider.t)(input.retryMode)();
          if (retryMode === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttempts);
          return new StandardRetryStrategy(maxAttempts);
        }
      };
    };
    const ENV_RETRY_MODE = "AWS_RETRY_MODE";
    const CONFIG_RETRY_MODE = "retry_mode";
    const NODE_RETRY_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env[ENV_RETRY_MODE],
      configFileSelector: profile => profile[CONFIG_RETRY_MODE],
      default: DEFAULT_RETRY_MODE
    };
    const retryMiddleware = options => (next, context) => async args => {
      let retryStrategy = await options.retryStrategy();
      const maxAttempts = await options.maxAttempts();
      if (isRetryStrategyV2(retryStrategy)) {
        let retryToken = await retryStrategy.acquireInitialRetryToken(context["partition_id"]);
        let lastError = new Error;
        let attempts = 0;
        let totalRetryDelay = 0;
        const {request} = args;
        if (dist_es.Kd.isInstance(request)) request.headers[constants_INVOCATION_ID_HEADER] = v4();
        while (true) try {
          if (dist_es.Kd.isInstance(request)) request.headers[constants_REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
          const {response, output} = await next(args);
          retryStrategy.recordSuccess(retryToken);
          output.$metadata.attempts = attempts + 1;
          output.$metadata.totalRetryDelay = totalRetryDelay;
          return {
            response,
            output
          };
        } catch (e) {
          const retryErrorInfo = getRetryErrorInfo(e);
          lastError = asSdkError(e);
          try {
            retryToken = await retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo);
          } catch (refreshError) {
            if (!lastError.$metadata) lastError.$metadata = {};
            lastError.$metadata.attempts = attempts + 1;
            lastError.$metadata.totalRetryDelay = totalRetryDelay;
            throw lastError;
          }
          attempts = retryToken.getRetryCount();
          const delay = retryToken.getRetryDelay();
          totalRetryDelay += delay;
          await new Promise(resolve => setTimeout(resolve, delay));
        }
      } else {
        if (retryStrategy?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
        return retryStrategy.retry(next, args);
      }
    };
    const isRetryStrategyV2 = retryStrategy => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
    const getRetryErrorInfo = error => {
      const errorInfo = {
        errorType: getRetryErrorType(error)
      };
      const retryAfterHint = getRetryAfterHint(error.$response);
      if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
      return errorInfo;
    };
    const getRetryErrorType = error => {
      if (isThrottlingError(error)) return "THROTTLING";
      if (isTransientError(error)) return "TRANSIENT";
      if (isServerError(error)) return "SERVER_ERROR";
      return "CLIENT_ERROR";
    };
    const retryMiddlewareOptions = {
      name: "retryMiddleware",
      tags: [ "RETRY" ],
      step: "finalizeRequest",
      priority: "high",
      override: true
    };
    const getRetryPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
      }
    });
    const getRetryAfterHint = response => {
      if (!dist_es.cS.isInstance(response)) return;
      const retryAfterHeaderName = Object.keys(response.headers).find(key => key.toLowerCase() === "retry-after");
      if (!retryAfterHeaderName) return;
      const retryAfter = response.headers[retryAfterHeaderName];
      const retryAfterSeconds = Number(retryAfter);
      if (!Number.isNaN(retryAfterSeconds)) return new Date(retryAfterSeconds * 1e3);
      const retryAfterDate = new Date(retryAfter);
      return retryAfterDate;
    };
    class ProviderError extends Error {
      constructor(message, tryNextLink = true) {
        super(message);
        this.tryNextLink = tryNextLink;
        this.name = "ProviderError";
        Object.setPrototypeOf(this, ProviderError.prototype);
      }
      static from(error, tryNextLink = true) {
        return Object.assign(new this(error.message, tryNextLink), error);
      }
    }
    class CredentialsProviderError extends ProviderError {
      constructor(message, tryNextLink = true) {
        super(message, tryNextLink);
        this.tryNextLink = tryNextLink;
        this.name = "CredentialsProviderError";
        Object.setPrototypeOf(this, CredentialsProviderError.prototype);
      }
    }
    class TokenProviderError extends ProviderError {
      constructor(message, tryNextLink = true) {
        super(message, tryNextLink);
        this.tryNextLink = tryNextLink;
        this.name = "TokenProviderError";
        Object.setPrototypeOf(this, TokenProviderError.prototype);
      }
    }
    function chain(...providers) {
      return () => {
        let promise = Promise.reject(new ProviderError("No providers in chain"));
        for (const provider of providers) promise = promise.catch(err => {
          if (err?.tryNextLink) return provider();
          throw err;
        });
        return promise;
      };
    }
    const fromStatic = staticValue => () => Promise.resolve(staticValue);
    const memoize = (provider, isExpired, requiresRefresh) => {
      let resolved;
      let pending;
      let hasResult;
      let isConstant = false;
      const coalesceProvider = async () => {
        if (!pending) pending = provider();
        try {
          resolved = await pending;
          hasResult = true;
          isConstant = false;
        } finally {
          pending = void 0;
        }
        return resolved;
      };
      if (isExpired === void 0) return async options => {
        if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
        return resolved;
      };
      return async options => {
        if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
        if (isConstant) return resolved;
        if (requiresRefresh && !requiresRefresh(resolved)) {
          isConstant = true;
          return resolved;
        }
        if (isExpired(resolved)) {
          await coalesceProvider();
          return resolved;
        }
        return resolved;
      };
    };
    const SHORT_TO_HEX = {};
    const HEX_TO_SHORT = {};
    for (let i = 0; i < 256; i++) {
      let encodedByte = i.toString(16).toLowerCase();
      if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
      SHORT_TO_HEX[i] = encodedByte;
      HEX_TO_SHORT[encodedByte] = i;
    }
    function toHex(bytes) {
      let out = "";
      for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
      return out;
    }
    const isArrayBuffer = arg => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
    var external_buffer_ = __webpack_require__(20181);
    const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
      if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
      return external_buffer_.Buffer.from(input, offset, length);
    };
    const fromString = (input, encoding) => {
      if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
      return encoding ? external_buffer_.Buffer.from(input, encoding) : external_buffer_.Buffer.from(input);
    };
    const fromUtf8 = input => {
      const buf = fromString(input, "utf8");
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
    const toUint8Array = data => {
      if (typeof data === "string") return fromUtf8(data);
      if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
      return new Uint8Array(data);
    };
    const toUtf8 = input => fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
    const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
    const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
    const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
    const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
    const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
    const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
    const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
    const AUTH_HEADER = "authorization";
    const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
    const DATE_HEADER = "date";
    const GENERATED_HEADERS = [ AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER ];
    const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
    const SHA256_HEADER = "x-amz-content-sha256";
    const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
    const ALWAYS_UNSIGNABLE_HEADERS = {
      authorization: true,
      "cache-control": true,
      connection: true,
      expect: true,
      from: true,
      "keep-alive": true,
      "max-forwards": true,
      pragma: true,
      referer: true,
      te: true,
      trailer: true,
      "transfer-encoding": true,
      upgrade: true,
      "user-agent": true,
      "x-amzn-trace-id": true
    };
    const PROXY_HEADER_PATTERN = /^proxy-/;
    const SEC_HEADER_PATTERN = /^sec-/;
    const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
    const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
    const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
    const MAX_CACHE_SIZE = 50;
    const KEY_TYPE_IDENTIFIER = "aws4_request";
    const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
    const signingKeyCache = {};
    const cacheQueue = [];
    const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
    const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
      const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
      const cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
      if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
      cacheQueue.push(cacheKey);
      while (cacheQueue.length > MAX_CACHE_SIZE) delete signingKeyCache[cacheQueue.shift()];
      let key = `AWS4${credentials.secretAccessKey}`;
      for (const signable of [ shortDate, region, service, KEY_TYPE_IDENTIFIER ]) key = await hmac(sha256Constructor, key, signable);
      return signingKeyCache[cacheKey] = key;
    };
    const hmac = (ctor, secret, data) => {
      const hash = new ctor(secret);
      hash.update(toUint8Array(data));
      return hash.digest();
    };
    const getCanonicalHeaders = ({headers}, unsignableHeaders, signableHeaders) => {
      const canonical = {};
      for (const headerName of Object.keys(headers).sort()) {
        if (headers[headerName] == void 0) continue;
        const canonicalHeaderName = headerName.toLowerCase();
        if (canonicalHeaderName in ALWAYS_UNSIGNABLE_HEADERS || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
        canonical[canonicalHeaderName] = headers[headerName].trim().replace(/\s+/g, " ");
      }
      return canonical;
    };
    const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
    const hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
    const getCanonicalQuery = ({query = {}}) => {
      const keys = [];
      const serialized = {};
      for (const key of Object.keys(query).sort()) {
        if (key.toLowerCase() === SIGNATURE_HEADER) continue;
        keys.push(key);
        const value = query[key];
        if (typeof value === "string") serialized[key] = `${escapeUri(key)}=${escapeUri(value)}`; else if (Array.isArray(value)) serialized[key] = value.slice(0).sort().reduce((encoded, value) => encoded.concat([ `${escapeUri(key)}=${escapeUri(value)}` ]), []).join("&");
      }
      return keys.map(key => serialized[key]).filter(serialized => serialized).join("&");
    };
    const getPayloadHash = async ({headers, body}, hashConstructor) => {
      for (const headerName of Object.keys(headers)) if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
      if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
        const hashCtor = new hashConstructor;
        hashCtor.update(toUint8Array(body));
        return toHex(await hashCtor.digest());
      }
      return UNSIGNED_PAYLOAD;
    };
    const hasHeader = (soughtHeader, headers) => {
      soughtHeader = soughtHeader.toLowerCase();
      for (const headerName of Object.keys(headers)) if (soughtHeader === headerName.toLowerCase()) return true;
      return false;
    };
    const cloneRequest = ({headers, query, ...rest}) => ({
      ...rest,
      headers: {
        ...headers
      },
      query: query ? cloneQuery(query) : void 0
    });
    const cloneQuery = query => Object.keys(query).reduce((carry, paramName) => {
      const param = query[paramName];
      return {
        ...carry,
        [paramName]: Array.isArray(param) ? [ ...param ] : param
      };
    }, {});
    const moveHeadersToQuery = (request, options = {}) => {
      const {headers, query = {}} = typeof request.clone === "function" ? request.clone() : cloneRequest(request);
      for (const name of Object.keys(headers)) {
        const lname = name.toLowerCase();
        if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname)) {
          query[name] = headers[name];
          delete headers[name];
        }
      }
      return {
        ...request,
        headers,
        query
      };
    };
    const prepareRequest = request => {
      request = typeof request.clone === "function" ? request.clone() : cloneRequest(request);
      for (const headerName of Object.keys(request.headers)) if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
      return request;
    };
    const iso8601 = time => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
    const toDate = time => {
      if (typeof time === "number") return new Date(time * 1e3);
      if (typeof time === "string") {
        if (Number(time)) return new Date(Number(time) * 1e3);
        return new Date(time);
      }
      return time;
    };
    class SignatureV4_SignatureV4 {
      constructor({applyChecksum, credentials, region, service, sha256, uriEscapePath = true}) {
        this.service = service;
        this.sha256 = sha256;
        this.uriEscapePath = uriEscapePath;
        this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
        this.regionProvider = (0, dist_es_normalizeProvider.t)(region);
        this.credentialProvider = (0, dist_es_normalizeProvider.t)(credentials);
      }
      async presign(originalRequest, options = {}) {
        const {signingDate = new Date, expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, signingRegion, signingService} = options;
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider();
        const {longDate, shortDate} = formatDate(signingDate);
        if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const request = moveHeadersToQuery(prepareRequest(originalRequest), {
          unhoistableHeaders
        });
        if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
        request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
        request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
        request.query[AMZ_DATE_QUERY_PARAM] = longDate;
        request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        request.query[SIGNED_HEADERS_QUERY_PARAM] = getCanonicalHeaderList(canonicalHeaders);
        request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
        return request;
      }
      async sign(toSign, options) {
        if (typeof toSign === "string") return this.signString(toSign, options); else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options); else return this.signRequest(toSign, options);
      }
      async signEvent({headers, payload}, {signingDate = new Date, priorSignature, signingRegion, signingService}) {
        const region = signingRegion ?? await this.regionProvider();
        const {shortDate, longDate} = formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const hashedPayload = await getPayloadHash({
          headers: {},
          body: payload
        }, this.sha256);
        const hash = new this.sha256;
        hash.update(headers);
        const hashedHeaders = toHex(await hash.digest());
        const stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
        return this.signString(stringToSign, {
          signingDate,
          signingRegion: region,
          signingService
        });
      }
      async signString(stringToSign, {signingDate = new Date, signingRegion, signingService} = {}) {
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider();
        const {shortDate} = formatDate(signingDate);
        const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
        hash.update(toUint8Array(stringToSign));
        return toHex(await hash.digest());
      }
      async signRequest(requestToSign, {signingDate = new Date, signableHeaders, unsignableHeaders, signingRegion, signingService} = {}) {
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? await this.regionProvider();
        const request = prepareRequest(requestToSign);
        const {longDate, shortDate} = formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        request.headers[AMZ_DATE_HEADER] = longDate;
        if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
        const payloadHash = await getPayloadHash(request, this.sha256);
        if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
        request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} ` + `Credential=${credentials.accessKeyId}/${scope}, ` + `SignedHeaders=${getCanonicalHeaderList(canonicalHeaders)}, ` + `Signature=${signature}`;
        return request;
      }
      createCanonicalRequest(request, canonicalHeaders, payloadHash) {
        const sortedHeaders = Object.keys(canonicalHeaders).sort();
        return `${request.method}\n${this.getCanonicalPath(request)}\n${getCanonicalQuery(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
      }
      async createStringToSign(longDate, credentialScope, canonicalRequest) {
        const hash = new this.sha256;
        hash.update(toUint8Array(canonicalRequest));
        const hashedRequest = await hash.digest();
        return `${ALGORITHM_IDENTIFIER}\n${longDate}\n${credentialScope}\n${toHex(hashedRequest)}`;
      }
      getCanonicalPath({path}) {
        if (this.uriEscapePath) {
          const normalizedPathSegments = [];
          for (const pathSegment of path.split("/")) {
            if (pathSegment?.length === 0) continue;
            if (pathSegment === ".") continue;
            if (pathSegment === "..") normalizedPathSegments.pop(); else normalizedPathSegments.push(pathSegment);
          }
          const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
          const doubleEncoded = encodeURIComponent(normalizedPath);
          return doubleEncoded.replace(/%2F/g, "/");
        }
        return path;
      }
      async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
        const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest);
        const hash = new this.sha256(await keyPromise);
        hash.update(toUint8Array(stringToSign));
        return toHex(await hash.digest());
      }
      getSigningKey(credentials, region, shortDate, service) {
        return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
      }
      validateResolvedCredentials(credentials) {
        if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
      }
    }
    const formatDate = now => {
      const longDate = iso8601(now).replace(/[\-:]/g, "");
      return {
        longDate,
        shortDate: longDate.slice(0, 8)
      };
    };
    const getCanonicalHeaderList = headers => Object.keys(headers).sort().join(";");
    const CREDENTIAL_EXPIRE_WINDOW = 3e5;
    const resolveAwsAuthConfig = input => {
      const normalizedCreds = input.credentials ? normalizeCredentialProvider(input.credentials) : input.credentialDefaultProvider(input);
      const {signingEscapePath = true, systemClockOffset = input.systemClockOffset || 0, sha256} = input;
      let signer;
      if (input.signer) signer = (0, dist_es_normalizeProvider.t)(input.signer); else if (input.regionInfoProvider) signer = () => (0, 
      dist_es_normalizeProvider.t)(input.region)().then(async region => [ await input.regionInfoProvider(region, {
        useFipsEndpoint: await input.useFipsEndpoint(),
        useDualstackEndpoint: await input.useDualstackEndpoint()
      }) || {}, region ]).then(([regionInfo, region]) => {
        const {signingRegion, signingService} = regionInfo;
        input.signingRegion = input.signingRegion || signingRegion || region;
        input.signingName = input.signingName || signingService || input.serviceId;
        const params = {
          ...input,
          credentials: normalizedCreds,
          region: input.signingRegion,
          service: input.signingName,
          sha256,
          uriEscapePath: signingEscapePath
        };
        const SignerCtor = input.signerConstructor || SignatureV4_SignatureV4;
        return new SignerCtor(params);
      }); else signer = async authScheme => {
        authScheme = Object.assign({}, {
          name: "sigv4",
          signingName: input.signingName || input.defaultSigningName,
          signingRegion: await (0, dist_es_normalizeProvider.t)(input.region)(),
          properties: {}
        }, authScheme);
        const signingRegion = authScheme.signingRegion;
        const signingService = authScheme.signingName;
        input.signingRegion = input.signingRegion || signingRegion;
        input.signingName = input.signingName || signingService || input.serviceId;
        const params = {
          ...input,
          credentials: normalizedCreds,
          region: input.signingRegion,
          service: input.signingName,
          sha256,
          uriEscapePath: signingEscapePath
        };
        const SignerCtor = input.signerConstructor || SignatureV4_SignatureV4;
        return new SignerCtor(params);
      };
      return {
        ...input,
        systemClockOffset,
        signingEscapePath,
        credentials: normalizedCreds,
        signer
      };
    };
    const normalizeCredentialProvider = credentials => {
      if (typeof credentials === "function") return memoize(credentials, credentials => credentials.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < CREDENTIAL_EXPIRE_WINDOW, credentials => credentials.expiration !== void 0);
      return (0, dist_es_normalizeProvider.t)(credentials);
    };
    const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
    const isClockSkewed = (clockTime, systemClockOffset) => Math.abs(getSkewCorrectedDate(systemClockOffset).getTime() - clockTime) >= 3e5;
    const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset) => {
      const clockTimeInMs = Date.parse(clockTime);
      if (isClockSkewed(clockTimeInMs, currentSystemClockOffset)) return clockTimeInMs - Date.now();
      return currentSystemClockOffset;
    };
    const awsAuthMiddleware = options => (next, context) => async function(args) {
      if (!dist_es.Kd.isInstance(args.request)) return next(args);
      const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
      const multiRegionOverride = authScheme?.name === "sigv4a" ? authScheme?.signingRegionSet?.join(",") : void 0;
      const signer = await options.signer(authScheme);
      const output = await next({
        ...args,
        request: await signer.sign(args.request, {
          signingDate: getSkewCorrectedDate(options.systemClockOffset),
          signingRegion: multiRegionOverride || context["signing_region"],
          signingService: context["signing_service"]
        })
      }).catch(error => {
        const serverTime = error.ServerTime ?? getDateHeader(error.$response);
        if (serverTime) options.systemClockOffset = getUpdatedSystemClockOffset(serverTime, options.systemClockOffset);
        throw error;
      });
      const dateHeader = getDateHeader(output.response);
      if (dateHeader) options.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, options.systemClockOffset);
      return output;
    };
    const getDateHeader = response => dist_es.cS.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
    const awsAuthMiddlewareOptions = {
      name: "awsAuthMiddleware",
      tags: [ "SIGNATURE", "AWSAUTH" ],
      relation: "after",
      toMiddleware: "retryMiddleware",
      override: true
    };
    const getAwsAuthPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(awsAuthMiddleware(options), awsAuthMiddlewareOptions);
      }
    });
    function resolveUserAgentConfig(input) {
      return {
        ...input,
        customUserAgent: typeof input.customUserAgent === "string" ? [ [ input.customUserAgent ] ] : input.customUserAgent
      };
    }
    const partitions_namespaceObject = JSON.parse('{"partitions":[{"id":"aws","outputs":{"dnsSuffix":"amazonaws.com","dualStackDnsSuffix":"api.aws","name":"aws","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^(us|eu|ap|sa|ca|me|af)\\\\-\\\\w+\\\\-\\\\d+$","regions":{"af-south-1":{"description":"Africa (Cape Town)"},"ap-east-1":{"description":"Asia Pacific (Hong Kong)"},"ap-northeast-1":{"description":"Asia Pacific (Tokyo)"},"ap-northeast-2":{"description":"Asia Pacific (Seoul)"},"ap-northeast-3":{"description":"Asia Pacific (Osaka)"},"ap-south-1":{"description":"Asia Pacific (Mumbai)"},"ap-south-2":{"description":"Asia Pacific (Hyderabad)"},"ap-southeast-1":{"description":"Asia Pacific (Singapore)"},"ap-southeast-2":{"description":"Asia Pacific (Sydney)"},"ap-southeast-3":{"description":"Asia Pacific (Jakarta)"},"ap-southeast-4":{"description":"Asia Pacific (Melbourne)"},"aws-global":{"description":"AWS Standard global region"},"ca-central-1":{"description":"Canada (Central)"},"eu-central-1":{"description":"Europe (Frankfurt)"},"eu-central-2":{"description":"Europe (Zurich)"},"eu-north-1":{"description":"Europe (Stockholm)"},"eu-south-1":{"description":"Europe (Milan)"},"eu-south-2":{"description":"Europe (Spain)"},"eu-west-1":{"description":"Europe (Ireland)"},"eu-west-2":{"description":"Europe (London)"},"eu-west-3":{"description":"Europe (Paris)"},"me-central-1":{"description":"Middle East (UAE)"},"me-south-1":{"description":"Middle East (Bahrain)"},"sa-east-1":{"description":"South America (Sao Paulo)"},"us-east-1":{"description":"US East (N. Virginia)"},"us-east-2":{"description":"US East (Ohio)"},"us-west-1":{"description":"US West (N. California)"},"us-west-2":{"description":"US West (Oregon)"}}},{"id":"aws-cn","outputs":{"dnsSuffix":"amazonaws.com.cn","dualStackDnsSuffix":"api.amazonwebservices.com.cn","name":"aws-cn","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^cn\\\\-\\\\w+\\\\-\\\\d+$","regions":{"aws-cn-global":{"description":"AWS China global region"},"cn-north-1":{"description":"China (Beijing)"},"cn-northwest-1":{"description":"China (Ningxia)"}}},{"id":"aws-us-gov","outputs":{"dnsSuffix":"amazonaws.com","dualStackDnsSuffix":"api.aws","name":"aws-us-gov","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^us\\\\-gov\\\\-\\\\w+\\\\-\\\\d+$","regions":{"aws-us-gov-global":{"description":"AWS GovCloud (US) global region"},"us-gov-east-1":{"description":"AWS GovCloud (US-East)"},"us-gov-west-1":{"description":"AWS GovCloud (US-West)"}}},{"id":"aws-iso","outputs":{"dnsSuffix":"c2s.ic.gov","dualStackDnsSuffix":"c2s.ic.gov","name":"aws-iso","supportsDualStack":false,"supportsFIPS":true},"regionRegex":"^us\\\\-iso\\\\-\\\\w+\\\\-\\\\d+$","regions":{"aws-iso-global":{"description":"AWS ISO (US) global region"},"us-iso-east-1":{"description":"US ISO East"},"us-iso-west-1":{"description":"US ISO WEST"}}},{"id":"aws-iso-b","outputs":{"dnsSuffix":"sc2s.sgov.gov","dualStackDnsSuffix":"sc2s.sgov.gov","name":"aws-iso-b","supportsDualStack":false,"supportsFIPS":true},"regionRegex":"^us\\\\-isob\\\\-\\\\w+\\\\-\\\\d+$","regions":{"aws-iso-b-global":{"description":"AWS ISOB (US) global region"},"us-isob-east-1":{"description":"US ISOB East (Ohio)"}}},{"id":"aws-iso-e","outputs":{"dnsSuffix":"cloud.adc-e.uk","dualStackDnsSuffix":"cloud.adc-e.uk","name":"aws-iso-e","supportsDualStack":false,"supportsFIPS":true},"regionRegex":"^eu\\\\-isoe\\\\-\\\\w+\\\\-\\\\d+$","regions":{}}],"version":"1.1"}');
    let selectedPartitionsInfo = partitions_namespaceObject;
    let selectedUserAgentPrefix = "";
    const partition = value => {
      const {partitions} = selectedPartitionsInfo;
      for (const partition of partitions) {
        const {regions, outputs} = partition;
        for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
          ...outputs,
          ...regionData
        };
      }
      for (const partition of partitions) {
        const {regionRegex, outputs} = partition;
        if (new RegExp(regionRegex).test(value)) return {
          ...outputs
        };
      }
      const DEFAULT_PARTITION = partitions.find(partition => partition.id === "aws");
      if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
      return {
        ...DEFAULT_PARTITION.outputs
      };
    };
    const setPartitionInfo = (partitionsInfo, userAgentPrefix = "") => {
      selectedPartitionsInfo = partitionsInfo;
      selectedUserAgentPrefix = userAgentPrefix;
    };
    const useDefaultPartitionInfo = () => {
      setPartitionInfo(partitions_namespaceObject, "");
    };
    const getUserAgentPrefix = () => selectedUserAgentPrefix;
    const debugId = "endpoints";
    function toDebugString(input) {
      if (typeof input !== "object" || input == null) return input;
      if ("ref" in input) return `$${toDebugString(input.ref)}`;
      if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
      return JSON.stringify(input, null, 2);
    }
    class EndpointError extends Error {
      constructor(message) {
        super(message);
        this.name = "EndpointError";
      }
    }
    const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
    const isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
    const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
    const isValidHostLabel = (value, allowSubDomains = false) => {
      if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
      const labels = value.split(".");
      for (const label of labels) if (!isValidHostLabel(label)) return false;
      return true;
    };
    const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
      if (allowSubDomains) {
        for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
        return true;
      }
      if (!isValidHostLabel(value)) return false;
      if (value.length < 3 || value.length > 63) return false;
      if (value !== value.toLowerCase()) return false;
      if (isIpAddress(value)) return false;
      return true;
    };
    const parseArn = value => {
      const segments = value.split(":");
      if (segments.length < 6) return null;
      const [arn, partition, service, region, accountId, ...resourceId] = segments;
      if (arn !== "arn" || partition === "" || service === "" || resourceId[0] === "") return null;
      return {
        partition,
        service,
        region,
        accountId,
        resourceId: resourceId[0].includes("/") ? resourceId[0].split("/") : resourceId
      };
    };
    const booleanEquals = (value1, value2) => value1 === value2;
    const getAttrPathList = path => {
      const parts = path.split(".");
      const pathList = [];
      for (const part of parts) {
        const squareBracketIndex = part.indexOf("[");
        if (squareBracketIndex !== -1) {
          if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
          const arrayIndex = part.slice(squareBracketIndex + 1, -1);
          if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
          if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
          pathList.push(arrayIndex);
        } else pathList.push(part);
      }
      return pathList;
    };
    const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
      if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(acc)) return acc[parseInt(index)];
      return acc[index];
    }, value);
    const isSet = value => value != null;
    const not = value => !value;
    var HttpAuthLocation;
    (function(HttpAuthLocation) {
      HttpAuthLocation["HEADER"] = "header";
      HttpAuthLocation["QUERY"] = "query";
    })(HttpAuthLocation || (HttpAuthLocation = {}));
    var HostAddressType;
    (function(HostAddressType) {
      HostAddressType["AAAA"] = "AAAA";
      HostAddressType["A"] = "A";
    })(HostAddressType || (HostAddressType = {}));
    var EndpointURLScheme;
    (function(EndpointURLScheme) {
      EndpointURLScheme["HTTP"] = "http";
      EndpointURLScheme["HTTPS"] = "https";
    })(EndpointURLScheme || (EndpointURLScheme = {}));
    var RequestHandlerProtocol;
    (function(RequestHandlerProtocol) {
      RequestHandlerProtocol["HTTP_0_9"] = "http/0.9";
      RequestHandlerProtocol["HTTP_1_0"] = "http/1.0";
      RequestHandlerProtocol["TDS_8_0"] = "tds/8.0";
    })(RequestHandlerProtocol || (RequestHandlerProtocol = {}));
    const DEFAULT_PORTS = {
      [EndpointURLScheme.HTTP]: 80,
      [EndpointURLScheme.HTTPS]: 443
    };
    const parseURL = value => {
      const whatwgURL = (() => {
        try {
          if (value instanceof URL) return value;
          if (typeof value === "object" && "hostname" in value) {
            const {hostname, port, protocol = "", path = "", query = {}} = value;
            const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
            url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
            return url;
          }
          return new URL(value);
        } catch (error) {
          return null;
        }
      })();
      if (!whatwgURL) {
        console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
        return null;
      }
      const urlString = whatwgURL.href;
      const {host, hostname, pathname, protocol, search} = whatwgURL;
      if (search) return null;
      const scheme = protocol.slice(0, -1);
      if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
      const isIp = isIpAddress(hostname);
      const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
      const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
      return {
        scheme,
        authority,
        path: pathname,
        normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
        isIp
      };
    };
    const stringEquals = (value1, value2) => value1 === value2;
    const substring = (input, start, stop, reverse) => {
      if (start >= stop || input.length < stop) return null;
      if (!reverse) return input.substring(start, stop);
      return input.substring(input.length - stop, input.length - start);
    };
    const uriEncode = value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const evaluateTemplate = (template, options) => {
      const evaluatedTemplateArr = [];
      const templateContext = {
        ...options.endpointParams,
        ...options.referenceRecord
      };
      let currentIndex = 0;
      while (currentIndex < template.length) {
        const openingBraceIndex = template.indexOf("{", currentIndex);
        if (openingBraceIndex === -1) {
          evaluatedTemplateArr.push(template.slice(currentIndex));
          break;
        }
        evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
        const closingBraceIndex = template.indexOf("}", openingBraceIndex);
        if (closingBraceIndex === -1) {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex));
          break;
        }
        if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
          evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
          currentIndex = closingBraceIndex + 2;
        }
        const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
        if (parameterName.includes("#")) {
          const [refName, attrName] = parameterName.split("#");
          evaluatedTemplateArr.push(getAttr(templateContext[refName], attrName));
        } else evaluatedTemplateArr.push(templateContext[parameterName]);
        currentIndex = closingBraceIndex + 1;
      }
      return evaluatedTemplateArr.join("");
    };
    const getReferenceValue = ({ref}, options) => {
      const referenceRecord = {
        ...options.endpointParams,
        ...options.referenceRecord
      };
      return referenceRecord[ref];
    };
    const evaluateExpression = (obj, keyName, options) => {
      if (typeof obj === "string") return evaluateTemplate(obj, options); else if (obj["fn"]) return callFunction(obj, options); else if (obj["ref"]) return getReferenceValue(obj, options);
      throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
    };
    const callFunction = ({fn, argv}, options) => {
      const evaluatedArgs = argv.map(arg => [ "boolean", "number" ].includes(typeof arg) ? arg : evaluateExpression(arg, "arg", options));
      return fn.split(".").reduce((acc, key) => acc[key], lib_namespaceObject)(...evaluatedArgs);
    };
    const evaluateCondition = ({assign, ...fnArgs}, options) => {
      if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
      const value = callFunction(fnArgs, options);
      options.logger?.debug?.(debugId, `evaluateCondition: ${toDebugString(fnArgs)} = ${toDebugString(value)}`);
      return {
        result: value === "" ? true : !!value,
        ...assign != null && {
          toAssign: {
            name: assign,
            value
          }
        }
      };
    };
    const evaluateConditions = (conditions = [], options) => {
      const conditionsReferenceRecord = {};
      for (const condition of conditions) {
        const {result, toAssign} = evaluateCondition(condition, {
          ...options,
          referenceRecord: {
            ...options.referenceRecord,
            ...conditionsReferenceRecord
          }
        });
        if (!result) return {
          result
        };
        if (toAssign) {
          conditionsReferenceRecord[toAssign.name] = toAssign.value;
          options.logger?.debug?.(debugId, `assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`);
        }
      }
      return {
        result: true,
        referenceRecord: conditionsReferenceRecord
      };
    };
    const getEndpointHeaders = (headers, options) => Object.entries(headers).reduce((acc, [headerKey, headerVal]) => ({
      ...acc,
      [headerKey]: headerVal.map(headerValEntry => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        return processedExpr;
      })
    }), {});
    const getEndpointProperty = (property, options) => {
      if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
      switch (typeof property) {
       case "string":
        return evaluateTemplate(property, options);

       case "object":
        if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
        return getEndpointProperties(property, options);

       case "boolean":
        return property;

       default:
        throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
      }
    };
    const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => ({
      ...acc,
      [propertyKey]: getEndpointProperty(propertyVal, options)
    }), {});
    const getEndpointUrl = (endpointUrl, options) => {
      const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
      if (typeof expression === "string") try {
        return new URL(expression);
      } catch (error) {
        console.error(`Failed to construct URL with ${expression}`, error);
        throw error;
      }
      throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
    };
    const evaluateEndpointRule = (endpointRule, options) => {
      const {conditions, endpoint} = endpointRule;
      const {result, referenceRecord} = evaluateConditions(conditions, options);
      if (!result) return;
      const endpointRuleOptions = {
        ...options,
        referenceRecord: {
          ...options.referenceRecord,
          ...referenceRecord
        }
      };
      const {url, properties, headers} = endpoint;
      options.logger?.debug?.(debugId, `Resolving endpoint from template: ${toDebugString(endpoint)}`);
      return {
        ...headers != void 0 && {
          headers: getEndpointHeaders(headers, endpointRuleOptions)
        },
        ...properties != void 0 && {
          properties: getEndpointProperties(properties, endpointRuleOptions)
        },
        url: getEndpointUrl(url, endpointRuleOptions)
      };
    };
    const evaluateErrorRule = (errorRule, options) => {
      const {conditions, error} = errorRule;
      const {result, referenceRecord} = evaluateConditions(conditions, options);
      if (!result) return;
      throw new EndpointError(evaluateExpression(error, "Error", {
        ...options,
        referenceRecord: {
          ...options.referenceRecord,
          ...referenceRecord
        }
      }));
    };
    const evaluateTreeRule = (treeRule, options) => {
      const {conditions, rules} = treeRule;
      const {result, referenceRecord} = evaluateConditions(conditions, options);
      if (!result) return;
      return evaluateRules(rules, {
        ...options,
        referenceRecord: {
          ...options.referenceRecord,
          ...referenceRecord
        }
      });
    };
    const evaluateRules = (rules, options) => {
      for (const rule of rules) if (rule.type === "endpoint") {
        const endpointOrUndefined = evaluateEndpointRule(rule, options);
        if (endpointOrUndefined) return endpointOrUndefined;
      } else if (rule.type === "error") evaluateErrorRule(rule, options); else if (rule.type === "tree") {
        const endpointOrUndefined = evaluateTreeRule(rule, options);
        if (endpointOrUndefined) return endpointOrUndefined;
      } else throw new EndpointError(`Unknown endpoint rule: ${rule}`);
      throw new EndpointError(`Rules evaluation failed`);
    };
    const resolveEndpoint = (ruleSetObject, options) => {
      const {endpointParams, logger} = options;
      const {parameters, rules} = ruleSetObject;
      options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);
      const paramsWithDefault = Object.entries(parameters).filter(([, v]) => v.default != null).map(([k, v]) => [ k, v.default ]);
      if (paramsWithDefault.length > 0) for (const [paramKey, paramDefaultValue] of paramsWithDefault) endpointParams[paramKey] = endpointParams[paramKey] ?? paramDefaultValue;
      const requiredParams = Object.entries(parameters).filter(([, v]) => v.required).map(([k]) => k);
      for (const requiredParam of requiredParams) if (endpointParams[requiredParam] == null) throw new EndpointError(`Missing required parameter: '${requiredParam}'`);
      const endpoint = evaluateRules(rules, {
        endpointParams,
        logger,
        referenceRecord: {}
      });
      if (options.endpointParams?.Endpoint) try {
        const givenEndpoint = new URL(options.endpointParams.Endpoint);
        const {protocol, port} = givenEndpoint;
        endpoint.url.protocol = protocol;
        endpoint.url.port = port;
      } catch (e) {}
      options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`);
      return endpoint;
    };
    const USER_AGENT = "user-agent";
    const X_AMZ_USER_AGENT = "x-amz-user-agent";
    const SPACE = " ";
    const UA_ESCAPE_REGEX = /[^\!\#\$\%\&\'\*\+\-\.\^\_\`\|\~\d\w]/g;
    const userAgentMiddleware = options => (next, context) => async args => {
      const {request} = args;
      if (!dist_es.Kd.isInstance(request)) return next(args);
      const {headers} = request;
      const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
      const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
      const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
      const prefix = getUserAgentPrefix();
      const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(SPACE);
      const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(SPACE);
      if (options.runtime !== "browser") {
        if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
        headers[USER_AGENT] = sdkUserAgentValue;
      } else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
      return next({
        ...args,
        request
      });
    };
    const escapeUserAgent = ([name, version]) => {
      const prefixSeparatorIndex = name.indexOf("/");
      const prefix = name.substring(0, prefixSeparatorIndex);
      let uaName = name.substring(prefixSeparatorIndex + 1);
      if (prefix === "api") uaName = uaName.toLowerCase();
      return [ prefix, uaName, version ].filter(item => item && item.length > 0).map(item => item?.replace(UA_ESCAPE_REGEX, "_")).join("/");
    };
    const getUserAgentMiddlewareOptions = {
      name: "getUserAgentMiddleware",
      step: "build",
      priority: "low",
      tags: [ "SET_USER_AGENT", "USER_AGENT" ],
      override: true
    };
    const getUserAgentPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
      }
    });
    var smithy_client_dist_es = __webpack_require__(17218);
    const resolveClientEndpointParameters = options => ({
      ...options,
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "cloudhsm"
    });
    const package_namespaceObject = {
      rE: "3.332.0"
    };
    var middleware_serde_dist_es = __webpack_require__(64495);
    var fxp = __webpack_require__(39741);
    class STSServiceException extends smithy_client_dist_es.TJ {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, STSServiceException.prototype);
      }
    }
    class ExpiredTokenException extends STSServiceException {
      constructor(opts) {
        super({
          name: "ExpiredTokenException",
          $fault: "client",
          ...opts
        });
        this.name = "ExpiredTokenException";
        this.$fault = "client";
        Object.setPrototypeOf(this, ExpiredTokenException.prototype);
      }
    }
    class MalformedPolicyDocumentException extends STSServiceException {
      constructor(opts) {
        super({
          name: "MalformedPolicyDocumentException",
          $fault: "client",
          ...opts
        });
        this.name = "MalformedPolicyDocumentException";
        this.$fault = "client";
        Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
      }
    }
    class PackedPolicyTooLargeException extends STSServiceException {
      constructor(opts) {
        super({
          name: "PackedPolicyTooLargeException",
          $fault: "client",
          ...opts
        });
        this.name = "PackedPolicyTooLargeException";
        this.$fault = "client";
        Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
      }
    }
    class RegionDisabledException extends STSServiceException {
      constructor(opts) {
        super({
          name: "RegionDisabledException",
          $fault: "client",
          ...opts
        });
        this.name = "RegionDisabledException";
        this.$fault = "client";
        Object.setPrototypeOf(this, RegionDisabledException.prototype);
      }
    }
    class IDPRejectedClaimException extends STSServiceException {
      constructor(opts) {
        super({
          name: "IDPRejectedClaimException",
          $fault: "client",
          ...opts
        });
        this.name = "IDPRejectedClaimException";
        this.$fault = "client";
        Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
      }
    }
    class InvalidIdentityTokenException extends STSServiceException {
      constructor(opts) {
        super({
          name: "InvalidIdentityTokenException",
          $fault: "client",
          ...opts
        });
        this.name = "InvalidIdentityTokenException";
        this.$fault = "client";
        Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
      }
    }
    class IDPCommunicationErrorException extends STSServiceException {
      constructor(opts) {
        super({
          name: "IDPCommunicationErrorException",
          $fault: "client",
          ...opts
        });
        this.name = "IDPCommunicationErrorException";
        this.$fault = "client";
        Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
      }
    }
    const se_AssumeRoleCommand = async (input, context) => {
      const headers = SHARED_HEADERS;
      let body;
      body = buildFormUrlencodedString({
        ...se_AssumeRoleRequest(input, context),
        Action: "AssumeRole",
        Version: "2011-06-15"
      });
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_AssumeRoleWithWebIdentityCommand = async (input, context) => {
      const headers = SHARED_HEADERS;
      let body;
      body = buildFormUrlencodedString({
        ...se_AssumeRoleWithWebIdentityRequest(input, context),
        Action: "AssumeRoleWithWebIdentity",
        Version: "2011-06-15"
      });
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const de_AssumeRoleCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_AssumeRoleCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_AssumeRoleResponse(data.AssumeRoleResult, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_AssumeRoleCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadQueryErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "ExpiredTokenException":
       case "com.amazonaws.sts#ExpiredTokenException":
        throw await de_ExpiredTokenExceptionRes(parsedOutput, context);

       case "MalformedPolicyDocument":
       case "com.amazonaws.sts#MalformedPolicyDocumentException":
        throw await de_MalformedPolicyDocumentExceptionRes(parsedOutput, context);

       case "PackedPolicyTooLarge":
       case "com.amazonaws.sts#PackedPolicyTooLargeException":
        throw await de_PackedPolicyTooLargeExceptionRes(parsedOutput, context);

       case "RegionDisabledException":
       case "com.amazonaws.sts#RegionDisabledException":
        throw await de_RegionDisabledExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody: parsedBody.Error,
          errorCode
        });
      }
    };
    const de_AssumeRoleWithWebIdentityCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_AssumeRoleWithWebIdentityCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_AssumeRoleWithWebIdentityResponse(data.AssumeRoleWithWebIdentityResult, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_AssumeRoleWithWebIdentityCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadQueryErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "ExpiredTokenException":
       case "com.amazonaws.sts#ExpiredTokenException":
        throw await de_ExpiredTokenExceptionRes(parsedOutput, context);

       case "IDPCommunicationError":
       case "com.amazonaws.sts#IDPCommunicationErrorException":
        throw await de_IDPCommunicationErrorExceptionRes(parsedOutput, context);

       case "IDPRejectedClaim":
       case "com.amazonaws.sts#IDPRejectedClaimException":
        throw await de_IDPRejectedClaimExceptionRes(parsedOutput, context);

       case "InvalidIdentityToken":
       case "com.amazonaws.sts#InvalidIdentityTokenException":
        throw await de_InvalidIdentityTokenExceptionRes(parsedOutput, context);

       case "MalformedPolicyDocument":
       case "com.amazonaws.sts#MalformedPolicyDocumentException":
        throw await de_MalformedPolicyDocumentExceptionRes(parsedOutput, context);

       case "PackedPolicyTooLarge":
       case "com.amazonaws.sts#PackedPolicyTooLargeException":
        throw await de_PackedPolicyTooLargeExceptionRes(parsedOutput, context);

       case "RegionDisabledException":
       case "com.amazonaws.sts#RegionDisabledException":
        throw await de_RegionDisabledExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody: parsedBody.Error,
          errorCode
        });
      }
    };
    const de_ExpiredTokenExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_ExpiredTokenException(body.Error, context);
      const exception = new ExpiredTokenException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_IDPCommunicationErrorExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_IDPCommunicationErrorException(body.Error, context);
      const exception = new IDPCommunicationErrorException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_IDPRejectedClaimExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_IDPRejectedClaimException(body.Error, context);
      const exception = new IDPRejectedClaimException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_InvalidIdentityTokenExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_InvalidIdentityTokenException(body.Error, context);
      const exception = new InvalidIdentityTokenException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_MalformedPolicyDocumentExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_MalformedPolicyDocumentException(body.Error, context);
      const exception = new MalformedPolicyDocumentException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_PackedPolicyTooLargeExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_PackedPolicyTooLargeException(body.Error, context);
      const exception = new PackedPolicyTooLargeException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_RegionDisabledExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = de_RegionDisabledException(body.Error, context);
      const exception = new RegionDisabledException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const se_AssumeRoleRequest = (input, context) => {
      const entries = {};
      if (input.RoleArn != null) entries["RoleArn"] = input.RoleArn;
      if (input.RoleSessionName != null) entries["RoleSessionName"] = input.RoleSessionName;
      if (input.PolicyArns != null) {
        const memberEntries = se_policyDescriptorListType(input.PolicyArns, context);
        if (input.PolicyArns?.length === 0) entries.PolicyArns = [];
        Object.entries(memberEntries).forEach(([key, value]) => {
          const loc = `PolicyArns.${key}`;
          entries[loc] = value;
        });
      }
      if (input.Policy != null) entries["Policy"] = input.Policy;
      if (input.DurationSeconds != null) entries["DurationSeconds"] = input.DurationSeconds;
      if (input.Tags != null) {
        const memberEntries = se_tagListType(input.Tags, context);
        if (input.Tags?.length === 0) entries.Tags = [];
        Object.entries(memberEntries).forEach(([key, value]) => {
          const loc = `Tags.${key}`;
          entries[loc] = value;
        });
      }
      if (input.TransitiveTagKeys != null) {
        const memberEntries = se_tagKeyListType(input.TransitiveTagKeys, context);
        if (input.TransitiveTagKeys?.length === 0) entries.TransitiveTagKeys = [];
        Object.entries(memberEntries).forEach(([key, value]) => {
          const loc = `TransitiveTagKeys.${key}`;
          entries[loc] = value;
        });
      }
      if (input.ExternalId != null) entries["ExternalId"] = input.ExternalId;
      if (input.SerialNumber != null) entries["SerialNumber"] = input.SerialNumber;
      if (input.TokenCode != null) entries["TokenCode"] = input.TokenCode;
      if (input.SourceIdentity != null) entries["SourceIdentity"] = input.SourceIdentity;
      return entries;
    };
    const se_AssumeRoleWithWebIdentityRequest = (input, context) => {
      const entries = {};
      if (input.RoleArn != null) entries["RoleArn"] = input.RoleArn;
      if (input.RoleSessionName != null) entries["RoleSessionName"] = input.RoleSessionName;
      if (input.WebIdentityToken != null) entries["WebIdentityToken"] = input.WebIdentityToken;
      if (input.ProviderId != null) entries["ProviderId"] = input.ProviderId;
      if (input.PolicyArns != null) {
        const memberEntries = se_policyDescriptorListType(input.PolicyArns, context);
        if (input.PolicyArns?.length === 0) entries.PolicyArns = [];
        Object.entries(memberEntries).forEach(([key, value]) => {
          const loc = `PolicyArns.${key}`;
          entries[loc] = value;
        });
      }
      if (input.Policy != null) entries["Policy"] = input.Policy;
      if (input.DurationSeconds != null) entries["DurationSeconds"] = input.DurationSeconds;
      return entries;
    };
    const se_policyDescriptorListType = (input, context) => {
      const entries = {};
      let counter = 1;
      for (const entry of input) {
        if (entry === null) continue;
        const memberEntries = se_PolicyDescriptorType(entry, context);
        Object.entries(memberEntries).forEach(([key, value]) => {
          entries[`member.${counter}.${key}`] = value;
        });
        counter++;
      }
      return entries;
    };
    const se_PolicyDescriptorType = (input, context) => {
      const entries = {};
      if (input.arn != null) entries["arn"] = input.arn;
      return entries;
    };
    const se_Tag = (input, context) => {
      const entries = {};
      if (input.Key != null) entries["Key"] = input.Key;
      if (input.Value != null) entries["Value"] = input.Value;
      return entries;
    };
    const se_tagKeyListType = (input, context) => {
      const entries = {};
      let counter = 1;
      for (const entry of input) {
        if (entry === null) continue;
        entries[`member.${counter}`] = entry;
        counter++;
      }
      return entries;
    };
    const se_tagListType = (input, context) => {
      const entries = {};
      let counter = 1;
      for (const entry of input) {
        if (entry === null) continue;
        const memberEntries = se_Tag(entry, context);
        Object.entries(memberEntries).forEach(([key, value]) => {
          entries[`member.${counter}.${key}`] = value;
        });
        counter++;
      }
      return entries;
    };
    const de_AssumedRoleUser = (output, context) => {
      const contents = {};
      if (output["AssumedRoleId"] !== void 0) contents.AssumedRoleId = (0, smithy_client_dist_es.lK)(output["AssumedRoleId"]);
      if (output["Arn"] !== void 0) contents.Arn = (0, smithy_client_dist_es.lK)(output["Arn"]);
      return contents;
    };
    const de_AssumeRoleResponse = (output, context) => {
      const contents = {};
      if (output["Credentials"] !== void 0) contents.Credentials = de_Credentials(output["Credentials"], context);
      if (output["AssumedRoleUser"] !== void 0) contents.AssumedRoleUser = de_AssumedRoleUser(output["AssumedRoleUser"], context);
      if (output["PackedPolicySize"] !== void 0) contents.PackedPolicySize = (0, smithy_client_dist_es.xW)(output["PackedPolicySize"]);
      if (output["SourceIdentity"] !== void 0) contents.SourceIdentity = (0, smithy_client_dist_es.lK)(output["SourceIdentity"]);
      return contents;
    };
    const de_AssumeRoleWithWebIdentityResponse = (output, context) => {
      const contents = {};
      if (output["Credentials"] !== void 0) contents.Credentials = de_Credentials(output["Credentials"], context);
      if (output["SubjectFromWebIdentityToken"] !== void 0) contents.SubjectFromWebIdentityToken = (0, 
      smithy_client_dist_es.lK)(output["SubjectFromWebIdentityToken"]);
      if (output["AssumedRoleUser"] !== void 0) contents.AssumedRoleUser = de_AssumedRoleUser(output["AssumedRoleUser"], context);
      if (output["PackedPolicySize"] !== void 0) contents.PackedPolicySize = (0, smithy_client_dist_es.xW)(output["PackedPolicySize"]);
      if (output["Provider"] !== void 0) contents.Provider = (0, smithy_client_dist_es.lK)(output["Provider"]);
      if (output["Audience"] !== void 0) contents.Audience = (0, smithy_client_dist_es.lK)(output["Audience"]);
      if (output["SourceIdentity"] !== void 0) contents.SourceIdentity = (0, smithy_client_dist_es.lK)(output["SourceIdentity"]);
      return contents;
    };
    const de_Credentials = (output, context) => {
      const contents = {};
      if (output["AccessKeyId"] !== void 0) contents.AccessKeyId = (0, smithy_client_dist_es.lK)(output["AccessKeyId"]);
      if (output["SecretAccessKey"] !== void 0) contents.SecretAccessKey = (0, smithy_client_dist_es.lK)(output["SecretAccessKey"]);
      if (output["SessionToken"] !== void 0) contents.SessionToken = (0, smithy_client_dist_es.lK)(output["SessionToken"]);
      if (output["Expiration"] !== void 0) contents.Expiration = (0, smithy_client_dist_es.Y0)((0, 
      smithy_client_dist_es.t_)(output["Expiration"]));
      return contents;
    };
    const de_ExpiredTokenException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const de_IDPCommunicationErrorException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const de_IDPRejectedClaimException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const de_InvalidIdentityTokenException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const de_MalformedPolicyDocumentException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const de_PackedPolicyTooLargeException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const de_RegionDisabledException = (output, context) => {
      const contents = {};
      if (output["message"] !== void 0) contents.message = (0, smithy_client_dist_es.lK)(output["message"]);
      return contents;
    };
    const deserializeMetadata = output => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
    const collectBody = (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
      return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
    };
    const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then(body => context.utf8Encoder(body));
    const throwDefaultError = (0, smithy_client_dist_es.jr)(STSServiceException);
    const buildHttpRpcRequest = async (context, headers, path, resolvedHostname, body) => {
      const {hostname, protocol = "https", port, path: basePath} = await context.endpoint();
      const contents = {
        protocol,
        hostname,
        port,
        method: "POST",
        path: basePath.endsWith("/") ? basePath.slice(0, -1) + path : basePath + path,
        headers
      };
      if (resolvedHostname !== void 0) contents.hostname = resolvedHostname;
      if (body !== void 0) contents.body = body;
      return new dist_es.Kd(contents);
    };
    const SHARED_HEADERS = {
      "content-type": "application/x-www-form-urlencoded"
    };
    const parseBody = (streamBody, context) => collectBodyString(streamBody, context).then(encoded => {
      if (encoded.length) {
        const parser = new fxp.XMLParser({
          attributeNamePrefix: "",
          htmlEntities: true,
          ignoreAttributes: false,
          ignoreDeclaration: true,
          parseTagValue: false,
          trimValues: false,
          tagValueProcessor: (_, val) => val.trim() === "" && val.includes("\n") ? "" : void 0
        });
        parser.addEntity("#xD", "\r");
        parser.addEntity("#10", "\n");
        const parsedObj = parser.parse(encoded);
        const textNodeName = "#text";
        const key = Object.keys(parsedObj)[0];
        const parsedObjToReturn = parsedObj[key];
        if (parsedObjToReturn[textNodeName]) {
          parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
          delete parsedObjToReturn[textNodeName];
        }
        return (0, smithy_client_dist_es.rm)(parsedObjToReturn);
      }
      return {};
    });
    const parseErrorBody = async (errorBody, context) => {
      const value = await parseBody(errorBody, context);
      if (value.Error) value.Error.message = value.Error.message ?? value.Error.Message;
      return value;
    };
    const buildFormUrlencodedString = formEntries => Object.entries(formEntries).map(([key, value]) => (0, 
    smithy_client_dist_es.$6)(key) + "=" + (0, smithy_client_dist_es.$6)(value)).join("&");
    const loadQueryErrorCode = (output, data) => {
      if (data.Error?.Code !== void 0) return data.Error.Code;
      if (output.statusCode == 404) return "NotFound";
    };
    class AssumeRoleCommand extends smithy_client_dist_es.uB {
      static getEndpointParameterInstructions() {
        return {
          UseGlobalEndpoint: {
            type: "builtInParams",
            name: "useGlobalEndpoint"
          },
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, middleware_serde_dist_es.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, middleware_endpoint_dist_es.rD)(configuration, AssumeRoleCommand.getEndpointParameterInstructions()));
        this.middlewareStack.use(getAwsAuthPlugin(configuration));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "STSClient";
        const commandName = "AssumeRoleCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return se_AssumeRoleCommand(input, context);
      }
      deserialize(output, context) {
        return de_AssumeRoleCommand(output, context);
      }
    }
    class AssumeRoleWithWebIdentityCommand extends smithy_client_dist_es.uB {
      static getEndpointParameterInstructions() {
        return {
          UseGlobalEndpoint: {
            type: "builtInParams",
            name: "useGlobalEndpoint"
          },
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, middleware_serde_dist_es.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, middleware_endpoint_dist_es.rD)(configuration, AssumeRoleWithWebIdentityCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "STSClient";
        const commandName = "AssumeRoleWithWebIdentityCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return se_AssumeRoleWithWebIdentityCommand(input, context);
      }
      deserialize(output, context) {
        return de_AssumeRoleWithWebIdentityCommand(output, context);
      }
    }
    const ASSUME_ROLE_DEFAULT_REGION = "us-east-1";
    const decorateDefaultRegion = region => {
      if (typeof region !== "function") return region === void 0 ? ASSUME_ROLE_DEFAULT_REGION : region;
      return async () => {
        try {
          return await region();
        } catch (e) {
          return ASSUME_ROLE_DEFAULT_REGION;
        }
      };
    };
    const getDefaultRoleAssumer = (stsOptions, stsClientCtor) => {
      let stsClient;
      let closureSourceCreds;
      return async (sourceCreds, params) => {
        closureSourceCreds = sourceCreds;
        if (!stsClient) {
          const {logger, region, requestHandler} = stsOptions;
          stsClient = new stsClientCtor({
            logger,
            credentialDefaultProvider: () => async () => closureSourceCreds,
            region: decorateDefaultRegion(region || stsOptions.region),
            ...requestHandler ? {
              requestHandler
            } : {}
          });
        }
        const {Credentials} = await stsClient.send(new AssumeRoleCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
        return {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration
        };
      };
    };
    const getDefaultRoleAssumerWithWebIdentity = (stsOptions, stsClientCtor) => {
      let stsClient;
      return async params => {
        if (!stsClient) {
          const {logger, region, requestHandler} = stsOptions;
          stsClient = new stsClientCtor({
            logger,
            region: decorateDefaultRegion(region || stsOptions.region),
            ...requestHandler ? {
              requestHandler
            } : {}
          });
        }
        const {Credentials} = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
        if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
        return {
          accessKeyId: Credentials.AccessKeyId,
          secretAccessKey: Credentials.SecretAccessKey,
          sessionToken: Credentials.SessionToken,
          expiration: Credentials.Expiration
        };
      };
    };
    const decorateDefaultCredentialProvider = provider => input => provider({
      roleAssumer: getDefaultRoleAssumer(input, input.stsClientCtor),
      roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(input, input.stsClientCtor),
      ...input
    });
    const resolveStsAuthConfig = (input, {stsClientCtor}) => resolveAwsAuthConfig({
      ...input,
      stsClientCtor
    });
    const EndpointParameters_resolveClientEndpointParameters = options => ({
      ...options,
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      useGlobalEndpoint: options.useGlobalEndpoint ?? false,
      defaultSigningName: "sts"
    });
    const client_sts_package_namespaceObject = {
      rE: "3.332.0"
    };
    const ENV_KEY = "AWS_ACCESS_KEY_ID";
    const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
    const ENV_SESSION = "AWS_SESSION_TOKEN";
    const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
    const fromEnv = () => async () => {
      const accessKeyId = process.env[ENV_KEY];
      const secretAccessKey = process.env[ENV_SECRET];
      const sessionToken = process.env[ENV_SESSION];
      const expiry = process.env[ENV_EXPIRATION];
      if (accessKeyId && secretAccessKey) return {
        accessKeyId,
        secretAccessKey,
        ...sessionToken && {
          sessionToken
        },
        ...expiry && {
          expiration: new Date(expiry)
        }
      };
      throw new CredentialsProviderError("Unable to find environment variable credentials.");
    };
    var external_os_ = __webpack_require__(70857);
    var external_path_ = __webpack_require__(16928);
    const getHomeDir = () => {
      const {HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${external_path_.sep}`} = process.env;
      if (HOME) return HOME;
      if (USERPROFILE) return USERPROFILE;
      if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
      return (0, external_os_.homedir)();
    };
    const ENV_PROFILE = "AWS_PROFILE";
    const DEFAULT_PROFILE = "default";
    const getProfileName = init => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
    var external_crypto_ = __webpack_require__(76982);
    const getSSOTokenFilepath = id => {
      const hasher = (0, external_crypto_.createHash)("sha1");
      const cacheName = hasher.update(id).digest("hex");
      return (0, external_path_.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
    };
    var external_fs_ = __webpack_require__(79896);
    const {readFile} = external_fs_.promises;
    const getSSOTokenFromFile = async id => {
      const ssoTokenFilepath = getSSOTokenFilepath(id);
      const ssoTokenText = await readFile(ssoTokenFilepath, "utf8");
      return JSON.parse(ssoTokenText);
    };
    const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
    const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, external_path_.join)(getHomeDir(), ".aws", "config");
    const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
    const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_path_.join)(getHomeDir(), ".aws", "credentials");
    const profileKeyRegex = /^profile\s(["'])?([^\1]+)\1$/;
    const getProfileData = data => Object.entries(data).filter(([key]) => profileKeyRegex.test(key)).reduce((acc, [key, value]) => ({
      ...acc,
      [profileKeyRegex.exec(key)[2]]: value
    }), {
      ...data.default && {
        default: data.default
      }
    });
    const profileNameBlockList = [ "__proto__", "profile __proto__" ];
    const parseIni = iniData => {
      const map = {};
      let currentSection;
      for (let line of iniData.split(/\r?\n/)) {
        line = line.split(/(^|\s)[;#]/)[0].trim();
        const isSection = line[0] === "[" && line[line.length - 1] === "]";
        if (isSection) {
          currentSection = line.substring(1, line.length - 1);
          if (profileNameBlockList.includes(currentSection)) throw new Error(`Found invalid profile name "${currentSection}"`);
        } else if (currentSection) {
          const indexOfEqualsSign = line.indexOf("=");
          const start = 0;
          const end = line.length - 1;
          const isAssignment = indexOfEqualsSign !== -1 && indexOfEqualsSign !== start && indexOfEqualsSign !== end;
          if (isAssignment) {
            const [name, value] = [ line.substring(0, indexOfEqualsSign).trim(), line.substring(indexOfEqualsSign + 1).trim() ];
            map[currentSection] = map[currentSection] || {};
            map[currentSection][name] = value;
          }
        }
      }
      return map;
    };
    const {readFile: slurpFile_readFile} = external_fs_.promises;
    const filePromisesHash = {};
    const slurpFile = (path, options) => {
      if (!filePromisesHash[path] || options?.ignoreCache) filePromisesHash[path] = slurpFile_readFile(path, "utf8");
      return filePromisesHash[path];
    };
    const swallowError = () => ({});
    const loadSharedConfigFiles = async (init = {}) => {
      const {filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath()} = init;
      const parsedFiles = await Promise.all([ slurpFile(configFilepath, {
        ignoreCache: init.ignoreCache
      }).then(parseIni).then(getProfileData).catch(swallowError), slurpFile(filepath, {
        ignoreCache: init.ignoreCache
      }).then(parseIni).catch(swallowError) ]);
      return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1]
      };
    };
    const ssoSessionKeyRegex = /^sso-session\s(["'])?([^\1]+)\1$/;
    const getSsoSessionData = data => Object.entries(data).filter(([key]) => ssoSessionKeyRegex.test(key)).reduce((acc, [key, value]) => ({
      ...acc,
      [ssoSessionKeyRegex.exec(key)[2]]: value
    }), {});
    const loadSsoSessionData_swallowError = () => ({});
    const loadSsoSessionData = async (init = {}) => slurpFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(loadSsoSessionData_swallowError);
    const mergeConfigFiles = (...files) => {
      const merged = {};
      for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values); else merged[key] = values;
      return merged;
    };
    const parseKnownFiles = async init => {
      const parsedFiles = await loadSharedConfigFiles(init);
      return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
    };
    var external_url_ = __webpack_require__(87016);
    var external_http_ = __webpack_require__(58611);
    function httpRequest(options) {
      return new Promise((resolve, reject) => {
        const req = (0, external_http_.request)({
          method: "GET",
          ...options,
          hostname: options.hostname?.replace(/^\[(.+)\]$/, "$1")
        });
        req.on("error", err => {
          reject(Object.assign(new ProviderError("Unable to connect to instance metadata service"), err));
          req.destroy();
        });
        req.on("timeout", () => {
          reject(new ProviderError("TimeoutError from instance metadata service"));
          req.destroy();
        });
        req.on("response", res => {
          const {statusCode = 400} = res;
          if (statusCode < 200 || 300 <= statusCode) {
            reject(Object.assign(new ProviderError("Error response received from instance metadata service"), {
              statusCode
            }));
            req.destroy();
          }
          const chunks = [];
          res.on("data", chunk => {
            chunks.push(chunk);
          });
          res.on("end", () => {
            resolve(external_buffer_.Buffer.concat(chunks));
            req.destroy();
          });
        });
        req.end();
      });
    }
    const isImdsCredentials = arg => Boolean(arg) && typeof arg === "object" && typeof arg.AccessKeyId === "string" && typeof arg.SecretAccessKey === "string" && typeof arg.Token === "string" && typeof arg.Expiration === "string";
    const fromImdsCredentials = creds => ({
      accessKeyId: creds.AccessKeyId,
      secretAccessKey: creds.SecretAccessKey,
      sessionToken: creds.Token,
      expiration: new Date(creds.Expiration)
    });
    const DEFAULT_TIMEOUT = 1e3;
    const DEFAULT_MAX_RETRIES = 0;
    const providerConfigFromInit = ({maxRetries = DEFAULT_MAX_RETRIES, timeout = DEFAULT_TIMEOUT}) => ({
      maxRetries,
      timeout
    });
    const retry = (toRetry, maxRetries) => {
      let promise = toRetry();
      for (let i = 0; i < maxRetries; i++) promise = promise.catch(toRetry);
      return promise;
    };
    const ENV_CMDS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    const ENV_CMDS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
    const ENV_CMDS_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    const fromContainerMetadata = (init = {}) => {
      const {timeout, maxRetries} = providerConfigFromInit(init);
      return () => retry(async () => {
        const requestOptions = await getCmdsUri();
        const credsResponse = JSON.parse(await requestFromEcsImds(timeout, requestOptions));
        if (!isImdsCredentials(credsResponse)) throw new CredentialsProviderError("Invalid response received from instance metadata service.");
        return fromImdsCredentials(credsResponse);
      }, maxRetries);
    };
    const requestFromEcsImds = async (timeout, options) => {
      if (process.env[ENV_CMDS_AUTH_TOKEN]) options.headers = {
        ...options.headers,
        Authorization: process.env[ENV_CMDS_AUTH_TOKEN]
      };
      const buffer = await httpRequest({
        ...options,
        timeout
      });
      return buffer.toString();
    };
    const CMDS_IP = "169.254.170.2";
    const GREENGRASS_HOSTS = {
      localhost: true,
      "127.0.0.1": true
    };
    const GREENGRASS_PROTOCOLS = {
      "http:": true,
      "https:": true
    };
    const getCmdsUri = async () => {
      if (process.env[ENV_CMDS_RELATIVE_URI]) return {
        hostname: CMDS_IP,
        path: process.env[ENV_CMDS_RELATIVE_URI]
      };
      if (process.env[ENV_CMDS_FULL_URI]) {
        const parsed = (0, external_url_.parse)(process.env[ENV_CMDS_FULL_URI]);
        if (!parsed.hostname || !(parsed.hostname in GREENGRASS_HOSTS)) throw new CredentialsProviderError(`${parsed.hostname} is not a valid container metadata service hostname`, false);
        if (!parsed.protocol || !(parsed.protocol in GREENGRASS_PROTOCOLS)) throw new CredentialsProviderError(`${parsed.protocol} is not a valid container metadata service protocol`, false);
        return {
          ...parsed,
          port: parsed.port ? parseInt(parsed.port, 10) : void 0
        };
      }
      throw new CredentialsProviderError("The container metadata credential provider cannot be used unless" + ` the ${ENV_CMDS_RELATIVE_URI} or ${ENV_CMDS_FULL_URI} environment` + " variable is set", false);
    };
    const fromEnv_fromEnv = envVarSelector => async () => {
      try {
        const config = envVarSelector(process.env);
        if (config === void 0) throw new Error;
        return config;
      } catch (e) {
        throw new CredentialsProviderError(e.message || `Cannot load config from environment variables with getter: ${envVarSelector}`);
      }
    };
    const fromSharedConfigFiles = (configSelector, {preferredFile = "config", ...init} = {}) => async () => {
      const profile = getProfileName(init);
      const {configFile, credentialsFile} = await loadSharedConfigFiles(init);
      const profileFromCredentials = credentialsFile[profile] || {};
      const profileFromConfig = configFile[profile] || {};
      const mergedProfile = preferredFile === "config" ? {
        ...profileFromCredentials,
        ...profileFromConfig
      } : {
        ...profileFromConfig,
        ...profileFromCredentials
      };
      try {
        const configValue = configSelector(mergedProfile);
        if (configValue === void 0) throw new Error;
        return configValue;
      } catch (e) {
        throw new CredentialsProviderError(e.message || `Cannot load config for profile ${profile} in SDK configuration files with getter: ${configSelector}`);
      }
    };
    const isFunction = func => typeof func === "function";
    const fromStatic_fromStatic = defaultValue => isFunction(defaultValue) ? async () => await defaultValue() : fromStatic(defaultValue);
    const loadConfig = ({environmentVariableSelector, configFileSelector, default: defaultValue}, configuration = {}) => memoize(chain(fromEnv_fromEnv(environmentVariableSelector), fromSharedConfigFiles(configFileSelector, configuration), fromStatic_fromStatic(defaultValue)));
    var url_parser_dist_es = __webpack_require__(36957);
    var Endpoint;
    (function(Endpoint) {
      Endpoint["IPv4"] = "http://169.254.169.254";
      Endpoint["IPv6"] = "http://[fd00:ec2::254]";
    })(Endpoint || (Endpoint = {}));
    const ENV_ENDPOINT_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
    const CONFIG_ENDPOINT_NAME = "ec2_metadata_service_endpoint";
    const ENDPOINT_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env[ENV_ENDPOINT_NAME],
      configFileSelector: profile => profile[CONFIG_ENDPOINT_NAME],
      default: void 0
    };
    var EndpointMode;
    (function(EndpointMode) {
      EndpointMode["IPv4"] = "IPv4";
      EndpointMode["IPv6"] = "IPv6";
    })(EndpointMode || (EndpointMode = {}));
    const ENV_ENDPOINT_MODE_NAME = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
    const CONFIG_ENDPOINT_MODE_NAME = "ec2_metadata_service_endpoint_mode";
    const ENDPOINT_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env[ENV_ENDPOINT_MODE_NAME],
      configFileSelector: profile => profile[CONFIG_ENDPOINT_MODE_NAME],
      default: EndpointMode.IPv4
    };
    const getInstanceMetadataEndpoint = async () => (0, url_parser_dist_es.D)(await getFromEndpointConfig() || await getFromEndpointModeConfig());
    const getFromEndpointConfig = async () => loadConfig(ENDPOINT_CONFIG_OPTIONS)();
    const getFromEndpointModeConfig = async () => {
      const endpointMode = await loadConfig(ENDPOINT_MODE_CONFIG_OPTIONS)();
      switch (endpointMode) {
       case EndpointMode.IPv4:
        return Endpoint.IPv4;

       case EndpointMode.IPv6:
        return Endpoint.IPv6;

       default:
        throw new Error(`Unsupported endpoint mode: ${endpointMode}.` + ` Select from ${Object.values(EndpointMode)}`);
      }
    };
    const STATIC_STABILITY_REFRESH_INTERVAL_SECONDS = 5 * 60;
    const STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS = 5 * 60;
    const STATIC_STABILITY_DOC_URL = "https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";
    const getExtendedInstanceMetadataCredentials = (credentials, logger) => {
      const refreshInterval = STATIC_STABILITY_REFRESH_INTERVAL_SECONDS + Math.floor(Math.random() * STATIC_STABILITY_REFRESH_INTERVAL_JITTER_WINDOW_SECONDS);
      const newExpiration = new Date(Date.now() + refreshInterval * 1e3);
      logger.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these " + "credentials will be attempted after ${new Date(newExpiration)}.\nFor more information, please visit: " + STATIC_STABILITY_DOC_URL);
      const originalExpiration = credentials.originalExpiration ?? credentials.expiration;
      return {
        ...credentials,
        ...originalExpiration ? {
          originalExpiration
        } : {},
        expiration: newExpiration
      };
    };
    const staticStabilityProvider = (provider, options = {}) => {
      const logger = options?.logger || console;
      let pastCredentials;
      return async () => {
        let credentials;
        try {
          credentials = await provider();
          if (credentials.expiration && credentials.expiration.getTime() < Date.now()) credentials = getExtendedInstanceMetadataCredentials(credentials, logger);
        } catch (e) {
          if (pastCredentials) {
            logger.warn("Credential renew failed: ", e);
            credentials = getExtendedInstanceMetadataCredentials(pastCredentials, logger);
          } else throw e;
        }
        pastCredentials = credentials;
        return credentials;
      };
    };
    const IMDS_PATH = "/latest/meta-data/iam/security-credentials/";
    const IMDS_TOKEN_PATH = "/latest/api/token";
    const fromInstanceMetadata = (init = {}) => staticStabilityProvider(getInstanceImdsProvider(init), {
      logger: init.logger
    });
    const getInstanceImdsProvider = init => {
      let disableFetchToken = false;
      const {timeout, maxRetries} = providerConfigFromInit(init);
      const getCredentials = async (maxRetries, options) => {
        const profile = (await retry(async () => {
          let profile;
          try {
            profile = await getProfile(options);
          } catch (err) {
            if (err.statusCode === 401) disableFetchToken = false;
            throw err;
          }
          return profile;
        }, maxRetries)).trim();
        return retry(async () => {
          let creds;
          try {
            creds = await getCredentialsFromProfile(profile, options);
          } catch (err) {
            if (err.statusCode === 401) disableFetchToken = false;
            throw err;
          }
          return creds;
        }, maxRetries);
      };
      return async () => {
        const endpoint = await getInstanceMetadataEndpoint();
        if (disableFetchToken) return getCredentials(maxRetries, {
          ...endpoint,
          timeout
        }); else {
          let token;
          try {
            token = (await getMetadataToken({
              ...endpoint,
              timeout
            })).toString();
          } catch (error) {
            if (error?.statusCode === 400) throw Object.assign(error, {
              message: "EC2 Metadata token request returned error"
            }); else if (error.message === "TimeoutError" || [ 403, 404, 405 ].includes(error.statusCode)) disableFetchToken = true;
            return getCredentials(maxRetries, {
              ...endpoint,
              timeout
            });
          }
          return getCredentials(maxRetries, {
            ...endpoint,
            headers: {
              "x-aws-ec2-metadata-token": token
            },
            timeout
          });
        }
      };
    };
    const getMetadataToken = async options => httpRequest({
      ...options,
      path: IMDS_TOKEN_PATH,
      method: "PUT",
      headers: {
        "x-aws-ec2-metadata-token-ttl-seconds": "21600"
      }
    });
    const getProfile = async options => (await httpRequest({
      ...options,
      path: IMDS_PATH
    })).toString();
    const getCredentialsFromProfile = async (profile, options) => {
      const credsResponse = JSON.parse((await httpRequest({
        ...options,
        path: IMDS_PATH + profile
      })).toString());
      if (!isImdsCredentials(credsResponse)) throw new CredentialsProviderError("Invalid response received from instance metadata service.");
      return fromImdsCredentials(credsResponse);
    };
    const resolveCredentialSource = (credentialSource, profileName) => {
      const sourceProvidersMap = {
        EcsContainer: fromContainerMetadata,
        Ec2InstanceMetadata: fromInstanceMetadata,
        Environment: fromEnv
      };
      if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource](); else throw new CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, ` + `expected EcsContainer or Ec2InstanceMetadata or Environment.`);
    };
    const isAssumeRoleProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.role_arn === "string" && [ "undefined", "string" ].indexOf(typeof arg.role_session_name) > -1 && [ "undefined", "string" ].indexOf(typeof arg.external_id) > -1 && [ "undefined", "string" ].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg) || isAssumeRoleWithProviderProfile(arg));
    const isAssumeRoleWithSourceProfile = arg => typeof arg.source_profile === "string" && typeof arg.credential_source === "undefined";
    const isAssumeRoleWithProviderProfile = arg => typeof arg.credential_source === "string" && typeof arg.source_profile === "undefined";
    const resolveAssumeRoleCredentials = async (profileName, profiles, options, visitedProfiles = {}) => {
      const data = profiles[profileName];
      if (!options.roleAssumer) throw new CredentialsProviderError(`Profile ${profileName} requires a role to be assumed, but no role assumption callback was provided.`, false);
      const {source_profile} = data;
      if (source_profile && source_profile in visitedProfiles) throw new CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile` + ` ${getProfileName(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), false);
      const sourceCredsProvider = source_profile ? resolveProfileData(source_profile, profiles, options, {
        ...visitedProfiles,
        [source_profile]: true
      }) : resolveCredentialSource(data.credential_source, profileName)();
      const params = {
        RoleArn: data.role_arn,
        RoleSessionName: data.role_session_name || `aws-sdk-js-${Date.now()}`,
        ExternalId: data.external_id
      };
      const {mfa_serial} = data;
      if (mfa_serial) {
        if (!options.mfaCodeProvider) throw new CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, false);
        params.SerialNumber = mfa_serial;
        params.TokenCode = await options.mfaCodeProvider(mfa_serial);
      }
      const sourceCreds = await sourceCredsProvider;
      return options.roleAssumer(sourceCreds, params);
    };
    var external_child_process_ = __webpack_require__(35317);
    var external_util_ = __webpack_require__(39023);
    const getValidatedProcessCredentials = (profileName, data) => {
      if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
      if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
      if (data.Expiration) {
        const currentTime = new Date;
        const expireTime = new Date(data.Expiration);
        if (expireTime < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
      }
      return {
        accessKeyId: data.AccessKeyId,
        secretAccessKey: data.SecretAccessKey,
        ...data.SessionToken && {
          sessionToken: data.SessionToken
        },
        ...data.Expiration && {
          expiration: new Date(data.Expiration)
        }
      };
    };
    const resolveProcessCredentials = async (profileName, profiles) => {
      const profile = profiles[profileName];
      if (profiles[profileName]) {
        const credentialProcess = profile["credential_process"];
        if (credentialProcess !== void 0) {
          const execPromise = (0, external_util_.promisify)(external_child_process_.exec);
          try {
            const {stdout} = await execPromise(credentialProcess);
            let data;
            try {
              data = JSON.parse(stdout.trim());
            } catch {
              throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
            }
            return getValidatedProcessCredentials(profileName, data);
          } catch (error) {
            throw new CredentialsProviderError(error.message);
          }
        } else throw new CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`);
      } else throw new CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`);
    };
    const fromProcess = (init = {}) => async () => {
      const profiles = await parseKnownFiles(init);
      return resolveProcessCredentials(getProfileName(init), profiles);
    };
    const isProcessProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.credential_process === "string";
    const resolveProcessCredentials_resolveProcessCredentials = async (options, profile) => fromProcess({
      ...options,
      profile
    })();
    const isSsoProfile = arg => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
    const endpoint_EndpointParameters_resolveClientEndpointParameters = options => ({
      ...options,
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "awsssoportal"
    });
    const client_sso_package_namespaceObject = {
      rE: "3.332.0"
    };
    class Hash {
      constructor(algorithmIdentifier, secret) {
        this.algorithmIdentifier = algorithmIdentifier;
        this.secret = secret;
        this.reset();
      }
      update(toHash, encoding) {
        this.hash.update(toUint8Array(castSourceData(toHash, encoding)));
      }
      digest() {
        return Promise.resolve(this.hash.digest());
      }
      reset() {
        this.hash = this.secret ? (0, external_crypto_.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0, 
        external_crypto_.createHash)(this.algorithmIdentifier);
      }
    }
    function castSourceData(toCast, encoding) {
      if (external_buffer_.Buffer.isBuffer(toCast)) return toCast;
      if (typeof toCast === "string") return fromString(toCast, encoding);
      if (ArrayBuffer.isView(toCast)) return fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength);
      return fromArrayBuffer(toCast);
    }
    function dist_es_buildQueryString(query) {
      const parts = [];
      for (let key of Object.keys(query).sort()) {
        const value = query[key];
        key = escapeUri(key);
        if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`); else {
          let qsEntry = key;
          if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
          parts.push(qsEntry);
        }
      }
      return parts.join("&");
    }
    var external_https_ = __webpack_require__(65692);
    const constants_NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
    const get_transformed_headers_getTransformedHeaders = headers => {
      const transformedHeaders = {};
      for (const name of Object.keys(headers)) {
        const headerValues = headers[name];
        transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
      }
      return transformedHeaders;
    };
    const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
      if (!timeoutInMs) return;
      request.on("socket", socket => {
        if (socket.connecting) {
          const timeoutId = setTimeout(() => {
            request.destroy();
            reject(Object.assign(new Error(`Socket timed out without establishing a connection within ${timeoutInMs} ms`), {
              name: "TimeoutError"
            }));
          }, timeoutInMs);
          socket.on("connect", () => {
            clearTimeout(timeoutId);
          });
        }
      });
    };
    const setSocketTimeout = (request, reject, timeoutInMs = 0) => {
      request.setTimeout(timeoutInMs, () => {
        request.destroy();
        reject(Object.assign(new Error(`Connection timed out after ${timeoutInMs} ms`), {
          name: "TimeoutError"
        }));
      });
    };
    var external_stream_ = __webpack_require__(2203);
    function write_request_body_writeRequestBody(httpRequest, request) {
      const expect = request.headers["Expect"] || request.headers["expect"];
      if (expect === "100-continue") httpRequest.on("continue", () => {
        writeBody(httpRequest, request.body);
      }); else writeBody(httpRequest, request.body);
    }
    function writeBody(httpRequest, body) {
      if (body instanceof external_stream_.Readable) body.pipe(httpRequest); else if (body) httpRequest.end(Buffer.from(body)); else httpRequest.end();
    }
    const setSocketKeepAlive = (request, {keepAlive, keepAliveMsecs}) => {
      if (keepAlive !== true) return;
      request.on("socket", socket => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
      });
    };
    class NodeHttpHandler {
      constructor(options) {
        this.metadata = {
          handlerProtocol: "http/1.1"
        };
        this.configProvider = new Promise((resolve, reject) => {
          if (typeof options === "function") options().then(_options => {
            resolve(this.resolveDefaultConfig(_options));
          }).catch(reject); else resolve(this.resolveDefaultConfig(options));
        });
      }
      resolveDefaultConfig(options) {
        const {requestTimeout, connectionTimeout, socketTimeout, httpAgent, httpsAgent} = options || {};
        const keepAlive = true;
        const maxSockets = 50;
        return {
          connectionTimeout,
          requestTimeout: requestTimeout ?? socketTimeout,
          httpAgent: httpAgent || new external_http_.Agent({
            keepAlive,
            maxSockets
          }),
          httpsAgent: httpsAgent || new external_https_.Agent({
            keepAlive,
            maxSockets
          })
        };
      }
      destroy() {
        this.config?.httpAgent?.destroy();
        this.config?.httpsAgent?.destroy();
      }
      async handle(request, {abortSignal} = {}) {
        if (!this.config) this.config = await this.configProvider;
        return new Promise((resolve, reject) => {
          if (!this.config) throw new Error("Node HTTP request handler config is not resolved");
          if (abortSignal?.aborted) {
            const abortError = new Error("Request aborted");
            abortError.name = "AbortError";
            reject(abortError);
            return;
          }
          const isSSL = request.protocol === "https:";
          const queryString = dist_es_buildQueryString(request.query || {});
          const nodeHttpsOptions = {
            headers: request.headers,
            host: request.hostname,
            method: request.method,
            path: queryString ? `${request.path}?${queryString}` : request.path,
            port: request.port,
            agent: isSSL ? this.config.httpsAgent : this.config.httpAgent
          };
          const requestFunc = isSSL ? external_https_.request : external_http_.request;
          const req = requestFunc(nodeHttpsOptions, res => {
            const httpResponse = new dist_es.cS({
              statusCode: res.statusCode || -1,
              headers: get_transformed_headers_getTransformedHeaders(res.headers),
              body: res
            });
            resolve({
              response: httpResponse
            });
          });
          req.on("error", err => {
            if (constants_NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, {
              name: "TimeoutError"
            })); else reject(err);
          });
          setConnectionTimeout(req, reject, this.config.connectionTimeout);
          setSocketTimeout(req, reject, this.config.requestTimeout);
          if (abortSignal) abortSignal.onabort = () => {
            req.abort();
            const abortError = new Error("Request aborted");
            abortError.name = "AbortError";
            reject(abortError);
          };
          const httpAgent = nodeHttpsOptions.agent;
          if (typeof httpAgent === "object" && "keepAlive" in httpAgent) setSocketKeepAlive(req, {
            keepAlive: httpAgent.keepAlive,
            keepAliveMsecs: httpAgent.keepAliveMsecs
          });
          write_request_body_writeRequestBody(req, request);
        });
      }
    }
    __webpack_require__(85675);
    Symbol;
    class Collector extends external_stream_.Writable {
      constructor() {
        super(...arguments);
        this.bufferedBytes = [];
      }
      _write(chunk, encoding, callback) {
        this.bufferedBytes.push(chunk);
        callback();
      }
    }
    const streamCollector = stream => new Promise((resolve, reject) => {
      const collector = new Collector;
      stream.pipe(collector);
      stream.on("error", err => {
        collector.end();
        reject(err);
      });
      collector.on("error", reject);
      collector.on("finish", function() {
        const bytes = new Uint8Array(Buffer.concat(this.bufferedBytes));
        resolve(bytes);
      });
    });
    const calculateBodyLength = body => {
      if (!body) return 0;
      if (typeof body === "string") return Buffer.from(body).length; else if (typeof body.byteLength === "number") return body.byteLength; else if (typeof body.size === "number") return body.size; else if (typeof body.path === "string" || Buffer.isBuffer(body.path)) return (0, 
      external_fs_.lstatSync)(body.path).size; else if (typeof body.fd === "number") return (0, 
      external_fs_.fstatSync)(body.fd).size;
      throw new Error(`Body Length computation failed for ${body}`);
    };
    var external_process_ = __webpack_require__(932);
    const isCrtAvailable = () => {
      try {
        if (true && __webpack_require__(56742)) return [ "md/crt-avail" ];
        return null;
      } catch (e) {
        return null;
      }
    };
    const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
    const UA_APP_ID_INI_NAME = "sdk-ua-app-id";
    const defaultUserAgent = ({serviceId, clientVersion}) => {
      const sections = [ [ "aws-sdk-js", clientVersion ], [ `os/${(0, external_os_.platform)()}`, (0, 
      external_os_.release)() ], [ "lang/js" ], [ "md/nodejs", `${external_process_.versions.node}` ] ];
      const crtAvailable = isCrtAvailable();
      if (crtAvailable) sections.push(crtAvailable);
      if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
      if (external_process_.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${external_process_.env.AWS_EXECUTION_ENV}` ]);
      const appIdPromise = loadConfig({
        environmentVariableSelector: env => env[UA_APP_ID_ENV_NAME],
        configFileSelector: profile => profile[UA_APP_ID_INI_NAME],
        default: void 0
      })();
      let resolvedUserAgent;
      return async () => {
        if (!resolvedUserAgent) {
          const appId = await appIdPromise;
          resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
        }
        return resolvedUserAgent;
      };
    };
    const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
    const fromBase64 = input => {
      if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
      if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
      const buffer = fromString(input, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    };
    const toBase64 = input => fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
    const p = "required", q = "fn", r = "argv", s = "ref";
    const a = "PartitionResult", b = "tree", c = "error", d = "endpoint", e = {
      [p]: false,
      type: "String"
    }, f = {
      [p]: true,
      default: false,
      type: "Boolean"
    }, g = {
      [s]: "Endpoint"
    }, h = {
      [q]: "booleanEquals",
      [r]: [ {
        [s]: "UseFIPS"
      }, true ]
    }, i = {
      [q]: "booleanEquals",
      [r]: [ {
        [s]: "UseDualStack"
      }, true ]
    }, j = {}, k = {
      [q]: "booleanEquals",
      [r]: [ true, {
        [q]: "getAttr",
        [r]: [ {
          [s]: a
        }, "supportsFIPS" ]
      } ]
    }, l = {
      [q]: "booleanEquals",
      [r]: [ true, {
        [q]: "getAttr",
        [r]: [ {
          [s]: a
        }, "supportsDualStack" ]
      } ]
    }, m = [ g ], n = [ h ], o = [ i ];
    const _data = {
      version: "1.0",
      parameters: {
        Region: e,
        UseDualStack: f,
        UseFIPS: f,
        Endpoint: e
      },
      rules: [ {
        conditions: [ {
          [q]: "aws.partition",
          [r]: [ {
            [s]: "Region"
          } ],
          assign: a
        } ],
        type: b,
        rules: [ {
          conditions: [ {
            [q]: "isSet",
            [r]: m
          }, {
            [q]: "parseURL",
            [r]: m,
            assign: "url"
          } ],
          type: b,
          rules: [ {
            conditions: n,
            error: "Invalid Configuration: FIPS and custom endpoint are not supported",
            type: c
          }, {
            type: b,
            rules: [ {
              conditions: o,
              error: "Invalid Configuration: Dualstack and custom endpoint are not supported",
              type: c
            }, {
              endpoint: {
                url: g,
                properties: j,
                headers: j
              },
              type: d
            } ]
          } ]
        }, {
          conditions: [ h, i ],
          type: b,
          rules: [ {
            conditions: [ k, l ],
            type: b,
            rules: [ {
              endpoint: {
                url: "https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
                properties: j,
                headers: j
              },
              type: d
            } ]
          }, {
            error: "FIPS and DualStack are enabled, but this partition does not support one or both",
            type: c
          } ]
        }, {
          conditions: n,
          type: b,
          rules: [ {
            conditions: [ k ],
            type: b,
            rules: [ {
              type: b,
              rules: [ {
                endpoint: {
                  url: "https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",
                  properties: j,
                  headers: j
                },
                type: d
              } ]
            } ]
          }, {
            error: "FIPS is enabled but this partition does not support FIPS",
            type: c
          } ]
        }, {
          conditions: o,
          type: b,
          rules: [ {
            conditions: [ l ],
            type: b,
            rules: [ {
              endpoint: {
                url: "https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",
                properties: j,
                headers: j
              },
              type: d
            } ]
          }, {
            error: "DualStack is enabled but this partition does not support DualStack",
            type: c
          } ]
        }, {
          endpoint: {
            url: "https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",
            properties: j,
            headers: j
          },
          type: d
        } ]
      } ]
    };
    const ruleSet = _data;
    const defaultEndpointResolver = (endpointParams, context = {}) => resolveEndpoint(ruleSet, {
      endpointParams,
      logger: context.logger
    });
    const getRuntimeConfig = config => ({
      apiVersion: "2019-06-10",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      logger: config?.logger ?? new smithy_client_dist_es.N4,
      serviceId: config?.serviceId ?? "SSO",
      urlParser: config?.urlParser ?? url_parser_dist_es.D,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? toUtf8
    });
    const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
    const AWS_REGION_ENV = "AWS_REGION";
    const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
    const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
    const DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
    const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
    const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
    const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
    const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
      environmentVariableSelector: env => env[AWS_DEFAULTS_MODE_ENV],
      configFileSelector: profile => profile[AWS_DEFAULTS_MODE_CONFIG],
      default: "legacy"
    };
    const resolveDefaultsModeConfig = ({region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => memoize(async () => {
      const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
      switch (mode?.toLowerCase()) {
       case "auto":
        return resolveNodeDefaultsModeAuto(region);

       case "in-region":
       case "cross-region":
       case "mobile":
       case "standard":
       case "legacy":
        return Promise.resolve(mode?.toLocaleLowerCase());

       case void 0:
        return Promise.resolve("legacy");

       default:
        throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
      }
    });
    const resolveNodeDefaultsModeAuto = async clientRegion => {
      if (clientRegion) {
        const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
        const inferredRegion = await inferPhysicalRegion();
        if (!inferredRegion) return "standard";
        if (resolvedRegion === inferredRegion) return "in-region"; else return "cross-region";
      }
      return "standard";
    };
    const inferPhysicalRegion = async () => {
      if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
      if (!process.env[ENV_IMDS_DISABLED]) try {
        const endpoint = await getInstanceMetadataEndpoint();
        return (await httpRequest({
          ...endpoint,
          path: IMDS_REGION_PATH
        })).toString();
      } catch (e) {}
    };
    const runtimeConfig_getRuntimeConfig = config => {
      (0, smithy_client_dist_es.I9)(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(smithy_client_dist_es.lT);
      const clientSharedValues = getRuntimeConfig(config);
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? defaultUserAgent({
          serviceId: clientSharedValues.serviceId,
          clientVersion: client_sso_package_namespaceObject.rE
        }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS),
        requestHandler: config?.requestHandler ?? new NodeHttpHandler(defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }),
        sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
      };
    };
    class SSOClient extends smithy_client_dist_es.Kj {
      constructor(configuration) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration);
        const _config_1 = endpoint_EndpointParameters_resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveRegionConfig(_config_1);
        const _config_3 = (0, middleware_endpoint_dist_es.Co)(_config_2);
        const _config_4 = resolveRetryConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveUserAgentConfig(_config_5);
        super(_config_6);
        this.config = _config_6;
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    class SSOServiceException extends smithy_client_dist_es.TJ {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SSOServiceException.prototype);
      }
    }
    class InvalidRequestException extends SSOServiceException {
      constructor(opts) {
        super({
          name: "InvalidRequestException",
          $fault: "client",
          ...opts
        });
        this.name = "InvalidRequestException";
        this.$fault = "client";
        Object.setPrototypeOf(this, InvalidRequestException.prototype);
      }
    }
    class ResourceNotFoundException extends SSOServiceException {
      constructor(opts) {
        super({
          name: "ResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        this.name = "ResourceNotFoundException";
        this.$fault = "client";
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
      }
    }
    class TooManyRequestsException extends SSOServiceException {
      constructor(opts) {
        super({
          name: "TooManyRequestsException",
          $fault: "client",
          ...opts
        });
        this.name = "TooManyRequestsException";
        this.$fault = "client";
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
      }
    }
    class UnauthorizedException extends SSOServiceException {
      constructor(opts) {
        super({
          name: "UnauthorizedException",
          $fault: "client",
          ...opts
        });
        this.name = "UnauthorizedException";
        this.$fault = "client";
        Object.setPrototypeOf(this, UnauthorizedException.prototype);
      }
    }
    const GetRoleCredentialsRequestFilterSensitiveLog = obj => ({
      ...obj,
      ...obj.accessToken && {
        accessToken: smithy_client_dist_es.$H
      }
    });
    const RoleCredentialsFilterSensitiveLog = obj => ({
      ...obj,
      ...obj.secretAccessKey && {
        secretAccessKey: smithy_client_dist_es.$H
      },
      ...obj.sessionToken && {
        sessionToken: smithy_client_dist_es.$H
      }
    });
    const GetRoleCredentialsResponseFilterSensitiveLog = obj => ({
      ...obj,
      ...obj.roleCredentials && {
        roleCredentials: RoleCredentialsFilterSensitiveLog(obj.roleCredentials)
      }
    });
    const se_GetRoleCredentialsCommand = async (input, context) => {
      const {hostname, protocol = "https", port, path: basePath} = await context.endpoint();
      const headers = (0, smithy_client_dist_es.Tj)({}, isSerializableHeaderValue, {
        "x-amz-sso_bearer_token": input.accessToken
      });
      const resolvedPath = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + "/federation/credentials";
      const query = (0, smithy_client_dist_es.Tj)({
        role_name: [ , (0, smithy_client_dist_es.Y0)(input.roleName, `roleName`) ],
        account_id: [ , (0, smithy_client_dist_es.Y0)(input.accountId, `accountId`) ]
      });
      let body;
      return new dist_es.Kd({
        protocol,
        hostname,
        port,
        method: "GET",
        headers,
        path: resolvedPath,
        query,
        body
      });
    };
    const de_GetRoleCredentialsCommand = async (output, context) => {
      if (output.statusCode !== 200 && output.statusCode >= 300) return de_GetRoleCredentialsCommandError(output, context);
      const contents = (0, smithy_client_dist_es.Tj)({
        $metadata: Aws_restJson1_deserializeMetadata(output)
      });
      const data = (0, smithy_client_dist_es.Y0)((0, smithy_client_dist_es.Xk)(await Aws_restJson1_parseBody(output.body, context)), "body");
      const doc = (0, smithy_client_dist_es.s)(data, {
        roleCredentials: smithy_client_dist_es.Ss
      });
      Object.assign(contents, doc);
      return contents;
    };
    const de_GetRoleCredentialsCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await Aws_restJson1_parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "InvalidRequestException":
       case "com.amazonaws.sso#InvalidRequestException":
        throw await de_InvalidRequestExceptionRes(parsedOutput, context);

       case "ResourceNotFoundException":
       case "com.amazonaws.sso#ResourceNotFoundException":
        throw await de_ResourceNotFoundExceptionRes(parsedOutput, context);

       case "TooManyRequestsException":
       case "com.amazonaws.sso#TooManyRequestsException":
        throw await de_TooManyRequestsExceptionRes(parsedOutput, context);

       case "UnauthorizedException":
       case "com.amazonaws.sso#UnauthorizedException":
        throw await de_UnauthorizedExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return Aws_restJson1_throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const Aws_restJson1_throwDefaultError = (0, smithy_client_dist_es.jr)(SSOServiceException);
    const de_InvalidRequestExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        message: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new InvalidRequestException({
        $metadata: Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_ResourceNotFoundExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        message: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new ResourceNotFoundException({
        $metadata: Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_TooManyRequestsExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        message: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new TooManyRequestsException({
        $metadata: Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_UnauthorizedExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        message: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new UnauthorizedException({
        $metadata: Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const Aws_restJson1_deserializeMetadata = output => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
    const Aws_restJson1_collectBody = (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
      return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
    };
    const Aws_restJson1_collectBodyString = (streamBody, context) => Aws_restJson1_collectBody(streamBody, context).then(body => context.utf8Encoder(body));
    const isSerializableHeaderValue = value => value !== void 0 && value !== null && value !== "" && (!Object.getOwnPropertyNames(value).includes("length") || value.length != 0) && (!Object.getOwnPropertyNames(value).includes("size") || value.size != 0);
    const Aws_restJson1_parseBody = (streamBody, context) => Aws_restJson1_collectBodyString(streamBody, context).then(encoded => {
      if (encoded.length) return JSON.parse(encoded);
      return {};
    });
    const Aws_restJson1_parseErrorBody = async (errorBody, context) => {
      const value = await Aws_restJson1_parseBody(errorBody, context);
      value.message = value.message ?? value.Message;
      return value;
    };
    const loadRestJsonErrorCode = (output, data) => {
      const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
      const sanitizeErrorCode = rawValue => {
        let cleanValue = rawValue;
        if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
        if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
        if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
        if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
        return cleanValue;
      };
      const headerKey = findKey(output.headers, "x-amzn-errortype");
      if (headerKey !== void 0) return sanitizeErrorCode(output.headers[headerKey]);
      if (data.code !== void 0) return sanitizeErrorCode(data.code);
      if (data["__type"] !== void 0) return sanitizeErrorCode(data["__type"]);
    };
    class GetRoleCredentialsCommand extends smithy_client_dist_es.uB {
      static getEndpointParameterInstructions() {
        return {
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, middleware_serde_dist_es.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, middleware_endpoint_dist_es.rD)(configuration, GetRoleCredentialsCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "SSOClient";
        const commandName = "GetRoleCredentialsCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: GetRoleCredentialsRequestFilterSensitiveLog,
          outputFilterSensitiveLog: GetRoleCredentialsResponseFilterSensitiveLog
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return se_GetRoleCredentialsCommand(input, context);
      }
      deserialize(output, context) {
        return de_GetRoleCredentialsCommand(output, context);
      }
    }
    const EXPIRE_WINDOW_MS = 5 * 60 * 1e3;
    const REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
    class SSOOIDCServiceException extends smithy_client_dist_es.TJ {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
      }
    }
    class AccessDeniedException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "AccessDeniedException",
          $fault: "client",
          ...opts
        });
        this.name = "AccessDeniedException";
        this.$fault = "client";
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class AuthorizationPendingException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "AuthorizationPendingException",
          $fault: "client",
          ...opts
        });
        this.name = "AuthorizationPendingException";
        this.$fault = "client";
        Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class models_0_ExpiredTokenException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "ExpiredTokenException",
          $fault: "client",
          ...opts
        });
        this.name = "ExpiredTokenException";
        this.$fault = "client";
        Object.setPrototypeOf(this, models_0_ExpiredTokenException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class InternalServerException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "InternalServerException",
          $fault: "server",
          ...opts
        });
        this.name = "InternalServerException";
        this.$fault = "server";
        Object.setPrototypeOf(this, InternalServerException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class InvalidClientException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "InvalidClientException",
          $fault: "client",
          ...opts
        });
        this.name = "InvalidClientException";
        this.$fault = "client";
        Object.setPrototypeOf(this, InvalidClientException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class InvalidGrantException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "InvalidGrantException",
          $fault: "client",
          ...opts
        });
        this.name = "InvalidGrantException";
        this.$fault = "client";
        Object.setPrototypeOf(this, InvalidGrantException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class models_0_InvalidRequestException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "InvalidRequestException",
          $fault: "client",
          ...opts
        });
        this.name = "InvalidRequestException";
        this.$fault = "client";
        Object.setPrototypeOf(this, models_0_InvalidRequestException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class InvalidScopeException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "InvalidScopeException",
          $fault: "client",
          ...opts
        });
        this.name = "InvalidScopeException";
        this.$fault = "client";
        Object.setPrototypeOf(this, InvalidScopeException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class SlowDownException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "SlowDownException",
          $fault: "client",
          ...opts
        });
        this.name = "SlowDownException";
        this.$fault = "client";
        Object.setPrototypeOf(this, SlowDownException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class UnauthorizedClientException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "UnauthorizedClientException",
          $fault: "client",
          ...opts
        });
        this.name = "UnauthorizedClientException";
        this.$fault = "client";
        Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    class UnsupportedGrantTypeException extends SSOOIDCServiceException {
      constructor(opts) {
        super({
          name: "UnsupportedGrantTypeException",
          $fault: "client",
          ...opts
        });
        this.name = "UnsupportedGrantTypeException";
        this.$fault = "client";
        Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
        this.error = opts.error;
        this.error_description = opts.error_description;
      }
    }
    const se_CreateTokenCommand = async (input, context) => {
      const {hostname, protocol = "https", port, path: basePath} = await context.endpoint();
      const headers = {
        "content-type": "application/json"
      };
      const resolvedPath = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + "/token";
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.s)(input, {
        clientId: [],
        clientSecret: [],
        code: [],
        deviceCode: [],
        grantType: [],
        redirectUri: [],
        refreshToken: [],
        scope: _ => (0, smithy_client_dist_es.Ss)(_)
      }));
      return new dist_es.Kd({
        protocol,
        hostname,
        port,
        method: "POST",
        headers,
        path: resolvedPath,
        body
      });
    };
    const de_CreateTokenCommand = async (output, context) => {
      if (output.statusCode !== 200 && output.statusCode >= 300) return de_CreateTokenCommandError(output, context);
      const contents = (0, smithy_client_dist_es.Tj)({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(output)
      });
      const data = (0, smithy_client_dist_es.Y0)((0, smithy_client_dist_es.Xk)(await protocols_Aws_restJson1_parseBody(output.body, context)), "body");
      const doc = (0, smithy_client_dist_es.s)(data, {
        accessToken: smithy_client_dist_es.lK,
        expiresIn: smithy_client_dist_es.ET,
        idToken: smithy_client_dist_es.lK,
        refreshToken: smithy_client_dist_es.lK,
        tokenType: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      return contents;
    };
    const de_CreateTokenCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await protocols_Aws_restJson1_parseErrorBody(output.body, context)
      };
      const errorCode = Aws_restJson1_loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "AccessDeniedException":
       case "com.amazonaws.ssooidc#AccessDeniedException":
        throw await de_AccessDeniedExceptionRes(parsedOutput, context);

       case "AuthorizationPendingException":
       case "com.amazonaws.ssooidc#AuthorizationPendingException":
        throw await de_AuthorizationPendingExceptionRes(parsedOutput, context);

       case "ExpiredTokenException":
       case "com.amazonaws.ssooidc#ExpiredTokenException":
        throw await Aws_restJson1_de_ExpiredTokenExceptionRes(parsedOutput, context);

       case "InternalServerException":
       case "com.amazonaws.ssooidc#InternalServerException":
        throw await de_InternalServerExceptionRes(parsedOutput, context);

       case "InvalidClientException":
       case "com.amazonaws.ssooidc#InvalidClientException":
        throw await de_InvalidClientExceptionRes(parsedOutput, context);

       case "InvalidGrantException":
       case "com.amazonaws.ssooidc#InvalidGrantException":
        throw await de_InvalidGrantExceptionRes(parsedOutput, context);

       case "InvalidRequestException":
       case "com.amazonaws.ssooidc#InvalidRequestException":
        throw await Aws_restJson1_de_InvalidRequestExceptionRes(parsedOutput, context);

       case "InvalidScopeException":
       case "com.amazonaws.ssooidc#InvalidScopeException":
        throw await de_InvalidScopeExceptionRes(parsedOutput, context);

       case "SlowDownException":
       case "com.amazonaws.ssooidc#SlowDownException":
        throw await de_SlowDownExceptionRes(parsedOutput, context);

       case "UnauthorizedClientException":
       case "com.amazonaws.ssooidc#UnauthorizedClientException":
        throw await de_UnauthorizedClientExceptionRes(parsedOutput, context);

       case "UnsupportedGrantTypeException":
       case "com.amazonaws.ssooidc#UnsupportedGrantTypeException":
        throw await de_UnsupportedGrantTypeExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return protocols_Aws_restJson1_throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const protocols_Aws_restJson1_throwDefaultError = (0, smithy_client_dist_es.jr)(SSOOIDCServiceException);
    const de_AccessDeniedExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new AccessDeniedException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_AuthorizationPendingExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new AuthorizationPendingException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const Aws_restJson1_de_ExpiredTokenExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new models_0_ExpiredTokenException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_InternalServerExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new InternalServerException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_InvalidClientExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new InvalidClientException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_InvalidGrantExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new InvalidGrantException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const Aws_restJson1_de_InvalidRequestExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new models_0_InvalidRequestException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_InvalidScopeExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new InvalidScopeException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_SlowDownExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new SlowDownException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_UnauthorizedClientExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new UnauthorizedClientException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const de_UnsupportedGrantTypeExceptionRes = async (parsedOutput, context) => {
      const contents = (0, smithy_client_dist_es.Tj)({});
      const data = parsedOutput.body;
      const doc = (0, smithy_client_dist_es.s)(data, {
        error: smithy_client_dist_es.lK,
        error_description: smithy_client_dist_es.lK
      });
      Object.assign(contents, doc);
      const exception = new UnsupportedGrantTypeException({
        $metadata: protocols_Aws_restJson1_deserializeMetadata(parsedOutput),
        ...contents
      });
      return (0, smithy_client_dist_es.Mw)(exception, parsedOutput.body);
    };
    const protocols_Aws_restJson1_deserializeMetadata = output => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
    const protocols_Aws_restJson1_collectBody = (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
      return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
    };
    const protocols_Aws_restJson1_collectBodyString = (streamBody, context) => protocols_Aws_restJson1_collectBody(streamBody, context).then(body => context.utf8Encoder(body));
    const protocols_Aws_restJson1_parseBody = (streamBody, context) => protocols_Aws_restJson1_collectBodyString(streamBody, context).then(encoded => {
      if (encoded.length) return JSON.parse(encoded);
      return {};
    });
    const protocols_Aws_restJson1_parseErrorBody = async (errorBody, context) => {
      const value = await protocols_Aws_restJson1_parseBody(errorBody, context);
      value.message = value.message ?? value.Message;
      return value;
    };
    const Aws_restJson1_loadRestJsonErrorCode = (output, data) => {
      const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
      const sanitizeErrorCode = rawValue => {
        let cleanValue = rawValue;
        if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
        if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
        if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
        if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
        return cleanValue;
      };
      const headerKey = findKey(output.headers, "x-amzn-errortype");
      if (headerKey !== void 0) return sanitizeErrorCode(output.headers[headerKey]);
      if (data.code !== void 0) return sanitizeErrorCode(data.code);
      if (data["__type"] !== void 0) return sanitizeErrorCode(data["__type"]);
    };
    class CreateTokenCommand extends smithy_client_dist_es.uB {
      static getEndpointParameterInstructions() {
        return {
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, middleware_serde_dist_es.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, middleware_endpoint_dist_es.rD)(configuration, CreateTokenCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "SSOOIDCClient";
        const commandName = "CreateTokenCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return se_CreateTokenCommand(input, context);
      }
      deserialize(output, context) {
        return de_CreateTokenCommand(output, context);
      }
    }
    const dist_es_endpoint_EndpointParameters_resolveClientEndpointParameters = options => ({
      ...options,
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      defaultSigningName: "awsssooidc"
    });
    const client_sso_oidc_package_namespaceObject = {
      rE: "3.332.0"
    };
    const ruleset_p = "required", ruleset_q = "fn", ruleset_r = "argv", ruleset_s = "ref";
    const ruleset_a = "PartitionResult", ruleset_b = "tree", ruleset_c = "error", ruleset_d = "endpoint", ruleset_e = {
      [ruleset_p]: false,
      type: "String"
    }, ruleset_f = {
      [ruleset_p]: true,
      default: false,
      type: "Boolean"
    }, ruleset_g = {
      [ruleset_s]: "Endpoint"
    }, ruleset_h = {
      [ruleset_q]: "booleanEquals",
      [ruleset_r]: [ {
        [ruleset_s]: "UseFIPS"
      }, true ]
    }, ruleset_i = {
      [ruleset_q]: "booleanEquals",
      [ruleset_r]: [ {
        [ruleset_s]: "UseDualStack"
      }, true ]
    }, ruleset_j = {}, ruleset_k = {
      [ruleset_q]: "booleanEquals",
      [ruleset_r]: [ true, {
        [ruleset_q]: "getAttr",
        [ruleset_r]: [ {
          [ruleset_s]: ruleset_a
        }, "supportsFIPS" ]
      } ]
    }, ruleset_l = {
      [ruleset_q]: "booleanEquals",
      [ruleset_r]: [ true, {
        [ruleset_q]: "getAttr",
        [ruleset_r]: [ {
          [ruleset_s]: ruleset_a
        }, "supportsDualStack" ]
      } ]
    }, ruleset_m = [ ruleset_g ], ruleset_n = [ ruleset_h ], ruleset_o = [ ruleset_i ];
    const ruleset_data = {
      version: "1.0",
      parameters: {
        Region: ruleset_e,
        UseDualStack: ruleset_f,
        UseFIPS: ruleset_f,
        Endpoint: ruleset_e
      },
      rules: [ {
        conditions: [ {
          [ruleset_q]: "aws.partition",
          [ruleset_r]: [ {
            [ruleset_s]: "Region"
          } ],
          assign: ruleset_a
        } ],
        type: ruleset_b,
        rules: [ {
          conditions: [ {
            [ruleset_q]: "isSet",
            [ruleset_r]: ruleset_m
          }, {
            [ruleset_q]: "parseURL",
            [ruleset_r]: ruleset_m,
            assign: "url"
          } ],
          type: ruleset_b,
          rules: [ {
            conditions: ruleset_n,
            error: "Invalid Configuration: FIPS and custom endpoint are not supported",
            type: ruleset_c
          }, {
            type: ruleset_b,
            rules: [ {
              conditions: ruleset_o,
              error: "Invalid Configuration: Dualstack and custom endpoint are not supported",
              type: ruleset_c
            }, {
              endpoint: {
                url: ruleset_g,
                properties: ruleset_j,
                headers: ruleset_j
              },
              type: ruleset_d
            } ]
          } ]
        }, {
          conditions: [ ruleset_h, ruleset_i ],
          type: ruleset_b,
          rules: [ {
            conditions: [ ruleset_k, ruleset_l ],
            type: ruleset_b,
            rules: [ {
              endpoint: {
                url: "https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
                properties: ruleset_j,
                headers: ruleset_j
              },
              type: ruleset_d
            } ]
          }, {
            error: "FIPS and DualStack are enabled, but this partition does not support one or both",
            type: ruleset_c
          } ]
        }, {
          conditions: ruleset_n,
          type: ruleset_b,
          rules: [ {
            conditions: [ ruleset_k ],
            type: ruleset_b,
            rules: [ {
              type: ruleset_b,
              rules: [ {
                endpoint: {
                  url: "https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",
                  properties: ruleset_j,
                  headers: ruleset_j
                },
                type: ruleset_d
              } ]
            } ]
          }, {
            error: "FIPS is enabled but this partition does not support FIPS",
            type: ruleset_c
          } ]
        }, {
          conditions: ruleset_o,
          type: ruleset_b,
          rules: [ {
            conditions: [ ruleset_l ],
            type: ruleset_b,
            rules: [ {
              endpoint: {
                url: "https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",
                properties: ruleset_j,
                headers: ruleset_j
              },
              type: ruleset_d
            } ]
          }, {
            error: "DualStack is enabled but this partition does not support DualStack",
            type: ruleset_c
          } ]
        }, {
          endpoint: {
            url: "https://oidc.{Region}.{PartitionResult#dnsSuffix}",
            properties: ruleset_j,
            headers: ruleset_j
          },
          type: ruleset_d
        } ]
      } ]
    };
    const ruleset_ruleSet = ruleset_data;
    const endpointResolver_defaultEndpointResolver = (endpointParams, context = {}) => resolveEndpoint(ruleset_ruleSet, {
      endpointParams,
      logger: context.logger
    });
    const runtimeConfig_shared_getRuntimeConfig = config => ({
      apiVersion: "2019-06-10",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? endpointResolver_defaultEndpointResolver,
      logger: config?.logger ?? new smithy_client_dist_es.N4,
      serviceId: config?.serviceId ?? "SSO OIDC",
      urlParser: config?.urlParser ?? url_parser_dist_es.D,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? toUtf8
    });
    const dist_es_runtimeConfig_getRuntimeConfig = config => {
      (0, smithy_client_dist_es.I9)(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(smithy_client_dist_es.lT);
      const clientSharedValues = runtimeConfig_shared_getRuntimeConfig(config);
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? defaultUserAgent({
          serviceId: clientSharedValues.serviceId,
          clientVersion: client_sso_oidc_package_namespaceObject.rE
        }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS),
        requestHandler: config?.requestHandler ?? new NodeHttpHandler(defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }),
        sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
      };
    };
    class SSOOIDCClient extends smithy_client_dist_es.Kj {
      constructor(configuration) {
        const _config_0 = dist_es_runtimeConfig_getRuntimeConfig(configuration);
        const _config_1 = dist_es_endpoint_EndpointParameters_resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveRegionConfig(_config_1);
        const _config_3 = (0, middleware_endpoint_dist_es.Co)(_config_2);
        const _config_4 = resolveRetryConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveUserAgentConfig(_config_5);
        super(_config_6);
        this.config = _config_6;
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    const ssoOidcClientsHash = {};
    const getSsoOidcClient = ssoRegion => {
      if (ssoOidcClientsHash[ssoRegion]) return ssoOidcClientsHash[ssoRegion];
      const ssoOidcClient = new SSOOIDCClient({
        region: ssoRegion
      });
      ssoOidcClientsHash[ssoRegion] = ssoOidcClient;
      return ssoOidcClient;
    };
    const getNewSsoOidcToken = (ssoToken, ssoRegion) => {
      const ssoOidcClient = getSsoOidcClient(ssoRegion);
      return ssoOidcClient.send(new CreateTokenCommand({
        clientId: ssoToken.clientId,
        clientSecret: ssoToken.clientSecret,
        refreshToken: ssoToken.refreshToken,
        grantType: "refresh_token"
      }));
    };
    const validateTokenExpiry = token => {
      if (token.expiration && token.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, false);
    };
    const validateTokenKey = (key, value, forRefresh = false) => {
      if (typeof value === "undefined") throw new TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
    };
    const {writeFile} = external_fs_.promises;
    const writeSSOTokenToFile = (id, ssoToken) => {
      const tokenFilepath = getSSOTokenFilepath(id);
      const tokenString = JSON.stringify(ssoToken, null, 2);
      return writeFile(tokenFilepath, tokenString);
    };
    const lastRefreshAttemptTime = new Date(0);
    const fromSso = (init = {}) => async () => {
      const profiles = await parseKnownFiles(init);
      const profileName = getProfileName(init);
      const profile = profiles[profileName];
      if (!profile) throw new TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, false); else if (!profile["sso_session"]) throw new TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
      const ssoSessionName = profile["sso_session"];
      const ssoSessions = await loadSsoSessionData(init);
      const ssoSession = ssoSessions[ssoSessionName];
      if (!ssoSession) throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
      for (const ssoSessionRequiredKey of [ "sso_start_url", "sso_region" ]) if (!ssoSession[ssoSessionRequiredKey]) throw new TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
      const ssoRegion = ssoSession["sso_region"];
      let ssoToken;
      try {
        ssoToken = await getSSOTokenFromFile(ssoSessionName);
      } catch (e) {
        throw new TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
      }
      validateTokenKey("accessToken", ssoToken.accessToken);
      validateTokenKey("expiresAt", ssoToken.expiresAt);
      const {accessToken, expiresAt} = ssoToken;
      const existingToken = {
        token: accessToken,
        expiration: new Date(expiresAt)
      };
      if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) return existingToken;
      if (Date.now() - lastRefreshAttemptTime.getTime() < 30 * 1e3) {
        validateTokenExpiry(existingToken);
        return existingToken;
      }
      validateTokenKey("clientId", ssoToken.clientId, true);
      validateTokenKey("clientSecret", ssoToken.clientSecret, true);
      validateTokenKey("refreshToken", ssoToken.refreshToken, true);
      try {
        lastRefreshAttemptTime.setTime(Date.now());
        const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion);
        validateTokenKey("accessToken", newSsoOidcToken.accessToken);
        validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
        const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
        try {
          await writeSSOTokenToFile(ssoSessionName, {
            ...ssoToken,
            accessToken: newSsoOidcToken.accessToken,
            expiresAt: newTokenExpiration.toISOString(),
            refreshToken: newSsoOidcToken.refreshToken
          });
        } catch (error) {}
        return {
          token: newSsoOidcToken.accessToken,
          expiration: newTokenExpiration
        };
      } catch (error) {
        validateTokenExpiry(existingToken);
        return existingToken;
      }
    };
    const resolveSSOCredentials_EXPIRE_WINDOW_MS = 15 * 60 * 1e3;
    const SHOULD_FAIL_CREDENTIAL_CHAIN = false;
    const resolveSSOCredentials = async ({ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, profile}) => {
      let token;
      const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
      if (ssoSession) try {
        const _token = await fromSso({
          profile
        })();
        token = {
          accessToken: _token.token,
          expiresAt: new Date(_token.expiration).toISOString()
        };
      } catch (e) {
        throw new CredentialsProviderError(e.message, SHOULD_FAIL_CREDENTIAL_CHAIN);
      } else try {
        token = await getSSOTokenFromFile(ssoStartUrl);
      } catch (e) {
        throw new CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`, SHOULD_FAIL_CREDENTIAL_CHAIN);
      }
      if (new Date(token.expiresAt).getTime() - Date.now() <= resolveSSOCredentials_EXPIRE_WINDOW_MS) throw new CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`, SHOULD_FAIL_CREDENTIAL_CHAIN);
      const {accessToken} = token;
      const sso = ssoClient || new SSOClient({
        region: ssoRegion
      });
      let ssoResp;
      try {
        ssoResp = await sso.send(new GetRoleCredentialsCommand({
          accountId: ssoAccountId,
          roleName: ssoRoleName,
          accessToken
        }));
      } catch (e) {
        throw CredentialsProviderError.from(e, SHOULD_FAIL_CREDENTIAL_CHAIN);
      }
      const {roleCredentials: {accessKeyId, secretAccessKey, sessionToken, expiration} = {}} = ssoResp;
      if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new CredentialsProviderError("SSO returns an invalid temporary credential.", SHOULD_FAIL_CREDENTIAL_CHAIN);
      return {
        accessKeyId,
        secretAccessKey,
        sessionToken,
        expiration: new Date(expiration)
      };
    };
    const validateSsoProfile = profile => {
      const {sso_start_url, sso_account_id, sso_region, sso_role_name} = profile;
      if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) throw new CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", ` + `"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, false);
      return profile;
    };
    const fromSSO = (init = {}) => async () => {
      const {ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, ssoSession} = init;
      const profileName = getProfileName(init);
      if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
        const profiles = await parseKnownFiles(init);
        const profile = profiles[profileName];
        if (!profile) throw new CredentialsProviderError(`Profile ${profileName} was not found.`);
        if (!isSsoProfile(profile)) throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`);
        if (profile?.sso_session) {
          const ssoSessions = await loadSsoSessionData(init);
          const session = ssoSessions[profile.sso_session];
          const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
          if (ssoRegion && ssoRegion !== session.sso_region) throw new CredentialsProviderError(`Conflicting SSO region` + conflictMsg, false);
          if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new CredentialsProviderError(`Conflicting SSO start_url` + conflictMsg, false);
          profile.sso_region = session.sso_region;
          profile.sso_start_url = session.sso_start_url;
        }
        const {sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session} = validateSsoProfile(profile);
        return resolveSSOCredentials({
          ssoStartUrl: sso_start_url,
          ssoSession: sso_session,
          ssoAccountId: sso_account_id,
          ssoRegion: sso_region,
          ssoRoleName: sso_role_name,
          ssoClient,
          profile: profileName
        });
      } else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) throw new CredentialsProviderError("Incomplete configuration. The fromSSO() argument hash must include " + '"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"'); else return resolveSSOCredentials({
        ssoStartUrl,
        ssoSession,
        ssoAccountId,
        ssoRegion,
        ssoRoleName,
        ssoClient,
        profile: profileName
      });
    };
    const resolveSsoCredentials = data => {
      const {sso_start_url, sso_account_id, sso_session, sso_region, sso_role_name} = validateSsoProfile(data);
      return fromSSO({
        ssoStartUrl: sso_start_url,
        ssoAccountId: sso_account_id,
        ssoSession: sso_session,
        ssoRegion: sso_region,
        ssoRoleName: sso_role_name
      })();
    };
    const isStaticCredsProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.aws_access_key_id === "string" && typeof arg.aws_secret_access_key === "string" && [ "undefined", "string" ].indexOf(typeof arg.aws_session_token) > -1;
    const resolveStaticCredentials = profile => Promise.resolve({
      accessKeyId: profile.aws_access_key_id,
      secretAccessKey: profile.aws_secret_access_key,
      sessionToken: profile.aws_session_token
    });
    const fromWebToken = init => () => {
      const {roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds, roleAssumerWithWebIdentity} = init;
      if (!roleAssumerWithWebIdentity) throw new CredentialsProviderError(`Role Arn '${roleArn}' needs to be assumed with web identity,` + ` but no role assumption callback was provided.`, false);
      return roleAssumerWithWebIdentity({
        RoleArn: roleArn,
        RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
        WebIdentityToken: webIdentityToken,
        ProviderId: providerId,
        PolicyArns: policyArns,
        Policy: policy,
        DurationSeconds: durationSeconds
      });
    };
    const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
    const ENV_ROLE_ARN = "AWS_ROLE_ARN";
    const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
    const fromTokenFile = (init = {}) => async () => resolveTokenFile(init);
    const resolveTokenFile = init => {
      const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
      const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
      const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
      if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError("Web identity configuration not specified");
      return fromWebToken({
        ...init,
        webIdentityToken: (0, external_fs_.readFileSync)(webIdentityTokenFile, {
          encoding: "ascii"
        }),
        roleArn,
        roleSessionName
      })();
    };
    const isWebIdentityProfile = arg => Boolean(arg) && typeof arg === "object" && typeof arg.web_identity_token_file === "string" && typeof arg.role_arn === "string" && [ "undefined", "string" ].indexOf(typeof arg.role_session_name) > -1;
    const resolveWebIdentityCredentials = async (profile, options) => fromTokenFile({
      webIdentityTokenFile: profile.web_identity_token_file,
      roleArn: profile.role_arn,
      roleSessionName: profile.role_session_name,
      roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity
    })();
    const resolveProfileData = async (profileName, profiles, options, visitedProfiles = {}) => {
      const data = profiles[profileName];
      if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data);
      if (isAssumeRoleProfile(data)) return resolveAssumeRoleCredentials(profileName, profiles, options, visitedProfiles);
      if (isStaticCredsProfile(data)) return resolveStaticCredentials(data);
      if (isWebIdentityProfile(data)) return resolveWebIdentityCredentials(data, options);
      if (isProcessProfile(data)) return resolveProcessCredentials_resolveProcessCredentials(options, profileName);
      if (isSsoProfile(data)) return resolveSsoCredentials(data);
      throw new CredentialsProviderError(`Profile ${profileName} could not be found or parsed in shared credentials file.`);
    };
    const fromIni = (init = {}) => async () => {
      const profiles = await parseKnownFiles(init);
      return resolveProfileData(getProfileName(init), profiles, init);
    };
    const remoteProvider_ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
    const remoteProvider = init => {
      if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) return fromContainerMetadata(init);
      if (process.env[remoteProvider_ENV_IMDS_DISABLED]) return async () => {
        throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled");
      };
      return fromInstanceMetadata(init);
    };
    const defaultProvider = (init = {}) => memoize(chain(...init.profile || process.env[ENV_PROFILE] ? [] : [ fromEnv() ], fromSSO(init), fromIni(init), fromProcess(init), fromTokenFile(init), remoteProvider(init), async () => {
      throw new CredentialsProviderError("Could not load credentials from any providers", false);
    }), credentials => credentials.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5, credentials => credentials.expiration !== void 0);
    const F = "required", G = "type", H = "fn", I = "argv", J = "ref";
    const endpoint_ruleset_a = false, endpoint_ruleset_b = true, endpoint_ruleset_c = "booleanEquals", endpoint_ruleset_d = "tree", endpoint_ruleset_e = "stringEquals", endpoint_ruleset_f = "sigv4", endpoint_ruleset_g = "sts", endpoint_ruleset_h = "us-east-1", endpoint_ruleset_i = "endpoint", endpoint_ruleset_j = "https://sts.{Region}.{PartitionResult#dnsSuffix}", endpoint_ruleset_k = "error", endpoint_ruleset_l = "getAttr", endpoint_ruleset_m = {
      [F]: false,
      [G]: "String"
    }, endpoint_ruleset_n = {
      [F]: true,
      default: false,
      [G]: "Boolean"
    }, endpoint_ruleset_o = {
      [J]: "Endpoint"
    }, endpoint_ruleset_p = {
      [H]: "isSet",
      [I]: [ {
        [J]: "Region"
      } ]
    }, endpoint_ruleset_q = {
      [J]: "Region"
    }, endpoint_ruleset_r = {
      [H]: "aws.partition",
      [I]: [ endpoint_ruleset_q ],
      assign: "PartitionResult"
    }, endpoint_ruleset_s = {
      [J]: "UseFIPS"
    }, t = {
      [J]: "UseDualStack"
    }, u = {
      url: "https://sts.amazonaws.com",
      properties: {
        authSchemes: [ {
          name: endpoint_ruleset_f,
          signingName: endpoint_ruleset_g,
          signingRegion: endpoint_ruleset_h
        } ]
      },
      headers: {}
    }, v = {}, w = {
      conditions: [ {
        [H]: endpoint_ruleset_e,
        [I]: [ endpoint_ruleset_q, "aws-global" ]
      } ],
      [endpoint_ruleset_i]: u,
      [G]: endpoint_ruleset_i
    }, x = {
      [H]: endpoint_ruleset_c,
      [I]: [ endpoint_ruleset_s, true ]
    }, y = {
      [H]: endpoint_ruleset_c,
      [I]: [ t, true ]
    }, z = {
      [H]: endpoint_ruleset_c,
      [I]: [ true, {
        [H]: endpoint_ruleset_l,
        [I]: [ {
          [J]: "PartitionResult"
        }, "supportsFIPS" ]
      } ]
    }, A = {
      [J]: "PartitionResult"
    }, B = {
      [H]: endpoint_ruleset_c,
      [I]: [ true, {
        [H]: endpoint_ruleset_l,
        [I]: [ A, "supportsDualStack" ]
      } ]
    }, C = [ {
      [H]: "isSet",
      [I]: [ endpoint_ruleset_o ]
    } ], D = [ x ], E = [ y ];
    const endpoint_ruleset_data = {
      version: "1.0",
      parameters: {
        Region: endpoint_ruleset_m,
        UseDualStack: endpoint_ruleset_n,
        UseFIPS: endpoint_ruleset_n,
        Endpoint: endpoint_ruleset_m,
        UseGlobalEndpoint: endpoint_ruleset_n
      },
      rules: [ {
        conditions: [ {
          [H]: endpoint_ruleset_c,
          [I]: [ {
            [J]: "UseGlobalEndpoint"
          }, endpoint_ruleset_b ]
        }, {
          [H]: "not",
          [I]: C
        }, endpoint_ruleset_p, endpoint_ruleset_r, {
          [H]: endpoint_ruleset_c,
          [I]: [ endpoint_ruleset_s, endpoint_ruleset_a ]
        }, {
          [H]: endpoint_ruleset_c,
          [I]: [ t, endpoint_ruleset_a ]
        } ],
        [G]: endpoint_ruleset_d,
        rules: [ {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "ap-northeast-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "ap-south-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "ap-southeast-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "ap-southeast-2" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, w, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "ca-central-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "eu-central-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "eu-north-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "eu-west-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "eu-west-2" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "eu-west-3" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "sa-east-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, endpoint_ruleset_h ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "us-east-2" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "us-west-1" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          conditions: [ {
            [H]: endpoint_ruleset_e,
            [I]: [ endpoint_ruleset_q, "us-west-2" ]
          } ],
          endpoint: u,
          [G]: endpoint_ruleset_i
        }, {
          endpoint: {
            url: endpoint_ruleset_j,
            properties: {
              authSchemes: [ {
                name: endpoint_ruleset_f,
                signingName: endpoint_ruleset_g,
                signingRegion: "{Region}"
              } ]
            },
            headers: v
          },
          [G]: endpoint_ruleset_i
        } ]
      }, {
        conditions: C,
        [G]: endpoint_ruleset_d,
        rules: [ {
          conditions: D,
          error: "Invalid Configuration: FIPS and custom endpoint are not supported",
          [G]: endpoint_ruleset_k
        }, {
          [G]: endpoint_ruleset_d,
          rules: [ {
            conditions: E,
            error: "Invalid Configuration: Dualstack and custom endpoint are not supported",
            [G]: endpoint_ruleset_k
          }, {
            endpoint: {
              url: endpoint_ruleset_o,
              properties: v,
              headers: v
            },
            [G]: endpoint_ruleset_i
          } ]
        } ]
      }, {
        [G]: endpoint_ruleset_d,
        rules: [ {
          conditions: [ endpoint_ruleset_p ],
          [G]: endpoint_ruleset_d,
          rules: [ {
            conditions: [ endpoint_ruleset_r ],
            [G]: endpoint_ruleset_d,
            rules: [ {
              conditions: [ x, y ],
              [G]: endpoint_ruleset_d,
              rules: [ {
                conditions: [ z, B ],
                [G]: endpoint_ruleset_d,
                rules: [ {
                  [G]: endpoint_ruleset_d,
                  rules: [ {
                    endpoint: {
                      url: "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
                      properties: v,
                      headers: v
                    },
                    [G]: endpoint_ruleset_i
                  } ]
                } ]
              }, {
                error: "FIPS and DualStack are enabled, but this partition does not support one or both",
                [G]: endpoint_ruleset_k
              } ]
            }, {
              conditions: D,
              [G]: endpoint_ruleset_d,
              rules: [ {
                conditions: [ z ],
                [G]: endpoint_ruleset_d,
                rules: [ {
                  [G]: endpoint_ruleset_d,
                  rules: [ {
                    conditions: [ {
                      [H]: endpoint_ruleset_e,
                      [I]: [ "aws-us-gov", {
                        [H]: endpoint_ruleset_l,
                        [I]: [ A, "name" ]
                      } ]
                    } ],
                    endpoint: {
                      url: "https://sts.{Region}.amazonaws.com",
                      properties: v,
                      headers: v
                    },
                    [G]: endpoint_ruleset_i
                  }, {
                    endpoint: {
                      url: "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
                      properties: v,
                      headers: v
                    },
                    [G]: endpoint_ruleset_i
                  } ]
                } ]
              }, {
                error: "FIPS is enabled but this partition does not support FIPS",
                [G]: endpoint_ruleset_k
              } ]
            }, {
              conditions: E,
              [G]: endpoint_ruleset_d,
              rules: [ {
                conditions: [ B ],
                [G]: endpoint_ruleset_d,
                rules: [ {
                  [G]: endpoint_ruleset_d,
                  rules: [ {
                    endpoint: {
                      url: "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",
                      properties: v,
                      headers: v
                    },
                    [G]: endpoint_ruleset_i
                  } ]
                } ]
              }, {
                error: "DualStack is enabled but this partition does not support DualStack",
                [G]: endpoint_ruleset_k
              } ]
            }, {
              [G]: endpoint_ruleset_d,
              rules: [ w, {
                endpoint: {
                  url: endpoint_ruleset_j,
                  properties: v,
                  headers: v
                },
                [G]: endpoint_ruleset_i
              } ]
            } ]
          } ]
        }, {
          error: "Invalid Configuration: Missing Region",
          [G]: endpoint_ruleset_k
        } ]
      } ]
    };
    const endpoint_ruleset_ruleSet = endpoint_ruleset_data;
    const endpoint_endpointResolver_defaultEndpointResolver = (endpointParams, context = {}) => resolveEndpoint(endpoint_ruleset_ruleSet, {
      endpointParams,
      logger: context.logger
    });
    const dist_es_runtimeConfig_shared_getRuntimeConfig = config => ({
      apiVersion: "2011-06-15",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? endpoint_endpointResolver_defaultEndpointResolver,
      logger: config?.logger ?? new smithy_client_dist_es.N4,
      serviceId: config?.serviceId ?? "STS",
      urlParser: config?.urlParser ?? url_parser_dist_es.D,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? toUtf8
    });
    const client_sts_dist_es_runtimeConfig_getRuntimeConfig = config => {
      (0, smithy_client_dist_es.I9)(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(smithy_client_dist_es.lT);
      const clientSharedValues = dist_es_runtimeConfig_shared_getRuntimeConfig(config);
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? decorateDefaultCredentialProvider(defaultProvider),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? defaultUserAgent({
          serviceId: clientSharedValues.serviceId,
          clientVersion: client_sts_package_namespaceObject.rE
        }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS),
        requestHandler: config?.requestHandler ?? new NodeHttpHandler(defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }),
        sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
      };
    };
    class STSClient extends smithy_client_dist_es.Kj {
      constructor(configuration) {
        const _config_0 = client_sts_dist_es_runtimeConfig_getRuntimeConfig(configuration);
        const _config_1 = EndpointParameters_resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveRegionConfig(_config_1);
        const _config_3 = (0, middleware_endpoint_dist_es.Co)(_config_2);
        const _config_4 = resolveRetryConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveStsAuthConfig(_config_5, {
          stsClientCtor: STSClient
        });
        const _config_7 = resolveUserAgentConfig(_config_6);
        super(_config_7);
        this.config = _config_7;
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    const getCustomizableStsClientCtor = (baseCtor, customizations) => {
      if (!customizations) return baseCtor; else return class extends baseCtor {
        constructor(config) {
          super(config);
          for (const customization of customizations) this.middlewareStack.use(customization);
        }
      };
    };
    const defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
    const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
    const defaultRoleAssumers_decorateDefaultCredentialProvider = provider => input => provider({
      roleAssumer: defaultRoleAssumers_getDefaultRoleAssumer(input),
      roleAssumerWithWebIdentity: defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity(input),
      ...input
    });
    const dist_es_endpoint_ruleset_p = "required", dist_es_endpoint_ruleset_q = "fn", dist_es_endpoint_ruleset_r = "argv", dist_es_endpoint_ruleset_s = "ref";
    const dist_es_endpoint_ruleset_a = "PartitionResult", dist_es_endpoint_ruleset_b = "tree", dist_es_endpoint_ruleset_c = "error", dist_es_endpoint_ruleset_d = "endpoint", dist_es_endpoint_ruleset_e = {
      [dist_es_endpoint_ruleset_p]: false,
      type: "String"
    }, dist_es_endpoint_ruleset_f = {
      [dist_es_endpoint_ruleset_p]: true,
      default: false,
      type: "Boolean"
    }, dist_es_endpoint_ruleset_g = {
      [dist_es_endpoint_ruleset_s]: "Endpoint"
    }, dist_es_endpoint_ruleset_h = {
      [dist_es_endpoint_ruleset_q]: "booleanEquals",
      [dist_es_endpoint_ruleset_r]: [ {
        [dist_es_endpoint_ruleset_s]: "UseFIPS"
      }, true ]
    }, dist_es_endpoint_ruleset_i = {
      [dist_es_endpoint_ruleset_q]: "booleanEquals",
      [dist_es_endpoint_ruleset_r]: [ {
        [dist_es_endpoint_ruleset_s]: "UseDualStack"
      }, true ]
    }, dist_es_endpoint_ruleset_j = {}, dist_es_endpoint_ruleset_k = {
      [dist_es_endpoint_ruleset_q]: "booleanEquals",
      [dist_es_endpoint_ruleset_r]: [ true, {
        [dist_es_endpoint_ruleset_q]: "getAttr",
        [dist_es_endpoint_ruleset_r]: [ {
          [dist_es_endpoint_ruleset_s]: dist_es_endpoint_ruleset_a
        }, "supportsFIPS" ]
      } ]
    }, dist_es_endpoint_ruleset_l = {
      [dist_es_endpoint_ruleset_q]: "booleanEquals",
      [dist_es_endpoint_ruleset_r]: [ true, {
        [dist_es_endpoint_ruleset_q]: "getAttr",
        [dist_es_endpoint_ruleset_r]: [ {
          [dist_es_endpoint_ruleset_s]: dist_es_endpoint_ruleset_a
        }, "supportsDualStack" ]
      } ]
    }, dist_es_endpoint_ruleset_m = [ dist_es_endpoint_ruleset_g ], dist_es_endpoint_ruleset_n = [ dist_es_endpoint_ruleset_h ], dist_es_endpoint_ruleset_o = [ dist_es_endpoint_ruleset_i ];
    const dist_es_endpoint_ruleset_data = {
      version: "1.0",
      parameters: {
        Region: dist_es_endpoint_ruleset_e,
        UseDualStack: dist_es_endpoint_ruleset_f,
        UseFIPS: dist_es_endpoint_ruleset_f,
        Endpoint: dist_es_endpoint_ruleset_e
      },
      rules: [ {
        conditions: [ {
          [dist_es_endpoint_ruleset_q]: "aws.partition",
          [dist_es_endpoint_ruleset_r]: [ {
            [dist_es_endpoint_ruleset_s]: "Region"
          } ],
          assign: dist_es_endpoint_ruleset_a
        } ],
        type: dist_es_endpoint_ruleset_b,
        rules: [ {
          conditions: [ {
            [dist_es_endpoint_ruleset_q]: "isSet",
            [dist_es_endpoint_ruleset_r]: dist_es_endpoint_ruleset_m
          }, {
            [dist_es_endpoint_ruleset_q]: "parseURL",
            [dist_es_endpoint_ruleset_r]: dist_es_endpoint_ruleset_m,
            assign: "url"
          } ],
          type: dist_es_endpoint_ruleset_b,
          rules: [ {
            conditions: dist_es_endpoint_ruleset_n,
            error: "Invalid Configuration: FIPS and custom endpoint are not supported",
            type: dist_es_endpoint_ruleset_c
          }, {
            type: dist_es_endpoint_ruleset_b,
            rules: [ {
              conditions: dist_es_endpoint_ruleset_o,
              error: "Invalid Configuration: Dualstack and custom endpoint are not supported",
              type: dist_es_endpoint_ruleset_c
            }, {
              endpoint: {
                url: dist_es_endpoint_ruleset_g,
                properties: dist_es_endpoint_ruleset_j,
                headers: dist_es_endpoint_ruleset_j
              },
              type: dist_es_endpoint_ruleset_d
            } ]
          } ]
        }, {
          conditions: [ dist_es_endpoint_ruleset_h, dist_es_endpoint_ruleset_i ],
          type: dist_es_endpoint_ruleset_b,
          rules: [ {
            conditions: [ dist_es_endpoint_ruleset_k, dist_es_endpoint_ruleset_l ],
            type: dist_es_endpoint_ruleset_b,
            rules: [ {
              endpoint: {
                url: "https://cloudhsmv2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
                properties: dist_es_endpoint_ruleset_j,
                headers: dist_es_endpoint_ruleset_j
              },
              type: dist_es_endpoint_ruleset_d
            } ]
          }, {
            error: "FIPS and DualStack are enabled, but this partition does not support one or both",
            type: dist_es_endpoint_ruleset_c
          } ]
        }, {
          conditions: dist_es_endpoint_ruleset_n,
          type: dist_es_endpoint_ruleset_b,
          rules: [ {
            conditions: [ dist_es_endpoint_ruleset_k ],
            type: dist_es_endpoint_ruleset_b,
            rules: [ {
              type: dist_es_endpoint_ruleset_b,
              rules: [ {
                endpoint: {
                  url: "https://cloudhsmv2-fips.{Region}.{PartitionResult#dnsSuffix}",
                  properties: dist_es_endpoint_ruleset_j,
                  headers: dist_es_endpoint_ruleset_j
                },
                type: dist_es_endpoint_ruleset_d
              } ]
            } ]
          }, {
            error: "FIPS is enabled but this partition does not support FIPS",
            type: dist_es_endpoint_ruleset_c
          } ]
        }, {
          conditions: dist_es_endpoint_ruleset_o,
          type: dist_es_endpoint_ruleset_b,
          rules: [ {
            conditions: [ dist_es_endpoint_ruleset_l ],
            type: dist_es_endpoint_ruleset_b,
            rules: [ {
              endpoint: {
                url: "https://cloudhsmv2.{Region}.{PartitionResult#dualStackDnsSuffix}",
                properties: dist_es_endpoint_ruleset_j,
                headers: dist_es_endpoint_ruleset_j
              },
              type: dist_es_endpoint_ruleset_d
            } ]
          }, {
            error: "DualStack is enabled but this partition does not support DualStack",
            type: dist_es_endpoint_ruleset_c
          } ]
        }, {
          endpoint: {
            url: "https://cloudhsmv2.{Region}.{PartitionResult#dnsSuffix}",
            properties: dist_es_endpoint_ruleset_j,
            headers: dist_es_endpoint_ruleset_j
          },
          type: dist_es_endpoint_ruleset_d
        } ]
      } ]
    };
    const dist_es_endpoint_ruleset_ruleSet = dist_es_endpoint_ruleset_data;
    const dist_es_endpoint_endpointResolver_defaultEndpointResolver = (endpointParams, context = {}) => resolveEndpoint(dist_es_endpoint_ruleset_ruleSet, {
      endpointParams,
      logger: context.logger
    });
    const client_cloudhsm_v2_dist_es_runtimeConfig_shared_getRuntimeConfig = config => ({
      apiVersion: "2017-04-28",
      base64Decoder: config?.base64Decoder ?? fromBase64,
      base64Encoder: config?.base64Encoder ?? toBase64,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? dist_es_endpoint_endpointResolver_defaultEndpointResolver,
      logger: config?.logger ?? new smithy_client_dist_es.N4,
      serviceId: config?.serviceId ?? "CloudHSM V2",
      urlParser: config?.urlParser ?? url_parser_dist_es.D,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8,
      utf8Encoder: config?.utf8Encoder ?? toUtf8
    });
    const client_cloudhsm_v2_dist_es_runtimeConfig_getRuntimeConfig = config => {
      (0, smithy_client_dist_es.I9)(process.version);
      const defaultsMode = resolveDefaultsModeConfig(config);
      const defaultConfigProvider = () => defaultsMode().then(smithy_client_dist_es.lT);
      const clientSharedValues = client_cloudhsm_v2_dist_es_runtimeConfig_shared_getRuntimeConfig(config);
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultRoleAssumers_decorateDefaultCredentialProvider(defaultProvider),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? defaultUserAgent({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS),
        requestHandler: config?.requestHandler ?? new NodeHttpHandler(defaultConfigProvider),
        retryMode: config?.retryMode ?? loadConfig({
          ...NODE_RETRY_MODE_CONFIG_OPTIONS,
          default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
        }),
        sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
      };
    };
    class CloudHSMV2Client extends smithy_client_dist_es.Kj {
      constructor(configuration) {
        const _config_0 = client_cloudhsm_v2_dist_es_runtimeConfig_getRuntimeConfig(configuration);
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveRegionConfig(_config_1);
        const _config_3 = (0, middleware_endpoint_dist_es.Co)(_config_2);
        const _config_4 = resolveRetryConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveAwsAuthConfig(_config_5);
        const _config_7 = resolveUserAgentConfig(_config_6);
        super(_config_7);
        this.config = _config_7;
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getAwsAuthPlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
  },
  45855: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      _: () => DescribeClustersCommand
    });
    var _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    var _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64495);
    var _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17218);
    var _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31755);
    class DescribeClustersCommand extends _aws_sdk_smithy_client__WEBPACK_IMPORTED_MODULE_2__.uB {
      static getEndpointParameterInstructions() {
        return {
          UseFIPS: {
            type: "builtInParams",
            name: "useFipsEndpoint"
          },
          Endpoint: {
            type: "builtInParams",
            name: "endpoint"
          },
          Region: {
            type: "builtInParams",
            name: "region"
          },
          UseDualStack: {
            type: "builtInParams",
            name: "useDualstackEndpoint"
          }
        };
      }
      constructor(input) {
        super();
        this.input = input;
      }
      resolveMiddleware(clientStack, configuration, options) {
        this.middlewareStack.use((0, _aws_sdk_middleware_serde__WEBPACK_IMPORTED_MODULE_1__.TM)(configuration, this.serialize, this.deserialize));
        this.middlewareStack.use((0, _aws_sdk_middleware_endpoint__WEBPACK_IMPORTED_MODULE_0__.rD)(configuration, DescribeClustersCommand.getEndpointParameterInstructions()));
        const stack = clientStack.concat(this.middlewareStack);
        const {logger} = configuration;
        const clientName = "CloudHSMV2Client";
        const commandName = "DescribeClustersCommand";
        const handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog: _ => _,
          outputFilterSensitiveLog: _ => _
        };
        const {requestHandler} = configuration;
        return stack.resolve(request => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
      }
      serialize(input, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.Vq)(input, context);
      }
      deserialize(output, context) {
        return (0, _protocols_Aws_json1_1__WEBPACK_IMPORTED_MODULE_3__.qn)(output, context);
      }
    }
  },
  31755: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      Ok: () => de_CreateClusterCommand,
      k_: () => de_CreateHsmCommand,
      VJ: () => de_DeleteBackupCommand,
      Bd: () => de_DeleteClusterCommand,
      Hl: () => de_DeleteHsmCommand,
      gu: () => de_DescribeBackupsCommand,
      qn: () => de_DescribeClustersCommand,
      W5: () => de_InitializeClusterCommand,
      iv: () => de_ModifyClusterCommand,
      gm: () => de_TagResourceCommand,
      N8: () => se_CreateClusterCommand,
      Vz: () => se_CreateHsmCommand,
      ox: () => se_DeleteBackupCommand,
      sW: () => se_DeleteClusterCommand,
      S: () => se_DeleteHsmCommand,
      LY: () => se_DescribeBackupsCommand,
      Vq: () => se_DescribeClustersCommand,
      RJ: () => se_InitializeClusterCommand,
      ni: () => se_ModifyClusterCommand,
      xf: () => se_TagResourceCommand
    });
    var dist_es = __webpack_require__(24458);
    var smithy_client_dist_es = __webpack_require__(17218);
    class CloudHSMV2ServiceException extends smithy_client_dist_es.TJ {
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, CloudHSMV2ServiceException.prototype);
      }
    }
    class CloudHsmAccessDeniedException extends CloudHSMV2ServiceException {
      constructor(opts) {
        super({
          name: "CloudHsmAccessDeniedException",
          $fault: "client",
          ...opts
        });
        this.name = "CloudHsmAccessDeniedException";
        this.$fault = "client";
        Object.setPrototypeOf(this, CloudHsmAccessDeniedException.prototype);
        this.Message = opts.Message;
      }
    }
    class CloudHsmInternalFailureException extends CloudHSMV2ServiceException {
      constructor(opts) {
        super({
          name: "CloudHsmInternalFailureException",
          $fault: "server",
          ...opts
        });
        this.name = "CloudHsmInternalFailureException";
        this.$fault = "server";
        Object.setPrototypeOf(this, CloudHsmInternalFailureException.prototype);
        this.Message = opts.Message;
      }
    }
    class CloudHsmInvalidRequestException extends CloudHSMV2ServiceException {
      constructor(opts) {
        super({
          name: "CloudHsmInvalidRequestException",
          $fault: "client",
          ...opts
        });
        this.name = "CloudHsmInvalidRequestException";
        this.$fault = "client";
        Object.setPrototypeOf(this, CloudHsmInvalidRequestException.prototype);
        this.Message = opts.Message;
      }
    }
    class CloudHsmResourceNotFoundException extends CloudHSMV2ServiceException {
      constructor(opts) {
        super({
          name: "CloudHsmResourceNotFoundException",
          $fault: "client",
          ...opts
        });
        this.name = "CloudHsmResourceNotFoundException";
        this.$fault = "client";
        Object.setPrototypeOf(this, CloudHsmResourceNotFoundException.prototype);
        this.Message = opts.Message;
      }
    }
    class CloudHsmServiceException extends CloudHSMV2ServiceException {
      constructor(opts) {
        super({
          name: "CloudHsmServiceException",
          $fault: "client",
          ...opts
        });
        this.name = "CloudHsmServiceException";
        this.$fault = "client";
        Object.setPrototypeOf(this, CloudHsmServiceException.prototype);
        this.Message = opts.Message;
      }
    }
    class CloudHsmTagException extends CloudHSMV2ServiceException {
      constructor(opts) {
        super({
          name: "CloudHsmTagException",
          $fault: "client",
          ...opts
        });
        this.name = "CloudHsmTagException";
        this.$fault = "client";
        Object.setPrototypeOf(this, CloudHsmTagException.prototype);
        this.Message = opts.Message;
      }
    }
    const se_CreateClusterCommand = async (input, context) => {
      const headers = sharedHeaders("CreateCluster");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_CreateHsmCommand = async (input, context) => {
      const headers = sharedHeaders("CreateHsm");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_DeleteBackupCommand = async (input, context) => {
      const headers = sharedHeaders("DeleteBackup");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_DeleteClusterCommand = async (input, context) => {
      const headers = sharedHeaders("DeleteCluster");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_DeleteHsmCommand = async (input, context) => {
      const headers = sharedHeaders("DeleteHsm");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_DescribeBackupsCommand = async (input, context) => {
      const headers = sharedHeaders("DescribeBackups");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_DescribeClustersCommand = async (input, context) => {
      const headers = sharedHeaders("DescribeClusters");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_InitializeClusterCommand = async (input, context) => {
      const headers = sharedHeaders("InitializeCluster");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_ModifyClusterCommand = async (input, context) => {
      const headers = sharedHeaders("ModifyCluster");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const se_TagResourceCommand = async (input, context) => {
      const headers = sharedHeaders("TagResource");
      let body;
      body = JSON.stringify((0, smithy_client_dist_es.Ss)(input));
      return buildHttpRpcRequest(context, headers, "/", void 0, body);
    };
    const de_CreateClusterCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_CreateClusterCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_CreateClusterResponse(data, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_CreateClusterCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       case "CloudHsmTagException":
       case "com.amazonaws.cloudhsmv2#CloudHsmTagException":
        throw await de_CloudHsmTagExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_CreateHsmCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_CreateHsmCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = (0, smithy_client_dist_es.Ss)(data);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_CreateHsmCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_DeleteBackupCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_DeleteBackupCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_DeleteBackupResponse(data, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_DeleteBackupCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_DeleteClusterCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_DeleteClusterCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_DeleteClusterResponse(data, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_DeleteClusterCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       case "CloudHsmTagException":
       case "com.amazonaws.cloudhsmv2#CloudHsmTagException":
        throw await de_CloudHsmTagExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_DeleteHsmCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_DeleteHsmCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = (0, smithy_client_dist_es.Ss)(data);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_DeleteHsmCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_DescribeBackupsCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_DescribeBackupsCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_DescribeBackupsResponse(data, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_DescribeBackupsCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       case "CloudHsmTagException":
       case "com.amazonaws.cloudhsmv2#CloudHsmTagException":
        throw await de_CloudHsmTagExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_DescribeClustersCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_DescribeClustersCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_DescribeClustersResponse(data, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_DescribeClustersCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       case "CloudHsmTagException":
       case "com.amazonaws.cloudhsmv2#CloudHsmTagException":
        throw await de_CloudHsmTagExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_InitializeClusterCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_InitializeClusterCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = (0, smithy_client_dist_es.Ss)(data);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_InitializeClusterCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_ModifyClusterCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_ModifyClusterCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = de_ModifyClusterResponse(data, context);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_ModifyClusterCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_TagResourceCommand = async (output, context) => {
      if (output.statusCode >= 300) return de_TagResourceCommandError(output, context);
      const data = await parseBody(output.body, context);
      let contents = {};
      contents = (0, smithy_client_dist_es.Ss)(data);
      const response = {
        $metadata: deserializeMetadata(output),
        ...contents
      };
      return response;
    };
    const de_TagResourceCommandError = async (output, context) => {
      const parsedOutput = {
        ...output,
        body: await parseErrorBody(output.body, context)
      };
      const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
      switch (errorCode) {
       case "CloudHsmAccessDeniedException":
       case "com.amazonaws.cloudhsmv2#CloudHsmAccessDeniedException":
        throw await de_CloudHsmAccessDeniedExceptionRes(parsedOutput, context);

       case "CloudHsmInternalFailureException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInternalFailureException":
        throw await de_CloudHsmInternalFailureExceptionRes(parsedOutput, context);

       case "CloudHsmInvalidRequestException":
       case "com.amazonaws.cloudhsmv2#CloudHsmInvalidRequestException":
        throw await de_CloudHsmInvalidRequestExceptionRes(parsedOutput, context);

       case "CloudHsmResourceNotFoundException":
       case "com.amazonaws.cloudhsmv2#CloudHsmResourceNotFoundException":
        throw await de_CloudHsmResourceNotFoundExceptionRes(parsedOutput, context);

       case "CloudHsmServiceException":
       case "com.amazonaws.cloudhsmv2#CloudHsmServiceException":
        throw await de_CloudHsmServiceExceptionRes(parsedOutput, context);

       case "CloudHsmTagException":
       case "com.amazonaws.cloudhsmv2#CloudHsmTagException":
        throw await de_CloudHsmTagExceptionRes(parsedOutput, context);

       default:
        const parsedBody = parsedOutput.body;
        return throwDefaultError({
          output,
          parsedBody,
          errorCode
        });
      }
    };
    const de_CloudHsmAccessDeniedExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = (0, smithy_client_dist_es.Ss)(body);
      const exception = new CloudHsmAccessDeniedException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_CloudHsmInternalFailureExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = (0, smithy_client_dist_es.Ss)(body);
      const exception = new CloudHsmInternalFailureException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_CloudHsmInvalidRequestExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = (0, smithy_client_dist_es.Ss)(body);
      const exception = new CloudHsmInvalidRequestException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_CloudHsmResourceNotFoundExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = (0, smithy_client_dist_es.Ss)(body);
      const exception = new CloudHsmResourceNotFoundException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_CloudHsmServiceExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = (0, smithy_client_dist_es.Ss)(body);
      const exception = new CloudHsmServiceException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_CloudHsmTagExceptionRes = async (parsedOutput, context) => {
      const body = parsedOutput.body;
      const deserialized = (0, smithy_client_dist_es.Ss)(body);
      const exception = new CloudHsmTagException({
        $metadata: deserializeMetadata(parsedOutput),
        ...deserialized
      });
      return (0, smithy_client_dist_es.Mw)(exception, body);
    };
    const de_Backup = (output, context) => (0, smithy_client_dist_es.s)(output, {
      BackupId: smithy_client_dist_es.lK,
      BackupState: smithy_client_dist_es.lK,
      ClusterId: smithy_client_dist_es.lK,
      CopyTimestamp: _ => (0, smithy_client_dist_es.Y0)((0, smithy_client_dist_es.l3)((0, 
      smithy_client_dist_es.r$)(_))),
      CreateTimestamp: _ => (0, smithy_client_dist_es.Y0)((0, smithy_client_dist_es.l3)((0, 
      smithy_client_dist_es.r$)(_))),
      DeleteTimestamp: _ => (0, smithy_client_dist_es.Y0)((0, smithy_client_dist_es.l3)((0, 
      smithy_client_dist_es.r$)(_))),
      NeverExpires: smithy_client_dist_es.ak,
      SourceBackup: smithy_client_dist_es.lK,
      SourceCluster: smithy_client_dist_es.lK,
      SourceRegion: smithy_client_dist_es.lK,
      TagList: smithy_client_dist_es.Ss
    });
    const de_Backups = (output, context) => {
      const retVal = (output || []).filter(e => e != null).map(entry => de_Backup(entry, context));
      return retVal;
    };
    const de_Cluster = (output, context) => (0, smithy_client_dist_es.s)(output, {
      BackupPolicy: smithy_client_dist_es.lK,
      BackupRetentionPolicy: smithy_client_dist_es.Ss,
      Certificates: smithy_client_dist_es.Ss,
      ClusterId: smithy_client_dist_es.lK,
      CreateTimestamp: _ => (0, smithy_client_dist_es.Y0)((0, smithy_client_dist_es.l3)((0, 
      smithy_client_dist_es.r$)(_))),
      HsmType: smithy_client_dist_es.lK,
      Hsms: smithy_client_dist_es.Ss,
      PreCoPassword: smithy_client_dist_es.lK,
      SecurityGroup: smithy_client_dist_es.lK,
      SourceBackupId: smithy_client_dist_es.lK,
      State: smithy_client_dist_es.lK,
      StateMessage: smithy_client_dist_es.lK,
      SubnetMapping: smithy_client_dist_es.Ss,
      TagList: smithy_client_dist_es.Ss,
      VpcId: smithy_client_dist_es.lK
    });
    const de_Clusters = (output, context) => {
      const retVal = (output || []).filter(e => e != null).map(entry => de_Cluster(entry, context));
      return retVal;
    };
    const de_CreateClusterResponse = (output, context) => (0, smithy_client_dist_es.s)(output, {
      Cluster: _ => de_Cluster(_, context)
    });
    const de_DeleteBackupResponse = (output, context) => (0, smithy_client_dist_es.s)(output, {
      Backup: _ => de_Backup(_, context)
    });
    const de_DeleteClusterResponse = (output, context) => (0, smithy_client_dist_es.s)(output, {
      Cluster: _ => de_Cluster(_, context)
    });
    const de_DescribeBackupsResponse = (output, context) => (0, smithy_client_dist_es.s)(output, {
      Backups: _ => de_Backups(_, context),
      NextToken: smithy_client_dist_es.lK
    });
    const de_DescribeClustersResponse = (output, context) => (0, smithy_client_dist_es.s)(output, {
      Clusters: _ => de_Clusters(_, context),
      NextToken: smithy_client_dist_es.lK
    });
    const de_ModifyClusterResponse = (output, context) => (0, smithy_client_dist_es.s)(output, {
      Cluster: _ => de_Cluster(_, context)
    });
    const deserializeMetadata = output => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
    const collectBody = (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
      return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
    };
    const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then(body => context.utf8Encoder(body));
    const throwDefaultError = (0, smithy_client_dist_es.jr)(CloudHSMV2ServiceException);
    const buildHttpRpcRequest = async (context, headers, path, resolvedHostname, body) => {
      const {hostname, protocol = "https", port, path: basePath} = await context.endpoint();
      const contents = {
        protocol,
        hostname,
        port,
        method: "POST",
        path: basePath.endsWith("/") ? basePath.slice(0, -1) + path : basePath + path,
        headers
      };
      if (resolvedHostname !== void 0) contents.hostname = resolvedHostname;
      if (body !== void 0) contents.body = body;
      return new dist_es.Kd(contents);
    };
    function sharedHeaders(operation) {
      return {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `BaldrApiService.${operation}`
      };
    }
    const parseBody = (streamBody, context) => collectBodyString(streamBody, context).then(encoded => {
      if (encoded.length) return JSON.parse(encoded);
      return {};
    });
    const parseErrorBody = async (errorBody, context) => {
      const value = await parseBody(errorBody, context);
      value.message = value.message ?? value.Message;
      return value;
    };
    const loadRestJsonErrorCode = (output, data) => {
      const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
      const sanitizeErrorCode = rawValue => {
        let cleanValue = rawValue;
        if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
        if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
        if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
        if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
        return cleanValue;
      };
      const headerKey = findKey(output.headers, "x-amzn-errortype");
      if (headerKey !== void 0) return sanitizeErrorCode(output.headers[headerKey]);
      if (data.code !== void 0) return sanitizeErrorCode(data.code);
      if (data["__type"] !== void 0) return sanitizeErrorCode(data["__type"]);
    };
  },
  99325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      rD: () => getEndpointPlugin,
      Co: () => resolveEndpointConfig
    });
    var dist_es = __webpack_require__(64495);
    const resolveParamsForS3 = async endpointParams => {
      const bucket = endpointParams?.Bucket || "";
      if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
      if (isArnBucketName(bucket)) {
        if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
      } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
      if (endpointParams.DisableMultiRegionAccessPoints) {
        endpointParams.disableMultiRegionAccessPoints = true;
        endpointParams.DisableMRAP = true;
      }
      return endpointParams;
    };
    const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/;
    const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
    const DOTS_PATTERN = /\.\./;
    const isDnsCompatibleBucketName = bucketName => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
    const isArnBucketName = bucketName => {
      const [arn, partition, service, region, account, typeOrId] = bucketName.split(":");
      const isArn = arn === "arn" && bucketName.split(":").length >= 6;
      const isValidArn = [ arn, partition, service, account, typeOrId ].filter(Boolean).length === 5;
      if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
      return arn === "arn" && !!partition && !!service && !!account && !!typeOrId;
    };
    const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config) => {
      const configProvider = async () => {
        const configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        if (typeof configValue === "function") return configValue();
        return configValue;
      };
      if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
        const endpoint = await configProvider();
        if (endpoint && typeof endpoint === "object") {
          if ("url" in endpoint) return endpoint.url.href;
          if ("hostname" in endpoint) {
            const {protocol, hostname, port, path} = endpoint;
            return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
          }
        }
        return endpoint;
      };
      return configProvider;
    };
    const getEndpointFromInstructions = async (commandInput, instructionsSupplier, clientConfig, context) => {
      const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
      if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
      const endpoint = clientConfig.endpointProvider(endpointParams, context);
      return endpoint;
    };
    const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
      const endpointParams = {};
      const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
      for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
       case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;

       case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;

       case "clientContextParams":
       case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig)();
        break;

       default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
      }
      if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
      if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
      return endpointParams;
    };
    const endpointMiddleware = ({config, instructions}) => (next, context) => async args => {
      const endpoint = await getEndpointFromInstructions(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, {
        ...config
      }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
      }
      return next({
        ...args
      });
    };
    const endpointMiddlewareOptions = {
      step: "serialize",
      tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
      name: "endpointV2Middleware",
      override: true,
      relation: "before",
      toMiddleware: dist_es.Ou.name
    };
    const getEndpointPlugin = (config, instructions) => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(endpointMiddleware({
          config,
          instructions
        }), endpointMiddlewareOptions);
      }
    });
    var normalizeProvider = __webpack_require__(22086);
    var url_parser_dist_es = __webpack_require__(36957);
    const toEndpointV1 = endpoint => {
      if (typeof endpoint === "object") {
        if ("url" in endpoint) return (0, url_parser_dist_es.D)(endpoint.url);
        return endpoint;
      }
      return (0, url_parser_dist_es.D)(endpoint);
    };
    const resolveEndpointConfig = input => {
      const tls = input.tls ?? true;
      const {endpoint} = input;
      const customEndpointProvider = endpoint != null ? async () => toEndpointV1(await (0, 
      normalizeProvider.t)(endpoint)()) : void 0;
      const isCustomEndpoint = !!endpoint;
      return {
        ...input,
        endpoint: customEndpointProvider,
        tls,
        isCustomEndpoint,
        useDualstackEndpoint: (0, normalizeProvider.t)(input.useDualstackEndpoint ?? false),
        useFipsEndpoint: (0, normalizeProvider.t)(input.useFipsEndpoint ?? false)
      };
    };
  },
  64495: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      TM: () => getSerdePlugin,
      Ou: () => serializerMiddlewareOption
    });
    const deserializerMiddleware = (options, deserializer) => (next, context) => async args => {
      const {response} = await next(args);
      try {
        const parsed = await deserializer(response, options);
        return {
          response,
          output: parsed
        };
      } catch (error) {
        Object.defineProperty(error, "$response", {
          value: response
        });
        if (!("$metadata" in error)) {
          const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
          error.message += "\n  " + hint;
        }
        throw error;
      }
    };
    const serializerMiddleware = (options, serializer) => (next, context) => async args => {
      const endpoint = context.endpointV2?.url && options.urlParser ? async () => options.urlParser(context.endpointV2.url) : options.endpoint;
      if (!endpoint) throw new Error("No valid endpoint provider available.");
      const request = await serializer(args.input, {
        ...options,
        endpoint
      });
      return next({
        ...args,
        request
      });
    };
    const deserializerMiddlewareOption = {
      name: "deserializerMiddleware",
      step: "deserialize",
      tags: [ "DESERIALIZER" ],
      override: true
    };
    const serializerMiddlewareOption = {
      name: "serializerMiddleware",
      step: "serialize",
      tags: [ "SERIALIZER" ],
      override: true
    };
    function getSerdePlugin(config, serializer, deserializer) {
      return {
        applyToStack: commandStack => {
          commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption);
          commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption);
        }
      };
    }
  },
  24458: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      Kd: () => HttpRequest,
      cS: () => HttpResponse
    });
    var FieldPosition_FieldPosition;
    (function(FieldPosition) {
      FieldPosition[FieldPosition["HEADER"] = 0] = "HEADER";
      FieldPosition[FieldPosition["TRAILER"] = 1] = "TRAILER";
    })(FieldPosition_FieldPosition || (FieldPosition_FieldPosition = {}));
    class HttpRequest {
      constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
        this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
      }
      static isInstance(request) {
        if (!request) return false;
        const req = request;
        return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
      }
      clone() {
        const cloned = new HttpRequest({
          ...this,
          headers: {
            ...this.headers
          }
        });
        if (cloned.query) cloned.query = cloneQuery(cloned.query);
        return cloned;
      }
    }
    function cloneQuery(query) {
      return Object.keys(query).reduce((carry, paramName) => {
        const param = query[paramName];
        return {
          ...carry,
          [paramName]: Array.isArray(param) ? [ ...param ] : param
        };
      }, {});
    }
    class HttpResponse {
      constructor(options) {
        this.statusCode = options.statusCode;
        this.headers = options.headers || {};
        this.body = options.body;
      }
      static isInstance(response) {
        if (!response) return false;
        const resp = response;
        return typeof resp.statusCode === "number" && typeof resp.headers === "object";
      }
    }
  },
  17218: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      Kj: () => Client,
      uB: () => Command,
      N4: () => NoOpLogger,
      $H: () => SENSITIVE_STRING,
      TJ: () => ServiceException,
      Ss: () => _json,
      Mw: () => decorateServiceException,
      I9: () => emitWarningIfUnsupportedVersion,
      ak: () => expectBoolean,
      ET: () => expectInt32,
      Y0: () => expectNonNull,
      r$: () => expectNumber,
      Xk: () => expectObject,
      lK: () => expectString,
      $6: () => extendedEncodeURIComponent,
      rm: () => getValueFromTextNode,
      lT: () => loadConfigsForDefaultMode,
      Tj: () => map,
      l3: () => parseEpochTimestamp,
      t_: () => parseRfc3339DateTimeWithOffset,
      xW: () => strictParseInt32,
      s: () => take,
      jr: () => withBaseException
    });
    class NoOpLogger {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    }
    const constructStack = () => {
      let absoluteEntries = [];
      let relativeEntries = [];
      const entriesNameSet = new Set;
      const sort = entries => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
      const removeByName = toRemove => {
        let isRemoved = false;
        const filterCb = entry => {
          if (entry.name && entry.name === toRemove) {
            isRemoved = true;
            entriesNameSet.delete(toRemove);
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      };
      const removeByReference = toRemove => {
        let isRemoved = false;
        const filterCb = entry => {
          if (entry.middleware === toRemove) {
            isRemoved = true;
            if (entry.name) entriesNameSet.delete(entry.name);
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      };
      const cloneTo = toStack => {
        absoluteEntries.forEach(entry => {
          toStack.add(entry.middleware, {
            ...entry
          });
        });
        relativeEntries.forEach(entry => {
          toStack.addRelativeTo(entry.middleware, {
            ...entry
          });
        });
        return toStack;
      };
      const expandRelativeMiddlewareList = from => {
        const expandedMiddlewareList = [];
        from.before.forEach(entry => {
          if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach(entry => {
          if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
        });
        return expandedMiddlewareList;
      };
      const getMiddlewareList = (debug = false) => {
        const normalizedAbsoluteEntries = [];
        const normalizedRelativeEntries = [];
        const normalizedEntriesNameMap = {};
        absoluteEntries.forEach(entry => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          if (normalizedEntry.name) normalizedEntriesNameMap[normalizedEntry.name] = normalizedEntry;
          normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach(entry => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          if (normalizedEntry.name) normalizedEntriesNameMap[normalizedEntry.name] = normalizedEntry;
          normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach(entry => {
          if (entry.toMiddleware) {
            const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
            if (toMiddleware === void 0) {
              if (debug) return;
              throw new Error(`${entry.toMiddleware} is not found when adding ${entry.name || "anonymous"} middleware ${entry.relation} ${entry.toMiddleware}`);
            }
            if (entry.relation === "after") toMiddleware.after.push(entry);
            if (entry.relation === "before") toMiddleware.before.push(entry);
          }
        });
        const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expendedMiddlewareList) => {
          wholeList.push(...expendedMiddlewareList);
          return wholeList;
        }, []);
        return mainChain;
      };
      const stack = {
        add: (middleware, options = {}) => {
          const {name, override} = options;
          const entry = {
            step: "initialize",
            priority: "normal",
            middleware,
            ...options
          };
          if (name) {
            if (entriesNameSet.has(name)) {
              if (!override) throw new Error(`Duplicate middleware name '${name}'`);
              const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === name);
              const toOverride = absoluteEntries[toOverrideIndex];
              if (toOverride.step !== entry.step || toOverride.priority !== entry.priority) throw new Error(`"${name}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be ` + `overridden by same-name middleware with ${entry.priority} priority in ${entry.step} step.`);
              absoluteEntries.splice(toOverrideIndex, 1);
            }
            entriesNameSet.add(name);
          }
          absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
          const {name, override} = options;
          const entry = {
            middleware,
            ...options
          };
          if (name) {
            if (entriesNameSet.has(name)) {
              if (!override) throw new Error(`Duplicate middleware name '${name}'`);
              const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === name);
              const toOverride = relativeEntries[toOverrideIndex];
              if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${name}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` + `by same-name middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
              relativeEntries.splice(toOverrideIndex, 1);
            }
            entriesNameSet.add(name);
          }
          relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: plugin => {
          plugin.applyToStack(stack);
        },
        remove: toRemove => {
          if (typeof toRemove === "string") return removeByName(toRemove); else return removeByReference(toRemove);
        },
        removeByTag: toRemove => {
          let isRemoved = false;
          const filterCb = entry => {
            const {tags, name} = entry;
            if (tags && tags.includes(toRemove)) {
              if (name) entriesNameSet.delete(name);
              isRemoved = true;
              return false;
            }
            return true;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        },
        concat: from => {
          const cloned = cloneTo(constructStack());
          cloned.use(from);
          return cloned;
        },
        applyToStack: cloneTo,
        identify: () => getMiddlewareList(true).map(mw => mw.name + ": " + (mw.tags || []).join(",")),
        resolve: (handler, context) => {
          for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
          return handler;
        }
      };
      return stack;
    };
    const stepWeights = {
      initialize: 5,
      serialize: 4,
      build: 3,
      finalizeRequest: 2,
      deserialize: 1
    };
    const priorityWeights = {
      high: 3,
      normal: 2,
      low: 1
    };
    class Client {
      constructor(config) {
        this.middlewareStack = constructStack();
        this.config = config;
      }
      send(command, optionsOrCb, cb) {
        const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
        const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
        const handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        if (callback) handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {}); else return handler(command).then(result => result.output);
      }
      destroy() {
        if (this.config.requestHandler.destroy) this.config.requestHandler.destroy();
      }
    }
    class Command {
      constructor() {
        this.middlewareStack = constructStack();
      }
    }
    const SENSITIVE_STRING = "***SensitiveInformation***";
    const expectBoolean = value => {
      if (value === null || value === void 0) return;
      if (typeof value === "number") {
        if (value === 0 || value === 1) logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
        if (value === 0) return false;
        if (value === 1) return true;
      }
      if (typeof value === "string") {
        const lower = value.toLowerCase();
        if (lower === "false" || lower === "true") logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`));
        if (lower === "false") return false;
        if (lower === "true") return true;
      }
      if (typeof value === "boolean") return value;
      throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
    };
    const expectNumber = value => {
      if (value === null || value === void 0) return;
      if (typeof value === "string") {
        const parsed = parseFloat(value);
        if (!Number.isNaN(parsed)) {
          if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
          return parsed;
        }
      }
      if (typeof value === "number") return value;
      throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
    };
    const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
    const expectFloat32 = value => {
      const expected = expectNumber(value);
      if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
      return expected;
    };
    const expectLong = value => {
      if (value === null || value === void 0) return;
      if (Number.isInteger(value) && !Number.isNaN(value)) return value;
      throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
    };
    const expectInt32 = value => expectSizedInt(value, 32);
    const expectShort = value => expectSizedInt(value, 16);
    const expectByte = value => expectSizedInt(value, 8);
    const expectSizedInt = (value, size) => {
      const expected = expectLong(value);
      if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
      return expected;
    };
    const castInt = (value, size) => {
      switch (size) {
       case 32:
        return Int32Array.of(value)[0];

       case 16:
        return Int16Array.of(value)[0];

       case 8:
        return Int8Array.of(value)[0];
      }
    };
    const expectNonNull = (value, location) => {
      if (value === null || value === void 0) {
        if (location) throw new TypeError(`Expected a non-null value for ${location}`);
        throw new TypeError("Expected a non-null value");
      }
      return value;
    };
    const expectObject = value => {
      if (value === null || value === void 0) return;
      if (typeof value === "object" && !Array.isArray(value)) return value;
      const receivedType = Array.isArray(value) ? "array" : typeof value;
      throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
    };
    const expectString = value => {
      if (value === null || value === void 0) return;
      if (typeof value === "string") return value;
      if ([ "boolean", "number", "bigint" ].includes(typeof value)) {
        logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
        return String(value);
      }
      throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
    };
    const strictParseDouble = value => {
      if (typeof value == "string") return expectNumber(parseNumber(value));
      return expectNumber(value);
    };
    const strictParseFloat32 = value => {
      if (typeof value == "string") return expectFloat32(parseNumber(value));
      return expectFloat32(value);
    };
    const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
    const parseNumber = value => {
      const matches = value.match(NUMBER_REGEX);
      if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
      return parseFloat(value);
    };
    const strictParseInt32 = value => {
      if (typeof value === "string") return expectInt32(parseNumber(value));
      return expectInt32(value);
    };
    const parse_utils_strictParseShort = value => {
      if (typeof value === "string") return expectShort(parseNumber(value));
      return expectShort(value);
    };
    const strictParseByte = value => {
      if (typeof value === "string") return expectByte(parseNumber(value));
      return expectByte(value);
    };
    const stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
    const logger = {
      warn: console.warn
    };
    const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
    null && new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
    const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}\:\d{2})|[zZ])$/);
    const parseRfc3339DateTimeWithOffset = value => {
      if (value === null || value === void 0) return;
      if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
      const match = RFC3339_WITH_OFFSET.exec(value);
      if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
      const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
      const year = parse_utils_strictParseShort(stripLeadingZeroes(yearStr));
      const month = parseDateValue(monthStr, "month", 1, 12);
      const day = parseDateValue(dayStr, "day", 1, 31);
      const date = buildDate(year, month, day, {
        hours,
        minutes,
        seconds,
        fractionalMilliseconds
      });
      if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
      return date;
    };
    null && new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
    null && new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
    null && new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
    const parseEpochTimestamp = value => {
      if (value === null || value === void 0) return;
      let valueAsDouble;
      if (typeof value === "number") valueAsDouble = value; else if (typeof value === "string") valueAsDouble = strictParseDouble(value); else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
      if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
      return new Date(Math.round(valueAsDouble * 1e3));
    };
    const buildDate = (year, month, day, time) => {
      const adjustedMonth = month - 1;
      validateDayOfMonth(year, adjustedMonth, day);
      return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
    };
    const DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
    const validateDayOfMonth = (year, month, day) => {
      let maxDays = DAYS_IN_MONTH[month];
      if (month === 1 && isLeapYear(year)) maxDays = 29;
      if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
    };
    const isLeapYear = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const parseDateValue = (value, type, lower, upper) => {
      const dateVal = strictParseByte(stripLeadingZeroes(value));
      if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
      return dateVal;
    };
    const parseMilliseconds = value => {
      if (value === null || value === void 0) return 0;
      return strictParseFloat32("0." + value) * 1e3;
    };
    const parseOffsetToMilliseconds = value => {
      const directionStr = value[0];
      let direction = 1;
      if (directionStr == "+") direction = 1; else if (directionStr == "-") direction = -1; else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
      const hour = Number(value.substring(1, 3));
      const minute = Number(value.substring(4, 6));
      return direction * (hour * 60 + minute) * 60 * 1e3;
    };
    const stripLeadingZeroes = value => {
      let idx = 0;
      while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
      if (idx === 0) return value;
      return value.slice(idx);
    };
    class ServiceException extends Error {
      constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, ServiceException.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
      }
    }
    const decorateServiceException = (exception, additions = {}) => {
      Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
        if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
      });
      const message = exception.message || exception.Message || "UnknownError";
      exception.message = message;
      delete exception.Message;
      return exception;
    };
    const throwDefaultError = ({output, parsedBody, exceptionCtor, errorCode}) => {
      const $metadata = deserializeMetadata(output);
      const statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0;
      const response = new exceptionCtor({
        name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
        $fault: "client",
        $metadata
      });
      throw decorateServiceException(response, parsedBody);
    };
    const withBaseException = ExceptionCtor => ({output, parsedBody, errorCode}) => {
      throwDefaultError({
        output,
        parsedBody,
        exceptionCtor: ExceptionCtor,
        errorCode
      });
    };
    const deserializeMetadata = output => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
    const loadConfigsForDefaultMode = mode => {
      switch (mode) {
       case "standard":
        return {
          retryMode: "standard",
          connectionTimeout: 3100
        };

       case "in-region":
        return {
          retryMode: "standard",
          connectionTimeout: 1100
        };

       case "cross-region":
        return {
          retryMode: "standard",
          connectionTimeout: 3100
        };

       case "mobile":
        return {
          retryMode: "standard",
          connectionTimeout: 3e4
        };

       default:
        return {};
      }
    };
    let warningEmitted = false;
    const emitWarningIfUnsupportedVersion = version => {
      if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 14) warningEmitted = true;
    };
    function extendedEncodeURIComponent(str) {
      return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
      });
    }
    const getValueFromTextNode = obj => {
      const textNodeName = "#text";
      for (const key in obj) if (obj.hasOwnProperty(key) && obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName]; else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
      return obj;
    };
    const StringWrapper = function() {
      const Class = Object.getPrototypeOf(this).constructor;
      const Constructor = Function.bind.apply(String, [ null, ...arguments ]);
      const instance = new Constructor;
      Object.setPrototypeOf(instance, Class.prototype);
      return instance;
    };
    StringWrapper.prototype = Object.create(String.prototype, {
      constructor: {
        value: StringWrapper,
        enumerable: false,
        writable: true,
        configurable: true
      }
    });
    Object.setPrototypeOf(StringWrapper, String);
    function map(arg0, arg1, arg2) {
      let target;
      let filter;
      let instructions;
      if (typeof arg1 === "undefined" && typeof arg2 === "undefined") {
        target = {};
        instructions = arg0;
      } else {
        target = arg0;
        if (typeof arg1 === "function") {
          filter = arg1;
          instructions = arg2;
          return mapWithFilter(target, filter, instructions);
        } else instructions = arg1;
      }
      for (const key of Object.keys(instructions)) {
        if (!Array.isArray(instructions[key])) {
          target[key] = instructions[key];
          continue;
        }
        applyInstruction(target, null, instructions, key);
      }
      return target;
    }
    const take = (source, instructions) => {
      const out = {};
      for (const key in instructions) applyInstruction(out, source, instructions, key);
      return out;
    };
    const mapWithFilter = (target, filter, instructions) => map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => {
      if (Array.isArray(value)) _instructions[key] = value; else if (typeof value === "function") _instructions[key] = [ filter, value() ]; else _instructions[key] = [ filter, value ];
      return _instructions;
    }, {}));
    const applyInstruction = (target, source, instructions, targetKey) => {
      if (source !== null) {
        let instruction = instructions[targetKey];
        if (typeof instruction === "function") instruction = [ , instruction ];
        const [filter = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
        if (typeof filter === "function" && filter(source[sourceKey]) || typeof filter !== "function" && !!filter) target[targetKey] = valueFn(source[sourceKey]);
        return;
      }
      let [filter, value] = instructions[targetKey];
      if (typeof value === "function") {
        let _value;
        const defaultFilterPassed = filter === void 0 && (_value = value()) != null;
        const customFilterPassed = typeof filter === "function" && !!filter(void 0) || typeof filter !== "function" && !!filter;
        if (defaultFilterPassed) target[targetKey] = _value; else if (customFilterPassed) target[targetKey] = value();
      } else {
        const defaultFilterPassed = filter === void 0 && value != null;
        const customFilterPassed = typeof filter === "function" && !!filter(value) || typeof filter !== "function" && !!filter;
        if (defaultFilterPassed || customFilterPassed) target[targetKey] = value;
      }
    };
    const nonNullish = _ => _ != null;
    const pass = _ => _;
    const _json = obj => {
      if (obj == null) return {};
      if (Array.isArray(obj)) return obj.filter(_ => _ != null);
      if (typeof obj === "object") {
        const target = {};
        for (const key of Object.keys(obj)) {
          if (obj[key] == null) continue;
          target[key] = _json(obj[key]);
        }
        return target;
      }
      return obj;
    };
  },
  36957: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      D: () => parseUrl
    });
    function parseQueryString(querystring) {
      const query = {};
      querystring = querystring.replace(/^\?/, "");
      if (querystring) for (const pair of querystring.split("&")) {
        let [key, value = null] = pair.split("=");
        key = decodeURIComponent(key);
        if (value) value = decodeURIComponent(value);
        if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
      }
      return query;
    }
    const parseUrl = url => {
      if (typeof url === "string") return parseUrl(new URL(url));
      const {hostname, pathname, port, protocol, search} = url;
      let query;
      if (search) query = parseQueryString(search);
      return {
        hostname,
        port: port ? parseInt(port) : void 0,
        protocol,
        path: pathname,
        query
      };
    };
  },
  22086: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    "use strict";
    __webpack_require__.d(__webpack_exports__, {
      t: () => normalizeProvider
    });
    const normalizeProvider = input => {
      if (typeof input === "function") return input;
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  },
  39741: (module, __unused_webpack_exports, __webpack_require__) => {
    "use strict";
    const validator = __webpack_require__(39433);
    const XMLParser = __webpack_require__(79844);
    const XMLBuilder = __webpack_require__(80659);
    module.exports = {
      XMLParser,
      XMLValidator: validator,
      XMLBuilder
    };
  },
  47019: (__unused_webpack_module, exports) => {
    "use strict";
    const nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
    const nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
    const nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*";
    const regexName = new RegExp("^" + nameRegexp + "$");
    const getAllMatches = function(string, regex) {
      const matches = [];
      let match = regex.exec(string);
      while (match) {
        const allmatches = [];
        allmatches.startIndex = regex.lastIndex - match[0].length;
        const len = match.length;
        for (let index = 0; index < len; index++) allmatches.push(match[index]);
        matches.push(allmatches);
        match = regex.exec(string);
      }
      return matches;
    };
    const isName = function(string) {
      const match = regexName.exec(string);
      return !(match === null || typeof match === "undefined");
    };
    exports.isExist = function(v) {
      return typeof v !== "undefined";
    };
    exports.isEmptyObject = function(obj) {
      return Object.keys(obj).length === 0;
    };
    exports.merge = function(target, a, arrayMode) {
      if (a) {
        const keys = Object.keys(a);
        const len = keys.length;
        for (let i = 0; i < len; i++) if (arrayMode === "strict") target[keys[i]] = [ a[keys[i]] ]; else target[keys[i]] = a[keys[i]];
      }
    };
    exports.getValue = function(v) {
      if (exports.isExist(v)) return v; else return "";
    };
    exports.isName = isName;
    exports.getAllMatches = getAllMatches;
    exports.nameRegexp = nameRegexp;
  },
  39433: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    const util = __webpack_require__(47019);
    const defaultOptions = {
      allowBooleanAttributes: false,
      unpairedTags: []
    };
    exports.validate = function(xmlData, options) {
      options = Object.assign({}, defaultOptions, options);
      const tags = [];
      let tagFound = false;
      let reachedRoot = false;
      if (xmlData[0] === "\ufeff") xmlData = xmlData.substr(1);
      for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
        i += 2;
        i = readPI(xmlData, i);
        if (i.err) return i;
      } else if (xmlData[i] === "<") {
        let tagStartPos = i;
        i++;
        if (xmlData[i] === "!") {
          i = readCommentAndCDATA(xmlData, i);
          continue;
        } else {
          let closingTag = false;
          if (xmlData[i] === "/") {
            closingTag = true;
            i++;
          }
          let tagName = "";
          for (;i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "\t" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
          tagName = tagName.trim();
          if (tagName[tagName.length - 1] === "/") {
            tagName = tagName.substring(0, tagName.length - 1);
            i--;
          }
          if (!validateTagName(tagName)) {
            let msg;
            if (tagName.trim().length === 0) msg = "Invalid space after '<'."; else msg = "Tag '" + tagName + "' is an invalid name.";
            return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
          }
          const result = readAttributeStr(xmlData, i);
          if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
          let attrStr = result.value;
          i = result.index;
          if (attrStr[attrStr.length - 1] === "/") {
            const attrStrStart = i - attrStr.length;
            attrStr = attrStr.substring(0, attrStr.length - 1);
            const isValid = validateAttributeString(attrStr, options);
            if (isValid === true) tagFound = true; else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
          } else if (closingTag) if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i)); else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos)); else {
            const otg = tags.pop();
            if (tagName !== otg.tagName) {
              let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
              return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
            }
            if (tags.length == 0) reachedRoot = true;
          } else {
            const isValid = validateAttributeString(attrStr, options);
            if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
            if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i)); else if (options.unpairedTags.indexOf(tagName) !== -1) ; else tags.push({
              tagName,
              tagStartPos
            });
            tagFound = true;
          }
          for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") if (xmlData[i + 1] === "!") {
            i++;
            i = readCommentAndCDATA(xmlData, i);
            continue;
          } else if (xmlData[i + 1] === "?") {
            i = readPI(xmlData, ++i);
            if (i.err) return i;
          } else break; else if (xmlData[i] === "&") {
            const afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
          if (xmlData[i] === "<") i--;
        }
      } else {
        if (isWhiteSpace(xmlData[i])) continue;
        return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
      }
      if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1); else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos)); else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map(t => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
        line: 1,
        col: 1
      });
      return true;
    };
    function isWhiteSpace(char) {
      return char === " " || char === "\t" || char === "\n" || char === "\r";
    }
    function readPI(xmlData, i) {
      const start = i;
      for (;i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
        const tagname = xmlData.substr(start, i - start);
        if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i)); else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
          i++;
          break;
        } else continue;
      }
      return i;
    }
    function readCommentAndCDATA(xmlData, i) {
      if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
        for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
          i += 2;
          break;
        }
      } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
        let angleBracketsCount = 1;
        for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++; else if (xmlData[i] === ">") {
          angleBracketsCount--;
          if (angleBracketsCount === 0) break;
        }
      } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
      return i;
    }
    const doubleQuote = '"';
    const singleQuote = "'";
    function readAttributeStr(xmlData, i) {
      let attrStr = "";
      let startChar = "";
      let tagClosed = false;
      for (;i < xmlData.length; i++) {
        if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) if (startChar === "") startChar = xmlData[i]; else if (startChar !== xmlData[i]) ; else startChar = ""; else if (xmlData[i] === ">") if (startChar === "") {
          tagClosed = true;
          break;
        }
        attrStr += xmlData[i];
      }
      if (startChar !== "") return false;
      return {
        value: attrStr,
        index: i,
        tagClosed
      };
    }
    const validAttrStrRegxp = new RegExp("(\\s*)([^\\s=]+)(\\s*=)?(\\s*(['\"])(([\\s\\S])*?)\\5)?", "g");
    function validateAttributeString(attrStr, options) {
      const matches = util.getAllMatches(attrStr, validAttrStrRegxp);
      const attrNames = {};
      for (let i = 0; i < matches.length; i++) {
        if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i])); else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i])); else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
        const attrName = matches[i][2];
        if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
        if (!attrNames.hasOwnProperty(attrName)) attrNames[attrName] = 1; else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
      }
      return true;
    }
    function validateNumberAmpersand(xmlData, i) {
      let re = /\d/;
      if (xmlData[i] === "x") {
        i++;
        re = /[\da-fA-F]/;
      }
      for (;i < xmlData.length; i++) {
        if (xmlData[i] === ";") return i;
        if (!xmlData[i].match(re)) break;
      }
      return -1;
    }
    function validateAmpersand(xmlData, i) {
      i++;
      if (xmlData[i] === ";") return -1;
      if (xmlData[i] === "#") {
        i++;
        return validateNumberAmpersand(xmlData, i);
      }
      let count = 0;
      for (;i < xmlData.length; i++, count++) {
        if (xmlData[i].match(/\w/) && count < 20) continue;
        if (xmlData[i] === ";") break;
        return -1;
      }
      return i;
    }
    function getErrorObject(code, message, lineNumber) {
      return {
        err: {
          code,
          msg: message,
          line: lineNumber.line || lineNumber,
          col: lineNumber.col
        }
      };
    }
    function validateAttrName(attrName) {
      return util.isName(attrName);
    }
    function validateTagName(tagname) {
      return util.isName(tagname);
    }
    function getLineNumberForPosition(xmlData, index) {
      const lines = xmlData.substring(0, index).split(/\r?\n/);
      return {
        line: lines.length,
        col: lines[lines.length - 1].length + 1
      };
    }
    function getPositionFromMatch(match) {
      return match.startIndex + match[1].length;
    }
  },
  80659: (module, __unused_webpack_exports, __webpack_require__) => {
    "use strict";
    const buildFromOrderedJs = __webpack_require__(43997);
    const defaultOptions = {
      attributeNamePrefix: "@_",
      attributesGroupName: false,
      textNodeName: "#text",
      ignoreAttributes: true,
      cdataPropName: false,
      format: false,
      indentBy: "  ",
      suppressEmptyNode: false,
      suppressUnpairedNode: true,
      suppressBooleanAttributes: true,
      tagValueProcessor: function(key, a) {
        return a;
      },
      attributeValueProcessor: function(attrName, a) {
        return a;
      },
      preserveOrder: false,
      commentPropName: false,
      unpairedTags: [],
      entities: [ {
        regex: new RegExp("&", "g"),
        val: "&amp;"
      }, {
        regex: new RegExp(">", "g"),
        val: "&gt;"
      }, {
        regex: new RegExp("<", "g"),
        val: "&lt;"
      }, {
        regex: new RegExp("'", "g"),
        val: "&apos;"
      }, {
        regex: new RegExp('"', "g"),
        val: "&quot;"
      } ],
      processEntities: true,
      stopNodes: []
    };
    function Builder(options) {
      this.options = Object.assign({}, defaultOptions, options);
      if (this.options.ignoreAttributes || this.options.attributesGroupName) this.isAttribute = function() {
        return false;
      }; else {
        this.attrPrefixLen = this.options.attributeNamePrefix.length;
        this.isAttribute = isAttribute;
      }
      this.processTextOrObjNode = processTextOrObjNode;
      if (this.options.format) {
        this.indentate = indentate;
        this.tagEndChar = ">\n";
        this.newLine = "\n";
      } else {
        this.indentate = function() {
          return "";
        };
        this.tagEndChar = ">";
        this.newLine = "";
      }
    }
    Builder.prototype.build = function(jObj) {
      if (this.options.preserveOrder) return buildFromOrderedJs(jObj, this.options); else {
        if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) jObj = {
          [this.options.arrayNodeName]: jObj
        };
        return this.j2x(jObj, 0).val;
      }
    };
    Builder.prototype.j2x = function(jObj, level) {
      let attrStr = "";
      let val = "";
      for (let key in jObj) if (typeof jObj[key] === "undefined") ; else if (jObj[key] === null) if (key[0] === "?") val += this.indentate(level) + "<" + key + "?" + this.tagEndChar; else val += this.indentate(level) + "<" + key + "/" + this.tagEndChar; else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], key, "", level); else if (typeof jObj[key] !== "object") {
        const attr = this.isAttribute(key);
        if (attr) attrStr += this.buildAttrPairStr(attr, "" + jObj[key]); else if (key === this.options.textNodeName) {
          let newval = this.options.tagValueProcessor(key, "" + jObj[key]);
          val += this.replaceEntitiesValue(newval);
        } else val += this.buildTextValNode(jObj[key], key, "", level);
      } else if (Array.isArray(jObj[key])) {
        const arrLen = jObj[key].length;
        for (let j = 0; j < arrLen; j++) {
          const item = jObj[key][j];
          if (typeof item === "undefined") ; else if (item === null) if (key[0] === "?") val += this.indentate(level) + "<" + key + "?" + this.tagEndChar; else val += this.indentate(level) + "<" + key + "/" + this.tagEndChar; else if (typeof item === "object") val += this.processTextOrObjNode(item, key, level); else val += this.buildTextValNode(item, key, "", level);
        }
      } else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
        const Ks = Object.keys(jObj[key]);
        const L = Ks.length;
        for (let j = 0; j < L; j++) attrStr += this.buildAttrPairStr(Ks[j], "" + jObj[key][Ks[j]]);
      } else val += this.processTextOrObjNode(jObj[key], key, level);
      return {
        attrStr,
        val
      };
    };
    Builder.prototype.buildAttrPairStr = function(attrName, val) {
      val = this.options.attributeValueProcessor(attrName, "" + val);
      val = this.replaceEntitiesValue(val);
      if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName; else return " " + attrName + '="' + val + '"';
    };
    function processTextOrObjNode(object, key, level) {
      const result = this.j2x(object, level + 1);
      if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level); else return this.buildObjectNode(result.val, key, result.attrStr, level);
    }
    Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
      if (val === "") if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar; else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar; else {
        let tagEndExp = "</" + key + this.tagEndChar;
        let piClosingChar = "";
        if (key[0] === "?") {
          piClosingChar = "?";
          tagEndExp = "";
        }
        if (attrStr && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp; else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `\x3c!--${val}--\x3e` + this.newLine; else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
      }
    };
    Builder.prototype.closeTag = function(key) {
      let closeTag = "";
      if (this.options.unpairedTags.indexOf(key) !== -1) {
        if (!this.options.suppressUnpairedNode) closeTag = "/";
      } else if (this.options.suppressEmptyNode) closeTag = "/"; else closeTag = `></${key}`;
      return closeTag;
    };
    Builder.prototype.buildTextValNode = function(val, key, attrStr, level) {
      if (this.options.cdataPropName !== false && key === this.options.cdataPropName) return this.indentate(level) + `<![CDATA[${val}]]>` + this.newLine; else if (this.options.commentPropName !== false && key === this.options.commentPropName) return this.indentate(level) + `\x3c!--${val}--\x3e` + this.newLine; else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar; else {
        let textValue = this.options.tagValueProcessor(key, val);
        textValue = this.replaceEntitiesValue(textValue);
        if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar; else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
      }
    };
    Builder.prototype.replaceEntitiesValue = function(textValue) {
      if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
        const entity = this.options.entities[i];
        textValue = textValue.replace(entity.regex, entity.val);
      }
      return textValue;
    };
    function indentate(level) {
      return this.options.indentBy.repeat(level);
    }
    function isAttribute(name) {
      if (name.startsWith(this.options.attributeNamePrefix)) return name.substr(this.attrPrefixLen); else return false;
    }
    module.exports = Builder;
  },
  43997: module => {
    const EOL = "\n";
    function toXml(jArray, options) {
      let indentation = "";
      if (options.format && options.indentBy.length > 0) indentation = EOL;
      return arrToStr(jArray, options, "", indentation);
    }
    function arrToStr(arr, options, jPath, indentation) {
      let xmlStr = "";
      let isPreviousElementTag = false;
      for (let i = 0; i < arr.length; i++) {
        const tagObj = arr[i];
        const tagName = propName(tagObj);
        let newJPath = "";
        if (jPath.length === 0) newJPath = tagName; else newJPath = `${jPath}.${tagName}`;
        if (tagName === options.textNodeName) {
          let tagText = tagObj[tagName];
          if (!isStopNode(newJPath, options)) {
            tagText = options.tagValueProcessor(tagName, tagText);
            tagText = replaceEntitiesValue(tagText, options);
          }
          if (isPreviousElementTag) xmlStr += indentation;
          xmlStr += tagText;
          isPreviousElementTag = false;
          continue;
        } else if (tagName === options.cdataPropName) {
          if (isPreviousElementTag) xmlStr += indentation;
          xmlStr += `<![CDATA[${tagObj[tagName][0][options.textNodeName]}]]>`;
          isPreviousElementTag = false;
          continue;
        } else if (tagName === options.commentPropName) {
          xmlStr += indentation + `\x3c!--${tagObj[tagName][0][options.textNodeName]}--\x3e`;
          isPreviousElementTag = true;
          continue;
        } else if (tagName[0] === "?") {
          const attStr = attr_to_str(tagObj[":@"], options);
          const tempInd = tagName === "?xml" ? "" : indentation;
          let piTextNodeName = tagObj[tagName][0][options.textNodeName];
          piTextNodeName = piTextNodeName.length !== 0 ? " " + piTextNodeName : "";
          xmlStr += tempInd + `<${tagName}${piTextNodeName}${attStr}?>`;
          isPreviousElementTag = true;
          continue;
        }
        let newIdentation = indentation;
        if (newIdentation !== "") newIdentation += options.indentBy;
        const attStr = attr_to_str(tagObj[":@"], options);
        const tagStart = indentation + `<${tagName}${attStr}`;
        const tagValue = arrToStr(tagObj[tagName], options, newJPath, newIdentation);
        if (options.unpairedTags.indexOf(tagName) !== -1) if (options.suppressUnpairedNode) xmlStr += tagStart + ">"; else xmlStr += tagStart + "/>"; else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>"; else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`; else {
          xmlStr += tagStart + ">";
          if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) xmlStr += indentation + options.indentBy + tagValue + indentation; else xmlStr += tagValue;
          xmlStr += `</${tagName}>`;
        }
        isPreviousElementTag = true;
      }
      return xmlStr;
    }
    function propName(obj) {
      const keys = Object.keys(obj);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (key !== ":@") return key;
      }
    }
    function attr_to_str(attrMap, options) {
      let attrStr = "";
      if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
        let attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
        attrVal = replaceEntitiesValue(attrVal, options);
        if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`; else attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${attrVal}"`;
      }
      return attrStr;
    }
    function isStopNode(jPath, options) {
      jPath = jPath.substr(0, jPath.length - options.textNodeName.length - 1);
      let tagName = jPath.substr(jPath.lastIndexOf(".") + 1);
      for (let index in options.stopNodes) if (options.stopNodes[index] === jPath || options.stopNodes[index] === "*." + tagName) return true;
      return false;
    }
    function replaceEntitiesValue(textValue, options) {
      if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
        const entity = options.entities[i];
        textValue = textValue.replace(entity.regex, entity.val);
      }
      return textValue;
    }
    module.exports = toXml;
  },
  50151: module => {
    function readDocType(xmlData, i) {
      const entities = {};
      if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
        i += 9;
        let angleBracketsCount = 1;
        let hasBody = false, entity = false, comment = false;
        let exp = "";
        for (;i < xmlData.length; i++) if (xmlData[i] === "<" && !comment) {
          if (hasBody && xmlData[i + 1] === "!" && xmlData[i + 2] === "E" && xmlData[i + 3] === "N" && xmlData[i + 4] === "T" && xmlData[i + 5] === "I" && xmlData[i + 6] === "T" && xmlData[i + 7] === "Y") {
            i += 7;
            entity = true;
          } else if (hasBody && xmlData[i + 1] === "!" && xmlData[i + 2] === "E" && xmlData[i + 3] === "L" && xmlData[i + 4] === "E" && xmlData[i + 5] === "M" && xmlData[i + 6] === "E" && xmlData[i + 7] === "N" && xmlData[i + 8] === "T") i += 8; else if (hasBody && xmlData[i + 1] === "!" && xmlData[i + 2] === "A" && xmlData[i + 3] === "T" && xmlData[i + 4] === "T" && xmlData[i + 5] === "L" && xmlData[i + 6] === "I" && xmlData[i + 7] === "S" && xmlData[i + 8] === "T") i += 8; else if (hasBody && xmlData[i + 1] === "!" && xmlData[i + 2] === "N" && xmlData[i + 3] === "O" && xmlData[i + 4] === "T" && xmlData[i + 5] === "A" && xmlData[i + 6] === "T" && xmlData[i + 7] === "I" && xmlData[i + 8] === "O" && xmlData[i + 9] === "N") i += 9; else if (xmlData[i + 1] === "!" && xmlData[i + 2] === "-" && xmlData[i + 3] === "-") comment = true; else throw new Error("Invalid DOCTYPE");
          angleBracketsCount++;
          exp = "";
        } else if (xmlData[i] === ">") {
          if (comment) {
            if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
              comment = false;
              angleBracketsCount--;
            }
          } else {
            if (entity) {
              parseEntityExp(exp, entities);
              entity = false;
            }
            angleBracketsCount--;
          }
          if (angleBracketsCount === 0) break;
        } else if (xmlData[i] === "[") hasBody = true; else exp += xmlData[i];
        if (angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
      } else throw new Error(`Invalid Tag instead of DOCTYPE`);
      return {
        entities,
        i
      };
    }
    const entityRegex = RegExp("^\\s([a-zA-z0-0]+)[ \t](['\"])([^&]+)\\2");
    function parseEntityExp(exp, entities) {
      const match = entityRegex.exec(exp);
      if (match) entities[match[1]] = {
        regx: RegExp(`&${match[1]};`, "g"),
        val: match[3]
      };
    }
    module.exports = readDocType;
  },
  84769: (__unused_webpack_module, exports) => {
    const defaultOptions = {
      preserveOrder: false,
      attributeNamePrefix: "@_",
      attributesGroupName: false,
      textNodeName: "#text",
      ignoreAttributes: true,
      removeNSPrefix: false,
      allowBooleanAttributes: false,
      parseTagValue: true,
      parseAttributeValue: false,
      trimValues: true,
      cdataPropName: false,
      numberParseOptions: {
        hex: true,
        leadingZeros: true,
        eNotation: true
      },
      tagValueProcessor: function(tagName, val) {
        return val;
      },
      attributeValueProcessor: function(attrName, val) {
        return val;
      },
      stopNodes: [],
      alwaysCreateTextNode: false,
      isArray: () => false,
      commentPropName: false,
      unpairedTags: [],
      processEntities: true,
      htmlEntities: false,
      ignoreDeclaration: false,
      ignorePiTags: false,
      transformTagName: false,
      transformAttributeName: false
    };
    const buildOptions = function(options) {
      return Object.assign({}, defaultOptions, options);
    };
    exports.buildOptions = buildOptions;
    exports.defaultOptions = defaultOptions;
  },
  13017: (module, __unused_webpack_exports, __webpack_require__) => {
    "use strict";
    const util = __webpack_require__(47019);
    const xmlNode = __webpack_require__(49307);
    const readDocType = __webpack_require__(50151);
    const toNumber = __webpack_require__(56496);
    "<((!\\[CDATA\\[([\\s\\S]*?)(]]>))|((NAME:)?(NAME))([^>]*)>|((\\/)(NAME)\\s*>))([^<]*)".replace(/NAME/g, util.nameRegexp);
    class OrderedObjParser {
      constructor(options) {
        this.options = options;
        this.currentNode = null;
        this.tagsNodeStack = [];
        this.docTypeEntities = {};
        this.lastEntities = {
          apos: {
            regex: /&(apos|#39|#x27);/g,
            val: "'"
          },
          gt: {
            regex: /&(gt|#62|#x3E);/g,
            val: ">"
          },
          lt: {
            regex: /&(lt|#60|#x3C);/g,
            val: "<"
          },
          quot: {
            regex: /&(quot|#34|#x22);/g,
            val: '"'
          }
        };
        this.ampEntity = {
          regex: /&(amp|#38|#x26);/g,
          val: "&"
        };
        this.htmlEntities = {
          space: {
            regex: /&(nbsp|#160);/g,
            val: " "
          },
          cent: {
            regex: /&(cent|#162);/g,
            val: "¢"
          },
          pound: {
            regex: /&(pound|#163);/g,
            val: "£"
          },
          yen: {
            regex: /&(yen|#165);/g,
            val: "¥"
          },
          euro: {
            regex: /&(euro|#8364);/g,
            val: "€"
          },
          copyright: {
            regex: /&(copy|#169);/g,
            val: "©"
          },
          reg: {
            regex: /&(reg|#174);/g,
            val: "®"
          },
          inr: {
            regex: /&(inr|#8377);/g,
            val: "₹"
          }
        };
        this.addExternalEntities = addExternalEntities;
        this.parseXml = parseXml;
        this.parseTextData = parseTextData;
        this.resolveNameSpace = resolveNameSpace;
        this.buildAttributesMap = buildAttributesMap;
        this.isItStopNode = isItStopNode;
        this.replaceEntitiesValue = replaceEntitiesValue;
        this.readStopNodeData = readStopNodeData;
        this.saveTextToParentTag = saveTextToParentTag;
      }
    }
    function addExternalEntities(externalEntities) {
      const entKeys = Object.keys(externalEntities);
      for (let i = 0; i < entKeys.length; i++) {
        const ent = entKeys[i];
        this.lastEntities[ent] = {
          regex: new RegExp("&" + ent + ";", "g"),
          val: externalEntities[ent]
        };
      }
    }
    function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
      if (val !== void 0) {
        if (this.options.trimValues && !dontTrim) val = val.trim();
        if (val.length > 0) {
          if (!escapeEntities) val = this.replaceEntitiesValue(val);
          const newval = this.options.tagValueProcessor(tagName, val, jPath, hasAttributes, isLeafNode);
          if (newval === null || newval === void 0) return val; else if (typeof newval !== typeof val || newval !== val) return newval; else if (this.options.trimValues) return parseValue(val, this.options.parseTagValue, this.options.numberParseOptions); else {
            const trimmedVal = val.trim();
            if (trimmedVal === val) return parseValue(val, this.options.parseTagValue, this.options.numberParseOptions); else return val;
          }
        }
      }
    }
    function resolveNameSpace(tagname) {
      if (this.options.removeNSPrefix) {
        const tags = tagname.split(":");
        const prefix = tagname.charAt(0) === "/" ? "/" : "";
        if (tags[0] === "xmlns") return "";
        if (tags.length === 2) tagname = prefix + tags[1];
      }
      return tagname;
    }
    const attrsRegx = new RegExp("([^\\s=]+)\\s*(=\\s*(['\"])([\\s\\S]*?)\\3)?", "gm");
    function buildAttributesMap(attrStr, jPath) {
      if (!this.options.ignoreAttributes && typeof attrStr === "string") {
        const matches = util.getAllMatches(attrStr, attrsRegx);
        const len = matches.length;
        const attrs = {};
        for (let i = 0; i < len; i++) {
          const attrName = this.resolveNameSpace(matches[i][1]);
          let oldVal = matches[i][4];
          let aName = this.options.attributeNamePrefix + attrName;
          if (attrName.length) {
            if (this.options.transformAttributeName) aName = this.options.transformAttributeName(aName);
            if (aName === "__proto__") aName = "#__proto__";
            if (oldVal !== void 0) {
              if (this.options.trimValues) oldVal = oldVal.trim();
              oldVal = this.replaceEntitiesValue(oldVal);
              const newVal = this.options.attributeValueProcessor(attrName, oldVal, jPath);
              if (newVal === null || newVal === void 0) attrs[aName] = oldVal; else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal; else attrs[aName] = parseValue(oldVal, this.options.parseAttributeValue, this.options.numberParseOptions);
            } else if (this.options.allowBooleanAttributes) attrs[aName] = true;
          }
        }
        if (!Object.keys(attrs).length) return;
        if (this.options.attributesGroupName) {
          const attrCollection = {};
          attrCollection[this.options.attributesGroupName] = attrs;
          return attrCollection;
        }
        return attrs;
      }
    }
    const parseXml = function(xmlData) {
      xmlData = xmlData.replace(/\r\n?/g, "\n");
      const xmlObj = new xmlNode("!xml");
      let currentNode = xmlObj;
      let textData = "";
      let jPath = "";
      for (let i = 0; i < xmlData.length; i++) {
        const ch = xmlData[i];
        if (ch === "<") if (xmlData[i + 1] === "/") {
          const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
          let tagName = xmlData.substring(i + 2, closeIndex).trim();
          if (this.options.removeNSPrefix) {
            const colonIndex = tagName.indexOf(":");
            if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
          }
          if (this.options.transformTagName) tagName = this.options.transformTagName(tagName);
          if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, jPath);
          jPath = jPath.substr(0, jPath.lastIndexOf("."));
          currentNode = this.tagsNodeStack.pop();
          textData = "";
          i = closeIndex;
        } else if (xmlData[i + 1] === "?") {
          let tagData = readTagExp(xmlData, i, false, "?>");
          if (!tagData) throw new Error("Pi Tag is not closed.");
          textData = this.saveTextToParentTag(textData, currentNode, jPath);
          if (this.options.ignoreDeclaration && tagData.tagName === "?xml" || this.options.ignorePiTags) ; else {
            const childNode = new xmlNode(tagData.tagName);
            childNode.add(this.options.textNodeName, "");
            if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent) childNode[":@"] = this.buildAttributesMap(tagData.tagExp, jPath);
            currentNode.addChild(childNode);
          }
          i = tagData.closeIndex + 1;
        } else if (xmlData.substr(i + 1, 3) === "!--") {
          const endIndex = findClosingIndex(xmlData, "--\x3e", i + 4, "Comment is not closed.");
          if (this.options.commentPropName) {
            const comment = xmlData.substring(i + 4, endIndex - 2);
            textData = this.saveTextToParentTag(textData, currentNode, jPath);
            currentNode.add(this.options.commentPropName, [ {
              [this.options.textNodeName]: comment
            } ]);
          }
          i = endIndex;
        } else if (xmlData.substr(i + 1, 2) === "!D") {
          const result = readDocType(xmlData, i);
          this.docTypeEntities = result.entities;
          i = result.i;
        } else if (xmlData.substr(i + 1, 2) === "![") {
          const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
          const tagExp = xmlData.substring(i + 9, closeIndex);
          textData = this.saveTextToParentTag(textData, currentNode, jPath);
          if (this.options.cdataPropName) currentNode.add(this.options.cdataPropName, [ {
            [this.options.textNodeName]: tagExp
          } ]); else {
            let val = this.parseTextData(tagExp, currentNode.tagname, jPath, true, false, true);
            if (val == void 0) val = "";
            currentNode.add(this.options.textNodeName, val);
          }
          i = closeIndex + 2;
        } else {
          let result = readTagExp(xmlData, i, this.options.removeNSPrefix);
          let tagName = result.tagName;
          let tagExp = result.tagExp;
          let attrExpPresent = result.attrExpPresent;
          let closeIndex = result.closeIndex;
          if (this.options.transformTagName) tagName = this.options.transformTagName(tagName);
          if (currentNode && textData) if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, jPath, false);
          if (tagName !== xmlObj.tagname) jPath += jPath ? "." + tagName : tagName;
          const lastTag = currentNode;
          if (lastTag && this.options.unpairedTags.indexOf(lastTag.tagname) !== -1) currentNode = this.tagsNodeStack.pop();
          if (this.isItStopNode(this.options.stopNodes, jPath, tagName)) {
            let tagContent = "";
            if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) i = result.closeIndex; else if (this.options.unpairedTags.indexOf(tagName) !== -1) i = result.closeIndex; else {
              const result = this.readStopNodeData(xmlData, tagName, closeIndex + 1);
              if (!result) throw new Error(`Unexpected end of ${tagName}`);
              i = result.i;
              tagContent = result.tagContent;
            }
            const childNode = new xmlNode(tagName);
            if (tagName !== tagExp && attrExpPresent) childNode[":@"] = this.buildAttributesMap(tagExp, jPath);
            if (tagContent) tagContent = this.parseTextData(tagContent, tagName, jPath, true, attrExpPresent, true, true);
            jPath = jPath.substr(0, jPath.lastIndexOf("."));
            childNode.add(this.options.textNodeName, tagContent);
            currentNode.addChild(childNode);
          } else {
            if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
              if (tagName[tagName.length - 1] === "/") {
                tagName = tagName.substr(0, tagName.length - 1);
                tagExp = tagName;
              } else tagExp = tagExp.substr(0, tagExp.length - 1);
              if (this.options.transformTagName) tagName = this.options.transformTagName(tagName);
              const childNode = new xmlNode(tagName);
              if (tagName !== tagExp && attrExpPresent) childNode[":@"] = this.buildAttributesMap(tagExp, jPath);
              jPath = jPath.substr(0, jPath.lastIndexOf("."));
              currentNode.addChild(childNode);
            } else {
              const childNode = new xmlNode(tagName);
              this.tagsNodeStack.push(currentNode);
              if (tagName !== tagExp && attrExpPresent) childNode[":@"] = this.buildAttributesMap(tagExp, jPath);
              currentNode.addChild(childNode);
              currentNode = childNode;
            }
            textData = "";
            i = closeIndex;
          }
        } else textData += xmlData[i];
      }
      return xmlObj.child;
    };
    const replaceEntitiesValue = function(val) {
      if (this.options.processEntities) {
        for (let entityName in this.docTypeEntities) {
          const entity = this.docTypeEntities[entityName];
          val = val.replace(entity.regx, entity.val);
        }
        for (let entityName in this.lastEntities) {
          const entity = this.lastEntities[entityName];
          val = val.replace(entity.regex, entity.val);
        }
        if (this.options.htmlEntities) for (let entityName in this.htmlEntities) {
          const entity = this.htmlEntities[entityName];
          val = val.replace(entity.regex, entity.val);
        }
        val = val.replace(this.ampEntity.regex, this.ampEntity.val);
      }
      return val;
    };
    function saveTextToParentTag(textData, currentNode, jPath, isLeafNode) {
      if (textData) {
        if (isLeafNode === void 0) isLeafNode = Object.keys(currentNode.child).length === 0;
        textData = this.parseTextData(textData, currentNode.tagname, jPath, false, currentNode[":@"] ? Object.keys(currentNode[":@"]).length !== 0 : false, isLeafNode);
        if (textData !== void 0 && textData !== "") currentNode.add(this.options.textNodeName, textData);
        textData = "";
      }
      return textData;
    }
    function isItStopNode(stopNodes, jPath, currentTagName) {
      const allNodesExp = "*." + currentTagName;
      for (const stopNodePath in stopNodes) {
        const stopNodeExp = stopNodes[stopNodePath];
        if (allNodesExp === stopNodeExp || jPath === stopNodeExp) return true;
      }
      return false;
    }
    function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
      let attrBoundary;
      let tagExp = "";
      for (let index = i; index < xmlData.length; index++) {
        let ch = xmlData[index];
        if (attrBoundary) {
          if (ch === attrBoundary) attrBoundary = "";
        } else if (ch === '"' || ch === "'") attrBoundary = ch; else if (ch === closingChar[0]) if (closingChar[1]) {
          if (xmlData[index + 1] === closingChar[1]) return {
            data: tagExp,
            index
          };
        } else return {
          data: tagExp,
          index
        }; else if (ch === "\t") ch = " ";
        tagExp += ch;
      }
    }
    function findClosingIndex(xmlData, str, i, errMsg) {
      const closingIndex = xmlData.indexOf(str, i);
      if (closingIndex === -1) throw new Error(errMsg); else return closingIndex + str.length - 1;
    }
    function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
      const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
      if (!result) return;
      let tagExp = result.data;
      const closeIndex = result.index;
      const separatorIndex = tagExp.search(/\s/);
      let tagName = tagExp;
      let attrExpPresent = true;
      if (separatorIndex !== -1) {
        tagName = tagExp.substr(0, separatorIndex).replace(/\s\s*$/, "");
        tagExp = tagExp.substr(separatorIndex + 1);
      }
      if (removeNSPrefix) {
        const colonIndex = tagName.indexOf(":");
        if (colonIndex !== -1) {
          tagName = tagName.substr(colonIndex + 1);
          attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
        }
      }
      return {
        tagName,
        tagExp,
        closeIndex,
        attrExpPresent
      };
    }
    function readStopNodeData(xmlData, tagName, i) {
      const startIndex = i;
      let openTagCount = 1;
      for (;i < xmlData.length; i++) if (xmlData[i] === "<") if (xmlData[i + 1] === "/") {
        const closeIndex = findClosingIndex(xmlData, ">", i, `${tagName} is not closed`);
        let closeTagName = xmlData.substring(i + 2, closeIndex).trim();
        if (closeTagName === tagName) {
          openTagCount--;
          if (openTagCount === 0) return {
            tagContent: xmlData.substring(startIndex, i),
            i: closeIndex
          };
        }
        i = closeIndex;
      } else if (xmlData[i + 1] === "?") {
        const closeIndex = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
        i = closeIndex;
      } else if (xmlData.substr(i + 1, 3) === "!--") {
        const closeIndex = findClosingIndex(xmlData, "--\x3e", i + 3, "StopNode is not closed.");
        i = closeIndex;
      } else if (xmlData.substr(i + 1, 2) === "![") {
        const closeIndex = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
        i = closeIndex;
      } else {
        const tagData = readTagExp(xmlData, i, ">");
        if (tagData) {
          const openTagName = tagData && tagData.tagName;
          if (openTagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
          i = tagData.closeIndex;
        }
      }
    }
    function parseValue(val, shouldParse, options) {
      if (shouldParse && typeof val === "string") {
        const newval = val.trim();
        if (newval === "true") return true; else if (newval === "false") return false; else return toNumber(val, options);
      } else if (util.isExist(val)) return val; else return "";
    }
    module.exports = OrderedObjParser;
  },
  79844: (module, __unused_webpack_exports, __webpack_require__) => {
    const {buildOptions} = __webpack_require__(84769);
    const OrderedObjParser = __webpack_require__(13017);
    const {prettify} = __webpack_require__(37594);
    const validator = __webpack_require__(39433);
    class XMLParser {
      constructor(options) {
        this.externalEntities = {};
        this.options = buildOptions(options);
      }
      parse(xmlData, validationOption) {
        if (typeof xmlData === "string") ; else if (xmlData.toString) xmlData = xmlData.toString(); else throw new Error("XML data is accepted in String or Bytes[] form.");
        if (validationOption) {
          if (validationOption === true) validationOption = {};
          const result = validator.validate(xmlData, validationOption);
          if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
        }
        const orderedObjParser = new OrderedObjParser(this.options);
        orderedObjParser.addExternalEntities(this.externalEntities);
        const orderedResult = orderedObjParser.parseXml(xmlData);
        if (this.options.preserveOrder || orderedResult === void 0) return orderedResult; else return prettify(orderedResult, this.options);
      }
      addEntity(key, value) {
        if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'"); else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'"); else if (value === "&") throw new Error("An entity with value '&' is not permitted"); else this.externalEntities[key] = value;
      }
    }
    module.exports = XMLParser;
  },
  37594: (__unused_webpack_module, exports) => {
    "use strict";
    function prettify(node, options) {
      return compress(node, options);
    }
    function compress(arr, options, jPath) {
      let text;
      const compressedObj = {};
      for (let i = 0; i < arr.length; i++) {
        const tagObj = arr[i];
        const property = propName(tagObj);
        let newJpath = "";
        if (jPath === void 0) newJpath = property; else newJpath = jPath + "." + property;
        if (property === options.textNodeName) if (text === void 0) text = tagObj[property]; else text += "" + tagObj[property]; else if (property === void 0) continue; else if (tagObj[property]) {
          let val = compress(tagObj[property], options, newJpath);
          const isLeaf = isLeafTag(val, options);
          if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], newJpath, options); else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName]; else if (Object.keys(val).length === 0) if (options.alwaysCreateTextNode) val[options.textNodeName] = ""; else val = "";
          if (compressedObj[property] !== void 0 && compressedObj.hasOwnProperty(property)) {
            if (!Array.isArray(compressedObj[property])) compressedObj[property] = [ compressedObj[property] ];
            compressedObj[property].push(val);
          } else if (options.isArray(property, newJpath, isLeaf)) compressedObj[property] = [ val ]; else compressedObj[property] = val;
        }
      }
      if (typeof text === "string") {
        if (text.length > 0) compressedObj[options.textNodeName] = text;
      } else if (text !== void 0) compressedObj[options.textNodeName] = text;
      return compressedObj;
    }
    function propName(obj) {
      const keys = Object.keys(obj);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (key !== ":@") return key;
      }
    }
    function assignAttributes(obj, attrMap, jpath, options) {
      if (attrMap) {
        const keys = Object.keys(attrMap);
        const len = keys.length;
        for (let i = 0; i < len; i++) {
          const atrrName = keys[i];
          if (options.isArray(atrrName, jpath + "." + atrrName, true, true)) obj[atrrName] = [ attrMap[atrrName] ]; else obj[atrrName] = attrMap[atrrName];
        }
      }
    }
    function isLeafTag(obj, options) {
      const propCount = Object.keys(obj).length;
      if (propCount === 0 || propCount === 1 && obj[options.textNodeName]) return true;
      return false;
    }
    exports.prettify = prettify;
  },
  49307: module => {
    "use strict";
    class XmlNode {
      constructor(tagname) {
        this.tagname = tagname;
        this.child = [];
        this[":@"] = {};
      }
      add(key, val) {
        if (key === "__proto__") key = "#__proto__";
        this.child.push({
          [key]: val
        });
      }
      addChild(node) {
        if (node.tagname === "__proto__") node.tagname = "#__proto__";
        if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
          [node.tagname]: node.child,
          [":@"]: node[":@"]
        }); else this.child.push({
          [node.tagname]: node.child
        });
      }
    }
    module.exports = XmlNode;
  },
  56496: module => {
    const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
    const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
    const consider = {
      hex: true,
      leadingZeros: true,
      decimalPoint: ".",
      eNotation: true
    };
    function toNumber(str, options = {}) {
      options = Object.assign({}, consider, options);
      if (!str || typeof str !== "string") return str;
      let trimmedStr = str.trim();
      if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str; else if (str === "0") return 0; else if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16); else if (trimmedStr.search(/[eE]/) !== -1) {
        const notation = trimmedStr.match(/^([-\+])?(0*)([0-9]*(\.[0-9]*)?[eE][-\+]?[0-9]+)$/);
        if (notation) {
          if (options.leadingZeros) trimmedStr = (notation[1] || "") + notation[3]; else if (notation[2] === "0" && notation[3][0] === ".") ; else return str;
          return options.eNotation ? Number(trimmedStr) : str;
        } else return str;
      } else {
        const match = numRegex.exec(trimmedStr);
        if (match) {
          const sign = match[1];
          const leadingZeros = match[2];
          let numTrimmedByZeros = trimZeros(match[3]);
          if (!options.leadingZeros && leadingZeros.length > 0 && sign && trimmedStr[2] !== ".") return str; else if (!options.leadingZeros && leadingZeros.length > 0 && !sign && trimmedStr[1] !== ".") return str; else if (options.leadingZeros && leadingZeros === str) return 0; else {
            const num = Number(trimmedStr);
            const numStr = "" + num;
            if (numStr.search(/[eE]/) !== -1) if (options.eNotation) return num; else return str; else if (trimmedStr.indexOf(".") !== -1) if (numStr === "0" && numTrimmedByZeros === "") return num; else if (numStr === numTrimmedByZeros) return num; else if (sign && numStr === "-" + numTrimmedByZeros) return num; else return str;
            if (leadingZeros) return numTrimmedByZeros === numStr || sign + numTrimmedByZeros === numStr ? num : str; else return trimmedStr === numStr || trimmedStr === sign + numStr ? num : str;
          }
        } else return str;
      }
    }
    function trimZeros(numStr) {
      if (numStr && numStr.indexOf(".") !== -1) {
        numStr = numStr.replace(/0+$/, "");
        if (numStr === ".") numStr = "0"; else if (numStr[0] === ".") numStr = "0" + numStr; else if (numStr[numStr.length - 1] === ".") numStr = numStr.substr(0, numStr.length - 1);
        return numStr;
      }
      return numStr;
    }
    function parse_int(numStr, base) {
      if (parseInt) return parseInt(numStr, base); else if (Number.parseInt) return Number.parseInt(numStr, base); else if (window && window.parseInt) return window.parseInt(numStr, base); else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
    }
    module.exports = toNumber;
  },
  12048: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "v1", {
      enumerable: true,
      get: function() {
        return _v.default;
      }
    });
    Object.defineProperty(exports, "v3", {
      enumerable: true,
      get: function() {
        return _v2.default;
      }
    });
    Object.defineProperty(exports, "v4", {
      enumerable: true,
      get: function() {
        return _v3.default;
      }
    });
    Object.defineProperty(exports, "v5", {
      enumerable: true,
      get: function() {
        return _v4.default;
      }
    });
    Object.defineProperty(exports, "wD", {
      enumerable: true,
      get: function() {
        return _nil.default;
      }
    });
    Object.defineProperty(exports, "rE", {
      enumerable: true,
      get: function() {
        return _version.default;
      }
    });
    Object.defineProperty(exports, "tf", {
      enumerable: true,
      get: function() {
        return _validate.default;
      }
    });
    Object.defineProperty(exports, "As", {
      enumerable: true,
      get: function() {
        return _stringify.default;
      }
    });
    Object.defineProperty(exports, "qg", {
      enumerable: true,
      get: function() {
        return _parse.default;
      }
    });
    var _v = _interopRequireDefault(__webpack_require__(6415));
    var _v2 = _interopRequireDefault(__webpack_require__(51697));
    var _v3 = _interopRequireDefault(__webpack_require__(4676));
    var _v4 = _interopRequireDefault(__webpack_require__(69771));
    var _nil = _interopRequireDefault(__webpack_require__(37723));
    var _version = _interopRequireDefault(__webpack_require__(15868));
    var _validate = _interopRequireDefault(__webpack_require__(36200));
    var _stringify = _interopRequireDefault(__webpack_require__(37597));
    var _parse = _interopRequireDefault(__webpack_require__(17267));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
  },
  10216: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _crypto = _interopRequireDefault(__webpack_require__(76982));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function md5(bytes) {
      if (Array.isArray(bytes)) bytes = Buffer.from(bytes); else if (typeof bytes === "string") bytes = Buffer.from(bytes, "utf8");
      return _crypto.default.createHash("md5").update(bytes).digest();
    }
    var _default = md5;
    exports["default"] = _default;
  },
  37723: (__unused_webpack_module, exports) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _default = "00000000-0000-0000-0000-000000000000";
    exports["default"] = _default;
  },
  17267: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _validate = _interopRequireDefault(__webpack_require__(36200));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function parse(uuid) {
      if (!(0, _validate.default)(uuid)) throw TypeError("Invalid UUID");
      let v;
      const arr = new Uint8Array(16);
      arr[0] = (v = parseInt(uuid.slice(0, 8), 16)) >>> 24;
      arr[1] = v >>> 16 & 255;
      arr[2] = v >>> 8 & 255;
      arr[3] = v & 255;
      arr[4] = (v = parseInt(uuid.slice(9, 13), 16)) >>> 8;
      arr[5] = v & 255;
      arr[6] = (v = parseInt(uuid.slice(14, 18), 16)) >>> 8;
      arr[7] = v & 255;
      arr[8] = (v = parseInt(uuid.slice(19, 23), 16)) >>> 8;
      arr[9] = v & 255;
      arr[10] = (v = parseInt(uuid.slice(24, 36), 16)) / 1099511627776 & 255;
      arr[11] = v / 4294967296 & 255;
      arr[12] = v >>> 24 & 255;
      arr[13] = v >>> 16 & 255;
      arr[14] = v >>> 8 & 255;
      arr[15] = v & 255;
      return arr;
    }
    var _default = parse;
    exports["default"] = _default;
  },
  67879: (__unused_webpack_module, exports) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _default = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000)$/i;
    exports["default"] = _default;
  },
  12973: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = rng;
    var _crypto = _interopRequireDefault(__webpack_require__(76982));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    const rnds8Pool = new Uint8Array(256);
    let poolPtr = rnds8Pool.length;
    function rng() {
      if (poolPtr > rnds8Pool.length - 16) {
        _crypto.default.randomFillSync(rnds8Pool);
        poolPtr = 0;
      }
      return rnds8Pool.slice(poolPtr, poolPtr += 16);
    }
  },
  507: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _crypto = _interopRequireDefault(__webpack_require__(76982));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function sha1(bytes) {
      if (Array.isArray(bytes)) bytes = Buffer.from(bytes); else if (typeof bytes === "string") bytes = Buffer.from(bytes, "utf8");
      return _crypto.default.createHash("sha1").update(bytes).digest();
    }
    var _default = sha1;
    exports["default"] = _default;
  },
  37597: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _validate = _interopRequireDefault(__webpack_require__(36200));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    const byteToHex = [];
    for (let i = 0; i < 256; ++i) byteToHex.push((i + 256).toString(16).substr(1));
    function stringify(arr, offset = 0) {
      const uuid = (byteToHex[arr[offset + 0]] + byteToHex[arr[offset + 1]] + byteToHex[arr[offset + 2]] + byteToHex[arr[offset + 3]] + "-" + byteToHex[arr[offset + 4]] + byteToHex[arr[offset + 5]] + "-" + byteToHex[arr[offset + 6]] + byteToHex[arr[offset + 7]] + "-" + byteToHex[arr[offset + 8]] + byteToHex[arr[offset + 9]] + "-" + byteToHex[arr[offset + 10]] + byteToHex[arr[offset + 11]] + byteToHex[arr[offset + 12]] + byteToHex[arr[offset + 13]] + byteToHex[arr[offset + 14]] + byteToHex[arr[offset + 15]]).toLowerCase();
      if (!(0, _validate.default)(uuid)) throw TypeError("Stringified UUID is invalid");
      return uuid;
    }
    var _default = stringify;
    exports["default"] = _default;
  },
  6415: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _rng = _interopRequireDefault(__webpack_require__(12973));
    var _stringify = _interopRequireDefault(__webpack_require__(37597));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    let _nodeId;
    let _clockseq;
    let _lastMSecs = 0;
    let _lastNSecs = 0;
    function v1(options, buf, offset) {
      let i = buf && offset || 0;
      const b = buf || new Array(16);
      options = options || {};
      let node = options.node || _nodeId;
      let clockseq = options.clockseq !== void 0 ? options.clockseq : _clockseq;
      if (node == null || clockseq == null) {
        const seedBytes = options.random || (options.rng || _rng.default)();
        if (node == null) node = _nodeId = [ seedBytes[0] | 1, seedBytes[1], seedBytes[2], seedBytes[3], seedBytes[4], seedBytes[5] ];
        if (clockseq == null) clockseq = _clockseq = (seedBytes[6] << 8 | seedBytes[7]) & 16383;
      }
      let msecs = options.msecs !== void 0 ? options.msecs : Date.now();
      let nsecs = options.nsecs !== void 0 ? options.nsecs : _lastNSecs + 1;
      const dt = msecs - _lastMSecs + (nsecs - _lastNSecs) / 1e4;
      if (dt < 0 && options.clockseq === void 0) clockseq = clockseq + 1 & 16383;
      if ((dt < 0 || msecs > _lastMSecs) && options.nsecs === void 0) nsecs = 0;
      if (nsecs >= 1e4) throw new Error("uuid.v1(): Can't create more than 10M uuids/sec");
      _lastMSecs = msecs;
      _lastNSecs = nsecs;
      _clockseq = clockseq;
      msecs += 122192928e5;
      const tl = ((msecs & 268435455) * 1e4 + nsecs) % 4294967296;
      b[i++] = tl >>> 24 & 255;
      b[i++] = tl >>> 16 & 255;
      b[i++] = tl >>> 8 & 255;
      b[i++] = tl & 255;
      const tmh = msecs / 4294967296 * 1e4 & 268435455;
      b[i++] = tmh >>> 8 & 255;
      b[i++] = tmh & 255;
      b[i++] = tmh >>> 24 & 15 | 16;
      b[i++] = tmh >>> 16 & 255;
      b[i++] = clockseq >>> 8 | 128;
      b[i++] = clockseq & 255;
      for (let n = 0; n < 6; ++n) b[i + n] = node[n];
      return buf || (0, _stringify.default)(b);
    }
    var _default = v1;
    exports["default"] = _default;
  },
  51697: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _v = _interopRequireDefault(__webpack_require__(92930));
    var _md = _interopRequireDefault(__webpack_require__(10216));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    const v3 = (0, _v.default)("v3", 48, _md.default);
    var _default = v3;
    exports["default"] = _default;
  },
  92930: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = _default;
    exports.URL = exports.DNS = void 0;
    var _stringify = _interopRequireDefault(__webpack_require__(37597));
    var _parse = _interopRequireDefault(__webpack_require__(17267));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function stringToBytes(str) {
      str = unescape(encodeURIComponent(str));
      const bytes = [];
      for (let i = 0; i < str.length; ++i) bytes.push(str.charCodeAt(i));
      return bytes;
    }
    const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    exports.DNS = DNS;
    const URL = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
    exports.URL = URL;
    function _default(name, version, hashfunc) {
      function generateUUID(value, namespace, buf, offset) {
        if (typeof value === "string") value = stringToBytes(value);
        if (typeof namespace === "string") namespace = (0, _parse.default)(namespace);
        if (namespace.length !== 16) throw TypeError("Namespace must be array-like (16 iterable integer values, 0-255)");
        let bytes = new Uint8Array(16 + value.length);
        bytes.set(namespace);
        bytes.set(value, namespace.length);
        bytes = hashfunc(bytes);
        bytes[6] = bytes[6] & 15 | version;
        bytes[8] = bytes[8] & 63 | 128;
        if (buf) {
          offset = offset || 0;
          for (let i = 0; i < 16; ++i) buf[offset + i] = bytes[i];
          return buf;
        }
        return (0, _stringify.default)(bytes);
      }
      try {
        generateUUID.name = name;
      } catch (err) {}
      generateUUID.DNS = DNS;
      generateUUID.URL = URL;
      return generateUUID;
    }
  },
  4676: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _rng = _interopRequireDefault(__webpack_require__(12973));
    var _stringify = _interopRequireDefault(__webpack_require__(37597));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function v4(options, buf, offset) {
      options = options || {};
      const rnds = options.random || (options.rng || _rng.default)();
      rnds[6] = rnds[6] & 15 | 64;
      rnds[8] = rnds[8] & 63 | 128;
      if (buf) {
        offset = offset || 0;
        for (let i = 0; i < 16; ++i) buf[offset + i] = rnds[i];
        return buf;
      }
      return (0, _stringify.default)(rnds);
    }
    var _default = v4;
    exports["default"] = _default;
  },
  69771: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _v = _interopRequireDefault(__webpack_require__(92930));
    var _sha = _interopRequireDefault(__webpack_require__(507));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    const v5 = (0, _v.default)("v5", 80, _sha.default);
    var _default = v5;
    exports["default"] = _default;
  },
  36200: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _regex = _interopRequireDefault(__webpack_require__(67879));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function validate(uuid) {
      return typeof uuid === "string" && _regex.default.test(uuid);
    }
    var _default = validate;
    exports["default"] = _default;
  },
  15868: (__unused_webpack_module, exports, __webpack_require__) => {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports["default"] = void 0;
    var _validate = _interopRequireDefault(__webpack_require__(36200));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : {
        default: obj
      };
    }
    function version(uuid) {
      if (!(0, _validate.default)(uuid)) throw TypeError("Invalid UUID");
      return parseInt(uuid.substr(14, 1), 16);
    }
    var _default = version;
    exports["default"] = _default;
  },
  56742: module => {
    module.exports = eval("require")("aws-crt");
  }
};
