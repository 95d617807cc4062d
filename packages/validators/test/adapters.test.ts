import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { addToAjv } from '../src/adapters/ajv.ts'
import { toValibot } from '../src/adapters/valibot.ts'
import { toZod } from '../src/adapters/zod.ts'
import { hostname, projectDomain } from '../src/index.ts'

test('zod: the value passes, an issue keeps code, position and suggestion', () => {
  const schema = z.object({ hostname: toZod(z, hostname) })
  expect(schema.parse({ hostname: 'shop.acme.com' })).toEqual({ hostname: 'shop.acme.com' })
  const { error } = schema.safeParse({ hostname: 'a_b.com' })
  expect(error?.issues).toMatchObject([
    {
      path: ['hostname'],
      params: { code: 'underscore', position: 1 },
    },
  ])
  expect(error?.issues[0]?.message).toMatch(/^Hostname must not/)
  expect(schema.safeParse({ hostname: 5 }).success).toBe(false)
})

test('valibot: the value passes, an issue keeps message and code', () => {
  const schema = v.object({ domain: toValibot(v, projectDomain) })
  expect(v.parse(schema, { domain: '[::1]:3000' })).toEqual({ domain: '[::1]:3000' })
  const { issues } = v.safeParse(schema, { domain: 'example.com.' })
  expect(issues).toMatchObject([{ expected: 'trailing_dot' }])
  expect(issues?.[0].message).toContain('did you mean "example.com"?')
  expect(v.safeParse(schema, { domain: 5 }).success).toBe(false)
})

test.each([
  ['draft-07', new Ajv()],
  ['2020-12', new Ajv2020()],
])('ajv %s: format and keyword', (_draft, ajv) => {
  addToAjv(ajv, [hostname, projectDomain])
  const byFormat = ajv.compile({ type: 'string', format: 'domain-hostname' })
  expect([byFormat('shop.acme.com'), byFormat('a_b.com')]).toEqual([true, false])
  const byKeyword = ajv.compile({ type: 'string', domainFormat: 'project-domain' })
  expect(byKeyword('localhost:8000')).toBe(true)
  expect(byKeyword('localhost:0')).toBe(false)
  expect(byKeyword.errors).toMatchObject([
    { keyword: 'domainFormat', params: { code: 'port_out_of_range', position: 10 } },
  ])
  expect(() => ajv.compile({ type: 'string', domainFormat: 'no-such-format' })).toThrow(/domainFormat|keyword/)
})

test('ajv takes the JSON Schema of a format as it is', () => {
  const ajv = addToAjv(new Ajv2020({ strict: true }), [hostname])
  const validate = ajv.compile(hostname['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
  expect([validate('shop.acme.com'), validate('foo.local'), validate(5)]).toEqual([true, false, false])
})
