/** A property that the value itself has. What is inherited, a polluted `Object.prototype` included, counts as missing. */
export function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

/** A copy that inherits nothing, so that reading an option that was not given finds nothing. */
export function withoutPrototype<Given extends object>(given: Given | undefined): Given {
  // A null prototype changes no property of its own; only options, of which each may be missing, are not given at all.
  return Object.assign(Object.create(null), given) as Given
}
