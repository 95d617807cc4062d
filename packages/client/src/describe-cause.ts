import { redact } from './credentials.ts'
import { own } from './own.ts'

/** What can be told of a foreign error without telling a secret: neither its other properties nor its stack. */
export interface Cause {
  readonly name: string
  readonly message: string
  /** For instance `ECONNRESET`, where the runtime gives one. */
  readonly code?: string
  readonly cause?: Cause
}

/**
 * Copies what is safe of an error; a request that hangs on it would show its headers wherever the error is printed. What
 * was thrown may be anything, also what throws when it is looked at.
 */
export function describeCause(error: unknown, secrets: readonly string[], depth = 0): Cause {
  try {
    if (!(error instanceof Error)) return { name: typeof error, message: redact(String(error), secrets) }
    const code = own(error, 'code')
    // Several addresses were tried: the first reason stands for the rest.
    const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause
    return {
      name: redact(error.name, secrets),
      message: redact(error.message, secrets),
      ...(typeof code === 'string' && { code: redact(code, secrets) }),
      ...(inner !== undefined && depth < 4 && { cause: describeCause(inner, secrets, depth + 1) }),
    }
  } catch {
    return { name: 'unknown', message: '' }
  }
}

/** The first code on the way to the innermost error; where there is none, what that one says. */
export function reasonOf({ code, cause, message, name }: Cause): string {
  return code || (cause ? reasonOf(cause) : message.slice(0, 200) || name)
}
