import type { Dossier } from '../../model/dossier'

export function CompareView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Compare {dossier.articles.length}</h2>
}
