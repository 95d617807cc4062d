import { expect, test } from 'vitest'
import { packedPackages } from '../src/rules/packed-packages.ts'
import { findingsOf } from './tiny-repository.ts'

const [client, validators] = ['@domain-contracts/client', '@domain-contracts/validators']
const manifest = (devDependencies: object): object => ({ name: 'consumers', private: true, devDependencies })
const turbo = (dependsOn: readonly string[]): object => ({ extends: ['//'], tasks: { test: { dependsOn } } })
const good = {
  'tools/consumers/package.json': manifest({ [client]: 'workspace:*', [validators]: 'workspace:*' }),
  'tools/repo-lint/turbo.json': turbo([`${client}#build`, `${validators}#build`]),
}

test('all published packages are listed, and private ones need not be', () => {
  expect(findingsOf(packedPackages, good)).toEqual([])
})

test('a published package that no consumer installs', () => {
  expect(
    findingsOf(packedPackages, { ...good, 'tools/consumers/package.json': manifest({ [client]: 'workspace:*' }) }),
  ).toEqual([
    expect.stringMatching(/^tools\/consumers\/package\.json:\d+: add "@domain-contracts\/validators": "workspace:\*"/u),
  ])
})

test('a published package whose tarball nobody looks at', () => {
  expect(findingsOf(packedPackages, { ...good, 'tools/repo-lint/turbo.json': turbo([`${validators}#build`]) })).toEqual(
    [expect.stringMatching(/^tools\/repo-lint\/turbo\.json:\d+: add "@domain-contracts\/client#build"/u)],
  )
})
