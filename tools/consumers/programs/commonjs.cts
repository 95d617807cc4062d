// A CommonJS module that imports ES modules, which compilers know to be possible since TypeScript 5.8.
import { createClient, getDomain } from '@domain-contracts/domainee'
import { createSandbox } from '@domain-contracts/sandbox'

export async function readDomain(id: string): Promise<string> {
  const { keys, fetch } = await createSandbox()
  const result = await getDomain(createClient({ apiKey: keys.domainee, fetch }), { path: { id } })
  return result.ok ? result.data.domain.hostname : result.error.kind
}
