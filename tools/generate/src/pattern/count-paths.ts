import { mostPaths, mostSituations } from './limits.ts'
import { UnprovenPatternError } from './unproven-pattern-error.ts'
import type { Edge, PatternGraph } from './pattern-graph.ts'
import type { Steps } from './steps.ts'
import { sampleCharacters } from './sample-characters.ts'

/** For each node that was just entered by reading, in how many ways it was. */
type Situation = ReadonlyMap<number, number>

/**
 * The largest number of ways in which a matcher can have read the same text, over all texts: a bound on its steps for
 * each character, because a backtracking matcher takes every way at most once. A search, which begins anew at every
 * character, counts all its beginnings. Stops above `mostPaths`.
 */
export function countPaths(graph: PatternGraph, steps: Steps): number {
  const sets = graph.edges.flatMap((edges) => edges.map(({ when }) => when)).filter((when) => when instanceof RegExp)
  const characters = sampleCharacters(graph.pattern, sets, steps)
  const first: Situation = new Map([[graph.start, 1]])
  const seen = new Set([keyOf(first, true)])
  const open: { readonly situation: Situation; readonly atStart: boolean }[] = [{ situation: first, atStart: true }]
  let most = 1
  for (let next = open.pop(); next; next = open.pop()) {
    const reading = readingEdges(graph, next.situation, next.atStart, steps)
    for (const character of characters) {
      steps.take(reading.length + 1)
      const after = read(reading, character)
      // The search begins anew behind every character.
      after.set(graph.start, 1)
      most = Math.max(most, total(after))
      if (most > mostPaths) return most
      const key = keyOf(after, false)
      if (seen.has(key)) continue
      if (seen.size >= mostSituations) throw new UnprovenPatternError('it is too intricate')
      seen.add(key)
      open.push({ situation: after, atStart: false })
    }
  }
  return most
}

interface ReadingEdge {
  readonly set: RegExp
  readonly to: number
  readonly ways: number
}

/** The edges that can read next, each with the number of ways that lead to it. */
function readingEdges({ edges }: PatternGraph, situation: Situation, atStart: boolean, steps: Steps): ReadingEdge[] {
  const reading: ReadingEdge[] = []
  const follow = (node: number, ways: number): void => {
    // Ways that read nothing are steps too, and there may be exponentially many: `(a?b?)(a?b?)`.
    steps.take(1)
    for (const edge of edges[node] ?? []) {
      if (edge.when instanceof RegExp) reading.push({ set: edge.when, to: edge.to, ways })
      else if (passes(edge, atStart)) follow(edge.to, ways)
    }
  }
  for (const [node, ways] of situation) follow(node, ways)
  return reading
}

function passes({ when }: Edge, atStart: boolean): boolean {
  return when === 'anywhere' || (when === 'start' && atStart)
}

function read(reading: readonly ReadingEdge[], character: string): Map<number, number> {
  const after = new Map<number, number>()
  for (const { set, to, ways } of reading) if (set.test(character)) after.set(to, (after.get(to) ?? 0) + ways)
  return after
}

function total(situation: Situation): number {
  return [...situation.values()].reduce((sum, ways) => sum + ways, 0)
}

function keyOf(situation: Situation, atStart: boolean): string {
  return `${atStart}${[...situation].toSorted(([one], [other]) => one - other).join(' ')}`
}
