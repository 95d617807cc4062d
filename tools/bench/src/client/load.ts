import { pathToFileURL } from 'node:url'
import { bundle } from './build.ts'
import type { Candidate } from './candidates.ts'

/** A candidate's client, as the measurements use it: with any value, as plain JavaScript can pass it. */
export interface Connected {
  readonly get: (id: unknown) => Promise<unknown>
  readonly post: (id: unknown, body: unknown) => Promise<unknown>
  readonly isSuccess: (result: unknown) => boolean
}

export async function load(candidate: Candidate): Promise<(baseUrl: string, key: string) => Connected> {
  const file = await bundle(candidate, ['get', 'post'], false)
  // Written by `moduleOf`.
  const { connect } = (await import(pathToFileURL(file).href)) as {
    connect: (baseUrl: string, key: string) => Connected
  }
  return connect
}
