import type { Ajv, SchemaValidateFunction } from 'ajv'
import type { Format } from '../format.ts'

/** The keyword that {@link addToAjv} adds; its value is a format's name. */
export const KEYWORD = 'domainFormat'

/**
 * Adds formats to an Ajv instance: under their names for `format`, and as the keyword `domainFormat`, whose errors say what
 * `format` cannot: message, and the issue as `params`.
 *
 * @param ajv the instance; Ajv 8, any draft; once each, with all formats
 * @returns the same instance
 *
 * @example
 * const ajv = addToAjv(new Ajv(), [hostname, projectDomain])
 * const validate = ajv.compile({ type: 'string', domainFormat: 'domain-hostname' })
 * validate('a_b.com') // false; validate.errors[0].params is { code: 'underscore', position: 1, ... }
 */
export function addToAjv<Instance extends Pick<Ajv, 'addFormat' | 'addKeyword'>>(
  ajv: Instance,
  formats: readonly Format<string, object>[],
): Instance {
  for (const format of formats)
    ajv.addFormat(format.name, { type: 'string', validate: (text: string) => format.is(text) })
  const byName = new Map(formats.map((format) => [format.name, format]))
  const validate: SchemaValidateFunction = (name: string, value: string) => {
    const result = byName.get(name)?.parse(value)
    if (result === undefined || result.ok) return true
    const [issue] = result.issues
    validate.errors = [{ keyword: KEYWORD, message: issue.message, params: { ...issue } }]
    return false
  }
  ajv.addKeyword({
    keyword: KEYWORD,
    type: 'string',
    schemaType: 'string',
    metaSchema: { enum: [...byName.keys()] },
    errors: true,
    validate,
  })
  return ajv
}
