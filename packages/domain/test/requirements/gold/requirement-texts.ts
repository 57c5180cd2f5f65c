import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Requirement texts of real documents, one folder of the corpus at a time. */
export interface CorpusTexts {
  name: string;
  texts: string[];
}

/**
 * What is a requirement in the corpora of Kiro, spec-kit, OpenSpec and labelled smells; empty lists
 * where the corpus is not on this machine.
 */
export function readCorpora(corpus: string): CorpusTexts[] {
  const root = join(corpus, 'requirements');
  return [
    { name: 'Kiro', texts: bindingLines(join(root, 'kiro')) },
    { name: 'spec-kit', texts: bindingLines(join(root, 'spec-kit')) },
    { name: 'OpenSpec', texts: bindingLines(join(root, 'openspec')) },
    { name: 'labelled', texts: labelledTexts(join(root, 'smells/labelled.jsonl')) },
  ];
}

/** The lines of all Markdown files that say SHALL or MUST. */
function bindingLines(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n'))
    .filter((line) => /\b(?:shall|must)\b/i.test(line));
}

function labelledTexts(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
