import { showOnPaper } from './paper'
import { expect, test } from './story'

test('The answer to what changed and who shifted is printed under the title', async ({ board }) => {
  const { page } = board
  const printed = page.getByRole('main').getByRole('status').filter({ visible: true })
  await board.open('/changes?since=2025-06-30')
  await showOnPaper(page)
  await expect(printed).toHaveText([/^\d+ .*\. Based on \d+ statements/])
  await page.emulateMedia({ media: 'screen' })
  await board.inVietnamese().open('/shifts?lang=vi')
  await showOnPaper(page)
  await expect(printed).toHaveText([/.+/])
})
