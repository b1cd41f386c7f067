/** The part of ncc's interface that we use; it ships no types. */
declare module '@vercel/ncc' {
  interface Asset {
    readonly source: string | Buffer;
  }

  interface Options {
    readonly cache: false;
    readonly license: string;
    readonly mainFields: string[];
    readonly quiet: boolean;
    readonly target: string;
    readonly transpileOnly: boolean;
  }

  function ncc(entry: string, options: Options): Promise<{ code: string; assets: Record<string, Asset> }>;
  export = ncc;
}
