import { below, GenerationError } from '../generation-error.ts'
import { checkKeys, objectAt, stringAt } from './structure.ts'

const keys = new Set(['url', 'description'])

// What packages/client takes for a base URL (its src/base-url.ts); a test compares the two. The client cannot be asked: it
// is built after the generator has run.
const form =
  /^(https|http(?=:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$))):\/\/[^\s\\{}?#@/]+(\/[^\s\\{}?#]*)?$/i

/** The server's address, which a client starts from; one that no client can be built with is refused. */
export function serverUrlAt(value: unknown, at: string): string {
  const server = objectAt(value, at)
  checkKeys(server, at, keys)
  const text = stringAt(server['url'], below(at, 'url'))
  if (form.test(text) && URL.canParse(text)) return text
  throw new GenerationError(
    below(at, 'url'),
    'must be an https URL (http only to loopback) without credentials, query, fragment or braces',
  )
}
