import type { Dossier } from '../../model/dossier'

export function CoverageView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Coverage {dossier.articles.length}</h2>
}
