import { execFileSync } from 'node:child_process'
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

  it('leaves nothing of its build behind', () => {
    expect(existsSync(join(specs, 'dist/fresh'))).toBe(false)
  })

  it('ignores no finding of the linter', () => {
    expect(existsSync(join(specs, '.redocly.lint-ignore.yaml'))).toBe(false)
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

describe('the README', () => {
  const readme = readFileSync(join(specs, 'README.md'), 'utf8')

  it('has a snippet that prints what it says', () => {
    const [, code = ''] = /```js\n([^`]*)```/.exec(readme) ?? []
    const printed = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join('\n')
    expect(printed).not.toBe('')
    const options = ['--input-type=module', '--no-warnings', '--eval', code]
    expect(execFileSync(process.execPath, options, { cwd: specs, encoding: 'utf8' }).trim()).toBe(printed)
  })

  it.each([
    { api: 'domainee', title: 'Domainee' },
    { api: 'devpayr', title: 'DevPayr' },
  ] as const)('counts the operations and events of $title', ({ api, title }) => {
    const bundle = readBundle(api)
    const [paths, webhooks] = isObject(bundle) ? [bundle['paths'], bundle['webhooks']] : []
    const operations = entriesOf(paths)
      .flatMap(([, item]) => entriesOf(item))
      .filter(([key]) => key !== 'parameters')
    const events = entriesOf(webhooks).length
    const row = readme.split('\n').find((line) => line.startsWith(`| ${title}:`))
    expect(row?.split('|').map((cell) => cell.trim())).toEqual(
      expect.arrayContaining([String(operations.length), events === 0 ? '–' : String(events)]),
    )
  })
})
