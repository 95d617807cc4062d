import { expect, test } from 'vitest'
import { parseText } from '../../src/read/parse-text.ts'

// By YAML 1.1 these are false, true, 15, 10, 90, a date, and the member `a`.
test.each([
  ['no', 'no'],
  ['on', 'on'],
  ['017', 17],
  ['1_0', '1_0'],
  ['1:30', '1:30'],
  ['2020-01-01', '2020-01-01'],
  ['{<<: {a: 1}}', { '<<': { a: 1 } }],
])('%s in YAML is what it is by 1.2', (value, meant) => {
  expect(parseText(`a: ${value}`)).toStrictEqual({ a: meant })
})

test.each(['204: a', '"204": a', '? 204\n: a'])('the name in %j is a text', (text) => {
  expect(parseText(text)).toStrictEqual({ '204': 'a' })
})
