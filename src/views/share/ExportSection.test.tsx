import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { saveFile } from '../../ui/save-file'
import { ExportSection } from './ExportSection'

vi.mock('../../ui/save-file')

const saved = vi.mocked(saveFile)

beforeEach(() => {
  saved.mockReset()
})

/** For a reader whose browser writes numbers as in this locale. */
function open(locale: string, language: Language) {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(locale)
  return renderPage(
    '/',
    (stages) => (
      <ExportSection
        shown={null}
        stages={stages}
        link="https://pledges.example/"
        version="0123456789"
        now={new Date('2026-02-03T10:20:30Z')}
      />
    ),
    { language },
  )
}

const NAMES = {
  en: { delimiter: 'CSV cells divided by', download: 'Download CSV: everything' },
  vi: { delimiter: 'Trong CSV, các ô cách nhau bằng', download: 'Tải CSV: toàn bộ' },
}

async function saveCsv({ user }: ReturnType<typeof open>, language: Language): Promise<string> {
  await user.click(screen.getByRole('button', { name: NAMES[language].download }))
  await waitFor(() => {
    expect(saved).toHaveBeenCalledOnce()
  })
  const [[file] = []] = saved.mock.calls
  if (file === undefined) throw new Error('Nothing was saved.')
  // jsdom's files have no `text()`.
  const reader = new FileReader()
  reader.readAsText(file)
  await waitFor(() => {
    expect(reader.readyState).toBe(FileReader.DONE)
  })
  if (typeof reader.result !== 'string') throw new Error('It was not read as text.')
  return reader.result
}

describe.each([
  ['en-US', ',', ';'],
  ['vi-VN', ';', ','],
  ['de-CH', ',', ';'],
])('for a reader in %s, whatever the language of the page', (locale, usual, other) => {
  it.each(['en', 'vi'] as const)(
    '%s: CSV opens in the own spreadsheet as it is',
    async (language) => {
      const csv = await saveCsv(open(locale, language), language)
      expect(csv).toMatch(new RegExp(`^id${usual}actors${usual}`))
    },
  )

  it.each(['en', 'vi'] as const)('%s: and in another one, if they choose so', async (language) => {
    const page = open(locale, language)
    const choice = screen.getByRole('combobox', { name: NAMES[language].delimiter })
    await page.user.selectOptions(choice, other)
    const csv = await saveCsv(page, language)
    expect(csv).toMatch(new RegExp(`^id${other}actors${other}`))
  })
})
