import type { ItemId } from '@throughline/shared/schema';
import { LINK_RULES } from '@throughline/shared/schema';
import classes from './near-lines.module.css';
import { lineBetween, type NearLayout } from './neighbourhood-layout.ts';
import type { Neighbourhood } from './neighbourhood.ts';

interface NearLinesProps {
  near: Neighbourhood;
  layout: NearLayout;
  lit: ReadonlySet<ItemId> | null;
}

/** The links between the tiles that are shown; the lists below say them in words. */
export function NearLines({ near, layout, lit }: NearLinesProps) {
  return (
    <svg className={classes.lines} width={layout.width} height={layout.height} aria-hidden>
      {near.edges.map(({ a, b, type, isSuspect }) => {
        const from = layout.spots.get(a);
        const to = layout.spots.get(b);
        if (!from || !to) return null;
        const isLit = lit !== null && lit.has(a) && lit.has(b);
        return (
          <path
            key={type + a + b}
            d={lineBetween(from, to, layout.nodeWidth)}
            className={classes.line}
            data-kind={near.items.get(b)?.kind}
            data-suspect={isSuspect || undefined}
            data-lit={isLit || undefined}
            data-faded={(lit !== null && !isLit) || undefined}
          >
            <title>{LINK_RULES[type].says}</title>
          </path>
        );
      })}
    </svg>
  );
}
