/** A value that a contract gives as an example, and the JSON pointer of the schema that it has to satisfy. */
export interface ExampleValue {
  readonly at: string
  readonly value: unknown
  readonly schema: string
}

/** Lists every example of a bundle: of bodies, parameters and headers, and those that stand in schemas. */
export function exampleValues(node: unknown, at = ''): ExampleValue[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => exampleValues(item, `${at}/${index}`))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]): ExampleValue[] => {
    // What stands beside the `schema` of a body, parameter or header has to satisfy that, anything else the schema it is in.
    const schema = 'schema' in node ? `${at}/schema` : at
    if (key === 'example') return [{ at, value, schema }]
    if (key === 'examples')
      return named(value).map(([name, example]) => ({ at: `${at} ${name}`, value: example, schema }))
    return exampleValues(value, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  })
}

function named(examples: unknown): [string, unknown][] {
  if (typeof examples !== 'object' || examples === null) return []
  // In a schema it would be an array, but the contracts' lint asks for `example` there: these are named, each with a value.
  return Object.entries(examples as Record<string, { value: unknown }>).map(([name, { value }]) => [name, value])
}
