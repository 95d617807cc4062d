import { relative } from 'node:path'
import { getCodeframe, getLineColLocation, type LocationObject } from '@redocly/openapi-core'

/** Something that is wrong with a contract, and where in its sources. */
export interface Problem {
  readonly message: string
  /** Undefined only when nothing more is known than the message. */
  readonly location: LocationObject | undefined
}

/** A problem as an editor's terminal links it: `file:line:column`, the message, and the lines around it. */
export function formatProblem(root: string, { message, location }: Problem): string {
  if (!location) return message
  const found = getLineColLocation(location)
  const { start } = found
  const frame = getCodeframe({ ...found, end: found.end ?? start }, false)
  return `${relative(root, location.source.absoluteRef)}:${start.line}:${start.col}\n${message}\n\n${frame}\n`
}

/**
 * Without those that only follow from another one: a file that does not parse is also reported wherever it is referred to.
 * The same problem found twice stays once.
 */
export function withoutEchoes(root: string, problems: readonly Problem[]): Problem[] {
  const unparsable = problems.filter(({ message }) => message.startsWith('Failed to parse'))
  const roots = unparsable.length > 0 ? unparsable : problems
  return [...new Map(roots.map((problem) => [formatProblem(root, problem), problem])).values()]
}
