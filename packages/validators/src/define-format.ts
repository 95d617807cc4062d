import { FormatError } from './format-error.ts'
import type { Change, Format, Issue, Normalized, Parsed, Refused } from './format.ts'
import { EMPTY, LABEL_TOO_LONG, NOT_A_STRING, PUNYCODE } from './issue-code.ts'
import type { IssueCode } from './issue-code.ts'
import type { AcceptsFor, FindFor } from './rules.ts'
import type { JsonSchemaOptions } from './standard-schema.ts'

/** What a format supplies besides its rules. */
export interface Definition<Options> {
  readonly name: string
  /** How messages call the value: "Hostname". */
  readonly title: string
  /** For each code that the format issues its name and, after a colon, what is wrong; the title precedes it. */
  readonly texts: Readonly<Record<number, string>>
  /** Keywords of the JSON Schema that every accepted text satisfies. */
  readonly schema: Readonly<Record<string, unknown>>
  readonly acceptsFor: AcceptsFor<Options>
  readonly findFor: FindFor<Options>
  /** The parts of a text that was accepted. */
  readonly read: (text: string) => Omit<Parsed<string>, 'ok' | 'value'>
  /** One step from a text that was not accepted towards one that is, or the same text when there is none. */
  readonly repair: (text: string, code: number, position: number) => string
}

// Longer than any chain of repairs; a bound, so that a repair which undoes another cannot hang.
const MAX_REPAIRS = 8

/** Makes a format of its definition. */
export function defineFormat<Value extends string, Options extends object>(
  definition: Definition<Options>,
  options: Partial<Options> = {},
): Format<Value, Options> {
  const { name, title, texts, schema, acceptsFor, findFor, read, repair } = definition
  const find = findFor(options)

  // What the rules accept is what the brand stands for.
  const is = acceptsFor(options) as (input: unknown) => input is Value
  const check = (input: unknown): number => (is(input) ? 0 : typeof input === 'string' ? find(input) : NOT_A_STRING)

  // A code that this format does not issue has no text.
  const textOf = (code: IssueCode | number): readonly string[] =>
    (typeof code === 'number'
      ? texts[code & 255]
      : Object.values(texts).find((text) => text.startsWith(`${code}:`))
    )?.split(': ') ?? []
  // Every code that a format issues has its text, which begins with the code's name.
  const nameOf = (found: number): IssueCode => textOf(found)[0] as IssueCode
  const explain = (code: IssueCode | number): string => {
    const [, text = ''] = textOf(code)
    return text && `${title} ${text}`
  }

  const normalize = (input: string): Normalized<Value> | undefined => {
    const changes: Change[] = []
    let text = input
    while (changes.length < MAX_REPAIRS) {
      const found = check(text)
      const to = found ? repair(text, found & 255, found >> 8) : read(text).canonical
      if (to !== text) {
        const unified = to === text.toLowerCase() ? 'lower_case' : 'canonical_form'
        changes.push({ code: found ? nameOf(found) : unified, from: text, to })
      }
      // The canonical form of an accepted text is accepted.
      if (!found) return { ok: true, value: to as Value, changes }
      if (to === text) break
      text = to
    }
    return undefined
  }

  const refuse = (input: unknown): Refused => {
    const text = typeof input === 'string' ? input : ''
    const found = check(input)
    const position = found >> 8
    const suggestion = normalize(text)?.value
    const length = lengthAt(text, position, found & 255)
    const place = length ? ` (at character ${position + 1})` : ''
    // A message is read by people.
    const meant = suggestion && suggestion.length < 300 ? `; did you mean "${suggestion}"?` : ''
    const issue: Issue = { code: nameOf(found), message: explain(found) + place + meant, position, length }
    return { ok: false, issues: [suggestion ? { ...issue, suggestion } : issue] }
  }

  const jsonSchema = ({ target }: JsonSchemaOptions): Record<string, unknown> => {
    // These keywords mean the same in every dialect of these two.
    if (!/^(draft|openapi)-/.test(target)) throw new TypeError(`No JSON Schema for target "${target}"`)
    return { type: 'string', format: name, ...schema }
  }

  const assert = (input: unknown): Value => {
    if (!is(input)) throw new FormatError(refuse(input).issues)
    return input
  }
  // A function, and an `assert` that returns its input: that is how tRPC tells a schema of this kind from one whose `parse`
  // throws. It would take the result of our `parse`, which never does, for the input.
  const format = (input: unknown): input is Value => is(input)
  const properties: Pick<Format<Value, Options>, keyof Format<Value, Options>> = {
    name,
    is,
    check,
    // The canonical form of an accepted text is accepted.
    parse: (input) => (is(input) ? ({ ok: true, value: input, ...read(input) } as Parsed<Value>) : refuse(input)),
    normalize: (input) => (typeof input === 'string' ? normalize(input) : undefined) ?? refuse(input),
    assert,
    explain,
    with: (changed) => defineFormat<Value, Options>(definition, { ...options, ...changed }),
    '~standard': Object.freeze({
      version: 1 as const,
      vendor: 'domain-contracts',
      validate: (value: unknown) => (is(value) ? { value } : refuse(value)),
      jsonSchema: Object.freeze({ input: jsonSchema, output: jsonSchema }),
    }),
  }
  // The name of a function can be defined, but not assigned.
  Object.defineProperties(format, Object.getOwnPropertyDescriptors(properties))
  // The properties defined above are those of a Format.
  return Object.freeze(format) as unknown as Format<Value, Options>
}

// Of an empty text or host nothing; of a label the label; else brackets, a run that begins with a letter or digit up to the
// next delimiter of the URL syntax, or one character.
function lengthAt(text: string, position: number, code: number): number {
  if (code === EMPTY) return 0
  const part = code === LABEL_TOO_LONG || code === PUNYCODE ? /^[^.:/?#]*/ : /^(\[[^\]]*\]?|[A-Za-z\d][^:/?#]*|.)?/su
  return part.exec(text.slice(position))?.[0].length ?? 0
}
