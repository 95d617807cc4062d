import { pathToFileURL } from 'node:url'
import { bundle } from './build.ts'
import type { Candidate } from './candidates.ts'

/** A candidate's client, as the measurements use it: with any value, as plain JavaScript can pass it. */
export interface Connected {
  readonly get: (id: unknown) => Promise<unknown>
  readonly post: (id: unknown, body: unknown) => Promise<unknown>
  readonly isSuccess: (result: unknown) => boolean
}

export type Connect = (baseUrl: string, key: string) => Connected

/** The candidate with both operations, as a file to import. */
export function bundleBoth(candidate: Candidate): Promise<string> {
  return bundle(candidate, ['get', 'post'], false)
}

export async function connectFrom(file: string): Promise<Connect> {
  // Written by `moduleOf`.
  const { connect } = (await import(pathToFileURL(file).href)) as { connect: Connect }
  return connect
}
