import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveSite } from './serve-site.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(directory, 'guides'))
  await writeFile(join(directory, 'index.html'), 'home')
  await writeFile(join(directory, 'guides', 'index.html'), 'guides')
  await writeFile(join(directory, '404.html'), 'nothing here')
})
afterEach(() => rm(directory, { recursive: true }))

test('serves a folder by its index page', async () => {
  const site = await serveSite({ directory })
  expect(await (await fetch(`${site.url}guides/`)).text()).toBe('guides')
  await site.close()
})

test('answers an unknown path with 404 and the site’s own page', async () => {
  const site = await serveSite({ directory })
  const response = await fetch(`${site.url}missing/`)
  expect([response.status, await response.text()]).toEqual([404, 'nothing here'])
  await site.close()
})

test('leaves nothing listening after close', async () => {
  const site = await serveSite({ directory })
  await site.close()
  await expect(fetch(site.url)).rejects.toThrow('fetch failed')
})

test('rejects with the command to run when nothing has been built', async () => {
  await expect(serveSite({ directory: join(directory, 'guides', 'none') })).rejects.toThrow('npm run build')
})

test('rejects when the port is taken', async () => {
  const site = await serveSite({ directory })
  const port = Number(new URL(site.url).port)
  await expect(serveSite({ directory, port })).rejects.toThrow('EADDRINUSE')
  await site.close()
})
