import { createReadStream, existsSync } from 'node:fs'
import { readArguments, USAGE, UsageError } from './arguments.ts'
import type { Request } from './arguments.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { jsonReport, textReport } from './report.ts'

/** What the command needs from its process. */
export interface Surroundings {
  readonly stdin: AsyncIterable<string>
  /** Resolves when more may be written; rejects when nobody reads any more. */
  readonly write: (text: string) => Promise<void>
  readonly writeError: (text: string) => void
  /** Whether progress can be shown on the error stream. */
  readonly terminal: boolean
  /** Milliseconds from any start. */
  readonly now: () => number
}

interface Source {
  /** Empty for a name that was given as argument. */
  readonly name: string
  readonly lines: AsyncIterable<readonly Line[]>
}

// What nobody means as a name: a path, or an ending of lists that is no top-level domain.
const fileName = /^[./~\\]|\.(?:csv|json|jsonl|list|log|lst|ndjson|tsv|txt)$/i

async function* argument(text: string): AsyncGenerator<readonly Line[]> {
  yield [{ number: 1, text }]
}

async function* file(name: string): AsyncGenerator<readonly Line[]> {
  try {
    yield* linesOf(createReadStream(name, 'utf8'))
  } catch (error) {
    throw new Error(`cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function* sourcesOf({ operands }: Request, stdin: AsyncIterable<string>): Generator<Source> {
  for (const operand of operands.length ? operands : ['-']) {
    if (operand === '-') yield { name: '-', lines: linesOf(stdin) }
    else if (existsSync(operand) || fileName.test(operand)) yield { name: operand, lines: file(operand) }
    else yield { name: '', lines: argument(operand) }
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

async function check(request: Request, { stdin, write, writeError, terminal, now }: Surroundings): Promise<number> {
  const report = request.json ? jsonReport : textReport
  let checked = 0
  let bad = 0
  let warned = 0
  let heard = true
  let shown = now()
  const tell = async (text: string): Promise<boolean> => {
    try {
      await write(text)
      return true
    } catch (error) {
      if (isClosedPipe(error)) return false
      throw error
    }
  }
  for (const { name, lines: blocks } of sourcesOf(request, stdin)) {
    for await (const lines of blocks) {
      let found = ''
      for (const { number, text } of lines) {
        // An empty argument is a bad name, an empty line of a file is none.
        if (!text && name) continue
        checked++
        const result = request.format.parse(text)
        if (result.ok && !result.advisories.length) continue
        const place = { source: name, line: number, input: text }
        if (result.ok) warned++
        else bad++
        found += result.ok ? report.advisories(place, result.advisories) : report.issue(place, result.issues[0])
      }
      if (found && heard) heard = await tell(found)
      // Nobody hears of more, and the exit code is settled.
      if (!heard && bad) return 1
      if (terminal && now() - shown > 200) {
        shown = now()
        writeError(`\r${checked} checked, ${bad} bad`)
      }
    }
  }
  if (terminal) writeError('\r\u001b[K')
  await tell(report.sums({ checked, bad, warned }))
  return bad ? 1 : 0
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0 all good, 1 some bad, 2 could not check
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const request = readArguments(argv)
    if (request) return await check(request, surroundings)
    await surroundings.write(`${USAGE}\n`)
    return 0
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    surroundings.writeError(`domain-validators: ${message}\n${error instanceof UsageError ? `\n${USAGE}\n` : ''}`)
    return 2
  }
}
