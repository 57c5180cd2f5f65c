import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PartedImport } from '@throughline/domain';
import { count } from '../../components/count.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { useProject } from '../../routes/use-project.ts';
import { FileOutcomes } from './file-outcomes.tsx';
import classes from './import-preview.module.css';
import { ImportSums } from './import-sums.tsx';
import { LeftOut } from './left-out.tsx';
import type { Batch } from './use-import.ts';

interface ImportDoneProps {
  batch: Batch;
  imported: PartedImport;
  onMore: () => void;
}

/** What came in, with the ways to it. */
export function ImportDone({ batch, imported, onMore }: ImportDoneProps) {
  const { slug } = useProject();
  const { report, partsDone, partsTotal, error } = imported;
  return (
    <div className={classes.preview}>
      {error !== null && (
        <div>
          <ProblemNote error={error} />
          <p className={classes.rest}>
            {count(partsDone)} of {count(partsTotal)} parts came in; what is told below is theirs.
            Drop the same folder again to go on: what is in already is passed over.
          </p>
        </div>
      )}
      <output>
        <ImportSums report={report} />
      </output>
      <nav aria-label="What came in" className={classes.lists}>
        <Button component={Link} to={`/p/${slug}`}>
          Open the thread
        </Button>
        <Button component={Link} to={`/p/${slug}/gaps`} variant="default">
          See what is missing
        </Button>
        {report.conflicts.length > 0 && (
          <Button component={Link} to={`/p/${slug}/conflicts`} variant="default">
            {report.conflicts.length === 1
              ? 'Settle the conflict'
              : `Settle ${count(report.conflicts.length)} conflicts`}
          </Button>
        )}
        <Button variant="subtle" onClick={onMore}>
          Import more
        </Button>
      </nav>
      <Section title="File by file">
        <FileOutcomes report={report} />
      </Section>
      <LeftOut report={report} skipped={batch.skipped} />
    </div>
  );
}
