import { parseArgs } from 'node:util'

const usage = 'Usage: npm run docs -- [--port PORT], PORT from 1 to 65535.'

/** The port of `--port`, if it is given. Throws an Error that says what to write instead. */
export function readDevPort(args: readonly string[]): number | undefined {
  const { port } = parse(args)
  if (port === undefined) return undefined
  const number = Number(port)
  if (/^\d{1,5}$/.test(port) && number >= 1 && number <= 65_535) return number
  throw new Error(`"${port}" is no port. ${usage}`)
}

function parse(args: readonly string[]): { readonly port?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('. ', 1)[0] : 'Bad arguments'}. ${usage}`, {
      cause: error,
    })
  }
}
