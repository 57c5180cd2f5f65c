import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ImportReport } from '@throughline/shared/schema';
import { count } from '../../components/count.ts';
import { Section } from '../../components/section.tsx';
import { useProject } from '../../routes/use-project.ts';
import { FileOutcomes } from './file-outcomes.tsx';
import classes from './import-preview.module.css';
import { ImportSums } from './import-sums.tsx';
import { LeftOut } from './left-out.tsx';
import type { Batch } from './use-import.ts';

interface ImportDoneProps {
  batch: Batch;
  report: ImportReport;
  onMore: () => void;
}

/** What came in, with the ways to it. */
export function ImportDone({ batch, report, onMore }: ImportDoneProps) {
  const { slug } = useProject();
  return (
    <div className={classes.preview}>
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
