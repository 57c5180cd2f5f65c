import { claim, type Coverage } from '../items/leftover.ts';
import type { ParsedItem, Remark } from '../parsed.ts';
import { type Fact, FACTS, factsNamed } from './read-header.ts';
import { readStatus } from './read-state.ts';
import type { StatusSection } from './read-status-section.ts';
import type { Relation } from './relations.ts';

/**
 * The state from the head, else from the status section. A stated successor makes it superseded,
 * also where the word above still is `Accepted`. What is no state of ours stays null, with a remark.
 */
export function decideState(
  item: ParsedItem,
  facts: readonly Fact[],
  section: StatusSection,
  relations: readonly Relation[],
  remarks: Remark[],
  coverage: Coverage,
): void {
  const statuses = [
    ...factsNamed(facts, FACTS.status).map((fact) => ({
      ...readStatus(fact.text),
      text: fact.text,
      span: fact.span,
      line: fact.line,
    })),
    ...(section.status
      ? [{ ...section.status, text: section.status.piece.text, span: section.status.piece.span }]
      : []),
  ];
  const chosen = statuses.find(({ state }) => state !== null) ?? statuses[0];
  const hasSuccessor = relations.some(({ type, isInverse }) => type === 'supersedes' && isInverse);
  if (chosen)
    item.fieldSpans['state'] = { start: chosen.span.start, end: chosen.span.end, form: 'word' };
  item.state = hasSuccessor ? 'superseded' : (chosen?.state ?? null);
  if (!chosen) return;
  const line = { line: chosen.line + 1, lineEnd: chosen.line + 1, code: 'unknown_state' as const };
  if (chosen.isPartly && item.state === 'accepted') {
    remarks.push({
      ...line,
      message: `"${shown(chosen.text)}" is read as accepted: the rest still holds`,
    });
  } else if (item.state === null) {
    remarks.push({ ...line, message: `"${shown(chosen.text)}" is no state of a decision` });
    if (chosen.text.length <= SHOWN) claim(coverage, chosen.line, chosen.line + 1);
  }
}

const SHOWN = 80;
const shown = (text: string) =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 1).toWellFormed()}…` : text;
