/** The part of ncc's interface that we use; it ships no types. */
declare module '@vercel/ncc' {
  namespace ncc {
    /** One of webpack's modules: a file, or several that were joined. */
    interface Module {
      readonly resource?: string;
      readonly modules?: readonly Module[];
    }

    /** What one import() loads, or several share. */
    interface Chunk {
      readonly id: number;
      /** `null` for what one import() loads, undefined for what several share. */
      readonly name?: string | null;
      readonly groupsIterable: Iterable<{ readonly origins: readonly { readonly module?: Module; readonly request: string }[] }>;
      canBeInitial(): boolean;
    }

    interface Compilation {
      readonly modules: Iterable<Module>;
      readonly chunks: Iterable<Chunk>;
      readonly chunkGraph: { getChunkModulesIterable(chunk: Chunk): Iterable<Module> };
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
      readonly stats: { readonly compilation: Compilation };
    }
  }

  function ncc(entry: string, options: ncc.Options): Promise<ncc.Result>;
  export = ncc;
}
