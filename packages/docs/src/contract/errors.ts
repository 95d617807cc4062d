import { apiNames, contractOf } from './contracts.ts'
import type { Evidence } from './evidence.ts'
import type { Example } from './openapi.ts'
import { operationsOf } from './operations.ts'

/** One operation's answer with the error. */
export interface ErrorOccurrence {
  readonly operationId: string
  readonly summary: string
  readonly status: string
  readonly when: string
  readonly evidence: Evidence
}

/** A page of the error catalogue: a code, or a status where the service has no codes. */
export interface ErrorEntry {
  readonly api: string
  readonly code: string
  /** Whether `code` is a status because the service has no codes. */
  readonly isStatus: boolean
  readonly statuses: readonly string[]
  readonly schemas: readonly string[]
  readonly occurrences: readonly ErrorOccurrence[]
  /** Example bodies, each text once. */
  readonly examples: readonly Example[]
}

function entriesOf(api: string): readonly ErrorEntry[] {
  const found = new Map<string, ErrorOccurrence[]>()
  const bodies = new Map<string, Map<string, Example>>()
  const schemas = new Map<string, Set<string>>()
  for (const { operationId, summary, answers } of operationsOf(api)) {
    for (const { status, codes, description, evidence, content } of answers) {
      if (status.startsWith('2')) continue
      for (const code of codes.length > 0 ? codes : [status]) {
        found.set(code, [...(found.get(code) ?? []), { operationId, summary, status, when: description, evidence }])
        const all = Object.values(content?.examples ?? {})
        const examples = codes.length > 1 ? all.filter(({ value }) => codeOf(value) === code) : all
        const texts = bodies.get(code) ?? new Map<string, Example>()
        for (const example of examples)
          if (!texts.has(JSON.stringify(example.value))) texts.set(JSON.stringify(example.value), example)
        bodies.set(code, texts)
        const name = content?.schema.$ref?.split('/').at(-1)
        if (name) schemas.set(code, (schemas.get(code) ?? new Set()).add(name))
      }
    }
  }
  return [...found].map(([code, occurrences]) => ({
    api,
    code,
    isStatus: /^\d+$/.test(code),
    statuses: [...new Set(occurrences.map(({ status }) => status))],
    schemas: [...(schemas.get(code) ?? [])],
    occurrences,
    examples: [...(bodies.get(code)?.values() ?? [])],
  }))
}

/** The code that an example's body carries. */
function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
}

const catalogue = new Map(apiNames.map((api) => [api, entriesOf(api)]))

export const errorsOf = (api: string): readonly ErrorEntry[] => catalogue.get(api) ?? []
export const allErrors: readonly ErrorEntry[] = apiNames.flatMap(errorsOf)

/** What the contract says of the error as such, apart from any operation. */
export function meaningOf({ api, schemas, isStatus }: ErrorEntry): string {
  if (isStatus) return ''
  return contractOf(api).openapi.components.schemas[schemas[0] ?? '']?.description ?? ''
}
