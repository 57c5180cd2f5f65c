#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { readEnvironment } from './environment.ts';

// Not awaited here: bundled commands import this file, and would wait for it while it waits for them.
void runCommandLine(process.argv.slice(2), readEnvironment()).then((code) => {
  // Set, not exit(): what is still on its way to a pipe gets there.
  process.exitCode = code;
});
