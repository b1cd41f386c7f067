"use strict";

exports.id = 4543;

exports.ids = [ 4543 ];

exports.modules = {
  6539: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D8: () => ensure,
      FB: () => lag,
      nB: () => isOfAws,
      xy: () => lookFor
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _durations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82588);
    var _wait__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86308);
    const lag = 2 * 6e4;
    async function ensure(run, wanted) {
      const there = await wanted.find();
      if (there !== void 0) {
        run.log.found(`${wanted.what}: ${wanted.describe(there)}`);
        return there;
      }
      return create(run, wanted);
    }
    async function create(run, wanted) {
      const until = run.clock.now() + (0, _wait__WEBPACK_IMPORTED_MODULE_2__.LF)(run, wanted.patience ?? _durations__WEBPACK_IMPORTED_MODULE_1__.S.acceptance) * 6e4;
      let refusal;
      let inDoubt = false;
      let tried;
      const tell = so => run.log.waiting(`for ${wanted.what}: ${refusal?.name ?? "not to be seen yet"}${so}`);
      return (0, _wait__WEBPACK_IMPORTED_MODULE_2__.px)(run, tell, async () => {
        do {
          tried = run.clock.now();
          refusal = await wanted.create().then(() => {}, error => error);
          const notYet = refusal !== void 0 && (wanted.passes?.(refusal) === true || isThrottle(refusal));
          if (refusal !== void 0 && !notYet && !(inDoubt && isOfAws(refusal)) && !mayHaveWorked(refusal)) throw refusal;
          inDoubt ||= refusal !== void 0 && !notYet;
          const shown = refusal === void 0 ? Math.max(lag, until - run.clock.now()) : lag;
          const made = await lookUntilSeen(run, wanted.find, notYet && !inDoubt ? run.inputs.pollInterval * 1e3 : shown);
          if (made !== void 0) {
            run.log.made(`${wanted.what}: ${wanted.describe(made)}`);
            return made;
          }
        } while (refusal !== void 0 && tried < until);
        throw refusal ?? new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`AWS accepted to create the ${wanted.what}, but does not show it.`, {
          remedy: "Run again: it is looked for before anything is created."
        });
      });
    }
    const lookFor = async (run, what, find) => (0, _wait__WEBPACK_IMPORTED_MODULE_2__.px)(run, so => run.log.waiting(`for ${what} to be seen${so}`), async () => lookUntilSeen(run, find, lag));
    async function lookUntilSeen(run, find, patience) {
      const until = run.clock.now() + patience;
      for (;;) {
        const found = await find();
        if (found !== void 0 || run.clock.now() >= until) return found;
        await (0, _wait__WEBPACK_IMPORTED_MODULE_2__.v7)(run, Math.min(run.inputs.pollInterval * 1e3, until - run.clock.now()));
      }
    }
    const isThrottle = ({name, $metadata}) => $metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|RequestLimit/.test(name);
    const isOfAws = error => error.operation !== void 0 && !("remedy" in error) && !(error instanceof TypeError || error instanceof ReferenceError);
    const mayHaveWorked = error => isOfAws(error) && (error.$metadata?.httpStatusCode ?? 500) >= 500;
  },
  94708: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $t: () => isUnactivated,
      _O: () => isUninitialized,
      gC: () => activeHsms,
      ps: () => presentHsms,
      ux: () => cloudhsm
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65719);
    var _states__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13569);
    class WireReadingClient extends _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_1__.n {
      constructor(configuration) {
        super(configuration);
        this.middlewareStack.add(next => async call => {
          const answer = await next(call);
          const response = answer.response;
          const chunks = [];
          for await (const chunk of response.body) chunks.push(chunk);
          response.body = Buffer.concat(chunks);
          return answer;
        }, {
          step: "deserialize",
          priority: "low",
          name: "keepBody"
        });
        this.middlewareStack.add(next => async call => {
          const answer = await next(call);
          const {body} = answer.response;
          const wire = JSON.parse(body.toString() || "{}");
          const {Clusters, Backups} = answer.output;
          Clusters?.forEach((cluster, index) => Object.assign(cluster, {
            Mode: wire.Clusters?.[index]?.Mode
          }));
          Backups?.forEach((backup, index) => {
            const {Mode, HsmType} = wire.Backups?.[index] ?? {};
            Object.assign(backup, {
              Mode,
              HsmType
            });
          });
          return answer;
        }, {
          step: "deserialize",
          priority: "high",
          name: "putModeBack"
        });
      }
    }
    const cloudhsm = {
      id: "CLOUDHSM_V2",
      Client: WireReadingClient
    };
    const activeHsms = cluster => cluster.Hsms.filter(hsm => hsm.State === "ACTIVE");
    const presentHsms = cluster => cluster.Hsms.filter(hsm => hsm.State !== "DELETE_IN_PROGRESS" && hsm.State !== "DELETED");
    const isUninitialized = cluster => !_states__WEBPACK_IMPORTED_MODULE_0__.J.includes(cluster?.State) && cluster?.Certificates.ClusterCertificate === void 0;
    const isUnactivated = cluster => isUninitialized(cluster) || cluster?.State === "INITIALIZE_IN_PROGRESS" || cluster?.State === "INITIALIZED";
  },
  49312: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B$: () => allClusters,
      KD: () => contentsOf,
      KG: () => findCluster,
      KH: () => notDeleting,
      W5: () => untag,
      _H: () => requireCluster,
      k7: () => severalClusters,
      se: () => clustersTagged,
      t2: () => exists
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45855);
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
    var _run_run__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19240);
    var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75846);
    var _client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94708);
    async function allClusters(run) {
      const client = run.aws(_client__WEBPACK_IMPORTED_MODULE_1__.ux);
      const clusters = [];
      let NextToken;
      do {
        const page = await client.send(new _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_2__._({
          NextToken,
          MaxResults: 25
        }));
        clusters.push(...(page.Clusters ?? []).map(cluster => ({
          Certificates: {},
          Hsms: [],
          SubnetMapping: {},
          ...cluster
        })));
        NextToken = page.NextToken;
      } while (NextToken !== void 0);
      for (const {State, Hsms} of clusters) {
        run.record.observed.state("cluster", State);
        for (const hsm of Hsms) run.record.observed.state("HSM", hsm.State);
      }
      const ours = clusters.filter(({TagList}) => (0, _run_run__WEBPACK_IMPORTED_MODULE_3__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_3__.pX)(TagList)));
      run.record.hsms = {
        count: ours.flatMap(_client__WEBPACK_IMPORTED_MODULE_1__.ps).length,
        type: ours.find(cluster => (0, _client__WEBPACK_IMPORTED_MODULE_1__.ps)(cluster).length > 0)?.HsmType
      };
      return clusters;
    }
    const exists = cluster => cluster.State !== "DELETED";
    async function clustersTagged(run) {
      return (await allClusters(run)).filter(cluster => exists(cluster) && (0, _run_run__WEBPACK_IMPORTED_MODULE_3__.MU)(run, (0, 
      _run_run__WEBPACK_IMPORTED_MODULE_3__.pX)(cluster.TagList)));
    }
    const notDeleting = clusters => clusters.filter(({State}) => State !== "DELETE_IN_PROGRESS");
    async function findCluster(run) {
      const ours = notDeleting(await clustersTagged(run));
      if (ours.length > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(severalClusters(run, ours), {
        remedy: untag
      });
      return ours[0];
    }
    async function requireCluster(run) {
      const cluster = await findCluster(run);
      if (cluster === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`There is no cluster tagged ${_run_run__WEBPACK_IMPORTED_MODULE_3__.oM}=${run.inputs.name} in ${run.inputs.awsRegion}.`, {
        remedy: "Run the phase provision first: it makes one, or says how one that is lost is recovered. Or check name, region and account."
      });
      return cluster;
    }
    const severalClusters = (run, clusters, contents = contentsOf) => `${clusters.length} clusters are tagged ${_run_run__WEBPACK_IMPORTED_MODULE_3__.oM}=${run.inputs.name}: ${clusters.map(contents).join("; ")}.`;
    const contentsOf = cluster => {
      const hsms = (0, _client__WEBPACK_IMPORTED_MODULE_1__.ps)(cluster).length;
      const since = cluster.CreateTimestamp === void 0 ? "" : `, of ${(0, _words__WEBPACK_IMPORTED_MODULE_4__.Ly)(cluster.CreateTimestamp)}`;
      return `${cluster.ClusterId} (${cluster.State}${since}, ${(0, _words__WEBPACK_IMPORTED_MODULE_4__.U9)(hsms, "HSM")})`;
    };
    const untag = "The one that a key store is on (aws kms describe-custom-key-stores) is in use; CloudTrail (CreateCluster) says which " + `run made which. Take the tag ${_run_run__WEBPACK_IMPORTED_MODULE_3__.oM} off those that are not meant, and off their backups ` + `(aws cloudhsmv2 untag-resource --tag-key-list ${_run_run__WEBPACK_IMPORTED_MODULE_3__.oM} --resource-id …).`;
  },
  19240: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fg: () => tagsOf,
      MU: () => isOurs,
      oM: () => nameTag,
      pX: () => storageOf
    });
    const nameTag = "safe-storage";
    const storageOf = (tags = []) => tags.find(tag => tag.Key === nameTag)?.Value;
    const isOurs = ({inputs}, storage) => storage === inputs.name;
    function tagsOf(run, own = {}) {
      const all = {
        ...own,
        ...run.inputs.tags,
        [nameTag]: run.inputs.name
      };
      return Object.entries(all).map(([Key, Value]) => ({
        Key,
        Value
      }));
    }
  },
  43758: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => ssm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77650);
    const ssm = {
      id: "SSM",
      Client: _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.j
    };
  }
};
