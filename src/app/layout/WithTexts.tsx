import type { ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import type { Stages } from '../../stages/stages'
import { appMessages } from '../app-messages'
import { useTextsWhenLoaded } from '../StagesContext'
import { ViewFailed } from './ViewBoundary'
import { ViewLoading } from './ViewLoading'

/** Renders its children once the texts have loaded. */
export function WithTexts({
  children,
}: {
  readonly children: (stages: Stages<Dossier>) => ReactNode
}) {
  const { data, error, retry } = useTextsWhenLoaded()
  const messages = useMessages(appMessages)
  if (data !== undefined) return children(data)
  if (error === null) return <ViewLoading />
  return <ViewFailed title={messages.textsFailed} reason={error.message} retry={retry} />
}
