import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { key, type KeyPair } from './keys';

/* After jest has begun a test file: the keys of CAs that runs make, real ones of 4096 bits, are those of this run of all tests. */

type Options = Partial<crypto.RSAKeyPairOptions<'pem', 'pem'>>;
const generate = promisify(crypto.generateKeyPair) as (type: string, options: Options) => Promise<KeyPair>;

/** No two in a test are the same. */
let made = 0;
beforeEach(() => { made = 0; });

const kept = async (type: string, options: Options): Promise<KeyPair> =>
  (type === 'rsa' && options.modulusLength === 4096 ? key(`rsa4096:CA ${made++}`) : generate(type, options));

const original = crypto.generateKeyPair;
const replacement = Object.assign(original.bind(crypto), { [promisify.custom]: kept });
beforeAll(() => { Object.assign(crypto, { generateKeyPair: replacement }); });
afterAll(() => { Object.assign(crypto, { generateKeyPair: original }); });
