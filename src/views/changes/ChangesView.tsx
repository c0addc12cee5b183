import type { Dossier } from '../../model/dossier'

export function ChangesView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Changes {dossier.articles.length}</h2>
}
