/** Reads a port from the command line; throws with the flag's name when it is none. */
export function readPort(flag: string, text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new Error(`${flag} takes a number from 0 to 65535, not "${text}".`)
}
