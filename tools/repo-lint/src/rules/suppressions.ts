import type { Rule } from '../rule.ts'

interface Directive {
  readonly pattern: RegExp
  /** What the whole comment must look like. */
  readonly form: RegExp
  readonly shape: string
}

const directives: readonly Directive[] = [
  {
    pattern: /^(?:ox|es)lint-disable/u,
    form: /^\S+ .+ -- \S+ \S+/u,
    shape: '`oxlint-disable-next-line <rule> -- <reason>`',
  },
  { pattern: /^@ts-expect-error/u, form: /^@ts-expect-error:? \S+ \S+/u, shape: '`@ts-expect-error <reason>`' },
  { pattern: /^@ts-(?:ignore|nocheck)/u, form: /^$/u, shape: '`@ts-expect-error <reason>`, which ends with its cause' },
  {
    pattern: /^(?:v8|istanbul|c8) ignore/u,
    form: / -- \S+ \S+/u,
    shape: '`<directive> -- <reason>`',
  },
]

/** What only keeps a layout (prettier-ignore) silences nothing that could be wrong. */
export const suppressions: Rule = {
  name: 'suppressions',
  about: 'A comment that silences a tool names what it silences and why.',
  *check({ code }) {
    for (const { path, comments } of code) {
      if (path.endsWith('.gen.ts')) continue
      for (const { text, line } of comments) {
        const directive = directives.find(({ pattern }) => pattern.test(text))
        if (!directive || directive.form.test(text)) continue
        // There the error that is expected is the test.
        if (path.endsWith('.test-d.ts') && text.startsWith('@ts-expect-error')) continue
        yield { file: path, line, message: `give the reason, in the form ${directive.shape}.` }
      }
    }
  },
}
