import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { RunReport } from '../../src/report/runReport';

export const schema = JSON.parse(readFileSync(resolve(__dirname, '../../docs/evidence.schema.json'), 'utf8')) as Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** What the published schema finds wrong with an evidence file, a line each. */
export function faultsOf(evidence: RunReport): string[] {
  validate(JSON.parse(JSON.stringify(evidence)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
