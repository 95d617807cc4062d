import { own } from './own.ts'

/** A value that cannot stand in a path without changing which operation is called. */
export class UnsafePathError extends TypeError {
  override readonly name = 'UnsafePathError'
  readonly parameter: string

  constructor(parameter: string, problem: string) {
    super(`The path parameter "${parameter}" ${problem}.`)
    this.parameter = parameter
  }
}

/**
 * Says what is wrong with a value for one path segment, or nothing. A dot segment, plain or percent-encoded, would climb
 * to another operation; an empty one would merge two segments; a number beyond 2^53 is already another number.
 */
export function pathSegmentProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing'
  if (typeof value === 'number' ? Number.isSafeInteger(value) : isSafeText(value)) return undefined
  return 'must be a safe integer or a text that is neither empty nor a dot segment'
}

function isSafeText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && !/^((\.|%2e){1,2})?$/i.test(value)
}

/** Fills the braces of a path template, each with one encoded segment; `refuse` is told of values that cannot stand there. */
export function serializePath(
  template: string,
  parameters: object,
  refuse: (parameter: string, problem: string) => void,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = own(parameters, name)
    const problem = pathSegmentProblem(value)
    if (!problem) return encodeURIComponent(String(value))
    refuse(name, problem)
    return ''
  })
}
