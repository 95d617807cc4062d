// Lines that must not compile. Were a declaration not found, everything would be `any` and all of them would.
import { createProjectDomain, createClient as createDevpayr } from '@domain-contracts/devpayr'
import { connectDomainPurchase, createClient as createDomainee } from '@domain-contracts/domainee'
import { createSandbox } from '@domain-contracts/sandbox'
import { hostname } from '@domain-contracts/validators'

const apiKey = 'key'
const domainee = createDomainee({ apiKey })
const devpayr = createDevpayr({ apiKey })

// @ts-expect-error a body without its required field
await connectDomainPurchase(domainee, { path: { id: '1' }, body: {} })
// @ts-expect-error the other service's client
await connectDomainPurchase(devpayr, { path: { id: '1' }, body: { originUrl: 'https://shop.example.com' } })
// @ts-expect-error a value that the contract does not list
await createProjectDomain(devpayr, { path: { project: 7 }, body: { domain: 'localhost', environment: 'moon' } })
// @ts-expect-error an option that there is not
await createSandbox({ speed: 'fast' })
// @ts-expect-error a result is read only after `ok` was
console.log(hostname.parse('shop.example.com').value)
