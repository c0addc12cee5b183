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

/**
 * A function that keeps its last answers and gives the same again to a question that is the same as
 * JSON. Questions come back: several views put the same one, and a filter is taken back.
 */
export function keepLast<Question, Answer>(
  answer: (question: Question) => Answer,
  most = 8,
): (question: Question) => Answer {
  const kept = new Map<string, { readonly value: Answer }>()
  return (question) => {
    const key = JSON.stringify(question)
    const found = kept.get(key) ?? { value: answer(question) }
    // Put last, so that the first is the one that was asked for least recently.
    kept.delete(key)
    kept.set(key, found)
    for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old)
    return found.value
  }
}

/**
 * Gives what `make` makes of the parts, or what it made of them before. A name is of one `make`, and what it
 * makes depends on nothing but the parts, which never change.
 */
export type Once = <Made>(name: string, parts: readonly unknown[], make: () => Made) => Made

/** Keeps nothing, for what is made a single time. */
export const afresh: Once = (_name, _parts, make) => make()
