import { TagResourceCommand } from '@aws-sdk/client-kms';
import { ifAllowed } from '../aws/ifAllowed';
import { type Difference, missingTags, shownTags, tagDifferences } from '../run/difference';
import type { Run } from '../run/run';
import { kms } from './client';
import type { StoredKey } from './key';

/** What KMS may show late of a new key, or does not show to everybody, differs from nothing. */
const shown = ({ storage, tags, KeyState }: StoredKey) => (storage === undefined || KeyState === 'PendingDeletion' ? undefined : tags);

/** In what a key differs from the inputs: its tags. */
export function keyDifferences(run: Run, key: StoredKey | undefined): Difference[] {
  const tags = key && shown(key);
  return tags === undefined ? [] : tagDifferences(run, `key ${key!.KeyId}`, tags, 'provision');
}

/** Puts on it what the input `tags` says; tags of others, and the storage's own, stay. */
export async function changeKey(run: Run, key: StoredKey | undefined): Promise<void> {
  const tags = key && shown(key);
  const missing = tags === undefined ? [] : missingTags(run, tags);
  if (missing.length === 0) return;
  await ifAllowed(run, `${shownTags(missing)} on key ${key!.KeyId}`, async () => {
    await run.aws(kms).send(new TagResourceCommand({
      KeyId: key!.KeyId, Tags: missing.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
    }));
    run.log.made(`${shownTags(missing)} on key ${key!.KeyId}`);
  });
}
