/**
 * Writes a page for each rule of the requirement analysis from the rule's own words, and an index;
 * with `--check` it writes nothing and fails where a page is not what it would write.
 *
 *   node scripts/docs/rules.ts [--check]
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  analyseRequirement,
  applyRewrite,
  loadTagger,
  REVIEW_QUESTIONS,
  type Rule,
  RULES,
  SET_RULES,
} from '../../packages/domain/src/index.ts';

const FOLDER = fileURLToPath(new URL('../../docs/rules/', import.meta.url));
const tagger = await loadTagger();

const fileOf = (id: string): string => `${id.toLowerCase()}.md`;

/** What the rule says of its own bad example, word for word. */
function findingsOf({ id, bad }: Rule): string[] {
  const { findings } = analyseRequirement(bad, { tagger, glossary: ['trip report'] });
  return findings
    .filter(({ rule }) => rule === id)
    .flatMap(({ message, rewrite }) => [
      `- ${message}`,
      ...(rewrite ? [`  - better: “${applyRewrite(bad, rewrite)}”`] : []),
    ]);
}

function pageOf(rule: Rule): string {
  const { id, title, guide, severity, smell, why, bad, good } = rule;
  const facts = [`**${severity}**`, guide, ...(smell ? [`smell: ${smell}`] : [])];
  const found = findingsOf(rule);
  return `${[
    `# ${id}: ${title}`,
    facts.join(' · '),
    why,
    `**Not so**\n\n> ${bad}`,
    ...(found.length > 0 ? [found.join('\n')] : []),
    `**But so**\n\n> ${good}`,
    `Turn it off or give it another severity in \`throughline.config\`: \`{ "analysis": { "rules": { "${id}": "off" } } }\`. Suppress one finding with \`<!-- throughline-ignore ${id}: why -->\` on the line before it. [All rules](README.md).`,
  ].join('\n\n')}\n`;
}

function index(): string {
  const rows = RULES.map(
    ({ id, title, severity, smell, guide }) =>
      `| [${id}](${fileOf(id)}) | ${title} | ${severity} | ${smell ?? ''} | ${guide} |`,
  );
  const ofSets = Object.entries(SET_RULES).map(
    ([id, { title, guide }]) => `| ${id} | ${title} | ${guide} |`,
  );
  const asked = REVIEW_QUESTIONS.map(
    ({ rule, scope, title, guide }) =>
      `| [${rule}](${fileOf(rule)}) | ${scope === 'set' ? 'all together' : 'each'} | ${title} | ${guide} |`,
  );
  return `${[
    '# Rules',
    'What [`throughline check`](../cli.md#check) asks of requirements. How it is done and how well: [analysis](../analysis.md). These pages are made from the rules themselves by `pnpm docs:rules`.',
    `| rule | asks for | severity | smell | from |\n|---|---|---|---|---|\n${rows.join('\n')}`,
    '## Between requirements',
    `| rule | asks for | from |\n|---|---|---|\n${ofSets.join('\n')}`,
    '## For a reviewer',
    'What no machine tells: `throughline checklist` asks it.',
    `| rule | asked of | asks for | from |\n|---|---|---|---|\n${asked.join('\n')}`,
  ].join('\n\n')}\n`;
}

const questionPages = REVIEW_QUESTIONS.map(
  ({ rule, guide, title, question, why }): [string, string] => [
    fileOf(rule),
    `${[
      `# ${rule}: ${title}`,
      `**for a reviewer** · ${guide}`,
      `> ${question}`,
      why,
      'No rule finds it: `throughline checklist` asks. [All rules](README.md).',
    ].join('\n\n')}\n`,
  ],
);

const pages = new Map([
  ['README.md', index()],
  ...RULES.map((rule): [string, string] => [fileOf(rule.id), pageOf(rule)]),
  ...questionPages,
]);
const present = await readdir(FOLDER).catch(() => []);

if (process.argv.includes('--check')) {
  const wrong = [...pages].map(async ([name, text]) => {
    const current = await readFile(FOLDER + name, 'utf8').catch(() => null);
    return current === text ? [] : [name];
  });
  const stale = [
    ...(await Promise.all(wrong)).flat(),
    ...present.filter((name) => !pages.has(name)),
  ];
  if (stale.length > 0) {
    console.error(`Not up to date in docs/rules: ${stale.join(', ')}. Call pnpm docs:rules.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(FOLDER, { recursive: true });
  for (const name of present) if (!pages.has(name)) await rm(FOLDER + name);
  for (const [name, text] of pages) await writeFile(FOLDER + name, text);
  console.log(`${pages.size} pages in docs/rules.`);
}
