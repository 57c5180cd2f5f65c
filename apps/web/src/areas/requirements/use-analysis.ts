import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { RequirementAnalysis } from '@throughline/shared/schema';
import { useMemo } from 'react';

/** No key waits for the marks of the one before it. */
const PAUSE_MS = 120;

/** What the analysis says of a text while it is typed: in the browser, without asking the server. */
export function useAnalysis(text: string): RequirementAnalysis | null {
  const { data: analyser } = useQuery({
    queryKey: ['analyser'],
    queryFn: () => import('./analyse.ts'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  return useMemo(
    () => (analyser && settled.trim() !== '' ? analyser.analyseRequirement(settled) : null),
    [analyser, settled],
  );
}
