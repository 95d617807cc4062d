import type { Issue } from './issue.ts'
import { pathSegmentProblem } from './path-segment.ts'

/** The parts of a request that end up in the address and in headers. */
export interface RequestParts {
  readonly path: object
  readonly query: object
  readonly header: object
}

/**
 * What no contract can allow, whatever its schemas say: path values that change which operation is called, and texts that
 * cannot be written into an address or a header.
 */
export function requestIssues({ path, query, header }: RequestParts): Issue[] {
  const issues: Issue[] = []
  collect(issues, 'path', path, 'unsafe_path', pathSegmentProblem)
  collect(issues, 'query', query, 'unsafe_query', queryProblem)
  collect(issues, 'header', header, 'unsafe_header', headerProblem)
  return issues
}

function collect(
  issues: Issue[],
  place: keyof RequestParts,
  parameters: object,
  code: string,
  problemOf: (value: unknown) => string | undefined,
): void {
  for (const [name, value] of Object.entries(parameters)) {
    const problem = problemOf(value)
    if (problem) issues.push({ path: [place, name], code, message: `${place}.${name} ${problem}.` })
  }
}

function queryProblem(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(queryProblem).find((problem) => problem !== undefined)
  if (typeof value === 'object' && value !== null) return 'must not be an object'
  return typeof value !== 'string' || value.isWellFormed() ? undefined : 'must not hold half a character'
}

// RFC 9110, section 5.5. fetch would refuse such a value with an error that quotes it.
function headerProblem(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return undefined
  if (typeof value !== 'string') return 'must be a string'
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? undefined : 'must hold Latin letters and no line break'
}
