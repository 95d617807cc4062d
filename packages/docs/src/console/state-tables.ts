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
        cells: [hostname, originUrl, keepHost ? 'yes' : 'no'],
      })),
    },
    {
      title: 'DNS at the registrar',
      columns: ['Type', 'Name', 'Value'],
      rows: snapshot.dnsRecords.map(({ id, type, name, value }) => ({ id: String(id), cells: [type, name, value] })),
    },
    {
      title: 'Project domains',
      columns: ['Project', 'Domain', 'Environment', 'Primary'],
      rows: snapshot.projectDomains.map(({ id, projectId, domain, environment, isPrimary }) => ({
        id: String(id),
        cells: [String(projectId), domain, environment, isPrimary ? 'yes' : 'no'],
      })),
    },
  ]
}

export type Change = 'new' | 'changed' | 'gone'

/** How each row of `after` differs from `before`, and the rows that are gone; rows that stayed are not listed. */
export function changesBetween(before: StateTable, after: StateTable): ReadonlyMap<string, Change> {
  const earlier = new Map(before.rows.map(({ id, cells }) => [id, cells.join('\n')]))
  const later = new Set(after.rows.map(({ id }) => id))
  const changes = new Map<string, Change>()
  for (const { id, cells } of after.rows) {
    const known = earlier.get(id)
    if (known === undefined) changes.set(id, 'new')
    else if (known !== cells.join('\n')) changes.set(id, 'changed')
  }
  for (const { id } of before.rows) if (!later.has(id)) changes.set(id, 'gone')
  return changes
}
