import type { RowChange, StateTable } from '../../console/state-tables.ts'
import { changesBetween } from '../../console/state-tables.ts'
import { element } from '../element.ts'

/** What a call changed, row by row, and the whole state under it. Before the first call pass the same state twice. */
export function stateView(before: readonly StateTable[], after: readonly StateTable[]): readonly Node[] {
  const isStart = before === after
  return after.map((table, index) => {
    const changes = changesBetween(before[index] ?? table, table)
    const heading = element('h3', {}, table.title)
    const whole = wholeTable(table, isStart)
    if (changes.length === 0) return element('section', {}, heading, whole)
    return element('section', { class: 'has-changed' }, heading, changedRows(table, changes), whole)
  })
}

function wholeTable({ title, columns, rows }: StateTable, isOpen: boolean): HTMLElement {
  if (rows.length === 0) return element('p', {}, 'None now.')
  const body = rows.map(({ cells }) => rowOf(cells))
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`
  const summary = element('summary', {}, `${count} now`)
  return element('details', isOpen ? { open: '' } : {}, summary, tableOf(title, columns, body))
}

function changedRows({ title, columns }: StateTable, changes: readonly RowChange[]): HTMLElement {
  const body = changes.flatMap(({ before, after }) => [
    ...(before ? [rowOf(['Before', ...before.cells], 'row-before')] : []),
    ...(after ? [rowOf(['After', ...after.cells], 'row-after')] : []),
  ])
  return tableOf(`${title} that changed`, ['When', ...columns], body)
}

function tableOf(name: string, columns: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))
  const table = element('table', { 'aria-label': name }, element('thead', {}, head), element('tbody', {}, ...rows))
  return element('div', { class: 'table-frame' }, table)
}

function rowOf(cells: readonly string[], className = ''): HTMLElement {
  return element('tr', className ? { class: className } : {}, ...cells.map((cell) => element('td', {}, cell)))
}
