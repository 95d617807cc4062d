import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bundle } from './build.ts'
import type { Candidate } from './candidates.ts'

/** Minified and gzipped bytes of one operation, its client and, in ours, its request validator. */
export async function measureSize(candidate: Candidate): Promise<{ get: number; post: number }> {
  const size = async (operation: 'get' | 'post'): Promise<number> =>
    gzipSync(readFileSync(await bundle(candidate, [operation], true)), { level: 9 }).byteLength
  return { get: await size('get'), post: await size('post') }
}
