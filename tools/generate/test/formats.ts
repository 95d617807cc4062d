import { readFileSync } from 'node:fs'
import { readFormats, type Formats } from '../src/formats.ts'

/** The repository's own vocabulary of formats. */
export const workspaceFormats: Formats = readFormats(
  readFileSync(new URL('../../../specs/formats.yaml', import.meta.url), 'utf8'),
)
