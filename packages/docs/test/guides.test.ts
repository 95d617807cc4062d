import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isReleased } from '../src/site/changelogs.ts'
import firstCall from '../src/site/first-call.md?raw'
import { guides } from '../src/site/guides.ts'
import { snippetsIn } from '../src/site/snippets.ts'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))

// A guide's snippets are one program: a reader who copies them in order must get what the guide says.
const programOf = (markdown: string): string => snippetsIn(markdown, 'ts').join('\n')

const promisedOutput = (markdown: string): string => snippetsIn(markdown, 'text').join('')

const landingPage = { title: 'The first call', href: '/first-call/', body: firstCall }
const pages = [...guides, landingPage]

// Inside the package, so that imports resolve as they do for a reader who has installed the packages.
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(packageFolder, '.guides-'))
  await Promise.all(pages.map(({ href, body }) => writeFile(fileOf(href), `${programOf(body)}\nexport {}\n`)))
})
afterAll(() => rm(folder, { recursive: true }))

const fileOf = (href: string): string => join(folder, `${href.split('/').at(-2)}.ts`)

test('the quick start says that nothing is released as long as that is so', () => {
  const start = guides.find(({ href }) => href === '/guides/quick-start/')
  expect(start?.body.includes('not on the registry yet')).toBe(!isReleased)
})

test('the guides that the navigation promises are there', () => {
  expect(guides.map(({ href }) => href)).toEqual([
    '/guides/quick-start/',
    '/guides/authentication/',
    '/guides/connect-or-auto-connect/',
    '/guides/reconnect/',
    '/guides/primary-domain/',
    '/guides/errors-and-outcomes/',
    '/guides/test-with-the-sandbox/',
    '/guides/webhooks/',
    '/guides/upgrade/',
    '/guides/validate-a-form/',
  ])
})

describe.each(pages.map(({ title, href, body }) => [title, href, body] as const))('%s', (_title, href, body) => {
  test('its snippets print what it says', async () => {
    expect(programOf(body)).not.toBe('')
    const { stdout, stderr } = await run(process.execPath, [fileOf(href)], { timeout: 20_000 })
    expect(stderr + stdout).toBe(promisedOutput(body))
  })
})

test('the snippets compile', async () => {
  const settings = {
    extends: '../tsconfig.json',
    compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' },
    include: ['*.ts'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const require = createRequire(import.meta.url)
  const compiler = join(require.resolve('typescript/package.json'), '..', 'bin', 'tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})
