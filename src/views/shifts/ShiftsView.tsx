import type { Dossier } from '../../model/dossier'

export function ShiftsView({ dossier }: { readonly dossier: Dossier }) {
  return <h2>Shifts {dossier.articles.length}</h2>
}
