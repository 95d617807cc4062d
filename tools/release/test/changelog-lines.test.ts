import type { ModCompWithPackage } from '@changesets/types'
import { expect, test } from 'vitest'
import changelog from '../src/changelog-lines.ts'

test('a changeset becomes an item of a list, without a commit in front', async () => {
  const changeset = { id: 'a', commit: '1234567890', releases: [], summary: 'Add a thing.\n\n- One\n- Two' }
  expect(await changelog.getReleaseLine(changeset, 'minor', null)).toBe('- Add a thing.\n\n  - One\n  - Two')
})

test('updated dependencies are one line, and none are no line', async () => {
  const updated = [release('@x/a', '1.1.0'), release('@x/b', '2.0.0')]
  expect(await changelog.getDependencyReleaseLine([], updated, null)).toBe('- Use `@x/a@1.1.0`, `@x/b@2.0.0`.')
  expect(await changelog.getDependencyReleaseLine([], [], null)).toBe('')
})

function release(name: string, newVersion: string): ModCompWithPackage {
  const packageJson = { name, version: '1.0.0' }
  return { name, newVersion, oldVersion: '1.0.0', type: 'patch', changesets: [], dir: '', packageJson }
}
