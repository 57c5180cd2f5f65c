import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/** PostgreSQL's internal one-byte "char", and bpchar, which @prisma/adapter-pg knows. */
const OID_CHAR = 18;
const OID_BPCHAR = 1042;

/** The positions of "char" columns in a result, found again by its rows. */
type CharColumns = WeakMap<object, number[]>;

/** @prisma/adapter-pg for introspection: the catalogue has columns of the type "char", which it refuses. */
export function introspectionAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns: CharColumns = new WeakMap();
  const factory = new PrismaPg(withoutCharColumns(pool, charColumns));
  const connect = async (): Promise<SqlDriverAdapter> =>
    withCharColumns(await factory.connect(), charColumns);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    // The pool leads to a throwaway database: that is the shadow.
    connectToShadowDb: connect,
  };
}

function withoutCharColumns(pool: pg.Pool, charColumns: CharColumns): pg.Pool {
  const query = pool.query.bind(pool) as (request: unknown) => Promise<pg.QueryResult>;
  const relabelled = async (request: unknown): Promise<pg.QueryResult> => {
    const result = await query(request);
    const positions = result.fields.flatMap(({ dataTypeID }, position) =>
      dataTypeID === OID_CHAR ? [position] : [],
    );
    for (const field of result.fields) {
      if (field.dataTypeID === OID_CHAR) field.dataTypeID = OID_BPCHAR;
    }
    charColumns.set(result.rows, positions);
    return result;
  };
  return Object.assign(pool, { query: relabelled });
}

function withCharColumns(adapter: SqlDriverAdapter, charColumns: CharColumns): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query);
      for (const position of charColumns.get(result.rows) ?? []) {
        result.columnTypes[position] = ColumnTypeEnum.Character;
      }
      return result;
    },
  });
}
