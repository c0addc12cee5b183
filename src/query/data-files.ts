import { dataFiles } from 'virtual:data-files'
import type { DataFile } from '../model/data-file'

/** The files of `/data/latest/`, of the dossier that the site was built with. */
export const DATA_FILES: readonly DataFile[] = dataFiles
