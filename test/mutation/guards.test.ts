import { sources } from './files';
import { guarded } from './guards';
import { mutantsOf } from './mutants';

test('each guard is found where it stands now', () => {
  expect(guarded(sources().flatMap(mutantsOf))).toHaveLength(31);
});
