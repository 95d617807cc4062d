import { FormatError } from './format-error.ts'
import type { Change, Format, Issue, Normalized, Parsed, Refused } from './format.ts'
import { issueAt, LAST_CHARACTER_CODE, LAST_LABEL_CODE, NOT_A_STRING } from './issue-code.ts'
import type { IssueCode } from './issue-code.ts'
import { toJsonSchema } from './standard-schema.ts'

/** What a format file supplies; {@link defineFormat} makes the rest of the API of it. */
export interface Definition {
  readonly name: string
  /** How messages call the value: "Hostname". */
  readonly title: string
  /** The texts of the codes that this format issues, as `code: what is wrong`. */
  readonly texts: Readonly<Record<number, string>>
  /** Keywords of the JSON Schema besides `type`. */
  readonly schema: Readonly<Record<string, unknown>>
  /** 0, or code and position as `issueAt` packs them. */
  readonly check: (text: string) => number
  /** The parts of a text that `check` has accepted. */
  readonly read: (text: string) => Omit<Parsed<string>, 'ok' | 'value'>
  /** One step towards an accepted text, or the same text when there is none. */
  readonly repair: (text: string, code: number, position: number) => string
}

// No chain of repairs is longer; a bound, so that a repair which undoes another cannot hang.
const MAX_REPAIRS = 8

/**
 * Makes a format of its definition.
 *
 * @param define builds the definition for a set of options; called again by `with`
 */
export function defineFormat<Value extends string, Options extends object>(
  define: (options: Options) => Definition,
  options: Options,
): Format<Value, Options> {
  const { name, title, texts, schema, check: checkText, read, repair } = define(options)

  const check = (input: unknown): number => (typeof input === 'string' ? checkText(input) : issueAt(NOT_A_STRING, 0))
  const is = (input: unknown): input is Value => typeof input === 'string' && checkText(input) === 0

  const codeOf = (code: number): IssueCode => {
    // Every code that a format issues has its text; the name before the colon is one of the union.
    return (texts[code & 255] ?? '').split(':', 1)[0] as IssueCode
  }
  const explain = (code: IssueCode | number): string => {
    const text =
      typeof code === 'number' ? texts[code & 255] : Object.values(texts).find((entry) => entry.startsWith(`${code}:`))
    return text ? `${title} ${text.slice(text.indexOf(':') + 2)}` : ''
  }

  const steps = (input: string): Normalized<Value> | undefined => {
    const changes: Change[] = []
    let text = input
    const change = (code: Change['code'], to: string): boolean => {
      if (to === text) return false
      changes.push({ code, from: text, to })
      text = to
      return true
    }
    for (let i = 0; i < MAX_REPAIRS; i++) {
      const found = checkText(text)
      if (!found) {
        const { canonical } = read(text)
        if (canonical === text.toLowerCase()) change('lower_case', canonical)
        change('canonical_form', canonical)
        // Accepted, and the canonical form of an accepted text is accepted.
        return { ok: true, value: text as Value, changes }
      }
      if (!change(codeOf(found), repair(text, found & 255, found >> 8))) break
    }
    return undefined
  }

  const refuse = (input: unknown): Refused => {
    const found = check(input)
    const position = found >> 8
    const suggestion = typeof input === 'string' ? steps(input)?.value : undefined
    const length = typeof input === 'string' ? lengthAt(input, found & 255, position) : 0
    const place = length || position ? ` (at character ${position + 1})` : ''
    const meant = suggestion ? `; did you mean "${suggestion}"?` : '.'
    const issue: Issue = { code: codeOf(found), message: explain(found) + place + meant, position, length }
    return { ok: false, issues: [suggestion ? { ...issue, suggestion } : issue] }
  }
  const parse = (input: unknown): Parsed<Value> | Refused => {
    if (!is(input)) return refuse(input)
    const parts = read(input)
    // The canonical form of an accepted text is accepted.
    return { ok: true, value: input, ...parts, canonical: parts.canonical as Value }
  }

  return Object.freeze<Format<Value, Options>>({
    name,
    is,
    check,
    parse,
    normalize: (input) => (typeof input === 'string' && steps(input)) || refuse(input),
    assert(input): asserts input is Value {
      if (!is(input)) throw new FormatError(refuse(input).issues)
    },
    explain,
    with: (changed) => defineFormat<Value, Options>(define, { ...options, ...changed }),
    '~standard': {
      version: 1,
      vendor: 'domain-contracts',
      validate: (value) => (is(value) ? { value } : refuse(value)),
      jsonSchema: {
        input: (request) => toJsonSchema({ format: name, ...schema }, request),
        output: (request) => toJsonSchema({ format: name, ...schema }, request),
      },
    },
  })
}

// A character (two units beside a surrogate pair), a label, or up to the next delimiter of the URL syntax.
function lengthAt(text: string, code: number, position: number): number {
  const part = code > LAST_LABEL_CODE ? /\[[^\]]*\]?|[^/?#]*/y : code > LAST_CHARACTER_CODE ? /[^.:/?#]*/y : /./suy
  part.lastIndex = position
  return part.exec(text)?.[0].length ?? 0
}
