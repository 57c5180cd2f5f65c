import type { CommandDefinition } from '../definition.ts';

/** `all` is the whole table, which is not there yet when this is read. */
export const otherCommands = (all: () => readonly CommandDefinition[]): CommandDefinition[] => [
  {
    name: 'completion',
    group: 'Other',
    summary: 'Print a script that completes commands in your shell',
    arguments: [{ name: 'SHELL', about: 'bash, zsh or fish' }],
    examples: [
      'completion bash > ~/.local/share/bash-completion/completions/throughline',
      'completion zsh > "${fpath[1]}/_throughline"',
      'completion fish > ~/.config/fish/completions/throughline.fish',
    ],
    load: async () => {
      const { completionOf } = await import('../commands/completion.ts');
      return { run: completionOf(all()) };
    },
  },
];
