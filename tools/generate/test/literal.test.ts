import { array, assert, constantFrom, jsonValue, property, string } from 'fast-check'
import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { comment, literal, quote, regularExpression } from '../src/literal.ts'
import { unseenCharacter, unseenInText } from '../src/unseen.ts'

// What the engine makes of source text; nothing but literals is ever given to it.
const evaluate = (source: string): unknown => runInThisContext(source)

describe('literals', () => {
  test.each([
    '"',
    '\\',
    '\\"',
    '\n',
    '\u2028',
    '\u0000',
    '\u202E',
    '</script>',
    '${x}',
    '\uD800',
    '\u{1F469}\u200D\u{1F4BB}',
  ])('%j comes back as it was', (text) => {
    expect(evaluate(quote(text))).toBe(text)
  })

  test('a page that inlines the code stays whole', () => {
    expect(quote('</script><!--')).toBe(String.raw`"\u003c/script>\u003c!--"`)
  })

  test('every text comes back as it was, in characters that show', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(evaluate(quote(text))).toBe(text)
        expect(quote(text).search(unseenCharacter)).toBe(-1)
      }),
    )
  })

  test('every JSON value comes back as it was, `__proto__` included', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.stringify(evaluate(`(${literal({ ['__proto__']: value, other: value })})`))).toBe(
          JSON.stringify({ ['__proto__']: value, other: value }),
        )
      }),
    )
  })
})

describe('patterns', () => {
  test.each(['/', '[/]', '\\/', '', '\n', '\u2028', '\u202E', '</script>', '\u{1F469}', '^[^\\]]$'])(
    '%j means what it meant',
    (pattern) => {
      const source = regularExpression(pattern)
      const written = evaluate(source)
      expect(written).toBeInstanceOf(RegExp)
      expect(source.search(unseenCharacter)).toBe(-1)
      for (const text of ['a', '/', '\n', '\u2028', '\u202E', ']', '\u{1F469}', '<', '</script>', ''])
        expect(written instanceof RegExp && written.test(text)).toBe(new RegExp(pattern, 'u').test(text))
    },
  )
})

describe('comments', () => {
  test('no text ends a comment, hides in it, or begins a line with a tag', () => {
    const pieces = ['*/', '*', '/', '@internal', '\n', '\r', '\u2028', '\u202E', ' ', '\\', 'a']
    assert(
      property(array(constantFrom(...pieces)), (all) => {
        const text = comment(all.join(''))
        expect(text.indexOf('*/')).toBe(text.length - 2)
        expect(text.search(unseenInText)).toBe(-1)
        expect(text).not.toMatch(/^[\s*/]*@/m)
      }),
    )
  })

  test('every line end of a text is one of the comment', () => {
    expect(comment('a\r\nb\rc\u2028d\u2029e')).toBe('/**\n * a\n * b\n * c\n * d\n * e\n */')
  })

  test("the generator's own tags stand behind it", () => {
    expect(comment('Text.\n@deprecated', ['@deprecated'])).toBe(
      '/**\n * Text.\n * \\@deprecated\n *\n * @deprecated\n */',
    )
  })
})
