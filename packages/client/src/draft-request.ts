import type { Draft } from './exchange.ts'
import { issue, type Issue } from './issue.ts'
import type { OperationDescriptor } from './operation.ts'
import { own } from './own.ts'
import { serializePath } from './path-segment.ts'
import { mintKey, type Random } from './random.ts'

/** An operation's request, before its contract has been looked at. */
export interface UncheckedRequest {
  readonly path?: object
  readonly query?: object | undefined
  readonly header?: object | undefined
  readonly body?: unknown
}

// RFC 9110, sections 5.1 and 5.5. fetch would refuse others with an error that quotes them. No name begins with a sign,
// and `__proto__` is none.
const headerName = /^[A-Za-z\d][\w!#$%&'*+.^`|~-]*$/
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Builds what every attempt of a call sends. What no contract can allow, whatever its schemas say, becomes an issue: path
 * values that change which operation is called, texts that cannot be written into an address or a header.
 */
export function draftRequest(
  { method, path, idempotencyKey }: OperationDescriptor,
  request: UncheckedRequest,
  settings: { readonly baseUrl: string; readonly random: Random },
  body: string | undefined,
  issues: Issue[],
): Draft {
  const refuse = (place: string, name: string, problem: string): void => {
    // What the contract has refused already is not said twice.
    if (issues.some(({ path: [group, member] }) => group === place && member === name)) return
    issues.push(issue([place, name], `unsafe_${place}`, problem))
  }
  const pathname = serializePath(path, part(request, 'path'), (name, problem) => refuse('path', name, problem))

  const query: string[] = []
  for (const [name, values] of Object.entries(part(request, 'query'))) {
    for (const value of [values].flat(1)) {
      if (value === undefined || value === null) continue
      if (!isPlain(value) || !String(value).isWellFormed() || !name.isWellFormed())
        refuse('query', name, 'must be a text without half a character')
      else query.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    }
  }

  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(part(request, 'header'))) {
    if (value === undefined) continue
    if (!isPlain(value) || !headerName.test(name) || !headerValue.test(String(value)))
      refuse('header', name, 'must be Latin text without a line break')
    // Names of any case are one header.
    else headers[name.toLowerCase()] = String(value)
  }
  // One key for all attempts: the service can then tell a repetition from a second wish.
  if (idempotencyKey && !own(headers, 'idempotency-key')) headers['idempotency-key'] = mintKey(settings.random)

  if (body !== undefined && !own(headers, 'content-type')) headers['content-type'] = 'application/json'
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  return { url: settings.baseUrl + pathname + search, method, headers, body }
}

/** A body as every attempt sends it; what JSON cannot hold becomes an issue. */
export function serializeBody(request: UncheckedRequest, issues: Issue[]): string | undefined {
  try {
    return JSON.stringify(own(request, 'body'))
  } catch (error) {
    issues.push(issue(['body'], 'not_json', `is not JSON: ${String(error)}`))
    return undefined
  }
}

function isPlain(value: unknown): value is string | number | boolean | bigint {
  return /^(str|num|b)/.test(typeof value)
}

const nothing = /* @__PURE__ */ Object.freeze({})

function part(request: UncheckedRequest, name: 'path' | 'query' | 'header'): object {
  const value = own(request, name)
  return typeof value === 'object' && value !== null ? value : nothing
}
