/* oxlint-disable typescript/no-unsafe-call -- nothing is typed here, `require` least of all */
// A CommonJS program: every package by `require`, none of which is CommonJS.
const { createSandbox } = require('@domain-contracts/sandbox')
const { validate } = require('@domain-contracts/client')
const { hostname } = require('@domain-contracts/validators')
const { createClient, unwrap } = require('@domain-contracts/domainee')
const { operationDescriptors } = require('@domain-contracts/devpayr/contract')
const domainee = require('@domain-contracts/specs/domainee.json')
const devpayr = require('@domain-contracts/specs/devpayr.json')
const { usePackages } = require('./use-packages.js')

for (const value of [createSandbox, validate, hostname.parse, createClient, unwrap])
  if (typeof value !== 'function') throw new TypeError('An export is missing.')
if (Object.keys(operationDescriptors).length === 0) throw new TypeError('There are no operations.')
void usePackages([domainee, devpayr]).then((lines) => console.log(JSON.stringify(lines)))
