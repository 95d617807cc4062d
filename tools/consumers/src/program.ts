import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../programs')

/** A program for a scratch project, as it is written. */
export function readProgram(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** A TypeScript program as JavaScript: its types taken away, its imports of `.ts` files of `.js` ones. */
export function javascriptOf(name: string): string {
  return stripTypeScriptTypes(readProgram(name)).replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'")
}
