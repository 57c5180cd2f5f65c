import { asField } from '../items/new-item.ts';
import { claim, type Coverage } from '../items/leftover.ts';
import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import { type Metadata, metadataIn, namesIn } from '../markdown/metadata.ts';
import type { Page } from '../markdown/page.ts';
import type { FieldSpan } from '../parsed.ts';

/** One fact of a record's head: from its front matter, a line under the title, or a row of a table. */
export interface Fact {
  name: string;
  key: string;
  /** The value as one text; several values are joined by commas. */
  text: string;
  values: string[];
  span: FieldSpan;
  /** Lines counted from 0. */
  line: number;
  lineEnd: number;
  isFrontMatter: boolean;
}

/** Names of facts (in lower case, without `-`, `_` and spaces) by what they tell. */
export const FACTS = {
  status: [
    'status',
    'state',
    'decisionstatus',
    'adrstatus',
    'statut',
    'estado',
    'stato',
    '状态',
    'ステータス',
  ],
  date: [
    'date',
    'decisiondate',
    'dateofdecision',
    'decided',
    'decidedon',
    'dateaccepted',
    'accepteddate',
    'accepted',
    'adrdate',
    'datedecided',
    'datum',
    'fecha',
    'data',
    '日付',
    '日期',
    'created',
    'createdat',
    'createdon',
    'createddate',
    'datecreated',
  ],
  deciders: [
    'deciders',
    'decider',
    'decisionmakers',
    'decisionmaker',
    'decidedby',
    'approvers',
    'approvedby',
    'entscheider',
  ],
  owner: ['author', 'authors', 'owner', 'owners', 'drivenby', 'proposedby', 'autor', 'auteur'],
  tags: ['tags', 'tag', 'labels', 'categories', 'category', 'keywords', 'topics'],
  reviewBy: [
    'reviewby',
    'reviewdate',
    'reviewon',
    'nextreview',
    'revisit',
    'revisiton',
    'revisitby',
    'expires',
    'validuntil',
  ],
} as const;

/** Every fact that front matter and the lines `[from, to)` state. */
export function headerFacts(page: Page, ranges: readonly (readonly [number, number])[]): Fact[] {
  const front = (page.frontMatter?.entries ?? [])
    .filter(({ value }) => value.length > 0)
    .map(frontFact);
  const lines = ranges
    .flatMap(([from, to]) => metadataIn(page, from, to))
    .filter(hasValue)
    .map(lineFact);
  return [...front, ...lines];
}

const hasValue = ({ value, elements }: Metadata) => value !== null || elements.length > 0;

function frontFact({ key, name, value, start, end, line, lineEnd }: FrontMatterEntry): Fact {
  const values = typeof value === 'string' ? namesIn(value) : value.flatMap(namesIn);
  const text = typeof value === 'string' ? value : value.join(', ');
  return {
    name,
    key,
    text,
    values,
    span: { start, end, form: 'yaml' },
    line,
    lineEnd,
    isFrontMatter: true,
  };
}

function lineFact({ key, name, value, elements, line, lineEnd }: Metadata): Fact {
  const pieces = value ? [value] : elements;
  const text = pieces.map((piece) => piece.text).join(', ');
  const span =
    value?.span ??
    asField({ start: elements[0]!.span.start, end: elements.at(-1)!.span.end }, 'list');
  return {
    name,
    key,
    text,
    values: pieces.flatMap((piece) => namesIn(piece.text)),
    span,
    line,
    lineEnd,
    isFrontMatter: false,
  };
}

/** The facts of one sort, in the order of their names and then of the text. */
export function factsNamed(facts: readonly Fact[], names: readonly string[]): Fact[] {
  return names.flatMap((name) => facts.filter((fact) => fact.name === name));
}

/** Marks a fact's lines as understood. */
export function claimFact(coverage: Coverage, fact: Fact): void {
  claim(coverage, fact.line, fact.lineEnd);
}
