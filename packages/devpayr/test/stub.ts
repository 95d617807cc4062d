import { createClient, type DevPayrClient } from '../src/index.ts'

/** A client whose service is a table of answers by method and path; what it was asked is kept. */
export function stubbed(answers: Record<string, (request: Request) => Response | Promise<Response>>): {
  client: DevPayrClient
  asked: string[]
} {
  const asked: string[] = []
  const client = createClient({
    apiKey: 'key_test',
    retry: false,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url.replace('/api/v1', ''))
      asked.push(`${request.method} ${pathname}${search}`)
      const answer = answers[`${request.method} ${pathname}`]
      return answer ? answer(request) : Response.json({ message: 'Not found.' }, { status: 404 })
    },
  })
  return { client, asked }
}
