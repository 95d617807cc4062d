/** The two contracts; each has a folder of this name here and a bundle of this name in `dist/`. */
export const apis = ['domainee', 'devpayr'] as const

export type Api = (typeof apis)[number]
