import type { components } from '@domain-contracts/devpayr'
import type { ProjectDomainRow } from '../store/rows.ts'

/** A domain as lists return it: eight fields and no more. */
export function summaryBody(row: ProjectDomainRow): components['schemas']['ProjectDomainSummary'] {
  return {
    id: row.id,
    project_id: row.projectId,
    domain: row.domain,
    has_paid: row.hasPaid,
    is_active: row.isActive,
    is_primary: row.isPrimary,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
  }
}

/** A single domain, with all its public fields. */
export function projectDomainBody(row: ProjectDomainRow): components['schemas']['ProjectDomain'] {
  return { ...summaryBody(row), environment: row.environment, is_verified: row.isVerified, is_locked: row.isLocked }
}

interface Envelope<Data> {
  readonly status: 'success'
  readonly message: string
  readonly data: Data
  readonly errors: null
}

/** DevPayr's standard wrapper around a success. */
export function envelope<Data>(data: Data, message = 'Success'): Envelope<Data> {
  return { status: 'success', message, data, errors: null }
}
