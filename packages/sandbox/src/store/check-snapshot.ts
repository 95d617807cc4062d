import { tableNames, tables } from './tables.ts'

/** What is wrong with a value that is to be a snapshot, or nothing: every table is there, every row has its columns. */
export function snapshotProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null)
    return `A snapshot is an object with the tables ${tableNames.join(', ')}.`
  for (const name of tableNames) {
    const rows: unknown = Reflect.get(value, name)
    if (!Array.isArray(rows)) return `The snapshot has no table "${name}".`
    const columns = Object.keys(tables[name].columns)
    // Array.isArray knows nothing of the members.
    for (const row of rows as readonly unknown[]) {
      const given = typeof row === 'object' && row !== null ? Object.keys(row) : []
      const odd = columns.find((column) => !given.includes(column)) ?? given.find((column) => !columns.includes(column))
      if (odd !== undefined)
        return `A row of "${name}" must have exactly the columns ${columns.join(', ')}; look at "${odd}".`
    }
  }
  return undefined
}
