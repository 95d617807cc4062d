import { entriesOf, isObject, type JsonObject } from '../lint/json.ts'

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])
/** Members of an object whose own members each need evidence. */
const holders = new Set(['parameters', 'responses', 'headers', 'properties', 'schemas', 'securitySchemes', 'tags'])

/**
 * Lists, by the JSON pointer of each element of a bundle that needs evidence, the mark that holds for it: its own, or the
 * one that it inherits. Taking a mark away, or adding an element that silently gets its parent's, breaks no rule and
 * changes what is claimed; the list makes both visible. What is only a reference has the evidence of what it refers to.
 */
export function listEvidence(bundle: unknown): Record<string, string> {
  const listed: Record<string, string> = {}
  function visit(node: unknown, keys: readonly string[], above: string | undefined): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, [...keys, String(index)], above)
      return
    }
    if (!isObject(node)) return
    const own = isObject(node['x-evidence']) ? markText(node['x-evidence']) : undefined
    const mark = own ?? above
    if (own !== undefined || needsEvidence(keys, node)) {
      listed[toPointer(keys)] =
        own ?? (typeof node['$ref'] === 'string' ? referenceText(node) : `inherits ${mark ?? 'from where it is used'}`)
    }
    for (const [key, value] of entriesOf(node)) {
      // Examples are data, whatever their keys are called.
      if (!key.startsWith('x-') && key !== 'example' && key !== 'examples') visit(value, [...keys, key], mark)
    }
  }
  visit(bundle, [], undefined)
  return listed
}

function needsEvidence(keys: readonly string[], node: JsonObject): boolean {
  const [key = '', holder = ''] = keys.toReversed()
  return holders.has(holder) || methods.has(key) || key === 'requestBody' || Array.isArray(node['enum'])
}

function markText(mark: JsonObject): string {
  if (!('stated' in mark)) return 'inferred'
  return `stated ${String(mark['stated'])}${'inferred' in mark ? ', in part inferred' : ''}`
}

const referenceText = (node: JsonObject): string => `as ${String(node['$ref']).replace('#/components/', '')}`

const toPointer = (keys: readonly string[]): string =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
