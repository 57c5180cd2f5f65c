import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { SourceText } from '@throughline/shared/schema';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { KeyLink } from '../../components/key-link.tsx';
import classes from './source-lines.module.css';

const LINE_PIXELS = 21;
const OVERSCAN = 30;

interface SourceLinesProps {
  source: SourceText;
  /** From 1. */
  line: number | undefined;
}

/** The text line by line; only those in view are in the document. Lines of items carry their mark and key. */
export function SourceLines({ source, line }: SourceLinesProps) {
  const lines = useMemo(() => source.text.split(/\r\n|\r|\n/), [source.text]);
  const marks = useMemo(() => marksOf(source), [source]);
  const body = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  }, []);
  // The compiler that this warns of is not in use.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => LINE_PIXELS,
    overscan: OVERSCAN,
    scrollMargin: top,
  });
  useEffect(() => {
    if (line && top > 0)
      virtualizer.scrollToIndex(Math.min(line, lines.length) - 1, { align: 'center' });
  }, [line, lines.length, top, virtualizer]);

  return (
    <ol ref={body} className={classes.lines} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const mark = marks.get(index + 1);
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-kind={mark?.kind}
            data-here={index + 1 === line || undefined}
            aria-current={index + 1 === line || undefined}
            className={classes.line}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <span className={classes.number}>{index + 1}</span>
            <span className={classes.text}>{lines[index]}</span>
            {mark?.isFirst && (
              <span className={classes.key}>
                <KeyLink itemKey={mark.key} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface Mark {
  key: string;
  kind: SourceText['items'][number]['kind'];
  isFirst: boolean;
}

/** The innermost item of each line: an item that stands inside another begins later. */
function marksOf({ items }: SourceText): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const { key, kind, line, lineEnd } of items.toSorted((a, b) => a.line - b.line)) {
    for (let at = line; at <= lineEnd; at += 1) marks.set(at, { key, kind, isFirst: at === line });
  }
  return marks;
}
