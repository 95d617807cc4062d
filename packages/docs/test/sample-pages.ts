/** One page of each kind that differs in its parts; `test:browser` takes all pages. */
export const samplePages: readonly string[] = [
  '/',
  '/domainee/operations/connectDomainPurchase/',
  '/domainee/errors/wrong_status/',
  '/formats/project-domain/',
  '/guides/errors-and-outcomes/',
  '/console/',
]
