import type { InputName } from '../../inputs/table';
import { planChecks } from './checks';

/** Of inputs that no check of `plan` is about, or that are looked at before it begins: where that is, or why there is nothing to see. */
const elsewhere: Partial<Record<InputName, string>> = {
  'aws-region': 'asked whose account it is before anything else',
  'allowed-account-id': 'compared with the account of the credentials before anything else is asked',
  'role-to-assume': 'assumed before anything else is asked',
  'phases': 'names nothing of the account',
  'admin-password': 'not handed to `plan`; `activate` tries it by one login',
  'try-admin-password': 'names nothing; of a single run',
  'rotate-admin-password': 'names nothing; of a single run',
  'confirm': 'compared with `name` before anything is asked',
  'key-deletion-window': 'names nothing; KMS\'s own limits',
  'ignore-consumers': 'names nothing; `teardown` looks who uses the key',
  'delete-backups': 'names nothing; `teardown` says which backups go',
  'poll-interval': 'names nothing',
  'timeout': 'names nothing',
  'wait': 'names nothing',
  'workflows': 'names nothing of the account',
};

/** What of an input is looked at before a phase rests on it, a phrase each, with when; empty where that was forgotten. */
export function checksOf(input: InputName): string[] {
  const other = elsewhere[input];
  return [
    ...other === undefined ? [] : [other],
    ...planChecks.filter(({ inputs }) => inputs.includes(input)).map(({ what, when: { words }, always = [] }) => {
      const otherwise = always.includes(input) ? ', and wherever it is given' : '';
      return words === '' ? what : `${what} (${words}${otherwise})`;
    }),
  ];
}
