import { expect, test } from 'vitest'
import { gapNotes } from './gap-notes.ts'

const documents = { connect: { title: 'Connecting a domain', url: 'https://docs.example/connect' } }
const notesOf = (markdown: string): ReturnType<typeof gapNotes> => gapNotes('domainee', documents, markdown)

test('the title goes, sections go one level down and can be linked to', () => {
  const { html, sections } = notesOf(
    '# Domainee: gaps\n\nFrom documents.\n\n## Not known\n\nMuch.\n\n### Lists\n\nOrder.\n',
  )
  expect(sections).toEqual([{ slug: 'domainee-not-known', text: 'Not known' }])
  expect(html).toBe(
    '<p>From documents.</p>\n<h3 id="domainee-not-known">Not known</h3>\n<p>Much.</p>\n<h4>Lists</h4>\n<p>Order.</p>\n',
  )
})

test('a document’s key becomes its title and leads there', () => {
  expect(notesOf('Stated (`connect`).').html).toBe(
    '<p>Stated (<a href="https://docs.example/connect">Connecting a domain</a>).</p>\n',
  )
})

test('a name of the contract leads to its page, other code stays code', () => {
  expect(notesOf('`getDomain` has `a < b`.').html).toBe(
    '<p><a href="/domainee/operations/getDomain/"><code>getDomain</code></a> has <code>a &lt; b</code>.</p>\n',
  )
})

test('what looks like a heading or a key in a block of code is left alone', () => {
  const { html, sections } = notesOf('```\n## Not a section\n`connect`\n```\n')
  expect(sections).toEqual([])
  expect(html).toContain('## Not a section\n`connect`')
})

test('a table has a frame, its cells say on a phone which column they are of, and numbers stand at the right', () => {
  const { html } = notesOf('| # | One side | Other |\n| - | - | - |\n| 7 | `connect` | 12 |\n')
  expect(html).toBe(
    '<div class="table-frame"><table><thead><tr><th>#</th><th>One side</th><th>Other</th></tr></thead><tbody>' +
      '<tr><td class="number">7</td>' +
      '<td data-label="One side: "><a href="https://docs.example/connect">Connecting a domain</a></td>' +
      '<td class="number" data-label="Other: ">12</td></tr></tbody></table></div>\n',
  )
})

test('a column’s name is written as an attribute, whatever it holds', () => {
  expect(notesOf('| A "b" |\n| - |\n| c |\n').html).toContain('data-label="A &quot;b&quot;: "')
})
