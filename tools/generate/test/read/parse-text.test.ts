import { describe, expect, test } from 'vitest'
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

describe('a number that would become another one is refused', () => {
  test.each([
    ['9007199254740993', '9007199254740992'],
    ['-9007199254740993', '-9007199254740992'],
    ['123456789012345678901234567890', '1.2345678901234568e+29'],
    ['0.30000000000000001', '0.3'],
    ['1e400', 'Infinity'],
    ['-1e400', '-Infinity'],
    ['1e-400', '0'],
  ])('%s', (text, value) => {
    const problem = `#/a/1/b~1c: ${text} would be read as ${value}: write a number of at most 15 digits, or a text`
    expect(() => parseText(`{"a":[1,{"b/c":${text},"d":"-"}]}`)).toThrow(problem)
    expect(() => parseText(`a: [1, {b/c: ${text}, d: '-'}]`)).toThrow(problem)
  })

  test.each([
    ['.inf', 'NaN'],
    ['.nan', 'NaN'],
    ['0x20000000000001', '9007199254740992'],
    ['+9007199254740993', '9007199254740992'],
  ])('%s in YAML', (text, value) => {
    expect(() => parseText(`a: ${text}`)).toThrow(`#/a: ${text} would be read as ${value}: `)
  })

  test('alone', () => {
    expect(() => parseText('[9007199254740993]')).toThrow('#/0: ')
    expect(() => parseText('9007199254740993')).toThrow('#: ')
  })

  test.each([
    ['0', 0],
    ['-0', -0],
    ['0e999', 0],
    ['0.10', 0.1],
    ['1.0', 1],
    ['100e-2', 1],
    ['1E-7', 1e-7],
    ['1e21', 1e21],
    ['12300000000000000000000', 1.23e22],
    ['9007199254740992', 2 ** 53],
    ['5e-324', 5e-324],
    ['1.7976931348623157e308', Number.MAX_VALUE],
  ])('but not %s', (text, value) => {
    expect(parseText(`{"a":${text}}`)).toStrictEqual({ a: value })
    expect(parseText(`a: ${text}`)).toStrictEqual({ a: value })
  })

  test.each([
    ['0x1F', 31],
    ['0o17', 15],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
  ])('nor %s in YAML', (text, value) => {
    expect(parseText(`a: ${text}`)).toStrictEqual({ a: value })
  })

  test('nor in a text or a name', () => {
    expect(parseText('{"9007199254740993":"9007199254740993, -1e400"}')).toBeTypeOf('object')
    expect(parseText("9007199254740993: '9007199254740993'")).toBeTypeOf('object')
  })
})
