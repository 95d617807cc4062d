import { describe, expect, test } from 'vitest'
import { largest } from '../src/bump.ts'
import { compareContracts } from '../src/compare.ts'
import type { Finding, Side } from '../src/finding.ts'
import { operationCases } from './operation-cases.ts'
import { schemaCases, type SchemaCase } from './schema-cases.ts'

type When = 'base' | 'revision'

const json = (schema: object): object => ({ content: { 'application/json': { schema } } })
const document = (paths: object, webhooks: object): object => ({
  openapi: '3.1.0',
  info: { title: 'Table', version: '1.0.0' },
  servers: [{ url: 'https://api.example' }],
  paths,
  webhooks,
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer' },
      token: { type: 'apiKey', in: 'header', name: 'X-Token' },
    },
  },
})

// Redocly takes half a second whatever it is given, so every row stands in one document under a path of its own.
function tableOf(when: When): object {
  const schemaOf = (row: SchemaCase): object => row[when === 'base' ? 1 : 2]
  const paths: [string, object][] = schemaCases.map((row, index) => [
    `/schema-${index}`,
    {
      post: {
        operationId: `schema${index}`,
        requestBody: json(schemaOf(row)),
        responses: { 200: { description: 'Done.', ...json(schemaOf(row)) } },
      },
    },
  ])
  const operations: [string, object][] = operationCases.map(([, base, revision], index) => [
    `/operation-${index}`,
    // Each row needs names that no other row has.
    JSON.parse(
      JSON.stringify(when === 'base' ? base : revision).replaceAll('placeholder', `operation${index}`),
    ) as object,
  ])
  const events: [string, object][] = schemaCases.map((row, index) => [
    `schema.${index}`,
    {
      post: {
        operationId: `event${index}`,
        requestBody: json(schemaOf(row)),
        responses: { 200: { description: 'Taken.' } },
      },
    },
  ])
  return document(Object.fromEntries([...paths, ...operations]), Object.fromEntries(events))
}

const formats = {}
const findings = compareContracts({ contract: tableOf('base'), formats }, { contract: tableOf('revision'), formats })

function ratingOf(chosen: readonly Finding[]): string {
  const contract = largest(chosen.map((finding) => finding.contract))
  const client = largest(chosen.map((finding) => finding.client))
  return contract === client ? contract : `${contract}/${client}`
}

function about(name: string, side: Side): Finding[] {
  return findings.filter((finding) => finding.side === side && finding.operations.includes(name))
}

describe('sent by callers', () => {
  test.each(schemaCases.map(([change, , , sent], index) => [change, sent, index] as const))(
    '%s: %s',
    (_, sent, index) => {
      expect(ratingOf(about(`schema${index}`, 'request'))).toBe(sent)
    },
  )
})

describe('received in an answer', () => {
  test.each(schemaCases.map(([change, , , , received], index) => [change, received, index] as const))(
    '%s: %s',
    (_, received, index) => {
      expect(ratingOf(about(`schema${index}`, 'response'))).toBe(received)
    },
  )
})

describe('received as an event', () => {
  test.each(schemaCases.map(([change, , , , received], index) => [change, received, index] as const))(
    '%s: %s',
    (_, received, index) => {
      expect(ratingOf(about(`schema.${index}`, 'event'))).toBe(received)
    },
  )
})

describe('an operation as a whole', () => {
  test.each(operationCases.map(([change, , , expected], index) => [change, expected, index] as const))(
    '%s: %s',
    (_, expected, index) => {
      const own = new RegExp(`^(operation${index}(Renamed)?|[A-Z]+ /operation-${index})$`)
      expect(ratingOf(findings.filter(({ operations }) => operations.some((name) => own.test(name))))).toBe(expected)
    },
  )
})
