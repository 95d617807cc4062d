import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const block = 512

/** The files of an npm tarball by their path in the package. Throws when an entry is neither a file nor a folder. */
export function readTarball(file: string): Map<string, Buffer> {
  const archive = gunzipSync(readFileSync(file))
  const files = new Map<string, Buffer>()
  for (let at = 0; archive[at] !== undefined && archive[at] !== 0;) {
    const header = archive.subarray(at, at + block)
    const size = Number.parseInt(textOf(header, 124, 12), 8)
    const name = [textOf(header, 345, 155), textOf(header, 0, 100)].filter(Boolean).join('/')
    const type = textOf(header, 156, 1)
    // POSIX ustar: 0 is a file, 5 a folder. npm unpacks links and devices of nobody.
    if (type === '0') files.set(name.replace(/^package\//, ''), archive.subarray(at + block, at + block + size))
    else if (type !== '5') throw new Error(`${name} is an entry of type "${type}".`)
    at += block + Math.ceil(size / block) * block
  }
  return files
}

function textOf(header: Buffer, from: number, length: number): string {
  return header
    .toString('utf8', from, from + length)
    .replace(/\0.*$/s, '')
    .trim()
}
