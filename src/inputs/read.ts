import * as v from 'valibot';
import { ConfigurationError } from '../errors';
import { type PhaseName, phaseNames } from '../phaseTable';
import { nearest } from '../words';
import { contradictions } from './conflicts';
import { type InputRow, words } from './rules';
import { camel, type Inputs, inputTable, type RawInputs } from './table';

/**
 * Checks all inputs at once.
 * @param raw what was given, by input name
 * @param environment for `AWS_REGION`
 * @param running the phases that are about to run; they decide which inputs cannot be missing
 * @throws ConfigurationError that lists every problem, a line each: `input: expected … (got "…")`
 */
export function readInputs(raw: RawInputs, environment: NodeJS.ProcessEnv, running?: readonly PhaseName[]): Inputs {
  const problems = unknownNames(raw);
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries<InputRow<unknown>>(inputTable)) {
    const given = raw[name]?.trim() || (name === 'aws-region' ? environment.AWS_REGION?.trim() : undefined) || input.default;
    if (given === undefined) continue;
    const parsed = v.safeParse(input.schema, given, { abortEarly: true });
    if (parsed.success) values[camel(name)] = parsed.output;
    else problems.push(problemOf(name, input, given));
  }
  const inputs = values as unknown as Inputs;
  const due = running ?? inputs.phases ?? [];
  problems.push(...missing(inputs, problems, due), ...contradictions(inputs, due));
  if (problems.length > 0) {
    throw new ConfigurationError(
      problems.length === 1 ? `This input cannot be used:\n  ${problems[0]}` : `These inputs cannot be used:\n  ${problems.join('\n  ')}`,
      { remedy: 'Nothing was created or changed. docs/inputs.md lists every input with its format.' },
    );
  }
  return inputs;
}

function unknownNames(raw: RawInputs): string[] {
  return Object.keys(raw)
    .filter(name => !(name in inputTable))
    .map(name => {
      const near = nearest(name, Object.keys(inputTable));
      return `${name}: expected the name of an input${near ? `; did you mean "${near}"?` : ''} (got "${name}")`;
    });
}

function problemOf(name: string, input: InputRow<unknown>, given: string): string {
  const wrong = input.secret ? undefined : input.wrong?.(given);
  return `${name}: expected ${input.expected}${wrong === undefined ? '' : `; ${wrong}`} (got ${shown(name, input, given)})`;
}

function shown(name: string, input: InputRow<unknown>, given: string): string {
  if (input.secret) return `${given.length} characters, not shown`;
  const text = given.length > 80 ? `${given.slice(0, 77)}…` : given;
  const near = name === 'phases'
    ? words(given).flatMap(word => (phaseNames as readonly string[]).includes(word) ? [] : nearest(word, phaseNames) ?? [])
    : [];
  return `"${text.replace(/\s+/g, ' ')}"${near.length > 0 ? `; did you mean "${near.join('", "')}"?` : ''}`;
}

function missing(inputs: Inputs, problems: readonly string[], running: readonly PhaseName[]): string[] {
  return Object.entries<InputRow<unknown>>(inputTable)
    .filter(([name, input]) => input.required?.some(phase => running.includes(phase))
      && !(camel(name) in inputs) && !problems.some(problem => problem.startsWith(`${name}:`)))
    .map(([name, input]) => `${name}: expected ${input.expected} (got nothing)`);
}
