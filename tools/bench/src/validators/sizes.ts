import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { ResultGroup, ResultRow } from '@domain-contracts/bench-result'
import { versionOf } from './versions.ts'

interface Bundle {
  readonly name: string
  /** A module that has nothing but what is weighed. */
  readonly code: string
  /** Ours; a bar is the most that it may weigh, in bytes. */
  readonly bar?: number
}

interface Weighing {
  readonly id: string
  readonly title: string
  readonly bundles: readonly Bundle[]
}

const ours = '@domain-contracts/validators'

/** What a page loads for one question, and for all of them. */
export const weighings: readonly Weighing[] = [
  {
    id: 'size-hostname',
    title: 'Size of a check for host names',
    bundles: [
      { name: `ours, decides (/core)`, code: `export { hostname } from '${ours}/core'`, bar: 1400 },
      { name: 'ours, explains and repairs', code: `export { hostname } from '${ours}'`, bar: 1400 },
      { name: 'validator.isFQDN', code: "export { default } from 'validator/es/lib/isFQDN.js'" },
      {
        name: 'valibot',
        code: "import * as v from 'valibot'; export const f = v.parser(v.pipe(v.string(), v.domain()))",
      },
      { name: 'zod mini', code: "import * as z from 'zod/mini'; export const f = z.hostname()" },
      { name: 'zod', code: "import { z } from 'zod'; export const f = z.hostname()" },
      { name: 'tldts', code: "export { parse } from 'tldts'" },
    ],
  },
  {
    id: 'size-all',
    title: 'Size of all formats together',
    bundles: [
      { name: 'ours, decides (/core)', code: `export * from '${ours}/core'`, bar: 3500 },
      { name: 'ours, explains and repairs', code: `export * from '${ours}'`, bar: 3500 },
      { name: 'ajv-formats, without ajv', code: "export { fullFormats } from 'ajv-formats/dist/formats.js'" },
    ],
  },
]

const resolveDir = fileURLToPath(new URL('.', import.meta.url))

async function bytesOf(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** Bundles what is compared, and compares bytes. */
export async function weigh({ id, title, bundles }: Weighing): Promise<ResultGroup> {
  const rows: ResultRow[] = []
  for (const { name, code, bar } of bundles) {
    const value = await bytesOf(code)
    const version = versionOf(name)
    rows.push({
      name,
      ...(version && { version }),
      value,
      ...(name.startsWith('ours') && { ours: true }),
      ...(bar !== undefined && { bar, met: value <= bar }),
    })
  }
  const method = 'Bundled and minified by esbuild, gzip at level 9; the bar is the most that ours may weigh.'
  return { id, title, unit: 'bytes', better: 'lower', method, rows }
}
