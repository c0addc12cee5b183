/**
 * The messages of one room in both languages. English defines the shape; a Vietnamese message that
 * is missing or takes other arguments does not compile.
 */
import type { Language } from '../model/vocabulary'

type Message = string | ((...values: never[]) => string)
interface MessageTree {
  readonly [key: string]: Message | MessageTree
}

type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : SameShape<T[K]>
}

export type Messages<T> = Readonly<Record<Language, SameShape<T>>>

export function defineMessages<T extends MessageTree>(
  messages: Messages<T> & { readonly en: T },
): Messages<T> {
  return messages
}
