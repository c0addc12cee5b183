import type { Dossier } from '../../model/dossier'

export function DisputesView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Disputes {dossier.articles.length}</h2>
}
