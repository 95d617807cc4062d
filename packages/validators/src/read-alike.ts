import { readHost } from './read-host.ts'

// Letters and digits of the blocks for scripts written from right to left, without the digits there that have no direction; all
// letters of the blocks for presentation forms are mapped to these.
const rightToLeft = /(?=[\p{L}\p{N}])[\u0590-\u06ef\u06fa-\u08ff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

// A label that does not begin with a letter, or does not end with a letter or digit and their marks.
const oddStart = /^[^\p{LC}\p{Lo}]/u
const oddEnd = /[^\p{LC}\p{Lo}\p{Nd}\p{M}]\p{M}*$/u

// A joiner; what counts of its neighbours is the marks around it, and the characters before and behind those.
const joiner = /[\u200c\u200d](?<=(.?\p{M}*.))(?=([\p{Mn}\p{Me}]*[^\u200c\u200d]?))/gu

/**
 * Whether a name that `URL` reads is read everywhere. Some runtimes' `URL`, Node's among them, asks less of labels than UTS 46
 * does: the Bidi rule (RFC 5893 2) only of those written from right to left, though it is about their neighbours too, and its
 * place (RFC 5892 A.1 and A.2) only of a label's first joiner. Stricter than UTS 46 about digits at the start of a label beside
 * others from right to left, and about signs at its edges: few may stand there.
 *
 * @param name in lower case and NFKC, which is how UTS 46 maps characters as far as these rules see
 */
export function isReadAlike(name: string): boolean {
  const isBidi = rightToLeft.test(name)
  const isBroken = name.split(/[.。]/).some((label) => {
    const at = label.search(rightToLeft)
    // What else a label from right to left may hold `URL` does know.
    return at > 0 || (isBidi && (oddStart.test(label) || (at < 0 && oddEnd.test(label))))
  })
  if (isBroken) return false
  // Each joiner as the only one of a label, and the labels without any: like a hyphen, one that does not join parts its neighbours.
  let places = ''
  const rest = name.replace(joiner, (_joiner, before: string, behind: string) => {
    places += `${before + behind}.`
    return '-'
  })
  return !places || readHost(places + rest) !== ''
}
