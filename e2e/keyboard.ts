import { expect, type Locator, type Page } from '@playwright/test'

/** Presses a key until something has the focus; fails when so many presses don't lead there. */
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

/** Holds that what has the focus looks different from how it looks without it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focused = page.locator(':focus')
  const box = await focused.boundingBox()
  if (box === null) throw new Error('Nothing that can be seen has the focus.')
  const margin = 5
  const viewport = page.viewportSize() ?? { width: 0, height: 0 }
  const left = Math.max(0, box.x - margin)
  const top = Math.max(0, box.y - margin)
  const clip = {
    x: left,
    y: top,
    width: Math.min(box.x + box.width + margin, viewport.width) - left,
    height: Math.min(box.y + box.height + margin, viewport.height) - top,
  }
  const withFocus = await page.screenshot({ clip, animations: 'disabled' })
  const element = await focused.elementHandle()
  await element?.evaluate((node) => (node as HTMLElement).blur())
  const without = await page.screenshot({ clip, animations: 'disabled' })
  await element?.evaluate((node) => (node as HTMLElement).focus({ preventScroll: true }))
  expect(withFocus.equals(without), 'the focus can be seen').toBe(false)
}
