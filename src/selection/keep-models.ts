import { keepLast, onceFor } from '../model/once-for'
import type { Language } from '../model/vocabulary'
import type { Selection } from './selection'

type ToModel<Of, Model> = (of: Of, selection: Selection, language: Language) => Model

interface Question {
  readonly selection: Selection
  readonly language: Language
}

/**
 * A function that keeps its last two models. For a view that waits for words once it knows its model: it is drawn
 * anew when they come, and has kept nothing that it made before.
 */
export function keepModels<Of extends object, Model>(
  toModel: ToModel<Of, Model>,
): ToModel<Of, Model> {
  const kept = onceFor((of: Of) =>
    keepLast(({ selection, language }: Question) => toModel(of, selection, language), 2),
  )
  return (of, selection, language) => kept(of)({ selection, language })
}
