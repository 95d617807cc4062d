import devpayr from '@domain-contracts/specs/devpayr.json' with { type: 'json' }
import domainee from '@domain-contracts/specs/domainee.json' with { type: 'json' }
import { usePackages } from './use-packages.ts'

// Workers are default exports by their runtime's contract.
export { worker as default }

const worker = {
  fetch: async (): Promise<Response> => Response.json(await usePackages([domainee, devpayr])),
}
