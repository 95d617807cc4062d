import * as fc from 'fast-check'
import { rowsOf } from './corpus.ts'

// What breaks parsers: delimiters, digits, other scripts, characters that map to ASCII, unseen ones, and plain letters.
const pieces = [
  ...'.-_:/@?#[]%\\*,;&~ \t\n\r\0ax019AZé'.split(''),
  '..',
  '::',
  '//',
  'xn--',
  '0x',
  ':80',
  ':0',
  ':65536',
  'https://',
  'HTTP://',
  'localhost',
  '127.0.0.1',
  '.local',
  '.com',
  '%2e',
  '\u3002',
  '\uff11',
  '\u24d0',
  '\u017f',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\ud83d\ude00',
  '\ud800',
]

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 3 }),
  added: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 3, unit: 'binary' })),
})

/** Rows of a corpus with up to three edits: close to what is accepted, where mistakes are. */
export function mutantsOf(...corpora: readonly string[]): fc.Arbitrary<string> {
  const inputs = corpora.flatMap((corpus) => rowsOf(corpus).map((row) => row.input))
  return fc.tuple(fc.constantFrom(...inputs), fc.array(edit, { maxLength: 3 })).map(([input, edits]) =>
    edits.reduce((text, { at, removed, added }) => {
      const position = Math.floor(at * (text.length + 1))
      return text.slice(0, position) + added + text.slice(position + removed)
    }, input),
  )
}

/** Origins with edits; every other has a host in another script, which goes another way through the decision. */
export const originMutants: fc.Arbitrary<string> = fc
  .tuple(mutantsOf('origin-url'), fc.constantFrom('', '', 'bücher.de', 'мой-сайт.рф'))
  .map(([input, host]) => (host ? input.replace(/[\w-]+\.[a-z]+/, host) : input))

// Pieces of names by what the rules of UTS 46 tell apart: both directions, digits, signs, marks, and joiners with what they join.
const alphabets = [
  ['a', 'z', '\u03a3', '\u1e9e', '\u00ea', '\u00e9', '\u044f', '\u0141', '\ufb03', '\u65e5'],
  ['\u05d0', '\u0634', '\u0645', '\u0792', '\u07ca', '\u{10900}'],
  ['0', '7', '\u0660', '\u06f4', '\u0967'],
  ['\u00b0', '\u00b7', '\u2014', '\u2603', '\u02b9', '\u2460'],
  ['\u0301', '\u0323', '\u0591', '\u064b', '\u093f'],
  ['\u0915\u094d\u200d', '\u0915', '\u06cc\u200c\u06cc', '\u06cc', '\u0627'],
  ['\u200c', '\u200d', '-'],
  ['.', '\u3002', '.\u05d0', 'a.'],
] as const

/** Names in several scripts at once, of which a third or so is read by some runtimes' `URL` and refused by others'. */
export const internationalNames: fc.Arbitrary<string> = fc
  .uniqueArray(fc.constantFrom(...alphabets), { minLength: 2, maxLength: 4 })
  .chain((chosen) => fc.array(fc.constantFrom(...chosen.flat()), { minLength: 2, maxLength: 9 }))
  .map((chosen) => `${chosen.join('')}.com`)
