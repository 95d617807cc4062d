import { allContracts } from './contracts.ts'
import { errorHref, eventHref, formatHref, operationHref, schemaHref } from './links.ts'
import { eventsOf, operationsOf } from './operations.ts'
import { formats } from './formats.ts'

// Where two contracts use one name for two pages, a text means that of its own contract; see hrefOfName.
const pages = new Map<string, string>()
const pagesOfApi = new Map<string, string>()

for (const { api, openapi } of allContracts) {
  for (const { operationId, answers } of operationsOf(api)) {
    pages.set(operationId, operationHref(api, operationId))
    pagesOfApi.set(`${api} ${operationId}`, operationHref(api, operationId))
    for (const code of answers.flatMap(({ codes }) => codes)) pagesOfApi.set(`${api} ${code}`, errorHref(api, code))
  }
  for (const { event } of eventsOf(api)) if (event) pages.set(event, eventHref(api, event))
  for (const schema of Object.keys(openapi.components.schemas))
    pagesOfApi.set(`${api} ${schema}`, schemaHref(api, schema))
}
for (const { name } of formats) pages.set(name, formatHref(name))

/** The page about an operation, event, format, schema or error code that a text of the API mentions by name. */
export function hrefOfName(name: string, api?: string): string | undefined {
  return pagesOfApi.get(`${api ?? ''} ${name}`) ?? pages.get(name)
}
