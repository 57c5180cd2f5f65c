/** No file names a place that exists on one machine only. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';
import { repositoryFiles, report } from './repository-files.mjs';

// Imported files are kept verbatim, whatever their authors wrote; images and the like are no text.
const NOT_OURS = /(^|\/)fixtures\/|\.(png|jpg|ico|woff2?|gz|tgz|zip|wasm|pdf)$/;
const HOMES = String.raw`\/(?:home|Users)\/[a-z][\w.-]*\/|\/root\/|[A-Za-z]:\\Users\\`;

const literally = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function machinePath(folder) {
  const own = [folder, homedir()].map((path) => `${literally(path)}/`).join('|');
  // A path starts here: behind a letter or a dot it is the middle of a longer one, or of an address.
  return new RegExp(String.raw`(?<![\w.~*$})\]-])(?:${HOMES}|${own})[\w.-]`, 'g');
}

/** Problems in all files below `folder` that git knows. */
export function machinePathProblems(folder) {
  const pattern = machinePath(folder);
  const problems = [];
  for (const file of repositoryFiles(folder).filter((path) => !NOT_OURS.test(path))) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const [index, text] of lines.entries()) {
      for (const [found] of text.matchAll(pattern)) {
        const message = `\`${found}…\` is a path of one machine: make it relative to the repository.`;
        problems.push({ file, line: index + 1, message });
      }
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) report(machinePathProblems(root));
