import devpayr from '@domain-contracts/specs/devpayr.json' with { type: 'json' }
import domainee from '@domain-contracts/specs/domainee.json' with { type: 'json' }
import { usePackages } from './use-packages.ts'

console.log(JSON.stringify(await usePackages([domainee, devpayr])))
