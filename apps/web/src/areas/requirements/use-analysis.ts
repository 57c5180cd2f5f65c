import { useQuery } from '@tanstack/react-query';
import type { RequirementAnalysis } from '@throughline/shared/schema';
import { useDeferredValue, useMemo } from 'react';

/** What the analysis says of a text while it is typed: in the browser, without asking the server. */
export function useAnalysis(text: string): RequirementAnalysis | null {
  const { data: analyser } = useQuery({
    queryKey: ['analyser'],
    queryFn: () => import('./analyse.ts'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const settled = useDeferredValue(text);
  return useMemo(
    () => (analyser && settled.trim() !== '' ? analyser.analyseRequirement(settled) : null),
    [analyser, settled],
  );
}
