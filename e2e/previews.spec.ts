import type { Page } from '@playwright/test'
import { expect, test } from './story'

const read = (page: Page, selector: string, attribute = 'content') =>
  page.locator(selector).getAttribute(attribute)

for (const [what, address, description] of [
  [
    'a statement',
    '/en/statements/tavares-no-portuguese-ships',
    /^Portugal, ships in Fijian waters: declines.*\. \[.+\] \(our rendering; .+\)$/,
  ],
  ['a cell', '/vi/cells/PT/ships-in-fiji', /^Bồ Đào Nha, .*: .*“.*”/],
  ['an article', '/articles/noumea-summit', /^\S.*: /],
  ['a brief', '/actors/PT', /Portugal|Ships/],
  ['the board', '/en/', /^Who promised what/],
  ['a page without a picture of its own', '/shifts', /./],
] as const) {
  test(`Who shows a link to ${what} has a picture of it, and words that begin with the answer`, async ({
    page,
  }) => {
    await page.goto(address)
    const path = (await read(page, 'meta[property="og:image"]')) ?? ''
    const picture = await page.request.get(path)
    expect(picture.headers()['content-type']).toBe('image/png')
    const bytes = await picture.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.length).toBeLessThan(60_000)
    expect(await read(page, 'meta[name=description]')).toMatch(description)
    expect(await read(page, 'meta[property="og:image:alt"]')).toMatch(description)
  })
}

test('Machines are told in schema.org’s words what a page is about', async ({ page }) => {
  const tell = async (address: string) => {
    await page.goto(address)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    return JSON.parse(text ?? '') as Record<string, unknown>
  }
  expect(await tell('/data')).toMatchObject({ mainEntity: { '@type': 'Dataset' } })
  expect(await tell('/articles/noumea-summit')).toMatchObject({
    citation: { '@type': 'NewsArticle', inLanguage: 'vi' },
  })
  expect(await tell('/en/statements/tavares-no-portuguese-ships')).toMatchObject({
    mainEntity: [
      {
        '@type': 'Claim',
        text: 'việc triển khai tàu Bồ Đào Nha sẽ không diễn ra trong vùng biển Fiji',
        author: [{ name: 'Portugal' }],
        appearance: { '@type': 'NewsArticle' },
      },
    ],
  })
  expect(await tell('/method')).not.toHaveProperty('mainEntity')
})

for (const [language, name] of [
  ['en', 'Who Pledged What'],
  ['vi', 'Ai hứa gì'],
] as const) {
  test(`I can install the site, in the language of its page (${language})`, async ({ page }) => {
    await page.goto(`/${language}/`)
    const session = await page.context().newCDPSession(page)
    const { data = '', errors } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data) as { icons: { src: string; sizes: string }[] }
    expect(manifest).toMatchObject({ name, lang: language, start_url: `/${language}/` })
    for (const { src, sizes } of manifest.icons) {
      const bytes = await (await page.request.get(src)).body()
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  })
}
