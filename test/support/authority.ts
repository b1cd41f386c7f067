import { certifyAuthority } from '../../src/pki/authority';
import { localSigner } from '../../src/pki/signer';
import { EPOCH } from '../../src/simulator/server';
import { key } from './keys';

let made: Promise<string> | undefined;

/** The inputs of a customer who brings a CA of their own; the key is the same for all tests, since it takes long to make. */
export async function testAuthority(): Promise<{ 'ca-certificate': string; 'ca-private-key': string }> {
  const { publicKey, privateKey } = key('rsa2048:test CA');
  made ??= certifyAuthority({ commonName: 'Test CA', notBefore: EPOCH }, publicKey, localSigner(privateKey));
  return { 'ca-certificate': await made, 'ca-private-key': privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}
