import { issueAt } from './issue-code.ts'

// One group for each of the codes 1 to 11, from `empty` to `single_label`; the leftmost match is the first problem. A CR LF
// is no `whitespace_or_control` but an `invalid_character`: it is a delimiter of the protocols that carry names.
const problem =
  /(^$)|(^[^]{254})|((?!\r\n)[\0- \x7f])|([^\0-\x7f])|(_)|([^-.a-z\d])|(^\.|\.(?=\.|$))|((?<=^|\.)-|-(?=\.|$))|((?<=^|\.)[^.]{64})|((?<=^|\.)(?:\d+|0x[\da-f]*)$)|(^[-a-z\d]+(?<!-)$)/i

/** A text without its one root dot. */
export const undotted = (text: string): string => text.replace(/(?<=.)\.$/, '')

/**
 * Finds what is wrong with a name that has no root dot: the grammar of `scanName` and its lengths.
 *
 * @returns code and position of the first problem; 0 when there is none
 */
export function findNameIssue(name: string): number {
  // More than this is too long whatever it holds.
  const match = problem.exec(name.slice(0, 254))
  return match ? issueAt(match.indexOf(match[0], 1), match.index) : 0
}
