/** Preloaded into a client's process (`node --require`): its machine's clock shows what the file SIMULATED_TIME says. */
const { openSync, readSync } = require('node:fs');

const file = openSync(process.env.SIMULATED_TIME);
const text = Buffer.alloc(16);
const now = () => Number(text.latin1Slice(0, readSync(file, text, 0, text.length, 0)));

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name) => name === 'now' ? now : Reflect.get(target, name),
});
