import { jsonSchemaSuite } from './json-schema/json-schema-suite.ts'
import type { Suite } from './suite.ts'
import { wptSuite } from './wpt/wpt-suite.ts'

/** By the name that the command takes. */
export const suites: ReadonlyMap<string, Suite> = new Map([
  ['wpt', wptSuite],
  ['json-schema', jsonSchemaSuite],
])
