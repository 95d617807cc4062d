import { checkFunction, readOptions } from './check-option.ts'
import type { Clock } from './clock.ts'
import type { Hooks, SpanStart } from './hooks.ts'
import { internalsOf, type OperationClient } from './operation-client.ts'

/** What is sent, as far as hooks see it. */
interface Sent {
  readonly method: string
  /** The path with its parameters in braces. */
  readonly path: string
}

/** What calls tell a client's hooks. */
export interface Watch {
  /**
   * Tells that something begins; the attempt is counted from 1. What is returned is to be told how it ended: the status,
   * where there was an answer, and the kind of the failure, where it is more than a status.
   */
  begin(
    hook: 'onCall' | 'onAttempt',
    sent: Sent,
    attempt: number,
  ): (status: number | undefined, kind: string | undefined) => void
  retry(sent: Sent, attempt: number, delayMs: number, reason: string): void
}

/**
 * Lets hooks watch the calls of a client of `createOperationClient`, and returns the client; it takes the place of hooks
 * that watched before. `createClient` takes them as its option `hooks`.
 *
 * Throws a TypeError that names the hook when one is no function, and when the client is none.
 *
 * @example
 * const client = withHooks(createOperationClient({ apiKey }), { onRetry: ({ name, reason }) => console.log(name, reason) })
 */
export function withHooks<Client extends OperationClient<string>>(client: Client, hooks: Hooks): Client {
  const checked = readOptions('hooks', hooks)
  for (const [name, hook] of Object.entries(checked)) if (hook !== undefined) checkFunction(`hooks.${name}`, hook)
  const settings = internalsOf(client)
  if (!settings) throw new TypeError('The first argument must be a client that createOperationClient returned.')
  settings.watch = createWatch(checked, settings)
  return client
}

function createWatch(hooks: Hooks, settings: { readonly baseUrl: string; readonly clock: Clock }): Watch {
  const { clock, baseUrl } = settings
  return {
    begin(hook, sent, attempt) {
      const startedAt = clock.now()
      const told = tell(hooks[hook], () => spanStart(baseUrl, sent, attempt))
      return (status, kind) => {
        const type = kind ?? (status !== undefined && status >= 400 ? String(status) : undefined)
        tell(told, () => ({
          durationMs: clock.now() - startedAt,
          attributes: {
            ...(status !== undefined && { 'http.response.status_code': status }),
            ...(type !== undefined && { 'error.type': type }),
          },
        }))
      }
    },
    retry(sent, attempt, delayMs, reason) {
      tell(hooks.onRetry, () => ({ ...spanStart(baseUrl, sent, attempt), delayMs, reason }))
    },
  }
}

// What a hook throws, at once or later, is its own affair.
function tell<Told, Answer>(hook: ((told: Told) => Answer) | undefined | void, told: () => Told): Answer | undefined {
  try {
    const answer = hook?.(told())
    if (answer instanceof Promise) answer.catch(() => {})
    return answer
  } catch {
    return undefined
  }
}

function spanStart(baseUrl: string, { method, path }: Sent, attempt: number): SpanStart {
  const { hostname, port, protocol } = new URL(baseUrl)
  return {
    name: `${method} ${path}`,
    attributes: {
      'http.request.method': method,
      'url.template': path,
      'server.address': hostname,
      'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
      ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    },
  }
}
