import { join } from 'node:path'
import { launchBrowser } from '@domain-contracts/test-browser'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createProject } from '../src/create-project.ts'
import { javascriptOf } from '../src/program.ts'
import { run } from '../src/run.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'
import { serveFolder } from '../src/serve-folder.ts'
import { expectedLines } from './expected-lines.ts'

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A consumer</title><link rel="icon" href="data:," /></head>
  <body><script type="module" src="/main.js"></script></body>
</html>
`

const project = createScratchFolder('browser')
afterAll(() => project[Symbol.dispose]())

beforeAll(() =>
  createProject({
    folder: project.path,
    tarballs: inject('tarballs'),
    dependencies: { vite: '8.3.8' },
    files: {
      'index.html': page,
      'main.js': javascriptOf('main.ts'),
      'use-packages.js': javascriptOf('use-packages.ts'),
    },
  }),
)

test('every package works in Chromium, built by Vite', async () => {
  const { code, stderr } = await run('node_modules/.bin/vite', ['build'], { cwd: project.path })
  // No warning either: Vite gives one when a package needs a built-in of Node.
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })

  await using server = await serveFolder(join(project.path, 'dist'))
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    const printed: string[] = []
    const requested: string[] = []
    tab.on('console', (message) => printed.push(message.text()))
    tab.on('pageerror', (error) => printed.push(String(error)))
    tab.on('request', (request) => requested.push(new URL(request.url()).origin))
    await tab.goto(server.url)
    await expect.poll(() => printed, { timeout: 20_000 }).not.toEqual([])
    expect(printed).toEqual([JSON.stringify(expectedLines)])
    // The sandbox answers in the page: nobody but the page's own server was asked.
    expect(new Set(requested)).toEqual(new Set([new URL(server.url).origin]))
  } finally {
    await browser.close()
  }
})
