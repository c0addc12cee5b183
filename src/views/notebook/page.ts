import type { PageModule } from '../../links/page-module'
import { NotebookView } from './NotebookView'
import { notebookMessages } from './notebook-messages'

export const page: PageModule = {
  View: NotebookView,
  toShown: () => null,
  toDescription: (_, __, language) => notebookMessages[language].storageState.kept,
}
