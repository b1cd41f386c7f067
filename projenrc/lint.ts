import type { typescript } from 'projen';

/** Rules beside projen's own: those that the types make possible, and the walls between the rooms. */
export function addLintRules(project: typescript.TypeScriptProject): void {
  const eslint = project.eslint;
  if (eslint === undefined) throw new Error('ESLint is switched off');

  eslint.config.parserOptions.projectService = true; // tsconfig.json knows .projenrc.ts, which projen thinks it does not
  eslint.addRules({
    'eqeqeq': ['error', 'always'],
    'no-nested-ternary': 'error',
    'import/no-default-export': 'error',
    'import/order': ['error', {
      groups: ['builtin', 'external', 'parent', ['sibling', 'index']],
      alphabetize: { order: 'asc', caseInsensitive: true },
    }],
    '@stylistic/max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true }],
    '@stylistic/object-property-newline': 'off', // a table reads better with its columns in rows
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/prefer-promise-reject-errors': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'import/no-restricted-paths': ['error', { zones: walls }],
  });

  // What the action needs is bundled, and so are cron and the YAML writer (package.ts); what else the project type needs comes with it.
  eslint.allowDevDeps('src/**');
  eslint.addOverride({
    files: ['src/index.ts', 'src/project/**/*.ts'],
    excludedFiles: ['src/project/cron.ts', 'src/project/yaml.ts'],
    rules: { 'import/no-extraneous-dependencies': ['error', { devDependencies: false, peerDependencies: true }] },
  });
  eslint.addOverride({
    files: ['src/**/*.ts'],
    // The clocks, and what measures or bounds real time.
    excludedFiles: ['src/clock.ts', 'src/simulator/core/clock.ts', 'src/simulator/hosts/state.ts', 'src/rehearsal/rehearsal.ts'],
    rules: {
      'no-restricted-syntax': [
        'error', ...wallTime.map(selector => ({ selector, message: 'Time is the clock\'s (src/clock.ts), or it cannot be rehearsed.' })),
      ],
    },
  });
  // Circles of values; those of types alone, which the rule passes over, are found by test/floors.test.ts.
  eslint.addOverride({ files: ['src/**/*.ts'], rules: { 'import/no-cycle': ['error', { ignoreExternal: true }] } });
  eslint.addOverride({
    files: ['src/pki/**/*.ts'],
    rules: { 'import/no-nodejs-modules': ['error', { allow: ['node:crypto', 'node:util'] }] },
  });
}

/** Syntax that asks the machine for the time, or waits by it. */
const wallTime = ['CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name=/^set(Timeout|Interval)$/]', 'ImportDeclaration[source.value=/^(node:)?timers/]'];

/** What the project type may take from the product, beside itself: what jsii can compile. */
const knownToProjectType = [
  './project', './aws/partition.ts', './drillTable.ts', './errors.ts', './inputs', './permissions.ts', './phaseTable.ts', './run/prices.ts',
  './words.ts',
];

/** No file that `target` matches may import one of `from`, but those of `except` (relative to `from`). */
interface Wall {
  readonly target: string | string[];
  readonly from: string;
  readonly except?: string[];
  readonly message: string;
}

/** All rooms and files of the product: what runs in a real account. */
const product = ['src/!(simulator|rehearsal)/**/*', 'src/!(simulate|rehearse).ts'];

/** Floors from below: a room knows the rooms of the floors below its own, none beside it. */
type Floors = readonly (readonly string[])[];

export const productFloors: Floors = [
  ['words.ts'],
  ['clock.ts', 'errors.ts', 'phaseTable.ts', 'drillTable.ts'],
  ['cancellation.ts', 'proxy.ts', 'pki', 'outputs.ts'],
  ['github', 'inputs'],
  ['permissions.ts', 'run'],
  ['aws'],
  ['ec2', 'iam'],
  ['ssm', 'fsx'],
  ['cloudhsm'],
  ['kms'],
  ['authority', 'identity', 'worker'],
  ['report'],
  ['phases', 'start.ts'],
  ['step.ts'],
];

/** The phases that look at everything, each with its checks; above them the files of the phases. */
export const phaseFloors: Floors = [['verify', 'teardown'], ['plan']];

export const simulatorFloors: Floors = [
  ['core'],
  ['hardware', 'github', 'iam', 'logs'],
  ['sts', 'ec2'],
  ['cloudhsm'],
  ['kms', 'hosts'],
  ['fsx', 'ssm', 'lambda'],
  ['world.ts'],
  ['account.ts', 'keep.ts'],
  ['server.ts'],
];

const wallsBetween = (folder: string, floors: Floors): Wall[] => floors.flatMap((rooms, floor) => rooms.map((room): Wall => ({
  target: `${folder}/${room}`,
  from: folder,
  except: [room, ...floors.slice(0, floor).flat()].map(known => `./${known}`),
  message: `A floor of ${folder} knows only the floors below it (projenrc/lint.ts).`,
})));

const walls: Wall[] = [
  {
    target: 'src/simulator',
    from: 'src',
    except: ['./simulator', './clock.ts'],
    message: 'The simulator shares the wire with the product, not code: it would agree with every mistake.',
  },
  ...['src/simulator', 'src/rehearsal', 'src/simulate.ts', 'src/rehearse.ts'].map((from): Wall => ({
    target: product,
    from,
    message: 'The product must not know that it is being simulated.',
  })),
  ...Object.entries({
    src: ['./pki', './words.ts'], node_modules: ['./node-forge', './@types/node-forge'],
  }).map(([from, except]): Wall => ({
    target: 'src/pki',
    from,
    except,
    message: 'Certificates are a matter of pure functions over PEM.',
  })),
  {
    target: 'src/project',
    from: 'src',
    except: knownToProjectType,
    message: 'jsii compiles what the project type imports, and its users install it.',
  },
  ...wallsBetween('src', productFloors),
  ...wallsBetween('src/phases', phaseFloors),
  ...wallsBetween('src/simulator', simulatorFloors),
];
