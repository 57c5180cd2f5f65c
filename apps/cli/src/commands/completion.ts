import { completionScript, SHELLS } from '../completion-script.ts';
import type { CommandDefinition, Run } from '../definition.ts';
import { badUsage } from '../failure.ts';

/** The command, for a table of commands. */
export function completionOf(commands: readonly CommandDefinition[]): Run<[string]> {
  return async (_session, [word]) => {
    const shell = SHELLS.find((each) => each === word.trim().toLowerCase());
    if (!shell)
      throw badUsage(`There is no completion for ${word}. There is one for ${SHELLS.join(', ')}.`);
    const script = completionScript(shell, commands);
    return { data: { shell, script }, text: () => script };
  };
}
