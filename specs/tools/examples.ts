import { entriesOf, isObject, type JsonObject, stringsOf } from '../lint/json.ts'
import { resolvePointer } from './claims.ts'

/**
 * The names of the examples of each body of a bundle, under `OPERATION request` or `OPERATION STATUS`. A response that
 * several operations share is listed with each.
 */
export function listExamples(bundle: unknown): Record<string, string[]> {
  return Object.fromEntries(
    operationsOf(bundle).flatMap(({ operationId, requestBody, responses }) =>
      [['request', requestBody] as const, ...entriesOf(responses)].flatMap(([place, body]) => {
        const names = namesIn(body, bundle)
        return names === undefined ? [] : [[`${String(operationId)} ${place}`, names] as const]
      }),
    ),
  )
}

/** The name of each operation and event of a bundle. */
export function operationIdsOf(bundle: unknown): string[] {
  return operationsOf(bundle).map(({ operationId }) => String(operationId))
}

function operationsOf(bundle: unknown): JsonObject[] {
  return ['paths', 'webhooks']
    .flatMap((key) => entriesOf(isObject(bundle) ? bundle[key] : undefined))
    .flatMap(([, item]) => entriesOf(item))
    .flatMap(([, operation]) => (isObject(operation) && 'operationId' in operation ? [operation] : []))
}

/** Undefined if there is no body. */
function namesIn(body: unknown, bundle: unknown): string[] | undefined {
  const referred = isObject(body) && typeof body['$ref'] === 'string' ? body['$ref'] : undefined
  const target = referred === undefined ? body : resolvePointer(bundle, referred.slice(1))
  if (!isObject(target) || target['content'] === undefined) return undefined
  return entriesOf(target['content']).flatMap(([, content]) =>
    entriesOf(isObject(content) ? content['examples'] : undefined).map(([name]) => name),
  )
}

/** What of a parsed examples.yaml is gone from a contract, and what of the contract is not listed, a sentence each. */
export function compareExamples(listed: unknown, found: Record<string, readonly string[]>): string[] {
  const bodies = Object.fromEntries(entriesOf(listed))
  return [...new Set([...Object.keys(bodies), ...Object.keys(found)])].flatMap((body) => {
    const [before, after] = [stringsOf(bodies[body]), found[body] ?? []]
    const gone = before.filter((name) => !after.includes(name)).map((name) => `${body}: the example ${name} is gone`)
    return gone.concat(
      after.filter((name) => !before.includes(name)).map((name) => `${body}: the example ${name} is not listed`),
    )
  })
}
