// Every supported runtime has it; declared here, since the library compiles without any runtime's own types.
declare const URL: { readonly canParse: (url: string) => boolean }

// Two kinds of label that UTS 46 lets pass: a delimiter with nothing before it, which no encoder writes, and one character
// from U+0081 to U+00A3, of which none is a letter.
const unwritten = /(^|\.)xn--(-[^-.]*|.a)(\.|$)/i

// What is no `xn--` label, with its dot.
const others = /(?<![^.])(?!xn--)[^.]*.?/gi

/**
 * Whether every `xn--` label of a name is an A-label: Punycode (RFC 3492) of a text that UTS 46 maps to this very label.
 *
 * Since the 2026 change of the URL standard, newer runtimes let a name in ASCII pass undecoded. A name that is not all ASCII
 * they still process in full, so the labels are shown to `URL` below a U-label; without the others, beside which the Bidi rule
 * would refuse some, but not on every runtime.
 */
export function hasTrueALabels(name: string): boolean {
  return !unwritten.test(name) && URL.canParse(`ws://я.${name.replace(others, '')}`)
}
