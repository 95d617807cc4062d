import { validate, type Issue, type OperationDescriptor, type ResponseSchemas } from '@domain-contracts/client'
import type { TimeSource } from '../clock.ts'
import type { Store, Transaction } from '../store/store.ts'
import { Refusal, type Answer } from './answer.ts'
import { notServed } from './handler.ts'
import { readRequest } from './read-request.ts'
import { createRouter, type Route } from './router.ts'

/** A handler as the service sees it, after its types have been checked against the contract. */
type UntypedHandler = (request: never, context: never) => Promise<Answer>

/** One service: its contract and how it behaves. */
export interface ServiceDefinition<Caller> {
  readonly name: string
  /** Where the real service is; requests to it are served in process. */
  readonly serverUrl: string
  readonly operations: Readonly<Record<string, OperationDescriptor>>
  readonly responses: ResponseSchemas
  readonly handlers: Readonly<Record<string, UntypedHandler | typeof notServed>>
  /** Reads the caller from the request's key. Throws a Refusal where the key is not good enough. */
  readonly authenticate: (request: Request, transaction: Transaction, clock: TimeSource) => Promise<Caller>
  /** Who may call comes before what is wrong with the call. Throws a Refusal. */
  readonly authorize: (path: object, operationId: string, caller: Caller, transaction: Transaction) => Promise<void>
  /** Errors in the service's own dialect. */
  readonly dialect: {
    readonly noRoute: () => Answer
    readonly wrongMethod: (allowed: readonly string[]) => Answer
    /** For a path parameter that can name nothing. */
    readonly unknownPath: () => Answer
    /** The status of `invalidRequest`; an operation may not document it. */
    readonly invalidStatus: number
    readonly invalidRequest: (issues: readonly Issue[]) => Answer
    readonly notServed: (operationId: string) => Answer
    /** A documented error that was asked for. */
    readonly fault: (status: number, code: string | null) => Answer
    readonly contractViolation: (operationId: string, issues: readonly Issue[]) => Answer
  }
}

export interface ServiceRuntime {
  readonly store: Store
  readonly clock: TimeSource
  readonly newId: () => string
  /** An error that a call of the operation is to meet. */
  readonly takeFault: (operationId: string) => Answer | undefined
}

/** What a service did with one request. */
export interface Exchange {
  readonly operationId: string | undefined
  readonly answer: Answer
  /** Whether the sandbox's own answer broke the contract. */
  readonly violation: boolean
}

export type ServeRequest = (request: Request, pathname: string) => Promise<Exchange>

/** Puts a service behind its contract: every request is checked before its handler runs, every answer after. */
export function createService<Caller>(definition: ServiceDefinition<Caller>, runtime: ServiceRuntime): ServeRequest {
  const route = createRouter(Object.values(definition.operations))
  return async (request, pathname) => {
    const found = route(request.method, pathname)
    if (!('operation' in found)) {
      const { noRoute, wrongMethod } = definition.dialect
      return {
        operationId: undefined,
        answer: found.allowed.length > 0 ? wrongMethod(found.allowed) : noRoute(),
        violation: false,
      }
    }
    try {
      return checkAnswer(definition, found, await answerRoute(definition, runtime, request, found))
    } catch (error) {
      // A fault of the sandbox: it must neither look like the service's own error nor go unseen.
      return violated(definition, found, [{ path: [], code: 'sandbox_failed', message: textOf(error) }])
    }
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

async function answerRoute<Caller>(
  definition: ServiceDefinition<Caller>,
  { store, clock, newId, takeFault }: ServiceRuntime,
  request: Request,
  route: Route,
): Promise<Answer> {
  const handler = definition.handlers[route.operation.id]
  const fault = takeFault(route.operation.id)
  if (fault) return fault
  // Whatever the key: an operation without a handler knows no keys of its own either.
  if (handler === undefined || handler === notServed) return definition.dialect.notServed(route.operation.id)
  try {
    // Read before the transaction begins: a slow body must not hold up everyone else.
    const isRefusable = Object.hasOwn(route.operation.statuses, definition.dialect.invalidStatus)
    const read = await readRequest(request, route, isRefusable ? 'refuse' : 'ignore')
    return await store.transaction(async (transaction) => {
      const caller = await definition.authenticate(request, transaction, clock)
      await definition.authorize(read.path, route.operation.id, caller, transaction)
      if (read.issues.some(({ path }) => path[0] === 'path')) throw new Refusal(definition.dialect.unknownPath())
      if (read.issues.length > 0) throw new Refusal(definition.dialect.invalidRequest(read.issues))
      // The request has passed the contract that the handler's type was made from.
      const answer = await handler(read as never, { caller, transaction, clock, newId } as never)
      // A refusal must leave nothing behind, whatever the handler did before it.
      if (answer.status >= 400) throw new Refusal(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

function checkAnswer<Caller>(definition: ServiceDefinition<Caller>, route: Route, answer: Answer): Exchange {
  const [{ responses }, { operation }] = [definition, route]
  if (answer.status === 501) return { operationId: operation.id, answer, violation: false }
  const schema = responses[operation.id]?.[answer.status]
  const issues =
    schema === undefined
      ? [{ path: ['status'], code: 'undocumented', message: `${operation.id} does not document ${answer.status}.` }]
      : validate(schema ?? {}, answer.body, { unknownProperties: 'reject' })
  if (issues.length === 0) return { operationId: operation.id, answer, violation: false }
  return violated(definition, route, issues)
}

function violated<Caller>(
  { dialect }: ServiceDefinition<Caller>,
  { operation }: Route,
  issues: readonly Issue[],
): Exchange {
  return { operationId: operation.id, answer: dialect.contractViolation(operation.id, issues), violation: true }
}
