import type { Coverage } from '../items/leftover.ts';
import type { Page } from '../markdown/page.ts';
import type { Piece } from '../markdown/prose.ts';
import type { ParsedItem } from '../parsed.ts';
import { findDate } from '../text/dates.ts';
import { claimFact, type Fact, FACTS, factsNamed } from './read-header.ts';
import { isBareStatus } from './read-state.ts';
import { RELATION_KEYS, relationIn } from './relations.ts';

/** What has no field of its own and is kept in the body. */
export interface KeptText {
  pieces: Piece[];
  texts: string[];
}

const SUMMARIES = ['summary', 'description', 'abstract', 'excerpt', 'subtitle'];
const OTHERS = [
  'consulted',
  'informed',
  'contributors',
  'stakeholders',
  'related',
  'relatesto',
  'relatedadrs',
  'ticket',
  'technicalstory',
  'supporters',
];

/** The front matter keys that the reader of decisions understands. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...Object.values(FACTS).flat(),
  ...RELATION_KEYS,
  ...SUMMARIES,
  ...OTHERS,
  'title',
  'name',
  'number',
  'adr',
  'adrid',
  'adrnumber',
  'type',
  'updated',
  'lastupdated',
  'updatedat',
  'modified',
]);

/** Puts deciders, owner, labels and the review date into the item, and says what else has to be kept. */
export function addFacts(
  page: Page,
  item: ParsedItem,
  facts: readonly Fact[],
  coverage: Coverage,
): KeptText {
  const kept: KeptText = { pieces: [], texts: [] };
  const [deciders] = withValues(facts, FACTS.deciders);
  if (deciders) setNames(item, 'deciders', deciders, coverage);
  const tags = withValues(facts, FACTS.tags);
  item.labels = tags.flatMap(({ values }) => values);
  for (const fact of tags) claimFact(coverage, fact);
  if (tags.length === 1) item.fieldSpans['labels'] = { ...tags[0]!.span, form: 'list' };
  const [owner] = withValues(facts, FACTS.owner);
  if (owner) setOwner(item, owner, coverage, kept);
  setReviewBy(page, item, facts, coverage);
  for (const fact of facts) keepFact(fact, kept);
  claimDated(facts, coverage);
  return kept;
}

const withValues = (facts: readonly Fact[], names: readonly string[]) =>
  factsNamed(facts, names).filter(({ values }) => values.length > 0);

function setNames(item: ParsedItem, name: string, fact: Fact, coverage: Coverage): void {
  item.fields[name] = fact.values;
  item.fieldSpans[name] = { ...fact.span, form: 'list' };
  claimFact(coverage, fact);
}

function setOwner(item: ParsedItem, fact: Fact, coverage: Coverage, kept: KeptText): void {
  item.owner = fact.values[0]!;
  claimFact(coverage, fact);
  if (fact.values.length > 1) kept.texts.push(`${fact.key}: ${fact.values.join(', ')}`);
  else item.fieldSpans['owner'] = { ...fact.span, form: 'list' };
}

function setReviewBy(
  page: Page,
  item: ParsedItem,
  facts: readonly Fact[],
  coverage: Coverage,
): void {
  for (const fact of factsNamed(facts, FACTS.reviewBy)) {
    const found = findDate(page.text.slice(fact.span.start, fact.span.end));
    if (!found) continue;
    item.fields['reviewBy'] = found.day;
    item.fieldSpans['reviewBy'] = {
      start: fact.span.start + found.start,
      end: fact.span.start + found.end,
      form: 'word',
    };
    claimFact(coverage, fact);
    return;
  }
}

// Lines of the text that are not understood reach the body by themselves; front matter does not.
function keepFact(fact: Fact, kept: KeptText): void {
  if (!fact.isFrontMatter) return;
  if (SUMMARIES.includes(fact.name)) kept.pieces.push({ text: fact.text, span: fact.span });
  if (OTHERS.includes(fact.name)) kept.texts.push(`${fact.key}: ${fact.text}`);
}

// A line with a date and nothing else, or with a status we know, has said all it has to say.
function claimDated(facts: readonly Fact[], coverage: Coverage): void {
  const days = new Set<string>();
  for (const fact of factsNamed(facts, FACTS.date)) {
    const found = findDate(fact.text);
    if (!found || (days.size > 0 && !days.has(found.day))) continue;
    days.add(found.day);
    if (found.end - found.start === fact.text.trim().length) claimFact(coverage, fact);
  }
  for (const fact of factsNamed(facts, FACTS.status)) {
    if (isBareStatus(fact.text) || relationIn(fact.text, 0, '', true)) claimFact(coverage, fact);
  }
}
