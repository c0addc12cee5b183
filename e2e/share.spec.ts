import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import type { Dossier, DossierIndex } from '../src/model/dossier'
import { Board } from './board'
import { pressUntilFocused } from './keyboard'
import { expect, test } from './story'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const PASSAGE = '/articles/noumea-summit?at=tavares-no-portuguese-ships'
const QUOTE = 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji'

/** Opens the dialog from the header; its name depends on the page's language. */
async function openShare(board: Board): Promise<Locator> {
  const { share } = board.words
  await board.untilAlive()
  await board.header.getByRole('button', { name: share, exact: true }).click()
  const dialog = board.page.getByRole('dialog', { name: share, exact: true })
  await expect(dialog).toBeVisible()
  return dialog
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Presses a button that makes a file, and reads the file. */
async function save(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const arriving = page.waitForEvent('download')
  await button.click()
  const download = await arriving
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}

function readCsv(csv: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  expect(csv.startsWith('\u{FEFF}')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

test('I cite a passage in Chicago style, and find the focus where I left it', async ({
  board,
  baseURL,
}) => {
  await board.open('/?cell=PT.ships-in-fiji')
  const quotes = board.quotes('Portugal', 'ships in Fijian waters')
  const button = quotes.getByRole('button', {
    name: 'Share: Portugal, ships in Fijian waters, 6 or 7 Jan 2026',
  })
  await button.click()
  const dialog = board.page.getByRole('dialog', { name: 'Share' })
  const passage = 'The passage Portugal, ships in Fijian waters, 6 or 7 Jan 2026'
  await expect(dialog.getByRole('radio', { name: passage })).toBeChecked()
  await expect(dialog).toHaveAccessibleDescription(passage)
  // The acts come first, each before what it copies.
  await expect(board.focused).toHaveAccessibleName('Copy the link')
  await board.page.keyboard.press('Enter')
  await expect
    .poll(() => clipboard(board.page))
    .toMatch(/\/statements\/tavares-no-portuguese-ships/)
  const { page } = board
  await pressUntilFocused(page, 'Tab', dialog.getByRole('button', { name: 'Copy the quote' }), 6)
  await pressUntilFocused(page, 'Tab', dialog.getByRole('button', { name: 'Copy the citation' }), 2)
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toMatch(/^“Cuộc họp/)
  const citation = await clipboard(page)
  expect(citation).toMatch(/^“Cuộc họp ngày 6\/1 tại Nouméa .* từ Brazil” \[The 6 January meeting/)
  expect(citation).toContain('[outlet not stated], January 7, 2026. In Who Pledged What, version ')
  const link = /\S+\.$/.exec(citation)?.[0].slice(0, -1) ?? ''
  expect(link).toBe(new URL('/statements/tavares-no-portuguese-ships', baseURL).href)
  await expect(dialog.getByRole('textbox', { name: 'The page of this statement' })).toHaveValue(
    link,
  )
  await expect(dialog.getByRole('textbox', { name: 'The passage in its article' })).toHaveValue(
    new URL(`${PASSAGE}&quote=aa69a7`, baseURL).href,
  )

  await dialog.getByRole('button', { name: 'Copy the quote' }).click()
  await expect
    .poll(() => clipboard(board.page))
    .toMatch(new RegExp(`^“${QUOTE}”\n\\[.*\\] \\(our rendering\\)\n— Portugal, Rui Tavares, `))
  await board.page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()

  await board.page.goto(link)
  await expect(board.main.getByRole('blockquote')).toHaveText(`“${QUOTE}”`)
})

test('I take a citation into my reference manager', async ({ board }) => {
  await board.open('/articles/talks-before-the-seat')
  await board.article.getByRole('button', { name: 'Share this article' }).click()
  const dialog = board.page.getByRole('dialog', { name: 'Share' })
  const citation = dialog.getByRole('textbox', { name: 'The citation' })
  for (const [style, file, expected] of [
    [
      'RIS',
      'talks-before-the-seat.ris',
      /^TY {2}- NEWS\r?\nID {2}- talks-before-the-seat\r?\nTI {2}- /,
    ],
    [
      'BibTeX',
      'talks-before-the-seat.bib',
      /^@misc\{talks-before-the-seat,\n {2}title = \{\{Fiji /,
    ],
    ['CSL-JSON', 'talks-before-the-seat.json', /^\[\n {2}\{\n {4}"id": "talks-before-the-seat",/],
  ] as const) {
    await dialog.getByRole('button', { name: style, exact: true }).click()
    await expect(citation).toHaveValue(expected)
    const saved = await save(board.page, dialog.getByRole('button', { name: `Download ${style}` }))
    expect(saved.name).toBe(file)
    expect(saved.text).toMatch(expected)
    expect(saved.text).toContain('perhaps Báo Đảo')
  }
})

test('I export what is shown as CSV, and everything, and read both back', async ({ board }) => {
  await board.open('/matrix?country=PT')
  const { statements, ofStatements } = await board.counts()
  const dialog = await openShare(board)
  const region = dialog.getByRole('region', { name: 'Export' })
  await expect(region).toContainText(`What is shown · ${statements} of ${ofStatements} statements`)
  await expect(region).toContainText(`Everything · ${ofStatements} statements`)

  const shown = await save(
    board.page,
    region.getByRole('button', { name: 'Download CSV: what is shown' }),
  )
  expect(shown.name).toMatch(/^who-pledged-what-shown-\d{4}-\d\d-\d\d\.csv$/)
  const rows = readCsv(shown.text)
  expect(rows).toHaveLength(statements)
  expect(new Set(rows.map((row) => row['actors']?.split('; ').includes('PT')))).toEqual(
    new Set([true]),
  )
  expect(rows.map((row) => row['quote'])).toContain(QUOTE)
  expect(shown.text.split('\r\n').length).toBe(statements + 1)

  const all = readCsv(
    (await save(board.page, region.getByRole('button', { name: 'Download CSV: everything' }))).text,
  )
  expect(all).toHaveLength(ofStatements)
  const cells = all.flatMap((row) => Object.values(row))
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})

test('What is offered as shown is what the page shows', async ({ board }) => {
  const openExport = async (address: string) => {
    await board.page.goto(address)
    const dialog = await openShare(board)
    return { dialog, region: dialog.getByRole('region', { name: 'Export' }) }
  }
  await board.page.goto('/actors/FR?stance=opposes')
  const lead = await board.main.getByText(/^On \d+ commitments, in \d+ articles: /).textContent()
  const [, told = ''] = /: (\d+) statements in \d+ sentences/.exec(lead ?? '') ?? []
  expect(told).not.toBe('')
  const brief = await openExport('/actors/FR?stance=opposes')
  await expect(brief.region).toContainText(`What is shown · ${told} of `)
  await expect(brief.dialog.getByRole('textbox', { name: 'The citation' })).not.toHaveValue(
    /Opposes/,
  )

  const changes = await openExport('/changes')
  const shown = await changes.region.getByText(/^What is shown · /).textContent()
  const [count = 0, total = 0] = (shown ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(total)

  const coverage = await openExport('/coverage?country=PT')
  await expect(coverage.region).toContainText('What passes the filters · ')

  const people = await openExport('/people')
  await expect(people.region).toContainText('Everything · ')
  await expect(people.region).not.toContainText('What is shown')
})

test('I export a cell as JSON, and its passages as Web Annotations', async ({ board, baseURL }) => {
  await board.open('/?cell=PT.ships-in-fiji')
  await board
    .quotes('Portugal', 'ships in Fijian waters')
    .getByRole('button', { name: 'Share this cell' })
    .click()
  const region = board.page.getByRole('dialog').getByRole('region', { name: 'Export' })
  const json = await save(
    board.page,
    region.getByRole('button', { name: 'Download JSON: this cell' }),
  )
  expect(json.name).toMatch(/^who-pledged-what-cell-[\d-]+\.json$/)
  expect(JSON.parse(json.text)).toMatchObject({
    link: new URL('/?cell=PT.ships-in-fiji', baseURL).href,
    version: expect.stringMatching(/^[0-9a-f]{10}$/),
    dossier: { statements: [{ id: 'tavares-no-portuguese-ships', quote: { exact: QUOTE } }] },
  })

  const annotations = await save(
    board.page,
    region.getByRole('button', { name: 'Download Web Annotations: this cell' }),
  )
  expect(annotations.name).toMatch(/\.jsonld$/)
  expect(JSON.parse(annotations.text)).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
    first: {
      items: [
        {
          id: new URL(`${PASSAGE}&quote=aa69a7`, baseURL).href,
          target: { selector: [{ exact: QUOTE }, { type: 'TextPositionSelector' }] },
        },
      ],
    },
  })
})

test('What I export tells how firmly a passage can be read, with whom, and of which document', async ({
  board,
}) => {
  await board.open('/matrix?commitment=treaty-talks~reef-guarantees')
  const region = (await openShare(board)).getByRole('region', { name: 'Export' })
  const download = async (format: string) =>
    (await save(board.page, region.getByRole('button', { name: `${format}: what is shown` }))).text

  const rows = readCsv(await download('Download CSV'))
  const rowOf = (id: string) => rows.find((row) => row['id'] === id)
  expect(rowOf('fiji-no-talks-until-withdrawal')).toMatchObject({
    counterparts: 'NO',
    counterparts_en: 'Norway',
    instrument: '',
    instrument_en: '',
    reading: 'firm',
    otherwise: '',
    otherwise_en: '',
  })
  expect(rowOf('alliance-declaration-consensus')).toMatchObject({
    instrument: 'noumea-declaration',
    instrument_en: 'Nouméa Declaration',
    change_words: 'lần đầu tiên công nhận',
  })
  expect(rowOf('tavares-rules-nothing-out')).toMatchObject({
    instrument: 'unnamed',
    reading: 'open',
    reading_en: expect.stringMatching(/^open/i),
    otherwise: 'commitment:ships-in-fiji',
    otherwise_en: expect.stringMatching(/ships in Fijian waters/i),
  })
  expect(rowOf('ravula-issues-to-leaders-level')).toMatchObject({
    counterparts: 'unnamed',
    reading: 'open',
    otherwise: 'stance:none',
  })

  const { dossier } = JSON.parse(await download('Download JSON')) as { readonly dossier: Dossier }
  expect(dossier.statements).toHaveLength(rows.length)
  const told = (id: string) => dossier.statements.find((statement) => statement.id === id)
  expect(told('fiji-no-talks-until-withdrawal')).toMatchObject({
    with: ['NO'],
    instrument: null,
    reading: 'firm',
    otherwise: null,
  })
  expect(told('tavares-rules-nothing-out')).toMatchObject({
    instrument: 'unnamed',
    reading: 'open',
    otherwise: { commitment: 'ships-in-fiji' },
  })
  expect(told('ravula-issues-to-leaders-level')).toMatchObject({ otherwise: 'none' })

  const { first } = JSON.parse(await download('Download Web Annotations')) as {
    readonly first: {
      readonly items: readonly {
        readonly id: string
        readonly body: readonly { readonly purpose: string; readonly value: string }[]
      }[]
    }
  }
  const tagsOf = (id: string) =>
    first.items
      .find((item) => item.id.includes(`at=${id}&`))
      ?.body.filter(({ purpose }) => purpose === 'tagging')
      .map(({ value }) => value)
  expect(tagsOf('fiji-no-talks-until-withdrawal')).toEqual(
    expect.arrayContaining(['with:NO', 'reading:firm']),
  )
  expect(tagsOf('tavares-rules-nothing-out')).toEqual(
    expect.arrayContaining([
      'instrument:unnamed',
      'reading:open',
      'otherwise:commitment:ships-in-fiji',
    ]),
  )
  expect(tagsOf('alliance-declaration-consensus')).toContain('instrument:noumea-declaration')
})

test('I embed a view that follows the dossier, or one that stays as it is', async ({
  board,
  baseURL,
}) => {
  await board.open('/timeline?country=FR&asOf=2025-12-31')
  const dialog = await openShare(board)
  const code = dialog.getByRole('textbox', { name: 'HTML for your page' })
  await expect(code).toHaveValue(/^<iframe src="[^"]+" title="Timeline/)
  await dialog.getByRole('radio', { name: /^Frozen: what was known on 31 Dec 2025/ }).check()
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('Tiếng Việt')
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  const src = /src="([^"]+)"/.exec(await code.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(src).toMatch(
    /\/vi\/timeline\?country=FR&asOf=2025-12-31&embed=1&theme=dark&version=[0-9a-f]{10}$/,
  )
  expect(src.startsWith(baseURL ?? '-')).toBe(true)
  await board.page.goto(src)
  await expect(board.inVietnamese().timelineMarks.first()).toBeVisible()
  await expect(board.page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)')
  await expect(board.page.getByRole('banner')).toHaveCount(0)
})

test('A link to a passage whose words have changed since says so, and shows no other passage', async ({
  board,
}) => {
  await board.open(`/?cell=PT.ships-in-fiji&at=tavares-no-portuguese-ships&quote=000000`)
  const notice = board.page.getByRole('status').filter({ hasText: 'has changed in the dossier' })
  await expect(notice).toContainText('It stands for: Portugal, ships in Fijian waters.')
  await expect(board.article).toContainText(QUOTE)
  await expect(board.passageCard).toHaveCount(0)
  await expect(board.page.locator('[aria-current="true"]')).toHaveCount(0)
  await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
  expect(board.address).toContain('quote=000000')

  // A live region must exist before and after a change to be announced.
  await notice.evaluate((region) => region.setAttribute('data-stays', ''))
  await notice.getByRole('button', { name: 'Show the present passage' }).click()
  await expect(notice).toHaveCount(0)
  await expect(board.page.locator('[role=status][data-stays]')).toBeEmpty()
  await expect(board.focused).toHaveText(QUOTE)
  await expect(board.passageCard).toBeVisible()
  await expect(board.page).toHaveURL(/&at=tavares-no-portuguese-ships&quote=aa69a7$/)
})

test('The same on a phone, in Vietnamese, where I leave it be', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'vi-VN',
    hasTouch: true,
  })
  const board = new Board(await context.newPage()).inVietnamese()
  await board.open('/?at=tavares-no-portuguese-ships&quote=000000')
  const notice = board.page.getByRole('status').filter({ hasText: 'đã được sửa trong bộ tư liệu' })
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: 'Đóng' }).click()
  await expect(notice).toHaveCount(0)
  await expect(board.page).toHaveURL(/\/\?read=noumea-summit$/)
  await context.close()
})

test.describe('a link to another version of the dossier', () => {
  test('shows that version while the site keeps it, and leads to the present one', async ({
    board,
  }) => {
    await board.page.route('**/data/index-0123456789.json', async (route) => {
      const present = await board.page.evaluate(
        () => document.querySelector<HTMLLinkElement>('link[href*="/data/index-"]')?.href ?? '',
      )
      const response = await route.fetch({ url: present })
      const index = (await response.json()) as DossierIndex
      const commitments = index.commitments.map((commitment, column) =>
        column === 0
          ? { ...commitment, short: { ...commitment.short, en: 'As it was called' } }
          : commitment,
      )
      await route.fulfill({ json: { ...index, commitments } })
    })
    await board.open('/matrix?version=0123456789')
    const notice = board.page.getByRole('status').filter({ hasText: 'an earlier version' })
    await expect(notice).toContainText('0123456789')
    await expect(board.commitments.first()).toContainText('As it was called')
    const dialog = await openShare(board)
    await expect(dialog).toContainText('Dossier version 0123456789')
    await board.page.keyboard.press('Escape')

    await notice.getByRole('button', { name: 'Show the present version' }).click()
    await expect(notice).toHaveCount(0)
    await expect(board.page).toHaveURL('/matrix')
    await expect(board.commitments.first()).toBeVisible()
    await expect(board.commitments.first()).not.toContainText('As it was called')
  })

  test.describe('that is gone', () => {
    test.use({ expectedTroubles: /Failed to load resource/ })

    test('shows the present one and names both', async ({ board }) => {
      await board.open('/?country=FR&version=0123456789')
      const notice = board.page.getByRole('status').filter({ hasText: 'no longer keeps' })
      await expect(notice).toHaveText(
        /version 0123456789 .* the present one, [0-9a-f]{10} of 10 Feb 2026\./,
      )
      await expect(board.chips).toHaveText([/^France/])
      await notice.getByRole('button', { name: 'Close' }).click()
      await expect(notice).toHaveCount(0)
      await expect(board.page).toHaveURL('/?country=FR')
    })
  })
})

test('On a phone, in Vietnamese, I share by a sheet', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'vi-VN',
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const board = new Board(await context.newPage()).inVietnamese()
  await board.open(PASSAGE)
  const dialog = await openShare(board)
  const box = await dialog.boundingBox()
  expect(box?.width).toBe(390)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844)
  await dialog
    .getByRole('radio', { name: /^Đoạn trích Bồ Đào Nha, đưa tàu vào vùng biển Fiji, / })
    .check()
  await dialog.getByRole('button', { name: 'Sao chép đoạn trích' }).click()
  await expect
    .poll(() => clipboard(board.page))
    .toMatch(new RegExp(`^“${QUOTE}”\n— Bồ Đào Nha, Thủ tướng(?: Bồ Đào Nha)? Rui Tavares, `))
  await dialog.getByRole('button', { name: 'APA' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Nguồn đã định dạng' })).toHaveValue(
    /\(2026, 7 tháng 1\)\. \[không rõ tòa soạn\]\. Trong Who Pledged What \(Phiên bản/,
  )
  await expect(
    dialog.getByRole('combobox', { name: 'Trong CSV, các ô cách nhau bằng' }),
  ).toHaveValue(';')
  const csv = await save(
    board.page,
    dialog.getByRole('button', { name: 'Tải CSV: đoạn trích này' }),
  )
  expect(readCsv(csv.text, ';')).toMatchObject([
    { actors: 'PT', actors_vi: 'Bồ Đào Nha', quote: QUOTE, stance_vi: 'Từ chối' },
  ])
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await expect(dialog).toHaveCount(0)
  expect(new URL(board.page.url()).origin).toBe(new URL(baseURL ?? '').origin)
  await context.close()
})
