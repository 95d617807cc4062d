// What IDNA 2008 refuses and UTS 46, as `URL` applies it, reads. Asked through Node's own decoder, not through ours.
import { domainToUnicode } from 'node:url'
import { whereFails } from '../difference.ts'
import type { Difference } from '../difference.ts'

const uLabelsOf = (name: string): readonly string[] =>
  domainToUnicode(name)
    .split('.')
    .filter((label) => /[^\0-\x7f]/.test(label))

// RFC 5892 2.6, what it disallows: tatweel, the N'Ko one, Hangul tone marks, and Japanese repeat marks.
const excepted = /[\u0640\u07fa\u3031-\u3035\u303b]|\u302e|\u302f/

// RFC 5892 A.3 to A.7; the rules for digits (A.8, A.9) hold for us too, since the Bidi rule has them.
const outOfContext: readonly RegExp[] = [
  /(?<!l)\u00b7|\u00b7(?!l)/,
  /\u0375(?!\p{Script=Greek})/u,
  /(?<!\p{Script=Hebrew})[\u05f3\u05f4]/u,
  /^[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*\u30fb[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]*$/u,
]

/** Which names we accept although IDNA 2008 does not; the first that applies counts. */
export const idnaDifferences: readonly Difference[] = [
  whereFails(
    'characters that RFC 5892 2.6 makes exceptions of',
    'UTS 46, by which browsers and `URL` read names, has no such exceptions',
    ['accepted'],
    ({ input }) => uLabelsOf(input).some((label) => excepted.test(label)),
  ),
  whereFails(
    'middle dots, keraia, geresh and gershayim out of their context',
    'RFC 5892 A.3 to A.7 need tables of scripts; UTS 46 and `URL` do without',
    ['accepted'],
    ({ input }) => uLabelsOf(input).some((label) => outOfContext.some((pattern) => pattern.test(label))),
  ),
  whereFails(
    'hyphens in the third and fourth place of a U-label',
    'RFC 5891 4.2.3.1 forbids them; `URL` does not check hyphens',
    ['accepted'],
    ({ input }) => uLabelsOf(input).some((label) => /^..--/u.test(label)),
  ),
]
