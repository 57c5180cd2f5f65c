import type { ExitCode } from './failure.ts';
import type { Session } from './session.ts';

/** What a command found or did: `data` is printed with `--json`, `text` without. */
export interface Result {
  data: unknown;
  text: () => string;
  exitCode?: ExitCode;
  /** The command printed what it gives itself, as it came. */
  isPrinted?: true;
}

/** Runs a command with its arguments and options, which its definition has described. */
export type Run<Arguments extends readonly unknown[] = [], Options = object> = (
  session: Session,
  args: Arguments,
  options: Options,
) => Promise<Result>;

export interface ArgumentDefinition {
  name: string;
  about: string;
  isOptional?: true;
  isMany?: true;
}

export interface OptionDefinition {
  /** As commander has them: `--label <label>`. */
  flags: string;
  about: string;
  /** May be given several times; the values come as an array. */
  isRepeatable?: true;
  /** The value is a whole number, 1 or more. */
  isCount?: true;
}

export type CommandGroup =
  | 'Projects'
  | 'Files'
  | 'Items'
  | 'Links'
  | 'Planning'
  | 'The thread'
  | 'Other';

/**
 * One command as help, completion and the parser know it. The command itself is loaded when it is
 * called, so that starting costs no more than reading this.
 */
export interface CommandDefinition {
  name: string;
  group: CommandGroup;
  summary: string;
  arguments?: ArgumentDefinition[];
  options?: OptionDefinition[];
  /** What to know beyond the summary. */
  notes?: string;
  /** Command lines without the leading `throughline`. */
  examples: string[];
  load: () => Promise<{ run: Run<never, never> }>;
}
