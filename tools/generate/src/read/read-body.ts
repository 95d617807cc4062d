import type { Content, RequestBody, ResponseObject } from '../contract.ts'
import { below, GenerationError } from '../generation-error.ts'
import { annotations, example } from './annotations.ts'
import type { ReadContext } from './context.ts'
import { readHeader } from './read-parameter.ts'
import { readOrRefer } from './read-reference.ts'
import { readSchema } from './read-schema.ts'
import { booleanAt, checkKeys, mapAt, objectAt, optional, stringAt } from './structure.ts'

const bodyKeys = new Set(['description', 'required', 'content'])
const responseKeys = new Set(['description', 'headers', 'content'])
const mediaTypeKeys = new Set(['schema', 'example', 'examples'])
const headerOrReference = readOrRefer('headers', readHeader)

export function readRequestBody(value: unknown, at: string, context: ReadContext): RequestBody {
  const object = objectAt(value, at)
  checkKeys(object, at, bodyKeys)
  return {
    ...annotations(object, at, context),
    ...optional(object, 'required', at, booleanAt),
    content: readContent(object['content'], below(at, 'content'), context),
  }
}

export function readResponse(value: unknown, at: string, context: ReadContext): ResponseObject {
  const object = objectAt(value, at)
  checkKeys(object, at, responseKeys)
  return {
    ...annotations(object, at, context),
    description: context.text(stringAt(object['description'], below(at, 'description'))),
    ...optional(object, 'headers', at, (headers, headersAt) =>
      mapAt(headers, headersAt, (header, headerAt) => headerOrReference(header, headerAt, context)),
    ),
    ...optional(object, 'content', at, (content, contentAt) => readContent(content, contentAt, context)),
  }
}

function readContent(value: unknown, at: string, context: ReadContext): Content {
  const content = mapAt(value, at, (member, memberAt, mediaType) => {
    // RFC 6838 section 4.2; parameters would have to be compared, and no contract of ours has any.
    if (!/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i.test(mediaType))
      throw new GenerationError(memberAt, 'is not a media type without parameters')
    const object = objectAt(member, memberAt)
    checkKeys(object, memberAt, mediaTypeKeys)
    return { schema: readSchema(object['schema'], below(memberAt, 'schema'), context), ...example(object, context) }
  })
  if (!Object.hasOwn(content, 'application/json')) throw new GenerationError(at, 'needs application/json')
  return content
}
