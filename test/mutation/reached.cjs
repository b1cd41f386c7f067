// Before each test file of a run with probes (jest's setupFiles): where they tell what is reached, by nobody's test as yet.
globalThis.__units = new Map([['', new Set()]]);
let now = globalThis.__units.get('');
globalThis.__reached = unit => { now.add(unit); };
globalThis.__during = test => {
  const { __units: units } = globalThis;
  if (!units.has(test)) units.set(test, new Set());
  now = units.get(test);
};
