import type { Configuration, Storage } from './configuration';
import { expression, type Workflow } from './workflow';

/** A start by hand, for one storage, whose name is typed again: the action refuses another. */
export const chosen = ({ storages }: Configuration, description: string, more: object): Workflow['on'] => ({
  workflow_dispatch: {
    inputs: {
      storage: { description, type: 'choice', required: true, options: storages.map(({ name }) => name) },
      confirm: { description: 'Its name once more', type: 'string', required: true },
      ...more,
    },
  },
});

/** What no storage is called, since their names have no spaces. */
const all = 'all storages';

/** Of a start by hand that is for all storages of a fleet, or for one of them. */
export const oneOrAll = ({ storages }: Configuration): object => (storages.length === 1 ? {} : {
  storage: {
    description: 'Which storage', type: 'choice', required: true, default: all, options: [all, ...storages.map(({ name }) => name)],
  },
});

/** Whether such a start, or one by a schedule or a push, is for this storage. */
export const isChosen = ({ storages }: Configuration, { name }: Storage): string | undefined => (storages.length === 1
  ? undefined
  : `inputs.storage == '${name}' || inputs.storage == '${all}' || !inputs.storage`);

/** For the name of a run. */
export const chosenName = ({ storages: [first, ...others] }: Configuration): string =>
  (others.length === 0 ? first!.name : expression(`inputs.storage || '${all}'`));
