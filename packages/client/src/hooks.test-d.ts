// As @opentelemetry/api has them: what the README and the documentation of hooks tell to write must compile.
import type { Hooks } from './index.ts'

type AttributeValue =
  | string
  | number
  | boolean
  | (string | null | undefined)[]
  | (number | null | undefined)[]
  | (boolean | null | undefined)[]

interface Attributes {
  [attributeKey: string]: AttributeValue | undefined
}

interface SpanOptions {
  kind?: 0 | 1 | 2 | 3 | 4
  attributes?: Attributes
  startTime?: number
  root?: boolean
}

interface Span {
  setAttributes(attributes: Attributes): this
  end(): void
}

declare const tracer: { startSpan(name: string, options?: SpanOptions): Span }

export const asInTheReadme: Hooks = {
  onAttempt: ({ name, attributes }) => {
    const span = tracer.startSpan(name, { attributes })
    return (end) => span.setAttributes(end.attributes).end()
  },
}

export const handedOver: Hooks = {
  onCall: (start) => {
    const span = tracer.startSpan(start.name, start)
    return ({ attributes }) => span.setAttributes(attributes).end()
  },
  onRetry: (retry) => tracer.startSpan(retry.name, retry).end(),
}
