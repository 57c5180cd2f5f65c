/** A format that can be read: what `throughline formats` lists. */
export interface Reader {
  id: string;
  title: string;
  reads: string;
}

/** Every format, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [];
