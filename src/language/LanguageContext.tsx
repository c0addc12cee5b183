import { createContext, use, type ReactNode } from 'react'
import type { Language } from '../model/vocabulary'
import type { Messages } from './define-messages'

const LanguageContext = createContext<Language>('en')

export function LanguageProvider({
  language,
  children,
}: {
  language: Language
  children: ReactNode
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return use(LanguageContext)
}

/** A room's messages in the reader's language. */
export function useMessages<T>(messages: Messages<T>): Messages<T>[Language] {
  return messages[useLanguage()]
}
