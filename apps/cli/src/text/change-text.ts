import type { RouterOutputs } from '@throughline/shared';
import type { Session } from '../session.ts';
import { truncate } from './columns.ts';
import { momentText } from './item-text.ts';
import { safeLine } from './safe.ts';

export type Change = RouterOutputs['changes']['list']['changes'][number];

const VALUE_WIDTH = 60;

/** A change as lines: who did what when, and below it what each field was and is. */
export function changeText({ paint }: Pick<Session, 'paint'>, change: Change): string[] {
  const { sequence, at, actor, action, itemKey } = change;
  const headText = [
    paint.dim(`#${sequence}`),
    momentText(at),
    safeLine(actor.name),
    paint.bold(action),
    itemKey && paint.cyan(itemKey),
  ]
    .filter(Boolean)
    .join('  ');
  const [before, after] = [asFields(change.before), asFields(change.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (action.startsWith('link.')) {
    const { from, type, to, reason } = after;
    const why = reason === undefined ? '' : `: ${valueText(reason)}`;
    return [headText, `    ${[from, type, to].map(valueText).join(' ')}${why}`];
  }
  const isWhole = action.endsWith('.created') && itemKey !== null && 'title' in after;
  const shown = isWhole ? ['title'] : names;
  return [
    headText,
    ...shown.map((name) => {
      const is = valueText(after[name]);
      return name in before
        ? `    ${name}: ${valueText(before[name])} → ${is}`
        : `    ${name}: ${is}`;
    }),
  ];
}

function asFields(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function valueText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  return truncate(safeLine(typeof value === 'string' ? value : JSON.stringify(value)), VALUE_WIDTH);
}
