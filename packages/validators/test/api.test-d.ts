import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf } from 'vitest'
import { hostname, httpsOriginUrl, projectDomain } from '../src/index.ts'
import type { Hostname, HttpsOriginUrl, IssueCode, OriginUrl, ProjectDomain } from '../src/index.ts'

declare const input: unknown
declare const text: string

// A guard narrows to the brand, which is a string and no other format's.
if (hostname.is(input)) expectTypeOf(input).toEqualTypeOf<Hostname>()
expectTypeOf<Hostname>().toExtend<string>()
expectTypeOf<Hostname>().not.toExtend<ProjectDomain>()
// What the stricter one accepts, the other does.
expectTypeOf<HttpsOriginUrl>().toExtend<OriginUrl>()
expectTypeOf<OriginUrl>().not.toExtend<HttpsOriginUrl>()

// @ts-expect-error a plain string has not been checked
export const unchecked: Hostname = text

export function asserted(value: unknown): ProjectDomain {
  projectDomain.assert(value)
  return value
}

const result = httpsOriginUrl.parse(text)
if (result.ok) {
  expectTypeOf(result.canonical).toEqualTypeOf<HttpsOriginUrl>()
  expectTypeOf(result.port).toEqualTypeOf<number | undefined>()
  // @ts-expect-error an accepted input has no issues
  void result.issues
} else {
  expectTypeOf(result.issues[0].code).toEqualTypeOf<IssueCode>()
}

// @ts-expect-error no such option
projectDomain.with({ allowPort: true })

// @ts-expect-error a format cannot be changed
hostname.name = 'other'

// Standard Schema 1.1, both parts, with the brand as output.
expectTypeOf(hostname).toExtend<StandardSchemaV1<string, Hostname>>()
expectTypeOf(hostname).toExtend<StandardJSONSchemaV1<string, Hostname>>()
expectTypeOf<StandardSchemaV1.InferOutput<typeof hostname>>().toEqualTypeOf<Hostname>()
expectTypeOf<StandardSchemaV1.InferInput<typeof hostname>>().toEqualTypeOf<string>()
