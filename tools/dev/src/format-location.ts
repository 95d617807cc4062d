import { BaseResolver, YamlParseError, type Document, type LocationObject } from '@redocly/openapi-core'
import { join } from 'node:path'

/**
 * Where `formats.yaml` of a specs folder says what the generator refused as `formats.yaml`, `formats.yaml: WORD` or
 * `formats.yaml: WORD: KEY`; undefined when only the whole file can be named.
 */
export async function locateInFormats(specs: string, at: string): Promise<LocationObject | undefined> {
  const read = new BaseResolver().resolveDocument(null, join(specs, 'formats.yaml'))
  const document = await read.catch((error: unknown) => error)
  if (document instanceof YamlParseError) {
    const { source, line, col } = document
    return { source, pointer: undefined, start: { line, col } }
  }
  const [, ...keys] = at.split(': ')
  if (!isDocument(document) || keys.length === 0) return undefined
  return { source: document.source, pointer: `#/${keys.join('/')}`, reportOnKey: keys.length === 1 }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'source' in value && 'parsed' in value
}
