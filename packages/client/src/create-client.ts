import { checkFunction, readOptions } from './check-option.ts'
import type { CommonOptions } from './client-options.ts'
import { credentialFor, missingKey } from './credentials.ts'
import { limitMiddleware } from './limit-middleware.ts'
import { createFetchClient, type FetchClient } from './openapi-fetch.ts'
import {
  createOperationClient,
  internals,
  withInternals,
  type GivenKeys,
  type OperationClient,
  type Service,
} from './operation-client.ts'
import { own } from './own.ts'
import { sendCall } from './send-call.ts'
import { validate } from './validate.ts'
import { withHooks } from './with-hooks.ts'

/** A hardened openapi-fetch client; the operations of its service take it as their first argument. */
export type ServiceClient<Name extends string, Paths extends object> = FetchClient<Paths> & OperationClient<Name>

/** Throws a TypeError that says which option is wrong, without repeating a key. */
export function createServiceClient<Name extends string, Paths extends object>(
  service: Service<Name>,
  given: GivenKeys,
  options: CommonOptions,
): ServiceClient<Name, Paths> {
  const { security } = service
  const settings = createOperationClient(service, given, options)[internals]()
  const { validate: checked, onContractMismatch, hooks } = readOptions('options', options)
  const responses = readOptions('validate.responses', readOptions('validate', checked).responses)
  if (onContractMismatch !== undefined) checkFunction('onContractMismatch', onContractMismatch)
  settings.checkAnswer = (operationId, status, body) => {
    const schema = responses[operationId]?.[status]
    const issues = schema ? validate(schema, body, { unknownProperties: 'allow', formats: settings.formats }) : []
    return issues.length > 0 && onContractMismatch?.({ operationId, status, issues })
  }

  const { client, passMiddleware } = createFetchClient<Paths>(
    settings.baseUrl,
    async (call, message) => {
      const { method, path, signal, fetch } = call
      const operation = `${method} ${path}`
      // The contract's lists.
      const accepted = (own(security.exceptions, operation) as readonly string[] | undefined) ?? security.default
      const credential = credentialFor(settings.credentials, accepted)
      if (credential === undefined) throw new TypeError(missingKey(operation, accepted))
      const { answer } = await sendCall(
        fetch ? { ...settings, fetch } : settings,
        {
          credential,
          // openapi-fetch's own methods know no contract that would allow to repeat a call.
          retry: { ...settings.retry, maxAttempts: 1 },
          timeoutMs: settings.timeoutMs,
          totalTimeoutMs: settings.timeoutMs,
          signal,
        },
        { ...message, path, isRepeatable: false, statuses: undefined },
      )
      return answer
    },
    () => (settings.throughMiddleware = limitMiddleware(passMiddleware, settings.clock)),
  )
  const made = withInternals<FetchClient<Paths>, Name>(client, settings)
  return hooks === undefined ? made : withHooks(made, hooks)
}
