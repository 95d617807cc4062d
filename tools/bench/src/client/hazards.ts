import { inspect } from 'node:util'
import { message, startRawServer, type Behaviour, type Exchange } from './raw-server.ts'
import type { Connected } from './load.ts'

type Connect = (baseUrl: string, key: string) => Connected

interface Ended {
  readonly result?: unknown
  readonly error?: unknown
  readonly success: boolean
  readonly hung: boolean
}

interface Hazard {
  readonly name: string
  /** Whether the candidate does what it should not. */
  readonly fails: (connect: Connect) => Promise<boolean>
}

const key = 'sk_live_CANARY_0123456789'
const id = 'f8a0c1b9'
const body = { originUrl: 'https://janesbakery.acmesites.app' }
const purchase = JSON.stringify({ purchase: { id, hostname: 'janesbakery.com', status: 'completed' } })
const answering = (status: number, text: string, headers?: Record<string, string>): Behaviour => (socket) => socket.write(message(status, text, headers)) // prettier-ignore

const half: Behaviour = (socket) => socket.write(message(200, '{"pur', { 'content-length': '500' }))
const redirecting: Behaviour = (socket, { request, connection }) =>
  request + connection > 2
    ? socket.write(message(200, purchase))
    : socket.write(message(302, '', { location: '/elsewhere' }))
const limiting: Behaviour = (socket, { request, connection }) =>
  request + connection > 2 ? socket.write(message(200, purchase)) : socket.write(message(429, '{}', { 'retry-after': '0' })) // prettier-ignore
const losing: Behaviour = (socket, { connection }) =>
  connection > 1 ? void socket.write(message(200, purchase)) : void socket.resetAndDestroy()

/** Calls against a server of the given behaviour and gives how it ended and what the server saw. */
async function against(
  behave: Behaviour,
  connect: Connect,
  call: (client: Connected) => Promise<unknown>,
  patience = 1500,
): Promise<{ ended: Ended; seen: readonly Exchange[] }> {
  await using server = await startRawServer(behave)
  let timer: ReturnType<typeof setTimeout> | undefined
  const hung = Symbol('hung')
  const limit = new Promise<typeof hung>((resolve) => (timer = setTimeout(() => resolve(hung), patience)))
  try {
    const client = connect(server.baseUrl, key)
    const result = await Promise.race([call(client), limit])
    const ended =
      result === hung ? { success: false, hung: true } : { result, success: client.isSuccess(result), hung: false }
    return { ended, seen: [...server.exchanges] }
  } catch (error) {
    return { ended: { error, success: false, hung: false }, seen: [...server.exchanges] }
  } finally {
    clearTimeout(timer)
  }
}

/** Whether all of what was sent went to the operation that was called. */
const strayed = (seen: readonly Exchange[]): boolean =>
  seen.some(({ head }) => !/^GET \/v1\/domain-purchases\/(?!undefined|\{)[^/ ?]+ /.test(head))

export const hazards: readonly Hazard[] = [
  {
    name: 'a 302 turns a POST into a GET',
    fails: async (connect) => {
      const { seen } = await against(redirecting, connect, ({ post }) => post(id, body))
      return seen.length > 1
    },
  },
  {
    name: 'a 307 shows another origin the request',
    fails: async (connect) => {
      await using other = await startRawServer(answering(200, purchase))
      await against(answering(307, '', { location: `${other.baseUrl}/` }), connect, ({ post }) => post(id, body))
      return other.exchanges.length > 0
    },
  },
  ...['..', '', undefined].map((value): Hazard => ({
    name: `the id ${JSON.stringify(value) ?? 'undefined'} reaches another endpoint`,
    fails: async (connect) => strayed((await against(answering(200, purchase), connect, ({ get }) => get(value))).seen),
  })),
  {
    name: 'a key with a line break shows in the error',
    fails: async (connect) => {
      const broken: Connect = (baseUrl) => connect(baseUrl, `${key}\n`)
      const { ended } = await against(answering(200, purchase), broken, ({ get }) => get(id))
      return inspect(ended, { depth: 10 }).includes(key)
    },
  },
  {
    name: 'the key shows in the error of a failed call',
    fails: async (connect) => {
      const { ended } = await against(
        (socket) => socket.resetAndDestroy(),
        connect,
        ({ post }) => post(id, body),
      )
      return inspect(ended, { depth: 10, showHidden: true }).includes(key)
    },
  },
  {
    name: 'a 500 without a body counts as a success',
    fails: async (connect) => (await against(answering(500, ''), connect, ({ post }) => post(id, body))).ended.success,
  },
  {
    name: 'a page with status 200 is data, or an error without a status',
    fails: async (connect) => {
      const page = answering(200, '<html>', { 'content-type': 'text/html' })
      const { ended } = await against(page, connect, ({ post }) => post(id, body))
      return ended.success || !inspect(ended, { depth: 4 }).includes('200')
    },
  },
  {
    name: 'half an answer keeps the call waiting for ever',
    fails: async (connect) => {
      return (await against(half, connect, ({ post }) => post(id, body))).ended.hung
    },
  },
  {
    name: 'an answer of 32 MB is read whole',
    fails: async (connect) => {
      const huge = JSON.stringify({ purchase: 'x'.repeat(32 * 1024 * 1024) })
      return (await against(answering(200, huge), connect, ({ post }) => post(id, body), 5000)).ended.success
    },
  },
  {
    name: 'a 429 is not waited for',
    fails: async (connect) => {
      return (await against(limiting, connect, ({ get }) => get(id))).seen.length < 2
    },
  },
  {
    name: 'a lost answer to a read is final',
    fails: async (connect) => {
      return !(await against(losing, connect, ({ get }) => get(id))).ended.success
    },
  },
  {
    name: 'a body that the contract forbids is sent',
    fails: async (connect) =>
      (await against(answering(200, purchase), connect, ({ post }) => post(id, { originUrl: 'http://localhost' }))).seen
        .length > 0,
  },
  {
    name: 'a polluted Object.prototype changes the method',
    fails: async (connect) => {
      // oxlint-disable-next-line eslint/no-extend-native -- this is the attack
      Object.defineProperty(Object.prototype, 'method', {
        value: 'DELETE',
        configurable: true,
        writable: true,
        enumerable: true,
      })
      try {
        const { seen } = await against(answering(200, purchase), connect, ({ get }) => get(id))
        return seen.some(({ head }) => !head.startsWith('GET '))
      } finally {
        Reflect.deleteProperty(Object.prototype, 'method')
      }
    },
  },
]
