import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An action at a commit, which nobody can move, and the version that it is of. */
export interface Pin {
  /** `actions/checkout@3d3c…`. */
  readonly uses: string;
  /** `v7.0.1`; undefined where nobody said. */
  readonly version?: string;
}

/* The commits of these tags, looked up in November 2026. */
export const checkout: Pin = { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' };
export const setupNode: Pin = { uses: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' };
export const uploadArtifact: Pin = { uses: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', version: 'v7.0.1' };
export const attest: Pin = { uses: 'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' };

/** Those that the workflows use beside the action itself. */
export const pins: readonly Pin[] = [checkout, setupNode, uploadArtifact, attest];

export const ownRepository = 'safe-storage/safe-storage';

/** A package is made from a commit, and says from which; sources at work have none, and follow the major version. */
export function ownAction(): Pin {
  const file = join(__dirname, '../release.json');
  if (!existsSync(file)) return { uses: `${ownRepository}@v1` };
  const { commit, version } = JSON.parse(readFileSync(file, 'utf8')) as { commit: string; version: string };
  return { uses: `${ownRepository}@${commit}`, version: `v${version}` };
}

/** `OWNER/REPO@COMMIT # vX.Y.Z`, as in a workflow. */
export const pinPattern = /^([\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[0-9a-f]{40})(?:\s+#\s*(\S.*))?$/;

export function readPin(text: string): Pin {
  const [, uses = text, version] = pinPattern.exec(text) ?? [];
  return { uses, version };
}

/** The version of this package. */
export const ownVersion = (): string =>
  (JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string }).version;
