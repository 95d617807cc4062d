import { isObject, type JsonObject } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'
import type { Element, Kind } from '../walk.ts'

// An element without a mark of its own has its parent's, but no mark reaches into a named schema: a schema is used in
// many places, and what one of them knows is not known of the others.
const needed: ReadonlySet<Kind> = new Set<Kind>([
  'tag',
  'securityScheme',
  'operation',
  'parameter',
  'requestBody',
  'response',
  'header',
  'property',
  'enum',
])

/** The mark that holds for an element: its own or the nearest above it. */
export function evidenceOf(element: Element): unknown {
  if (element.node['x-evidence'] !== undefined) return element.node['x-evidence']
  if (isNamedSchema(element)) return undefined
  const parent = element.ancestors.at(-1)
  return parent === undefined ? undefined : evidenceOf(parent)
}

function isNamedSchema({ kind, ref }: Element): boolean {
  return ref !== undefined && (kind === 'schema' || kind === 'property')
}

/** Whether a mark names a document, gives what is inferred, or both: stated there but for what is inferred. */
function isMark(mark: unknown): mark is JsonObject {
  if (!isObject(mark)) return false
  const entries = Object.entries(mark)
  return entries.length > 0 && entries.every(isPart)
}

function isPart([key, text]: readonly [string, unknown]): boolean {
  return (key === 'stated' || key === 'inferred') && typeof text === 'string' && text.trim() !== ''
}

/** Every operation, parameter, status, property and enum says which document states it, or why it is inferred. */
export const evidence: Rule = rule(({ elements }, report) => {
  for (const element of elements) {
    const own = element.node['x-evidence']
    if (own !== undefined && !isMark(own)) {
      report(
        'x-evidence must be { stated: DOCUMENT }, { inferred: REASON } or { stated: DOCUMENT, inferred: WHAT }.',
        element.location.child(['x-evidence']),
      )
    }
    if (isNamedSchema(element) && own === undefined) {
      report('A schema of its own needs its own x-evidence.', element.location)
    }
    if (needed.has(element.kind) && evidenceOf(element) === undefined) {
      report(`The ${element.kind} ${element.name} has no x-evidence and inherits none.`, element.location)
    }
  }
})
