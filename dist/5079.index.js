"use strict";

exports.id = 5079;

exports.ids = [ 5079 ];

exports.modules = {
  5079: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      loadPhase: () => loadPhase
    });
    const loadPhase = {
      plan: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(2565), __webpack_require__.e(7357), __webpack_require__.e(3615), __webpack_require__.e(5719), __webpack_require__.e(2504), __webpack_require__.e(9647), __webpack_require__.e(5494), __webpack_require__.e(4839), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(333), __webpack_require__.e(7613), __webpack_require__.e(7713), __webpack_require__.e(181), __webpack_require__.e(4152), __webpack_require__.e(2955), __webpack_require__.e(1395) ]).then(__webpack_require__.bind(__webpack_require__, 1395))).plan,
      provision: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(2565), __webpack_require__.e(7357), __webpack_require__.e(2504), __webpack_require__.e(5494), __webpack_require__.e(4839), __webpack_require__.e(6724), __webpack_require__.e(181), __webpack_require__.e(5771), __webpack_require__.e(1077) ]).then(__webpack_require__.bind(__webpack_require__, 1077))).provision,
      initialize: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(7357), __webpack_require__.e(2504), __webpack_require__.e(5494), __webpack_require__.e(4839), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(181), __webpack_require__.e(1220) ]).then(__webpack_require__.bind(__webpack_require__, 1220))).initialize,
      activate: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(7357), __webpack_require__.e(3615), __webpack_require__.e(5494), __webpack_require__.e(4839), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(333), __webpack_require__.e(8759) ]).then(__webpack_require__.bind(__webpack_require__, 4167))).activate,
      connect: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(7357), __webpack_require__.e(3615), __webpack_require__.e(5494), __webpack_require__.e(4839), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(333), __webpack_require__.e(7613), __webpack_require__.e(3009), __webpack_require__.e(5771), __webpack_require__.e(88) ]).then(__webpack_require__.bind(__webpack_require__, 6766))).connect,
      storage: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(2565), __webpack_require__.e(3615), __webpack_require__.e(5719), __webpack_require__.e(5494), __webpack_require__.e(7613), __webpack_require__.e(4152), __webpack_require__.e(3009), __webpack_require__.e(5662) ]).then(__webpack_require__.bind(__webpack_require__, 2257))).storage,
      verify: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(2565), __webpack_require__.e(7357), __webpack_require__.e(3615), __webpack_require__.e(5719), __webpack_require__.e(5494), __webpack_require__.e(4839), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(333), __webpack_require__.e(7613), __webpack_require__.e(7713), __webpack_require__.e(4152), __webpack_require__.e(2955), __webpack_require__.e(2199) ]).then(__webpack_require__.bind(__webpack_require__, 9972))).verify,
      teardown: async () => (await Promise.all([ __webpack_require__.e(6719), __webpack_require__.e(5193), __webpack_require__.e(3776), __webpack_require__.e(2565), __webpack_require__.e(3615), __webpack_require__.e(5719), __webpack_require__.e(9631), __webpack_require__.e(5494), __webpack_require__.e(6724), __webpack_require__.e(6919), __webpack_require__.e(333), __webpack_require__.e(7613), __webpack_require__.e(7713), __webpack_require__.e(6910) ]).then(__webpack_require__.bind(__webpack_require__, 6910))).teardown
    };
  }
};
