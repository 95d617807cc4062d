import { createClient, type DomaineeClient } from '../src/index.ts'

/** A client whose service is a table of answers by method and path; what it was asked is kept. */
export function stubbed(answers: Record<string, (request: Request) => Response | Promise<Response>>): {
  client: DomaineeClient
  asked: string[]
} {
  const asked: string[] = []
  const client = createClient({
    apiKey: 'sk_live_test',
    retry: false,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url)
      asked.push(`${request.method} ${pathname}${search}`)
      const answer = answers[`${request.method} ${pathname}`]
      return answer ? answer(request) : Response.json({ error: 'not_found', message: 'Not found.' }, { status: 404 })
    },
  })
  return { client, asked }
}
