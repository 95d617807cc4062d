import { createClient, getDomainPurchase } from '@domain-contracts/domainee'
import { seeded } from '@domain-contracts/sandbox'
import { serve } from '@domain-contracts/sandbox/node'

const running = await serve()
const client = createClient({ apiKey: running.sandbox.keys.domainee, baseUrl: running.domaineeUrl })
const result = await getDomainPurchase(client, { path: { id: seeded.purchases.completed } })
console.log(JSON.stringify([result.ok ? result.data.purchase.hostname : result.error.message]))
await running.close()
