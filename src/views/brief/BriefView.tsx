import type { Dossier } from '../../model/dossier'

export function BriefView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Brief {dossier.articles.length}</h2>
}
