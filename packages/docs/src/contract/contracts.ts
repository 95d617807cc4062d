import devpayrBundle from '@domain-contracts/specs/devpayr.json' with { type: 'json' }
import domaineeBundle from '@domain-contracts/specs/domainee.json' with { type: 'json' }
import type { Document, Header, OpenApi, Parameter, Reference, Response, Schema } from './openapi.ts'

export const apiNames = ['domainee', 'devpayr'] as const
export type ApiName = (typeof apiNames)[number]

/** One service's bundled contract. */
export interface Contract {
  readonly api: ApiName
  readonly title: string
  readonly openapi: OpenApi
}

// The compiler's type of a bundle is its literal content; specs/lint holds it to the subset that OpenApi describes.
const contract = (api: ApiName, bundle: unknown): Contract => {
  // Linted by specs; see above.
  const openapi = bundle as OpenApi
  return { api, title: openapi.info.title, openapi }
}

export const contracts: Readonly<Record<ApiName, Contract>> = {
  domainee: contract('domainee', domaineeBundle),
  devpayr: contract('devpayr', devpayrBundle),
}

export const allContracts: readonly Contract[] = apiNames.map((api) => contracts[api])

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
