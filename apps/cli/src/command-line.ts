import { CommanderError } from 'commander';
import { COMMANDS } from './command-table.ts';
import type { CommandDefinition, Result, Run } from './definition.ts';
import type { Environment } from './environment.ts';
import { badUsage, EXIT, type ExitCode, type Failure } from './failure.ts';
import { installedVersion } from './install.ts';
import { openSession } from './open-session.ts';
import { print } from './print.ts';
import { buildProgram } from './program.ts';
import type { Session } from './session.ts';
import { createPaint } from './text/paint.ts';

/** Runs one command line, prints what it gives, and returns the exit code. */
export async function runCommandLine(words: string[], environment: Environment): Promise<ExitCode> {
  const [first] = words;
  if (first === '--version' || first === '-V') {
    print(`${installedVersion()}\n`);
    return EXIT.fine;
  }
  let exitCode: ExitCode = EXIT.fine;
  // One command is set up faster than all of them; help, and advice on typing errors, want all.
  const named = COMMANDS.filter(({ name }) => name === first);
  const commands = named.length > 0 ? named : COMMANDS;
  const program = buildProgram(commands, async (definition, { args, options, global }) => {
    const { json: isJson = false, project, color } = global;
    const paint = createPaint(color && !isJson && environment.hasColour);
    const session = openSession(environment, {
      isJson,
      projectName: project === true ? undefined : project,
      isProjectAsked: project !== undefined,
      paint,
    });
    if (project === true && definition.name !== 'check') {
      exitCode = printFailure(badUsage('--project needs the name of a project.'), isJson, session);
      return;
    }
    exitCode = await runCommand(definition, session, args, options);
  });
  try {
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help comes as an exception, too.
    if (error.exitCode === 0) return EXIT.fine;
    return printFailure(badUsage(usageText(error)), words.includes('--json'));
  }
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
    if (!result.isPrinted) printResult(result, session.isJson);
    return result.exitCode ?? EXIT.fine;
  } catch (error) {
    const { failureOf } = await import('./report-failure.ts');
    const server = await session.server().catch(() => undefined);
    return printFailure(failureOf(error, server), session.isJson, session);
  }
}

function printResult(result: Result, isJson: boolean): void {
  const text = isJson ? jsonText(result.data) : result.text();
  if (text !== '') print(text.endsWith('\n') ? text : `${text}\n`);
}

/** Nothing for a command that has printed all it had to say. */
function jsonText(data: unknown): string {
  return data === undefined ? '' : JSON.stringify(data, null, 2);
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
