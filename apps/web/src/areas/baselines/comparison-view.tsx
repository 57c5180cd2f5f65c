import { LINK_RULES, type Comparison, type LinkDifference } from '@throughline/shared/schema';
import { count as say } from '../../components/count.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { KeyLink } from '../../components/key-link.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { Section } from '../../components/section.tsx';
import { ChangedTerms } from './changed-terms.tsx';
import { ChangedItem } from './changed-item.tsx';
import classes from './comparison-view.module.css';
import { sayMoment } from './moments.ts';

const ITEM_TITLES = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;
const LINK_WORDS = { added: 'linked', removed: 'unlinked', reviewed: 'reviewed' } as const;

/** What came, what changed and what went between two moments. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const { from, to, counts, items, links, terms, isTruncated } = comparison;
  const linkCount = counts.links.added + counts.links.removed + counts.links.reviewed;
  const itemCount = counts.items.added + counts.items.changed + counts.items.removed;
  if (itemCount + linkCount + terms.length === 0)
    return (
      <EmptyState title="Nothing changed">
        No item, no link and no term differs between the two moments.
      </EmptyState>
    );

  return (
    <div className={classes.sections}>
      <p className={classes.span}>
        From <Place place={from} /> to <Place place={to} />
        {isTruncated && (
          <>
            . Only the first of each are shown; <code>throughline compare</code> shows more
          </>
        )}
        .
      </p>
      {(['changed', 'added', 'removed'] as const).map((change) => {
        const those = items.filter((item) => item.change === change);
        if (those.length === 0) return null;
        return (
          <Section key={change} title={ITEM_TITLES[change]} more={say(counts.items[change])}>
            {change === 'changed' ? (
              those.map((item) => <ChangedItem key={item.item.id} difference={item} />)
            ) : (
              <ItemLines>
                {those.map(({ item }) => (
                  <ItemLine key={item.id} item={item} />
                ))}
              </ItemLines>
            )}
          </Section>
        );
      })}
      {links.length > 0 && (
        <Section title="Links" more={say(linkCount)}>
          <ul>
            {links.map((link) => (
              <LinkEntry key={`${link.from.id} ${link.type} ${link.to.id}`} link={link} />
            ))}
          </ul>
        </Section>
      )}
      {terms.length > 0 && <ChangedTerms terms={terms} />}
    </div>
  );
}

function Place({ place: { moment, at } }: { place: Comparison['from'] }) {
  return (
    <>
      <b>{sayMoment(moment)}</b>
      {at && (
        <>
          {' '}
          (last change <RelativeTime at={at} />)
        </>
      )}
    </>
  );
}

function LinkEntry({ link: { change, type, from, to, reason } }: { link: LinkDifference }) {
  return (
    <li className={classes.link} data-change={change}>
      <span className={classes.change}>{LINK_WORDS[change]}</span>
      <span className={classes.ends}>
        <KeyLink itemKey={from.key} /> {from.title}{' '}
        <span className={classes.says}>{LINK_RULES[type].says}</span> <KeyLink itemKey={to.key} />{' '}
        {to.title}
        {reason && <span className={classes.says}> — {reason}</span>}
      </span>
    </li>
  );
}
