import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkRepository } from '../src/check-repository.ts'
import { formatFinding } from '../src/finding.ts'
import { readRepository } from '../src/read-repository.ts'
import { rules } from '../src/rules.ts'
import { packageScriptsExcept, scriptExceptions } from '../src/rules/package-scripts.ts'

const repository = readRepository(resolve(import.meta.dirname, '../../..'))

test('this repository keeps its rules', () => {
  expect(checkRepository(repository, rules).map(formatFinding)).toEqual([])
})

// An empty model would keep every rule.
test('the model holds the packages, their code, their tasks and what they install', () => {
  expect(repository.packages.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining(['specs', 'packages/validators', 'packages/sandbox', 'tools/repo-lint']),
  )
  expect(repository.code.find(({ path }) => path === 'tools/repo-lint/src/rules.ts')?.imports.length).toBeGreaterThan(
    10,
  )
  expect(repository.turbo.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['', 'tools/repo-lint']))
  expect(repository.catalog).toHaveProperty('vitest')
  expect(repository.runtimeDependencies).toContainEqual(
    expect.objectContaining({
      path: ['packages/client', 'openapi-fetch', 'openapi-typescript-helpers'],
      license: 'MIT',
    }),
  )
})

test.each(scriptExceptions)('$folder still needs its own script "$script"', ({ folder, script }) => {
  const others = scriptExceptions.filter((exception) => exception.folder !== folder || exception.script !== script)
  const files = [...packageScriptsExcept(others).check(repository)].map(({ file, message }) => `${file}: ${message}`)
  expect(files).toContainEqual(expect.stringContaining(`${folder}/package.json: the script "${script}"`))
})
