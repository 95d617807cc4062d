import { expect, it } from 'vitest'
import { apis } from '../tools/contracts.ts'
import { listEvidence } from '../tools/evidence.ts'
import { readBundle, readYaml } from './contract-files.ts'

it.each(apis)(
  '%s has the evidence marks that evidence.yaml lists (else: pnpm run evidence, and read the diff)',
  (api) => {
    expect(listEvidence(readBundle(api))).toEqual(readYaml(`${api}/evidence.yaml`))
  },
)

it('lists marks by pointer and leaves examples alone', () => {
  const bundle = {
    paths: { '/a': { get: { 'x-evidence': { stated: 'page' }, tags: [{ 'x-evidence': { inferred: 'Likely.' } }] } } },
    example: { 'x-evidence': { stated: 'data' } },
  }
  expect(listEvidence(bundle)).toEqual({ '/paths/~1a/get': 'stated page', '/paths/~1a/get/tags/0': 'inferred' })
})
