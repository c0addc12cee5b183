import type { PageModule } from '../../links/page-module'
import { NotebookView } from './NotebookView'

export const page: PageModule = { View: NotebookView, toShown: () => null }
