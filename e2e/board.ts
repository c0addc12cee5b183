import { expect, type Locator, type Page } from '@playwright/test'
import { ENGLISH, VIETNAMESE, type Words } from './words'

export interface Counts {
  readonly statements: number
  readonly ofStatements: number
  /** Of the articles, that the statements left rest on. */
  readonly sentences: number
  readonly articles: number
  readonly ofArticles: number
}

/** The page as its readers speak of it. Everything is found by its role and its name. */
export class Board {
  constructor(
    readonly page: Page,
    readonly words: Words = ENGLISH,
  ) {}

  /** The same page, called by its Vietnamese names. */
  inVietnamese(): Board {
    return new Board(this.page, VIETNAMESE)
  }

  /** Opens an address and waits until the page can be used. */
  async open(address = '/'): Promise<void> {
    await this.page.goto(address)
    await expect(this.main).toBeVisible()
    await expect(this.countLine).toBeVisible()
  }

  async goBack(): Promise<void> {
    await this.page.goBack()
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  get header(): Locator {
    return this.page.getByRole('banner')
  }

  /** What has the keyboard. */
  get focused(): Locator {
    return this.page.locator(':focus')
  }

  /** Path and query, as they stand in the address bar. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url())
    return pathname + search
  }

  /** A link to a view: in the header, or a tab on a phone. */
  view(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.views })
      .getByRole('link', { name, exact: true })
  }

  async switchLanguage(name: 'Tiếng Việt' | 'English'): Promise<Board> {
    await this.header.getByRole('button', { name, exact: true }).click()
    return new Board(this.page, name === 'English' ? ENGLISH : VIETNAMESE)
  }

  get theme(): Locator {
    return this.header.getByRole('combobox', { name: this.words.theme })
  }

  /** Presses “Copy link” and returns what is in the clipboard then. */
  async copyLink(): Promise<string> {
    await this.header.getByRole('button', { name: this.words.copyLink }).click()
    await expect(
      this.header.getByRole('status').filter({ hasText: this.words.copied }),
    ).toBeVisible()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  // The matrix

  get grid(): Locator {
    return this.page.getByRole('grid', { name: this.words.matrix })
  }

  cell(actor: string, commitment: string): Locator {
    return this.grid.getByRole('gridcell', { name: startsWith(`${actor}, ${commitment}: `) })
  }

  country(name: string): Locator {
    return this.grid.getByRole('rowheader', { name, exact: true }).getByRole('button')
  }

  /** The headers of the commitments in sight, in their order, without their groups'. */
  get commitments(): Locator {
    return this.grid.getByRole('columnheader').filter({ has: this.page.getByRole('button') })
  }

  /** The folded band of states of the roster that say nothing. */
  get silentStates(): Locator {
    return this.grid.getByRole('button', {
      name: /^\d+ states? on the roster of attendance without a statement/,
    })
  }

  async openCell(actor: string, commitment: string): Promise<void> {
    await this.cell(actor, commitment).click()
  }

  /** The passages behind a cell: a panel, or a sheet on a phone. */
  quotes(actor: string, commitment: string): Locator {
    const name = startsWith(`${actor}, ${commitment}`)
    return this.page.getByRole('region', { name }).or(this.page.getByRole('dialog', { name }))
  }

  /** Goes from a quote among them to its place in the article. */
  async readInContext(quote: string): Promise<void> {
    await this.readButton(quote).click()
  }

  readButton(quote: string): Locator {
    return this.page.getByRole('button', {
      name: `${this.words.readInContext}: “${quote}”`,
      exact: true,
    })
  }

  // The filters

  get filters(): Locator {
    return this.page.getByRole('region', { name: this.words.filters })
  }

  /** How much is left, as it is announced. */
  get countLine(): Locator {
    return this.filters.getByRole('status')
  }

  /** The numbers of the count line. */
  async counts(): Promise<Counts> {
    const line = await this.countLine.innerText()
    const [, ...numbers] = this.words.count.exec(line) ?? []
    const [
      statements = NaN,
      ofStatements = NaN,
      sentences = NaN,
      articles = NaN,
      ofArticles = NaN,
    ] = numbers.map(Number)
    return { statements, ofStatements, sentences, articles, ofArticles }
  }

  /** Waits until the count line says that so many statements are left. */
  async expectStatements(count: number): Promise<void> {
    await expect(this.countLine).toHaveText(new RegExp(`^${count} (of|trên) `))
  }

  get chips(): Locator {
    return this.page.getByRole('list', { name: this.words.chips }).getByRole('button')
  }

  stance(name: string): Locator {
    return this.filters
      .getByRole('group', { name: this.words.legend })
      .getByRole('button', { name: startsWith(`${name} `) })
  }

  /** Opens a filter's panel and returns it. */
  async openFilter(name: string): Promise<Locator> {
    await this.filters.getByRole('button', { name, exact: true }).click()
    const panel = this.page.getByRole('dialog', { name, exact: true })
    await expect(panel).toBeVisible()
    return panel
  }

  async closeFilter(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.filters.getByRole('dialog')).toHaveCount(0)
  }

  /** Ticks or unticks one value of a filter. */
  async toggle(filter: string, value: string): Promise<void> {
    const panel = await this.openFilter(filter)
    await panel.getByRole('checkbox', { name: startsWith(`${value}, `) }).click()
    await this.closeFilter()
  }

  async filterByCountry(name: string): Promise<void> {
    await this.toggle(this.words.country, name)
  }

  async choosePreset(name: string): Promise<void> {
    const panel = await this.openFilter(this.words.country)
    await panel.getByRole('button', { name, exact: true }).click()
    await this.closeFilter()
  }

  /** Days as `2026-01-06`; an empty one leaves the period open. */
  async showPeriod(from: string, to: string): Promise<void> {
    const panel = await this.openFilter(this.words.period)
    await panel.getByLabel(this.words.from).fill(from)
    await panel.getByLabel(this.words.to).fill(to)
    await panel.getByRole('button', { name: this.words.showPeriod }).click()
    await this.closeFilter()
  }

  async clearAll(): Promise<void> {
    await this.filters.getByRole('button', { name: this.words.clearAll, exact: true }).click()
  }

  /** What could not be followed in a link. */
  get brokenLinkNotice(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.words.brokenLink })
  }

  /** What became of something that a link names and that was taken out. */
  get removedNotice(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.words.removed })
  }

  get questions(): Locator {
    return this.page.getByRole('navigation', { name: this.words.questions }).getByRole('link')
  }

  // The timeline

  get timeline(): Locator {
    return this.page.getByRole('group', { name: this.words.timeline })
  }

  get timelineMarks(): Locator {
    return this.timeline.getByRole('group', { name: this.words.statements }).getByRole('button')
  }

  /** The mark of a statement, by the beginning of its name: `Portugal, Ships in Fijian waters: declines`. */
  timelineMark(name: string): Locator {
    return this.timeline.getByRole('button', { name: startsWith(name) })
  }

  /** Travels through time. */
  get handle(): Locator {
    return this.page.getByRole('slider', { name: this.words.handle })
  }

  get lanes(): Locator {
    return this.page.getByRole('list', { name: this.words.lanes }).getByRole('listitem')
  }

  timelineButton(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true })
  }

  // The reader

  get article(): Locator {
    return this.page.getByRole('article')
  }

  articleLink(title: string): Locator {
    return this.main.getByRole('link', { name: startsWith(title) })
  }

  /** What is told of the passage that is selected. */
  get passageCard(): Locator {
    return this.page.getByRole('complementary', { name: this.words.passage })
  }

  get passageSteps(): Locator {
    return this.page.getByRole('group', { name: this.words.passages, exact: true })
  }

  textButton(name: string): Locator {
    return this.article
      .getByRole('group', { name: this.words.text, exact: true })
      .getByRole('button', { name, exact: true })
  }

  /** What was said to those who listen. */
  announcement(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }
}

/** Matches a name by its beginning, whatever the case. */
export function startsWith(text: string): RegExp {
  return new RegExp(`^${escape(text)}`, 'i')
}

/** Matches a name by a part of it, whatever the case. */
export function containing(text: string): RegExp {
  return new RegExp(escape(text), 'i')
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
