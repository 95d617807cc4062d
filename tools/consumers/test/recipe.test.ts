import { expect, test } from 'vitest'
import { readRecipe } from '../src/recipe.ts'

const text = `# Contributing

## Bake

1. Write \`specs/<bread>/dough.yaml\` and use \`flour\`; knead \`packages/oven\`.
2. \`npm run bake -- --hot\`, then \`npm test\`, and \`npm test\` again.

## Eat

1. \`npm run eat\`.
`

test('reads the commands and the paths of one recipe', () => {
  expect(readRecipe('Bake', text)).toEqual({
    commands: ['npm run bake -- --hot', 'npm test'],
    paths: ['specs/<bread>/dough.yaml', 'packages/oven'],
  })
})

test('says so when there is no such recipe', () => {
  expect(() => readRecipe('Boil', text)).toThrow('CONTRIBUTING.md has no recipe "Boil".')
})

test.each(['Add an endpoint', 'Add a format', 'Add a service'])('CONTRIBUTING has the recipe "%s"', (heading) => {
  const { commands, paths } = readRecipe(heading)
  expect(commands).toContain('npm run generate')
  expect(paths).not.toEqual([])
})
