import * as v from 'valibot'
import { expectTypeOf } from 'vitest'
import * as z from 'zod'
import { toValibot } from '../src/adapters/valibot.ts'
import { toZod } from '../src/adapters/zod.ts'
import { hostname } from '../src/index.ts'
import type { Hostname } from '../src/index.ts'

const zodBody = z.object({ hostname: toZod(z, hostname) })
expectTypeOf<z.infer<typeof zodBody>>().toEqualTypeOf<{ hostname: Hostname }>()
expectTypeOf<z.input<typeof zodBody>>().toEqualTypeOf<{ hostname: string }>()

const valibotBody = v.object({ hostname: toValibot(v, hostname) })
expectTypeOf<v.InferOutput<typeof valibotBody>>().toEqualTypeOf<{ hostname: Hostname }>()
expectTypeOf<v.InferInput<typeof valibotBody>>().toEqualTypeOf<{ hostname: string }>()
