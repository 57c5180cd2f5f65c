import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { problemFrom } from '@throughline/shared';
import type { PastItemPage } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { ItemLine } from '../../components/item-line.tsx';
import { KeyLink } from '../../components/key-link.tsx';
import { LostPage } from '../../components/lost-page.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { areaOf } from '../../kinds/areas.ts';
import { fieldLabel, sectionsOf } from '../../kinds/field-words.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { StateLabel } from '../../kinds/state-mark.tsx';
import { useProject } from '../../routes/use-project.ts';
import { Fact } from '../items/page/fact.tsx';
import { factValues } from '../items/page/fact-values.tsx';
import { isBlank, SectionValue } from '../items/page/section-value.tsx';
import { groupLinks } from '../links/link-groups.ts';
import { PastBanner } from './past-banner.tsx';
import classes from './past-item.module.css';

/** An item as it was at a moment: what it said, and what it was linked to. */
export function PastItem({ itemKey, at }: { itemKey: string; at: string }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const page = useQuery({
    ...trpc.moments.find.queryOptions({ projectId, at, key: itemKey }),
    placeholderData: keepPreviousData,
  });
  if (page.isPending) return <SkeletonRows label={`Loading ${itemKey} as of ${at}`} />;
  if (page.isError && problemFrom(page.error)?.code === 'NOT_FOUND')
    return (
      <LostPage
        isInProject
        title={`There was no ${itemKey} then`}
        what="It was made later. Go back to now to read it."
      />
    );
  if (page.isError) return <ProblemNote error={page.error} onRetry={() => void page.refetch()} />;
  return <PastView page={page.data} />;
}

function PastView({ page: { at, item, links } }: { page: PastItemPage }) {
  const project = useProject();
  const { kind, key, title, state } = item;
  const valueOf = (name: string) => (name === 'body' ? item.body : item.fields[name]);
  const sections = sectionsOf(kind).filter(({ name }) => !isBlank(valueOf(name)));
  useDocumentTitle(`${key} ${title}, as of then · ${project.name}`);
  return (
    <article>
      <PastBanner at={at} />
      <nav className={classes.trail} aria-label="Where this is">
        <Link
          to="/p/$slug/$area"
          params={{ slug: project.slug, area: areaOf(kind) }}
          search={{ at: at.baseline ?? String(at.sequence) }}
          className={classes.area}
        >
          <KindIcon kind={kind} /> {KIND_WORDS[kind].many}
        </Link>
        <span aria-hidden>/</span>
        <KeyLink itemKey={key} />
      </nav>
      <h1 className={classes.title}>{title}</h1>
      <dl className={classes.facts}>
        <Fact label="State" isSpoken>
          <StateLabel kind={kind} state={state} />
        </Fact>
        {item.isArchived && <Fact label="Shown">archived</Fact>}
        {factValues(item).map(
          ({ name, said, isSpoken }) =>
            said !== null && (
              <Fact key={name} label={fieldLabel(kind, name)} isSpoken={isSpoken ?? false}>
                {said}
              </Fact>
            ),
        )}
        <Fact label="Changed">
          <RelativeTime at={item.changedAt} />
        </Fact>
      </dl>
      <div className={classes.text}>
        {sections.length === 0 && <p className={classes.none}>Nothing was written here.</p>}
        {sections.map(({ name, label }) => (
          <section
            key={name}
            data-lead={name === 'statement' || undefined}
            className={classes.section}
          >
            <h2 className={name === 'statement' ? 'visually-hidden' : undefined}>{label}</h2>
            <SectionValue value={valueOf(name)} />
          </section>
        ))}
        <Section title="What was it linked to?">
          {links.length === 0 && <p className={classes.none}>Nothing.</p>}
          {groupLinks(item.id, links).map(({ verb, links: seen }) => (
            <section key={verb} aria-label={verb} className={classes.group}>
              <h3 className={classes.verb}>{verb}</h3>
              <ul>
                {seen.map(({ link, other }) => (
                  <ItemLine
                    key={link.type + other.id}
                    item={other}
                    aside={link.isSuspect && <span className={classes.suspect}>suspect</span>}
                  />
                ))}
              </ul>
            </section>
          ))}
        </Section>
      </div>
    </article>
  );
}
