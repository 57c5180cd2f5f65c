import { Button } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import {
  LINK_RULES,
  type Graph,
  type GraphItem,
  type MissingLink,
} from '@throughline/shared/schema';
import { Fragment, useMemo, useState } from 'react';
import { KeyLink } from '../../../components/key-link.tsx';
import { StateLabel } from '../../../kinds/state-mark.tsx';
import { MISSING_WORDS } from './missing-words.ts';
import classes from './thread-table.module.css';

const PAGE = 100;

interface ThreadTableProps {
  items: readonly GraphItem[];
  graph: Graph;
  onFix: (item: GraphItem, type: MissingLink) => void;
}

interface End {
  verb: string;
  other: GraphItem;
  isSuspect: boolean;
}

/** The picture in words: each item with its links both ways and what it lacks. */
export function ThreadTable({ items, graph, onFix }: ThreadTableProps) {
  const [shown, setShown] = useState(PAGE);
  const ends = useMemo(() => endsOf(graph), [graph]);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">State</th>
            <th scope="col">Links</th>
            <th scope="col">Missing</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, shown).map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <KeyLink itemKey={item.key} /> {item.title}
              </th>
              <td>
                <StateLabel kind={item.kind} state={item.state} />
              </td>
              <td>
                {(ends.get(item.id) ?? []).map(([verb, others], index) => (
                  <Fragment key={verb}>
                    {index > 0 && '; '}
                    {verb}{' '}
                    {others.map(({ other, isSuspect }, place) => (
                      <Fragment key={other.id}>
                        {place > 0 && ', '}
                        <KeyLink itemKey={other.key} />
                        {isSuspect && (
                          <span className={classes.suspect}>
                            {' '}
                            <AlertIcon size={12} /> suspect
                          </span>
                        )}
                      </Fragment>
                    ))}
                  </Fragment>
                ))}
              </td>
              <td>
                {item.missing.map((type) => (
                  <button
                    key={type}
                    type="button"
                    className={classes.missing}
                    onClick={() => onFix(item, type)}
                  >
                    {MISSING_WORDS[type].says}
                    <span className="visually-hidden"> for {item.key}: link one</span>
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {Math.min(PAGE, items.length - shown)} more of {items.length - shown}
        </Button>
      )}
    </div>
  );
}

function endsOf({ items, links }: Graph): Map<string, [string, End[]][]> {
  const ends = new Map<string, End[]>(items.map(({ id }) => [id, []]));
  for (const { type, from, to, isSuspect } of links) {
    const [source, target] = [items[from]!, items[to]!];
    ends.get(source.id)!.push({ verb: LINK_RULES[type].says, other: target, isSuspect });
    ends.get(target.id)!.push({ verb: LINK_RULES[type].inverse, other: source, isSuspect });
  }
  return new Map(
    [...ends].map(([id, all]) => [id, [...Map.groupBy(all, ({ verb }) => verb)]] as const),
  );
}
