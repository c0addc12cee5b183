import { expect, test } from './story'

test('Back undoes one act at a time, and Forward does it again @browsers', async ({ board }) => {
  const { page } = board
  await board.open()
  const everything = await board.countLine.innerText()
  const addresses = [board.address]
  const act = async (address: string, doIt: () => Promise<void>) => {
    await doIt()
    await expect(page).toHaveURL(address)
    addresses.push(address)
  }
  await act('/?country=PT', () => board.filterByCountry('Portugal'))
  await act('/?country=FR~PT', () => board.filterByCountry('France'))
  await act('/?country=FR~PT&cell=PT.ships-in-fiji', () =>
    board.openCell('Portugal', 'ships in Fijian waters'),
  )
  await act(
    '/?country=FR~PT&cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships&quote=aa69a7',
    () =>
      board
        .quotes('Portugal', 'ships in Fijian waters')
        .getByRole('button', { name: /^Read in context/ })
        .click(),
  )
  await act('/?country=FR~PT', async () => {
    await board.article.waitFor()
    await board.main.getByRole('link', { name: 'Articles', exact: true }).click()
  })
  await act('/?country=FR~PT&read=noumea-guarantees', () =>
    board.articleLink('New progress on guarantees').click(),
  )
  await act('/timeline?country=FR~PT&read=noumea-guarantees', () => board.view('Timeline').click())

  for (const address of addresses.slice(0, -1).toReversed()) {
    await board.goBack()
    await expect(page).toHaveURL(address)
  }
  await expect(board.chips).toHaveCount(0)
  await expect(board.countLine).toHaveText(everything)
  await expect(board.quotes('Portugal', 'ships in Fijian waters')).toHaveCount(0)

  await page.goForward()
  await expect(board.chips).toHaveText([/^Portugal/])
  await page.goForward()
  await page.goForward()
  await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
  await page.goForward()
  await expect(board.passageCard).toContainText('Portugal declines')
})

test('I take a country off by its row, and Back puts it on again', async ({ board }) => {
  await board.open('/?country=FR~PT')
  await board.pressInHead('France', 'Leave this row out')
  await expect(board.page).toHaveURL('/?country=PT')
  await expect(board.country('France')).toHaveCount(0)
  await board.goBack()
  await expect(board.country('France')).toBeVisible()
})

test('Back takes away the row where I am, and I am at the views @browsers', async ({ board }) => {
  await board.open('/matrix')
  await board.filterByCountry('Portugal')
  await board.filterByCountry('Portugal')
  const cell = board.cell('Malta', 'political support')
  await cell.focus()
  await expect(cell).toBeFocused()
  await board.goBack()
  await expect(cell).toBeHidden()
  await expect(board.main).toBeFocused()
})

test('I press Back at once, before the page has followed my choice, and it is undone too', async ({
  board,
}) => {
  await board.open('/?country=FR~PT')
  const france = board.chips.filter({ hasText: 'France' })
  await france.evaluate((button) => {
    if (button instanceof HTMLElement) button.click()
    window.history.back()
  })
  await expect(board.page).toHaveURL('/?country=FR~PT')
  await expect(france).toBeVisible()
  await expect(board.country('France')).toBeVisible()
})

test('A broken link leaves no trap in the history', async ({ board }) => {
  await board.open('/?country=PT')
  await board.open('/?country=FR~XX')
  await expect(board.page).toHaveURL('/?country=FR')
  await board.goBack()
  await expect(board.page).toHaveURL('/?country=PT')
  await expect(board.chips).toHaveText([/^Portugal/])
})
