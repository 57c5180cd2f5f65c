/** What a diff must leave alone, because schema.prisma cannot say it. */
export interface Unmanaged {
  /** Indexes, tables, types, constraints by name, and columns as `table.column`. */
  names: ReadonlySet<string>;
  /** Columns as `table.column`: Prisma takes the expression of a generated column for a default. */
  generatedColumns: ReadonlySet<string>;
}

const marker = /^--\s*not in schema\.prisma:\s*(.+)$/gim;

/** The names in a migration's comments of the form `-- not in schema.prisma: name, table.column`. */
export function unmanagedNames(sql: string): string[] {
  return [...sql.matchAll(marker)].flatMap(([, list]) =>
    (list ?? '').split(',').map((name) => name.trim().replaceAll('"', '')),
  );
}

/** The statements of Prisma's diff script, each with its comment, less what must be left alone. */
export function managedStatements(script: string, unmanaged: Unmanaged): string[] {
  const statements = script.split(/;[ \t]*$/m).map((statement) => statement.trim());
  return statements.flatMap((statement) => {
    if (statement === '' || transaction.test(statement)) return [];
    const managed = managedStatement(statement, unmanaged);
    return managed ? [`${managed};`] : [];
  });
}

// Around the change of an enum; our runner has a transaction of its own.
const transaction = /^(?:--.*\n)*(?:BEGIN|COMMIT)$/;
const drop = /^DROP (?:INDEX|TABLE|TYPE|VIEW|SEQUENCE) (?:"[^"]+"\.)?"([^"]+)"/m;
const alterTable = /^(?<head>[^]*?^ALTER TABLE (?:"[^"]+"\.)?"(?<table>[^"]+)") (?<clauses>[^]+)$/m;

function managedStatement(
  statement: string,
  { names, generatedColumns }: Unmanaged,
): string | null {
  const dropped = drop.exec(statement)?.[1];
  if (dropped !== undefined) return names.has(dropped) ? null : statement;
  const altered = alterTable.exec(statement)?.groups;
  if (!altered) return statement;
  const { head, table = '', clauses = '' } = altered;
  if (names.has(table)) return null;
  const kept = clauses.split(/,\s*\n\s*/).filter((clause) => {
    const [, column] = /^(?:DROP|ALTER) COLUMN "([^"]+)"/.exec(clause) ?? [];
    const [, constraint = ''] = /^DROP CONSTRAINT "([^"]+)"/.exec(clause) ?? [];
    const isGeneratedDefault =
      clause.endsWith('DROP DEFAULT') && generatedColumns.has(`${table}.${column}`);
    return !isGeneratedDefault && !names.has(`${table}.${column}`) && !names.has(constraint);
  });
  return kept.length === 0 ? null : `${head} ${kept.join(',\n')}`;
}
