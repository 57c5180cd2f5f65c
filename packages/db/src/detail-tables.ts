import { KIND_NAMES, type Fields, type Kind } from '@throughline/schema';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

interface DetailTable {
  table: string;
  /** Fields kept as calendar days, which Prisma takes as dates. */
  days: readonly string[];
  /** Fields kept as JSON that may be null; Prisma has a null of its own for those. */
  nullableJson?: readonly string[];
}

/** The table of each kind's own fields; kinds that have none yet are not here. */
const DETAIL_TABLES: Partial<Record<Kind, DetailTable>> = {
  stakeholder: { table: 'stakeholder', days: [] },
  goal: { table: 'goal', days: ['dueOn'] },
  requirement: { table: 'requirement', days: [], nullableJson: ['wsjf', 'rice', 'balance'] },
  question: { table: 'question', days: [] },
  decision: { table: 'decision', days: ['decidedOn', 'reviewBy'] },
  component: { table: 'component', days: [] },
  task: { table: 'task', days: ['dueOn'], nullableJson: ['wsjf', 'rice'] },
  test: { table: 'test', days: [] },
};

/** What Prisma's delegates of the detail tables have in common. */
interface DetailDelegate {
  createMany(args: { data: Fields[] }): Promise<unknown>;
  update(args: { where: { itemId: string }; data: Fields }): Promise<unknown>;
}

/** The one place where a kind picks a delegate; the delegates differ in their rows alone. */
function delegateOf(database: Database, kind: Kind): DetailDelegate {
  return database[`${kind}Detail` as keyof Database] as unknown as DetailDelegate;
}

export async function insertDetails(
  database: Database,
  kind: Kind,
  rows: readonly { id: string; fields: Fields }[],
): Promise<void> {
  const table = DETAIL_TABLES[kind];
  if (!table) return;
  const data = rows.map(({ id, fields }) => ({ itemId: id, ...toColumns(table, fields) }));
  await delegateOf(database, kind).createMany({ data });
}

export async function updateDetail(
  database: Database,
  kind: Kind,
  id: string,
  fields: Fields,
): Promise<void> {
  const table = DETAIL_TABLES[kind];
  if (table)
    await delegateOf(database, kind).update({
      where: { itemId: id },
      data: toColumns(table, fields),
    });
}

function toColumns(table: DetailTable, fields: Fields): Fields {
  const days = table.days.map((name) => [
    name,
    fields[name] ? new Date(fields[name] as string) : null,
  ]);
  const json = (table.nullableJson ?? []).map((name) => [name, fields[name] ?? Prisma.DbNull]);
  return { ...fields, ...Object.fromEntries([...days, ...json]) };
}

/** Joins the detail tables of these kinds to `item i`, and yields their row as JSON. */
export function detailOf(kinds: readonly Kind[]): { join: Prisma.Sql; column: Prisma.Sql } {
  const tables = (kinds.length === 0 ? KIND_NAMES : kinds).flatMap(
    (kind) => DETAIL_TABLES[kind]?.table ?? [],
  );
  if (tables.length === 0) return { join: Prisma.empty, column: Prisma.sql`NULL::jsonb` };
  const joins = tables.map(
    (table) => `LEFT JOIN "${table}" d_${table} ON d_${table}.item_id = i.id`,
  );
  const columns = tables.map((table) => `to_jsonb(d_${table})`);
  return {
    join: Prisma.raw(joins.join('\n')),
    column: Prisma.raw(`COALESCE(${columns.join(', ')})`),
  };
}

/** A detail row as JSON back to the kind's fields: `due_on` is `dueOn`. */
export function fromColumns(row: Record<string, unknown> | null): Fields {
  const { item_id: _id, ...columns } = row ?? {};
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
