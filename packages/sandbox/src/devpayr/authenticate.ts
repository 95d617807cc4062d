import type { TimeSource } from '../clock.ts'
import { Refusal } from '../http/answer.ts'
import { findOne, type Transaction } from '../store/store.ts'
import { devpayrError } from './errors.ts'

/** Who calls DevPayr: a user, with a global key or one for a single project. */
export interface DevpayrCaller {
  readonly userId: number
  /** The only project that the key may manage; `null` for a global key. */
  readonly projectId: number | null
}

export async function authenticateDevpayr(
  request: Request,
  transaction: Transaction,
  clock: TimeSource,
): Promise<DevpayrCaller> {
  const key = request.headers.get('x-api-key')
  if (key === null || key === '') throw new Refusal(devpayrError(401, 'Missing required X-API-KEY header.'))
  const row = await findOne(transaction, 'devpayrKeys', { key })
  // Unusual, but documented: a key that is no good is a 403, only a missing one is a 401.
  if (!row || (row.expiresAt !== null && Date.parse(row.expiresAt) <= clock.now()))
    throw new Refusal(devpayrError(403, 'Invalid or expired API key.'))
  if (row.rateLimited) throw new Refusal(devpayrError(429, 'Too Many Attempts.'))
  return { userId: row.userId, projectId: row.projectId }
}
