import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Board } from './board'
import { expect, test } from './story'

interface Saved {
  readonly name: string
  readonly bytes: Buffer
}

/** Opens the page's share dialog, and saves one of its pictures. */
async function savePicture(board: Board, button: string, isDark = false): Promise<Saved> {
  const { page, words } = board
  await board.header.getByRole('button', { name: words.share, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.share, exact: true })
  if (isDark) await dialog.getByRole('checkbox', { name: 'On a dark ground' }).check()
  const arriving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: button, exact: true }).click()
  const download = await arriving
  const bytes = await readFile(await download.path())
  await dialog.getByRole('button', { name: words.close }).click()
  return { name: download.suggestedFilename(), bytes }
}

/** The texts of an SVG file in order, parsed outside this site; fails if it is not XML. */
async function readTexts(page: Page, { bytes }: Saved): Promise<readonly string[]> {
  const reading = await page.context().newPage()
  const texts = await reading.evaluate((svg) => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    if (documentElement.querySelector('parsererror') !== null) throw new Error('not XML')
    return [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent)
  }, bytes.toString('utf8'))
  await reading.close()
  return texts
}

/** Width and height from the header of a PNG file. */
function readSize({ bytes }: Saved): { readonly width: number; readonly height: number } {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

test('I take the matrix as it is filtered into my article, as a drawing', async ({ board }) => {
  await board.open('/matrix?commitment=ships-in-fiji&asOf=2026-01-06')
  const svg = await savePicture(board, 'Download SVG: matrix')
  expect(svg.name).toMatch(/^who-pledged-what-matrix-\d{4}-\d{2}-\d{2}\.svg$/)
  const texts = await readTexts(board.page, svg)
  const rows = await board.grid
    .getByRole('rowheader')
    .getByRole('button', { pressed: false })
    .filter({ hasNotText: 'without a statement' })
    .allInnerTexts()
  expect(rows.length).toBeGreaterThan(10)
  // The first line is what is seen, of a group its short name.
  for (const row of rows) {
    expect(texts.filter((text) => text === row.split('\n')[0])).toHaveLength(1)
  }
  expect(texts).toContain('Who promised what to Fiji’s reefs, in five articles')
  expect(texts).toContain('Commitment: Ships in Fijian waters')
  expect(texts).toContain('As known on 6 Jan 2026, by day of saying')
  expect(texts.join('')).toContain('/matrix?commitment=ships-in-fiji&asOf=2026-01-06')
  expect(texts.join(' ')).toContain('Silence is not a refusal.')
})

test('I take it as a picture at twice the size, light or dark', async ({ board }) => {
  await board.open('/matrix')
  const light = await savePicture(board, 'Download PNG: matrix')
  const { width, height } = readSize(light)
  expect(width).toBeGreaterThan(1600)
  expect(height).toBeGreaterThan(1600)
  const svg = await savePicture(board, 'Download SVG: matrix')
  const drawn = /width="([\d.]+)" height="([\d.]+)"/.exec(svg.bytes.toString('utf8'))
  expect([width, height]).toEqual(drawn?.slice(1).map((side) => Math.ceil(Number(side)) * 2))
  const dark = await savePicture(board, 'Download PNG: matrix', true)
  expect(readSize(dark)).toEqual({ width, height })
  const corner = (picture: Saved) =>
    board.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(1, 1).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
    }, picture.bytes.toString('base64'))
  expect(await corner(light)).toEqual([251, 249, 244, 255])
  expect(await corner(dark)).toEqual([21, 20, 15, 255])
})

test('the timeline too, in Vietnamese, with what happened and every article', async ({ board }) => {
  const vietnamese = board.inVietnamese()
  await vietnamese.open('/timeline?lang=vi')
  const svg = await savePicture(vietnamese, 'Tải SVG: dòng thời gian')
  const texts = await readTexts(board.page, svg)
  expect(texts[0]).toBe('Ai hứa gì với rạn san hô của Fiji, qua năm bài báo')
  expect(texts).toContain('19 tháng không có bài báo nào')
  expect(texts).toContain('Liên minh được thành lập')
  expect(texts.filter((text) => text.startsWith('Bài báo, '))).toHaveLength(5)
  const png = await savePicture(vietnamese, 'Tải PNG: dòng thời gian')
  expect(readSize(png).height).toBeGreaterThan(2000)
})

test('a picture tells what can be read otherwise, by its mark in the key', async ({ board }) => {
  const ask = async (address: string, view: string) => {
    await board.open(address)
    return readTexts(board.page, await savePicture(board, `Download SVG: ${view}`))
  }
  const firm = 'country=PT&commitment=ships-in-fiji'
  const open = 'country=PT&commitment=reef-guarantees'
  expect(await ask(`/matrix?${open}`, 'matrix')).toContain('open to another reading')
  expect(await ask(`/matrix?${firm}`, 'matrix')).not.toContain('open to another reading')
  expect(await ask(`/timeline?${open}`, 'timeline')).toContain('open reading')
  expect(await ask(`/timeline?${firm}`, 'timeline')).not.toContain('open reading')
})

test('the timeline by document has the name of each above its lane', async ({ board }) => {
  await board.open('/timeline?country=BR&lanes=instrument')
  await expect(board.lanes.filter({ hasText: /^Nouméa Declaration$/ })).toBeVisible()
  const lanes = await board.lanes.allInnerTexts()
  const svg = await savePicture(board, 'Download SVG: timeline')
  // The names are wrapped there.
  const words = (await readTexts(board.page, svg)).join(' ')
  for (const lane of lanes) expect(words).toContain(lane)
})

test('where there is nothing to draw, no picture is offered', async ({ board }) => {
  await board.open('/disputes')
  await board.header.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = board.page.getByRole('dialog', { name: 'Share', exact: true })
  await expect(dialog.getByRole('heading', { name: 'Export' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Picture' })).toHaveCount(0)
})
