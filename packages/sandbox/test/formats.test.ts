// The vocabulary of formats against the validators, which stand above the contracts: every row of it, every example value in
// the contracts, and the patterns that are given to other languages.
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as validators from '@domain-contracts/validators'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { exampleValues } from './example-values.ts'

interface Format {
  readonly validator?: string
  readonly pattern: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')

// The contracts' own tests hold it to this shape.
const vocabulary = Object.entries(parse(read('specs/formats.yaml')) as Record<string, Format>)

/** What decides a format: the validator's export, else the pattern. */
function accepts({ validator, pattern }: Format, text: string): boolean {
  if (validator === undefined) return new RegExp(pattern, 'u').test(text)
  const exported: unknown = Object.entries(validators).find(([name]) => name === validator)?.[1]
  if (typeof exported !== 'function' || !('parse' in exported))
    throw new TypeError(`@domain-contracts/validators has no format ${validator}.`)
  // Of the package's exports, only formats have a `parse`.
  return (exported as typeof validators.hostname).is(text)
}

describe.each(vocabulary)('%s', (_, format) => {
  test.each(format.examples)('accepts %j', (text) => {
    expect(accepts(format, text)).toBe(true)
  })

  test.each(format.counterExamples)('refuses %j', (text) => {
    expect(accepts(format, text)).toBe(false)
  })
})

// Whatever is in any of the validators' corpora, and every row and example, is tried with every format.
const corpora = globSync('packages/validators/test/corpora/*.json', { cwd: root }).flatMap((file) =>
  inputsIn(JSON.parse(read(file))),
)
const written = vocabulary.flatMap(([, { examples, counterExamples }]) => [...examples, ...counterExamples])
const texts = [...new Set([...corpora, ...written])]
const withSchemes = texts.flatMap((text) => [text, `https://${text}`, `HTTP://${text}:8080/a?b`])

describe.each(vocabulary.filter(([, { validator }]) => validator !== undefined))('the pattern of %s', (_, format) => {
  const pattern = new RegExp(format.pattern, 'u')

  test('matches every text that the validator accepts', () => {
    const accepted = withSchemes.filter((text) => accepts(format, text))
    expect(accepted.length).toBeGreaterThan(100)
    expect(accepted.filter((text) => !pattern.test(text))).toEqual([])
  })

  test('refuses texts too', () => {
    expect(withSchemes.filter((text) => !pattern.test(text)).length).toBeGreaterThan(100)
  })
})

// Every contract that is published.
const apis = Object.keys(JSON.parse(read('specs/dist/bundles.json')) as object)

describe.each(apis)('the examples of %s', (api) => {
  const contract = JSON.parse(read(`specs/dist/${api}.json`)) as object // the bundle
  const judged = new Map<string, Set<string>>(vocabulary.map(([name]) => [name, new Set()]))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  for (const [name, format] of vocabulary) {
    ajv.addFormat(name, {
      type: 'string',
      validate: (text: string) => {
        judged.get(name)?.add(text)
        return accepts(format, text)
      },
    })
  }
  // As a whole, so that references between its parts resolve.
  ajv.addSchema({ $id: api, ...contract })
  const values = exampleValues(contract)

  test('are accepted by the formats that they have', () => {
    const refused = values.flatMap(({ at, value, schema }) => {
      const validate = ajv.compile({ $ref: `${api}#${encodeURI(schema)}` })
      return validate(value) ? [] : [`${at}: ${ajv.errorsText(validate.errors)}`]
    })
    expect(refused).toEqual([])
    expect(values).not.toEqual([])
  })

  test('have every format that the contract uses', () => {
    const used = new Set(JSON.stringify(contract).match(/(?<="format":")[^"]+/g))
    expect([...judged].filter(([, found]) => found.size > 0).map(([name]) => name)).toEqual(
      vocabulary.map(([name]) => name).filter((name) => used.has(name)),
    )
  })
})

/** Every row's `input`, wherever a corpus keeps its rows. */
function inputsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'input' && typeof value === 'string' ? [value] : inputsIn(value),
  )
}
