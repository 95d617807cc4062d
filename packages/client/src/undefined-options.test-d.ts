// Compiled, not run: with exactOptionalPropertyTypes, too, an option may be a value that is perhaps undefined.
import { createServiceClient, withHooks, type CommonOptions, type RequestOf } from './index.ts'
import { createLibrary, getBook, librarySecurity, type LibraryOperations } from '../test/library-service.ts'

type Perhaps<Options> = { [Name in keyof Options]-?: Options[Name] | undefined }
declare const options: Perhaps<CommonOptions> & {
  retry: Perhaps<Exclude<CommonOptions['retry'], false | undefined>>
  validate: Perhaps<NonNullable<CommonOptions['validate']>>
}
declare const perhaps: {
  readonly signal: AbortSignal | undefined
  readonly timeoutMs: number | undefined
  readonly totalTimeoutMs: number | undefined
}
declare const query: { edition?: string } | undefined

const service = { name: 'library', baseUrl: '', security: librarySecurity, formats: undefined } as const
void createServiceClient(service, { cardKey: undefined }, options)
const client = withHooks(createLibrary(options), { onCall: undefined, onAttempt: undefined, onRetry: undefined })
void getBook(client, { path: { id: '7' }, query }, perhaps)
export const request: RequestOf<LibraryOperations['getBook']> = { path: { id: '7' }, query }
