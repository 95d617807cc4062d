// Every body that the contract describes has a type that says something: neither `any` nor `unknown`.
import type { OperationId } from './generated/descriptors.gen.ts'
import type { operations } from './generated/types.gen.ts'

type JsonOf<Holder> = Holder extends { content: { 'application/json': infer Body } } ? Body : 'no body'

// Only `any` and `unknown` take anything in.
type Unshaped<Id extends OperationId, Body> = unknown extends Body ? Id : never

type UnshapedAnswers = {
  [Id in OperationId]: {
    [Status in keyof operations[Id]['responses']]: Unshaped<Id, JsonOf<operations[Id]['responses'][Status]>>
  }[keyof operations[Id]['responses']]
}[OperationId]

type UnshapedRequests = {
  [Id in OperationId]: operations[Id] extends { requestBody?: infer Body }
    ? Unshaped<Id, JsonOf<NonNullable<Body>>>
    : never
}[OperationId]

declare const answers: UnshapedAnswers
declare const requests: UnshapedRequests
export const noAnswer: never = answers
export const noRequest: never = requests
