import { expect, test } from './story'

test.describe('as the system says', () => {
  test.use({ colorScheme: 'dark' })

  test('I see the page in the dark, and choose light against the system', async ({ board }) => {
    const html = board.page.locator('html')
    await board.open()
    await expect(html).toHaveCSS('background-color', 'rgb(21, 20, 15)')
    await board.chooseTheme('light')
    await expect(html).toHaveCSS('background-color', 'rgb(251, 249, 244)')
    await board.page.reload()
    await expect(html).toHaveCSS('background-color', 'rgb(251, 249, 244)')
    await board.openMore()
    await expect(board.theme).toHaveValue('light')
    await board.theme.selectOption('system')
    await expect(html).toHaveCSS('background-color', 'rgb(21, 20, 15)')
  })
})

test('I resize panes by keyboard and by pointer, and find them so the next day', async ({
  board,
}) => {
  await board.open()
  const handle = board.page.getByRole('separator', { name: 'Resize Matrix and Timeline' })
  const position = async () => Number(await handle.getAttribute('aria-valuenow'))
  const before = await position()
  const width = async () => (await board.grid.boundingBox())?.width ?? 0
  await handle.focus()
  for (let pressed = 0; pressed < 3; pressed += 1) await board.page.keyboard.press('ArrowLeft')
  await expect.poll(position).toBeLessThan(before - 3)
  const byKey = await position()
  await board.page.reload()
  await expect(board.grid).toBeVisible()
  await expect.poll(position).toBeCloseTo(byKey, 0)

  const box = await handle.boundingBox()
  if (box === null) throw new Error('The handle is not on the page.')
  await board.page.mouse.move(box.x + box.width / 2, box.y + 300)
  await board.page.mouse.down()
  await board.page.mouse.move(box.x + 90, box.y + 300, { steps: 4 })
  await board.page.mouse.up()
  await expect.poll(position).toBeGreaterThan(byKey + 2)
  const byPointer = await position()
  expect(await width()).toBeGreaterThan(0)
  await board.page.reload()
  await expect(board.grid).toBeVisible()
  await expect.poll(position).toBeCloseTo(byPointer, 0)
})

for (const motion of ['reduce', 'no-preference'] as const) {
  test.describe(`with motion: ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } })

    test(`Going from passage to passage ${motion === 'reduce' ? 'jumps' : 'glides'}`, async ({
      board,
    }) => {
      await board.page.addInitScript(() => {
        const glides: string[] = []
        Object.assign(window, { glides })
        const watch = (name: 'scrollTo' | 'scrollIntoView' | 'scrollBy') => {
          const original = Element.prototype[name] as (...given: unknown[]) => void
          Object.assign(Element.prototype, {
            [name](this: Element, ...given: unknown[]) {
              if (JSON.stringify(given).includes('"smooth"')) glides.push(name)
              original.apply(this, given)
            },
          })
        }
        watch('scrollTo')
        watch('scrollIntoView')
        watch('scrollBy')
      })
      await board.open('/articles/noumea-summit?at=tavares-no-portuguese-ships')
      const next = board.passageSteps.getByRole('button', { name: 'Next passage' })
      for (let step = 0; step < 8; step += 1) await next.click()
      const glides = await board.page.evaluate(
        () => (window as unknown as { glides: string[] }).glides.length,
      )
      if (motion === 'reduce') expect(glides).toBe(0)
      else expect(glides).toBeGreaterThan(0)
    })

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 } })

      test(`A sheet ${motion === 'reduce' ? 'is there at once' : 'rises'}`, async ({ board }) => {
        await board.open('/?cell=PT.ships-in-fiji')
        await expect(board.quotes('Portugal', 'ships in Fijian waters')).toBeVisible()
        const longest = await board.page.evaluate(() => {
          const toSeconds = (text: string) =>
            text
              .split(',')
              .map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1))
          return Math.max(
            ...[...document.querySelectorAll('*')].flatMap((element) => {
              const style = getComputedStyle(element)
              return [...toSeconds(style.transitionDuration), ...toSeconds(style.animationDuration)]
            }),
          )
        })
        if (motion === 'reduce') {
          expect(longest).toBeLessThan(0.001)
        } else {
          expect(longest).toBeGreaterThan(0.1)
          expect(longest).toBeLessThan(0.5)
        }
      })
    })
  })
}
