import type { Configuration } from './configuration';

/** A start by hand, for one storage, whose name is typed again: the action refuses another. */
export const chosen = ({ storages }: Configuration, description: string, more: object): object => ({
  workflow_dispatch: {
    inputs: {
      storage: { description, type: 'choice', required: true, options: storages.map(({ name }) => name) },
      confirm: { description: 'Its name once more', type: 'string', required: true },
      ...more,
    },
  },
});
