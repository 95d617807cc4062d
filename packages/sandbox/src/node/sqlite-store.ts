import type { DatabaseSync } from 'node:sqlite'
import {
  Kysely,
  SqliteDialect,
  type Expression,
  type ExpressionBuilder,
  type SqlBool,
  type SqliteDatabase,
} from 'kysely'
import { UniqueViolation, type Snapshot, type Store, type Transaction } from '../store/store.ts'
import type { TableName, Tables } from '../store/rows.ts'
import { tableNames, tables, type ColumnType } from '../store/tables.ts'

type Value = string | number | null
type Database = Record<string, Record<string, Value>>

/**
 * Keeps everything in an SQLite database: a file, which survives the process however it ends, or `:memory:`. Throws when
 * the file cannot be opened or is not a database.
 */
export async function createSqliteStore(path: string): Promise<Store> {
  const sqlite = await loadSqlite()
  const database = new sqlite.DatabaseSync(path)
  // WAL survives the process being killed at any moment; another process that writes is waited for.
  database.exec('pragma journal_mode = wal; pragma busy_timeout = 5000; pragma foreign_keys = on')
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: adapt(database) }) })
  for (const name of tableNames) await createTable(db, name)
  return {
    transaction: (work) => db.transaction().execute((connection) => work(createTransaction(connection))),
    snapshot: () =>
      db.transaction().execute(async (connection) => {
        const transaction = createTransaction(connection)
        const entries = []
        for (const name of tableNames) entries.push([name, await transaction.find(name, {})])
        // One entry for each table, holding that table's rows.
        return Object.fromEntries(entries) as Snapshot
      }),
    restore: (snapshot) =>
      db.transaction().execute(async (connection) => {
        const transaction = createTransaction(connection)
        for (const name of tableNames) {
          await transaction.delete(name, {})
          for (const row of snapshot[name]) await transaction.insert(name, row)
        }
      }),
    close: () => db.destroy(),
  }
}

// Loaded when it is needed, so that a Node without it can say so.
async function loadSqlite(): Promise<{ DatabaseSync: typeof DatabaseSync }> {
  try {
    return await import('node:sqlite')
  } catch (error) {
    throw new Error(`The sandbox on a socket needs node:sqlite: Node 22.16 or newer, not ${process.versions.node}.`, {
      cause: error,
    })
  }
}

// Kysely speaks to better-sqlite3's interface; Node's own differs in how parameters are passed.
function adapt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text)
      return {
        reader: statement.columns().length > 0,
        // Only values made by `encode` reach a statement.
        all: (parameters) => statement.all(...(parameters as Value[])),
        run: (parameters) => statement.run(...(parameters as Value[])),
        iterate: (parameters) => statement.iterate(...(parameters as Value[])),
      }
    },
  }
}

async function createTable(db: Kysely<Database>, name: TableName): Promise<void> {
  const { key, columns } = tables[name]
  const uniqueSets: readonly (readonly string[])[] = tables[name].unique ?? []
  let creation = db.schema.createTable(name).ifNotExists()
  for (const [column, type] of Object.entries(columns)) {
    const sqlType = type === 'integer' || type === 'boolean' ? 'integer' : 'text'
    creation = creation.addColumn(column, sqlType, (builder) => (column === key ? builder.primaryKey() : builder))
  }
  await creation.execute()
  for (const set of uniqueSets)
    await db.schema
      .createIndex(`${name}_${set.join('_')}`)
      .ifNotExists()
      .unique()
      .on(name)
      .columns([...set])
      .execute()
}

function createTransaction(db: Kysely<Database>): Transaction {
  return {
    find: async (name, where, { after, limit } = {}) => {
      // Plain strings: which table it is matters to the row's type, not to the query's.
      const table: string = name
      const key: string = tables[name].key
      let query = db.selectFrom(table).selectAll().where(matching(name, where)).orderBy(key)
      if (after !== undefined) query = query.where(key, '>', after)
      if (limit !== undefined) query = query.limit(limit)
      return (await query.execute()).map((row) => decodeRow(name, row))
    },
    insert: (name, row) => unique(name, () => db.insertInto(name).values(encodeRow(name, row)).execute()),
    update: async (name, where, changes) => {
      const table: string = name
      const values = encodeRow(name, changes)
      // SQL cannot set nothing.
      if (Object.keys(values).length === 0) return
      await unique(name, () => db.updateTable(table).set(values).where(matching(name, where)).execute())
    },
    delete: async (name, where) => {
      const table: string = name
      await db.deleteFrom(table).where(matching(name, where)).execute()
    },
  }
}

function matching(
  name: TableName,
  where: object,
): (builder: ExpressionBuilder<Database, string>) => Expression<SqlBool> {
  const conditions = Object.entries(encodeRow(name, where))
  return (builder) =>
    builder.and(conditions.map(([column, value]) => builder(column, value === null ? 'is' : '=', value)))
}

// SQLite's extended result codes for a repeated primary key and a repeated unique value.
const repeated = new Set([1555, 2067])

async function unique(name: TableName, run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (error instanceof Error && repeated.has(Number(Reflect.get(error, 'errcode'))))
      throw new UniqueViolation(name, { cause: error })
    throw error
  }
}

function encodeRow(name: TableName, row: object): Record<string, Value> {
  const columns: Readonly<Record<string, ColumnType>> = tables[name].columns
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, encode(columns[column], value)]))
}

function encode(type: ColumnType | undefined, value: unknown): Value {
  if (value === null) return null
  if (type === 'json') return JSON.stringify(value)
  if (type === 'boolean') return value === true ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError(`A ${typeof value} cannot be stored in a ${type ?? 'missing'} column.`)
}

function decodeRow<Name extends TableName>(name: Name, row: Record<string, Value>): Tables[Name] {
  const columns: Readonly<Record<string, ColumnType>> = tables[name].columns
  const entries = Object.entries(row).map(([column, value]) => [column, decode(columns[column], value)])
  // The columns are those of the table's definition, which is typed by the row.
  return Object.fromEntries(entries) as Tables[Name]
}

function decode(type: ColumnType | undefined, value: Value): unknown {
  if (value === null) return null
  if (type === 'json') return JSON.parse(String(value))
  return type === 'boolean' ? value === 1 : value
}
