/**
 * A URL to ask `URL` about a host with. The slash keeps controls and spaces before it from being stripped as the end of a URL.
 * The letter has the text stored in two bytes a character: once it is warm, `URL.canParse` of Node 20.20 and 22.23 misreads an é
 * in a text stored in one.
 */
export const urlOf = (host: string): string => `ws://${host}/?я`
