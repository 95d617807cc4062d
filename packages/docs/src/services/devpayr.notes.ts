import type { ServiceNotes } from './service-notes.ts'

const notAsItWas = 'Not as it was: it will be refused again.'

export const notes: ServiceNotes = {
  order: 2,
  errors: {
    '400': {
      cause: 'The service cannot tell which domain the software runs on.',
      fix: 'Send `X-Devpayr-Domain` with the domain, or any other stable text that stands for the place.',
      repeat: 'With the header.',
    },
    '401': {
      cause: 'No key was sent at all.',
      fix: 'Send the API key as `X-API-KEY`, or the license key as `X-LICENSE-KEY` where the operation asks for that one.',
      repeat: 'With a key.',
    },
    '403': {
      cause:
        'One of several: the key is invalid or expired, it is scoped to another project, or its user does not own the project. Creating: the plan has no room, or a scoped key may not create projects. Reading or deleting a domain: it is another project’s. Revoking or reactivating a license: it is another project’s, or not in the state for it. Deleting a project: the plan does not allow it by API. The answers have no code that tells them apart.',
      fix: 'Try a read of the same project with the same key: if that fails too, the key or its scope is at fault. If it works and a domain was to be created, the plan is full. Do not decide by the text of `message`: only three of the texts are documented.',
      repeat: notAsItWas,
    },
    '404': {
      cause: 'The project, domain or license does not exist, or belongs to another project than the path says.',
      fix: 'Check both ids of the path. The domain in a path is the number of its record, not the domain itself.',
      repeat: notAsItWas,
    },
    '422': {
      cause: 'A field is missing or not valid, or the domain is on the project already.',
      fix: 'Read `errors`, which lists the reasons for each field, as far as it is there. The client finds missing and malformed fields before sending; a duplicate only the service can know.',
      repeat: notAsItWas,
    },
    '429': {
      cause: 'Too many calls in too short a time. Neither the limit nor what is counted is documented.',
      fix: 'Pause, and go on more slowly. No header that says how long is documented.',
      repeat: 'Yes, after a pause: a limited call has had no effect.',
    },
  },
}
