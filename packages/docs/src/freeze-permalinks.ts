import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Adds the pages of the built site that permalinks.txt does not list yet. None is ever taken out: a test keeps them all.

const site = fileURLToPath(new URL('../dist/', import.meta.url))
const list = new URL('../permalinks.txt', import.meta.url)

const frozen = readFileSync(list, 'utf8').trim().split('\n')
const built = globSync('**/index.html', { cwd: site }).map((file) => `/${file.replace(/index\.html$/, '')}`)
const added = built.filter((address) => !address.endsWith('/interactive/') && !frozen.includes(address))

writeFileSync(list, `${[...frozen, ...added].toSorted().join('\n')}\n`)
process.stdout.write(`${added.length} permalinks added\n${added.map((address) => `  ${address}\n`).join('')}`)
