import { Component, JsonFile, type typescript } from 'projen';

/** The chores that projen does not know: `npx projen test`, `lint`, `bundle`, `rehearse`, `simulate`. */
export class Chores extends Component {
  constructor(project: typescript.TypeScriptProject) {
    super(project);

    // Ours live in node_modules/.bin; projen's own way to say so starts npx for every task (0.5 s).
    project.tasks.addEnvironment('PATH', '$(echo "$PWD/node_modules/.bin:$PATH")');

    const typeCheck = project.addTask('typecheck', {
      description: 'Checks the types of all sources and tests',
      exec: 'tsc --noEmit --incremental --tsBuildInfoFile .cache/types.tsbuildinfo',
    });
    project.testTask.reset();
    project.testTask.env('AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED', 'true'); // Node.js 20, again in every test file
    project.testTask.spawn(typeCheck);
    project.testTask.exec('jest', { receiveArgs: true });
    project.addTask('test:slow', {
      description: 'Runs the tests that take long: real processes, whole deployments again and again; docs/testing.md has them',
      exec: 'jest --config jest.slow.config.json',
      receiveArgs: true,
      env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    });
    project.addTask('lint', {
      description: 'Checks style, promises and the walls between the rooms; --fix fixes what can be fixed',
      steps: [{ spawn: 'eslint', receiveArgs: true }],
    });

    project.preCompileTask.spawn(project.addTask('bundle', {
      description: 'Builds dist/, which the action runs',
      exec: 'tsx projenrc/bundle.ts',
    }));
    project.gitattributes.addAttributes('/dist/**', 'linguist-generated');
    project.addTask('bundle:check', {
      description: 'Checks that dist/ is what the sources give',
      exec: 'tsx projenrc/bundle.ts --check',
    });

    project.addTask('rehearse', {
      description: 'Runs all phases against the simulator and shows what a real run will do, take and cost',
      exec: 'tsx src/rehearse.ts',
      receiveArgs: true,
    });
    project.addTask('simulate', {
      description: 'Starts the simulator alone and prints the environment that points clients at it',
      exec: 'tsx src/simulate.ts',
      receiveArgs: true,
    });
    // Without projen between, whose exit code is always 1, npm ends with theirs.
    project.setScript('rehearse', 'tsx src/rehearse.ts');
    project.setScript('simulate', 'tsx src/simulate.ts');

    project.addTask('mutate', {
      description: 'Changes one place of the sources after the other and tells which changes no test notices; --help explains the rest',
      exec: 'tsx test/mutation/main.ts',
      receiveArgs: true,
    });

    project.addTask('resilience', {
      description: 'Kills runs, has several at once and lets AWS fail, in virtual time, and tells what becomes of it',
      exec: 'tsx test/resilience/main.ts',
      receiveArgs: true,
    });

    project.addTask('bench', {
      description: 'Measures how fast a step starts, and a deployment and a rehearsal run; --peer NAME=FILE puts another action\'s '
        + 'bundle beside it',
      steps: [
        { exec: 'tsx bench/startup.ts', receiveArgs: true }, { exec: 'tsx bench/criticalPath.ts' }, { exec: 'tsx bench/rehearsal.ts' },
        { exec: 'tsx bench/growth.ts' },
      ],
      env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' }, // Node.js 20
    });

    // What projen itself says nothing of.
    project.tasks.tryFind('docgen')!.exec('tsx projenrc/apiPage.ts docs/api.md');
    // jsii supports no Node.js that is no longer maintained, but works with 20, which runners still have.
    project.compileTask.env('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
    // The package is for npm alone; jsii's tools for other languages have nothing to do.
    project.packageTask.reset('test -e .jsii || projen compile'); // on a clean clone nothing is compiled
    project.packageTask.exec('tsx projenrc/package.ts');
    project.packageTask.exec(`mkdir -p ${project.artifactsDirectory} && npm pack --pack-destination ${project.artifactsDirectory}`);
    for (const task of ['compat', 'package-all', 'package:js', 'watch']) project.removeTask(task);
    for (const name of ['jsii-diff', 'jsii-pacmak']) project.deps.removeDependency(name);

    const jest = {
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testTimeout: 300_000,
      maxWorkers: '100%',
      watchman: false,
      globalSetup: '<rootDir>/test/support/keysOfThisRun.cjs',
      setupFiles: ['<rootDir>/test/support/simulatedKeys.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/keptAuthorities.ts'],
      transform: { '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
      // GitHub's expression library is an ES module, which jest loads only after a transform and by its path.
      transformIgnorePatterns: ['/node_modules/(?!@actions/(expressions|workflow-parser)/)'],
      moduleNameMapper: {
        '^@actions/(expressions|workflow-parser)$': '<rootDir>/node_modules/@actions/$1/dist/index.js',
        '^@actions/(expressions|workflow-parser)/(.+)$': '<rootDir>/node_modules/@actions/$1/dist/$2.js',
      },
    };
    new JsonFile(project, 'jest.config.json', {
      marker: false,
      obj: { ...jest, testMatch: ['**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '\\.slow\\.test\\.ts$'] },
    });
    new JsonFile(project, 'jest.slow.config.json', { marker: false, obj: { ...jest, testMatch: ['**/*.slow.test.ts'] } });
  }
}
