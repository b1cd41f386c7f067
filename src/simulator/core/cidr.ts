/** Whether the IPv4 block contains the address. */
export function contains(cidr: string, address: string): boolean {
  const { base, size } = parseCidr(cidr);
  const value = parseAddress(address);
  return value >= base && value < base + size;
}

/** Whether two IPv4 blocks share an address. */
export function overlap(a: string, b: string): boolean {
  const [first, second] = [parseCidr(a), parseCidr(b)];
  return first.base < second.base + second.size && second.base < first.base + first.size;
}

/** The `index`-th address of the block. */
export function addressAt(cidr: string, index: number): string {
  return formatAddress(parseCidr(cidr).base + index);
}

/** The first address of the block, as a number, and how many it has. */
export function parseCidr(cidr: string): { base: number; size: number } {
  const [address = '', bits = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  const value = parseAddress(address);
  return { base: value - value % size, size };
}

function parseAddress(address: string): number {
  return address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
}

/** A number as an address with dots. */
export function formatAddress(value: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map(unit => Math.floor(value / unit) % 256).join('.');
}
