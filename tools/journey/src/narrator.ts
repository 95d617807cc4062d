/** Prints a journey step by step and remembers whether every step went as it should. */
export interface Narrator {
  readonly heading: (text: string) => void
  /** One step; `expected` says whether it went as it should, `details` stand below it. */
  readonly step: (text: string, expected: boolean, details?: readonly string[]) => void
  readonly failures: () => number
}

export function createNarrator(print: (line: string) => void): Narrator {
  let failures = 0
  return {
    heading: (text) => print(`\n${text}`),
    step: (text, expected, details = []) => {
      if (!expected) failures += 1
      print(`  ${expected ? '✓' : '✗ not as expected:'} ${text}`)
      for (const detail of details) print(`      ${detail}`)
    },
    failures: () => failures,
  }
}

interface AnyResult {
  readonly ok: boolean
  readonly error?: { readonly message: string }
}

/** Why a call failed, as the caller would read it. */
export function reason(result: AnyResult): readonly string[] {
  return result.error ? [result.error.message] : []
}
