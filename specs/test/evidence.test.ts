import { expect, it } from 'vitest'
import { apis } from '../tools/contracts.ts'
import { listEvidence } from '../tools/evidence.ts'
import { readBundle, readYaml } from './contract-files.ts'

it.each(apis)(
  '%s rests on the evidence that evidence.yaml lists (else: npm --prefix specs run evidence, and read the diff)',
  (api) => {
    expect(listEvidence(readBundle(api))).toEqual(readYaml(`${api}/evidence.yaml`))
  },
)

it('lists what each element rests on by pointer and leaves examples alone', () => {
  const parameters = [
    { 'x-evidence': { stated: 'list', inferred: 'Its limit.' } },
    {},
    { $ref: '#/components/parameters/B' },
  ]
  const responses = { 200: { 'x-evidence': { inferred: 'Likely.' } } }
  const bundle = {
    paths: { '/a': { get: { 'x-evidence': { stated: 'page' }, parameters, responses } } },
    components: { parameters: { B: {} }, schemas: { C: { 'x-evidence': { stated: 'c' }, properties: { d: {} } } } },
    example: { 'x-evidence': { stated: 'data' } },
  }
  expect(listEvidence(bundle)).toEqual({
    '/paths/~1a/get': 'stated page',
    '/paths/~1a/get/parameters/0': 'stated list, in part inferred',
    '/paths/~1a/get/parameters/1': 'inherits stated page',
    '/paths/~1a/get/parameters/2': 'as parameters/B',
    '/paths/~1a/get/responses/200': 'inferred',
    '/components/parameters/B': 'inherits from where it is used',
    '/components/schemas/C': 'stated c',
    '/components/schemas/C/properties/d': 'inherits stated c',
  })
})
