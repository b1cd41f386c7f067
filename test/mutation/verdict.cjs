// jest's reporter: writes what came of it to MUTATION_VERDICT; with MUTATION_BAIL the first test that fails ends it all.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');

module.exports = class {
  files = [];

  end(verdict) {
    writeFileSync(process.env.MUTATION_VERDICT, JSON.stringify({ files: this.files, ...verdict }));
    if (process.env.MUTATION_BAIL) process.exit(verdict.killer === undefined ? 0 : 1);
  }

  onTestCaseResult({ path }, { status, fullName }) {
    writeFileSync(`${process.env.MUTATION_VERDICT}.pulse`, '');
    if (process.env.MUTATION_BAIL && status === 'failed') this.end({ killer: `${relative(process.cwd(), path)}: ${fullName}` });
  }

  onTestResult({ path }, { testResults, testExecError, perfStats }) {
    const file = relative(process.cwd(), path);
    const tests = testResults.filter(({ status }) => ['passed', 'failed'].includes(status))
      .map(({ fullName, status, duration }) => ({ name: fullName, passed: status === 'passed', duration: duration ?? 0 }));
    const failed = testExecError !== undefined && testExecError !== null;
    this.files.push({ file, tests, failed, runtime: perfStats.runtime });
    if (process.env.MUTATION_BAIL && failed) this.end({ killer: `${file}: cannot be loaded` });
  }

  onRunComplete() {
    this.end({ });
  }
};
