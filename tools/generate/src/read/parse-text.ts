import { isAlias, parseDocument, visit } from 'yaml'
import { firstLine, GenerationError } from '../generation-error.ts'
import { checkUniqueNames } from './unique-names.ts'
import { checkYamlDepth } from './yaml-depth.ts'

/** The longest YAML that is read, in characters: its parser is slower than JSON's by far. */
const longestYaml = 4_000_000

/**
 * A contract's text as a value: JSON, or YAML without aliases and tags; either without a key that is there twice. One byte
 * order mark before it is passed over, as RFC 8259 section 8.1 and YAML 1.2 section 5.2 allow.
 */
export function parseText(text: string): unknown {
  // The parser of YAML passes over the mark itself.
  return /^\s*[[{]/.test(text) ? parseJson(text.replace(/^\uFEFF/, '')) : parseYaml(text, '#')
}

function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new GenerationError('#', `is not JSON: ${firstLine(error)}`)
  }
  checkUniqueNames(text)
  return value
}

/** Parses YAML 1.2 of its core schema; `at` names the text in messages. */
export function parseYaml(text: string, at: string): unknown {
  if (text.length > longestYaml) throw new GenerationError(at, `is longer than ${longestYaml} characters`)
  checkYamlDepth(text, at)
  try {
    const document = parseDocument(text, { merge: false, schema: 'core', stringKeys: true })
    // A tag that is not known is only warned of, and its value would be taken for something else.
    const [problem] = [...document.errors, ...document.warnings]
    if (problem) throw new GenerationError(at, `is not YAML: ${firstLine(problem)}`)
    // A few nested aliases expand to gigabytes ("billion laughs"). A bundle needs none.
    visit(document, (_, node) => {
      if (isAlias(node)) throw new GenerationError(at, `the alias *${node.source} is not supported`)
    })
    return document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    if (error instanceof GenerationError) throw error
    throw new GenerationError(at, `is not YAML: ${firstLine(error)}`)
  }
}
