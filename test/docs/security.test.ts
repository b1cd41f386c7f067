import { readFileSync } from 'node:fs';
import { rolesTable } from '../../projenrc/security';
import { resolveStack } from '../project/stack';
import { example, synthesize } from '../project/support';

const page = readFileSync('docs/security.md', 'utf8');

test('docs/security.md has the table of roles as the policies have it', () => {
  expect(page.split('<!-- roles -->')[1]!.split('<!-- /roles -->')[0]!.trim()).toBe(rolesTable());
});

test('every action that the bootstrap stack lets a role do stands in its row, with its resources and conditions', () => {
  const rows = rolesTable().split('\n').map(row => row.split(' | '));
  const { roles } = resolveStack(synthesize(example)['bootstrap/safe-storage-210987654321.yml']!, {
    Repository: 'example/vault', VpcId: '${VpcId}',
  });
  for (const [name, { policies }] of Object.entries(roles)) {
    const own = rows.filter(([role]) => role === `| ${name.replace('safe-storage-', '')}`);
    for (const statement of policies.flatMap(policy => (policy as { Statement: Statement[] }).Statement)) {
      const row = own.find(([, actions, resources, conditions]) =>
        [statement.Action].flat().every(action => actions!.split(' ').includes(`\`${action}\``))
        && [statement.Resource].flat().every(resource => resources!.includes(shortened(resource)))
        && Object.values(statement.Condition ?? {}).every(keys => Object.entries(keys).every(([key, value]) =>
          conditions!.includes(key) && [value].flat().every(each => conditions!.includes(shortened(each))))));
      expect({ name, statement, found: row !== undefined }).toEqual({ name, statement, found: true });
    }
  }
  expect(Object.keys(roles)).toHaveLength(5);
});

interface Statement {
  readonly Action: string | string[];
  readonly Resource: string | string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

const shortened = (text: string) => text.replace(/arn:aws:/, '').replace('eu-central-1:', '').replace('210987654321:', '');

test.each([...page.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, path]) => path!))('%s, which the page names, is there', path => {
  expect(readFileSync(path, 'utf8')).toContain('test');
});
