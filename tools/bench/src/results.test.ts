import { readdirSync, readFileSync } from 'node:fs'
import { parseResult } from '@domain-contracts/bench-result'
import { expect, test } from 'vitest'

const folder = new URL('../results/', import.meta.url)

test.each(readdirSync(folder))('results/%s is a result of the suite it is named after', (file) => {
  const { suite } = parseResult(file, readFileSync(new URL(file, folder), 'utf8'))
  expect(`${suite}.json`).toBe(file)
})
