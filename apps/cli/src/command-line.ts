import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { COMMANDS } from './command-table.ts';
import type {
  ArgumentDefinition,
  CommandDefinition,
  OptionDefinition,
  Result,
  Run,
} from './definition.ts';
import type { Environment } from './environment.ts';
import { badUsage, EXIT, type ExitCode, type Failure } from './failure.ts';
import { openSession } from './open-session.ts';
import { print } from './print.ts';
import type { Session } from './session.ts';
import { createPaint } from './text/paint.ts';

interface GlobalOptions {
  json?: boolean;
  project?: string;
  color: boolean;
}

/** Runs one command line, prints what it gives, and returns the exit code. Never throws. */
export async function runCommandLine(words: string[], environment: Environment): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const program = buildProgram(environment, (code) => {
    exitCode = code;
  });
  try {
    if (words.length === 0) program.outputHelp();
    else if (words[0] === '--version' || words[0] === '-V') await printVersion();
    else await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version come as exceptions, too.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    const isJson = words.includes('--json');
    return printFailure(
      error instanceof CommanderError ? badUsage(usageText(error)) : (error as Failure),
      isJson,
    );
  }
}

/** The command with all its subcommands; also what completion and the tests read. */
export function buildProgram(environment: Environment, finish: (code: ExitCode) => void): Command {
  const program = new Command('throughline')
    .description(
      'The thread from a business goal to running code: why is this here, what breaks if it changes, is it done.',
    )
    .usage('COMMAND [options]')
    .option('--json', 'print JSON, in the shapes that docs/cli.md lists')
    .option('--project <name>', 'the project to work on, by slug or name')
    .option('--no-color', 'print without colours')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    // Failures are printed in one place, at the end.
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride()
    .addHelpText('after', '\n`throughline COMMAND --help` tells more, with examples.');

  for (const definition of COMMANDS) {
    const command = program
      .command(definition.name)
      .summary(definition.summary)
      .helpGroup(`${definition.group}:`);
    describe(command, definition);
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -2);
      const { json = false, project, color } = command.optsWithGlobals<GlobalOptions>();
      const paint = createPaint(color && environment.hasColour && !json);
      const session = openSession(environment, { isJson: json, projectName: project, paint });
      finish(await runCommand(definition, session, args, command.opts()));
    });
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

async function runCommand(
  definition: CommandDefinition,
  session: Session,
  args: unknown[],
  options: object,
): Promise<ExitCode> {
  try {
    const { run } = await definition.load();
    const result = await (run as unknown as Run<unknown[]>)(session, args, options);
    printResult(result, session.isJson);
    return result.exitCode ?? EXIT.fine;
  } catch (error) {
    const { failureOf } = await import('./report-failure.ts');
    const server = await session.server().catch(() => undefined);
    return printFailure(failureOf(error, server), session.isJson, session);
  }
}

function printResult(result: Result, isJson: boolean): void {
  const text = isJson ? JSON.stringify(result.data, null, 2) : result.text();
  if (text !== '') print(text.endsWith('\n') ? text : `${text}\n`);
}

function printFailure(failure: Failure, isJson: boolean, session?: Session): ExitCode {
  if (isJson) print(`${JSON.stringify({ error: failure.problem }, null, 2)}\n`);
  else {
    const mark = session ? session.paint.red('✗') : '✗';
    process.stderr.write(
      `${mark} ${failure.message}\n${failure.details ? `\n${failure.details}\n` : ''}`,
    );
  }
  return failure.exitCode;
}

function usageText(error: CommanderError): string {
  if (error.code === 'commander.help') return 'Name a command. `throughline --help` lists them.';
  const told = error.message.replace(/^error: /, '').trim();
  return `${told[0]?.toUpperCase() ?? ''}${told.slice(1)}${/[.?)]$/.test(told) ? '' : '.'}`;
}

async function printVersion(): Promise<void> {
  const { installedVersion } = await import('./install.ts');
  print(`${await installedVersion()}\n`);
}
