/** The part of ncc's interface that we use; it ships no types. */
declare module '@vercel/ncc' {
  namespace ncc {
    /** One of webpack's modules: a file, or several that were joined. */
    interface Module {
      readonly resource?: string;
      readonly modules?: readonly Module[];
    }

    interface Asset {
      readonly source: string | Buffer;
    }

    interface Options {
      readonly cache: false;
      readonly mainFields: string[];
      readonly quiet: boolean;
      readonly target: string;
      readonly transpileOnly: boolean;
    }

    interface Result {
      readonly code: string;
      readonly assets: Record<string, Asset>;
      readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } };
    }
  }

  function ncc(entry: string, options: ncc.Options): Promise<ncc.Result>;
  export = ncc;
}
