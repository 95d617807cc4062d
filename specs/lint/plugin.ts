import type { Rule } from './redocly.ts'
import { alternatives } from './rules/alternatives.ts'
import { documents } from './rules/documents.ts'
import { evidence } from './rules/evidence.ts'
import { examples } from './rules/examples.ts'
import { formats } from './rules/formats.ts'
import { naming } from './rules/naming.ts'
import { schemaSubset } from './rules/schema-subset.ts'
import { statuses } from './rules/statuses.ts'

interface Plugin {
  id: string
  rules: { oas3: Record<string, Rule> }
}

/** The rules of these contracts, as Redocly loads them. */
// oxlint-disable-next-line import/no-default-export -- Redocly takes a plugin's default export
export default function contractPlugin(): Plugin {
  return {
    id: 'contract',
    rules: {
      oas3: { alternatives, documents, evidence, examples, formats, naming, 'schema-subset': schemaSubset, statuses },
    },
  }
}
