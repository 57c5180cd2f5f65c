import { Button } from '@mantine/core';
import { PlusIcon } from '@primer/octicons-react';
import type { ItemDetail, Link } from '@throughline/shared/schema';
import { Section } from '../../components/section.tsx';
import classes from './item-links.module.css';
import { groupLinks } from './link-groups.ts';
import { LinkLine } from './link-line.tsx';

interface ItemLinksProps {
  item: ItemDetail;
  links: readonly Link[];
  onLink: () => void;
}

/** What the item is linked to, both ways, in words. */
export function ItemLinks({ item, links, onLink }: ItemLinksProps) {
  const groups = groupLinks(item.id, links);
  const add = !item.archivedAt && (
    <Button
      variant="subtle"
      size="compact-xs"
      leftSection={<PlusIcon size={14} />}
      onClick={onLink}
    >
      Link
    </Button>
  );
  return (
    <Section title="What is it linked to?" more={add}>
      {groups.length === 0 && (
        <p className={classes.none}>
          Nothing yet. An item on its own answers neither why it is here nor what breaks if it
          changes.
        </p>
      )}
      {groups.map(({ verb, links: seen }) => (
        <section key={verb} className={classes.group} aria-label={verb}>
          <h3 className={classes.verb}>{verb}</h3>
          <ul>
            {seen.map(({ link, other }) => (
              <LinkLine key={link.type + other.id} link={link} other={other} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
