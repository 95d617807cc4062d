import { sValidator } from '@hono/standard-validator'
import { FieldApi, FormApi } from '@tanstack/form-core'
import { initTRPC, TRPCError } from '@trpc/server'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { hostname, projectDomain } from '../src/index.ts'
import type { Hostname } from '../src/index.ts'

test('tRPC takes a format as input parser', async () => {
  const t = initTRPC.create()
  const router = t.router({
    connect: t.procedure.input(hostname).query(({ input }: { input: Hostname }) => `connected ${input}`),
  })
  const caller = router.createCaller({})
  await expect(caller.connect('shop.acme.com')).resolves.toBe('connected shop.acme.com')
  const refused = caller.connect('a_b.com')
  await expect(refused).rejects.toBeInstanceOf(TRPCError)
  await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { issues: [{ code: 'underscore' }] } })
})

test('Hono validates a body with a format and answers with its issues', async () => {
  const app = new Hono().post('/domains', sValidator('json', projectDomain), (c) => c.text(c.req.valid('json')))
  const post = (body: unknown): Promise<Response> =>
    Promise.resolve(
      app.request('/domains', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  const accepted = await post('localhost:8000')
  expect([accepted.status, await accepted.text()]).toEqual([200, 'localhost:8000'])
  const refused = await post('example.com:8000')
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ success: false, error: [{ code: 'port_not_allowed', position: 11 }] })
})

test('TanStack Form shows the message of a format as the error of a field', () => {
  const form = new FormApi({ defaultValues: { hostname: '' } })
  const field = new FieldApi({ form, name: 'hostname', validators: { onChange: hostname } })
  form.mount()
  field.mount()
  field.setValue('bücher.de')
  expect(field.state.meta.errors).toMatchObject([{ code: 'non_ascii', suggestion: 'xn--bcher-kva.de' }])
  expect(field.state.meta.errors[0]?.message).toMatch(/^Hostname must be ASCII/)
  field.setValue('xn--bcher-kva.de')
  expect(field.state.meta.errors).toEqual([])
})
