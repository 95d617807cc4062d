import type { OperationDescriptor } from '@domain-contracts/client'
import type { Answer } from '../http/answer.ts'

/** Makes an operation answer with an error instead of doing anything. */
export interface Fault {
  readonly operationId: string
  /** One of the errors that the operation documents. */
  readonly status: number
  /** Which of the status's codes, where there are several; the first unless told otherwise. */
  readonly code?: string
  /** How many calls it meets; every one unless told otherwise. */
  readonly times?: number
}

/** A fault that has been armed. */
export interface ArmedFault extends Fault {
  readonly id: number
  /** How many calls it has met. */
  readonly hits: number
}

/** Errors on request: deterministic, and off until armed. */
export interface Faults {
  /** Throws a TypeError when the operation is unknown or does not document the error. Returns the fault's id. */
  readonly add: (fault: Fault) => number
  readonly list: () => readonly ArmedFault[]
  readonly clear: () => void
}

/** What a service offers for faults: its operations, and its errors in its own dialect. */
export interface FaultyService {
  readonly operations: Readonly<Record<string, OperationDescriptor>>
  /** The codes of a documented error; `[null]` where the service has none. */
  readonly codes: (operationId: string, status: number) => readonly (string | null)[]
  readonly answer: (status: number, code: string | null) => Answer
}

export interface FaultRegistry extends Faults {
  /** The answer of the oldest fault that is armed for the operation, counted as a hit. */
  readonly take: (operationId: string) => Answer | undefined
}

export function createFaults(services: readonly FaultyService[]): FaultRegistry {
  const armed: { fault: Fault; id: number; hits: number; answer: Answer }[] = []
  let last = 0
  return {
    add: (fault) => {
      const answer = answerOf(services, fault)
      last += 1
      armed.push({ fault, id: last, hits: 0, answer })
      return last
    },
    list: () => armed.map(({ fault, id, hits }) => ({ ...fault, id, hits })),
    clear: () => {
      armed.length = 0
    },
    take: (operationId) => {
      const found = armed.find(
        ({ fault, hits }) => fault.operationId === operationId && hits < (fault.times ?? Infinity),
      )
      if (!found) return undefined
      found.hits += 1
      return found.answer
    },
  }
}

function answerOf(services: readonly FaultyService[], { operationId, status, code, times = 1 }: Fault): Answer {
  const service = services.find(({ operations }) => Object.hasOwn(operations, operationId))
  if (!service) throw new TypeError(`There is no operation "${operationId}"; GET /_sandbox/routes lists them.`)
  if (!Number.isInteger(times) || times < 1) throw new TypeError(`A fault meets at least one call, not ${times}.`)
  const codes = service.codes(operationId, status)
  if (codes.length === 0) throw new TypeError(`${operationId} does not document an error ${status}.`)
  const chosen = code ?? codes[0] ?? null
  if (!codes.includes(chosen))
    throw new TypeError(`${operationId} does not document ${status} ${chosen}; it has ${codes.join(', ')}.`)
  return service.answer(status, chosen)
}
