import { GenerationError } from '../generation-error.ts'
import { stringAt } from '../read/structure.ts'
import { mostPaths } from './limits.ts'
import { UnprovenPatternError } from './unproven-pattern-error.ts'
import { countPaths } from './count-paths.ts'
import { Steps, type PatternBudget } from './steps.ts'
import { patternGraph } from './pattern-graph.ts'

/** The longest pattern that is accepted. */
const longestPattern = 1000

// A pattern's verdict never changes, and a contract says the same pattern many times.
const verdicts = new Map<string, Verdict>()

interface Verdict {
  readonly problem: string | undefined
  readonly steps: number
}

/**
 * Accepts a pattern only when matching it is proven to take at most a fixed number of steps for each character, however
 * a text is chosen: a server or a form that checks a value must not hang on it. The proof is charged to a budget, since it
 * must not hang either.
 */
export function checkPattern(value: unknown, at: string, { patterns }: { readonly patterns: PatternBudget }): string {
  const pattern = stringAt(value, at)
  if (pattern.length > longestPattern) throw new GenerationError(at, `is longer than ${longestPattern} characters`)
  const verdict = verdicts.get(pattern) ?? verdictOn(pattern)
  verdicts.set(pattern, verdict)
  if (verdict.problem !== undefined) throw new GenerationError(at, verdict.problem)
  patterns.charge(pattern, verdict.steps, at)
  return pattern
}

function verdictOn(pattern: string): Verdict {
  const steps = new Steps()
  const problem = problemOf(pattern, steps)
  return { problem, steps: steps.taken }
}

function problemOf(pattern: string, steps: Steps): string | undefined {
  try {
    // The engine's own word first: what it does not compile must not be written.
    void new RegExp(pattern, 'u')
  } catch {
    return 'is not a regular expression'
  }
  try {
    const paths = countPaths(patternGraph(pattern), steps)
    return paths <= mostPaths ? undefined : 'is not proven linear: it matches the same text in too many ways'
  } catch (error) {
    if (error instanceof UnprovenPatternError) return `is not proven linear: ${error.message}`
    throw error
  }
}
