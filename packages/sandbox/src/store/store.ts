import type { TableName, Tables } from './rows.ts'

/** Everything that a store holds. Rows stand in the order of their keys. */
export type Snapshot = { readonly [Name in TableName]: readonly Tables[Name][] }

export interface FindOptions {
  /** Only rows whose key is greater. */
  readonly after?: string | number
  readonly limit?: number
}

/** Reads and writes of one unit of work. Rows come in the order of their keys. */
export interface Transaction {
  find<Name extends TableName>(
    table: Name,
    where: Partial<Tables[Name]>,
    options?: FindOptions,
  ): Promise<Tables[Name][]>
  /** Throws a {@link UniqueViolation} when the row would repeat a key or a unique set of columns. */
  insert<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void>
  /** Changes every row that matches; throws a {@link UniqueViolation} like `insert`. */
  update<Name extends TableName>(
    table: Name,
    where: Partial<Tables[Name]>,
    changes: Partial<Tables[Name]>,
  ): Promise<void>
  delete<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): Promise<void>
}

/** Where a sandbox keeps its state. */
export interface Store {
  /** Runs the work alone: all of it is kept, or, when it throws, nothing. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  snapshot(): Promise<Snapshot>
  /** Replaces everything. */
  restore(snapshot: Snapshot): Promise<void>
  close(): Promise<void>
}

/** A row would repeat what only one row may have. */
export class UniqueViolation extends Error {
  override readonly name = 'UniqueViolation'
  readonly table: TableName

  constructor(table: TableName, options?: ErrorOptions) {
    super(`A row of ${table} already has this key.`, options)
    this.table = table
  }
}

/** The row with a certain key, or whatever else the conditions single out. */
export async function findOne<Name extends TableName>(
  transaction: Transaction,
  table: Name,
  where: Partial<Tables[Name]>,
): Promise<Tables[Name] | undefined> {
  const [row] = await transaction.find(table, where, { limit: 1 })
  return row
}

/** The next number under a name; never given out twice, unless its transaction is undone. */
export async function nextNumber(transaction: Transaction, name: string): Promise<number> {
  const row = await findOne(transaction, 'sequences', { name })
  const value = (row?.value ?? 0) + 1
  if (row) await transaction.update('sequences', { name }, { value })
  else await transaction.insert('sequences', { name, value })
  return value
}
