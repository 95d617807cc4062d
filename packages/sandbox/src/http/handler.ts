import type { OperationTypes } from '@domain-contracts/client'
import type { TimeSource } from '../clock.ts'
import type { Transaction } from '../store/store.ts'

type JsonOf<Content> = Content extends { 'application/json': infer Body } ? Body : undefined
type BodyOf<Holder> = Holder extends { content: infer Content } ? JsonOf<Content> : undefined
type RequestBodyOf<Operation> = Operation extends { requestBody?: infer Body } ? BodyOf<NonNullable<Body>> : undefined

/** A request that fits its operation's contract. */
export interface HandlerRequest<Operation extends OperationTypes> {
  readonly path: NonNullable<Operation['parameters']['path']>
  readonly query: NonNullable<Operation['parameters']['query']>
  readonly body: RequestBodyOf<Operation>
}

/** One of the answers that the operation documents. */
export type HandlerAnswer<Operation extends OperationTypes> = {
  [Status in keyof Operation['responses'] & number]: {
    readonly status: Status
    readonly body: BodyOf<Operation['responses'][Status]>
    readonly headers?: Readonly<Record<string, string>>
  }
}[keyof Operation['responses'] & number]

/** What a handler may touch: the state, the time, new ids. */
export interface Context<Caller> {
  /** Who calls, read from the key. */
  readonly caller: Caller
  readonly transaction: Transaction
  readonly clock: TimeSource
  readonly newId: () => string
}

export type Handler<Operation extends OperationTypes, Caller> = (
  request: HandlerRequest<Operation>,
  context: Context<Caller>,
) => Promise<HandlerAnswer<Operation>>

/** Stands for an operation of the contract that the sandbox does not serve yet. */
export const notServed: unique symbol = Symbol('not served')

/**
 * A handler, or the word that there is none yet, for every operation of a contract: a missing operation, an undocumented
 * status and a body that does not belong to its status do not compile.
 */
export type Handlers<Operations, Caller> = {
  readonly [Id in keyof Operations]: Operations[Id] extends OperationTypes
    ? Handler<Operations[Id], Caller> | typeof notServed
    : never
}
