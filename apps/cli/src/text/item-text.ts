import type { Paint } from './paint.ts';
import { safeLine } from './safe.ts';

/** What is needed to name an item in a line. */
export interface NamedItem {
  key: string;
  title: string;
  state: string;
  isArchived?: boolean;
}

/** `REQ-2 Payments survive a network cut (accepted)`. */
export function itemText(paint: Paint, item: NamedItem): string {
  const state = item.isArchived ? `${item.state}, archived` : item.state;
  return `${paint.cyan(item.key)} ${safeLine(item.title)} ${paint.dim(`(${state})`)}`;
}

export function suspectMark(paint: Paint, isSuspect: boolean): string {
  return isSuspect ? ` ${paint.yellow('⚠ suspect')}` : '';
}

/** A moment as people here read it: `2026-11-22 19:35`. */
export function momentText(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** `1 file`, `2 files`, `1,234 files`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}
