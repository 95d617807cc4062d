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
