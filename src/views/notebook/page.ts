import type { PageModule } from '../../selection/page-module'
import { NotebookView } from './NotebookView'

export const page: PageModule = { View: NotebookView, toShown: () => null }
