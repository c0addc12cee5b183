import type { Page } from '@playwright/test'
import type { DossierIndex } from '../src/model/dossier'
import { fromIndexFile, type IndexFile } from '../src/model/dossier-files'

/** The dossier's index, as the page loads it. */
export async function readIndex(page: Page): Promise<DossierIndex> {
  const address = await page.locator('link[as=fetch][href*="/data/index-"]').getAttribute('href')
  const response = await page.request.get(new URL(address ?? '', page.url()).href)
  return fromIndexFile((await response.json()) as IndexFile)
}
