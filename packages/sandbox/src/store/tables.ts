// What the sandbox remembers, said once: the row types for the handlers, the columns and constraints for every store.
// Rows are type aliases, not interfaces, so that a store can treat any of them as a record of columns.

export type DomaineeKeyRow = {
  readonly key: string
  readonly workspaceId: string
  /** Whether the key's calls are all answered with 429. */
  readonly rateLimited: boolean
}

export type PurchaseRow = {
  readonly id: string
  readonly workspaceId: string
  readonly hostname: string
  readonly years: number
  readonly wholesaleCents: number
  readonly feeCents: number
  readonly status: 'pending' | 'completed' | 'failed' | 'refunded'
  readonly registrarDomainId: string | null
  readonly registrant: Readonly<Record<string, string>>
  readonly whoisPrivacyEnabled: boolean
  readonly autoRenew: boolean
  readonly expiresAt: string | null
  readonly customerReference: string | null
  readonly connectedDomainId: string | null
  readonly errorMessage: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export type DomainRow = {
  readonly id: string
  readonly workspaceId: string
  readonly hostname: string
  readonly originUrl: string
  readonly status: 'pending' | 'verified' | 'failed' | 'expired'
  readonly mode: 'proxy' | 'redirect'
  readonly keepHost: boolean
  readonly redirectWww: boolean
  readonly redirectStatus: 301 | 302
  readonly metadata: Readonly<Record<string, unknown>>
  readonly createdAt: string
}

/** One record of the registrar's DNS. */
export type DnsRecordRow = {
  readonly id: number
  readonly hostname: string
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'SRV' | 'URL' | 'URL301' | 'FRAME'
  readonly name: string
  readonly value: string
  readonly ttl: number
  readonly priority: number | null
}

/** A record set that was replaced, so that what a connect drops stays visible. */
export type DnsHistoryRow = {
  readonly id: number
  readonly hostname: string
  readonly replacedAt: string
  readonly records: readonly Omit<DnsRecordRow, 'id' | 'hostname'>[]
}

/** An origin that the sandbox treats as reachable; any other one is down. */
export type OriginRow = {
  readonly origin: string
}

/** A hostname whose records the registrar refuses to change for now. */
export type RegistrarOutageRow = {
  readonly hostname: string
}

export type DevpayrUserRow = {
  readonly id: number
  /** How many domains the plan allows a project, `null` for no limit. */
  readonly domainsPerProject: number | null
}

export type DevpayrKeyRow = {
  readonly key: string
  readonly userId: number
  /** The only project that the key may manage; `null` for a global key. */
  readonly projectId: number | null
  readonly expiresAt: string | null
  readonly rateLimited: boolean
}

export type ProjectRow = {
  readonly id: number
  readonly userId: number
  readonly name: string
}

export type ProjectDomainRow = {
  readonly id: number
  readonly projectId: number
  readonly domain: string
  readonly environment: 'production' | 'staging' | 'development'
  readonly isPrimary: boolean
  readonly isVerified: boolean
  readonly isLocked: boolean
  readonly hasPaid: boolean
  readonly isActive: boolean
  readonly createdAt: string
  readonly updatedAt: string
}

/** The last number given out under a name. */
export type SequenceRow = {
  readonly name: string
  readonly value: number
}

export interface Tables {
  readonly domaineeKeys: DomaineeKeyRow
  readonly purchases: PurchaseRow
  readonly domains: DomainRow
  readonly dnsRecords: DnsRecordRow
  readonly dnsHistory: DnsHistoryRow
  readonly origins: OriginRow
  readonly registrarOutages: RegistrarOutageRow
  readonly devpayrUsers: DevpayrUserRow
  readonly devpayrKeys: DevpayrKeyRow
  readonly projects: ProjectRow
  readonly projectDomains: ProjectDomainRow
  readonly sequences: SequenceRow
}

export type TableName = keyof Tables
export type ColumnType = 'text' | 'integer' | 'boolean' | 'json'

export interface TableDefinition<Row> {
  /** The column that identifies a row. */
  readonly key: keyof Row & string
  readonly columns: { readonly [Column in keyof Row]: ColumnType }
  /** Each a set of columns that no two rows share. */
  readonly unique?: readonly (readonly (keyof Row & string)[])[]
}

export const tables: { readonly [Name in TableName]: TableDefinition<Tables[Name]> } = {
  domaineeKeys: { key: 'key', columns: { key: 'text', workspaceId: 'text', rateLimited: 'boolean' } },
  purchases: {
    key: 'id',
    columns: {
      id: 'text',
      workspaceId: 'text',
      hostname: 'text',
      years: 'integer',
      wholesaleCents: 'integer',
      feeCents: 'integer',
      status: 'text',
      registrarDomainId: 'text',
      registrant: 'json',
      whoisPrivacyEnabled: 'boolean',
      autoRenew: 'boolean',
      expiresAt: 'text',
      customerReference: 'text',
      connectedDomainId: 'text',
      errorMessage: 'text',
      createdAt: 'text',
      updatedAt: 'text',
    },
  },
  domains: {
    key: 'id',
    columns: {
      id: 'text',
      workspaceId: 'text',
      hostname: 'text',
      originUrl: 'text',
      status: 'text',
      mode: 'text',
      keepHost: 'boolean',
      redirectWww: 'boolean',
      redirectStatus: 'integer',
      metadata: 'json',
      createdAt: 'text',
    },
    unique: [['hostname']],
  },
  dnsRecords: {
    key: 'id',
    columns: {
      id: 'integer',
      hostname: 'text',
      type: 'text',
      name: 'text',
      value: 'text',
      ttl: 'integer',
      priority: 'integer',
    },
  },
  dnsHistory: { key: 'id', columns: { id: 'integer', hostname: 'text', replacedAt: 'text', records: 'json' } },
  origins: { key: 'origin', columns: { origin: 'text' } },
  registrarOutages: { key: 'hostname', columns: { hostname: 'text' } },
  devpayrUsers: { key: 'id', columns: { id: 'integer', domainsPerProject: 'integer' } },
  devpayrKeys: {
    key: 'key',
    columns: { key: 'text', userId: 'integer', projectId: 'integer', expiresAt: 'text', rateLimited: 'boolean' },
  },
  projects: { key: 'id', columns: { id: 'integer', userId: 'integer', name: 'text' } },
  projectDomains: {
    key: 'id',
    columns: {
      id: 'integer',
      projectId: 'integer',
      domain: 'text',
      environment: 'text',
      isPrimary: 'boolean',
      isVerified: 'boolean',
      isLocked: 'boolean',
      hasPaid: 'boolean',
      isActive: 'boolean',
      createdAt: 'text',
      updatedAt: 'text',
    },
    unique: [['projectId', 'domain']],
  },
  sequences: { key: 'name', columns: { name: 'text', value: 'integer' } },
}

export const tableNames: readonly TableName[] = Object.keys(tables) as TableName[] // The keys of a mapped type over TableName.
