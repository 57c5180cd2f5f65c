import { useMatch } from '@tanstack/react-router';

/** The moment that the open list or item is read at; undefined for now. What is opened from there is read at the same. */
export function useMoment(): string | undefined {
  const select = ({ search }: { search: { at?: string | undefined } }) => search.at;
  const ofItem = useMatch({ from: '/p/$slug/i/$key', shouldThrow: false, select });
  const ofList = useMatch({ from: '/p/$slug/$area', shouldThrow: false, select });
  return ofItem ?? ofList;
}
