import { IMPORT_LIMITS } from '@throughline/domain';
import { useQueryClient } from '@tanstack/react-query';
import type { ImportReport, SourceUpload } from '@throughline/shared/schema';
import { useRef, useState } from 'react';
import { client } from '../../app/trpc.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useProject } from '../../routes/use-project.ts';
import type { Chosen, Skipped } from './chosen-files.ts';
import { placeFiles } from './place-files.ts';
import { readFiles } from './read-files.ts';

/** Files that have been read, ready to be sent. */
export interface Batch {
  files: SourceUpload[];
  completeFolders: string[];
  skipped: Skipped[];
}

export type ImportStep =
  | { at: 'choosing'; refusal: string | null }
  | { at: 'reading'; done: number; total: number }
  | { at: 'asking'; files: number }
  | { at: 'preview'; batch: Batch; report: ImportReport }
  | { at: 'importing'; batch: Batch; report: ImportReport }
  | { at: 'done'; batch: Batch; report: ImportReport }
  | { at: 'failed'; error: unknown; retry: () => void };

const START: ImportStep = { at: 'choosing', refusal: null };

/** An import from the choice of a folder to its result: nothing is written before it is confirmed. */
export function useImport() {
  const { id: projectId } = useProject();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [step, setStep] = useState<ImportStep>(START);
  // What was chosen last wins: whatever an earlier choice still brings is dropped.
  const turn = useRef(0);

  const attempt = (work: (isCurrent: () => boolean) => Promise<void>) => {
    const mine = (turn.current += 1);
    const isCurrent = () => turn.current === mine;
    void work(isCurrent).catch((error: unknown) => {
      if (isCurrent()) setStep({ at: 'failed', error, retry: () => attempt(work) });
    });
  };

  const choose = (choice: Promise<Chosen>) =>
    attempt(async (isCurrent) => {
      setStep({ at: 'reading', done: 0, total: 0 });
      const [chosen, kept] = await Promise.all([choice, client.sources.list.query({ projectId })]);
      const total = chosen.files.length;
      const read = await readFiles(chosen.files, (done) => {
        if (isCurrent()) setStep({ at: 'reading', done, total });
      });
      if (!isCurrent()) return;
      const refusal = refusalOf(read.files.length, read.bytes);
      if (refusal) return setStep({ at: 'choosing', refusal });

      const { pathOf, completeFolders } = placeFiles(chosen, new Set(kept.map(({ path }) => path)));
      const files = read.files.map(({ path, base64 }) => ({ path: pathOf(path), base64 }));
      const skipped = [...chosen.skipped, ...read.skipped].map(({ path, reason }) => ({
        path: pathOf(path),
        reason,
      }));
      setStep({ at: 'asking', files: files.length });
      const input = { projectId, files, completeFolders, isDryRun: true };
      const report = await client.sources.import.mutate(input);
      if (isCurrent())
        setStep({ at: 'preview', batch: { files, completeFolders, skipped }, report });
    });

  const confirm = (batch: Batch, preview: ImportReport) =>
    attempt(async (isCurrent) => {
      setStep({ at: 'importing', batch, report: preview });
      const { files, completeFolders } = batch;
      const input = { projectId, files, completeFolders };
      const idempotencyKey = keyFor(input);
      const report = await client.sources.import.mutate({ ...input, idempotencyKey });
      await queryClient.invalidateQueries();
      if (isCurrent()) setStep({ at: 'done', batch, report });
    });

  const startOver = () => {
    turn.current += 1;
    setStep(START);
  };
  return { step, choose, confirm, startOver };
}

function refusalOf(files: number, bytes: number): string | null {
  if (files === 0) return 'There is nothing to read in it: no text files of at most 5 MB.';
  if (files <= IMPORT_LIMITS.files && bytes <= IMPORT_LIMITS.bytes) return null;
  const found = `${files.toLocaleString('en')} files with ${Math.ceil(bytes / 1_000_000)} MB`;
  return `${found} are more than one import takes (${IMPORT_LIMITS.files.toLocaleString('en')} files, ${IMPORT_LIMITS.bytes / 1_000_000} MB). Choose the folders that hold documents, one after the other.`;
}
