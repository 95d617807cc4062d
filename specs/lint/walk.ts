import { entriesOf, isObject, type JsonObject } from './json.ts'
import type { Location, RuleContext } from './redocly.ts'

/** What can stand in a contract and be judged by a rule. */
export type Kind =
  | 'tag'
  | 'securityScheme'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'content'
  | 'schema'
  | 'property'
  | 'enum'

/** One element of a contract, reached from its root with every reference followed. */
export interface Element {
  kind: Kind
  /** Its key, number or name where it stands. */
  name: string
  node: JsonObject
  location: Location
  /** The reference that led to it, as written. */
  ref: string | undefined
  /** What it stands in, outermost first. */
  ancestors: readonly Element[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Lists every element of a contract once for each place that it is used in. */
export function walkContract(root: unknown, context: RuleContext): Element[] {
  const found: Element[] = []

  function enter(kind: Kind, name: string, value: unknown, location: Location, above: Element[]): Element[] {
    // Widened: it is set below.
    let [node, at, ref] = [value, location, undefined as string | undefined]
    while (isObject(node) && typeof node['$ref'] === 'string') {
      ref = node['$ref']
      const target = context.resolve({ $ref: ref }, at.source.absoluteRef)
      if (target.location === undefined) return []
      ;[node, at] = [target.node, target.location]
    }
    if (!isObject(node)) return []
    // A schema inside itself: once is enough to judge it.
    if (above.some((element) => element.node === node && element.kind === kind)) return []
    const element: Element = { kind, name, node, location: at, ref, ancestors: above }
    found.push(element)
    return [...above, element]
  }

  function each(kind: Kind, value: unknown, location: Location, above: Element[], inside: Visit): void {
    const items = Array.isArray(value) ? [...value.entries()] : entriesOf(value)
    for (const [key, item] of items) visit(kind, String(key), item, location.child([key]), above, inside)
  }

  function visit(kind: Kind, name: string, value: unknown, at: Location, above: Element[], inside: Visit): void {
    const path = enter(kind, name, value, at, above)
    const element = path.at(-1)
    if (element !== undefined) inside(element.node, element.location, path)
  }

  type Visit = (node: JsonObject, location: Location, path: Element[]) => void

  const pathItem: Visit = (node, at, path) => {
    each('parameter', node['parameters'], at.child(['parameters']), path, described)
    for (const method of methods) visit('operation', method, node[method], at.child([method]), path, operation)
  }
  const operation: Visit = (node, at, path) => {
    each('parameter', node['parameters'], at.child(['parameters']), path, described)
    visit('requestBody', 'requestBody', node['requestBody'], at.child(['requestBody']), path, withContent)
    each('response', node['responses'], at.child(['responses']), path, response)
  }
  const response: Visit = (node, at, path) => {
    each('header', node['headers'], at.child(['headers']), path, described)
    withContent(node, at, path)
  }
  const withContent: Visit = (node, at, path) => {
    each('content', node['content'], at.child(['content']), path, described)
  }
  const described: Visit = (node, at, path) => {
    visit('schema', 'schema', node['schema'], at.child(['schema']), path, schema)
  }
  const schema: Visit = (node, at, path) => {
    if (Array.isArray(node['enum'])) {
      found.push({ kind: 'enum', name: 'enum', node, location: at.child(['enum']), ref: undefined, ancestors: path })
    }
    each('property', node['properties'], at.child(['properties']), path, schema)
    for (const key of ['items', 'additionalProperties']) visit('schema', key, node[key], at.child([key]), path, schema)
    for (const key of ['oneOf', 'anyOf']) each('schema', node[key], at.child([key]), path, schema)
  }

  if (!isObject(root)) return found
  const top = context.location
  each('tag', root['tags'], top.child(['tags']), [], () => undefined)
  for (const key of ['paths', 'webhooks']) each('pathItem', root[key], top.child([key]), [], pathItem)
  const schemes = isObject(root['components']) ? root['components']['securitySchemes'] : undefined
  each('securityScheme', schemes, top.child(['components', 'securitySchemes']), [], () => undefined)
  return found
}

/** The operation that an element stands in. */
export function operationOf(element: Element): Element | undefined {
  return element.kind === 'operation' ? element : element.ancestors.findLast(({ kind }) => kind === 'operation')
}
