import { hostname } from '@domain-contracts/validators'
import { addToAjv } from '@domain-contracts/validators/ajv'
import { toValibot } from '@domain-contracts/validators/valibot'
import { toZod } from '@domain-contracts/validators/zod'
import { Ajv } from 'ajv'
import * as v from 'valibot'
import * as z from 'zod'

const name: string = 'shop.example.com'
console.log(
  z.object({ hostname: toZod(z, hostname) }).parse({ hostname: name }),
  v.parse(v.object({ hostname: toValibot(v, hostname) }), { hostname: name }),
  addToAjv(new Ajv(), [hostname]).validate({ type: 'string', domainFormat: 'domain-hostname' }, name),
)
