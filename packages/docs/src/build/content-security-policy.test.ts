import { expect, test } from 'vitest'
import { withPolicy } from './content-security-policy.ts'

test('a script that stands in the page is allowed by its hash, a file is not hashed', () => {
  const page = withPolicy('<head></head><script>1</script><script src="/a.js"></script>', { 'script-src': "'self'" })
  expect(page).toContain("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='\"")
})

test('the policy comes before anything that it governs', () => {
  const page = withPolicy('<head><link rel="stylesheet" href="/a.css"></head>', { 'default-src': "'none'" })
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('stylesheet'))
})
