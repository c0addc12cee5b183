import { use } from 'react'
import { addChecksums } from '../model/checksums'
import type { Dossier } from '../model/dossier'
import { rememberFailedLoad } from './failed-loads'
import { fetchFile } from './fetch-file'

/** The dossier with the checksums of its articles, which come by need in a large one. Rejects if the file fails. */
export async function loadChecksums<D extends Dossier>(dossier: D): Promise<D> {
  const { checksumsFile } = dossier
  return checksumsFile === undefined
    ? dossier
    : addChecksums(dossier, await fetchFile<readonly string[]>(checksumsFile))
}

/** By dossier, since a component must wait for the same promise each time. */
const loads = new WeakMap<Dossier, Promise<Dossier>>()

/** The same for a component, which waits for it. */
export function useChecksums(dossier: Dossier): Dossier {
  return dossier.checksumsFile === undefined ? dossier : use(loads.get(dossier) ?? load(dossier))
}

function load(dossier: Dossier): Promise<Dossier> {
  const loading = loadChecksums(dossier)
  loads.set(dossier, loading)
  loading.catch((error: Error) => rememberFailedLoad(error, () => load(dossier)))
  return loading
}
