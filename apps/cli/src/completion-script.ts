import type { CommandDefinition } from './definition.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const GLOBAL_OPTIONS = ['--json', '--project', '--no-color', '--help'];

/** What completes each command: its own options and those that every command has. */
function optionsOf({ options = [] }: CommandDefinition): string[] {
  return [...options.map(({ flags }) => flags.split(' ')[0]!), ...GLOBAL_OPTIONS];
}

/** A script that completes command names and options, and files where a command takes paths. */
export function completionScript(shell: Shell, commands: readonly CommandDefinition[]): string {
  return { bash, zsh, fish }[shell](commands);
}

type Commands = readonly CommandDefinition[];

function bash(all: Commands): string {
  const cases = all.map(
    (command) => `    ${command.name}) words="${optionsOf(command).join(' ')}" ;;`,
  );
  return `_throughline() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${all.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=()
  fi
}
complete -o default -F _throughline throughline
`;
}

function zsh(all: Commands): string {
  const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const commands = all.map(
    ({ name, summary }) => `    ${quote(`${name}:${summary.replaceAll(':', String.raw`\:`)}`)}`,
  );
  const cases = all.map(
    (command) => `    ${command.name}) compadd -- ${optionsOf(command).join(' ')} ;;`,
  );
  return `#compdef throughline
_throughline() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  if [[ "$PREFIX" != -* ]]; then
    _files
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_throughline" ]; then
  _throughline "$@"
else
  compdef _throughline throughline
fi
`;
}

function fish(all: Commands): string {
  const quote = (text: string) =>
    `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
  const commands = all.map(
    ({ name, summary }) =>
      `complete -c throughline -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
  );
  const options = all.flatMap(({ name, options: own = [] }) =>
    own.map(({ flags, about }) => {
      const value = flags.includes('<') ? ' -r' : '';
      const option = flags.split(' ')[0]!.slice(2);
      return `complete -c throughline -n '__fish_seen_subcommand_from ${name}' -l ${option}${value} -d ${quote(about)}`;
    }),
  );
  return `${[
    ...commands,
    ...options,
    "complete -c throughline -l json -d 'print JSON'",
    "complete -c throughline -l project -r -d 'the project to work on'",
  ].join('\n')}\n`;
}
