import { expect, test } from 'vitest'
import { bundleFilesOf } from '../src/contract/bundles.ts'
import { claimsOf, hrefOfPointer } from '../src/contract/claims.ts'
import { allContracts, apiNames } from '../src/contract/contracts.ts'
import { allErrors } from '../src/contract/errors.ts'
import { formats } from '../src/contract/formats.ts'
import { errorHref, eventHref, formatHref, operationHref, schemaHref, workflowHref } from '../src/contract/links.ts'
import { allOperations, eventsOf } from '../src/contract/operations.ts'
import { allWorkflows } from '../src/contract/workflows.ts'
import { notesOn } from '../src/services/service-notes.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { addresses, textAt } from './built-site.ts'

const permalinks = readFileSync(new URL('../permalinks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const generated = [
  ...allOperations.map(({ api, operationId }) => operationHref(api, operationId)),
  ...apiNames.flatMap((api) => eventsOf(api).map(({ event = '' }) => eventHref(api, event))),
  ...allContracts.flatMap(({ api, openapi }) =>
    Object.keys(openapi.components.schemas).map((schema) => schemaHref(api, schema)),
  ),
  ...allErrors.map(({ api, code }) => errorHref(api, code)),
  ...formats.map(({ name }) => formatHref(name)),
  ...allWorkflows.map(([api, { workflowId }]) => workflowHref(api, workflowId)),
]

test('every operation, event, schema, error, format and workflow has its page', () => {
  expect(generated.filter((address) => !addresses.has(address))).toEqual([])
})

test.each(apiNames)('the schemas of %s are listed by name', (api) => {
  const prefix = `href="${schemaHref(api, '')}`.slice(0, -1)
  const list = textAt(schemaHref(api, '').slice(0, -1)).split('<tbody>')[1] ?? ''
  const names = list.split(prefix).flatMap((text) => /^[A-Z]\w*/.exec(text) ?? [])
  expect(names).not.toEqual([])
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')))
})

test('no permalink is ever lost', () => {
  expect(permalinks.filter((address) => !addresses.has(address))).toEqual([])
})

test('every generated page is in permalinks.txt: `npm --prefix packages/docs run permalinks` adds the new ones', () => {
  expect(generated.filter((address) => !permalinks.includes(address))).toEqual([])
})

test('where a service’s errors have causes and fixes, all have, and nothing else has', () => {
  for (const api of apiNames) {
    const advice = notesOn(api)?.errors
    if (!advice) continue
    const codes = allErrors.filter((error) => error.api === api).map(({ code }) => code)
    expect(Object.keys(advice).toSorted()).toEqual(codes.toSorted())
  }
})

test.each(apiNames.filter(claimsOf))('every claim about %s leads to its place in the contract', (api) => {
  const lost = claimsOf(api)?.claims.flatMap(({ id, at }) =>
    at
      .filter((pointer) => {
        const [page = '', anchor] = hrefOfPointer(api, pointer).split('#')
        return !addresses.has(page) || (anchor !== undefined && !textAt(page).includes(` id="${anchor}"`))
      })
      .map((pointer) => `${id}: ${pointer}`),
  )
  expect(lost).toEqual([])
})

test.each(apiNames.flatMap(bundleFilesOf))('$name is served with the digest that is shown', ({ name, sha256 }) => {
  const digest = createHash('sha256')
    .update(textAt(`/downloads/${name}`))
    .digest('hex')
  expect(digest).toBe(sha256)
  expect(textAt('/downloads/')).toContain(sha256)
})
