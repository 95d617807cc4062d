import { gzipSync } from 'node:zlib'

export interface PackageSize {
  readonly name: string
  /** Bytes of the tarball. */
  readonly packed: number
  /** Bytes of its files. */
  readonly unpacked: number
  readonly files: number
  /** The package's main entry with everything it imports, minified, undefined where it has none. */
  readonly bundle: Uint8Array | undefined
}

/** Lists what each package weighs, in kB of 1,000 bytes, as a Markdown table. */
export function sizeTable(sizes: readonly PackageSize[]): string {
  const rows = sizes.map(({ name, packed, unpacked, files, bundle }) => [
    name,
    kilobytes(packed),
    kilobytes(unpacked),
    String(files),
    bundle === undefined ? '–' : kilobytes(bundle.length),
    bundle === undefined ? '–' : kilobytes(gzipSync(bundle, { level: 9 }).length),
  ])
  const head = ['package', 'packed kB', 'unpacked kB', 'files', 'bundled, minified kB', 'the same, gzip kB']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
