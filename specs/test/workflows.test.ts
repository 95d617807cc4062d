import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entriesOf, isObject, stringsOf } from '../lint/json.ts'
import { type Api, apis } from '../tools/contracts.ts'
import { readBundle, readYaml, specs } from './contract-files.ts'

interface Step {
  operationId: string
  /** The statuses that it expects. */
  statuses: string[]
}

interface Workflow {
  file: string
  id: string
  /** Why it is not run against the sandbox yet. */
  notRun: unknown
  steps: Step[]
}

function readWorkflows(api: Api): Workflow[] {
  return globSync(`${api}/workflows/*.arazzo.yaml`, { cwd: specs }).flatMap((path) => {
    const document = readYaml(path)
    const workflows = isObject(document) && Array.isArray(document['workflows']) ? document['workflows'] : []
    return workflows.filter(isObject).map((workflow) => ({
      file: basename(path),
      id: String(workflow['workflowId']),
      notRun: workflow['x-not-run'],
      steps: (Array.isArray(workflow['steps']) ? workflow['steps'] : []).filter(isObject).map(readStep),
    }))
  })
}

function readStep(step: Record<string, unknown>): Step {
  const criteria = Array.isArray(step['successCriteria']) ? step['successCriteria'].filter(isObject) : []
  const conditions = stringsOf(criteria.map(({ condition }) => condition))
  return {
    operationId: String(step['operationId']),
    statuses: conditions.flatMap((condition) => /^\$statusCode == (\d{3})$/.exec(condition)?.[1] ?? []),
  }
}

/** For each operationId the statuses that the contract documents. */
function documentedStatuses(api: Api): Map<string, string[]> {
  const bundle = readBundle(api)
  const operations = entriesOf(isObject(bundle) ? bundle['paths'] : {}).flatMap(([, item]) => entriesOf(item))
  return new Map(
    operations.flatMap(([, operation]) =>
      isObject(operation) && typeof operation['operationId'] === 'string'
        ? [[operation['operationId'], entriesOf(operation['responses']).map(([status]) => status)]]
        : [],
    ),
  )
}

// A contract need not have any.
describe.each(apis.filter((api) => readWorkflows(api).length > 0))('the workflows of %s', (api) => {
  const workflows = readWorkflows(api)
  const documented = documentedStatuses(api)

  it.each(workflows)('$id expects one documented status of an operation in every step', ({ steps }) => {
    expect(steps).not.toEqual([])
    for (const { operationId, statuses } of steps) {
      expect(statuses).toHaveLength(1)
      expect(documented.get(operationId)).toEqual(expect.arrayContaining(statuses))
    }
  })

  // A file is run as a whole, or not.
  it.each([...new Set(workflows.map(({ file }) => file))])('%s is run as a whole, or not at all', (file) => {
    const ofFile = workflows.filter((workflow) => workflow.file === file)
    expect(new Set(ofFile.map(({ notRun }) => notRun === undefined)).size).toBe(1)
  })

  it.each(workflows)('$id is run, or says why not', ({ notRun }) => {
    expect(notRun === undefined || (typeof notRun === 'string' && notRun.length > 10)).toBe(true)
  })
})

/** The statuses of an operation that a workflow sees when the workflows are run. */
function seenStatuses(api: Api, operationId: string): Set<string> {
  const steps = readWorkflows(api).flatMap((workflow) => (workflow.notRun === undefined ? workflow.steps : []))
  return new Set(steps.flatMap((step) => (step.operationId === operationId ? step.statuses : [])))
}

describe('the workflows that are run', () => {
  // 429 and 500 hold for every call of Domainee and are not in the document of this one.
  it('see every status of connecting that a caller can provoke', () => {
    const documented = documentedStatuses('domainee').get('connectDomainPurchase')
    expect([...seenStatuses('domainee', 'connectDomainPurchase'), '500'].toSorted()).toEqual(
      [...(documented ?? [])].toSorted(),
    )
  })

  it('see every status of attaching a domain', () => {
    const documented = documentedStatuses('devpayr').get('createProjectDomain')
    expect(seenStatuses('devpayr', 'createProjectDomain')).toEqual(new Set(documented))
  })
})
