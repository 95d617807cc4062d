import { parse } from 'yaml'
import { apiNames } from './contracts.ts'
import type { Json } from './openapi.ts'

export interface WorkflowInput {
  readonly type: string
  readonly description?: string
  readonly default?: Json
}

export interface WorkflowStep {
  readonly stepId: string
  readonly description: string
  readonly operationId?: string
  readonly workflowId?: string
  readonly parameters?: readonly { readonly name: string; readonly in?: string; readonly value: Json }[]
  readonly requestBody?: { readonly payload: Json }
  readonly successCriteria?: readonly { readonly condition: string }[]
  readonly outputs?: Readonly<Record<string, string>>
}

export interface Workflow {
  readonly workflowId: string
  readonly summary: string
  readonly description: string
  /** Why nobody has run it, where the sandbox cannot yet. */
  readonly 'x-not-run'?: string
  readonly inputs?: {
    readonly required?: readonly string[]
    readonly properties?: Readonly<Record<string, WorkflowInput>>
  }
  readonly steps: readonly WorkflowStep[]
  readonly outputs?: Readonly<Record<string, string>>
}

// The specs package publishes bundles; workflows are read from its folder.
const files: Readonly<Record<string, string>> = import.meta.glob('../../../../specs/*/workflows/*.arazzo.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The workflows of a service, in the order of their files. Redocly lints them as Arazzo in specs. */
export function workflowsOf(api: string): readonly Workflow[] {
  return (
    Object.entries(files)
      .filter(([file]) => file.includes(`/${api}/workflows/`))
      // Linted by Redocly in specs.
      .flatMap(([, text]) => (parse(text) as { readonly workflows: readonly Workflow[] }).workflows)
  )
}

export const allWorkflows: readonly (readonly [string, Workflow])[] = apiNames.flatMap((api) =>
  workflowsOf(api).map((workflow) => [api, workflow] as const),
)
