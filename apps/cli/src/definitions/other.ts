import type { CommandDefinition } from '../definition.ts';

/** `all` is the whole table, which is not there yet when this is read. */
export const otherCommands = (all: () => readonly CommandDefinition[]): CommandDefinition[] => [
  {
    name: 'types',
    group: 'Other',
    summary: "Print the types of the server's procedures, for a program of yours",
    arguments: [{ name: 'FILE', about: 'where to write them instead', isOptional: true }],
    options: [{ flags: '--force', about: 'replace a file that holds something else' }],
    notes:
      'One file that needs @trpc/client, superjson and zod beside it, and nothing of Throughline. Its head shows how to\nmake a client. Get it anew when the server was updated: what no longer fits does not compile.',
    examples: ['types src/router.d.ts', 'types > router.d.ts'],
    load: () => import('../commands/types.ts'),
  },
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
