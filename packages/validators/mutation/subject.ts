// What the checks look at; bundled from the mutated sources into one script.
export { findNameIssue } from '../src/find-name-issue.ts'
export { classifyAddress, hostname, httpsOriginUrl, isIPv4, isIPv6, originUrl, projectDomain } from '../src/index.ts'
export { scanName } from '../src/scan-name.ts'
