import { notesOn } from '../services/service-notes.ts'
import { bundledApis, parseBundle } from './bundles.ts'
import type { Document, Header, OpenApi, Parameter, Reference, Response, Schema } from './openapi.ts'

/** One service's bundled contract. */
export interface Contract {
  /** The service's name in addresses, of its folder in specs and of its package. */
  readonly api: string
  readonly title: string
  readonly openapi: OpenApi
}

/** A contract as it may be written: without the parts that it has no use for. */
interface WrittenContract extends Omit<OpenApi, 'security' | 'tags' | 'components'> {
  readonly security?: OpenApi['security']
  readonly tags?: OpenApi['tags']
  readonly components?: Partial<OpenApi['components']>
}

function contract(api: string): Contract {
  // Linted by specs, which holds it to the subset that OpenApi describes; what a contract may leave out is filled in.
  const { security = [], tags = [], components = {}, ...rest } = parseBundle(api) as WrittenContract
  const { schemas = {}, parameters = {}, responses = {}, headers = {}, securitySchemes = {} } = components
  const parts = { schemas: sortedByName(schemas), parameters, responses, headers, securitySchemes }
  const openapi = { ...rest, security, tags, components: parts }
  return { api, title: openapi.info.title, openapi }
}

// A bundle has its schemas in the order of their first use, which tells a reader nothing.
function sortedByName<Value>(map: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(map).toSorted(([one], [other]) => one.localeCompare(other, 'en')))
}

const placeOf = (api: string): number => notesOn(api)?.order ?? Number.POSITIVE_INFINITY

/** The services: whatever the specs package has bundled. */
export const apiNames: readonly string[] = bundledApis.toSorted(
  (one, other) => Number(placeOf(one) > placeOf(other)) - Number(placeOf(one) < placeOf(other)),
)

export const allContracts: readonly Contract[] = apiNames.map(contract)

const byName = new Map(allContracts.map((one) => [one.api, one]))

/** The contract of a service. Throws when there is none. */
export function contractOf(api: string): Contract {
  const found = byName.get(api)
  if (!found) throw new Error(`there is no contract of ${api}`)
  return found
}

/** The services' titles in a sentence: `Domainee and DevPayr`. */
export const allTitles: string = new Intl.ListFormat('en').format(allContracts.map(({ title }) => title))

type Component = Parameter | Response | Header | Schema

/** The name that a reference into `components` ends with. */
export function referencedName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

/** The element itself, or the component that it refers to. Throws when there is none. */
export function resolve<Target extends Component>({ openapi }: Contract, element: Target | Reference): Target {
  if (!('$ref' in element) || element.$ref === undefined) return element as Target // no `$ref`: not a Reference
  const [section = '', name = ''] = element.$ref.split('/').slice(-2)
  // Whatever section it is, it is a map of components.
  const found = (openapi.components as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[section]?.[name]
  if (!found) throw new Error(`${element.$ref} names nothing in the contract`)
  // The section that a reference points into decides its type; the bundle has been linted.
  return found as Target
}

export function documentOf({ openapi }: Contract, key: string): Document {
  const document = openapi.info['x-documents'][key]
  if (!document) throw new Error(`x-documents has no "${key}"`)
  return document
}
