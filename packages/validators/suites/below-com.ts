// Alone, a single label is refused whatever it holds; below `com`, what a suite says of it counts.

/** Whether a host has no dot of any kind that UTS 46 knows. */
export const isSingleLabel = (host: string): boolean => !/[.\u3002\uff0e\uff61]/.test(host)

/** A label as the name of a domain. */
export const belowCom = (label: string): string => `${label}.com`
