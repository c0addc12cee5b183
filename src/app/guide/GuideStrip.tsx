import { useTextsWhenLoaded } from '../StagesContext'
import { Guide } from './Guide'

/** The guide on a phone, above the matrix, once the texts have loaded. */
export function GuideStrip() {
  const dossier = useTextsWhenLoaded().data?.everything
  return dossier !== undefined && <Guide dossier={dossier} layout="strip" />
}
