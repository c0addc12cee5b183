import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { LanguageProvider } from '../language/LanguageContext'
import type { DossierIndex } from '../model/dossier'
import { DossierVersionContext } from '../query/dossier-version'
import { useDossierIndex } from '../query/use-dossier'
import { createHoverStore } from '../selection/hover-store'
import { SelectionProvider, useSelection } from '../links/SelectionContext'
import { createSelectionStore } from '../selection/selection-store'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import { parseVersion } from '../selection/address-parts'
import { AddressBridge } from './AddressBridge'
import { toReaderLanguage, useReaderLanguage } from './reader-language'
import { useVisit } from './visit'
import { DossierFailed, DossierLoading } from './notices/DossierStates'
import { AppFrame } from './AppFrame'
import { useFirstSelection, useUntilReadable } from './use-first-selection'
import { StagesProvider } from './StagesContext'

/** Waits for the dossier, without whose vocabulary no address can be read. */
export function DossierGate() {
  const { search } = useLocation()
  const { data, error, refetch, version } = useDossierIndex(parseVersion(search))
  if (data !== undefined) {
    return (
      <DossierVersionContext value={version}>
        <Selecting index={data} />
      </DossierVersionContext>
    )
  }
  return <Waiting>{error && <DossierFailed error={error} retry={refetch} />}</Waiting>
}

/** Until the address has been read. */
function Waiting({ children }: { children?: ReactNode }) {
  return (
    <LanguageProvider language={useReaderLanguage()}>
      {children ?? <DossierLoading />}
    </LanguageProvider>
  )
}

/** Starts over from the current address when a seed edited in development brings a new index. */
function Selecting({ index }: { index: DossierIndex }) {
  const [hover] = useState(createHoverStore)
  const vocabulary = useMemo(() => toSelectionVocabulary(index), [index])
  const first = useFirstSelection(index, vocabulary)
  const untilReadable = useUntilReadable(index)
  const stores = useMemo(
    () => first && { selection: createSelectionStore(first, vocabulary), hover },
    [first, vocabulary, hover],
  )
  if (stores === null) return <Waiting />
  return (
    <SelectionProvider stores={stores}>
      <AddressBridge
        store={stores.selection}
        vocabulary={vocabulary}
        untilReadable={untilReadable}
      />
      <InReaderLanguage>
        <StagesProvider index={index}>
          <AppFrame />
        </StagesProvider>
      </InReaderLanguage>
    </SelectionProvider>
  )
}

function InReaderLanguage({ children }: { children: ReactNode }) {
  const { readLanguages } = useVisit()
  const language = toReaderLanguage(useSelection().lang, readLanguages())
  const [drawn, setDrawn] = useState({ language, times: 0 })
  if (drawn.language !== language) {
    setDrawn({ language, times: drawn.times + Number(isTranslated()) })
  }
  useEffect(() => {
    const page = document.documentElement
    // Set to what it is, it would have the style of all of the page computed anew.
    if (page.lang !== language) page.lang = language
    // Drawn anew, the button that was pressed has lost the focus.
    if (drawn.times > 0) document.querySelector<HTMLElement>(`button[lang="${language}"]`)?.focus()
  }, [language, drawn.times])
  return (
    <LanguageProvider key={drawn.times} language={language}>
      {children}
    </LanguageProvider>
  )
}

/**
 * Whether the browser's translator has put its own elements in the place of our texts. React can't
 * change those, so the page is drawn anew in another language.
 */
function isTranslated(): boolean {
  return document.querySelector('body font') !== null
}
