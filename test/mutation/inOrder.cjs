// jest's sequencer: the order that the mutation run has thought out.
const Sequencer = require('@jest/test-sequencer').default;
const { relative } = require('node:path');

module.exports = class extends Sequencer {
  sort(tests) {
    const wanted = process.env.MUTATION_ORDER.split('\n');
    const place = ({ path }) => wanted.indexOf(relative(process.cwd(), path));
    return [...tests].sort((a, b) => place(a) - place(b));
  }
};
