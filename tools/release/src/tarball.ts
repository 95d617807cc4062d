import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A packed package: how large it is to download and what it unpacks to. */
export interface Tarball {
  readonly bytes: number
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
}

const block = 512

/** Reads what is in an npm tarball (POSIX ustar, gzipped), names without the leading `package/`. */
export function readTarball(file: string): Tarball {
  const packed = readFileSync(file)
  const archive = gunzipSync(packed)
  const files: { name: string; bytes: number }[] = []
  for (let at = 0; at + block <= archive.length;) {
    const text = (start: number, length: number): string =>
      archive.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '')
    const name = text(0, 100)
    if (name === '') break
    const bytes = Number.parseInt(text(124, 12).trim() || '0', 8)
    const [type, prefix] = [text(156, 1), text(345, 155)]
    // Only files; npm's tarballs hold no links, and long names stand in the prefix.
    if (type === '0' || type === '') files.push({ name: [prefix, name].filter(Boolean).join('/').replace(/^package\//, ''), bytes }) // prettier-ignore
    at += block + Math.ceil(bytes / block) * block
  }
  return { bytes: packed.length, files }
}
