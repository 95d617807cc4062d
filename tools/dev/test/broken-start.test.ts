import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSession } from '../src/session.ts'
import { createScratchRepository, type ScratchRepository } from './scratch-repository.ts'

let repository: ScratchRepository
let lines: string[]
let timesWhole: number
let stop: (() => void) | undefined

beforeEach(() => {
  repository = createScratchRepository()
  lines = []
  timesWhole = 0
})
afterEach(() => {
  stop?.()
  repository[Symbol.dispose]()
})

const hear = (text: string): void => void lines.push(text)
const start = async (): Promise<void> => {
  stop = await startSession(repository.root, { log: hear, error: hear }, () => (timesWhole += 1))
}

test.each([
  ['contract', 'specs/domainee/components/schemas/Domain.yaml', /^type: object$/m, 'type: [object'],
  ['root of a contract', 'specs/domainee/openapi.yaml', /^openapi: .*/, 'openapi: [3.1.0'],
  ['vocabulary', 'specs/formats.yaml', 'pattern: ^[A-Z]{2}$', 'pattern: ['],
])('a session starts on a broken %s, says where, and goes on when it is mended', async (_, file, from, to) => {
  const good = repository.read(file)
  const before = repository.outputs()
  repository.write(file, good.replace(from, to))
  await start()
  expect(lines.join('\n')).toMatch(new RegExp(String.raw`^${file.replaceAll('.', String.raw`\.`)}:\d+:\d+\n`, 'm'))
  expect(lines).toContainEqual(expect.stringMatching(/^domainee: nothing was written/))
  expect(repository.outputs()).toStrictEqual(before)
  expect(timesWhole).toBe(0)

  repository.write(file, good)
  await expect.poll(() => lines, { timeout: 20_000 }).toContainEqual(expect.stringMatching(/^domainee: up to date/))
  await expect.poll(() => timesWhole).toBeGreaterThan(0)
})

test('a session on whole contracts says so at once', async () => {
  await start()
  expect(timesWhole).toBe(1)
})
