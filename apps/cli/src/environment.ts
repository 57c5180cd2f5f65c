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
  hasColour: boolean;
  /** The columns of the terminal; undefined where the output is no terminal. */
  columns: number | undefined;
  /** Whether someone sits there who can answer a question. */
  isInteractive: boolean;
  /** Whether progress can be shown on the error stream. */
  hasProgress: boolean;
}

/** The only place that reads environment variables; an empty one counts as unset. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const { stdin, stdout, stderr } = process;
  const isTerminal = stdout.isTTY && variables['TERM'] !== 'dumb';
  return {
    folder: process.cwd(),
    url: variables['THROUGHLINE_URL'] || undefined,
    token: variables['THROUGHLINE_TOKEN']?.trim() || undefined,
    dataDirectory: variables['THROUGHLINE_DATA'] || undefined,
    editor: variables['VISUAL'] || variables['EDITOR'] || undefined,
    hasColour: !variables['NO_COLOR'] && (isTerminal || Boolean(variables['FORCE_COLOR'])),
    columns: stdout.isTTY ? stdout.columns : undefined,
    isInteractive: stdin.isTTY && stdout.isTTY,
    hasProgress: stderr.isTTY && variables['TERM'] !== 'dumb',
  };
}

/** The environment for a program that this command starts: ours, with some variables set. */
export function childEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
