"use strict";

exports.id = 5494;

exports.ids = [ 5494 ];

exports.modules = {
  2588: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => durations
    });
    const duration = (usually, limit) => ({
      usually,
      limit
    });
    const durations = {
      cluster: duration("2 to 5 minutes", 30),
      hsm: duration("5 to 10 minutes, up to 25 for a further one", 60),
      csr: duration("a minute", 30),
      initialization: duration("3 to 4 minutes", 30),
      activation: duration("1 to 4 minutes", 30),
      keyStoreConnection: duration("20 to 30 minutes", 60),
      keyStoreDisconnection: duration("a few minutes", 30),
      worker: duration("1 to 3 minutes", 15),
      workerCommand: duration("half a minute", 20),
      instanceProfile: duration("some seconds", 2),
      fileSystem: duration("30 to 60 minutes", 150),
      storageVirtualMachine: duration("2 to 5 minutes", 30),
      volume: duration("a minute to ten", 30),
      hsmDeletion: duration("2 to 15 minutes", 60),
      clusterDeletion: duration("a few minutes", 60),
      backup: duration("a minute or two", 60),
      logGroupDeletion: duration("a moment", 5),
      keyStoreDeletion: duration("a moment", 5),
      fileSystemDeletion: duration("10 to 30 minutes", 90)
    };
  },
  6308: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => waitFor
    });
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    const heartbeatEvery = 5;
    async function waitFor(run, wait) {
      let seen = await wait.look();
      if (wait.until(seen)) return seen;
      if (!run.inputs.wait && !wait.brief) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.UX(`${wait.what} (now ${wait.show(seen)}, usually ${wait.duration.usually})`);
      const begun = run.clock.now();
      const limit = run.inputs.timeout ?? wait.duration.limit;
      const minutes = () => (run.clock.now() - begun) / 6e4;
      let beats = 0;
      run.log.waiting(`for ${wait.what}: ${wait.show(seen)}, usually ${wait.duration.usually}`);
      while (!wait.until(seen)) {
        if (minutes() >= limit) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.mf(`Waited ${limit} minutes for ${wait.what}; last seen: ${wait.show(seen)}.`, {
          remedy: "Run again: it goes on from here. The input `timeout` gives each wait more minutes."
        });
        await run.clock.sleep(run.inputs.pollInterval * 1e3);
        seen = await wait.look();
        if (!wait.until(seen) && minutes() >= heartbeatEvery * (beats + 1)) {
          beats++;
          run.log.waiting(`for ${wait.what}: ${wait.show(seen)} after ${Math.floor(minutes())} min, usually ${wait.duration.usually}`);
        }
      }
      run.record.waited(wait.what, begun, run.clock.now());
      return seen;
    }
  },
  2327: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $t: () => isUnactivated,
      B$: () => allClusters,
      KG: () => findCluster,
      _O: () => isUninitialized,
      gC: () => activeHsms,
      gI: () => theCluster,
      ps: () => presentHsms,
      se: () => clustersTagged,
      ux: () => cloudhsm
    });
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5719);
    var _aws_sdk_client_cloudhsm_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
    var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    var _run__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9786);
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
          const {Clusters} = answer.output;
          Clusters?.forEach((cluster, index) => Object.assign(cluster, {
            Mode: wire.Clusters?.[index]?.Mode
          }));
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
    async function allClusters(run) {
      const client = run.aws(cloudhsm);
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
      return clusters;
    }
    async function clustersTagged(run) {
      return (await allClusters(run)).filter(cluster => cluster.State !== "DELETED" && cluster.TagList?.some(tag => tag.Key === _run__WEBPACK_IMPORTED_MODULE_3__.o && tag.Value === run.inputs.name));
    }
    async function findCluster(run) {
      const mine = (await clustersTagged(run)).filter(cluster => cluster.State !== "DELETE_IN_PROGRESS");
      if (mine.length > 1) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`${mine.length} clusters are tagged ${_run__WEBPACK_IMPORTED_MODULE_3__.o}=${run.inputs.name}: ${mine.map(cluster => cluster.ClusterId).join(", ")}.`, {
        remedy: "Take the tag off those that are not meant. Nothing was changed."
      });
      return mine[0];
    }
    async function theCluster(run) {
      const cluster = await findCluster(run);
      if (cluster === void 0) throw new _errors__WEBPACK_IMPORTED_MODULE_0__.j1(`There is no cluster tagged ${_run__WEBPACK_IMPORTED_MODULE_3__.o}=${run.inputs.name} in ${run.inputs.awsRegion}.`, {
        remedy: "Run the phase provision first, or check name, region and account."
      });
      return cluster;
    }
    const activeHsms = cluster => cluster.Hsms.filter(hsm => hsm.State === "ACTIVE");
    const presentHsms = cluster => cluster.Hsms.filter(hsm => hsm.State !== "DELETE_IN_PROGRESS" && hsm.State !== "DELETED");
    const unactivated = [ void 0, "CREATE_IN_PROGRESS", "UNINITIALIZED", "INITIALIZE_IN_PROGRESS", "INITIALIZED" ];
    const isUninitialized = cluster => unactivated.slice(0, 3).includes(cluster?.State);
    const isUnactivated = cluster => unactivated.includes(cluster?.State);
  },
  9786: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => tagsOf,
      o: () => nameTag
    });
    const nameTag = "safe-storage";
    function tagsOf(run) {
      const all = {
        ...run.inputs.tags,
        [nameTag]: run.inputs.name
      };
      return Object.entries(all).map(([Key, Value]) => ({
        Key,
        Value
      }));
    }
  }
};
