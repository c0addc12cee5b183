import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useChecksums } from '../../query/checksums'
import { DATA_FILES } from '../../query/data-files'
import { useDossierVersion } from '../../query/dossier-version'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toFileHref, toHref } from '../../selection/to-link'
import type { Stages } from '../../stages/stages'
import { useFragment } from '../../ui/use-fragment'
import { useOrigin } from '../../ui/use-origin'
import { Data } from './Data'
import { toDataModel } from './data-model'
import { toQuestion } from './question'

export function DataView({ stages }: { readonly stages: Stages<Dossier> }) {
  const dossier = useChecksums(stages.everything)
  const language = useLanguage()
  const origin = useOrigin()
  const { present } = useDossierVersion()
  const model = useMemo(() => {
    const toLink: typeof toHref = (selection) => origin + toHref(selection)
    const frame = { link: toLink(DEFAULT_SELECTION), version: present, exported: null, toLink }
    return toDataModel(dossier, DATA_FILES, frame, language)
  }, [dossier, language, origin, present])
  const question = useMemo(() => toQuestion(dossier), [dossier])
  useFragment(true)
  return (
    <Data
      model={model}
      question={question}
      dossier={dossier}
      version={present}
      site={origin + toFileHref('')}
    />
  )
}
