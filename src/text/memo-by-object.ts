// Memoises a function of an object that does not change. The WeakMap lets what was found go with the object.

export function memoByObject<O extends object, T>(find: (of: O) => T): (of: O) => T {
  const found = new WeakMap<O, { readonly answer: T }>()
  return (of) => {
    let known = found.get(of)
    if (known === undefined) {
      known = { answer: find(of) }
      found.set(of, known)
    }
    return known.answer
  }
}
