import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What we run of an action.yml. */
export interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>;
  readonly outputs?: Readonly<Record<string, { readonly value?: string }>>;
  readonly runs:
    | { readonly using: 'composite'; readonly steps: readonly Step[] }
    | { readonly 'using': 'node24'; readonly 'main': string; readonly 'post'?: string; readonly 'post-if'?: string };
}

export interface Step {
  readonly id: string;
  readonly name?: string;
  readonly if?: string;
  readonly shell: 'bash';
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

const stepKeys = ['id', 'name', 'if', 'shell', 'run', 'env'];

/** @throws Error for what this runner could only pretend to do */
export function readMetadata(folder: string): Metadata {
  const metadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Metadata;
  if (metadata.runs.using === 'composite') {
    for (const step of metadata.runs.steps) {
      const strange = Object.keys(step).filter(key => !stepKeys.includes(key));
      if (strange.length > 0
        || step.shell !== 'bash') throw new Error(`This runner does not do ${strange.join(', ') || 'this shell'} in a step`);
    }
  }
  return metadata;
}

/** The inputs as an action sees them: what was given, else the default, else nothing [actions/runner ActionRunner.cs]. */
export function withDefaults(metadata: Metadata, given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(metadata.inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')]);
  return { ...Object.fromEntries(defaults) as Record<string, string>, ...given };
}
