import type { Parameter } from './contract.ts'
import { below, GenerationError } from './generation-error.ts'
import { allowsText, possibleItemKinds, possibleKinds, type Kind, type Vocabulary } from './possible-values.ts'

const scalars: readonly Kind[] = ['boolean', 'integer', 'fraction', 'string']

// What the client can write, and in one way only; see packages/client/src/draft-request.ts and path-segment.ts.
const writable: Readonly<Record<Parameter['in'], readonly Kind[]>> = {
  path: ['integer', 'string'],
  query: [...scalars, 'array'],
  header: scalars,
}
const words: Readonly<Record<Parameter['in'], string>> = {
  path: 'a text or a whole number',
  query: 'a text, a number, true or false, or a list of such',
  header: 'a text, a number, or true or false',
}

/** What of a contract decides on a parameter. */
export interface ParameterContext {
  readonly vocabulary: Vocabulary
  /** The headers in which keys are sent, in lower case. */
  readonly keyHeaders: ReadonlySet<string>
}

/** Fails on a parameter with values that the client would refuse or leave out. */
export function checkParameter(parameter: Parameter, at: string, known: ParameterContext): void {
  const { schema, in: place, name } = parameter
  const { vocabulary, keyHeaders } = known
  if (place === 'header' && keyHeaders.has(name.toLowerCase()))
    throw new GenerationError(
      below(at, 'name'),
      'is the header of a key: the client writes the key there, so leave it out',
    )
  const schemaAt = below(at, 'schema')
  const allowed = possibleKinds(schema, vocabulary)
  const beyond = allowed.filter((kind) => !writable[place].includes(kind))
  if (beyond.length > 0)
    throw new GenerationError(schemaAt, `a ${place} parameter is ${words[place]}; this allows ${named(beyond)} too`)
  const inLists = allowed.includes('array') ? possibleItemKinds(schema, vocabulary) : []
  const beyondInLists = inLists.filter((kind) => !scalars.includes(kind))
  if (beyondInLists.length > 0)
    throw new GenerationError(schemaAt, `a list in a query has no ${named(beyondInLists)}: say what its items are`)
  if (isIdempotencyKey(parameter) && !mintedKeys.every((key) => allowsText(key, schema, vocabulary)))
    throw new GenerationError(schemaAt, 'must allow every UUID, since the client mints the keys: 36 characters of text')
}

/** Whether the client is to mint a key for each call, and may send a call again for having it. */
export function isIdempotencyKey({ in: place, name }: Pick<Parameter, 'in' | 'name'>): boolean {
  return place === 'header' && name.toLowerCase() === 'idempotency-key'
}

// The extremes of what `mintKey` of packages/client makes, and a mixture.
const mintedKeys = [
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-4fff-bfff-ffffffffffff',
  '01234567-89ab-4cde-9f01-23456789abcd',
]

function named(kinds: readonly Kind[]): string {
  return kinds.join(', ')
}
