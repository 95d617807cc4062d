import { expect, test } from 'vitest'
import { contractOf } from './contracts.ts'
import { constraintsOf, fieldsOf, typeText } from './fields.ts'

test.each([
  [{ type: 'string' }, 'string'],
  [{ type: ['string', 'null'] }, 'string or null'],
  [{ type: 'array', items: { type: 'integer' } }, 'array of integer'],
  [{ type: ['array', 'null'], items: { $ref: '#/components/schemas/DnsRecord' } }, 'array of DnsRecord or null'],
  [{ oneOf: [{ $ref: '#/components/schemas/DomainPricing' }, { type: 'null' }] }, 'DomainPricing or null'],
  [{}, 'any'],
])('%j is written %s', (schema, text) => {
  expect(typeText(schema).text).toBe(text)
})

test.each([
  [{ minimum: 1, maximum: 50 }, ['1 to 50']],
  [{ minLength: 1 }, ['at least 1 character']],
  [{ maxItems: 20, pattern: '^a$' }, ['at most 20 items', 'matches ^a$']],
  [{}, []],
])('%j limits to %j', (schema, texts) => {
  expect(constraintsOf(schema)).toEqual(texts)
})

test('a field without a mark has its parent’s evidence, one with a mark its own', () => {
  const schema = {
    properties: { a: { type: 'string' }, b: { type: 'string', 'x-evidence': { inferred: 'because' } } },
    required: ['b'],
  }
  const fields = fieldsOf(contractOf('domainee'), schema, { 'x-evidence': { stated: 'connect' } })
  expect(fields.map(({ name, required, evidence }) => [name, required, evidence.kind])).toEqual([
    ['a', false, 'documented'],
    ['b', true, 'inferred'],
  ])
})

test('a contract’s element without any evidence is an error', () => {
  expect(() => fieldsOf(contractOf('domainee'), { properties: { a: { type: 'string' } } })).toThrow('no evidence')
})

test('the fields of an object without a name stand under its own', () => {
  const schema = { properties: { outer: { type: 'object', properties: { inner: { type: 'string' } } } } }
  const [outer] = fieldsOf(contractOf('domainee'), schema, { 'x-evidence': { stated: 'connect' } })
  expect(outer?.fields.map(({ name }) => name)).toEqual(['inner'])
})
