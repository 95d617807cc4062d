import { createReadStream, statSync } from 'node:fs'
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

// What nobody means as a name: a path, or an ending of lists that is no top-level domain; but neither ends a URL.
const fileName = /^(?:\.{0,2}|~)[/\\](?![/\\])|^(?!.*\/\/).*\.(?:csv|json|jsonl|list|log|lst|ndjson|tsv|txt)$/is

// A folder may be called as the site in it.
const isFile = (operand: string): boolean =>
  fileName.test(operand) || statSync(operand, { throwIfNoEntry: false })?.isDirectory() === false

async function* argument(text: string): AsyncGenerator<readonly Line[]> {
  yield [{ number: 1, text }]
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The lines of a text until it ends or cannot be read on, which is told and stops nothing else. */
async function* readable(
  chunks: AsyncIterable<string>,
  tellUnread: (why: string) => void,
): AsyncGenerator<readonly Line[]> {
  try {
    yield* linesOf(chunks)
  } catch (error) {
    tellUnread(messageOf(error))
  }
}

function* sourcesOf(
  { operands }: Request,
  stdin: AsyncIterable<string>,
  tellUnread: (name: string, why: string) => void,
): Generator<Source> {
  const source = (name: string, chunks: AsyncIterable<string>): Source => ({
    name,
    lines: readable(chunks, (why) => tellUnread(name, why)),
  })
  for (const operand of operands.length ? operands : ['-']) {
    if (operand === '-') yield source(operand, stdin)
    else if (isFile(operand)) yield source(operand, createReadStream(operand, 'utf8'))
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
  let unread = false
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
  const tellUnread = (name: string, why: string): void => {
    unread = true
    writeError(`${terminal ? '\r\u001b[K' : ''}domain-validators: cannot read ${name}: ${why}\n`)
  }
  for (const { name, lines: blocks } of sourcesOf(request, stdin, tellUnread)) {
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
  return unread ? 2 : bad ? 1 : 0
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0 all good, 1 some bad, 2 could not check everything
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const request = readArguments(argv)
    if (request) return await check(request, surroundings)
    await surroundings.write(`${USAGE}\n`)
    return 0
  } catch (error) {
    surroundings.writeError(
      `domain-validators: ${messageOf(error)}\n${error instanceof UsageError ? `\n${USAGE}\n` : ''}`,
    )
    return 2
  }
}
