import type { Page } from '@playwright/test'
import { expect, test } from './story'

/** Words that never occur in the Vietnamese interface, apart from names and languages' own names. */
const ENGLISH =
  /\b(the|of|and|with|from|by|not|said|published|happened|statements?|passages?|articles?|commitments?|stances?|filters?|close|copy|show|hide|clear|read|loading|failed|search|period|outlet|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4})\b/i

/** All Vietnamese text of the interface: visible, or only for screen readers. */
async function readInterface(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = []
    const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('[lang]')?.getAttribute('lang') !== 'vi') continue
      if (element.closest('noscript, script, style') !== null) continue
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const texts = [
        own.map((node) => node.textContent ?? '').join(' '),
        ...attributes.map((name) => element.getAttribute(name) ?? ''),
      ]
      said.push(...texts.filter((text) => text.trim() !== ''))
    }
    return said
  })
}

async function expectNoEnglish(page: Page): Promise<void> {
  const said = await readInterface(page)
  expect(said.length).toBeGreaterThan(50)
  expect(said.filter((text) => ENGLISH.test(text))).toEqual([])
}

test('Tôi chuyển sang tiếng Việt và mọi thứ nói tiếng Việt', async ({ board: english }) => {
  await english.open('/?cell=PT.ships-in-fiji')
  await expect(english.page.locator('html')).toHaveAttribute('lang', 'en')
  const board = await english.switchLanguage('Tiếng Việt')
  await expect(board.page.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(board.page).toHaveURL('/vi/?cell=PT.ships-in-fiji')
  await expect(board.grid).toBeVisible()
  await expect(board.cell('Bồ Đào Nha', 'đưa tàu vào vùng biển Fiji')).toHaveAccessibleName(
    /: từ chối; 1 phát biểu trong 1 câu; lời của chính bên đó; đặt cạnh đoạn khác trong một câu hỏi$/,
  )
  const quotes = board.quotes('Bồ Đào Nha', 'đưa tàu vào vùng biển Fiji')
  await expect(quotes).toContainText('6 hoặc 7/1/2026')
  await expect(quotes).toContainText('Thủ tướng')
  await expect(board.countLine).toHaveText(board.words.count)
  await board.readInContext('việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji')
  await expect(board.passageCard).toContainText('Bồ Đào Nha')
  await expect(
    board.timelineMark('Bồ Đào Nha, Đưa tàu vào vùng biển Fiji: từ chối; phát biểu: '),
  ).toHaveAttribute('aria-current', 'true')
  await expectNoEnglish(board.page)

  await board.goBack()
  await board.goBack()
  await expect(english.grid).toBeVisible()
  await expect(english.page.locator('html')).toHaveAttribute('lang', 'en')
})

for (const [what, address] of [
  ['toàn cảnh', '/?lang=vi&roster=1&inherit=1'],
  ['dòng thời gian', '/timeline?lang=vi&time=2025-01..2026-01'],
  ['dòng thời gian theo nước, dạng bảng', '/timeline?lang=vi&lanes=country&table=1'],
  ['dòng thời gian theo văn kiện', '/timeline?lang=vi&lanes=instrument'],
  ['ô có nhiều văn kiện và cách đọc khác', '/?lang=vi&cell=FJ.ocean-treaty'],
  ['điều gì đã đổi', '/changes?lang=vi'],
  ['chuyển biến', '/shifts?lang=vi'],
  ['danh sách bài báo', '/articles?lang=vi&country=PT'],
  ['bài báo', '/articles/pledges-from-partners?lang=vi&furniture=1'],
  ['liên kết hỏng', '/timeline?lang=vi&country=XX&time=2026..2025&mau=do'],
] as const) {
  test(`Không còn tiếng Anh: ${what}`, async ({ board: english }) => {
    const board = english.inVietnamese()
    await board.open(address)
    await expect(board.main.getByRole('heading').first()).toBeVisible()
    await expect(board.page.getByText('Đang tải')).toHaveCount(0)
    await expectNoEnglish(board.page)
  })
}

test('Tôi lọc theo nước, kể cả khi gõ không dấu', async ({ board: english }) => {
  const board = english.inVietnamese()
  await board.open('/?lang=vi')
  const panel = await board.openFilter(board.words.country)
  await panel.getByRole('searchbox', { name: 'Tìm theo tên hoặc mã' }).fill('bo dao nha')
  await expect(panel.getByRole('checkbox')).toHaveCount(1)
  await panel.getByRole('checkbox', { name: /^Bồ Đào Nha, / }).click()
  await board.closeFilter()
  await expect(board.chips).toHaveAccessibleName(`Bỏ lọc ${board.words.country}: Bồ Đào Nha`)
  await expect(board.page).toHaveURL('/vi/?country=PT')
})

test.describe('with a Vietnamese browser', () => {
  test.use({ locale: 'vi-VN' })

  test('Trang mở ra bằng tiếng Việt mà không cần chọn', async ({ board: english }) => {
    const board = english.inVietnamese()
    await board.open()
    await expect(board.page.locator('html')).toHaveAttribute('lang', 'vi')
    await expect(board.grid).toBeVisible()
    expect(board.address).toBe('/')
  })
})
