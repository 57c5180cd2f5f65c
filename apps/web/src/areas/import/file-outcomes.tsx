import { Button } from '@mantine/core';
import {
  AlertIcon,
  DiffAddedIcon,
  DiffModifiedIcon,
  DiffRemovedIcon,
  InfoIcon,
} from '@primer/octicons-react';
import type { ImportReport } from '@throughline/shared/schema';
import { useMemo, useState } from 'react';
import { KeyLink } from '../../components/key-link.tsx';
import { fieldLabel } from '../../kinds/field-words.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { byFile, type FileOutcome, type ImportChange, type ImportRemark } from './by-file.ts';
import classes from './file-outcomes.module.css';
import { sayOutcome } from './import-words.ts';

/** More than this is there when it is asked for. */
const FILES_SHOWN = 60;
const LINES_SHOWN = 40;

/** File by file what an import does; each opens to its items and to the lines that were not understood. */
export function FileOutcomes({ report }: { report: ImportReport }) {
  const files = useMemo(() => byFile(report), [report]);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? files : files.slice(0, FILES_SHOWN);
  if (files.length === 0) return null;
  return (
    <>
      <ul className={classes.files} aria-label="By file">
        {shown.map((file) => (
          <li key={file.path}>
            <OneFile file={file} isOpen={files.length === 1} />
          </li>
        ))}
      </ul>
      {shown.length < files.length && (
        <Button variant="default" mt={12} onClick={() => setIsWhole(true)}>
          Show all {files.length.toLocaleString('en')} files
        </Button>
      )}
    </>
  );
}

function OneFile({ file, isOpen }: { file: FileOutcome; isOpen: boolean }) {
  // What is closed is not in the document: a folder can hold thousands of items.
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <details open={isOpen} onToggle={(event) => setIsShown(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <span className={classes.path}>{file.path}</span>
        <span className={classes.said}>{sayOutcome(file)}</span>
      </summary>
      {isShown && (
        <ul className={classes.lines}>
          <Capped entries={file.changes}>
            {(change, index) => <ChangeLine key={`c${index}`} change={change} />}
          </Capped>
          <Capped entries={file.remarks}>
            {(remark, index) => <RemarkLine key={`r${index}`} remark={remark} />}
          </Capped>
        </ul>
      )}
    </details>
  );
}

interface CappedProps<T> {
  entries: readonly T[];
  children: (entry: T, index: number) => React.ReactNode;
}

function Capped<T>({ entries, children }: CappedProps<T>) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, LINES_SHOWN);
  return (
    <>
      {shown.map(children)}
      {shown.length < entries.length && (
        <li className={classes.line}>
          <button type="button" className={classes.more} onClick={() => setIsWhole(true)}>
            and {(entries.length - shown.length).toLocaleString('en')} more
          </button>
        </li>
      )}
    </>
  );
}

const MARKS = {
  added: { Icon: DiffAddedIcon, says: 'new' },
  changed: { Icon: DiffModifiedIcon, says: 'changed' },
  gone: { Icon: DiffRemovedIcon, says: 'archived' },
  conflict: { Icon: AlertIcon, says: 'conflict' },
} as const;

function ChangeLine({ change }: { change: ImportChange }) {
  const { what, key, kind, title, fields } = change;
  const { Icon, says } = MARKS[what];
  const named = fields.map((name) => fieldLabel(kind, name).toLowerCase()).join(', ');
  return (
    <li className={classes.line}>
      <span className={classes.mark}>
        <Icon size={14} aria-label={says} />
      </span>
      <KindIcon kind={kind} size={14} isLabelled />
      <span className={classes.what}>
        {key && <KeyLink itemKey={key} />} {title}
        {what === 'changed' && <span className={classes.quiet}> — {named}</span>}
        {what === 'gone' && (
          <span className={classes.quiet}> — no longer in its file; archived</span>
        )}
        {what === 'conflict' && (
          <span className={classes.quiet}>
            {' '}
            — {named}: changed in the file and here. What is here stays.
          </span>
        )}
      </span>
    </li>
  );
}

function RemarkLine({ remark }: { remark: ImportRemark }) {
  return (
    <li className={classes.line}>
      <span className={classes.mark}>
        <InfoIcon size={14} aria-label="not understood" />
      </span>
      <span className={classes.lineNumber}>line {remark.line}</span>
      <span className={classes.what}>{remark.message}</span>
    </li>
  );
}
