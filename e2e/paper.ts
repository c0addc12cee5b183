import type { Page } from '@playwright/test'
import { Board } from './board'

/** A4 without its margins, in CSS pixels. */
const SHEET = { width: 680 }

/** Emulates print media, once the page is ready to be printed. */
export async function showOnPaper(page: Page): Promise<void> {
  await new Board(page).untilPrintable()
  await page.emulateMedia({ media: 'print' })
}

/** Makes the page as wide as the paper without its margins. */
export async function narrowToPaper(page: Page): Promise<void> {
  await page.evaluate(
    (width) => document.body.style.setProperty('width', `${width}px`),
    SHEET.width,
  )
}
