import type { Change, StateRow, StateTable } from '../../console/state-tables.ts'
import { changesBetween } from '../../console/state-tables.ts'
import { element } from '../element.ts'

/** The state before and after a call, table by table; tables that a call changed are told apart in words. */
export function stateView(before: readonly StateTable[], after: readonly StateTable[]): readonly Node[] {
  return after.map((table, index) => {
    const earlier = before[index] ?? table
    const changes = changesBetween(earlier, table)
    const heading = element(
      'h3',
      {},
      table.title,
      ...(changes.size > 0 ? [' ', element('span', { class: 'pill required' }, 'changed')] : []),
    )
    if (changes.size === 0) return element('section', {}, heading, tableOf('Now', table, changes))
    const sides = [tableOf('Before', earlier, changes), tableOf('After', table, changes)]
    return element('section', { class: 'has-changed' }, heading, element('div', { class: 'sides' }, ...sides))
  })
}

function tableOf(
  caption: string,
  { title, columns, rows }: StateTable,
  changes: ReadonlyMap<string, Change>,
): HTMLElement {
  if (rows.length === 0)
    return element('div', {}, element('p', { class: 'side' }, caption), element('p', {}, 'Nothing yet.'))
  const marked = changes.size > 0 && caption !== 'Now'
  const names = marked ? [...columns, 'Change'] : columns
  return element(
    'div',
    { class: 'table-frame' },
    element(
      'table',
      {},
      element('caption', {}, caption, element('span', { class: 'sr-only' }, `: ${title}`)),
      element('thead', {}, element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)))),
      element(
        'tbody',
        {},
        ...rows.map((row) => rowOf(row, marked ? wordFor(caption, changes.get(row.id)) : undefined)),
      ),
    ),
  )
}

/** Before a call a row is only told to go; after it, that it is new or has changed. */
function wordFor(caption: string, change: Change | undefined): string {
  if (change === undefined) return ''
  return (caption === 'Before') === (change === 'gone') ? change : ''
}

function rowOf({ cells }: StateRow, change: string | undefined): HTMLElement {
  const all = change === undefined ? cells : [...cells, change]
  return element('tr', change ? { class: `row-${change}` } : {}, ...all.map((cell) => element('td', {}, cell)))
}
