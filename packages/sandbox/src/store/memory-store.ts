import { UniqueViolation, type FindOptions, type Snapshot, type Store, type Transaction } from './store.ts'
import type { TableName, Tables } from './rows.ts'
import { tableNames, tables } from './tables.ts'

type Row = Readonly<Record<string, unknown>>
type Key = string | number

/** Keeps everything in memory, wherever JavaScript runs. Transactions run one after the other. */
export function createMemoryStore(): Store {
  const rows = new Map<TableName, Map<Key, Row>>(tableNames.map((name) => [name, new Map()]))
  let last: Promise<unknown> = Promise.resolve()

  // Each waits for the one before it, whether that one succeeded or not.
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }

  return {
    transaction: (work) =>
      alone(async () => {
        const undo: (() => void)[] = []
        try {
          return await work(createTransaction(rows, undo))
        } catch (error) {
          for (const step of undo.toReversed()) step()
          throw error
        }
      }),
    snapshot: () => alone(async () => structuredClone(readAll(rows))),
    restore: (snapshot) =>
      alone(async () => {
        for (const name of tableNames)
          rows.set(name, new Map(structuredClone(snapshot[name]).map((row) => [keyOf(name, row), row])))
      }),
    close: async () => {},
  }
}

function createTransaction(rows: ReadonlyMap<TableName, Map<Key, Row>>, undo: (() => void)[]): Transaction {
  const tableOf = (name: TableName): Map<Key, Row> => rows.get(name) ?? new Map<Key, Row>()

  const set = (name: TableName, row: Row): void => {
    const table = tableOf(name)
    const key = keyOf(name, row)
    const before = table.get(key)
    undo.push(() => (before ? table.set(key, before) : table.delete(key)))
    table.set(key, row)
  }

  const checkUnique = (name: TableName, row: Row, own?: Key): void => {
    const sets: readonly (readonly string[])[] = tables[name].unique ?? []
    for (const [key, other] of tableOf(name)) {
      if (key === own) continue
      if (sets.some((columns) => columns.every((column) => other[column] === row[column])))
        throw new UniqueViolation(name)
    }
  }

  return {
    find: async (name, where, options = {}) => {
      const found = select(tableOf(name), where, options)
      // Rows are stored as they were inserted; copies keep the store's own out of reach.
      return structuredClone(found) as unknown as Tables[typeof name][]
    },
    insert: async (name, row) => {
      if (tableOf(name).has(keyOf(name, row))) throw new UniqueViolation(name)
      checkUnique(name, { ...row })
      set(name, structuredClone({ ...row }))
    },
    update: async (name, where, changes) => {
      for (const row of select(tableOf(name), where, {})) {
        const changed = { ...row, ...structuredClone(changes) }
        checkUnique(name, changed, keyOf(name, row))
        set(name, changed)
      }
    },
    delete: async (name, where) => {
      const table = tableOf(name)
      for (const row of select(table, where, {})) {
        const key = keyOf(name, row)
        undo.push(() => table.set(key, row))
        table.delete(key)
      }
    },
  }
}

function select(table: ReadonlyMap<Key, Row>, where: Row, { after, limit }: FindOptions): Row[] {
  const conditions = Object.entries(where)
  const found = [...table]
    .filter(
      ([key, row]) =>
        (after === undefined || key > after) && conditions.every(([column, value]) => row[column] === value),
    )
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return found.slice(0, limit).map(([, row]) => row)
}

function keyOf(name: TableName, row: object): Key {
  // Key columns are text or integer in every table.
  return Reflect.get(row, tables[name].key) as Key
}

function readAll(rows: ReadonlyMap<TableName, ReadonlyMap<Key, Row>>): Snapshot {
  const entries = tableNames.map((name) => [name, select(rows.get(name) ?? new Map<Key, Row>(), {}, {})])
  // One entry for each table, holding that table's rows.
  return Object.fromEntries(entries) as Snapshot
}
