import { parseDocument } from 'yaml'
import { firstLine, GenerationError } from '../generation-error.ts'
import { checkJsonText, lineOf } from './json-text.ts'
import { checkYamlValues } from './yaml-values.ts'
import { checkYamlTokens } from './yaml-tokens.ts'

/** The longest YAML that is read, in characters: its parser is slower than JSON's by far. */
const longestYaml = 4_000_000

// Of itself the parser compares every key with every other one, and goes through the text for every mistake that it finds:
// minutes for a map of 100,000, or for as many mistakes.
const linear = { uniqueKeys: false, prettyErrors: false }

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
  checkJsonText(text)
  return value
}

/** Parses YAML 1.2 of its core schema; `at` names the text in messages. */
export function parseYaml(text: string, at: string): unknown {
  if (text.length > longestYaml) throw new GenerationError(at, `is longer than ${longestYaml} characters`)
  checkYamlTokens(text, at)
  try {
    const document = parseDocument(text, { merge: false, schema: 'core', stringKeys: true, ...linear })
    const [problem] = [...document.errors, ...document.warnings]
    if (problem)
      throw new GenerationError(at, `is not YAML: ${firstLine(problem)} in line ${lineOf(text, problem.pos[0])}`)
    // By 1.1, `no` is false and 017 is 15; the schema above reads neither so.
    if (document.directives?.yaml.version !== '1.2') throw new GenerationError(at, 'must be YAML 1.2, not 1.1')
    checkYamlValues(document.contents, text, at)
    return document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    if (error instanceof GenerationError) throw error
    throw new GenerationError(at, `is not YAML: ${firstLine(error)}`)
  }
}
