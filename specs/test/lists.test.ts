import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkClaims, readClaims } from '../tools/claims.ts'
import { listEvidence } from '../tools/evidence.ts'
import { compareExamples, listExamples } from '../tools/examples.ts'
import { readBundle, readRepositoryFile, readYaml, specs } from './contract-files.ts'

interface Body {
  content: { 'application/json': { examples: Record<string, unknown> } }
}

it('an example that is lost is noticed by examples.yaml', () => {
  // Of the contracts only this is needed here.
  const bundle = structuredClone(readBundle('domainee')) as {
    paths: Record<string, Record<string, { requestBody: Body; responses: Record<string, Body> }>>
  }
  const listed = readYaml('domainee/examples.yaml')
  expect(compareExamples(listed, listExamples(bundle))).toEqual([])
  const request = bundle.paths['/v1/domain-purchases']?.['post']?.requestBody
  const refusal = bundle.paths['/v1/domains/{id}']?.['patch']?.responses['400']
  delete request?.content['application/json'].examples['buyAndConnect']
  delete refusal?.content['application/json'].examples['privateOrigin']
  expect(compareExamples(listed, listExamples(bundle))).toEqual([
    'createDomainPurchase request: the example buyAndConnect is gone',
    'updateDomain 400: the example privateOrigin is gone',
  ])
})

it('a new property that only inherits its schema’s mark is noticed by evidence.yaml', () => {
  const bundle = readBundle('domainee')
  // Of the contract only this is needed here.
  const grown = structuredClone(bundle) as { components: { schemas: { AuthCode: { properties: object } } } }
  Object.assign(grown.components.schemas.AuthCode.properties, { expiresAt: { type: 'string' } })
  const added = Object.entries(listEvidence(grown)).filter(([pointer]) => !(pointer in listEvidence(bundle)))
  expect(added).toEqual([['/components/schemas/AuthCode/properties/expiresAt', 'inherits stated auth-code']])
})

it('a claim that loses its test is noticed by the check of claims.yaml', () => {
  const text = readFileSync(join(specs, 'domainee/claims.yaml'), 'utf8')
  const unproven = text.replace(/\n    test: .* answers success with 200/, '')
  expect(unproven).not.toBe(text)
  expect(checkClaims(readClaims(parse(unproven)), readBundle('domainee'), readRepositoryFile)).toEqual([
    'connect-status-200: has no test and no reason',
  ])
})
