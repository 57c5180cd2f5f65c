import { IMPORT_TOTALS, importInParts, type PartedImport } from '@throughline/domain';
import { useQueryClient } from '@tanstack/react-query';
import type { ImportReport } from '@throughline/shared/schema';
import { useRef, useState } from 'react';
import { client } from '../../app/trpc.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useProject } from '../../routes/use-project.ts';
import type { Chosen, Skipped } from './chosen-files.ts';
import { placeFiles } from './place-files.ts';
import { readFiles, type ReadFile } from './read-files.ts';

/** Files that have been read, ready to be sent. */
export interface Batch {
  files: ReadFile[];
  completeFolders: string[];
  skipped: Skipped[];
}

export type ImportStep =
  | { at: 'choosing'; refusal: string | null }
  | { at: 'reading'; done: number; total: number }
  | { at: 'asking'; files: number; parts: Parts }
  | { at: 'preview'; batch: Batch; report: ImportReport; partsTotal: number }
  | { at: 'importing'; batch: Batch; report: ImportReport; parts: Parts }
  | { at: 'done'; batch: Batch; imported: PartedImport }
  | { at: 'failed'; error: unknown; retry: () => void };

/** How many of the calls that an import needs have been answered. */
interface Parts {
  done: number;
  total: number;
}

/** Most imports are one call, of which nobody knows how far it is. */
const ONE_PART: Parts = { done: 0, total: 0 };
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
      const files = read.files.map((file) => ({ ...file, path: pathOf(file.path) }));
      const skipped = [...chosen.skipped, ...read.skipped].map(({ path, reason }) => ({
        path: pathOf(path),
        reason,
      }));
      const batch = { files, completeFolders, skipped };
      setStep({ at: 'asking', files: files.length, parts: ONE_PART });
      const { report, partsTotal, error } = await send(batch, true, (parts) => {
        if (isCurrent()) setStep({ at: 'asking', files: files.length, parts });
      });
      if (error !== null) throw error;
      if (isCurrent()) setStep({ at: 'preview', batch, report, partsTotal });
    });

  const send = (
    { files, completeFolders }: Batch,
    isDryRun: boolean,
    onPart: (parts: Parts) => void,
  ) =>
    importInParts({
      files,
      onPart: (done, total) => onPart({ done, total }),
      send: (part, presentPaths) => {
        const sent = part.map(({ path, base64 }) => ({ path, base64 }));
        const input = { projectId, files: sent, completeFolders, presentPaths, isDryRun };
        const idempotencyKey = isDryRun ? undefined : keyFor(input);
        return client.sources.import.mutate({
          ...input,
          ...(idempotencyKey && { idempotencyKey }),
        });
      },
    });

  const confirm = (batch: Batch, preview: ImportReport) =>
    attempt(async (isCurrent) => {
      setStep({ at: 'importing', batch, report: preview, parts: ONE_PART });
      const imported = await send(batch, false, (parts) => {
        if (isCurrent()) setStep({ at: 'importing', batch, report: preview, parts });
      });
      await queryClient.invalidateQueries();
      if (isCurrent()) setStep({ at: 'done', batch, imported });
    });

  const startOver = () => {
    turn.current += 1;
    setStep(START);
  };
  return { step, choose, confirm, startOver };
}

function refusalOf(files: number, bytes: number): string | null {
  if (files === 0) return 'There is nothing to read in it: no text files of at most 5 MB.';
  if (files <= IMPORT_TOTALS.files && bytes <= IMPORT_TOTALS.bytes) return null;
  const found = `${files.toLocaleString('en')} files with ${Math.ceil(bytes / 1_000_000)} MB`;
  return `${found} are more than one import takes (${IMPORT_TOTALS.files.toLocaleString('en')} files, ${IMPORT_TOTALS.bytes / 1_000_000} MB). Choose the folders that hold documents, one after the other.`;
}
