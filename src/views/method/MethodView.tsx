import type { DossierIndex } from '../../model/dossier'

export function MethodView({ index }: { readonly index: DossierIndex }) {
  return <h2>Method {index.articles.length}</h2>
}
