import { Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Graph } from '@throughline/shared/schema';
import type { ThreadSearch } from '../../../routes/searches.ts';
import { useProject } from '../../../routes/use-project.ts';
import { ALL } from './graph-view.ts';
import { ThreadFilters } from './thread-filters.tsx';
import classes from './thread-tools.module.css';

interface ThreadToolsProps {
  graph: Graph | undefined;
  search: ThreadSearch;
  isFolded: boolean;
  canFold: boolean;
  onChange: (change: ThreadSearch) => void;
}

const DEPTHS = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));
const VIEWS = [
  { value: 'graph', label: 'Graph' },
  { value: 'table', label: 'Table' },
];

/** How far the picture reaches, how much of it is unfolded, what is left out, and whether it is a picture at all. */
export function ThreadTools({ graph, search, isFolded, canFold, onChange }: ThreadToolsProps) {
  const { slug } = useProject();
  return (
    <div className={classes.tools}>
      {search.around && (
        <>
          <span className={classes.depth}>
            Links away
            <SegmentedControl
              size="xs"
              aria-label="Links away"
              data={DEPTHS}
              value={search.depth ?? '2'}
              onChange={(depth) => onChange({ depth: depth === '2' ? undefined : depth })}
            />
          </span>
          <Button component={Link} to={`/p/${slug}/thread`} variant="default" size="xs">
            Whole project
          </Button>
        </>
      )}
      {isFolded && (
        <Button variant="default" size="xs" onClick={() => onChange({ open: [ALL] })}>
          Unfold all
        </Button>
      )}
      {canFold && (
        <Button variant="default" size="xs" onClick={() => onChange({ open: undefined })}>
          Fold all
        </Button>
      )}
      {graph && <ThreadFilters graph={graph} search={search} onChange={onChange} />}
      <SegmentedControl
        size="xs"
        aria-label="Show it as"
        data={VIEWS}
        value={search.view ?? 'graph'}
        onChange={(view) => onChange({ view: view === 'table' ? 'table' : undefined })}
      />
    </div>
  );
}
