// Before all tests of a mutation run, in the place of test/support/keysOfThisRun.cjs: keys that all of its jests share, since they take long to make.
const { mkdirSync } = require('node:fs');

module.exports = () => {
  const folder = `${process.cwd()}/.cache/mutation/keys`;
  mkdirSync(folder, { recursive: true });
  process.env.KEYS_OF_THIS_RUN = folder;
};
