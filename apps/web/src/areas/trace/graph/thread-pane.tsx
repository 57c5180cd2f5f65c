import { Button, CloseButton, SegmentedControl } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import {
  LINK_RULES,
  type Graph,
  type GraphItem,
  type MissingLink,
} from '@throughline/shared/schema';
import { KeyLink } from '../../../components/key-link.tsx';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { StateLabel } from '../../../kinds/state-mark.tsx';
import type { ThreadSearch } from '../../../routes/searches.ts';
import { useProject } from '../../../routes/use-project.ts';
import { GAP_WORDS } from '../gaps/gap-words.ts';
import { MISSING_WORDS } from './missing-words.ts';
import classes from './thread-pane.module.css';

interface ThreadPaneProps {
  item: GraphItem;
  graph: Graph;
  search: ThreadSearch;
  onChange: (change: ThreadSearch) => void;
  onFix: (item: GraphItem, type: MissingLink) => void;
}

const WAYS = [
  { value: 'both', label: 'All' },
  { value: 'why', label: 'Why' },
  { value: 'impact', label: 'Impact' },
];

/** One item of the picture, beside it: its links in words, what it lacks, and which of its ways is lit. */
export function ThreadPane({ item, graph, search, onChange, onFix }: ThreadPaneProps) {
  const { slug } = useProject();
  const groups = groupsOf(item, graph);
  return (
    <aside className={classes.pane} aria-label={item.key}>
      <div className={classes.head}>
        <KindIcon kind={item.kind} /> <KeyLink itemKey={item.key} />
        <StateLabel kind={item.kind} state={item.state} />
        <CloseButton
          size="sm"
          className={classes.close}
          aria-label="Close"
          onClick={() => onChange({ at: undefined, way: undefined })}
        />
      </div>
      <h2 className={classes.title}>{item.title}</h2>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Which ways are lit?"
        data={WAYS}
        value={search.way ?? 'both'}
        onChange={(way) => onChange({ way: way === 'why' || way === 'impact' ? way : undefined })}
      />
      {item.missing.map((type) => (
        <p key={type} className={classes.missing}>
          <span className={classes.port} aria-hidden />
          {MISSING_WORDS[type].says}
          <Button variant="default" size="compact-xs" onClick={() => onFix(item, type)}>
            {GAP_WORDS[type].fix?.label}
          </Button>
        </p>
      ))}
      {groups.map(({ verb, ends }) => (
        <section key={verb} className={classes.group}>
          <h3>{verb}</h3>
          <ul>
            {ends.map(({ other, isSuspect }) => (
              <li key={other.id} className={classes.end}>
                <KeyLink itemKey={other.key} />
                <button type="button" onClick={() => onChange({ at: other.key })}>
                  {other.title}
                </button>
                {isSuspect && (
                  <span className={classes.suspect}>
                    <AlertIcon size={12} /> suspect
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={classes.actions}>
        <Button component={Link} to={`/p/${slug}/i/${item.key}`} size="xs">
          Open {item.key}
        </Button>
        {search.around !== item.key && (
          <Button
            variant="default"
            size="xs"
            onClick={() => onChange({ around: item.key, open: undefined })}
          >
            Only what is around it
          </Button>
        )}
      </div>
    </aside>
  );
}

interface Said {
  verb: string;
  other: GraphItem;
  isSuspect: boolean;
}
interface Group {
  verb: string;
  ends: Said[];
}

/** The item's links in the picture, by their verb as it reads from here. */
function groupsOf(item: GraphItem, { items, links }: Graph): Group[] {
  const at = items.findIndex(({ id }) => id === item.id);
  const said = links.flatMap(({ type, from, to, isSuspect }): Said[] => {
    if (from === at) return [{ verb: LINK_RULES[type].says, other: items[to]!, isSuspect }];
    if (to === at) return [{ verb: LINK_RULES[type].inverse, other: items[from]!, isSuspect }];
    return [];
  });
  return [...Map.groupBy(said, ({ verb }) => verb)].map(([verb, ends]) => ({ verb, ends }));
}
