import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/trpc.ts';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './what-is-missing.module.css';

const SHOWN = 5;

/** Who waits for an answer. */
export function OpenQuestions() {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const questions = useQuery(
    trpc.questions.list.queryOptions({
      projectId,
      filter: { states: ['open'] },
      sort: { by: 'created', direction: 'asc' },
      limit: SHOWN,
    }),
  );
  const more = (
    <Link to="/p/$slug/$area" params={{ slug, area: 'questions' }} search={{ state: ['open'] }}>
      All open questions
    </Link>
  );
  return (
    <Section title="Which questions wait?" more={more}>
      {questions.isPending && <SkeletonRows count={2} />}
      {questions.data?.items.length === 0 && <p className={classes.none}>None is open.</p>}
      <ItemLines>
        {questions.data?.items.map((question) => (
          <ItemLine
            key={question.id}
            item={question}
            aside={question.askedOf && `asked of ${question.askedOf}`}
          />
        ))}
      </ItemLines>
    </Section>
  );
}
