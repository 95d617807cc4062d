import { describe, expect, test } from 'vitest'
import { compareContracts } from '../src/compare.ts'
import type { Finding } from '../src/finding.ts'
import { findVocabularyChanges } from '../src/formats.ts'
import { sentenceOf } from '../src/sentence.ts'
import { contract, edited } from './contract.ts'

const email = { description: 'A mail address.', pattern: '^.+@.+$', examples: ['a@b'] }
const formats = { email }

function compare(revision: object, base: object = contract()): Finding[] {
  return compareContracts({ contract: base, formats }, { contract: revision, formats })
}

function lines(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.contract}/${finding.client} ${sentenceOf(finding)}`)
}

test('the same contract has no changes, whatever its version says', () => {
  expect(compare(contract())).toStrictEqual([])
  expect(compare(contract({ info: { title: 'Bakery', version: '2.0.0' } }))).toStrictEqual([])
})

const unknown = 'Callers that have a case for each value receive one that they do not know.'
const refused = 'What callers sent until now may be refused.'

describe('a change of a shared schema', () => {
  const more = edited('["rye","white"]', '["rye","white","sour"]')

  test('is judged by each side that uses it', () => {
    expect(lines(compare(more))).toStrictEqual([
      `major/major \`listOrders\` answer, \`200: [].bread\`: Enum of \`bread\` gained values: 'sour'. ${unknown}`,
      `major/major \`createOrder\` answer, \`201: bread\`: Enum of \`bread\` gained values: 'sour'. ${unknown}`,
      `major/major \`order.ready\` event, \`bread\`: Enum of \`bread\` gained values: 'sour'. ${unknown}`,
      'minor/minor `createOrder` request, `bread`: `enum` changed from `["rye","white"]` to `["rye","white","sour"]`.',
    ])
    expect(lines(compare(contract(), more)).filter((line) => line.startsWith('major'))).toStrictEqual([
      `major/major \`createOrder\` request, \`bread\`: Enum of \`bread\` lost values: 'sour'. ${refused}`,
    ])
  })

  test('is told once for all operations that it touches in the same place', () => {
    expect(lines(compare(sameAnswer(more), sameAnswer(contract())))[0]).toBe(
      `major/major \`listOrders\`, \`createOrder\` answer, \`201: bread\`: Enum of \`bread\` gained values: 'sour'. ${unknown}`,
    )
  })

  test('of a schema that holds itself ends', () => {
    const recursive = edited('"bread":{', '"parts":{"$ref":"#/components/schemas/Orders"},"bread":{')
    const reworded = edited('"rye"', '"spelt"', recursive)
    expect(lines(compare(reworded, recursive))[0]).toMatch(/^major\/major .*'spelt'/)
  })
})

test('a parameter is called by its name', () => {
  expect(lines(compare(sortedBy({ type: 'string', maxLength: 9 }), sortedBy({ type: 'string' })))).toStrictEqual([
    expect.stringMatching(/^major\/major `listOrders` request, `sort`: /),
  ])
})

describe('the contract as a whole', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['the server moves', edited('api.bakery', 'www.bakery'), 'major/major'],
    ['a server is added', contract({ servers: [{ url: 'https://api.bakery.example' }, { url: 'https://b.example' }] }), 'minor/minor'],
    ['credentials are no longer asked for', contract({ security: [] }), 'major/major'],
    ['credentials become optional', contract({ security: [{ key: [] }, {}] }), 'major/major'],
    ['credentials are sent otherwise', edited('"type":"http","scheme":"bearer"', '"type":"apiKey","in":"header","name":"X-Key"'), 'major/major'],
    ['an event is gone', contract({ webhooks: {} }), 'major/major'],
    ['a schema is called otherwise', edited('schemas/Order"', 'schemas/BreadOrder"', edited('"Order":', '"BreadOrder":')), 'minor/major'],
    ['the title is reworded', edited('"title":"Bakery"', '"title":"The bakery"'), 'patch/patch'],
  ] // prettier-ignore
  test.each(cases)('%s', (_, revision, rating) => {
    expect(lines(compare(revision))[0]).toMatch(new RegExp(`^${rating} `))
  })

  test('removed credentials name every operation', () => {
    const [first] = compare(contract({ security: [] }))
    expect(first?.operations).toStrictEqual(['listOrders', 'createOrder', 'order.ready'])
  })

  test('credentials of an operation that asked for none are not missed', () => {
    expect(compare(contract(), contract())).toStrictEqual([])
    const open = contract({ security: undefined })
    expect(lines(compare(open, open))).toStrictEqual([])
  })
})

describe('repeating a call', () => {
  const header = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }
  const repeatable = edited(
    '"operationId":"createOrder"',
    `"operationId":"createOrder","parameters":[${JSON.stringify(header)}]`,
  )
  const shared = edited('"/orders":{', `"/orders":{"parameters":[${JSON.stringify(header)}],`)

  test('is offered by a header', () => {
    expect(lines(compare(repeatable))).toContain(
      'minor/minor `createOrder` request: It may be repeated with the same `Idempotency-Key`.',
    )
  })

  test('is no longer offered when the header is gone, from the operation or from its path', () => {
    const gone = 'request: It may no longer be repeated: `Idempotency-Key` is gone.'
    expect(lines(compare(contract(), repeatable))).toContain(`major/major \`createOrder\` ${gone}`)
    expect(lines(compare(contract(), shared))).toContain(`major/major \`listOrders\`, \`createOrder\` ${gone}`)
  })

  test('stays possible when the header only moves', () => {
    expect(lines(compare(shared, repeatable)).filter((line) => line.includes('may'))).toStrictEqual([
      'minor/minor `listOrders` request: It may be repeated with the same `Idempotency-Key`.',
    ])
  })
})

describe('evidence', () => {
  test('of a named schema is told by its place, and asks nothing of the client', () => {
    expect(lines(compare(edited('{"stated":"orders"}', '{"inferred":"As seen."}')))).toStrictEqual([
      'minor/none `components/schemas/Order`: It was documented and is now only inferred.',
    ])
    expect(lines(compare(contract(), edited('{"stated":"orders"}', '{"inferred":"As seen."}')))).toStrictEqual([
      'patch/none `components/schemas/Order`: It was inferred and is now documented.',
    ])
  })

  test('that a part of an element loses is a matter of words', () => {
    const partly = edited('{"stated":"orders"}', '{"stated":"orders","inferred":"Its bread."}')
    expect(lines(compare(partly))).toStrictEqual([
      'patch/none `components/schemas/Order`: What of it is only inferred changed.',
    ])
  })

  test('that says the same as what stands around it changes nothing', () => {
    const own = '"enum":["rye","white"],"x-evidence":{"stated":"orders"}'
    expect(compare(edited('"enum":["rye","white"]', own))).toStrictEqual([])
  })

  test('in an example is data', () => {
    const example = '"enum":["rye","white"],"example":{"x-evidence":{"stated":"a"}}'
    const other = '"enum":["rye","white"],"example":{"x-evidence":{"inferred":"b"}}'
    const found = compare(edited('"enum":["rye","white"]', other), edited('"enum":["rye","white"]', example))
    expect(found.filter(({ says }) => says.includes('inferred'))).toStrictEqual([])
  })
})

describe('formats', () => {
  const stricter = { email: { ...email, pattern: '^[^@]+@[^@]+$' } }

  test('that are decided otherwise break both directions of every operation that uses them', () => {
    const state = contract()
    const found = compareContracts({ contract: state, formats }, { contract: state, formats: stricter })
    expect(
      found.map(({ contract: bump, client, side, operations }) => [bump, client, side, operations.join(' ')]),
    ).toStrictEqual([
      ['major', 'major', 'response', 'listOrders createOrder'],
      ['major', 'major', 'request', 'createOrder'],
      ['major', 'major', 'event', 'order.ready'],
    ])
  })

  test('that are explained otherwise break nothing', () => {
    const state = contract()
    const explained = { email: { ...email, description: 'Where mail goes.' } }
    expect(compareContracts({ contract: state, formats }, { contract: state, formats: explained })).toStrictEqual([])
  })

  test('whose validator stays the same are decided the same, whatever pattern stands beside it', () => {
    const state = contract()
    const before = { email: { ...email, validator: 'mailAddress' } }
    const after = { email: { ...email, validator: 'mailAddress', pattern: '@' } }
    expect(compareContracts({ contract: state, formats: before }, { contract: state, formats: after })).toEqual([])
    expect(findVocabularyChanges(before, after).map((finding) => finding.contract)).toEqual(['patch'])
  })

  const changes: readonly (readonly [string, object, string])[] = [
    ['another pattern', stricter, 'major'],
    ['a validator instead of a pattern', { email: { ...email, validator: 'mailAddress' } }, 'major'],
    ['another example', { email: { ...email, examples: ['c@d'] } }, 'patch'],
    ['a format more', { ...formats, uuid: email }, 'minor'],
    ['a format less', {}, 'major'],
  ]
  test.each(changes)('the published vocabulary with %s', (_, revision, bump) => {
    // A vocabulary is a mapping, which is all that is read of it.
    const found = findVocabularyChanges(formats, revision as Record<string, unknown>)
    expect(found.map((finding) => [finding.contract, finding.client])).toStrictEqual([[bump, 'none']])
  })
})

function sortedBy(schema: object): object {
  const parameters = [
    { name: 'page', in: 'query', schema: {} },
    { name: 'sort', in: 'query', schema },
  ]
  return edited('"operationId":"listOrders"', `"operationId":"listOrders","parameters":${JSON.stringify(parameters)}`)
}

/** Both operations answer with the same status and schema. */
function sameAnswer(text: object): object {
  return edited('"listOrders","responses":{"200"', '"listOrders","responses":{"201"', edited('schemas/Orders', 'schemas/Order', text)) // prettier-ignore
}
