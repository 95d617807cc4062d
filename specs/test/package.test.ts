import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entriesOf, isObject, stringsOf } from '../lint/json.ts'
import { apis } from '../tools/contracts.ts'
import { readBundle, readYaml, specs } from './contract-files.ts'

const manifest: unknown = JSON.parse(readFileSync(join(specs, 'package.json'), 'utf8'))
const exported = entriesOf(isObject(manifest) ? manifest['exports'] : {}).map(([, path]) => String(path))
const published = stringsOf(isObject(manifest) ? manifest['files'] : [])

describe('the package', () => {
  it.each(exported)('exports %s, which is there and is published', (path) => {
    expect(existsSync(join(specs, path))).toBe(true)
    expect([...published, 'package.json']).toContain(path.split('/')[1])
  })

  it('publishes no private workplace of its build', () => {
    expect(existsSync(join(specs, 'dist/fresh'))).toBe(false)
  })
})

describe.each(apis)('the bundle of %s', (api) => {
  const bundle = readBundle(api)
  const bundles: unknown = JSON.parse(readFileSync(join(specs, 'dist/bundles.json'), 'utf8'))
  const entry = isObject(bundles) ? bundles[api] : undefined

  it('is the same as JSON and as YAML', () => {
    expect(readYaml(`dist/${api}.yaml`)).toEqual(bundle)
  })

  it.each(['json', 'yaml'])('as %s has the digest that bundles.json gives', (extension) => {
    const text = readFileSync(join(specs, `dist/${api}.${extension}`))
    const digest = createHash('sha256').update(text).digest('hex')
    expect(entry).toMatchObject({ sha256: { [extension]: digest } })
  })

  it('has the version that bundles.json gives', () => {
    expect(bundle).toMatchObject({ info: { version: isObject(entry) ? entry['version'] : undefined } })
  })

  it('refers to nothing outside of itself', () => {
    expect(JSON.stringify(bundle)).not.toMatch(/"\$ref":"[^#]/)
  })
})
