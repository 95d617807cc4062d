import { describe, expect, test } from 'vitest'
import type { Contract, SchemaObject } from '../src/contract.ts'
import { errorBody, type ErrorBody } from '../src/error-body.ts'

const code = (value: string): SchemaObject => ({ type: 'string', const: value })
const failure = (error: SchemaObject, ...required: string[]): SchemaObject => ({
  type: 'object',
  required,
  properties: { error, message: { type: 'string' } },
})
const reference = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` })

function read(schema: SchemaObject | undefined, schemas: Record<string, SchemaObject> = {}): ErrorBody {
  // All of a contract that is looked at.
  return errorBody({ components: { schemas } } as unknown as Contract, schema)
}

describe('the codes of an error', () => {
  test.each<[string, SchemaObject | undefined, ErrorBody]>([
    ['no body', undefined, { codes: [null], required: [] }],
    ['a constant', failure(code('gone'), 'error'), { codes: ['gone'], required: ['error'] }],
    ['an enumeration', failure({ enum: ['a', 'b'] }, 'error'), { codes: ['a', 'b'], required: ['error'] }],
    ['a code that may be null', failure({ enum: ['a', null] }, 'error'), { codes: ['a', null], required: ['error'] }],
    ['a code that may be missing', failure(code('a'), 'message'), { codes: ['a', null], required: ['message'] }],
    ['a text that is not named', failure({ type: 'string' }, 'error'), { codes: [null], required: ['error'] }],
    [
      'one of several shapes, all with codes',
      { oneOf: [failure(code('a'), 'error', 'message'), failure(code('b'), 'error')] },
      { codes: ['a', 'b'], required: ['error'] },
    ],
    [
      'one of several shapes, one without',
      { anyOf: [failure(code('a'), 'error', 'message'), failure({}, 'message')] },
      { codes: ['a', null], required: ['message'] },
    ],
    [
      'all of several shapes',
      { allOf: [failure({ type: 'string' }, 'message'), failure(code('a'), 'error')] },
      { codes: ['a'], required: ['message', 'error'] },
    ],
  ])('%s', (_what, schema, body) => {
    expect(read(schema)).toEqual(body)
  })
  test('behind references, one behind the other', () => {
    const schemas = { Outer: reference('Inner'), Inner: failure(reference('Code'), 'error'), Code: code('a') }
    expect(read(reference('Outer'), schemas)).toEqual({ codes: ['a'], required: ['error'] })
  })
})

describe('schemas that refer to each other', () => {
  test('end', () => {
    const schemas = {
      Loop: reference('Loop'),
      Tree: { oneOf: [failure(code('a'), 'error'), reference('Tree')] },
    }
    expect(read(reference('Loop'), schemas)).toMatchObject({ codes: [null] })
    expect(read(reference('Tree'), schemas).codes).toContain('a')
  })
  test('end soon, however often they do', () => {
    const schemas: Record<string, SchemaObject> = { Level40: failure(code('a'), 'error') }
    for (let level = 0; level < 40; level += 1)
      schemas[`Level${level}`] = { oneOf: [reference(`Level${level + 1}`), reference(`Level${level + 1}`)] }
    expect(read(reference('Level0'), schemas)).toEqual({ codes: ['a'], required: ['error'] })
  })
})
