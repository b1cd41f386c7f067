import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { needed } from './tools';

/**
 * AWS's own models of its services, as botocore carries them: operations, shapes, patterns, lengths, enums, and the errors that an
 * operation declares. BOTOCORE_DATA names the folder; otherwise it is that of the botocore that `python3` has.
 */
const folder = needed('botocore (PyPI)', botocoreData());

function botocoreData(): string | undefined {
  const program = 'import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), "data"))';
  const found = process.env.BOTOCORE_DATA ?? spawnSync('python3', ['-c', program], { encoding: 'utf8' }).stdout?.trim();
  return found !== undefined && existsSync(join(found, 'kms')) ? found : undefined;
}

/** Whether the models are there. */
export const modelsAreThere = folder !== undefined;

export interface Shape {
  readonly type: 'structure' | 'list' | 'map' | 'string' | 'integer' | 'long' | 'float' | 'double' | 'boolean' | 'timestamp' | 'blob';
  readonly members?: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  readonly member?: Member;
  readonly key?: Member;
  readonly value?: Member;
  readonly flattened?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly union?: boolean;
  readonly exception?: boolean;
  readonly error?: { readonly code?: string };
}

/** A use of a shape, with its name on the wire. */
interface Member {
  readonly shape: string;
  readonly locationName?: string;
  readonly queryName?: string;
  readonly location?: string;
}

interface OperationModel {
  readonly input?: Member;
  readonly output?: Member & { readonly resultWrapper?: string };
  readonly errors?: readonly Member[];
}

export interface ServiceModel {
  readonly metadata: { readonly protocol: 'json' | 'query' | 'ec2' | 'rest-json' };
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

const loaded = new Map<string, ServiceModel>();

/** @param service by the name that it signs with; of the versions of its model the newest */
export function modelOf(service: string): ServiceModel {
  const known = loaded.get(service) ?? load(join(folder!, service === 'cloudhsm' ? 'cloudhsmv2' : service));
  loaded.set(service, known);
  return known;
}

function load(service: string): ServiceModel {
  const file = join(service, readdirSync(service).filter(name => /^\d/.test(name)).sort().at(-1)!, 'service-2.json');
  const text = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
  return JSON.parse(text.toString()) as ServiceModel;
}
