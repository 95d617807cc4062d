import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWorkshop } from '../src/workshop.ts'
import { createScratchRepository } from './scratch-repository.ts'

test('what a session publishes is byte for byte what the build publishes', async () => {
  using repository = createScratchRepository()
  // Two schemas of one name, a reference into a file and one that leads on to another file: what names components.
  const domain = 'specs/domainee/paths/domain.yaml'
  repository.write('specs/domainee/paths/local/Domain.yaml', 'type: object\nproperties: { note: { type: string } }\n')
  repository.write('specs/domainee/paths/local/Chain.yaml', '$ref: Domain.yaml\n')
  repository.write(
    'specs/domainee/paths/domain-check.yaml',
    repository
      .read('specs/domainee/paths/domain-check.yaml')
      .replace('$ref: ../components/schemas/Domain.yaml', '$ref: local/Chain.yaml'),
  )
  repository.write(
    domain,
    repository.read(domain).replace('description: ', 'description: Quotes "these", `those`, ümlauts and \\d. '),
  )
  const workshop = await openWorkshop(repository.root)
  expect(await workshop.update()).toMatchObject([{ ok: true }, { ok: true }])
  const published = repository.outputs()

  const specs = join(repository.root, 'specs')
  const { status, stderr } = spawnSync(process.execPath, ['tools/bundle.ts'], {
    cwd: specs,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(specs, 'node_modules/.bin')}:${process.env['PATH']}`,
      REDOCLY_TELEMETRY: 'off',
    },
  })
  expect({ status, stderr }).toStrictEqual({ status: 0, stderr: '' })
  expect(repository.outputs()).toStrictEqual(published)
  expect(published['specs/dist/domainee.json']).toContain('"note"')
})
