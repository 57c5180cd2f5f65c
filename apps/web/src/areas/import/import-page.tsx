import { UploadIcon } from '@primer/octicons-react';
import { Button } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { count } from '../../components/count.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { KeptFiles } from './kept-files.tsx';
import { Progress } from './progress.tsx';
import { useImport, type ImportStep } from './use-import.ts';

const TITLES: Record<ImportStep['at'], string> = {
  choosing: 'What do you have already?',
  reading: 'What is in it?',
  asking: 'What is in it?',
  preview: 'Is this what you want?',
  importing: 'Bringing it in',
  done: 'What has come in?',
  failed: 'That did not work',
};

/** From a folder on this machine to items in the project, with a look at all of it before anything is written. */
export function ImportPage() {
  const { step, choose, confirm, startOver } = useImport();
  return (
    <div>
      <PageHeader
        title={TITLES[step.at]}
        tab="Import"
        icon={
          <>
            <UploadIcon /> Import
          </>
        }
      >
        {step.at === 'choosing' &&
          'Decision records, requirement documents and backlogs become items, linked where their text says so. The files stay as they are, and you see what would come in before it does.'}
      </PageHeader>
      {step.at === 'choosing' && (
        <>
          <DropZone refusal={step.refusal} onChoose={choose} />
          <KeptFiles />
        </>
      )}
      {step.at === 'reading' && (
        <Progress
          said={step.total === 0 ? 'Looking into the folder' : `Reading ${count(step.total)} files`}
          done={step.done}
          total={step.total}
          onCancel={startOver}
        />
      )}
      {step.at === 'asking' && (
        <Progress
          said={`Working out what ${count(step.files)} files would change${sayPart(step.parts)}`}
          {...step.parts}
          onCancel={startOver}
        />
      )}
      {step.at === 'preview' && (
        <ImportPreview
          batch={step.batch}
          report={step.report}
          partsTotal={step.partsTotal}
          onConfirm={() => confirm(step.batch, step.report)}
          onOther={startOver}
        />
      )}
      {step.at === 'importing' && (
        <Progress
          said={`Bringing in ${count(step.batch.files.length)} files: ${step.parts.total < 2 ? 'all of them, or none' : `each part whole, or not at all${sayPart(step.parts)}`}`}
          {...step.parts}
        />
      )}
      {step.at === 'done' && (
        <ImportDone batch={step.batch} imported={step.imported} onMore={startOver} />
      )}
      {step.at === 'failed' && (
        <>
          <ProblemNote error={step.error} onRetry={step.retry} />
          <EmptyState
            title="Nothing was brought in"
            action={
              <Button variant="default" onClick={startOver}>
                Choose another folder
              </Button>
            }
          >
            An import is taken over whole or not at all. Your files are untouched.
          </EmptyState>
        </>
      )}
    </div>
  );
}

const sayPart = ({ done, total }: { done: number; total: number }) =>
  total > 1 ? `; part ${count(done + 1)} of ${count(total)}` : '';
