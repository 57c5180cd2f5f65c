/** Everything the command takes from its surroundings. */
export interface Environment {
  /** Where the command was called; absolute. */
  folder: string;
  /** Where the server is, when said outright. */
  url: string | undefined;
  token: string | undefined;
  /** The data directory, when said outright; may be relative to `folder`. */
  dataDirectory: string | undefined;
  editor: string | undefined;
  readonly hasColour: boolean;
  /** The columns of the terminal; undefined where the output is no terminal. */
  readonly columns: number | undefined;
  /** Whether someone sits there who can answer a question. */
  readonly isInteractive: boolean;
  /** Whether progress can be shown on the error stream. */
  readonly hasProgress: boolean;
}

/** The only place that reads environment variables; an empty one counts as unset. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const isDumb = variables['TERM'] === 'dumb';
  return {
    folder: process.cwd(),
    url: variables['THROUGHLINE_URL'] || undefined,
    token: variables['THROUGHLINE_TOKEN']?.trim() || undefined,
    dataDirectory: variables['THROUGHLINE_DATA'] || undefined,
    editor: variables['VISUAL'] || variables['EDITOR'] || undefined,
    // Asked when needed: setting up the three streams costs several milliseconds.
    get hasColour() {
      if (variables['NO_COLOR']) return false;
      return Boolean(variables['FORCE_COLOR']) || (process.stdout.isTTY && !isDumb);
    },
    get columns() {
      return process.stdout.isTTY ? process.stdout.columns : undefined;
    },
    get isInteractive() {
      return process.stdin.isTTY && process.stdout.isTTY;
    },
    get hasProgress() {
      return process.stderr.isTTY && !isDumb;
    },
  };
}

/** The environment for a program that this command starts: ours, with some variables set. */
export function childEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
