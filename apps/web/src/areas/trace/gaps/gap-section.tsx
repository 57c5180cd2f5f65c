import { Button } from '@mantine/core';
import { LINK_RULES, type Gap, type Gaps } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import { ItemLine, ItemLines } from '../../../components/item-line.tsx';
import { KeyLink } from '../../../components/key-link.tsx';
import { Section } from '../../../components/section.tsx';
import type { PickerStart } from '../../links/picker-start.ts';
import { GAP_WORDS } from './gap-words.ts';
import classes from './gap-section.module.css';

interface GapSectionProps {
  section: Gaps[number];
  onFix: (fixing: PickerStart & { item: Gap['item'] }) => void;
}

/** One type of gap: why it matters, and the items that have it. */
export function GapSection({ section, onFix }: GapSectionProps) {
  const { type, title, count, gaps } = section;
  const { matters, fix } = GAP_WORDS[type];
  return (
    <Section
      title={title}
      more={gaps.length < count ? `the first ${gaps.length} of ${say(count)}` : count}
    >
      <p className={classes.matters}>{matters}</p>
      <ItemLines>
        {gaps.map((gap) => (
          <ItemLine
            key={gap.item.id + (gap.other?.id ?? '')}
            item={gap.item}
            aside={
              <>
                {gap.other && <Reliance gap={gap} />}
                {fix && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    onClick={() => onFix({ item: gap.item, link: fix.link, end: fix.end })}
                  >
                    {fix.label}
                  </Button>
                )}
              </>
            }
          />
        ))}
      </ItemLines>
    </Section>
  );
}

/** `implements ADR-3`: what the item still leans on. */
function Reliance({ gap: { item, link, direction, other } }: { gap: Gap }) {
  if (!link || !other) return null;
  return (
    <span>
      {direction === 'backward' ? LINK_RULES[link].inverse : LINK_RULES[link].says}{' '}
      <KeyLink itemKey={other.key} />
      <span className="visually-hidden">, seen from {item.key}</span>
    </span>
  );
}
