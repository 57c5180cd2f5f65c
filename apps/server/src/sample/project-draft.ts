import type { Change, ItemId, Kind, Project, ProjectId } from '@throughline/schema';
import { ProblemError } from '@throughline/services';
import type {
  ChangeStore,
  ItemRecord,
  ItemStore,
  KnownSpan,
  LinkKey,
  LinkRecord,
  LinkStore,
  SourceFileRecord,
  SourceSpanRecord,
  SourceStore,
  Stores,
} from '@throughline/services/ports';

const EMPTY_HEAD = { sequence: 0, hash: '0'.repeat(64) };
const linkKey = ({ fromId, type, toId }: LinkKey) => `${fromId} ${type} ${toId}`;

/**
 * One new project in memory, behind the ports. Verbs work on it as on the database, five hundred of
 * them in the time of a few statements; `save` then writes what came of it, in one short transaction.
 */
export class ProjectDraft {
  readonly stores: Stores;
  readonly #items = new Map<ItemId, ItemRecord>();
  readonly #numbers = new Map<Kind, number>();
  readonly #links = new Map<string, LinkRecord>();
  readonly #files = new Map<string, SourceFileRecord>();
  readonly #spans = new Map<ItemId, SourceSpanRecord>();
  readonly #changes: Change[] = [];
  #project: Project | null = null;

  /** `outside` answers for what is not the project's: the workspace. */
  constructor(outside: Stores) {
    const projects: Stores['projects'] = {
      ...outside.projects,
      find: async (id: ProjectId) => (this.#project?.id === id ? this.#project : null),
      insert: async (project: Project) => {
        this.#project = project;
        return true;
      },
    };
    this.stores = {
      ...outside,
      projects,
      items: this.#itemStore(),
      links: this.#linkStore(),
      changes: this.#changeStore(),
      sources: this.#sourceStore(),
      transaction: (work) => work(this.stores),
    };
  }

  /** Where each imported item stands. */
  spans(): KnownSpan[] {
    const paths = new Map([...this.#files.values()].map((file) => [file.id, file.path]));
    return [...this.#spans.values()].map((span) => {
      const { kind, number, title } = this.#items.get(span.itemId)!;
      return { ...span, path: paths.get(span.sourceFileId)!, kind, number, title };
    });
  }

  item(id: ItemId): ItemRecord {
    return this.#items.get(id)!;
  }

  /** Writes the project; the caller's transaction makes it all or nothing. */
  async save(stores: Stores): Promise<Project> {
    const project = this.#project!;
    if (!(await stores.projects.insert(project))) {
      const { slug } = project;
      throw new ProblemError({
        code: 'SLUG_TAKEN',
        message: `There is a project ${slug} already.`,
        slug,
      });
    }
    for (const [kind, count] of this.#numbers)
      await stores.items.takeNumbers(project.id, kind, count);
    await stores.items.insertMany([...this.#items.values()]);
    await stores.sources.saveFiles([...this.#files.values()]);
    await stores.sources.saveSpans([...this.#spans.values()]);
    await stores.links.insertMany([...this.#links.values()]);
    await stores.changes.lockHead(project.id);
    await stores.changes.append(project.id, this.#changes);
    return project;
  }

  #itemStore(): ItemStore {
    const all = this.#items;
    return {
      find: async (_project, id) => all.get(id) ?? null,
      findMany: async (_project, ids) => ids.flatMap((id) => all.get(id) ?? []),
      lock: async () => {},
      findByNumber: notInDraft,
      all: async () => [...all.values()],
      list: notInDraft,
      facets: notInDraft,
      takeNumbers: async (_project, kind, count) => {
        const last = this.#numbers.get(kind) ?? 0;
        this.#numbers.set(kind, last + count);
        return last + 1;
      },
      insertMany: async (items) => items.forEach((item) => all.set(item.id, item)),
      update: async (item, expectedVersion) => {
        if (all.get(item.id)?.version !== expectedVersion) return false;
        all.set(item.id, item);
        return true;
      },
    };
  }

  #linkStore(): LinkStore {
    const all = this.#links;
    return {
      find: async (key) => all.get(linkKey(key)) ?? null,
      all: async () => [...all.values()],
      insertMany: async (links) => links.forEach((link) => all.set(linkKey(link), link)),
      remove: async (key) => all.delete(linkKey(key)),
      review: async (key, review) => {
        const link = all.get(linkKey(key));
        if (link) all.set(linkKey(key), { ...link, ...review });
        return link !== undefined;
      },
      waysBack: async ({ fromId, type, toId }) => {
        const before = new Set([fromId]);
        const ways: LinkRecord[] = [];
        const ofType = [...all.values()].filter((link) => link.type === type);
        // The set grows while it is walked.
        for (const id of before) {
          for (const link of ofType.filter((candidate) => candidate.toId === id)) {
            ways.push(link);
            before.add(link.fromId);
          }
        }
        return before.has(toId) ? ways : [];
      },
      edges: async (_project, types) =>
        [...all.values()].filter((link) => types.includes(link.type)),
      sourcesOf: async (_project, type, toId) =>
        [...all.values()]
          .filter((link) => link.type === type && link.toId === toId)
          .map((link) => summaryOf(this.item(link.fromId))),
      listOf: notInDraft,
      listSuspect: notInDraft,
      listQuestioned: notInDraft,
    };
  }

  #changeStore(): ChangeStore {
    const head = async () => this.#changes.at(-1) ?? EMPTY_HEAD;
    return {
      lockHead: head,
      head,
      append: async (_project, changes) => void this.#changes.push(...changes),
      list: notInDraft,
      lastOfItem: notInDraft,
      after: notInDraft,
      wakeUps: notInDraft,
    };
  }

  #sourceStore(): SourceStore {
    return {
      files: async () => [...this.#files.values()],
      spans: async () => this.spans(),
      placements: async () => [],
      savePlacement: notInDraft,
      removePlacements: async () => undefined,
      saveFiles: async (files) => files.forEach((file) => this.#files.set(file.path, file)),
      saveSpans: async (spans) => spans.forEach((span) => this.#spans.set(span.itemId, span)),
      markGone: async (_project, ids) => {
        if (ids.length > 0) notInDraft();
      },
      list: notInDraft,
      read: notInDraft,
      contents: async (_project, paths) =>
        paths.toSorted().flatMap((path) => this.#files.get(path) ?? []),
      spanOf: notInDraft,
      spansInConflict: notInDraft,
      originOf: notInDraft,
      page: notInDraft,
    };
  }
}

const summaryOf = (item: ItemRecord) => ({
  id: item.id,
  kind: item.kind,
  key: String(item.number),
  title: item.title,
  state: item.state,
  isArchived: item.archivedAt !== null,
});

/** What no verb of the sample asks for. */
function notInDraft(): never {
  throw new Error('A draft of a project does not answer this: load it first.');
}
