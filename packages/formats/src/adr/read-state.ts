import { findDate } from '../text/dates.ts';
import { plainText } from '../text/plain.ts';
import { type DecisionState, stateAtStart, statesIn, withoutStates } from './state-words.ts';

/** What a status text says; `isPartly` when only part of the decision was superseded or deprecated. */
export interface StatusReading {
  state: DecisionState | null;
  isPartly: boolean;
  /** The day inside the text. */
  day: string | null;
}

const PARTLY = /^(?:partly|partially|in part|teilweise|partiellement|parcialmente)\b[\s,:-]*/i;

/**
 * Reads a status in any of the shapes people write: `Accepted`, `**Status:** accepted (2020-01-01)`,
 * `~~Proposed~~ → Approved`, `✅ Adopted`, `superseded by [x](y.md)`, a badge. State is null for what is
 * none of these, and for the list of choices that a template leaves behind.
 */
export function readStatus(markdown: string): StatusReading {
  const text = statusText(markdown);
  const partly = PARTLY.exec(text);
  const rest = partly ? text.slice(partly[0].length) : text;
  const day = (findDate(rest) ?? findDate(markdown))?.day ?? null;
  if (isChoice(markdown)) return { state: null, isPartly: false, day: null };
  const state = stateAtStart(rest) ?? stateInside(rest);
  // What is superseded in part is still in force for the rest.
  if (partly && (state === 'superseded' || state === 'deprecated'))
    return { state: 'accepted', isPartly: true, day };
  return { state, isPartly: false, day };
}

/** Whether a text says a status, a day and nothing else. */
export function isBareStatus(markdown: string): boolean {
  const text = statusText(markdown);
  const found = findDate(text);
  const rest = found ? text.slice(0, found.start) + text.slice(found.end) : text;
  return (
    text.length <= 80 &&
    withoutStates(rest.replace(PARTLY, ''))
      .replaceAll(/\b(?:on|since|at|am|le)\b/gi, '')
      .search(/[\p{L}\p{N}]/u) < 0
  );
}

function statusText(markdown: string): string {
  const head = markdown.slice(0, 600).replaceAll(/~~[^~]*~~/g, ' ');
  const badge = /!\[([^\]]*)\]/.exec(head)?.[1];
  const text = plainText(badge === undefined ? head : badge.replaceAll(/[-_]/g, ' '));
  const last = text.split(/\s*(?:→|->|=>|⇒)\s*/).findLast((part) => part !== '') ?? '';
  return last
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(
      /^(?:(?:the )?(?:current |adr |decision )?(?:status|state|statut|estado|stato)\s*(?:is)?\s*[:=]?\s*)/iu,
      '',
    )
    .replace(/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})\s*[:,–—-]?\s*/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

// `{proposed | rejected | accepted | …}`: three states next to each other are nobody's decision.
function isChoice(markdown: string): boolean {
  const head = markdown.slice(0, 300);
  if (!/[|/,{[]/.test(head)) return false;
  const states = new Set(statesIn(head));
  return states.size >= 3 && /\w\s*[|/,]\s*(?:\w[\w ]*[|/,]|…)/u.test(head);
}

// Further inside only in a short text: a paragraph about another decision is no status.
function stateInside(text: string): DecisionState | null {
  if (text.length > 60 || /\b(?:not|never|un)\b/i.test(text)) return null;
  return statesIn(text).at(-1) ?? null;
}
