import { record } from '../suite.ts'

/** A case whose data is a text; of other data every format says nothing. */
export interface JsonSchemaCase {
  readonly input: string
  readonly isValid: boolean
}

/** Reads the cases of a group of tests; `undefined` where it has another shape. */
export function readGroup(value: unknown): JsonSchemaCase[] | undefined {
  const { schema, tests } = record(value)
  if (typeof record(schema)['format'] !== 'string' || !Array.isArray(tests)) return undefined
  const cases: JsonSchemaCase[] = []
  for (const test of tests) {
    const { data, valid } = record(test)
    if (typeof valid !== 'boolean') return undefined
    if (typeof data === 'string') cases.push({ input: data, isValid: valid })
  }
  return cases
}
