import type { OperationDescriptor } from '@domain-contracts/client'

/** An operation found for a request, with its path parameters as they stood in the URL. */
export interface Route {
  readonly operation: OperationDescriptor
  readonly path: Readonly<Record<string, string>>
}

export type Router = (method: string, pathname: string) => Route | { readonly allowed: readonly string[] }

/** Finds operations by method and path. For a path that only other methods have, says which; for none, an empty list. */
export function createRouter(operations: readonly OperationDescriptor[]): Router {
  const entries = operations.map((operation) => ({ operation, segments: operation.path.split('/') }))
  // A fixed segment wins over a parameter: /domain-purchases/check is no purchase called "check".
  entries.sort((one, other) => countParameters(one.segments) - countParameters(other.segments))
  return (method, pathname) => {
    const given = pathname.split('/')
    const fitting = entries.flatMap(({ operation, segments }) => {
      const path = matchSegments(segments, given)
      return path ? [{ operation, path }] : []
    })
    return (
      fitting.find(({ operation }) => operation.method === method) ?? {
        allowed: fitting.map(({ operation }) => operation.method),
      }
    )
  }
}

function countParameters(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length
}

function matchSegments(pattern: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const value = given[index] ?? ''
    if (segment.startsWith('{')) {
      if (value === '') return undefined
      parameters[segment.slice(1, -1)] = decodeSegment(value)
    } else if (segment !== value) return undefined
  }
  return parameters
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
