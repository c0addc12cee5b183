import type { Dossier } from '../../model/dossier'

export function NotebookView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Notebook {dossier.articles.length}</h2>
}
