/** Every path that our documents name exists: in backticks from the root, in links from the file. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';
import { repositoryFiles, report } from './repository-files.mjs';

const DOCUMENT = /^(\.github|docs)\/.*\.md$|^[^/]+\.md$|^(apps|packages)\/[^/]+\/README\.md$/;
// Made by a build or a run, so absent from a fresh clone.
const MADE = /(^|\/)(node_modules|dist|generated|artifacts|\.throughline|\.cache)(\/|$)/;
const LOCAL_LINK = /\]\((?!\w+:|#|\/)([^)\s#]+)/g;
const CODE = /`([^`\s]+)`/g;

/** A path to check, or undefined for what only looks like one: placeholders, globs, package names. */
function asRepositoryPath(code, topLevel) {
  const path = code.replace(/:\d+(-\d+)?$/, '').replace(/\/$/, '');
  const isPattern = /[*{}<>…$()|=,;]|\bNAME\b/.test(path);
  const [first] = path.split('/');
  return !isPattern && path.includes('/') && topLevel.has(first) ? path : undefined;
}

function pathsIn(text, file, topLevel) {
  const named = [...text.matchAll(CODE)].map(([, code]) => asRepositoryPath(code, topLevel));
  const linked = [...text.replaceAll(CODE, '').matchAll(LOCAL_LINK)].map(([, link]) =>
    join(dirname(file), decodeURI(link)),
  );
  return [...named, ...linked].filter((path) => path && !MADE.test(path));
}

/** Problems in the documents below `folder`. Code blocks are examples, and left alone. */
export function docsPathProblems(folder) {
  const topLevel = new Set(readdirSync(folder));
  const problems = [];
  for (const file of repositoryFiles(folder).filter((path) => DOCUMENT.test(path))) {
    let isInBlock = false;
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const [index, text] of lines.entries()) {
      if (/^\s*(```|~~~)/.test(text)) isInBlock = !isInBlock;
      if (isInBlock) continue;
      for (const path of pathsIn(text, file, topLevel)) {
        if (existsSync(join(folder, normalize(path)))) continue;
        const message = `\`${path}\` does not exist: correct the path, or remove it.`;
        problems.push({ file, line: index + 1, message });
      }
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) report(docsPathProblems(root));
