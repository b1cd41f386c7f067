import type { CloudHsmWorld } from '../cloudhsm/state';
import type { StsWorld } from '../sts/state';
import type { Sandbox } from './sandbox';

/** The world as programs on a host see it. */
export interface ProgramWorld extends CloudHsmWorld, StsWorld {}

/** A stand-in's call, as it was made. */
export interface ProgramCall {
  readonly world: ProgramWorld;
  readonly sandbox: Sandbox;
  /** The simulator's own address. */
  readonly url: string;
  /** The name that it was called by. */
  readonly program: string;
  /** The arguments after the name. */
  readonly args: readonly string[];
  /** The folder that it works in. */
  readonly folder: string;
  readonly env: Environment;
  readonly stdin: string;
}

/** The variables that stand-ins look at; those that are not set are missing. */
export type Environment = Partial<Record<EnvironmentName, string>>;

export const environmentNames = [
  'CLOUDHSM_ROLE', 'CLOUDHSM_PIN', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_DEFAULT_REGION',
  'HOME',
] as const;

export type EnvironmentName = typeof environmentNames[number];

export interface ProgramAnswer {
  readonly stdout?: string;
  readonly stderr?: string;
  /** `real` lets the machine's own program run instead. */
  readonly exitCode: number | 'real';
}

/** What a program does in the simulated world. */
export type Program = (call: ProgramCall) => ProgramAnswer | Promise<ProgramAnswer>;

/** An answer without fault. */
export function done(stdout = ''): ProgramAnswer {
  return { stdout, exitCode: 0 };
}

/** A complaint on stderr. */
export function failed(exitCode: number, message: string): ProgramAnswer {
  return { stderr: `${message}\n`, exitCode };
}
