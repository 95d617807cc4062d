import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { mostNodes } from './limits.ts'
import { UnprovenPatternError } from './unproven-pattern-error.ts'

/** An edge of a pattern's graph: read one character of a set, or pass without reading, at the start only or anywhere. */
export interface Edge {
  readonly to: number
  readonly when: 'anywhere' | 'start' | RegExp
}

/** A pattern as a graph: every way from `start` is one way for a backtracking matcher to read a text. */
export interface PatternGraph {
  readonly pattern: AST.Pattern
  readonly start: number
  /** For each node its edges. */
  readonly edges: readonly (readonly Edge[])[]
}

/** Thompson's construction, with counted repetitions written out. Throws an UnprovenPatternError where it cannot speak. */
export function patternGraph(source: string): PatternGraph {
  const edges: Edge[][] = []
  const node = (): number => {
    if (edges.length >= mostNodes) throw new UnprovenPatternError('it is too large')
    return edges.push([]) - 1
  }
  const connect = (from: number, to: number, when: Edge['when'] = 'anywhere'): void => {
    edges[from]?.push({ to, when })
  }

  const alternatives = (all: readonly AST.Alternative[], from: number): number => {
    const end = node()
    for (const alternative of all) {
      let last = node()
      connect(from, last)
      for (const element of alternative.elements) last = visit(element, last)
      connect(last, end)
    }
    return end
  }

  const quantified = ({ element, min, max }: AST.Quantifier, from: number): number => {
    // An engine gives up on a round that read nothing in ways of its own; and `(a?){30}` has 2^30 ways.
    if (max > 1 && canBeEmpty(element)) throw new UnprovenPatternError('it repeats what may be empty')
    let last = from
    for (let round = 0; round < min; round += 1) last = visit(element, last)
    if (max === Infinity) {
      const loop = node()
      connect(last, loop)
      connect(visit(element, loop), loop)
      return loop
    }
    const end = node()
    connect(last, end)
    for (let round = min; round < max; round += 1) {
      last = visit(element, last)
      connect(last, end)
    }
    return end
  }

  const visit = (element: AST.Element, from: number): number => {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return alternatives(element.alternatives, from)
      case 'Quantifier':
        return quantified(element, from)
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const to = node()
        connect(from, to, new RegExp(`^${element.raw}$`, element.raw === '.' ? 'u' : 'su'))
        return to
      }
      case 'Assertion': {
        const to = node()
        if (element.kind === 'start') connect(from, to, 'start')
        // Nothing is read behind the end, and a word's edge only closes ways: passing is the worst case.
        else if (element.kind === 'word') connect(from, to)
        else if (element.kind !== 'end') throw new UnprovenPatternError(`it has a ${element.kind}`)
        return to
      }
      case 'Backreference':
        throw new UnprovenPatternError('it refers back to what it has read')
      // Only with the flag `v`.
      case 'ExpressionCharacterClass':
        throw new UnprovenPatternError('it calculates with sets')
    }
  }

  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode: true })
  const start = node()
  alternatives(pattern.alternatives, start)
  return { pattern, start, edges }
}

function canBeEmpty(element: AST.Element): boolean {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some((alternative) => alternative.elements.every(canBeEmpty))
    case 'Quantifier':
      return element.min === 0 || canBeEmpty(element.element)
    case 'Assertion':
    case 'Backreference':
      return true
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return false
  }
}
