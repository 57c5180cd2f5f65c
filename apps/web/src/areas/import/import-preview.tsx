import { Button } from '@mantine/core';
import type { ImportReport } from '@throughline/shared/schema';
import { EmptyState } from '../../components/empty-state.tsx';
import { count } from '../../components/count.ts';
import { Section } from '../../components/section.tsx';
import { FileOutcomes } from './file-outcomes.tsx';
import classes from './import-preview.module.css';
import { ImportSums } from './import-sums.tsx';
import { LeftOut } from './left-out.tsx';
import type { Batch } from './use-import.ts';

interface ImportPreviewProps {
  batch: Batch;
  report: ImportReport;
  /** How many calls bring it in. */
  partsTotal: number;
  onConfirm: () => void;
  onOther: () => void;
}

/** Everything that an import would do, and the one button that does it. */
export function ImportPreview({
  batch,
  report,
  partsTotal,
  onConfirm,
  onOther,
}: ImportPreviewProps) {
  const { files, changes, newLinks, links } = report;
  const isNothing =
    files.added +
      files.changed +
      files.removed +
      changes.length +
      newLinks.length +
      links.removed ===
    0;
  const other = (
    <Button variant="default" onClick={onOther}>
      Choose another folder
    </Button>
  );
  if (isNothing) {
    return (
      <EmptyState title="All of it is here already" action={other}>
        None of these {batch.files.length.toLocaleString('en')} files has changed since it was
        brought in.
      </EmptyState>
    );
  }
  return (
    <div className={classes.preview}>
      <ImportSums report={report} />
      <Section title="File by file" more={placeOf(batch)}>
        <FileOutcomes report={report} />
      </Section>
      <LeftOut report={report} skipped={batch.skipped} />
      <div className={classes.bar}>
        <Button onClick={onConfirm}>
          Bring in {batch.files.length.toLocaleString('en')}{' '}
          {batch.files.length === 1 ? 'file' : 'files'}
        </Button>
        {other}
        <span className={classes.note}>
          Nothing has been written yet.
          {partsTotal > 1 &&
            ` It goes in ${count(partsTotal)} parts; links from one into another are made at the end.`}
        </span>
      </div>
    </div>
  );
}

/** Where in the project's folders the files will be. */
function placeOf({ completeFolders }: Batch): string {
  const [folder] = completeFolders;
  if (!folder) return '';
  return folder === '.'
    ? 'kept by their paths in the repository'
    : `kept below ${completeFolders.join(', ')}/`;
}
