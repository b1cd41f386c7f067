import { createAuthority } from '../../src/pki/authority';
import { EPOCH } from '../../src/simulator/server';

let made: ReturnType<typeof createAuthority> | undefined;

/** The inputs of a customer who brings a CA of their own; the same for all tests of a file, since keys take long to make. */
export async function testAuthority(): Promise<{ 'ca-certificate': string; 'ca-private-key': string }> {
  made ??= createAuthority({ commonName: 'Test CA', notBefore: EPOCH, modulusLength: 2048 });
  const { certificate, privateKey } = await made;
  return { 'ca-certificate': certificate, 'ca-private-key': privateKey };
}
