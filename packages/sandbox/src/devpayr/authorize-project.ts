import { Refusal } from '../http/answer.ts'
import { findOne, type Transaction } from '../store/store.ts'
import type { ProjectRow } from '../store/rows.ts'
import type { DevpayrCaller } from './authenticate.ts'
import { devpayrError } from './errors.ts'

/** The first layer of authorization: whether the key may manage the project at all. Throws a Refusal. */
export async function authorizeProject(
  projectId: unknown,
  caller: DevpayrCaller,
  transaction: Transaction,
): Promise<ProjectRow> {
  const project = typeof projectId === 'number' ? await findOne(transaction, 'projects', { id: projectId }) : undefined
  if (!project) throw new Refusal(devpayrError(404, 'Project not found.'))
  if (caller.projectId !== null && caller.projectId !== project.id)
    throw new Refusal(devpayrError(403, 'API key does not match project owner.'))
  if (caller.userId !== project.userId) throw new Refusal(devpayrError(403, 'API key does not match project owner.'))
  return project
}
