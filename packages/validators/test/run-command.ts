import { run } from '../src/command/check.ts'

/** What the command did. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs the command in process, with chunks of standard input. */
export async function check(
  args: readonly string[],
  input: readonly string[] = [],
  terminal = false,
): Promise<Outcome> {
  let out = ''
  let error = ''
  let clock = 0
  async function* stdin(): AsyncGenerator<string> {
    yield* input
  }
  const code = await run(args, {
    stdin: stdin(),
    write: async (text) => void (out += text),
    writeError: (text) => void (error += text),
    terminal,
    now: () => (clock += 1000),
  })
  return { code, out, error }
}
