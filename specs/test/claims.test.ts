import { describe, expect, it } from 'vitest'
import { checkClaims, readClaims } from '../tools/claims.ts'
import { apis } from '../tools/contracts.ts'
import { readBundle, readRepositoryFile, readYaml } from './contract-files.ts'

describe.each(apis)('the claims about %s', (api) => {
  const bundle = readBundle(api)

  it('cover every statement of the document, stand in the contract, and have a test or a reason', () => {
    expect(checkClaims(readClaims(readYaml(`${api}/claims.yaml`)), bundle, readRepositoryFile)).toEqual([])
  })

  it('are about the document that the contract calls its seed', () => {
    const { document } = readClaims(readYaml(`${api}/claims.yaml`))
    expect(bundle).toMatchObject({ info: { 'x-documents': { [document]: { seed: true } } } })
  })
})

describe('a list of claims', () => {
  const file = 'a.test.ts'
  const bundle = { paths: { '/a': { get: 1 } } }
  const claim = { id: 'one', sections: ['only'], claim: 'It is so.', at: ['/paths/~1a/get'], test: `${file} > is so` }
  const sections = [{ id: 'only', statements: 1 }]
  const sha256 = '0123456789abcdef'.repeat(4)
  const check = (list: object, text: string | undefined = "it('is so', () => {})"): string[] =>
    checkClaims(readClaims({ sha256, sections, claims: [claim], ...list }), bundle, () => text)

  it('is right when all of it holds', () => {
    expect(check({})).toEqual([])
  })
  it('needs as many claims as a section makes statements', () => {
    expect(check({ claims: [] })).toEqual(['only: 1 statements, 0 claims'])
  })
  it('says which text its statements were counted in', () => {
    for (const wrong of ['', 'abc', sha256.toUpperCase(), undefined])
      expect(check({ sha256: wrong })).toEqual(['sha256: is no SHA-256 in hexadecimal'])
  })
  it('needs pointers that lead somewhere', () => {
    expect(check({ claims: [{ ...claim, at: ['/paths/~1a/put'] }] })).toEqual(['one: nothing stands at /paths/~1a/put'])
    expect(check({ claims: [{ ...claim, at: [] }] })).toEqual(['one: points nowhere'])
  })
  it('needs a test or a reason', () => {
    const { test: _, ...bare } = claim
    expect(check({ claims: [bare] })).toEqual(['one: has no test and no reason'])
    expect(check({ claims: [{ ...bare, untestable: 'It cannot be.' }] })).toEqual([])
  })
  it('needs tests that exist', () => {
    expect(check({}, "it('is not so', () => {})")).toEqual(['one: a.test.ts has no test "is so"'])
    expect(check({}, "it(\n  'is so', () => {})")).toEqual([])
    expect(check({}, "it.each([\n  ['is so', 1],\n])('%s', () => {})")).toEqual([])
    for (const text of ["// it('is so', () => {})", "/* it('is so') */", "it.skip('is so', () => {})", "x = 'is so'"])
      expect(check({}, text)).toEqual(['one: a.test.ts has no test "is so"'])
    expect(checkClaims(readClaims({ sha256, sections, claims: [claim] }), bundle, () => undefined)).toEqual([
      'one: there is no file a.test.ts',
    ])
  })
  it('needs ids that differ', () => {
    const two = { sections: [{ id: 'only', statements: 2 }], claims: [claim, claim] }
    expect(check(two)).toEqual(['one: the id is used twice', 'one: the id is used twice'])
  })
})
