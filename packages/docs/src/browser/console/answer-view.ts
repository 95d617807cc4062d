import { element } from '../element.ts'

const shownHeaders = ['content-type', 'retry-after', 'www-authenticate', 'location']

/** What a reader can do about an answer, besides reading it. */
export interface AnswerLinks {
  readonly operationHref: string
  readonly errorHref: (code: string) => string
  readonly notServedHref: string
}

/** The rest of an answer: headers, body and where to read on. */
export function answerView(response: Response, text: string, links: AnswerLinks): readonly Node[] {
  const { status } = response
  const headers = shownHeaders.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [`${name}: ${value}`]
  })
  const parsed = parse(text)
  return [
    ...(headers.length > 0 ? [element('p', { class: 'headers' }, headers.join(' · '))] : []),
    element(
      'pre',
      { tabindex: '0', 'aria-label': 'Body of the answer' },
      element('code', {}, parsed === undefined ? text || '(no body)' : JSON.stringify(parsed, null, 2)),
    ),
    ...nextSteps(status, parsed, links),
  ]
}

/** The answer in one line. It stays when another call is being prepared, so it says what it is the answer to. */
export function outcomeOf({ status }: Response, summary: string): readonly (Node | string)[] {
  const className = status < 400 ? 'accepted' : 'refused'
  return [element('strong', { class: className }, `Status ${status}`), ` to “${summary}”. ${meaning(status)}`]
}

function meaning(status: number): string {
  if (status === 501) return 'The sandbox does not serve this operation yet. Its page says what the service answers.'
  if (status < 300) return 'It went well.'
  return status < 500 ? 'It was refused.' : 'The service could not do it.'
}

function nextSteps(status: number, body: unknown, links: AnswerLinks): readonly Node[] {
  const { operationHref, errorHref } = links
  const anchor = status === 501 ? 'answers' : `status-${status}`
  const place = element('a', { href: `${operationHref}#${anchor}` }, 'What the contract says')
  if (status === 501) return [element('p', {}, place), notServedNote(links)]
  if (status < 400) return [element('p', {}, place)]
  const code: unknown = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  const page = element('a', { href: errorHref(typeof code === 'string' ? code : String(status)) }, 'Cause and fix')
  return [element('p', {}, place, ' · ', page)]
}

function notServedNote({ notServedHref }: AnswerLinks): HTMLElement {
  const list = element('a', { href: notServedHref }, 'everything it does not serve')
  const path = element('code', {}, '/_sandbox/gaps')
  return element('p', {}, 'See ', list, '. A sandbox of your own lists it at ', path, '.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
