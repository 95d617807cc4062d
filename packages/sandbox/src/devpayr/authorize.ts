import { Refusal } from '../http/answer.ts'
import { findOne, type Transaction } from '../store/store.ts'
import type { DevpayrCaller } from './authenticate.ts'
import { authorizeProject } from './authorize-project.ts'
import { devpayrError } from './errors.ts'

/** Both layers of authorization, in the documented order; what is wrong with the body comes after them. */
export async function authorizeDevpayr(
  path: object,
  operationId: string,
  caller: DevpayrCaller,
  transaction: Transaction,
): Promise<void> {
  if (!('project' in path)) return
  const project = await authorizeProject(path.project, caller, transaction)
  if (operationId === 'createProjectDomain') await checkPlanLimit(project.id, project.userId, transaction)
}

async function checkPlanLimit(projectId: number, userId: number, transaction: Transaction): Promise<void> {
  const limit = (await findOne(transaction, 'devpayrUsers', { id: userId }))?.domainsPerProject ?? null
  if (limit === null) return
  const domains = await transaction.find('projectDomains', { projectId }, { limit })
  if (domains.length >= limit)
    throw new Refusal(devpayrError(403, `The plan allows ${limit} domains a project, and this one has them all.`))
}
