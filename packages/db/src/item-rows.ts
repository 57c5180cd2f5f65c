import {
  formatKey,
  priorityAt,
  type ItemId,
  type ItemSummary,
  type Kind,
  type ProjectId,
  type State,
} from '@throughline/schema';
import type { ItemRecord } from '@throughline/services/ports';
import { fromColumns } from './detail-tables.ts';
import { Prisma } from './generated/client.ts';

/** The columns of `item i` that make an ItemRow, but for the detail. */
export const ITEM_COLUMNS = Prisma.raw(
  `i.id, i.project_id, i.kind, i.number, i.title, i.state, i.priority, i.body, i.labels, i.owner,
   i.version, i.normative_hash, i.created_at, i.updated_at, i.archived_at`,
);

export interface ItemRow {
  id: ItemId;
  project_id: ProjectId;
  kind: Kind;
  number: number;
  title: string;
  state: State;
  priority: number | null;
  body: string;
  labels: string[];
  owner: string | null;
  version: number;
  normative_hash: string;
  created_at: Date;
  updated_at: Date;
  archived_at: Date | null;
  detail: Record<string, unknown> | null;
}

export function toRecord(row: ItemRow): ItemRecord {
  return {
    id: row.id,
    projectId: row.project_id,
    kind: row.kind,
    number: row.number,
    title: row.title,
    state: row.state,
    priority: priorityAt(row.kind, row.priority),
    body: row.body,
    labels: row.labels,
    owner: row.owner,
    version: row.version,
    normativeHash: row.normative_hash,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
    fields: fromColumns(row.detail),
  };
}

/** The summary of an item as a JSON array, so that thousands of them travel as one value. */
export const summaryColumns = (alias: string): Prisma.Sql =>
  Prisma.raw(
    `json_build_array(${alias}.id, ${alias}.kind, ${alias}.number, ${alias}.title, ${alias}.state, ${alias}.archived_at IS NOT NULL)`,
  );

export type SummaryRow = [ItemId, Kind, number, string, State, boolean];

export function toSummary([id, kind, number, title, state, isArchived]: SummaryRow): ItemSummary {
  return { id, kind, key: formatKey(kind, number), title, state, isArchived };
}
