import type { ConsoleCall } from '../../console/console-call.ts'
import type { ConsoleOperation } from '../../console/console-operation.ts'
import { keyTitles, noKeyTitle } from '../../console/key-titles.ts'
import { element, required } from '../element.ts'

/** The fields of one call. */
export interface RequestForm {
  /** Shows the fields of an operation, filled from a call or from the contract's examples. */
  readonly show: (operation: ConsoleOperation, call: Partial<ConsoleCall>) => void
  readonly read: (operation: ConsoleOperation) => ConsoleCall
  /** Leads to the field of a parameter. */
  readonly focus: (parameter: string) => void
}

export function requestForm(root: HTMLElement): RequestForm {
  const key = required(root, '[name=key]', HTMLSelectElement)
  const parameters = required(root, '.parameters', HTMLElement)
  const bodyField = required(root, '.body-field', HTMLElement)
  const body = required(root, '[name=body]', HTMLTextAreaElement)

  const inputOf = (name: string): HTMLInputElement | null =>
    parameters.querySelector(`input[data-name="${CSS.escape(name)}"]`)

  return {
    show(operation, call) {
      const titles = Object.entries(keyTitles).filter(([name]) => name.startsWith(operation.api))
      const own = new Set(titles.map(([name]) => name))
      const options = [...titles, ['', noKeyTitle] as const]
      key.replaceChildren(...options.map(([value, title]) => element('option', { value }, title)))
      // A link may name a key that there is none of, and a service may have no key here.
      const usual = own.has(operation.api) ? operation.api : ''
      key.value = call.key === '' || own.has(call.key ?? '') ? (call.key ?? '') : usual
      parameters.replaceChildren(...operation.parameters.map((parameter) => parameterField(parameter, call.parameters)))
      bodyField.hidden = operation.body === undefined
      body.value = call.body ?? operation.body ?? ''
      body.rows = Math.min(18, body.value.split('\n').length + 1)
    },
    read: (operation) => ({
      operationId: operation.id,
      key: key.value,
      parameters: Object.fromEntries(operation.parameters.map(({ name }) => [name, inputOf(name)?.value ?? ''])),
      body: operation.body === undefined ? undefined : body.value,
    }),
    focus: (parameter) => inputOf(parameter)?.focus(),
  }
}

function parameterField(
  { name, in: place, required: isRequired, example }: ConsoleOperation['parameters'][number],
  given: ConsoleCall['parameters'] = {},
): HTMLElement {
  // An optional parameter is left out unless somebody types it: an example would narrow a list to nothing.
  const value = given[name] ?? (isRequired ? example : '')
  const input = element('input', {
    type: 'text',
    'data-name': name,
    value,
    placeholder: isRequired ? '' : example,
    autocomplete: 'off',
  })
  return element('label', {}, `${name} (${place}${isRequired ? '' : ', optional'})`, input)
}
