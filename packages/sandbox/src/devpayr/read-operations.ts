import type { operations } from '@domain-contracts/devpayr'
import type { Handler } from '../http/handler.ts'
import { findOne } from '../store/store.ts'
import type { DevpayrCaller } from './authenticate.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { devpayrError } from './errors.ts'
import { envelope, projectDomainBody, summaryBody } from './project-domain-body.ts'

const largestPage = 50

export const listProjectDomains: Handler<operations['listProjectDomains'], DevpayrCaller> = async (
  { path, query },
  context,
) => {
  const limit = query.per_page ?? largestPage
  // A cursor that nobody was given is ignored, like every other parameter that does not fit.
  const after = decodeCursor(query.cursor ?? '') ?? 0
  // One more than the page holds tells whether another page follows.
  const rows = await context.transaction.find(
    'projectDomains',
    { projectId: path.project },
    { after, limit: limit + 1 },
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit && last ? encodeCursor(last.id) : null
  return { status: 200, body: envelope({ data: page.map(summaryBody), next_cursor: next }) }
}

export const getProjectDomain: Handler<operations['getProjectDomain'], DevpayrCaller> = async (
  { path },
  { transaction },
) => {
  const row = await findOne(transaction, 'projectDomains', { id: path.domain })
  if (!row) return devpayrError(404, 'Domain not found.')
  if (row.projectId !== path.project) return devpayrError(403, 'Domain does not belong to this project.')
  return { status: 200, body: envelope(projectDomainBody(row), 'Domain successfully loaded.') }
}
