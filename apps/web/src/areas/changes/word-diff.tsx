import { diffWords } from '@throughline/domain';
import { useMemo } from 'react';
import classes from './word-diff.module.css';

/** Of what stayed the same, this much is left around a change. */
const CONTEXT = 90;

/** One text, with the words that went struck through and those that came underlined. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p className={classes.text}>
      {parts.map(({ change, text }, index) => {
        // A part's name is its place: the same words can stand in a text twice.
        // oxlint-disable react/no-array-index-key
        if (change === 'added') return <ins key={index}>{text}</ins>;
        if (change === 'removed') return <del key={index}>{text}</del>;
        return <span key={index}>{shorten(text, index === 0, index === parts.length - 1)}</span>;
        // oxlint-enable react/no-array-index-key
      })}
    </p>
  );
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * 2) return text;
  if (isFirst) return `… ${text.slice(-CONTEXT)}`;
  if (isLast) return `${text.slice(0, CONTEXT)} …`;
  return `${text.slice(0, CONTEXT)} … ${text.slice(-CONTEXT)}`;
}
