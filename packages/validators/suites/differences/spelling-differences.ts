import { hostname, projectDomain } from '../../src/index.ts'
import { whereRead } from '../difference.ts'
import type { Difference } from '../difference.ts'
import { withoutRootDot } from '../question.ts'
import type { Question } from '../question.ts'
import { writtenParts } from './written.ts'

const isName = ({ subject: { format } }: Question): boolean => format === hostname || format === projectDomain
const isNonAscii = (text: string): boolean => /[^\0-\x7f]/.test(text)
const isOdd = (host: string): boolean => /[!-~]/.test(host.replace(/[-.a-z\d[\]:]/gi, ''))
// Joiners are kept, where they mean something.
const isParted = (name: string): boolean => /(^|\.)-|-(\.|$)|[\s\p{C}\p{DI}]/u.test(name.replace(/\u200c|\u200d/g, ''))
const isUncomposed = (text: string): boolean => text.normalize('NFC') !== text
const isInternational = (host: string): boolean => /(^|\.)xn--/.test(host)

/** What would part it might be two names. */
export const unsuggested: Difference = whereRead(
  'a name with U-labels and unseen characters, hyphens at the ends of a label, or other ASCII',
  'without what `URL` drops it would be a guess at another name, so nothing is suggested',
  ['non_ascii'],
  ({ subject: { format }, input }) => {
    const result = format?.parse(input)
    return result?.ok === false && result.issues[0].suggestion === undefined && (isOdd(input) || isParted(input))
  },
)

/** What is left without them is a name. */
export const unseenAtEnds: Difference = {
  what: 'unseen characters at the ends of a name that fails',
  reason: 'they are picked up by accident; the name without them is suggested',
  answers: ['refused with a suggestion'],
  applies: ({ input }) => /^[\s\p{Cc}\p{Cf}]|[\s\p{Cc}\p{Cf}]$/u.test(input),
}

/** What hosts we refuse for how they are written, and which A-labels we let pass; the first that applies counts. */
export const spellingDifferences: readonly Difference[] = [
  whereRead(
    'a host that is not composed (NFC)',
    'Node’s `URL` composes not all of them, and reads another name then; the composed one is suggested',
    ['invalid_url'],
    ({ input }) => isUncomposed(writtenParts(input).host.toLowerCase()),
  ),
  whereRead(
    'a percent-encoded host',
    'other parsers do not decode it',
    ['invalid_host', 'ipv4_invalid', 'invalid_character'],
    ({ input }) => writtenParts(input).host.includes('%'),
  ),
  whereRead(
    'ASCII besides letters, digits, hyphens and dots',
    'RFC 1123 2.1; no certificate is issued for an underscore',
    ['invalid_host', 'invalid_character', 'underscore', 'not_a_host'],
    // Composition may turn such a character into part of a U-label.
    (question, { host }) => {
      const written = isName(question) ? question.input : writtenParts(question.input).host
      return isOdd(host) || (isNonAscii(written) && isOdd(written))
    },
  ),
  whereRead(
    'unseen characters in a host',
    '`URL` drops them, so the name that a person compares is not the one that is asked',
    ['invalid_host', 'whitespace_or_control'],
    // The two joiners are not dropped, but part of some A-labels.
    ({ input }) => /[\s\p{C}\p{DI}]/u.test(writtenParts(input).host.replace(/\u200c|\u200d/g, '')),
  ),
  whereRead(
    'other characters that become ASCII, such as full-width letters and dots',
    'other parsers do not map them; what remains is no international name',
    ['invalid_host'],
    ({ input }, { host }) => isNonAscii(writtenParts(input).host) && !isInternational(host),
  ),
  whereRead(
    'a last label of digits in another script',
    'whoever reads such digits finds an address in the host',
    ['invalid_host', 'non_ascii'],
    ({ input }) => /\.\p{Nd}+\.?$/u.test(writtenParts(input).host),
  ),
  whereRead(
    'a capital ẞ, or Σ at the end of a word',
    'parsers read different small letters in them, so nothing is suggested either',
    ['invalid_host', 'invalid_url', 'non_ascii'],
    ({ input }) => /ẞ|Σ(?!\p{L})/u.test(writtenParts(input).host),
  ),
  whereRead(
    'a label that begins with a digit, in a name from right to left',
    'the Bidi rule allows it to few scripts, and older runtimes ask it of none; so nothing is suggested either',
    ['invalid_url', 'non_ascii'],
    ({ input }) => /(^|[.\u3002\uff0e\uff61])\p{N}/u.test(writtenParts(input).host),
  ),
  unsuggested,
  whereRead(
    'U-labels as `hostname` and `projectDomain`',
    'RFC 1123; their A-labels are suggested',
    ['non_ascii'],
    (question, { host }) => isName(question) && isNonAscii(question.input) && suggests(question, host),
  ),
  unseenAtEnds,
  {
    what: 'an A-label that does not decode as `projectDomain`',
    reason: 'runtimes disagree since the URL standard’s change of 2026; accepted with an advisory',
    answers: ['accepted with advisory punycode'],
    applies: ({ subject: { format }, input }, reading) =>
      format === projectDomain && !reading && /(^|\.)xn--/i.test(input),
  },
]

// Whether we suggest the very host that the suite reads, wherever it is one that the format accepts.
function suggests({ subject: { format }, input }: Question, host: string): boolean {
  const result = format?.parse(input)
  if (!format || !result) return false
  const suggestion = result.ok ? undefined : result.issues[0].suggestion
  return suggestion === undefined ? !format.is(withoutRootDot(host)) : suggestion === withoutRootDot(host)
}
