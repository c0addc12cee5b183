/**
 * A function that makes something of an object once, and afterwards returns the same. It is forgotten
 * with the object. Only for objects that never change, such as the lists of a dossier.
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known.value
    const value = make(of)
    made.set(of, { value })
    return value
  }
}
