import type { CodeFile } from '../code-file.ts'
import type { Rule } from '../rule.ts'

const needsReason = 200
const needsSplit = 300

/** Counts code that somebody keeps, tests included. */
export const fileLength: Rule = {
  name: 'file-length',
  about: `A file has at most ${needsReason} lines, up to ${needsSplit} with a reason.`,
  *check({ code }) {
    for (const file of code) {
      const { length } = file.lines
      if (length <= needsReason || file.path.endsWith('.gen.ts')) continue
      if (length > needsSplit) yield { file: file.path, message: `${length} lines; split it by concept.` }
      else if (!/\bLong because \S+(?: \S+){2,}/u.test(firstComment(file))) {
        const message = `${length} lines; split it, or write "// Long because <reason>" into its first comment.`
        yield { file: file.path, line: 1, message }
      }
    }
  },
}

// Line comments below each other are one comment.
function firstComment({ comments: [first, ...rest] }: CodeFile): string {
  if (!first) return ''
  let [text, end] = [first.text, first.endLine]
  for (const comment of rest) {
    if (comment.line !== end + 1) break
    text += ` ${comment.text}`
    end = comment.endLine
  }
  return text
}
