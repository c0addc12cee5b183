import type { Dossier } from '../../model/dossier'

export function ConditionsView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Conditions {dossier.articles.length}</h2>
}
