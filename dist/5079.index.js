"use strict";

exports.id = 5079;

exports.ids = [ 5079 ];

exports.modules = {
  5079: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      loadPhase: () => loadPhase
    });
    const loadPhase = {
      plan: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(2565), __webpack_require__.e(3615), __webpack_require__.e(7357), __webpack_require__.e(629), __webpack_require__.e(2040), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(4839), __webpack_require__.e(5639), __webpack_require__.e(7613), __webpack_require__.e(8668), __webpack_require__.e(6885), __webpack_require__.e(1835) ]).then(__webpack_require__.bind(__webpack_require__, 1835))).plan,
      provision: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(2565), __webpack_require__.e(7357), __webpack_require__.e(2040), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(4839), __webpack_require__.e(8645), __webpack_require__.e(8668), __webpack_require__.e(995) ]).then(__webpack_require__.bind(__webpack_require__, 995))).provision,
      initialize: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(7357), __webpack_require__.e(2040), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(4839), __webpack_require__.e(8645), __webpack_require__.e(8668), __webpack_require__.e(1220) ]).then(__webpack_require__.bind(__webpack_require__, 1220))).initialize,
      activate: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(3615), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(5639), __webpack_require__.e(8645), __webpack_require__.e(5633) ]).then(__webpack_require__.bind(__webpack_require__, 4167))).activate,
      connect: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(3615), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(5639), __webpack_require__.e(7613), __webpack_require__.e(8645), __webpack_require__.e(3009), __webpack_require__.e(3515) ]).then(__webpack_require__.bind(__webpack_require__, 6766))).connect,
      storage: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(3615), __webpack_require__.e(629), __webpack_require__.e(5494), __webpack_require__.e(7613), __webpack_require__.e(6885), __webpack_require__.e(3009), __webpack_require__.e(6884) ]).then(__webpack_require__.bind(__webpack_require__, 2957))).storage,
      verify: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(2565), __webpack_require__.e(3615), __webpack_require__.e(7357), __webpack_require__.e(629), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(4839), __webpack_require__.e(5639), __webpack_require__.e(7613), __webpack_require__.e(8338), __webpack_require__.e(6885), __webpack_require__.e(3151), __webpack_require__.e(6368) ]).then(__webpack_require__.bind(__webpack_require__, 6368))).verify,
      teardown: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(1395), __webpack_require__.e(2565), __webpack_require__.e(3615), __webpack_require__.e(629), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(5639), __webpack_require__.e(7613), __webpack_require__.e(8338), __webpack_require__.e(3151), __webpack_require__.e(4343) ]).then(__webpack_require__.bind(__webpack_require__, 6724))).teardown
    };
  }
};
