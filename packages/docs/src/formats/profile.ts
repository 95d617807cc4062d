// A format's profile is written where it is decided: in the comment above the validator's export.
const sources: Readonly<Record<string, string>> = import.meta.glob('../../../validators/src/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The paragraphs of the comment above a validator's export, without its examples. Throws when there is none. */
export function profileOf(validator: string): readonly string[] {
  const declaration = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*export const ${validator}: Format<`)
  const comment = Object.values(sources)
    .map((source) => declaration.exec(source)?.[1])
    .find((text) => text !== undefined)
  if (comment === undefined) throw new Error(`no comment above "export const ${validator}" in packages/validators/src`)
  const text = comment.replace(/^ *\* ?/gm, '').split('@example', 1)[0] ?? ''
  const linked = Array.from(text.matchAll(/\{@link (\w+)\}/g), ([, name = '']) => name)
  const own = text
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .trim()
    .split(/\n\s*\n/)
  return [...own, ...linked.flatMap(profileOf)]
}
