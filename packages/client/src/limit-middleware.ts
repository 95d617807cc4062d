import { bounded } from './bounded.ts'
import type { Clock } from './clock.ts'
import type { UncheckedRequest } from './draft-request.ts'
import type { Draft } from './exchange.ts'
import type { ThroughMiddleware } from './operation-client.ts'
import type { Outcome } from './result.ts'
import { certainty, type CallEnd } from './send-call.ts'
import { interruption, TransportError } from './transport-error.ts'

/** Has a call go through middleware, and gives the answer that came of it: the service's, or a middleware's own. */
export type PassMiddleware = (
  request: UncheckedRequest,
  draft: Draft,
  send: (draft: Draft) => Promise<CallEnd>,
) => Promise<Omit<CallEnd, 'outcome'>>

/**
 * Ends a call by its signal and its total time limit though a middleware has not come back; what that does later is
 * dropped, and sends nothing. While an attempt is on its way, it sees to that itself, and knows what it leaves behind.
 */
export function limitMiddleware(pass: PassMiddleware, clock: Clock): ThroughMiddleware {
  return (request, draft, { signal, totalTimeoutMs: timeoutMs }, send) =>
    new Promise((resolve, reject) => {
      const began = clock.now()
      // What a middleware answers with does not change what may have happened.
      let outcome: Outcome = 'not_sent'
      let sending = 0
      let isOver = false
      let stopWatching: (() => void) | undefined
      // Middleware may send more than once.
      const learn = (last: Outcome): void => {
        if (certainty[last] > certainty[outcome]) outcome = last
      }
      const interrupted = (): TransportError => {
        isOver = true
        return interruption(signal, { kind: 'timeout', timeoutMs }, outcome)
      }
      const watch = (): void => {
        // Middleware may still answer for an attempt that took all of the time, if it can at once.
        const leftMs = Math.max(0, began + timeoutMs - clock.now())
        bounded<void>(clock, leftMs, signal, interrupted, (stop) => {
          stopWatching = stop
          return () => {}
        }).catch(reject)
      }
      const sendWithin = async (changed: Draft): Promise<CallEnd> => {
        if (isOver) throw interrupted()
        stopWatching?.()
        sending += 1
        try {
          const end = await send(changed, began)
          learn(end.outcome)
          return end
        } catch (error) {
          if (error instanceof TransportError) learn(error.outcome)
          throw error
        } finally {
          sending -= 1
          if (sending === 0 && !isOver) watch()
        }
      }
      const finish = (): void => {
        isOver = true
        stopWatching?.()
      }
      watch()
      pass(request, draft, sendWithin)
        .finally(finish)
        .then((end) => resolve({ ...end, outcome }), reject)
    })
}
