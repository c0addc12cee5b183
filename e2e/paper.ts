import type { Locator, Page } from '@playwright/test'
import { Board } from './board'

/** A4 without its margins, in CSS pixels. */
const SHEET = { width: 680, height: 1002, gap: 100 }

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

/** Lays what is printed on sheets side by side: columns break by the same rules as pages. */
export async function layOnSheets(page: Page): Promise<void> {
  await page.evaluate(({ width, height, gap }) => {
    document.body.style.cssText = `width: ${width}px; height: ${height}px; columns: ${width}px; column-gap: ${gap}px; column-fill: auto`
  }, SHEET)
}

/** Where on the sheets an element or its parts stand. */
interface Place {
  readonly sheet: number
  /** Its lower edge, as a share of the sheet's height. */
  readonly end: number
}

/** The places of the parts of each element, of which each sheet that it stands on has one. */
export async function placesOf(all: Locator): Promise<readonly (readonly Place[])[]> {
  return all.evaluateAll((nodes, { width, height, gap }) => {
    const { left, top } = document.body.getBoundingClientRect()
    return nodes.map((node) =>
      [...node.getClientRects()].map((rect) => ({
        sheet: Math.floor(((rect.left + rect.right) / 2 - left) / (width + gap)),
        end: (rect.bottom - top) / height,
      })),
    )
  }, SHEET)
}

/** How far down each sheet is filled, without the last. */
export async function fillOfSheets(all: Locator): Promise<readonly number[]> {
  const fills: number[] = []
  for (const { sheet, end } of (await placesOf(all)).flat()) {
    fills[sheet] = Math.max(fills[sheet] ?? 0, end)
  }
  return fills.slice(0, -1)
}
