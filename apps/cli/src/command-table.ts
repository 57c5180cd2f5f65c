import type { CommandDefinition } from './definition.ts';
import { analysisCommands } from './definitions/analysis.ts';
import { fileCommands } from './definitions/files.ts';
import { itemCommands } from './definitions/items.ts';
import { linkCommands } from './definitions/links.ts';
import { momentCommands } from './definitions/moments.ts';
import { otherCommands } from './definitions/other.ts';
import { planningCommands } from './definitions/planning.ts';
import { projectCommands } from './definitions/projects.ts';
import { threadCommands } from './definitions/thread.ts';

/** Every command, in the order of the help page. */
export const COMMANDS: readonly CommandDefinition[] = [
  ...projectCommands,
  ...fileCommands,
  ...itemCommands,
  ...linkCommands,
  ...planningCommands,
  ...threadCommands,
  ...analysisCommands,
  ...momentCommands,
  ...otherCommands(() => COMMANDS),
];
