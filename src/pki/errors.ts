/**
 * What is wrong with a certificate, a request or a key: one sentence that says what was expected and what came.
 * The only error that leaves this room; its message never holds key material.
 */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

/** Certificate and key are each right, but no pair. */
export class NotAPair extends CertificateError {}

/** A structure is not what its type says; `message` says how. Within this room only: `guarded` names the document it is in. */
export class Malformed extends Error {}

/** Runs `read`; whatever is thrown below comes out as one CertificateError with `message`. */
export function guarded<T>(message: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CertificateError) throw error;
    // Of OpenSSL's and forge's errors nothing is shown: they are not for readers and may quote the input.
    throw new CertificateError(error instanceof Malformed ? `${message} (${error.message})` : message);
  }
}
