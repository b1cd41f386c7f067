import type { KeyObject } from 'node:crypto';
import { certifyAuthority } from '../../src/pki/authority';
import { localSigner } from '../../src/pki/signer';
import { EPOCH } from '../../src/simulator/server';
import { key } from './keys';
import { keepInRun, keptInRun } from './runFolder';

let made: Promise<string> | undefined;

/** Storages are shared between test files, and a cluster keeps its CA for good. */
const certificateOf = async (...[publicKey, privateKey]: [KeyObject, KeyObject]): Promise<string> => keptInRun('test CA.pem')
  ?? keepInRun('test CA.pem', await certifyAuthority({ commonName: 'Test CA', notBefore: EPOCH }, publicKey, localSigner(privateKey)));

/** The inputs of a customer who brings a CA of their own, the same for all tests. */
export async function testAuthority(): Promise<{ 'ca-certificate': string; 'ca-private-key': string }> {
  const { publicKey, privateKey } = key('rsa2048:test CA');
  made ??= certificateOf(publicKey, privateKey);
  return { 'ca-certificate': await made, 'ca-private-key': privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}
