import { parseArgs } from 'node:util'
import { hostname, httpsOriginUrl, originUrl, projectDomain } from '../index.ts'
import type { Format } from '../index.ts'

/** The formats that the command knows, by the names a user may type. */
export const formats: ReadonlyMap<string, Format<string, object>> = new Map<string, Format<string, object>>([
  ['hostname', hostname],
  ['project-domain', projectDomain],
  ['https-origin-url', httpsOriginUrl],
  ['origin-url', originUrl],
])

export const USAGE: string = `usage: domain-validators check [--format FORMAT] [--json] [NAME ... | FILE ... | -]

  Checks names, one a line, from files, from standard input (-, or no argument) or as arguments.
  An argument that is no file, and does not look like one, is a name.

  --format FORMAT  ${[...formats.keys()].join(', ')} (default: hostname)
  --json           one JSON object for each bad name, and a last one with the sums

exit code: 0 all good, 1 some bad, 2 could not check`

/** What the command was asked for. */
export interface Request {
  readonly format: Format<string, object>
  readonly json: boolean
  /** Files and names as typed; empty for standard input. */
  readonly operands: readonly string[]
}

/** A command line that cannot be carried out; `message` is one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Reads a command line.
 *
 * @returns the request, or `undefined` when only the usage is asked for
 * @throws UsageError
 */
export function readArguments(argv: readonly string[]): Request | undefined {
  const { values, positionals } = parse(argv)
  if (values.help) return undefined
  const [command, ...operands] = positionals
  if (command !== 'check') throw new UsageError(`"${command ?? ''}" is no command; say "domain-validators check"`)
  // By the name in the contracts too, which is what an error of another program may have named.
  const format = formats.get(values.format) ?? [...formats.values()].find(({ name }) => name === values.format)
  if (!format) throw new UsageError(`"${values.format}" is no format; say one of ${[...formats.keys()].join(', ')}`)
  return { format, json: values.json, operands }
}

interface Parsed {
  readonly values: { readonly format: string; readonly json: boolean; readonly help: boolean }
  readonly positionals: readonly string[]
}

function parse(argv: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'hostname' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
