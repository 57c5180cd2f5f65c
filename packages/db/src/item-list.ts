import { Kind, parseKey, priorityRank, type Page, type SortField } from '@throughline/schema';
import type { ItemQuery, ItemRecord } from '@throughline/services/ports';
import * as z from 'zod';
import type { Database } from './client.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { detailOf } from './detail-tables.ts';
import { Prisma } from './generated/client.ts';
import { ITEM_COLUMNS, toRecord, type ItemRow } from './item-rows.ts';

const storedText = z.string().refine((text) => !text.includes('\u0000'));
const moment = z.iso.datetime();

/** Each order has an index that begins with project and kind and ends with the number. */
const SORT_COLUMNS = {
  number: null,
  title: { column: 'title', type: 'text', isNullable: false, value: storedText },
  state: { column: 'state', type: 'text', isNullable: false, value: storedText },
  priority: {
    column: 'priority',
    type: 'smallint',
    isNullable: true,
    value: z.int().min(0).max(99).nullable(),
  },
  created: { column: 'created_at', type: 'timestamptz', isNullable: false, value: moment },
  updated: { column: 'updated_at', type: 'timestamptz', isNullable: false, value: moment },
} as const;

type SortColumn = Exclude<(typeof SORT_COLUMNS)[SortField], null>;
type Row = ItemRow & { total: number | null };

interface Position {
  value: string | number | null;
  kind: Kind;
  number: number;
}

/** A position is good for the order it was written for; for another one it is as good as none. */
function readPosition({ sort, cursor }: ItemQuery): Position | null {
  const column = SORT_COLUMNS[sort.by];
  const value = column ? column.value : z.null();
  const read = readCursor(z.tuple([z.literal(sort.by), value, Kind, z.int().positive()]), cursor);
  return read && { value: read[1], kind: read[2], number: read[3] };
}

function writePosition(by: SortField, row: ItemRow): string {
  const column = SORT_COLUMNS[by];
  return writeCursor([by, column ? row[column.column] : null, row.kind, row.number]);
}

/** One page in one statement; the total comes with the first page alone. */
export async function listItems(database: Database, query: ItemQuery): Promise<Page<ItemRecord>> {
  const { direction } = query.sort;
  const sort = SORT_COLUMNS[query.sort.by];
  const cursor = readPosition(query);
  const filter = filterOf(query);
  const { join, column } = detailOf(query.kinds);
  const flow = Prisma.raw(direction === 'asc' ? 'ASC' : 'DESC');
  const order = sort ? Prisma.sql`${Prisma.raw(`i.${sort.column}`)} ${flow}, ` : Prisma.empty;

  const rows = await database.$queryRaw<Row[]>`
    WITH page AS (
      SELECT ${ITEM_COLUMNS}, ${column} AS detail
      FROM item i ${join}
      WHERE ${filter} ${cursor ? Prisma.sql`AND ${afterCursor(query, cursor)}` : Prisma.empty}
      ORDER BY ${order} i.kind ${flow}, i.number ${flow}
      LIMIT ${query.limit + 1}
    ), total AS (
      SELECT ${cursor ? Prisma.sql`NULL::int` : Prisma.sql`(SELECT count(*)::int FROM item i WHERE ${filter})`} AS total
    )
    SELECT total.total, page.* FROM total LEFT JOIN page ON true`;

  const found = rows.filter((row) => row.id !== null);
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toRecord),
    nextCursor: found.length > shown.length && last ? writePosition(query.sort.by, last) : null,
    total: rows[0]!.total,
  };
}

function filterOf(query: ItemQuery): Prisma.Sql {
  const { projectId, kinds, states, priorities, labels, owner, text, isArchived = false } = query;
  const all = [Prisma.sql`i.project_id = ${projectId}::uuid`];
  all.push(
    kinds.length === 1
      ? Prisma.sql`i.kind = ${kinds[0]}`
      : Prisma.sql`i.kind = ANY(${kinds}::text[])`,
  );
  all.push(isArchived ? Prisma.sql`i.archived_at IS NOT NULL` : Prisma.sql`i.archived_at IS NULL`);
  if (states?.length) all.push(Prisma.sql`i.state = ANY(${states}::text[])`);
  if (labels?.length) all.push(Prisma.sql`i.labels @> ${labels}::text[]`);
  if (owner) all.push(belongsTo(kinds, owner));
  if (text) all.push(matches(text));
  if (priorities?.length) {
    const ofKinds = kinds.flatMap((kind) => {
      const ranks = priorities.flatMap((each) =>
        each === null ? -1 : (priorityRank(kind, each) ?? []),
      );
      return ranks.length > 0
        ? [Prisma.sql`(i.kind = ${kind} AND COALESCE(i.priority, -1) = ANY(${ranks}::int[]))`]
        : [];
    });
    all.push(
      ofKinds.length > 0 ? Prisma.sql`(${Prisma.join(ofKinds, ' OR ')})` : Prisma.sql`false`,
    );
  }
  return Prisma.join(all, ' AND ');
}

/** Who answers for an item; of a task also who is assigned to it. */
function belongsTo(kinds: readonly Kind[], person: string): Prisma.Sql {
  if (!kinds.includes('task')) return Prisma.sql`i.owner = ${person}`;
  return Prisma.sql`(i.owner = ${person} OR EXISTS (
    SELECT 1 FROM task t WHERE t.item_id = i.id AND t.assignees @> ARRAY[${person}]::text[]))`;
}

/** Quotes, a minus or an `or`: whoever writes these says exactly what to find. */
const OPERATORS = /"|(^|\s)-\S|\sor\s/i;

/** A key finds its item; words find all that have them, the last one also as a beginning. */
function matches(text: string): Prisma.Sql {
  const key = parseKey(text);
  if (OPERATORS.test(text)) return Prisma.sql`i.search @@ websearch_to_tsquery('english', ${text})`;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.pop();
  if (last === undefined) return Prisma.sql`position(lower(${text}) IN lower(i.title)) > 0`;
  const beginning = Prisma.sql`to_tsquery('simple', ${`${last}:*`}) || to_tsquery('english', ${`${last}:*`})`;
  const typed =
    words.length > 0
      ? Prisma.sql`(plainto_tsquery('english', ${words.join(' ')}) && (${beginning}))`
      : beginning;
  const found = Prisma.sql`i.search @@ (websearch_to_tsquery('english', ${text}) || ${typed})`;
  return key
    ? Prisma.sql`(${found} OR (i.kind = ${key.kind} AND i.number = ${key.number}))`
    : Prisma.sql`(${found})`;
}

/** What comes after the cursor's row; PostgreSQL puts nulls last going up and first going down. */
function afterCursor(query: ItemQuery, { value, kind, number }: Position): Prisma.Sql {
  const beyond = Prisma.raw(query.sort.direction === 'asc' ? '>' : '<');
  const isOneKind = query.kinds.length === 1;
  const rest = isOneKind
    ? Prisma.sql`i.number ${beyond} ${number}`
    : Prisma.sql`(i.kind, i.number) ${beyond} (${kind}, ${number})`;
  const sort: SortColumn | null = SORT_COLUMNS[query.sort.by];
  if (!sort) return rest;

  const column = Prisma.raw(`i.${sort.column}`);
  const typed = Prisma.sql`${value === null ? null : String(value)}::text::${Prisma.raw(sort.type)}`;
  if (!sort.isNullable) {
    return isOneKind
      ? Prisma.sql`(${column}, i.number) ${beyond} (${typed}, ${number})`
      : Prisma.sql`(${column}, i.kind, i.number) ${beyond} (${typed}, ${kind}, ${number})`;
  }
  const isAscending = query.sort.direction === 'asc';
  if (value === null) {
    const same = Prisma.sql`(${column} IS NULL AND ${rest})`;
    return isAscending ? same : Prisma.sql`(${same} OR ${column} IS NOT NULL)`;
  }
  const further = Prisma.sql`${column} ${beyond} ${typed} OR (${column} = ${typed} AND ${rest})`;
  return isAscending ? Prisma.sql`(${further} OR ${column} IS NULL)` : Prisma.sql`(${further})`;
}
