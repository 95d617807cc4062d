import { checkSchema } from './check-schema.ts'
import { describeCause } from './describe-cause.ts'
import type { Draft } from './exchange.ts'
import { isSafe } from './is-safe.ts'
import { issue, type Issue } from './issue.ts'
import type { Internals } from './operation-client.ts'
import type { OperationDescriptor } from './operation.ts'
import { own } from './own.ts'
import { serializePath } from './path-segment.ts'
import { mintKey } from './random.ts'

/** An operation's request, before its contract has been looked at. */
export interface UncheckedRequest {
  readonly path?: object
  readonly query?: object | undefined
  readonly header?: object | undefined
  readonly body?: unknown
}

// RFC 9110, sections 5.1 and 5.5. fetch would refuse others with an error that quotes them. No name begins with a sign,
// and `__proto__` is none. Blanks at a value's ends would be cut off: an Idempotency-Key of nothing else would be sent empty.
const headerName = /^[A-Za-z\d][\w!#$%&'*+.^`|~-]*$/
const headerValue = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/

/**
 * Checks a request against its contract and builds what every attempt of its call sends; fills `issues` with everything
 * that is wrong. What is checked of a body is what will be sent, which need not be what was given: an object may have a
 * say in how it is serialized.
 */
export function draftRequest(
  operation: OperationDescriptor,
  request: UncheckedRequest,
  settings: Internals,
  issues: Issue[],
): Draft | undefined {
  let place = ['body']
  try {
    const given = own(request, 'body')
    // What is no JSON at all, as `undefined`, gives no text, which the type leaves out.
    const body = JSON.stringify(given) as string | undefined
    place = []
    if (settings.validateRequests) {
      // Plain JavaScript can pass what is no object.
      const written: unknown = body === undefined ? undefined : JSON.parse(body)
      const sent: unknown = given === undefined ? Object(request) : { ...request, body: written }
      const visit = { checks: operation.checks, formats: settings.formats, isOpen: false, path: [], issues }
      checkSchema(operation.request, sent, visit)
    }
    return writeRequest(operation, request, settings, body, issues)
  } catch (error) {
    // What was given may throw when it is looked at.
    const { message } = describeCause(error, settings.secrets)
    issues.push(issue(place, 'not_json', `cannot be read: ${message}`))
    return undefined
  }
}

// What no contract can allow, whatever its schemas say, becomes an issue: path values that change which operation is called,
// texts that cannot be written into an address or a header.
function writeRequest(
  { method, path, idempotencyKey, statuses }: OperationDescriptor,
  request: UncheckedRequest,
  { baseUrl, random }: Internals,
  body: string | undefined,
  issues: Issue[],
): Draft {
  const refuse = (problem: string, code: string, ...place: string[]): void => {
    // What the contract has refused already is not said twice.
    if (!issues.some((one) => one.path.join() === place.join())) issues.push(issue(place, code, problem))
  }
  const part = (name: 'path' | 'query' | 'header'): object => {
    const value = own(request, name) ?? nothing
    // Headers, URLSearchParams and maps have no properties, so all that they hold would be left out.
    if (typeof value === 'object' && !(Symbol.iterator in value)) return value
    refuse('must be an object of names and values', 'type', name)
    return nothing
  }
  const pathname = serializePath(path, part('path'), (name, problem) => refuse(problem, 'unsafe_path', 'path', name))

  const query: string[] = []
  for (const [name, values] of Object.entries(part('query'))) {
    for (const value of [values].flat(1)) {
      if (value === undefined || value === null) continue
      if (!isPlain(value) || !String(value).isWellFormed() || !name.isWellFormed())
        refuse(
          'must be a text without half a character, a finite number or true or false',
          'unsafe_query',
          'query',
          name,
        )
      else query.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    }
  }

  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(part('header'))) {
    if (value === undefined) continue
    if (!isPlain(value) || !headerName.test(name) || !headerValue.test(String(value)))
      refuse('must be Latin text without a line break, or a space or tab at its ends', 'unsafe_header', 'header', name)
    // Names of any case are one header.
    else headers[name.toLowerCase()] = String(value)
  }
  // One key for all attempts: the service can then tell a repetition from a second wish.
  if (idempotencyKey && !own(headers, 'idempotency-key')) headers['idempotency-key'] = mintKey(random)

  if (body !== undefined && !own(headers, 'content-type')) headers['content-type'] = 'application/json'
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  const url = baseUrl + pathname + search
  return { url, method, headers, body, path, statuses, isRepeatable: isSafe(method) || idempotencyKey }
}

// What can be written in one way only.
function isPlain(value: unknown): value is string | number | boolean | bigint {
  return typeof value === 'number' ? Number.isFinite(value) : /^(str|b)/.test(typeof value)
}

const nothing = /* @__PURE__ */ Object.freeze({})
