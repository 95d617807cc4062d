/** A value that cannot stand in a path without changing which operation is called. */
export class UnsafePathError extends TypeError {
  override readonly name = 'UnsafePathError'
  readonly parameter: string

  constructor(parameter: string, message: string) {
    super(message)
    this.parameter = parameter
  }
}

/**
 * Says what is wrong with a value for one path segment, or nothing. A dot segment, plain or percent-encoded, would climb
 * to another operation; an empty one would merge two segments; a number beyond 2^53 is already another number.
 */
export function pathSegmentProblem(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : 'must be a safe integer'
  if (typeof value !== 'string') return 'must be a string or a number'
  if (value === '') return 'must not be empty'
  if (/^(\.|%2e){1,2}$/i.test(value)) return 'must not be a dot segment'
  return value.isWellFormed() ? undefined : 'must not hold half a character'
}

/** Fills the braces of a path template, each with one encoded segment. */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    const problem = value === undefined || value === null ? 'is missing' : pathSegmentProblem(value)
    if (problem) throw new UnsafePathError(name, `The path parameter "${name}" ${problem}.`)
    return encodeURIComponent(String(value))
  })
}
