/** Telling of an error, and finding a text where it was published. */
import type { Locator } from '@playwright/test'
import type { Board } from './board'
import { ENGLISH } from './words'
import { expect, test } from './story'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const STATEMENT = 'tavares-no-portuguese-ships'
const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'
const REPORT = 'Report an error'

async function openPage(board: Board, address: string): Promise<void> {
  await board.page.goto(address)
  await board.untilAlive()
}

const message = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Message' })

test('I tell of an error in a passage: a mail with its link, its words and the version @browsers', async ({
  board,
}) => {
  const { page } = board
  await openPage(board, `/statements/${STATEMENT}`)
  const open = board.main.getByRole('button', { name: new RegExp(`^${REPORT}: `) }).first()
  await open.click()
  const dialog = page.getByRole('dialog', { name: REPORT, exact: true })
  const wrong = dialog.getByRole('textbox', { name: 'What seems wrong?' })
  await expect(wrong).toBeFocused()
  await wrong.fill('He spoke of one ship & no more.')
  await expect(message(dialog)).toHaveValue(/He spoke of one ship & no more\./)
  await expect(message(dialog)).toHaveValue(new RegExp(QUOTE))
  await expect(message(dialog)).toHaveValue(new RegExp(`/statements/${STATEMENT}\n`))
  await expect(message(dialog)).toHaveValue(/Dossier version [0-9a-f]{10}$/)
  const mail = dialog.getByRole('link', { name: 'Write to desk@who-pledged.example' })
  await expect(mail).toHaveAttribute('href', /^mailto:desk@who-pledged\.example\?subject=/)
  const href = (await mail.getAttribute('href')) ?? ''
  expect(new URL(href).searchParams.get('body')).toBe(
    (await message(dialog).inputValue()).replaceAll('\n', '\r\n'),
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('What is too long for a mail’s address is copied, and I am told so', async ({ board }) => {
  await openPage(board, `/vi/statements/${STATEMENT}`)
  await board.main
    .getByRole('button', { name: /^Báo lỗi: / })
    .first()
    .click()
  const dialog = board.page.getByRole('dialog', { name: 'Báo lỗi', exact: true })
  await dialog.getByRole('textbox', { name: 'Điều gì có vẻ chưa đúng?' }).fill('ầ '.repeat(400))
  await expect(dialog.getByText('Hãy sao chép trước, rồi dán vào đó.')).toBeVisible()
  await expect(dialog.getByRole('link')).toHaveAttribute('href', /&body=$/)
  await dialog.getByRole('button', { name: 'Sao chép nội dung' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Đã sao chép')
  const copied = await board.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(QUOTE)
  expect(copied).toContain('ầ ầ')
})

for (const [where, address, name] of [
  ['the page as it is', '/coverage', REPORT],
  ['an answer', '/cells/PT/ships-in-fiji', `${REPORT}: `],
] as const) {
  test(`I tell of an error in ${where}`, async ({ board }) => {
    await openPage(board, address)
    if (name === REPORT) {
      await board.openMore()
      await board.more.getByRole('button', { name: REPORT }).click()
    } else {
      await board.main
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .click()
    }
    const dialog = board.page.getByRole('dialog', { name: REPORT, exact: true })
    await expect(message(dialog)).toHaveValue(name === REPORT ? /\/coverage\n/ : /\/statements\//)
    await dialog.getByRole('button', { name: ENGLISH.close }).click()
    await expect(dialog).toHaveCount(0)
  })
}

test('The method and the foot of a page lead to it too', async ({ board }) => {
  const { page, main } = board
  await openPage(board, '/method')
  const dialog = page.getByRole('dialog', { name: REPORT, exact: true })
  await main.getByRole('navigation').getByRole('button', { name: REPORT }).click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await main.locator('footer').getByRole('button', { name: REPORT }).click()
  await expect(dialog).toBeVisible()
})

test('The reader leads to the original, at the passage, and says that it leads elsewhere', async ({
  board,
}) => {
  await openPage(board, `/articles/noumea-summit?at=${STATEMENT}`)
  const there = 'leads to another site: lagoon-news.example'
  const head = board.main.getByRole('banner').or(board.main.locator('details')).first()
  const original = head.getByRole('link', { name: `lagoon-news.example ${there}` })
  await expect(original).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(head).toContainText('retrieved 8 Jan 2026')
  await expect(
    head.getByRole('link', { name: 'Archived copy leads to another site: archive.example' }),
  ).toBeVisible()
  const link = board.passageCard.getByRole('link', { name: `In the original ${there}` })
  await expect(link).toHaveAttribute(
    'href',
    `https://lagoon-news.example/2026/01/07/noumea-summit#:~:text=${encodeURIComponent(QUOTE)}`,
  )
})

test('What is not known of a source is said to be unknown', async ({ board }) => {
  await openPage(board, '/articles/noumea-guarantees')
  await expect(board.main).toContainText('The address of the original is not known.')
  await openPage(board, '/instruments/noumea-joint-statement')
  await expect(board.main).toContainText('The address of the official text is not known.')
  await openPage(board, '/instruments/noumea-declaration')
  await expect(board.main.getByRole('link', { name: /^noumea-alliance\.example/ })).toHaveAttribute(
    'href',
    'https://noumea-alliance.example/declaration.pdf',
  )
})
