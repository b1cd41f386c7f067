// jest's transform of a mutation run: swc's, of the sources as the run wants them. MUTATION_SOURCES is a file of them, by path.
const { readFileSync } = require('node:fs');
const { relative } = require('node:path');
const swc = require('@swc/jest');

const sources = JSON.parse(readFileSync(process.env.MUTATION_SOURCES, 'utf8'));

module.exports = {
  createTransformer: options => {
    const inner = swc.createTransformer(options);
    const wanted = (code, file) => sources[relative(process.cwd(), file)] ?? code;
    return {
      ...inner,
      process: (code, file, ...more) => inner.process(wanted(code, file), file, ...more),
      processAsync: async (code, file, ...more) => inner.processAsync(wanted(code, file), file, ...more),
      getCacheKey: (code, file, ...more) => inner.getCacheKey(wanted(code, file), file, ...more),
    };
  },
};
