import { ServiceError } from '../core/service';

/** Refuses a key that no filter of the operation has, whether there is anything to be found or not; tags always are one. */
export function checkFilterKeys(keys: readonly string[], known: readonly string[]): void {
  const wrong = keys.find(key => !known.includes(key) && !/^tag:./.test(key));
  if (wrong !== undefined) throw new ServiceError('InvalidFilterKey', `The specified filter key ${wrong} is not valid.`);
}
