import { unseenCharacter, unseenInText } from './unseen.ts'

/** Source text that has been made by this module or by a generator from nothing but such text. */
export type Code = string & { readonly __code: true }

/** Marks text that the generator itself wrote as source. Never call it with anything that a contract says. */
export function code(text: string): Code {
  // The brand exists only for the compiler.
  return text as Code
}

/** A string from a contract as a TypeScript literal: the only way such a string enters generated code. */
export function quote(text: string): Code {
  // JSON is a subset of TypeScript. What does not show in an editor is escaped, and `<`, so that a page can inline the code.
  return code(escapeUnseen(JSON.stringify(text).replaceAll('<', '\\u003c')))
}

/** A JSON value as a TypeScript literal. */
export function literal(value: unknown): Code {
  if (typeof value === 'string') return quote(value)
  if (value === null || typeof value === 'boolean') return code(String(value))
  if (typeof value === 'number' && Number.isFinite(value)) return code(JSON.stringify(value))
  if (Array.isArray(value)) return list(value.map(literal))
  if (typeof value === 'object') return object(Object.entries(value).map(([key, member]) => [key, literal(member)]))
  throw new TypeError(`A ${typeof value} cannot be written as a literal.`)
}

export function list(members: readonly Code[]): Code {
  return enclose('[', members, ']', '')
}

/** An object literal. `__proto__` is written as a computed key: written plainly it would set the prototype. */
export function object(entries: readonly (readonly [string, Code])[]): Code {
  const members = entries.map(([key, value]) => code(`${propertyKey(key)}: ${value}`))
  return enclose('{', members, '}', ' ')
}

/** The longest literal that stays on one line. */
const lineLength = 100

// No member holds a raw line end inside a string, so indenting lines changes no value.
function enclose(open: string, members: readonly Code[], close: string, space: string): Code {
  if (members.length === 0) return code(open + close)
  const line = `${open}${space}${members.join(', ')}${space}${close}`
  if (line.length <= lineLength && !line.includes('\n')) return code(line)
  return code(`${open}\n${members.map((member) => `  ${member.replaceAll('\n', '\n  ')},\n`).join('')}${close}`)
}

function propertyKey(key: string): Code {
  if (key === '__proto__') return code('["__proto__"]')
  return /^([A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(key) ? code(key) : quote(key)
}

/** A pattern as a regular expression literal; throws a SyntaxError when it does not compile. */
export function regularExpression(pattern: string): Code {
  // `source` escapes slashes and line ends.
  return code(`/${escapeUnseen(new RegExp(pattern, 'u').source)}/u`)
}

// As escapes that strings and patterns with the flag `u` both know.
function escapeUnseen(source: string): string {
  return source.replaceAll(unseenCharacter, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)
}

/** A description as a documentation comment, with the generator's own tags behind it. */
export function comment(text: string, tags: readonly string[] = []): Code {
  const lines = [...commentText(text).split('\n'), ...tags.flatMap((tag) => ['', tag])]
  return code(['/**', ...lines.map((line) => (line.trim() === '' ? ' *' : ` * ${line.trimEnd()}`)), ' */'].join('\n'))
}

/**
 * A text of a contract as a comment can hold it: nothing in it ends the comment, hides from the reader, or speaks to the
 * compiler or to documentation tools, as `@ts-ignore` and `@internal` at the beginning of a line do.
 */
export function commentText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replaceAll('*/', '*\\/')
    .replaceAll(unseenInText, '\ufffd')
    .replaceAll(/^([ \t/*]*)@(?=[a-z])/gim, '$1\\@')
}
