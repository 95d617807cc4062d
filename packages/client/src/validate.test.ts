import { describe, expect, test } from 'vitest'
import { validate, type Format, type Issue, type Schema } from './index.ts'

const check = (schema: Schema, value: unknown, unknownProperties: 'reject' | 'allow' = 'reject'): readonly Issue[] =>
  validate(schema, value, { unknownProperties, formats: [even] })
const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code)

test.each([
  ['a schema that refers back to itself', () => tree, '{"left":', '}'],
  ['items that must differ', () => ({ uniqueItems: true }), '[', ']'],
] as const)('what is nested too deep is told, not thrown: %s', (_title, schema, open, close) => {
  const value: unknown = JSON.parse(`${open.repeat(100_000)}${open === '[' ? '' : '{}'}${close.repeat(100_000)}`)
  expect(codes(check(schema(), value))).toEqual(['too_deep'])
})

const even: Format = {
  name: 'even-text',
  is: (value: unknown): boolean => typeof value === 'string' && value.length % 2 === 0,
  parse: (value: unknown) =>
    typeof value === 'string' && value.length % 2 === 0
      ? { ok: true as const }
      : {
          ok: false as const,
          issues: [{ code: 'odd', message: 'It has an odd length.', suggestion: `${String(value)}!` }],
        },
}
const tree: Schema = { type: 'object', properties: { left: { lazy: () => tree }, name: { type: 'string' } } }

// [title, schema, values that pass, values that fail, the code that they fail with]
const keywords: readonly (readonly [string, Schema, readonly unknown[], readonly unknown[], string])[] = [
  ['type null', { type: 'null' }, [null], [undefined, 0, 'null'], 'type'],
  ['type boolean', { type: 'boolean' }, [true, false], ['true', 1, null], 'type'],
  ['type integer', { type: 'integer' }, [0, -1, 2 ** 53 - 1], [0.5, 2 ** 53, Number.NaN, '1'], 'type'],
  ['type number', { type: 'number' }, [0.5, -1e300], [Number.NaN, Number.POSITIVE_INFINITY, '1'], 'type'],
  ['type string', { type: 'string' }, ['', 'a'], [1, null, ['a']], 'type'],
  ['type array', { type: 'array' }, [[], [1]], [{}, 'a', null], 'type'],
  ['type object', { type: 'object' }, [{}, Object.create(null)], [[], null, 'a'], 'type'],
  ['several types', { type: ['string', 'null'] }, ['a', null], [1, {}], 'type'],
  ['const', { const: 'a' }, ['a'], ['b', null], 'const'],
  ['enum', { enum: ['a', 1, null] }, ['a', 1, null], ['b', '1'], 'enum'],
  ['minLength counts characters', { minLength: 2 }, ['ab', '😀😀'], ['a', '😀'], 'minLength'],
  ['maxLength counts characters', { maxLength: 2 }, ['', '😀😀'], ['abc', '😀😀😀'], 'maxLength'],
  ['pattern', { pattern: /^a+$/u }, ['aa'], ['ab', ''], 'pattern'],
  ['format', { format: even }, ['', 'ab'], ['a'], 'odd'],
  ['minimum', { minimum: 1 }, [1, 2], [0], 'minimum'],
  ['maximum', { maximum: 1 }, [1, 0], [2], 'maximum'],
  ['exclusiveMinimum', { exclusiveMinimum: 1 }, [1.5], [1], 'exclusiveMinimum'],
  ['exclusiveMaximum', { exclusiveMaximum: 1 }, [0.5], [1], 'exclusiveMaximum'],
  ['multipleOf', { multipleOf: 5 }, [0, 10], [7], 'multipleOf'],
  ['multipleOf of a decimal', { multipleOf: 0.1 }, [0.3, 1.1], [0.35], 'multipleOf'],
  ['minItems', { minItems: 1 }, [[1]], [[]], 'minItems'],
  ['maxItems', { maxItems: 1 }, [[1]], [[1, 2]], 'maxItems'],
  ['uniqueItems', { uniqueItems: true }, [[1, '1', { a: 1 }]], [[1, 1], [{ a: 1 }, { a: 1 }]], 'uniqueItems'], // prettier-ignore
  ['minProperties', { minProperties: 1 }, [{ a: 1 }, []], [{}, { a: undefined }], 'minProperties'],
  ['maxProperties', { maxProperties: 1 }, [{ a: 1 }, { a: 1, b: undefined }], [{ a: 1, b: 2 }], 'maxProperties'],
  ['items', { items: { type: 'string' } }, [['a']], [['a', 1]], 'type'],
  ['required', { required: ['a'] }, [{ a: null }], [{}, { a: undefined }], 'required'],
  ['properties', { properties: { a: { type: 'string' } } }, [{ a: 'x' }, {}, { a: undefined }], [{ a: 1 }], 'type'],
  ['additionalProperties as a schema', { additionalProperties: { type: 'string' } }, [{ a: 'x' }], [{ a: 1 }], 'type'],
  ['additionalProperties false', { additionalProperties: false }, [{}], [{ a: 1 }], 'unknown_property'],
  ['oneOf', { oneOf: [{ type: 'string' }, { minLength: 2 }] }, ['a', 1], ['ab'], 'oneOf'],
  ['anyOf', { anyOf: [{ type: 'string' }, { type: 'null' }] }, ['a', null], [1], 'anyOf'],
  ['allOf', { allOf: [{ minLength: 1 }, { maxLength: 2 }] }, ['a'], [''], 'minLength'],
  ['a schema that refers to itself', tree, [{ left: { left: { name: 'x' } } }], [{ left: { left: 1 } }], 'type'],
]

describe.each(keywords)('%s', (_title, schema, good, bad, code) => {
  test.each(good.map((value) => [value]))('accepts %j', (value) => {
    expect(check(schema, value)).toEqual([])
  })
  test.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(codes(check(schema, value))).toContain(code)
  })
})

describe('properties that a schema does not name', () => {
  const schema: Schema = { properties: { a: { type: 'string' }, b: {} } }
  test('are refused in what is sent, naming what is known', () => {
    expect(check(schema, { c: 1 })).toEqual([
      { path: ['c'], code: 'unknown_property', message: 'c is not in the contract, which knows a, b here.' },
    ])
  })
  test('are allowed in what came', () => {
    expect(check(schema, { c: 1 }, 'allow')).toEqual([])
  })
  test('are allowed where the schema names none at all', () => {
    expect(check({ type: 'object' }, { c: 1 })).toEqual([])
  })
  test('are allowed in a part of allOf that another part names', () => {
    const both: Schema = { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }
    expect(check(both, { a: 1, b: 2 })).toEqual([])
  })
  test('that every object inherits are not taken for sent ones', () => {
    expect(codes(check({ required: ['toString', 'constructor'] }, {}))).toEqual(['required', 'required'])
  })
  test('that every object inherits are not taken for known ones', () => {
    for (const name of ['toString', 'constructor', 'hasOwnProperty', '__proto__'])
      expect(codes(check(schema, JSON.parse(`{"${name}":1}`)))).toEqual(['unknown_property'])
  })
  test('may be called __proto__ or constructor', () => {
    const odd: Schema = { properties: { ['__proto__']: { type: 'string' }, constructor: { type: 'string' as const } } }
    expect(check(odd, JSON.parse('{"__proto__":"a","constructor":"b"}'))).toEqual([])
    expect(codes(check(odd, JSON.parse('{"__proto__":1,"constructor":2}')))).toEqual(['type', 'type'])
  })
})

describe('what an issue says', () => {
  test('the path into the value, with array indexes as numbers', () => {
    const schema: Schema = { properties: { records: { items: { properties: { name: { type: 'string' } } } } } }
    expect(check(schema, { records: [{ name: 'a' }, { name: 1 }] })).toEqual([
      { path: ['records', 1, 'name'], code: 'type', message: 'records.1.name must be of type string.' },
    ])
  })
  test('the suggestion of a format, and its message as one sentence', () => {
    expect(check({ format: even }, 'abc')).toEqual([
      {
        path: [],
        code: 'odd',
        message: 'The value is not a valid even-text: It has an odd length.',
        suggestion: 'abc!',
      },
    ])
  })
  test('a message that ends in a question, without a full stop behind it', () => {
    const asking: Format = {
      name: 'asking',
      is: () => false,
      parse: () => ({ ok: false, issues: [{ code: 'odd', message: 'It is odd; did you mean "b"?', suggestion: 'b' }] }),
    }
    const [found] = validate({ format: asking }, 'a', { unknownProperties: 'reject', formats: [asking] })
    expect(found?.message).toBe('The value is not a valid asking: It is odd; did you mean "b"?')
  })
  test('the name of the format that a pattern stands for', () => {
    expect(check({ pattern: /^\d+$/u, patternName: 'date' }, 'x')[0]?.message).toBe('The value must be a date.')
  })
  test('everything that is wrong, in the order of the schema', () => {
    const schema: Schema = { properties: { a: { minimum: 3 }, b: { enum: [1] } }, required: ['z'] }
    expect(check(schema, { a: 1, b: 2 }).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'z required',
      'a minimum',
      'b enum',
    ])
  })
  test('the name alone of a format that is not given to explain itself', () => {
    expect(validate({ format: even }, 'abc', { unknownProperties: 'reject' })).toEqual([
      { path: [], code: 'format', message: 'The value is not a valid even-text.' },
    ])
  })
  test('nothing of the value, which may be a secret', () => {
    const secret = 'sk_live_canary'
    for (const [, schema] of keywords)
      for (const value of [secret, [secret, secret], { secret: { name: secret } }])
        for (const { message } of check(schema, value)) expect(message).not.toContain(secret)
  })
})
