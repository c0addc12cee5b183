import { expect, test } from './story'

test('Back undoes one act at a time, and Forward does it again', async ({ board }) => {
  const { page } = board
  await board.open()
  const everything = await board.countLine.innerText()
  const addresses = [board.address]
  const act = async (address: string, doIt: () => Promise<void>) => {
    await doIt()
    await expect(page).toHaveURL(address)
    addresses.push(address)
  }
  await act('/?country=DE', () => board.filterByCountry('Germany'))
  await act('/?country=DE~FR', () => board.filterByCountry('France'))
  await act('/?country=DE~FR&cell=DE.troops-in-ukraine', () =>
    board.openCell('Germany', 'troops in Ukraine'),
  )
  await act('/?country=DE~FR&cell=DE.troops-in-ukraine&at=merz-no-german-troops&quote=8bb3ea', () =>
    board.readInContext('việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine'),
  )
  await act('/?country=DE~FR', async () => {
    await board.article.waitFor()
    await board.main.getByRole('link', { name: 'Articles', exact: true }).click()
  })
  await act('/?country=DE~FR&read=paris-guarantees', () =>
    board.articleLink('Bước tiến mới trong các đảm bảo an ninh').click(),
  )
  await act('/timeline?country=DE~FR&read=paris-guarantees', () => board.view('Timeline').click())

  for (const address of addresses.slice(0, -1).toReversed()) {
    await board.goBack()
    await expect(page).toHaveURL(address)
  }
  await expect(board.chips).toHaveCount(0)
  await expect(board.countLine).toHaveText(everything)
  await expect(board.quotes('Germany', 'troops in Ukraine')).toHaveCount(0)

  await page.goForward()
  await expect(board.chips).toHaveText([/^Germany/])
  await page.goForward()
  await page.goForward()
  await expect(board.quotes('Germany', 'troops in Ukraine')).toBeVisible()
  await page.goForward()
  await expect(board.passageCard).toContainText('Germany declines')
})

test('I take a country off by its row, and Back puts it on again', async ({ board }) => {
  await board.open('/?country=DE~FR')
  await expect(board.country('France')).toHaveAttribute('aria-pressed', 'true')
  await board.country('France').click()
  await expect(board.page).toHaveURL('/?country=DE')
  await expect(board.country('France')).toHaveCount(0)
  await board.goBack()
  await expect(board.country('France')).toHaveAttribute('aria-pressed', 'true')
})

test('A broken link leaves no trap in the history', async ({ board }) => {
  await board.open('/?country=DE')
  await board.open('/?country=FR~XX')
  await expect(board.page).toHaveURL('/?country=FR')
  await board.goBack()
  await expect(board.page).toHaveURL('/?country=DE')
  await expect(board.chips).toHaveText([/^Germany/])
})
