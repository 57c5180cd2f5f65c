import { CheckCircleIcon, CircleIcon } from '@primer/octicons-react';
import { Markdown } from '../../../components/markdown.tsx';
import { Judgement } from '../../planning/judgement.tsx';
import classes from './section-value.module.css';

interface Check {
  text: string;
  isMet: boolean;
}
interface Option {
  title: string;
  body: string;
}

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isCheck = (entry: unknown): entry is Check => entry instanceof Object && 'isMet' in entry;
const isOption = (entry: unknown): entry is Option => entry instanceof Object && 'body' in entry;

/** A section by the shape of what is in it: prose, a list of prose, ticks, options, parts that are judged. */
export function SectionValue({ value }: { value: unknown }) {
  if (typeof value === 'string') return <Markdown text={value} />;
  if (value instanceof Object && !Array.isArray(value))
    return <Judgement parts={value as Record<string, unknown>} />;
  if (!Array.isArray(value)) return null;
  if (value.every(isCheck)) return <Checks checks={value} />;
  if (value.every(isOption)) return <Options options={value} />;
  return (
    <ol className={classes.list}>
      {value.map((entry, index) => (
        // Entries have no other name than their place, and texts can repeat.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Markdown text={String(entry)} />
        </li>
      ))}
    </ol>
  );
}

function Checks({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className={classes.checks}>
      {checks.map(({ text, isMet }) => (
        <li key={text} data-met={isMet || undefined}>
          {isMet ? <CheckCircleIcon aria-label="met" /> : <CircleIcon aria-label="not met" />}
          <Markdown text={text} />
        </li>
      ))}
    </ul>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return (
    <ol className={classes.options}>
      {options.map(({ title, body }) => (
        <li key={title}>
          <h3>{title}</h3>
          {body && <Markdown text={body} />}
        </li>
      ))}
    </ol>
  );
}
