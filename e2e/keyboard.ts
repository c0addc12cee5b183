import { expect, type Locator, type Page } from '@playwright/test'

/** Presses a key until an element has the focus; fails after too many presses. */
export async function pressUntilFocused(
  page: Page,
  key: string,
  target: Locator,
  most = 60,
): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  )
}

/** The contrast between focused and unfocused that WCAG 2.2 requires (2.4.13). */
const CONTRAST = 3
/** How far around an element to look for its focus ring, in CSS pixels. */
const MARGIN = 5

/**
 * Asserts that the focus is visible: compared with the unfocused state, at least as many pixels as a
 * line around the element would have must change with enough contrast. In Chromium alone: in Firefox
 * Playwright needs an inline style to take a picture, which the policy of the page refuses.
 */
export async function expectVisibleFocus(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() === 'firefox') return
  const focused = page.locator(':focus')
  const box = await focused.boundingBox()
  if (box === null) throw new Error('Nothing that can be seen has the focus.')
  const viewport = page.viewportSize() ?? { width: 0, height: 0 }
  const left = Math.max(0, box.x - MARGIN)
  const top = Math.max(0, box.y - MARGIN)
  const clip = {
    x: left,
    y: top,
    width: Math.min(box.x + box.width + MARGIN, viewport.width) - left,
    height: Math.min(box.y + box.height + MARGIN, viewport.height) - top,
  }
  const withFocus = await page.screenshot({ clip, animations: 'disabled' })
  const element = await focused.elementHandle()
  await element?.evaluate((node) => (node as HTMLElement).blur())
  const without = await page.screenshot({ clip, animations: 'disabled' })
  await element?.evaluate((node) => (node as HTMLElement).focus({ preventScroll: true }))
  const around = 2 * (clip.width + clip.height - 4 * MARGIN)
  expect(
    await countContrasting(page, withFocus, without),
    `pixels that show the focus on something of ${Math.round(around)} pixels around`,
  ).toBeGreaterThanOrEqual(around)
}

/** The number of pixels that contrast between two pictures of the same size. */
async function countContrasting(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, contrast }) => {
      /** Relative luminance of each pixel, as defined by WCAG. */
      const readLuminances = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
        const linear = [...data].map((value) => {
          const share = value / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return Array.from({ length: bitmap.width * bitmap.height }, (_, pixel) => {
          const [red = 0, green = 0, blue = 0] = linear.slice(4 * pixel, 4 * pixel + 3)
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        })
      }
      const [ours = [], theirs = []] = await Promise.all(pictures.map(readLuminances))
      return ours.filter((luminance, pixel) => {
        const other = theirs[pixel] ?? luminance
        const [lighter, darker] = [Math.max(luminance, other), Math.min(luminance, other)]
        return (lighter + 0.05) / (darker + 0.05) >= contrast
      }).length
    },
    {
      pictures: [first.toString('base64'), second.toString('base64')],
      contrast: CONTRAST,
    },
  )
}
