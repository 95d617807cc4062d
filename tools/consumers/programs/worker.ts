import devpayr from '@domain-contracts/specs/devpayr.json' with { type: 'json' }
import domainee from '@domain-contracts/specs/domainee.json' with { type: 'json' }
import { usePackages } from './use-packages.ts'

// oxlint-disable-next-line import/no-default-export -- a worker is its module's default export, by workerd's contract
export { worker as default }

const worker = {
  fetch: async (): Promise<Response> => Response.json(await usePackages([domainee, devpayr])),
}
