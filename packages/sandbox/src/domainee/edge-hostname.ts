/** Where the DNS of a connected domain points. Source: "Connect a purchased domain to your app". */
export const edgeHostname = 'edge.domainee.dev'
