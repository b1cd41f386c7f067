/** All phases; those between plan and verify in the order in which AWS lets them happen. */
export const phaseNames = ['plan', 'provision', 'initialize', 'activate', 'connect', 'storage', 'verify', 'teardown'] as const;

export type PhaseName = typeof phaseNames[number];

/** Who may press what: each duty has a GitHub environment, a role and a workflow of its own. */
export const duties = ['deploy', 'activate', 'verify', 'teardown'] as const;

export type Duty = typeof duties[number];

/** What is so of a phase, whoever asks; the inputs and outputs that it has are in their own tables. */
export interface PhaseRow {
  /** Of its step and of its own action. */
  readonly title: string;
  /** Those whose role runs it, where activation is separate. */
  readonly duties: readonly Duty[];
  /** Whether it changes anything at AWS. */
  readonly changes: boolean;
  /** Whether it goes to the HSMs, and so holds a worker. */
  readonly goesToHsms: 'always' | 'with verify-users' | 'never';
  /** Whether it may wait for half an hour and more. */
  readonly waitsLong: boolean;
}

/** The one place for what differs from phase to phase. */
export const phaseTable: Readonly<Record<PhaseName, PhaseRow>> = {
  plan: {
    title: 'Plan: what would be done, what is wrong, what it costs',
    duties: ['verify'], changes: false, goesToHsms: 'never', waitsLong: false,
  },
  provision: {
    title: 'Provision: the cluster and its first HSM',
    duties: ['deploy'], changes: true, goesToHsms: 'never', waitsLong: true,
  },
  initialize: {
    title: 'Initialize: hardware proven, cluster signed by your CA',
    duties: ['deploy'], changes: true, goesToHsms: 'never', waitsLong: false,
  },
  activate: {
    title: 'Activate: the admin\'s password and the crypto user',
    duties: ['activate'], changes: true, goesToHsms: 'always', waitsLong: true,
  },
  connect: {
    title: 'Connect: more HSMs, the key store and its key',
    duties: ['deploy', 'activate'], changes: true, goesToHsms: 'always', waitsLong: true,
  },
  storage: {
    title: 'Storage: file system, machine and volume',
    duties: ['deploy'], changes: true, goesToHsms: 'never', waitsLong: true,
  },
  verify: {
    title: 'Verify: everything above, with cause and remedy',
    duties: ['verify'], changes: false, goesToHsms: 'with verify-users', waitsLong: false,
  },
  teardown: {
    title: 'Tear down: what was asked to go',
    duties: ['teardown'], changes: true, goesToHsms: 'never', waitsLong: true,
  },
};

/** The phases of a duty, in order; where activation is not separate, whoever deploys has it. */
export const phasesOf = (duty: Duty, separateActivation: boolean): PhaseName[] => phaseNames.filter(name => {
  const { duties: whose } = phaseTable[name];
  return whose.includes(duty) || (duty === 'deploy' && !separateActivation && whose.includes('activate'));
});

/** Whether a phase goes to the HSMs, given the input `verify-users`. */
export const goesToHsms = (phase: PhaseName, verifyUsers: boolean): boolean => {
  const { goesToHsms: when } = phaseTable[phase];
  return when === 'always' || (when === 'with verify-users' && verifyUsers);
};
