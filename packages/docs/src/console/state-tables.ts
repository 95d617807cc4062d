import type { Snapshot } from '@domain-contracts/sandbox'

/** One row of what the sandbox holds, in the words of the page. */
export interface StateRow {
  readonly id: string
  readonly cells: readonly string[]
}

/** A table of the state. */
export interface StateTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly StateRow[]
}

const none = '—'
const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

/** What of a snapshot the calls change: purchases, connected domains, DNS and project domains. */
export function stateTables(snapshot: Snapshot): readonly StateTable[] {
  return [
    {
      title: 'Purchases',
      columns: ['Domain', 'Status', 'Connected domain'],
      rows: snapshot.purchases.map(({ id, hostname, status, connectedDomainId }) => ({
        id,
        cells: [hostname, status, connectedDomainId ?? none],
      })),
    },
    {
      title: 'Domains on the edge',
      columns: ['Hostname', 'Origin', 'Keeps host'],
      rows: snapshot.domains.map(({ id, hostname, originUrl, keepHost }) => ({
        id,
        cells: [hostname, originUrl, yesNo(keepHost)],
      })),
    },
    {
      title: 'DNS at the registrar',
      columns: ['Domain', 'Type', 'Name', 'Value'],
      rows: snapshot.dnsRecords.map(({ id, hostname, type, name, value }) => ({
        id: String(id),
        cells: [hostname, type, name, value],
      })),
    },
    {
      title: 'Project domains',
      columns: ['Project', 'Domain', 'Environment', 'Primary'],
      rows: snapshot.projectDomains.map(({ id, projectId, domain, environment, isPrimary }) => ({
        id: String(id),
        cells: [String(projectId), domain, environment, yesNo(isPrimary)],
      })),
    },
  ]
}

/** A row that a call added, removed or changed; `undefined` where it was not there. */
export interface RowChange {
  readonly before: StateRow | undefined
  readonly after: StateRow | undefined
}

/** The rows that differ between two states of a table, in the order of the earlier one; new rows last. */
export function changesBetween(before: StateTable, after: StateTable): readonly RowChange[] {
  const later = new Map(after.rows.map((row) => [row.id, row]))
  const earlier = new Set(before.rows.map(({ id }) => id))
  const pairs: readonly RowChange[] = [
    ...before.rows.map((row) => ({ before: row, after: later.get(row.id) })),
    ...after.rows.filter(({ id }) => !earlier.has(id)).map((row) => ({ before: undefined, after: row })),
  ]
  return pairs.filter((pair) => pair.before?.cells.join('\n') !== pair.after?.cells.join('\n'))
}
