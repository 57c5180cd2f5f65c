import { SCHEMAS, type ItemId, type Kind, type ProjectId, type State } from '@throughline/schema';
import {
  createItem,
  createLink,
  importSources,
  moveItem,
  moveTask,
  reviewLink,
  updateItem,
} from '@throughline/services';
import type { Context } from '@throughline/services/ports';
import type { ProjectDraft } from './project-draft.ts';
import type { SampleData, SampleEntry } from './sample-data.ts';
import type { SampleEvent } from './sample-events.ts';

/** Does what the people of the sample did, one verb after the other, each in their name and at their time. */
export class SamplePlayer {
  readonly #data: SampleData;
  readonly #draft: ProjectDraft;
  readonly #context: Context;
  readonly #projectId: ProjectId;
  readonly #ids = new Map<string, ItemId>();

  constructor(data: SampleData, draft: ProjectDraft, context: Context, projectId: ProjectId) {
    this.#data = data;
    this.#draft = draft;
    this.#context = context;
    this.#projectId = projectId;
  }

  async play(event: SampleEvent): Promise<void> {
    const context = actingAs(this.#context, event, this.#data);
    try {
      await this.#do(context, event);
    } catch (error) {
      const what = 'entry' in event ? `${event.type} of ${event.entry.id}` : event.type;
      throw new Error(`The sample stops at the ${what} of ${event.at.toISOString()}.`, {
        cause: error,
      });
    }
  }

  async #do(context: Context, event: SampleEvent): Promise<unknown> {
    const projectId = this.#projectId;
    switch (event.type) {
      case 'import':
        return this.#import(context, event.day);
      case 'create': {
        const { kind, id } = event.entry;
        const input = SCHEMAS[kind].create.parse({ projectId, data: event.entry.data });
        const created = await createItem(context, kind, input as Parameters<typeof createItem>[2]);
        return this.#ids.set(id, created.id);
      }
      case 'change': {
        const { kind } = event.entry;
        const input = SCHEMAS[kind].update.parse({
          ...this.#target(event.entry),
          data: event.data,
        });
        return updateItem(context, kind, input as Parameters<typeof updateItem>[2]);
      }
      case 'move': {
        const { kind } = event.entry;
        const input = { ...this.#target(event.entry), to: event.to as State, reason: event.reason };
        return kind === 'task' ? moveTask(context, input) : moveItem(context, kind, input);
      }
      case 'link':
        return createLink(context, this.#link(event));
      case 'review':
        return reviewLink(context, { ...this.#link(event), reason: event.reason });
    }
  }

  async #import(context: Context, day: string): Promise<void> {
    const files = this.#data.files.get(day)!;
    await importSources(context, {
      projectId: this.#projectId,
      completeFolders: [],
      presentPaths: [],
      tables: [],
      files,
      isDryRun: false,
    });
    const place = (path: string, sourceId: string) => `${path}#${sourceId}`;
    const spans = new Map(
      this.#draft.spans().map((span) => [place(span.path, span.sourceId), span]),
    );
    for (const { id, kind, source } of this.#data.entries) {
      const span = source && spans.get(place(source.path, source.sourceId));
      if (span) this.#ids.set(id, requireKind(span, kind).itemId);
    }
  }

  #target(entry: SampleEntry) {
    const id = this.#idOf(entry.id);
    return { projectId: this.#projectId, id, expectedVersion: this.#draft.item(id).version };
  }

  #link({ entry, link, to }: Extract<SampleEvent, { type: 'link' | 'review' }>) {
    return {
      projectId: this.#projectId,
      type: link,
      fromId: this.#idOf(entry.id),
      toId: this.#idOf(to),
    };
  }

  #idOf(name: string): ItemId {
    const id = this.#ids.get(name);
    if (!id)
      throw new Error(
        `There is no item ${name} yet: it is created later, or its source has no such id.`,
      );
    return id;
  }
}

/** The log names the person; that no user wrote it, the actor's type and id say. */
function actingAs(context: Context, event: SampleEvent, { project }: SampleData): Context {
  const name = project.people[event.by];
  if (!name) throw new Error(`The sample has nobody called ${event.by}.`);
  return {
    ...context,
    actor: { ...context.actor, type: 'system', id: 'sample', name },
    clock: () => event.at,
  };
}

function requireKind<T extends { kind: Kind; path: string; sourceId: string }>(
  span: T,
  kind: Kind,
): T {
  if (span.kind === kind) return span;
  throw new Error(`${span.path}#${span.sourceId} of the sample is a ${span.kind}, not a ${kind}.`);
}
