/** One call as the console's form describes it, and as a link to it carries it. */
export interface ConsoleCall {
  readonly operationId: string
  /** The name of one of the sandbox's keys; empty for no key. `undefined` for the service's usual one. */
  readonly key: string | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly body: string | undefined
}

// `key` and `body` could be names of parameters, so parameters carry a prefix.
const parameterPrefix = 'p.'

/** The fragment of a link that fills in the console's form. */
export function toFragment({ operationId, key, parameters, body }: ConsoleCall): string {
  const search = new URLSearchParams()
  if (key !== undefined) search.set('key', key)
  for (const [name, value] of Object.entries(parameters)) search.set(parameterPrefix + name, value)
  if (body !== undefined) search.set('body', body)
  const query = search.toString()
  return `#${operationId}${query === '' ? '' : `?${query}`}`
}

/** Reads a fragment that {@link toFragment} wrote, or one that names only an operation; nothing for an empty one. */
export function fromFragment(fragment: string): ConsoleCall | undefined {
  const [operationId = '', query = ''] = fragment.replace(/^#/, '').split('?', 2)
  if (operationId === '') return undefined
  const search = new URLSearchParams(query)
  const parameters = [...search].filter(([name]) => name.startsWith(parameterPrefix))
  return {
    operationId,
    key: search.get('key') ?? undefined,
    parameters: Object.fromEntries(parameters.map(([name, value]) => [name.slice(parameterPrefix.length), value])),
    body: search.get('body') ?? undefined,
  }
}
