import type { BaseResolver, Document, LocationObject } from '@redocly/openapi-core'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Where the sources of a contract say what stands at a JSON pointer into its bundle. The bundle has each component under
 * its file's name; everything else is found from `openapi.yaml` by following `$ref`. When the way ends early, the place
 * where it ends; undefined only when a file cannot be read.
 */
export async function locateInSources(
  resolver: BaseResolver,
  root: string,
  pointer: string,
): Promise<LocationObject | undefined> {
  const keys = pointer.replace(/^#/, '').split('/').slice(1).map(unescape)
  const component = await openComponent(resolver, root, keys)
  const start = component ?? (await open(resolver, root))
  if (!start) return undefined
  return walk(resolver, start, component ? keys.slice(3) : keys)
}

async function walk(resolver: BaseResolver, start: Document, keys: readonly string[]): Promise<LocationObject> {
  let place: Place = { document: start, node: start.parsed, at: '#' }
  for (const key of keys) {
    const next = stepInto(await follow(resolver, place), key)
    if (!next) break
    place = next
  }
  const { document, node, at } = place
  // Of something large only its name is pointed at.
  const reportOnKey = typeof node === 'object' && node !== null
  return { source: document.source, pointer: at === '#' ? '#/' : at, reportOnKey }
}

/** A node of a source document. */
interface Place {
  readonly document: Document
  readonly node: unknown
  readonly at: string
}

/** Where a `$ref` leads; the same place when there is none. */
async function follow(resolver: BaseResolver, place: Place): Promise<Place> {
  const reference = childOf(place.node, '$ref')
  if (typeof reference !== 'string') return place
  const [file = '', fragment = ''] = reference.split('#')
  const { document } = place
  const target = file === '' ? document : await open(resolver, join(dirname(document.source.absoluteRef), file))
  if (!target) return place
  let next: Place = { document: target, node: target.parsed, at: '#' }
  for (const part of fragment.split('/').slice(1)) next = childAt(next, unescape(part)) ?? next
  return next
}

/** A child by its key. Pointers of the generator name a parameter, and leave out what leads to its or a body's schema. */
function stepInto(place: Place, key: string): Place | undefined {
  const direct = childAt(place, key)
  if (direct) return direct
  if (Array.isArray(place.node)) {
    const index = place.node.findIndex((item: unknown) => childOf(item, 'name') === key)
    return index === -1 ? undefined : childAt(place, String(index))
  }
  for (const way of [['schema'], ['content', 'application/json', 'schema']]) {
    let schema: Place | undefined = place
    for (const part of way) schema = schema && childAt(schema, part)
    const child = schema && childAt(schema, key)
    if (child) return child
  }
  return undefined
}

function childAt({ document, node, at }: Place, key: string): Place | undefined {
  const child = childOf(node, key)
  return child === undefined ? undefined : { document, node: child, at: `${at}/${escape(key)}` }
}

async function openComponent(
  resolver: BaseResolver,
  root: string,
  [section, kind = '', name = '']: readonly string[],
): Promise<Document | undefined> {
  if (section !== 'components') return undefined
  const [file] = globSync(`components/${kind}/${name}.yaml`, { cwd: dirname(root) })
  return file === undefined ? undefined : open(resolver, join(dirname(root), file))
}

async function open(resolver: BaseResolver, file: string): Promise<Document | undefined> {
  const document = await resolver.resolveDocument(null, file)
  return document instanceof Error ? undefined : document
}

function childOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
