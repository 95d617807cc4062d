import type { Components, Contract } from '../contract.ts'
import type { Formats } from '../formats.ts'
import { below, GenerationError, pointer } from '../generation-error.ts'
import { PatternBudget } from '../pattern/steps.ts'
import type { ReadContext } from './context.ts'
import { checkCycles } from './check-cycles.ts'
import { checkLength, checkLimits } from './limits.ts'
import { parseText } from './parse-text.ts'
import { readRequestBody, readResponse } from './read-body.ts'
import { readPathItem } from './read-operation.ts'
import { readHeader, readParameter } from './read-parameter.ts'
import { readSecurity, readSecuritySchemes } from './read-security.ts'
import { readSchema } from './read-schema.ts'
import { serverUrlAt } from './server-url.ts'
import { checkAnswerStatus, checkWebhookStatus } from './status.ts'
import { arrayAt, checkKeys, isObject, mapAt, objectAt, optional, stringAt, type JsonObject } from './structure.ts'

const rootKeys = new Set('openapi info servers paths webhooks components security tags externalDocs'.split(' '))
const sections = ['schemas', 'parameters', 'responses', 'requestBodies', 'headers'] as const
const componentKeys = new Set([...sections, 'securitySchemes', 'examples'])
const mostSchemas = 5_000

/** A contract in two voices: as it is written, and with every text fit for a comment. */
export interface ReadContract {
  readonly contract: Contract
  readonly forComments: Contract
}

/**
 * Reads a bundled contract, JSON or YAML. What comes out holds nothing that has not been looked at, so all that follows
 * may rely on its shape. Throws a GenerationError with a pointer for anything that would not be honoured.
 */
export function readContract(bundle: string, formats: Formats, commentText: (text: string) => string): ReadContract {
  checkLength(bundle)
  const document = parseText(bundle)
  checkLimits(document)
  const root = objectAt(document, '#')
  const names = componentNames(root)
  const read = (text: ReadContext['text']): Contract =>
    readRoot(root, { formats, ...names, checkStatus: checkAnswerStatus, patterns: new PatternBudget(), text })
  return { contract: read((text) => text), forComments: read(commentText) }
}

function readRoot(root: JsonObject, context: ReadContext): Contract {
  const openapi = stringAt(root['openapi'], pointer('openapi'))
  if (!/^3\.1\.\d+$/.test(openapi)) throw new GenerationError(pointer('openapi'), 'must be a version 3.1.x')
  checkKeys(root, '#', rootKeys)
  const info = objectAt(root['info'], pointer('info'))
  const contract: Contract = {
    openapi,
    info: {
      title: stringAt(info['title'], pointer('info', 'title')),
      version: stringAt(info['version'], pointer('info', 'version')),
    },
    server: readServer(arrayAt(root['servers'], pointer('servers')), pointer('servers')),
    // A contract of 3.1 may have none; what that means for a client is said once all is read.
    paths: mapAt(root['paths'] === undefined ? {} : root['paths'], pointer('paths'), (item, at, path) => {
      checkPath(path, at)
      return readPathItem(item, at, context)
    }),
    ...optional(root, 'webhooks', '#', (webhooks, at) =>
      mapAt(webhooks, at, (item, itemAt) =>
        readPathItem(item, itemAt, { ...context, checkStatus: checkWebhookStatus }),
      ),
    ),
    ...readSecurity(root, '#', context),
    components: readComponents(root['components'] ?? {}, pointer('components'), context),
    securitySchemes: readSecuritySchemes(securitySchemesOf(root), pointer('components', 'securitySchemes')),
  }
  checkCycles(contract.components.schemas)
  return contract
}

// A client has one server by default; of a second one nothing would be known.
function readServer([server, ...others]: readonly unknown[], at: string): Contract['server'] {
  if (others.length > 0) throw new GenerationError(below(at, 1), 'only one server is supported')
  return { url: serverUrlAt(server, below(at, 0)) }
}

// The characters of a path in RFC 3986 section 3.3; a dot segment would lead to another path.
function checkPath(path: string, at: string): void {
  if (!/^(\/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{[A-Za-z_][A-Za-z0-9_.-]*\})*)+$/.test(path))
    throw new GenerationError(at, 'is not a path with parameters in braces')
  if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment)))
    throw new GenerationError(at, 'has a dot segment')
}

function securitySchemesOf(root: JsonObject): unknown {
  const { components } = root
  return isObject(components) ? (components['securitySchemes'] ?? {}) : {}
}

function componentNames(root: JsonObject): Pick<ReadContext, 'components' | 'securitySchemes'> {
  const components = root['components']
  // What is not an object fails when it is read.
  const names = (section: keyof Components | 'securitySchemes'): Set<string> =>
    new Set(isObject(components) && isObject(components[section]) ? Object.keys(components[section]) : [])
  return {
    components: {
      schemas: names('schemas'),
      parameters: names('parameters'),
      responses: names('responses'),
      requestBodies: names('requestBodies'),
      headers: names('headers'),
    },
    securitySchemes: names('securitySchemes'),
  }
}

function readComponents(value: unknown, at: string, context: ReadContext): Components {
  const object = objectAt(value, at)
  checkKeys(object, at, componentKeys)
  if (context.components.schemas.size > mostSchemas)
    throw new GenerationError(below(at, 'schemas'), `has more than ${mostSchemas} schemas`)
  const section = <Value>(
    name: keyof Components,
    read: (member: unknown, memberAt: string, context: ReadContext) => Value,
  ): Readonly<Record<string, Value>> =>
    mapAt(object[name] ?? {}, below(at, name), (member, memberAt, memberName) => {
      // As OpenAPI 3.1 section 4.8.7 has it.
      if (!/^[A-Za-z0-9._-]+$/.test(memberName))
        throw new GenerationError(memberAt, 'a component is named with letters, digits, ".", "_" and "-"')
      return read(member, memberAt, context)
    })
  return {
    schemas: section('schemas', readSchema),
    parameters: section('parameters', readParameter),
    responses: section('responses', readResponse),
    requestBodies: section('requestBodies', readRequestBody),
    headers: section('headers', readHeader),
  }
}
