import type { ComponentProps, ReactNode } from 'react'
import { LanguageProvider } from '../language/LanguageContext'
import type { Language } from '../model/vocabulary'
import { SelectionProvider } from '../links/SelectionContext'

interface Props {
  readonly stores: ComponentProps<typeof SelectionProvider>['stores']
  readonly language: Language
  readonly children?: ReactNode
}

export function PageProviders({ stores, language, children }: Props) {
  return (
    <SelectionProvider stores={stores}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </SelectionProvider>
  )
}
