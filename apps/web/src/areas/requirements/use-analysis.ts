import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { CheckedRequirement } from '@throughline/shared/schema';
import { useMemo } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { useProject } from '../../routes/use-project.ts';

/** No key waits for the marks of the one before it. */
const PAUSE_MS = 120;

/**
 * What the analysis says of a text while it is typed, as the project settled it: in the browser, without
 * asking the server. `key` is the requirement's; null while there is none.
 */
export function useAnalysis(
  text: string,
  key: string | null,
  isConstraint: boolean,
): CheckedRequirement | null {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const { data: analyser } = useQuery({
    queryKey: ['analyser'],
    queryFn: () => import('./analyse.ts'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: settings } = useQuery(trpc.analysis.settings.queryOptions({ projectId }));
  const check = useMemo(
    () => analyser && settings && analyser.statementCheck(settings.config),
    [analyser, settings],
  );
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  return useMemo(
    () =>
      check && settled.trim() !== ''
        ? check(settled, { items: key === null ? [] : [key], isConstraint })
        : null,
    [check, settled, key, isConstraint],
  );
}
