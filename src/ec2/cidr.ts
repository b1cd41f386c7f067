/** Whether an IPv4 block (`10.0.0.0/16`) holds all of another. */
export function covers(outer: string, inner: string): boolean {
  const [from, size] = range(outer);
  const [innerFrom, innerSize] = range(inner);
  return from <= innerFrom && innerFrom + innerSize <= from + size;
}

/** First address and number of addresses. */
function range(block: string): [from: number, size: number] {
  const [address = '', bits = '32'] = block.split('/');
  const size = 2 ** (32 - Number(bits));
  const value = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return [value - value % size, size];
}
