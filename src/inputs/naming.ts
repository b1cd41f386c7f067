import { ConfigurationError } from '../errors';
import { CertificateError } from '../pki/errors';

/** Runs `read`; what the pure room `pki` finds wrong becomes the error of the inputs that it was given. */
export async function naming<T>(
  inputs: string, read: () => T | Promise<T>, remedy: string | ((error: CertificateError) => string) = '',
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    const more = typeof remedy === 'string' ? remedy : remedy(error);
    throw new ConfigurationError(`${inputs}: ${error.message}`, { remedy: `The cluster was not touched.${more && ` ${more}`}` });
  }
}
