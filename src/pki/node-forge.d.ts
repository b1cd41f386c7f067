/** forge's DER codec alone: 45 KB in the bundle instead of the 319 KB of all of forge (measured with ncc). */
declare module 'node-forge/lib/asn1' {
  interface Asn1 {
    readonly tagClass: number;
    readonly type: number;
    readonly constructed: boolean;
    /** Parts of a constructed element, otherwise its contents as a binary string. */
    readonly value: string | Asn1[];
  }
  interface Bytes {
    getBytes(): string;
  }
  const asn1: {
    create(tagClass: number, type: number, constructed: boolean, value: string | Asn1[]): Asn1;
    fromDer(bytes: string, options: { strict: boolean; parseAllBytes: boolean; decodeBitStrings: boolean; maxDepth: number }): Asn1;
    toDer(element: Asn1): Bytes;
    derToOid(contents: string): string;
    oidToDer(oid: string): Bytes;
  };
  export { type Asn1 };
  export default asn1;
}
