#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { readEnvironment } from './environment.ts';

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Set, not exit(): what is still on its way to a pipe gets there.
process.exitCode = await runCommandLine(process.argv.slice(2), readEnvironment());
