import type { Bump } from './bump.ts'
import type { Finding } from './finding.ts'
import { pairOperations, type Operation } from './operations.ts'

const mark = /^x-(retry|idempoten)/

/**
 * Changes of what says that a call may be repeated after its answer was lost: the header `Idempotency-Key` and extensions
 * named after retrying. To Redocly one is a parameter like any other and the others say nothing.
 */
export function findRetryChanges(base: unknown, revision: unknown): Finding[] {
  return pairOperations(base, revision).flatMap(([before, after]) => {
    const finding = (bump: Bump, says: string): Finding => ({
      contract: bump,
      client: bump,
      side: 'request',
      operations: [after.name],
      place: '',
      says,
    })
    const found: Finding[] = []
    const [had, has] = [takesIdempotencyKey(before), takesIdempotencyKey(after)]
    if (had && !has) found.push(finding('major', 'It may no longer be repeated: `Idempotency-Key` is gone.'))
    if (!had && has) found.push(finding('minor', 'It may be repeated with the same `Idempotency-Key`.'))
    const names = Object.keys({ ...before.node, ...after.node }).filter((name) => mark.test(name))
    for (const name of names) {
      const [was, is] = [JSON.stringify(before.node[name]), JSON.stringify(after.node[name])]
      if (was === is) continue
      // Whoever repeated, or did not, on the strength of the old mark now does the wrong thing.
      if (was === undefined) found.push(finding('minor', `\`${name}\` was set to \`${is}\`.`))
      else found.push(finding('major', is === undefined ? `\`${name}\` is gone.` : `\`${name}\` changed to \`${is}\`.`))
    }
    return found
  })
}

function takesIdempotencyKey({ parameters }: Operation): boolean {
  return parameters.some(
    (parameter) => parameter['in'] === 'header' && String(parameter['name']).toLowerCase() === 'idempotency-key',
  )
}
