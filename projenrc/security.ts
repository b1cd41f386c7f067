import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component } from 'projen';
import { configure } from '../src/project/configuration';
import { partStatements, policyParts, scopesOf, type Statement, statements } from '../src/project/policy';
import { between, table } from './inputs';

/** Keeps the table of roles in docs/security.md, between its markers, as the policies have it. */
export class SecurityTable extends Component {
  override synthesize(): void {
    const file = join(this.project.outdir, 'docs/security.md');
    const text = readFileSync(file, 'utf8');
    const written = between(text, 'roles', rolesTable());
    if (written !== text) writeFileSync(file, written);
  }
}

/** What the bootstrap stack lets each role of one storage, called vault, do. */
export function rolesTable(): string {
  const configuration = configure({
    name: 'vault', region: 'eu-central-1', accountId: '111122223333', subnetIds: ['subnet-0a11d6b1e5f0c00a1', 'subnet-0a11d6b1e5f0c00b1'],
    actionRef: `safe-storage/safe-storage@${'0'.repeat(40)}`,
  });
  const [scope] = scopesOf(configuration);
  const parts = policyParts(configuration, scope!);
  const roles = [...new Set(parts.flatMap(({ duties }) => duties))].map(duty => ({
    role: duty as string,
    all: parts.filter(({ duties }) => duties.includes(duty)).flatMap(({ caller, storages }) => partStatements(caller, storages)),
  }));
  return table(['role', 'action', 'resource', 'condition'], [...roles, { role: 'worker', all: statements('worker', scope!.storages) }]
    .flatMap(({ role, all }) => merged(all).map(({ actions, resources, condition }) => [
      role, [...actions].sort().map(code).join(' '), resources.map(shortened).map(code).join('<br>'), conditions(condition),
    ])));
}

/** Statements of several policies that differ in their actions alone are one. */
function merged(all: readonly Statement[]): Pick<Statement, 'actions' | 'resources' | 'condition'>[] {
  const found = new Map<string, Pick<Statement, 'resources' | 'condition'> & { actions: string[] }>();
  for (const { actions, resources, condition } of all) {
    const key = JSON.stringify([resources, condition]);
    const one = found.get(key) ?? { actions: [], resources, condition };
    one.actions = [...new Set([...one.actions, ...actions])];
    found.set(key, one);
  }
  return [...found.values()];
}

const code = (text: string): string => `\`${text}\``;

/** An ARN without what all of them have. */
const shortened = (text: string): string => text.replace('arn:aws:', '').replace('eu-central-1:', '').replace('111122223333:', '');

const conditions = (condition: Statement['condition']): string => Object.entries(condition ?? {})
  .flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) =>
    `${operator === 'StringEquals' ? '' : `${operator}: `}${code(key)} = ${values.map(shortened).map(code).join(' or ')}`))
  .join('<br>');
