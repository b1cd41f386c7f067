import type { Configuration } from './configuration';
import { indent } from './text';

/** A start by hand, for one storage, whose name is typed again: the action refuses another. */
export const chosen = ({ storages }: Configuration, description: string, more: readonly string[] = []): string[] => [
  'workflow_dispatch:',
  '  inputs:',
  ...indent(4, [
    'storage:',
    ...indent(
      2, [`description: ${description}`, 'type: choice', 'required: true', 'options:', ...storages.map(({ name }) => `  - ${name}`)],
    ),
    'confirm:',
    ...indent(2, ['description: Its name once more', 'type: string', 'required: true']),
    ...more,
  ]),
];
