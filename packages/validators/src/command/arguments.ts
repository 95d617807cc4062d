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

const formatNames = [...formats.keys()].join(', ')

export const USAGE: string = `usage: domain-validators check [--format FORMAT] [--json] [NAME ... | FILE ... | -]

  Checks names, one a line, from files, from standard input (-, or no argument) or as arguments.
  An argument that is no file, and does not look like one, is a name.

  --format FORMAT  ${formatNames} (default: hostname)
  --json           one JSON object for each bad name or warning, and a last one with the sums
  --               what follows is no option, even if it begins with a hyphen

  A warning is about a good name, and does not change the exit code.

exit code: 0 all good, 1 some bad, 2 could not check everything`

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
  const { format: name, json, help, operands: positionals } = parse(argv)
  if (help) return undefined
  const [command, ...operands] = positionals
  if (command !== 'check')
    throw new UsageError(`${JSON.stringify(command ?? '')} is no command; say "domain-validators check"`)
  // By the name in the contracts too, which is what an error of another program may have named.
  const format = formats.get(name) ?? [...formats.values()].find((each) => each.name === name)
  if (!format) throw new UsageError(`${JSON.stringify(name)} is no format; say one of ${formatNames}`)
  return { format, json, operands }
}

const options = {
  format: { type: 'string', short: 'f' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Parsed {
  readonly format: string
  readonly json: boolean
  readonly help: boolean
  readonly operands: readonly string[]
}

function parse(argv: readonly string[]): Parsed {
  // Not strictly: what Node says of a mistake is about its own quoting, and not about this command.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  })
  const given = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value = '' } = token
    if (!Object.hasOwn(options, name)) {
      const written = JSON.stringify(argv[token.index])
      throw new UsageError(
        `${written} is no option; there are --format, --json and --help, and -- before a name that begins with a hyphen`,
      )
    }
    if (name === 'format' && !value) throw new UsageError(`${rawName} needs a format; say one of ${formatNames}`)
    if (name !== 'format' && value) throw new UsageError(`${rawName} takes no value; say ${rawName} alone`)
    given.set(name, value)
  }
  return {
    format: given.get('format') ?? 'hostname',
    json: given.has('json'),
    help: given.has('help'),
    operands: positionals,
  }
}
