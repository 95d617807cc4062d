import type { operations } from '@domain-contracts/devpayr'
import { microseconds } from '../clock.ts'
import type { Handler } from '../http/handler.ts'
import { findOne, nextNumber, type Transaction } from '../store/store.ts'
import type { ProjectDomainRow } from '../store/rows.ts'
import type { DevpayrCaller } from './authenticate.ts'
import { devpayrError, invalidFields } from './errors.ts'
import { envelope, projectDomainBody } from './project-domain-body.ts'

const duplicate = (): ReturnType<typeof invalidFields> =>
  invalidFields({ domain: ['The domain already exists on this project.'] })

export const createProjectDomain: Handler<operations['createProjectDomain'], DevpayrCaller> = async (
  { path, body },
  context,
) => {
  const { transaction, clock } = context
  const projectId = path.project
  if (await findOne(transaction, 'projectDomains', { projectId, domain: body.domain })) return duplicate()
  if (body.is_primary) await demotePrimary(transaction, projectId)
  const now = microseconds(clock)
  const row: ProjectDomainRow = {
    id: await nextNumber(transaction, 'projectDomains'),
    projectId,
    domain: body.domain,
    environment: body.environment,
    isPrimary: body.is_primary ?? false,
    isVerified: body.is_verified ?? false,
    isLocked: body.is_locked ?? false,
    hasPaid: body.has_paid ?? false,
    isActive: body.is_active ?? true,
    createdAt: now,
    updatedAt: now,
  }
  await transaction.insert('projectDomains', row)
  return { status: 201, body: envelope(projectDomainBody(row)) }
}

export const updateProjectDomain: Handler<operations['updateProjectDomain'], DevpayrCaller> = async (
  { path, body },
  context,
) => {
  const { transaction, clock } = context
  const row = await findOne(transaction, 'projectDomains', { id: path.domain, projectId: path.project })
  // Reading and deleting answer 403 for a domain of another project; changing answers 404.
  if (!row) return devpayrError(404, 'Domain not found.')
  const same =
    body.domain === undefined
      ? undefined
      : await findOne(transaction, 'projectDomains', { projectId: row.projectId, domain: body.domain })
  if (same && same.id !== row.id) return duplicate()
  if (body.is_primary) await demotePrimary(transaction, row.projectId)
  const changed: ProjectDomainRow = {
    ...row,
    domain: body.domain ?? row.domain,
    environment: body.environment ?? row.environment,
    isPrimary: body.is_primary ?? row.isPrimary,
    isVerified: body.is_verified ?? row.isVerified,
    isLocked: body.is_locked ?? row.isLocked,
    hasPaid: body.has_paid ?? row.hasPaid,
    isActive: body.is_active ?? row.isActive,
    updatedAt: microseconds(clock),
  }
  await transaction.update('projectDomains', { id: row.id }, changed)
  return { status: 200, body: envelope(projectDomainBody(changed)) }
}

export const deleteProjectDomain: Handler<operations['deleteProjectDomain'], DevpayrCaller> = async (
  { path },
  { transaction },
) => {
  const row = await findOne(transaction, 'projectDomains', { id: path.domain })
  if (!row) return devpayrError(404, 'Domain not found.')
  if (row.projectId !== path.project) return devpayrError(403, 'Domain does not belong to this project.')
  await transaction.delete('projectDomains', { id: row.id })
  return { status: 200, body: envelope(null, 'Domain deleted successfully.') }
}

// At most one domain of a project is primary.
async function demotePrimary(transaction: Transaction, projectId: number): Promise<void> {
  await transaction.update('projectDomains', { projectId, isPrimary: true }, { isPrimary: false })
}
