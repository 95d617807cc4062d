// Every address of a generated page is made here. They are permalinks: permalinks.txt lists them and a test keeps them.

export const operationHref = (api: string, operationId: string): string => `/${api}/operations/${operationId}/`
export const eventHref = (api: string, event: string): string => `/${api}/events/${event}/`
export const schemaHref = (api: string, schema: string): string => `/${api}/schemas/${schema}/`
export const errorHref = (api: string, code: string): string => `/${api}/errors/${code}/`
export const formatHref = (format: string): string => `/formats/${format}/`
export const workflowHref = (api: string, workflowId: string): string => `/${api}/workflows/${workflowId}/`
export const interactiveHref = (api: string): string => `/${api}/interactive/`
/** Where the operations stand that the sandbox does not serve. */
export const notServedHref = '/gaps/#not-served'
export const consoleHref = (operationId: string): string => `/console/#${operationId}`

/** A field's or header's name as part of an anchor. */
export const anchorOf = (name: string): string => name.replace(/\W/g, '-')

export const parameterHref = (api: string, operationId: string, name: string): string =>
  `${operationHref(api, operationId)}#parameter-${anchorOf(name)}`
export const statusHref = (api: string, operationId: string, status: string): string =>
  `${operationHref(api, operationId)}#status-${status}`
export const fieldHref = (api: string, schema: string, field: string): string =>
  `${schemaHref(api, schema)}#field-${anchorOf(field)}`
