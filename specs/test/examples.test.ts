import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { entriesOf, isObject } from '../lint/json.ts'
import { resolvePointer } from '../tools/claims.ts'
import { apis } from '../tools/contracts.ts'
import { compareExamples, listExamples } from '../tools/examples.ts'
import { readBundle, readYaml } from './contract-files.ts'

interface Example {
  title: string
  value: unknown
  /** JSON pointer of the schema that it has to satisfy. */
  schema: string
}

describe.each(apis)('the examples of %s', (api) => {
  const bundle = readBundle(api)
  const examples = [...bodyExamples(bundle, ''), ...parameterExamples(bundle, '')]
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: formatsByPattern() })
  // The document as a whole, so that references between its parts resolve.
  ajv.addSchema({ $id: api, ...(isObject(bundle) ? bundle : {}) })

  it.each(examples)('$title', ({ value, schema }) => {
    const validate = ajv.compile({ $ref: `${api}#${encodeURI(schema)}` })
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  })

  it('are the ones that examples.yaml lists (else: npm --prefix specs run evidence, and read the diff)', () => {
    expect(compareExamples(readYaml(`${api}/examples.yaml`), listExamples(bundle))).toEqual([])
  })

  it('would not pass if they were wrong', () => {
    const refused = examples.filter(({ schema }) => !ajv.compile({ $ref: `${api}#${encodeURI(schema)}` })(undefined))
    expect(refused).toHaveLength(examples.length)
  })
})

/** What a pattern does not decide it narrows; the sandbox's tests ask the validators, which stand above this package. */
function formatsByPattern(): Record<string, RegExp | true> {
  const vocabulary = entriesOf(readYaml('formats.yaml'))
  return Object.fromEntries(
    vocabulary.map(([name, format]) => {
      const pattern = isObject(format) ? format['pattern'] : undefined
      return [name, typeof pattern === 'string' ? new RegExp(pattern, 'u') : true]
    }),
  )
}

function bodyExamples(node: unknown, pointer: string): Example[] {
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${pointer}/${escape(key)}`
    if (key !== 'application/json' || !isObject(value)) return key === 'example' ? [] : bodyExamples(value, at)
    return entriesOf(value['examples']).map(([name, example]) => ({
      title: `${at} ${name}`,
      value: isObject(example) ? example['value'] : undefined,
      schema: `${at}/schema`,
    }))
  })
}

function parameterExamples(node: unknown, pointer: string): Example[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => parameterExamples(item, `${pointer}/${index}`))
  if (!isObject(node)) return []
  if (typeof node['in'] === 'string' && 'schema' in node) {
    return [{ title: pointer, value: node['example'], schema: `${pointer}/schema` }]
  }
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'example' || key === 'examples' ? [] : parameterExamples(value, `${pointer}/${escape(key)}`),
  )
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

describe('the values that the seeds show', () => {
  const seedDomains = [
    'app.example.com',
    'example.com',
    'localhost',
    'localhost:8000',
    '127.0.0.1',
    '192.168.1.20:3000',
    '[::1]:3000',
  ]
  const connect = resolvePointer(readBundle('domainee'), '/paths/~1v1~1domain-purchases~1{id}~1connect/post')

  it('are the example of connecting', () => {
    expect(resolvePointer(connect, '/requestBody/content/application~1json/examples/bakery/value')).toEqual({
      originUrl: 'https://janesbakery.acmesites.app',
      keepHost: false,
    })
    const purchase = resolvePointer(
      connect,
      '/responses/200/content/application~1json/examples/connected/value/purchase',
    )
    expect(purchase).toMatchObject({ hostname: 'janesbakery.com', status: 'completed' })
    // The document cuts its ids short.
    expect(JSON.stringify(purchase)).toMatch(/"id":"f8a0c1b9-.*"connectedDomainId":"8f09b47c-b42f-4d14-/)
  })

  it('are the domains that are attached', () => {
    const attach = resolvePointer(
      readBundle('devpayr'),
      '/paths/~1project~1{project}~1domains/post/requestBody/content',
    )
    const text = JSON.stringify(attach)
    for (const domain of seedDomains) expect(text).toContain(`"domain":${JSON.stringify(domain)}`)
  })

  it('are examples of the format of such domains', () => {
    expect(resolvePointer(readYaml('formats.yaml'), '/project-domain/examples')).toEqual(
      expect.arrayContaining(seedDomains),
    )
  })
})
