import type { Sandbox } from '@domain-contracts/sandbox'
import { createSandbox } from '@domain-contracts/sandbox'
import { buildRequest, missingIn } from '../../console/build-request.ts'
import { fromFragment, toFragment } from '../../console/console-call.ts'
import type { ConsoleCall } from '../../console/console-call.ts'
import type { ConsoleOperation } from '../../console/console-operation.ts'
import type { StateTable } from '../../console/state-tables.ts'
import { stateTables } from '../../console/state-tables.ts'
import { atBase } from '../../build/base-path.ts'
import { errorHref, notServedHref, operationHref } from '../../contract/links.ts'
import { element, required } from '../element.ts'
import { answerView, outcomeOf } from './answer-view.ts'
import { requestForm } from './request-form.ts'
import { stateView } from './state-view.ts'

/** Calls both services in the page itself: the sandbox with its memory store, and no network. */
class SandboxConsole extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const sandbox = await createSandbox()
    const operations = JSON.parse(required(this, 'script', HTMLScriptElement).text) as readonly ConsoleOperation[] // written by the template
    await start(this, sandbox, operations)
    document.querySelector('.fallback')?.remove()
    this.hidden = false
    this.dataset['ready'] = ''
  }
}

async function start(root: HTMLElement, sandbox: Sandbox, operations: readonly ConsoleOperation[]): Promise<void> {
  const choice = required(root, '[name=operation]', HTMLSelectElement)
  const share = required(root, '.share', HTMLAnchorElement)
  const about = required(root, '.about', HTMLElement)
  const outcome = required(root, '.outcome', HTMLElement)
  const answer = required(root, '.answer', HTMLElement)
  const state = required(root, '.state', HTMLElement)
  const form = required(root, 'form', HTMLFormElement)
  const fields = requestForm(root)
  const served = await servedOperations(sandbox)
  const chosen = (): ConsoleOperation => {
    const operation = operations.find(({ id }) => id === choice.value)
    if (!operation) throw new TypeError(`no operation ${choice.value}`)
    return operation
  }
  const read = async (): Promise<readonly StateTable[]> => stateTables(await sandbox.snapshot())
  const link = (): void => {
    share.hash = toFragment(fields.read(chosen()))
  }
  const show = (call: Partial<ConsoleCall>): void => {
    const operation = chosen()
    fields.show(operation, call)
    const page = element('a', { href: addressOf(operation) }, 'its page')
    const note = served.has(operation.id) ? '' : ' The sandbox does not serve it yet and will answer 501.'
    about.replaceChildren(element('code', {}, `${operation.method} ${operation.url}`), ' See ', page, `.${note}`)
    link()
  }
  const follow = (): void => {
    const call = fromFragment(location.hash)
    const isKnown = operations.some(({ id }) => id === call?.operationId)
    if (call && isKnown) choice.value = call.operationId
    show(call && isKnown ? call : {})
  }
  const send = async (): Promise<void> => {
    const operation = chosen()
    const call = fields.read(operation)
    // A reload, and the way back from an error's page, find the form as it was sent.
    history.replaceState(null, '', toFragment(call))
    const missing = missingIn(operation, call)
    if (missing) {
      fields.focus(missing.name)
      throw new TypeError(`the address needs “${missing.name}”. Type one, for instance ${missing.example}.`)
    }
    const before = await read()
    const secrets: Readonly<Record<string, string>> = sandbox.keys
    const response = await sandbox.fetch(buildRequest(operation, call, secrets[call.key ?? ''] ?? ''))
    const links = {
      operationHref: addressOf(operation),
      errorHref: (code: string) => atBase(errorHref(operation.api, code)),
      notServedHref: atBase(notServedHref),
    }
    outcome.replaceChildren(...outcomeOf(response, operation.summary))
    answer.replaceChildren(...answerView(response, await response.text(), links))
    state.replaceChildren(...stateView(before, await read()))
  }
  const reset = async (): Promise<void> => {
    await sandbox.reset()
    const now = await read()
    outcome.replaceChildren('The sandbox is as it was at the beginning.')
    answer.replaceChildren()
    state.replaceChildren(...stateView(now, now))
  }
  const report = (error: unknown): void => {
    outcome.replaceChildren(`This was not sent: ${error instanceof Error ? error.message : String(error)}`)
    answer.replaceChildren()
  }

  for (const option of choice.options) if (!served.has(option.value)) option.append(' (not served yet)')
  choice.addEventListener('change', () => show({}))
  form.addEventListener('input', link)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send().catch(report)
  })
  required(root, 'button[type=button]', HTMLButtonElement).addEventListener('click', () => {
    reset().catch(report)
  })
  addEventListener('hashchange', follow)
  follow()
  const now = await read()
  state.replaceChildren(...stateView(now, now))
}

const addressOf = ({ api, operationId }: ConsoleOperation): string => atBase(operationHref(api, operationId))

async function servedOperations(sandbox: Sandbox): Promise<ReadonlySet<string>> {
  const response = await sandbox.fetch('https://sandbox.invalid/_sandbox/routes')
  const routes = (await response.json()) as readonly { readonly operationId: string; readonly served: boolean }[] // the sandbox's own shape
  return new Set(routes.filter((route) => route.served).map(({ operationId }) => operationId))
}

/** Makes the page's `<sandbox-console>` live. */
export function defineSandboxConsole(): void {
  customElements.define('sandbox-console', SandboxConsole)
}
