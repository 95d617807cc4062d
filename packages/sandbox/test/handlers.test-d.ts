import type { operations } from '@domain-contracts/domainee'
import type { Handler, Handlers } from '../src/http/handler.ts'

type Two = Pick<operations, 'connectDomainPurchase' | 'getDomain'>
declare const getDomain: Handler<operations['getDomain'], null>

// @ts-expect-error an operation without a handler, or the word that there is none
export const missing: Handlers<Two, null> = { getDomain }

// @ts-expect-error a status that the contract does not document
export const undocumented: Handler<operations['connectDomainPurchase'], null> = async () => ({
  status: 418,
  body: { error: 'not_found', message: '' },
})

// @ts-expect-error a body that belongs to another status
export const wrongBody: Handler<operations['connectDomainPurchase'], null> = async () => ({
  status: 404,
  body: { error: 'wrong_status', message: '' },
})

export const right: Handler<operations['connectDomainPurchase'], null> = async () => ({
  status: 404,
  body: { error: 'not_found', message: '' },
})
