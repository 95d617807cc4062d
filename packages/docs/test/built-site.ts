import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const directory = fileURLToPath(new URL('../dist/', import.meta.url))

/** Every file of the built site, as an address: `/guides/` for its index page, `/llms.txt` for another file. */
export const addresses: ReadonlySet<string> = new Set(
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(directory.length)}`.replace(/\/index\.html$/, '/')),
)

/** The text at an address of the built site. */
export function textAt(address: string): string {
  return readFileSync(join(directory, address.endsWith('/') ? `${address}index.html` : address), 'utf8')
}

/** The site's own pages; Redoc's two views are a program, not pages. */
export const pages: readonly string[] = [...addresses]
  .filter((address) => (address.endsWith('/') && !address.endsWith('/interactive/')) || address === '/404.html')
  .toSorted()
