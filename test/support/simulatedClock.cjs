/** Preloaded into a client's process (`node --require`): its machine's clock shows what the file SIMULATED_TIME says. */
const { readFileSync } = require('node:fs');

const now = () => Number(readFileSync(process.env.SIMULATED_TIME, 'latin1'));

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name) => name === 'now' ? now : Reflect.get(target, name),
});
