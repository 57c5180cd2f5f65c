import { Command, InvalidArgumentError, Option } from 'commander';
import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './definition.ts';
import { print } from './print.ts';

/** The options that every command has. */
export interface GlobalOptions {
  json?: boolean;
  /** True where `--project` has no name behind it. */
  project?: string | true;
  color: boolean;
}

/** Called with what the command line says, when it makes sense. */
export type OnCommand = (
  definition: CommandDefinition,
  given: { args: unknown[]; options: object; global: GlobalOptions },
) => Promise<void>;

/** A parser for these commands. Failures and help come as exceptions, and print nothing but help itself. */
export function buildProgram(
  commands: readonly CommandDefinition[],
  onCommand: OnCommand,
): Command {
  const program = new Command('throughline')
    .description(
      'The thread from a business goal to running code: why is this here, what breaks if it changes, is it done.',
    )
    .usage('COMMAND [options]')
    .option('--json', 'print JSON, in the shapes that docs/cli.md lists')
    .option('--project [name]', 'the project to work on, by slug or name')
    .option('--no-color', 'print without colours')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    // Failures are printed in one place, at the end.
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride()
    .addHelpText('after', '\n`throughline COMMAND --help` tells more, with examples.');

  for (const definition of commands) {
    const command = program
      .command(definition.name)
      .summary(definition.summary)
      .helpGroup(`${definition.group}:`);
    describe(command, definition);
    command.action((...given: unknown[]) =>
      onCommand(definition, {
        // Commander adds the options and the command itself.
        args: given.slice(0, -2),
        options: command.opts(),
        global: command.optsWithGlobals<GlobalOptions>(),
      }),
    );
  }
  return program;
}

function describe(command: Command, definition: CommandDefinition): void {
  const { summary, notes, examples } = definition;
  command.description(notes ? `${summary}.\n\n${notes}` : `${summary}.`);
  command.addHelpText(
    'after',
    ['\nExamples:', ...examples.map((line) => `  throughline ${line}`)].join('\n'),
  );
  for (const argument of definition.arguments ?? [])
    command.argument(argumentForm(argument), argument.about);
  for (const option of definition.options ?? []) command.addOption(optionOf(option));
}

function argumentForm({ name, isOptional, isMany }: ArgumentDefinition): string {
  const form = isMany ? `${name}...` : name;
  return isOptional ? `[${form}]` : `<${form}>`;
}

function optionOf({ flags, about, isRepeatable, isCount }: OptionDefinition): Option {
  const option = new Option(flags, about);
  if (isRepeatable)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  if (isCount) option.argParser(wholeNumber);
  return option;
}

function wholeNumber(text: string): number {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number, 1 or more.');
}
