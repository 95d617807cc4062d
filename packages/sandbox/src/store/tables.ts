import type { TableName, Tables } from './rows.ts'

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
