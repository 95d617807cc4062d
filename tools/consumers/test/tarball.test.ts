import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createScratchFolder, type ScratchFolder } from '../src/scratch-folder.ts'
import { readTarball } from '../src/tarball.ts'

let scratch: ScratchFolder
beforeEach(() => (scratch = createScratchFolder('tarball')))
afterEach(() => scratch[Symbol.dispose]())

function tar(...args: readonly string[]): string {
  execFileSync('tar', ['-czf', 'a.tgz', '--format=ustar', ...args], { cwd: scratch.path })
  return join(scratch.path, 'a.tgz')
}

test('reads files of every length, in folders, with names longer than a header field', () => {
  const deep = `package/${'folder/'.repeat(15)}`
  mkdirSync(join(scratch.path, deep), { recursive: true })
  const contents = { 'package/empty': '', 'package/block': 'x'.repeat(512), [`${deep}more`]: 'ü'.repeat(700) }
  for (const [path, text] of Object.entries(contents)) writeFileSync(join(scratch.path, path), text)
  const files = [...readTarball(tar('package'))].map(([path, content]) => [`package/${path}`, content.toString()])
  expect(Object.fromEntries(files)).toEqual(contents)
})

test('refuses a link', () => {
  mkdirSync(join(scratch.path, 'package'))
  symlinkSync('elsewhere', join(scratch.path, 'package/link'))
  expect(() => readTarball(tar('package'))).toThrow('package/link is an entry of type "2".')
})
