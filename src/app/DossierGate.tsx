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
import { parseSelection, parseVersion } from '../selection/url-codec'
import { readAddress } from './address'
import { AddressBridge } from './AddressBridge'
import { toReaderLanguage } from './reader-language'
import { DossierFailed, DossierLoading } from './notices/DossierStates'
import { AppFrame } from './AppFrame'
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
  const asked = new URLSearchParams(readAddress().search).get('lang')
  return (
    <LanguageProvider language={toReaderLanguage(asked)}>
      {error === null ? <DossierLoading /> : <DossierFailed error={error} retry={refetch} />}
    </LanguageProvider>
  )
}

/** Starts over from the current address when a seed edited in development brings a new index. */
function Selecting({ index }: { index: DossierIndex }) {
  const [hover] = useState(createHoverStore)
  const vocabulary = useMemo(() => toSelectionVocabulary(index), [index])
  const stores = useMemo(
    () => ({
      selection: createSelectionStore(parseSelection(readAddress(), vocabulary), vocabulary),
      hover,
    }),
    [vocabulary, hover],
  )
  return (
    <SelectionProvider stores={stores}>
      <AddressBridge store={stores.selection} vocabulary={vocabulary} />
      <InReaderLanguage>
        <StagesProvider index={index}>
          <AppFrame />
        </StagesProvider>
      </InReaderLanguage>
    </SelectionProvider>
  )
}

function InReaderLanguage({ children }: { children: ReactNode }) {
  const language = toReaderLanguage(useSelection().lang)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageProvider language={language}>{children}</LanguageProvider>
}
