/** Source text that has been made by this module or by a generator from nothing but such text. */
export type Code = string & { readonly __code: true }

/** Marks text that the generator itself wrote as source. Never call it with anything that a contract says. */
export function code(text: string): Code {
  // The brand exists only for the compiler.
  return text as Code
}

/** A string from a contract as a TypeScript literal: the only way such a string enters generated code. */
export function quote(text: string): Code {
  // JSON is a subset of TypeScript but for two line separators; `<` and `/` keep a page that inlines the code whole.
  const escaped = JSON.stringify(text).replaceAll(
    /[\u2028\u2029\u007f-\u009f<\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return code(escaped)
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
  const { source } = new RegExp(pattern, 'u')
  // `source` escapes slashes and line ends, but not every character that ends a line in TypeScript.
  return code(`/${source.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}/u`)
}

/** A description as a documentation comment. Nothing in it can end the comment. */
export function comment(text: string): Code {
  const lines = text
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => (line.trim() === '' ? ' *' : ` * ${line.trimEnd()}`))
  return code(['/**', ...lines, ' */'].join('\n'))
}
