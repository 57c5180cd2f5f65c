import type { LinkType } from '@throughline/schema';
import type { SampleData, SampleEntry, SampleStep } from './sample-data.ts';

/** One thing that somebody of the sample did. */
export type SampleEvent = { at: Date; by: string } & (
  | { type: 'import'; day: string }
  | { type: 'create'; entry: SampleEntry }
  | { type: 'change'; entry: SampleEntry; data: Record<string, unknown> }
  | { type: 'move'; entry: SampleEntry; to: string; reason: string | undefined }
  | { type: 'link'; entry: SampleEntry; link: LinkType; to: string }
  | { type: 'review'; entry: SampleEntry; link: LinkType; to: string; reason: string }
);

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type DatedEvent = Without<SampleEvent, 'at'> & { on: string };

/** Within a day: what is linked has been made and moved, what is reviewed has been linked. */
const ORDER: readonly SampleEvent['type'][] = [
  'import',
  'create',
  'change',
  'move',
  'link',
  'review',
];
/** Working hours, UTC. */
const MORNING = 'T08:00:00.000Z';
const WORKING_DAY_MS = 8.5 * 60 * 60 * 1000;

/** Everything that happened in the sample, in order, spread over the working hours of its days. */
export function sampleEvents(data: SampleData): SampleEvent[] {
  const since = new Map(data.entries.map((entry) => [entry.id, entry.since]));
  const events: DatedEvent[] = [
    ...data.project.imports.map(({ on, by }): DatedEvent => ({ type: 'import', on, by, day: on })),
    ...data.entries.flatMap((entry): DatedEvent[] => [
      ...(entry.source ? [] : [{ type: 'create' as const, on: entry.since, by: entry.by, entry }]),
      ...entry.history.flatMap((step) => stepEvents(entry, step)),
      ...linkEvents(entry, since),
    ]),
  ];
  return [...Map.groupBy(events, (event) => event.on)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([on, ofDay]) => spread(on, ofDay.toSorted(byOrder)));
}

function byOrder(a: DatedEvent, b: DatedEvent): number {
  // A change and the move that follows from it stay as the item's history has them.
  const rank = ({ type }: DatedEvent) => ORDER.indexOf(type === 'move' ? 'change' : type);
  return rank(a) - rank(b);
}

function spread(on: string, events: readonly DatedEvent[]): SampleEvent[] {
  const morning = Date.parse(`${on}${MORNING}`);
  return events.map(({ on: _on, ...event }, index) => ({
    ...event,
    at: new Date(morning + Math.round((index / events.length) * WORKING_DAY_MS)),
  }));
}

function stepEvents(entry: SampleEntry, step: SampleStep): DatedEvent[] {
  const { on, by } = step;
  if ('to' in step) return [{ type: 'move', on, by, entry, to: step.to, reason: step.reason }];
  if ('change' in step) return [{ type: 'change', on, by, entry, data: step.change }];
  const reviewed = Object.entries(step.review) as [LinkType, string][];
  return reviewed.map(([link, to]) => ({
    type: 'review',
    on,
    by,
    entry,
    link,
    to,
    reason: step.reason,
  }));
}

/** A link is made on the day on which both its ends are there. */
function linkEvents(entry: SampleEntry, since: ReadonlyMap<string, string>): DatedEvent[] {
  return (Object.entries(entry.links) as [LinkType, string[]][]).flatMap(([link, targets]) =>
    targets.map((to): DatedEvent => {
      const there = since.get(to);
      if (!there)
        throw new Error(`The sample's ${entry.id} ${link} ${to}, and there is no such item.`);
      return {
        type: 'link',
        on: entry.since > there ? entry.since : there,
        by: entry.by,
        entry,
        link,
        to,
      };
    }),
  );
}
