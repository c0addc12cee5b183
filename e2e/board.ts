import { expect, type Locator, type Page } from '@playwright/test'
import { ENGLISH, VIETNAMESE, type Words } from './words'

export interface Counts {
  readonly statements: number
  readonly ofStatements: number
  /** Sentences that the remaining statements come from. */
  readonly sentences: number
  readonly articles: number
  readonly ofArticles: number
}

/** The page in its readers' words. Everything is found by role and name. */
export class Board {
  constructor(
    readonly page: Page,
    readonly words: Words = ENGLISH,
  ) {}

  /** The same page, with its Vietnamese names. */
  inVietnamese(): Board {
    return new Board(this.page, VIETNAMESE)
  }

  /** Opens an address and waits until the page is usable. */
  async open(address = '/'): Promise<void> {
    await this.page.goto(address)
    await this.untilAlive()
    await expect(this.main).toBeVisible()
    await expect(this.countLine).toBeVisible()
  }

  /** A page that is written as HTML is seen before it answers. */
  async untilAlive(): Promise<void> {
    await expect.poll(() => this.page.evaluate(isAlive)).toBe(true)
  }

  /** What says on paper, and there alone, that it lacks the passages. */
  get tooEarly(): Locator {
    return this.page.getByText(this.words.tooEarly)
  }

  /** All that is printed is there. */
  async untilPrintable(): Promise<void> {
    // What loads with the print sheet.
    await expect(this.page.locator('#keyboard')).toBeAttached()
    for (const board of [this, this.inVietnamese()]) await expect(board.tooEarly).toHaveCount(0)
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

  /** The focused element. */
  get focused(): Locator {
    return this.page.locator(':focus')
  }

  /** Path and query in the address bar. */
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
    await this.untilAlive()
    await this.header.getByRole('button', { name: startsWith(name) }).click()
    return new Board(this.page, name === 'English' ? ENGLISH : VIETNAMESE)
  }

  /** The menu of what is needed seldom. */
  get more(): Locator {
    return this.page.getByRole('dialog', { name: this.words.more, exact: true })
  }

  async openMore(): Promise<void> {
    await this.untilAlive()
    await this.header.getByRole('button', { name: this.words.more, exact: true }).click()
    await expect(this.theme).toBeVisible()
  }

  /** In the open menu. */
  get theme(): Locator {
    return this.more.getByRole('combobox', { name: this.words.theme })
  }

  async chooseTheme(theme: 'system' | 'light' | 'dark'): Promise<void> {
    await this.openMore()
    await this.theme.selectOption(theme)
    await this.page.keyboard.press('Escape')
    await expect(this.more).toHaveCount(0)
  }

  /** Presses “Copy link” and returns the clipboard's content. */
  async copyLink(): Promise<string> {
    await this.untilAlive()
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

  /** Opens the head of a row or of a column, and presses one of its buttons. */
  async pressInHead(name: string, act: string): Promise<void> {
    await this.grid.getByRole('button', { name, exact: true }).click()
    await this.page
      .getByRole('dialog', { name, exact: true })
      .getByRole('button', { name: act, exact: true })
      .click()
    await this.page.keyboard.press('Escape')
  }

  /** The visible commitment headers in order, without their groups'. */
  get commitments(): Locator {
    return this.grid.getByRole('columnheader').filter({ has: this.page.getByRole('button') })
  }

  /** The folded band of roster states without statements. */
  get silentStates(): Locator {
    return this.grid.getByRole('button', {
      name: /^\d+ states? on the roster of attendance without a statement/,
    })
  }

  async openCell(actor: string, commitment: string): Promise<void> {
    await this.cell(actor, commitment).click()
  }

  /** The passages of a cell: a panel, or a sheet on a phone. */
  quotes(actor: string, commitment: string): Locator {
    const name = startsWith(`${actor}, ${commitment}`)
    return this.page.getByRole('region', { name }).or(this.page.getByRole('dialog', { name }))
  }

  /** Goes from one of its quotes to the place in the article. */
  async readInContext(quote: string): Promise<void> {
    await this.readButton(quote).click()
  }

  readButton(quote: string): Locator {
    return this.page
      .locator('[data-passage], [data-evidence]')
      .filter({ hasText: quote })
      .getByRole('button', { name: startsWith(this.words.readInContext) })
  }

  // The filters

  get filters(): Locator {
    return this.page.getByRole('region', { name: this.words.filters })
  }

  /** The announced totals. */
  get countLine(): Locator {
    return this.filters.getByRole('status')
  }

  /** The numbers in the count line. */
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

  /** Waits until the count line gives this number of statements. */
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

  /** On a phone, the filters are folded away behind it. */
  get foldedFilters(): Locator {
    return this.filters.getByRole('button', { name: startsWith(this.words.filters) })
  }

  /** Opens a filter's panel and returns it. */
  async openFilter(name: string): Promise<Locator> {
    if (await this.foldedFilters.isVisible()) await this.foldedFilters.click()
    await this.filters.getByRole('button', { name, exact: true }).click()
    const panel = this.page.getByRole('dialog', { name, exact: true })
    // Its content may still have to load.
    await expect(panel.getByRole('checkbox').or(panel.getByRole('button')).first()).toBeVisible()
    return panel
  }

  async closeFilter(): Promise<void> {
    while ((await this.filters.getByRole('dialog').count()) > 0) {
      await this.page.keyboard.press('Escape')
    }
  }

  /** Toggles one value of a filter. */
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

  /** Days as `2026-01-06`; an empty one leaves that end open. */
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

  /** The notice about invalid parts of a link. */
  get brokenLinkNotice(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.words.brokenLink })
  }

  /** The notice about something that a link names and that was removed. */
  get removedNotice(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.words.removed })
  }

  get questions(): Locator {
    return this.page.getByRole('navigation', { name: this.words.questions }).getByRole('link')
  }

  /** The questions folded away while something is asked or open. */
  get otherQuestions(): Locator {
    return this.main.getByText(this.words.otherQuestions, { exact: true })
  }

  // The sentences that answer what is asked

  get sentences(): Locator {
    return this.page.getByRole('region', { name: this.words.sentences, exact: true })
  }

  /** Of one stance: its heading with the count, and its sentences. */
  sentencesOf(stance: string): Locator {
    return this.sentences.getByRole('region', { name: startsWith(`${stance} `) })
  }

  // The timeline

  get timeline(): Locator {
    return this.page.getByRole('group', { name: this.words.timeline })
  }

  get timelineMarks(): Locator {
    return this.timeline.getByRole('group', { name: this.words.statements }).getByRole('button')
  }

  /** The mark of a statement, by the start of its name: `Portugal, Ships in Fijian waters: declines`. */
  timelineMark(name: string): Locator {
    return this.timeline.getByRole('button', { name: startsWith(name) })
  }

  /** The panel of the chosen event. */
  chosenEvent(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
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

  /** The card of the selected passage. */
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

  /** What was announced to screen readers. */
  announcement(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }
}

/** Whether React has taken over every button and link: what it draws or hydrates carries its own keys. */
function isAlive(): boolean {
  const pressed = [...document.querySelectorAll('#root :is(button, a)')]
  return (
    pressed.length > 0 &&
    pressed.every((each) => Object.keys(each).some((key) => key.startsWith('__reactProps')))
  )
}

/** Matches the start of a name, ignoring case. */
export function startsWith(text: string): RegExp {
  return new RegExp(`^${escape(text)}`, 'i')
}

/** Matches a part of a name, ignoring case. */
export function containing(text: string): RegExp {
  return new RegExp(escape(text), 'i')
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
