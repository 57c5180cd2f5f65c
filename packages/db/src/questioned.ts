import type { ProjectId } from '@throughline/schema';
import type { QuestionedItem } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';

/** The live requirements that open questions clarify, each with those questions: one statement. */
export async function listQuestioned(
  database: Database,
  projectId: ProjectId,
  limit: number,
): Promise<QuestionedItem[]> {
  const rows = await database.$queryRaw<{ item: SummaryRow; questions: SummaryRow[] }[]>`
    SELECT ${summaryColumns('r')} AS item, json_agg(${summaryColumns('q')} ORDER BY q.number) AS questions
    FROM item q JOIN link l ON l.project_id = q.project_id AND l.from_id = q.id AND l.type = 'clarifies'
      JOIN item r ON r.id = l.to_id
    WHERE q.project_id = ${projectId}::uuid AND q.kind = 'question' AND q.state = 'open'
      AND q.archived_at IS NULL AND r.kind = 'requirement' AND r.archived_at IS NULL
    GROUP BY r.id ORDER BY r.number LIMIT ${limit}`;
  return rows.map(({ item, questions }) => ({
    item: toSummary(item),
    questions: questions.map(toSummary),
  }));
}
