import type { Contract } from './contract.ts'
import { errorBody } from './error-body.ts'
import { list, literal, type Code } from './literal.ts'
import type { ResolvedOperation } from './operations.ts'

/** One row for each error that an operation documents: status, code where the service has codes, and when. */
export function errorsFile(contract: Contract, operations: readonly ResolvedOperation[]): string {
  const rows = operations.flatMap((operation) =>
    operation.responses
      .filter(({ status }) => status >= 400)
      .flatMap(({ status, description, schema }) =>
        errorBody(contract, schema).codes.map((code) => ({
          operationId: operation.id,
          status,
          code,
          when: description.trim(),
        })),
      ),
  )
  return `${catalogue(rows.map(literal))}
/** One documented error of one operation. */
export interface CatalogueEntry {
  readonly operationId: OperationId
  readonly status: number
  readonly code: string | null
  /** When the operation ends so. */
  readonly when: string
}
`
}

const comment =
  "/** Every error that the contract documents, in the contract's order. `code` is null where the service has no codes. */"

// The compiler compares the rows of one literal with each other and gives up beyond a million comparisons (TS2590).
const longestList = 500

function catalogue(rows: readonly Code[]): string {
  const whole = `${comment}\nexport const errorCatalogue: readonly CatalogueEntry[] = `
  if (rows.length <= longestList) return `${whole}${list(rows)}\n`
  const parts = Array.from({ length: Math.ceil(rows.length / longestList) }, (_, index) => {
    const part = rows.slice(index * longestList, (index + 1) * longestList)
    return `const errors${index}: readonly CatalogueEntry[] = ${list(part)}\n`
  })
  return `${parts.join('\n')}\n${whole}[${parts.map((_, index) => `...errors${index}`).join(', ')}]\n`
}
