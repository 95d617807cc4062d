import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dev } from 'astro'
import { readDevPort } from './read-dev-port.ts'

// Serves the site with live reload. A contract that is saved is bundled again, and the bundle's change reloads the pages.

const specs = dirname(createRequire(import.meta.url).resolve('@domain-contracts/specs/package.json'))
// Editors write a file in several steps.
const settleMs = 50

/** Whether a file under specs is part of a contract, or the vocabulary of formats. */
function isSource(file: string): boolean {
  if (!/\.(?:ya?ml|md)$/.test(file)) return false
  const [folder = ''] = file.split(/[\\/]/)
  return file === 'formats.yaml' || existsSync(join(specs, folder, 'openapi.yaml'))
}

// The bundler calls Redocly by name.
const env = { ...process.env, PATH: [join(specs, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) }

let timer: NodeJS.Timeout | undefined
let running = false
let again = false

function bundle(): void {
  if (running) {
    again = true
    return
  }
  running = true
  const child = spawn(process.execPath, ['tools/bundle.ts'], {
    cwd: specs,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  child.on('exit', () => {
    running = false
    if (again) bundle()
    again = false
  })
}

function readPort(): number | undefined {
  try {
    return readDevPort(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

const port = readPort()
watch(specs, { recursive: true }, (_event, file) => {
  if (file === null || !isSource(file)) return
  clearTimeout(timer)
  timer = setTimeout(bundle, settleMs)
})
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
await dev({ root, ...(port !== undefined && { server: { port } }) })
