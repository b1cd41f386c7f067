// Before all tests (jest's globalSetup): an empty folder for the keys that test files share, real ones, which go with the run.
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), 'safe-storage-keys-'));
  process.env.KEYS_OF_THIS_RUN = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};
