import type { createThroughlineClient } from '@throughline/shared';
import {
  KINDS,
  legalLink,
  type GoalId,
  type ItemId,
  type Kind,
  type ProjectId,
} from '@throughline/shared/schema';
import { createEmptyProject } from './seed-project.ts';

type Client = ReturnType<typeof createThroughlineClient>;
interface Made<K extends Kind> {
  kind: K;
  id: ItemId;
  version: number;
}
interface Creates {
  create: { mutate(input: unknown): Promise<Made<Kind>> };
}

const COUNTS = {
  stakeholder: 5,
  goal: 30,
  requirement: 600,
  research: 15,
  decision: 90,
  component: 60,
  task: 800,
  test: 350,
  release: 50,
} as const satisfies Partial<Record<Kind, number>>;
export const LARGE_ITEMS = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);
const AREAS = ['booking', 'gate', 'ledger', 'pier', 'refunds', 'shop', 'stewards', 'timetable'];
/** So many calls at once: the client sends them in batches, the server takes them as fast as it can. */
const AT_ONCE = 200;

/** A project of 2,000 items and 2,295 links, area by area, with gaps and suspect links in it. */
export async function seedLarge(client: Client, slug: string): Promise<{ links: number }> {
  const { id: projectId } = await createEmptyProject(client, slug, 'Everything');
  const made: { -readonly [K in keyof typeof COUNTS]?: Made<K>[] } = {};
  for (const kind of Object.keys(COUNTS) as (keyof typeof COUNTS)[])
    made[kind] = (await createMany(client, projectId, kind, COUNTS[kind])) as never;
  const links = linksOf(made as Required<typeof made>);
  await inTurns(links, (link) => client.links.create.mutate({ projectId, ...link }));
  // What rests on these is suspect from now on.
  await inTurns(made.goal!.slice(0, 3), ({ id, version }) =>
    client.goals.update.mutate({
      projectId,
      id: id as GoalId,
      expectedVersion: version,
      data: { target: 'more' },
    }),
  );
  return { links: links.length };
}

function createMany(client: Client, projectId: ProjectId, kind: Kind, count: number) {
  const area = client[KINDS[kind].area] as unknown as Creates;
  const numbers = Array.from({ length: count }, (_, index) => index);
  return inTurns(numbers, (index) =>
    area.create.mutate({
      projectId,
      data: {
        title: `${AREAS[index % AREAS.length]}: what it takes, part ${index + 1}`,
        labels: [AREAS[index % AREAS.length]!],
        ...(kind === 'requirement' ? { statement: `It shall do part ${index + 1}.` } : {}),
      },
    }),
  );
}

/** Each leads to one of its own area, most of them; every tenth leads nowhere. */
function linksOf(made: { [K in keyof typeof COUNTS]: Made<K>[] }) {
  const { stakeholder, goal, requirement, research, decision, component, task, test, release } =
    made;
  const near = <T>(all: readonly T[], index: number): T => {
    const inArea = all.filter((_, at) => at % AREAS.length === index % AREAS.length);
    const from = inArea.length > 0 ? inArea : all;
    return from[Math.floor(index / AREAS.length) % from.length]!;
  };
  const isLoose = (index: number) => index % 10 === 9;
  return [
    ...goal.map((each, index) => legalLink('has', near(stakeholder, index), each)),
    ...requirement.flatMap((each, index) =>
      isLoose(index) ? [] : [legalLink('satisfies', each, near(goal, index))],
    ),
    ...research.map((each, index) => legalLink('informs', each, near(decision, index))),
    ...decision.flatMap((each, index) => [
      legalLink('addresses', each, near(requirement, index)),
      legalLink('affects', each, near(component, index)),
    ]),
    ...component.map((each, index) => legalLink('realises', each, near(requirement, index))),
    ...task.flatMap((each, index) =>
      isLoose(index) ? [] : [legalLink('implements', each, near(requirement, index))],
    ),
    ...test.map((each, index) => legalLink('verifies', each, near(requirement, index * 3))),
    ...task.slice(0, 400).map((each, index) => legalLink('ships', near(release, index), each)),
  ];
}

async function inTurns<T, R>(all: readonly T[], make: (entry: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE)
    done.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(make))));
  return done;
}
