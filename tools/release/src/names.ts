import type { Finding } from './finding.ts'
import { isObject, member } from './json.ts'

/** Named schemas that are gone. Nothing on the wire changes by a new name, but generated types are called by it. */
export function findLostNames(base: unknown, revision: unknown): Finding[] {
  return schemaNames(base)
    .filter((name) => !schemaNames(revision).includes(name))
    .map((name) => ({
      contract: 'minor',
      client: 'major',
      side: 'neither',
      operations: [],
      place: '',
      says: `The schema \`${name}\` is gone, and with it the type of that name.`,
    }))
}

function schemaNames(contract: unknown): string[] {
  const schemas = member(contract, 'components', 'schemas')
  return isObject(schemas) ? Object.keys(schemas) : []
}
