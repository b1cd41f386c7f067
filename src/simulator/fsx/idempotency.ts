import { ServiceError } from '../core/service';
import { validate } from '../core/validation';

/** Of every request that may carry one. [botocore ClientRequestToken] */
export const checkToken = (input: object) =>
  validate('BadRequest', { ...input }, { ClientRequestToken: { min: 1, max: 63, pattern: '[A-za-z0-9_.-]{0,63}$' } });

/** What a ClientRequestToken was used for. */
interface Use {
  readonly input: Readonly<Record<string, unknown>>;
  readonly id: string;
}

/**
 * The tokens of one operation: as long as what it has made exists, in whatever state (DELETING too), the same request gives it
 * again, and another one is refused. [botocore CreateFileSystem: "If a file system with the specified … token exists …"]
 */
export class ClientRequestTokens {
  private readonly uses = new Map<string, Use>();

  /** The id of what the same request made before. */
  find(input: Readonly<Record<string, unknown>>): string | undefined {
    checkToken(input);
    const use = this.uses.get(String(input.ClientRequestToken));
    if (use === undefined || input.ClientRequestToken === undefined) return undefined;
    const members = new Set([...Object.keys(use.input), ...Object.keys(input)]);
    const other = [...members].find(member => JSON.stringify(use.input[member]) !== JSON.stringify(input[member]));
    if (other === undefined) return use.id;
    throw new ServiceError(
      'IncompatibleParameterError', `A request with the same ClientRequestToken has another ${other}.`, 400, { Parameter: other },
    );
  }

  remember(input: Readonly<Record<string, unknown>>, id: string): void {
    if (input.ClientRequestToken !== undefined) this.uses.set(String(input.ClientRequestToken), { input, id });
  }

  /** What the token made is gone: it may be used anew. */
  forget(id: string): void {
    for (const [token, use] of this.uses) {
      if (use.id === id) this.uses.delete(token);
    }
  }
}
