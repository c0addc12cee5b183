import { useEffect, useRef } from 'react'
import {
  toEvidenceQuotation,
  toQuotation,
  toQuotationHtml,
  toQuotationText,
} from '../../export/to-quotation'
import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { findEvidence } from '../../passages/evidence'
import { toOwnPage, toSharedSelection, type ShareTarget } from '../../selection/share-target'
import { toLink } from '../../selection/to-link'
import { useTexts } from '../StagesContext'
import { findCopied, type Copied } from './find-copied'

/** Text copied by hand from passages leaves with its source, as from the share dialog. */
export function CopiedPassages() {
  const dossier = useTexts(false).data?.everything
  const selection = useSelection()
  const language = useLanguage()
  const toQuotations = (copied: readonly Copied[]) =>
    dossier === undefined
      ? []
      : copied.flatMap(({ of, part }) => {
          const toShared = (target: ShareTarget) =>
            toLink(
              toOwnPage(selection, target, dossier) ??
                toSharedSelection(selection, target, dossier),
            )
          if ('statement' in of) {
            const link = toShared({ kind: 'quote', statement: of.statement })
            return toQuotation(dossier, of.statement, link, language, part) ?? []
          }
          const evidence = findEvidence(dossier, of.evidence, language)
          if (evidence === null) return []
          const link = toShared({ kind: 'article', article: evidence.article })
          return toEvidenceQuotation(dossier, evidence, link, language, part)
        })
  const latest = useRef(toQuotations)
  useEffect(() => {
    latest.current = toQuotations
  })
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const quotations = latest.current(findCopied(document.getSelection()))
      if (quotations.length === 0 || event.clipboardData === null) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', quotations.map(toQuotationText).join('\n\n'))
      event.clipboardData.setData('text/html', quotations.map(toQuotationHtml).join(''))
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [])
  return null
}
