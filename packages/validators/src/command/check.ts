import { createReadStream, existsSync } from 'node:fs'
import { readArguments, USAGE, UsageError } from './arguments.ts'
import type { Request } from './arguments.ts'
import { linesOf } from './lines.ts'
import { toJson, toText } from './report.ts'

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
  readonly name: string
  readonly chunks: AsyncIterable<string>
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

function* sourcesOf({ operands }: Request, stdin: AsyncIterable<string>): Generator<Source> {
  for (const operand of operands.length ? operands : ['-']) {
    if (operand === '-') yield { name: '-', chunks: stdin }
    else if (existsSync(operand)) yield { name: operand, chunks: createReadStream(operand, 'utf8') }
    else yield { name: '', chunks: once(operand) }
  }
}

async function check(request: Request, { stdin, write, writeError, terminal, now }: Surroundings): Promise<number> {
  const show = request.json ? toJson : toText
  let checked = 0
  let bad = 0
  let shown = now()
  for (const { name, chunks } of sourcesOf(request, stdin)) {
    for await (const lines of linesOf(chunks)) {
      let report = ''
      for (const { number, text } of lines) {
        // An empty argument is a bad name, an empty line of a file is none.
        if (!text && name) continue
        checked++
        if (request.format.is(text)) continue
        bad++
        const result = request.format.parse(text)
        if (!result.ok) report += show({ source: name, line: number, input: text, issue: result.issues[0] })
      }
      if (report) await write(report)
      if (terminal && now() - shown > 200) {
        shown = now()
        writeError(`\r${checked} checked, ${bad} bad`)
      }
    }
  }
  if (terminal) writeError('\r\u001b[K')
  await write(request.json ? `${JSON.stringify({ checked, bad })}\n` : `${checked} checked, ${bad} bad\n`)
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
