// After jest's own functions are there (setupFilesAfterEnv): whose test it is that reaches a unit; what the file's hooks reach is nobody's.
const { createHash } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');

beforeEach(() => globalThis.__during(expect.getState().currentTestName));
afterEach(() => globalThis.__during(''));
afterAll(() => {
  const file = relative(process.cwd(), expect.getState().testPath);
  const reached = Object.fromEntries([...globalThis.__units].map(([test, units]) => [test, [...units]]));
  const name = createHash('sha256').update(file).digest('hex').slice(0, 16);
  writeFileSync(join(process.env.MUTATION_REACHED, `${name}.json`), JSON.stringify({ file, reached }));
});
