import type { Repository } from '../repository.ts'
import type { Rule } from '../rule.ts'

const word = /\b(?:TODO|FIXME|XXX|HACK)\b/u
const form = /\bTODO\(until [^)]{3,}\): \S/u

export const toDoComments: Rule = {
  name: 'to-do-comments',
  about: 'What is left to do names the condition under which it is done.',
  *check(repository) {
    for (const { file, line, text } of comments(repository)) {
      if (!word.test(text) || form.test(text)) continue
      yield { file, line, message: 'do it, or write "TODO(until <condition>): <what>".' }
    }
  },
}

function* comments({ code, files }: Repository): Iterable<{ file: string; line: number; text: string }> {
  for (const { path, comments: own } of code) for (const { line, text } of own) yield { file: path, line, text }
  for (const { path, lines } of files.values()) {
    if (!/\.ya?ml$/u.test(path)) continue
    for (const [index, line] of lines.entries()) {
      const [, text] = /(?:^|\s)#(.*)/u.exec(line) ?? []
      if (text !== undefined) yield { file: path, line: index + 1, text }
    }
  }
}
