import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ITEMS, serializeNotebook } from './notebook-file'
import { toItemId, type NotebookItem, type Pin } from './notebook-item'
import { createNotebookStore, type NotebookStorage } from './notebook-store'

const TODAY = '2026-03-12'

function view(name: string): Pin {
  return { kind: 'view', address: `/${name}`, title: name }
}

function item(name: string, note = ''): NotebookItem {
  return { ...view(name), note, pinned: TODAY }
}

interface Tab {
  callback: (before: string | null | undefined) => void
  isFrozen: boolean
}

/** A browser with tabs that share a storage, which can be made to fail. */
class Browser {
  text: string | null = null
  isBlocked = false
  isFull = false
  private readonly tabs: Tab[] = []
  private readonly events: { readonly tab: Tab; readonly before: string | null }[] = []

  /** Notifies the other tabs, as a browser does after an action. */
  deliver(): void {
    for (let event = this.events.shift(); event !== undefined; event = this.events.shift()) {
      if (!event.tab.isFrozen) event.tab.callback(event.before)
    }
  }

  openTab() {
    const tab: Tab = { callback: () => {}, isFrozen: false }
    const storage: NotebookStorage = {
      read: () => {
        if (this.isBlocked) throw new Error('SecurityError')
        return this.text
      },
      write: (text) => {
        if (this.isBlocked || this.isFull) throw new Error('QuotaExceededError')
        const before = this.text
        this.text = text
        if (text === before) return
        const others = this.tabs.filter((other) => other !== tab)
        this.events.push(...others.map((other) => ({ tab: other, before })))
      },
      onChange: (callback) => {
        tab.callback = callback
      },
    }
    const store = createNotebookStore(storage)
    this.tabs.push(tab)
    return {
      freeze: () => {
        tab.isFrozen = true
      },
      /** As a browser puts a page away and brings it back, without telling it what has changed. */
      comeBack: () => {
        tab.isFrozen = false
        tab.callback(undefined)
      },
      get overtaken() {
        return [...store.getState().overtaken.values()]
      },
      get actions() {
        return store.getState().actions
      },
      get storageState() {
        return store.getState().storageState
      },
      get names() {
        return store
          .getState()
          .items.map(({ title, note }) => (note === '' ? title : `${title}: ${note}`))
      },
    }
  }
}

describe('the notebook', () => {
  it('keeps what is pinned, in order, through a reload', () => {
    const browser = new Browser()
    const tab = browser.openTab()
    tab.actions.pin(view('a'), TODAY)
    tab.actions.pin(view('b'), TODAY)
    tab.actions.writeNote('view /a', 'first')
    expect(browser.openTab().names).toEqual(['a: first', 'b'])
    expect(tab.storageState).toBe('kept')
  })

  it('pins a thing once', () => {
    const tab = new Browser().openTab()
    tab.actions.pin(view('a'), TODAY)
    tab.actions.pin(view('a'), '2026-03-13')
    expect(tab.names).toEqual(['a'])
  })

  it.each([
    ['a', 1, ['b', 'a', 'c']],
    ['c', 0, ['c', 'a', 'b']],
    ['a', 99, ['b', 'c', 'a']],
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'b', 'c']],
    ['gone', 0, ['a', 'b', 'c']],
  ])('moves %s to %d', (name, to, names) => {
    const tab = new Browser().openTab()
    for (const each of ['a', 'b', 'c']) tab.actions.pin(view(each), TODAY)
    tab.actions.move(`view /${name}`, to)
    expect(tab.names).toEqual(names)
  })

  it('puts a removed item back in its place, with its note', () => {
    const tab = new Browser().openTab()
    tab.actions.merge([item('a'), item('b', 'mine'), item('c')])
    tab.actions.unpin('view /b')
    tab.actions.restore(item('b', 'mine'), 1)
    expect(tab.names).toEqual(['a', 'b: mine', 'c'])
  })

  it('remembers the note of an item that is unpinned and pinned again', () => {
    const tab = new Browser().openTab()
    tab.actions.merge([item('a', 'mine')])
    tab.actions.unpin('view /a')
    tab.actions.pin(view('a'), TODAY)
    expect(tab.names).toEqual(['a: mine'])
  })

  it('can be emptied', () => {
    const browser = new Browser()
    const tab = browser.openTab()
    tab.actions.merge([item('a'), item('b')])
    tab.actions.clear()
    expect(browser.openTab().names).toEqual([])
  })
})

describe('two tabs', () => {
  it('see each other’s changes', () => {
    const browser = new Browser()
    const [one, two] = [browser.openTab(), browser.openTab()]
    one.actions.pin(view('a'), TODAY)
    browser.deliver()
    expect(two.names).toEqual(['a'])
    two.actions.pin(view('b'), TODAY)
    browser.deliver()
    expect(one.names).toEqual(['a', 'b'])
    expect(two.names).toEqual(['a', 'b'])
  })

  it('lose nothing if one has missed the other’s change', () => {
    const browser = new Browser()
    const [one, two] = [browser.openTab(), browser.openTab()]
    two.freeze()
    one.actions.pin(view('a'), TODAY)
    browser.deliver()
    two.actions.pin(view('b'), TODAY)
    browser.deliver()
    expect(two.names).toEqual(['a', 'b'])
    expect(one.names).toEqual(['a', 'b'])
  })
})

describe('two tabs that write one note', () => {
  const ID = 'view /a'

  function openTabs() {
    const browser = new Browser()
    browser.text = serializeNotebook([item('a', 'abc')])
    return { browser, one: browser.openTab(), two: browser.openTab() }
  }

  it('one after the other, write on', () => {
    const { browser, one, two } = openTabs()
    one.actions.writeNote(ID, 'abcd')
    one.actions.leaveNote(ID)
    browser.deliver()
    two.actions.writeNote(ID, 'abcde')
    two.actions.leaveNote(ID)
    browser.deliver()
    one.actions.writeNote(ID, 'abcdef')
    browser.deliver()
    expect([one.names, two.names]).toEqual([['a: abcdef'], ['a: abcdef']])
    expect([one.overtaken, two.overtaken]).toEqual([[], []])
  })

  it('at once: the stored one wins whole, and the other goes on in its tab and is offered', () => {
    const { browser, one, two } = openTabs()
    one.actions.writeNote(ID, 'abc1')
    two.actions.writeNote(ID, 'abcX')
    two.actions.writeNote(ID, 'abcXY')
    one.actions.writeNote(ID, 'abc12')
    browser.deliver()
    expect([one.names, two.names]).toEqual([['a: abc12'], ['a: abc12']])
    expect([one.overtaken, two.overtaken]).toEqual([[], ['abcXY']])

    one.actions.leaveNote(ID)
    two.actions.keepMine(ID)
    browser.deliver()
    expect([one.names, two.names]).toEqual([['a: abcXY'], ['a: abcXY']])
    expect([one.overtaken, two.overtaken]).toEqual([[], []])
  })

  it('letter by letter in turn: don’t mix their texts', () => {
    const { browser, one, two } = openTabs()
    for (const [tab, text] of [
      [one, 'abc1'],
      [two, 'abc1X'],
      [one, 'abc12'],
      [two, 'abc1XY'],
    ] as const) {
      tab.actions.writeNote(ID, text)
      browser.deliver()
    }
    expect([one.names, two.names]).toEqual([['a: abc1XY'], ['a: abc1XY']])
    expect([one.overtaken, two.overtaken]).toEqual([['abc12'], []])
  })

  it('at once: the stored one can be kept', () => {
    const { browser, one, two } = openTabs()
    one.actions.writeNote(ID, 'abc1')
    two.actions.writeNote(ID, 'abcX')
    two.actions.keepStored(ID)
    two.actions.writeNote(ID, 'abc12')
    browser.deliver()
    expect([one.names, two.names, two.overtaken]).toEqual([['a: abc12'], ['a: abc12'], []])
  })

  it('where one has read a text that was already old: nothing is lost', () => {
    const { browser, one, two } = openTabs()
    const stale = browser.text
    one.actions.writeNote(ID, 'abc1')
    one.actions.leaveNote(ID)
    // The other's process hasn't seen it yet.
    browser.text = stale
    two.actions.writeNote(ID, 'abcX')
    browser.deliver()
    expect([one.names, two.names]).toEqual([['a: abcX'], ['a: abcX']])
    expect([one.overtaken, two.overtaken]).toEqual([['abc1'], []])
  })

  it('of which one was away: never write over what is newer', () => {
    const { browser, one, two } = openTabs()
    one.freeze()
    two.actions.writeNote(ID, 'abc and much more')
    browser.deliver()
    one.actions.writeNote(ID, 'abcX')
    expect([one.names, one.overtaken]).toEqual([['a: abc and much more'], ['abcX']])
    expect(browser.text).toBe(serializeNotebook([item('a', 'abc and much more')]))
  })

  it('of which one was away: show the newer one when they are back', () => {
    const { browser, one, two } = openTabs()
    one.actions.writeNote(ID, 'abcd')
    one.actions.leaveNote(ID)
    browser.deliver()
    one.freeze()
    two.actions.writeNote(ID, 'abcd and more')
    browser.deliver()
    one.comeBack()
    expect([one.names, one.overtaken]).toEqual([['a: abcd and more'], []])
  })

  it('that write the same: agree', () => {
    const { browser, one, two } = openTabs()
    one.actions.writeNote(ID, 'abcd')
    two.actions.writeNote(ID, 'abcd')
    browser.deliver()
    expect([one.overtaken, two.overtaken]).toEqual([[], []])
  })

  it('with any keys in any order: each text is whole in the notebook or in its tab', () => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1),
      key: fc.constantFrom('x', 'y'),
      isDelivered: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { browser, one, two } = openTabs()
        const tabs = [one, two]
        for (const { tab: at, key, isDelivered } of steps) {
          const tab = tabs[at] ?? one
          const text = (tab.overtaken[0] ?? tab.names[0]?.slice(3) ?? '') + key
          tab.actions.writeNote(ID, text)
          expect([...tab.overtaken, ...tab.names]).toContain(
            tab.overtaken.length > 0 ? text : `a: ${text}`,
          )
          if (isDelivered) browser.deliver()
        }
        browser.deliver()
        expect(one.names).toEqual(two.names)
      }),
    )
  })
})

describe('a notebook with room for no more', () => {
  it('takes no further pin, says so, and takes one again after a removal', () => {
    const browser = new Browser()
    browser.text = serializeNotebook(
      Array.from({ length: MOST_ITEMS }, (_, index) => item(String(index))),
    )
    const tab = browser.openTab()
    tab.actions.pin(view('a'), TODAY)
    expect([tab.names.length, tab.storageState]).toEqual([MOST_ITEMS, 'crowded'])
    tab.actions.pin(view('0'), TODAY)
    expect(tab.storageState).toBe('kept')
    tab.actions.unpin('view /0')
    tab.actions.pin(view('a'), TODAY)
    expect([tab.names.at(-1), tab.storageState]).toEqual(['a', 'kept'])
  })
})

describe('a storage that fails', () => {
  it('blocked: works until the tab closes, and says so', () => {
    const browser = new Browser()
    browser.isBlocked = true
    const tab = browser.openTab()
    expect(tab.storageState).toBe('blocked')
    tab.actions.pin(view('a'), TODAY)
    tab.actions.pin(view('b'), TODAY)
    tab.actions.move('view /b', 0)
    expect(tab.names).toEqual(['b', 'a'])
  })

  it('full: says so, keeps the change in the tab, and saves it once there is room', () => {
    const browser = new Browser()
    const tab = browser.openTab()
    tab.actions.pin(view('a'), TODAY)
    browser.isFull = true
    tab.actions.pin(view('b'), TODAY)
    expect(tab.storageState).toBe('full')
    expect(tab.names).toEqual(['a', 'b'])
    browser.isFull = false
    tab.actions.pin(view('c'), TODAY)
    expect(tab.storageState).toBe('kept')
    expect(browser.openTab().names).toEqual(['a', 'b', 'c'])
  })

  it('full, while another tab makes room: loses nothing of either', () => {
    const browser = new Browser()
    const [one, two] = [browser.openTab(), browser.openTab()]
    one.actions.merge([item('a'), item('b')])
    browser.isFull = true
    one.actions.pin(view('c'), TODAY)
    browser.isFull = false
    browser.deliver()
    two.actions.unpin('view /b')
    browser.deliver()
    expect(one.names).toContain('c')
    expect(two.names).toEqual(one.names)
    expect(one.storageState).toBe('kept')
  })

  it.each([
    ['nonsense', '{"format":'],
    ['something else', '[]'],
    ['a later version', '{"format":"who-pledged-what notebook","version":2,"items":[]}'],
    [
      'more items than can be drawn',
      serializeNotebook(Array.from({ length: 10_000 }, () => item('b'))),
    ],
    ['a day that no calendar has', serializeNotebook([{ ...item('b'), pinned: '2026-99-99' }])],
  ])('%s: is left as it is until the reader decides', (_, text) => {
    const browser = new Browser()
    browser.text = text
    const tab = browser.openTab()
    expect(tab.storageState).toBe('unreadable')
    tab.actions.pin(view('a'), TODAY)
    expect(tab.names).toEqual(['a'])
    expect(browser.text).toBe(text)
    tab.actions.overwrite()
    expect(tab.storageState).toBe('kept')
    expect(browser.text).toBe(serializeNotebook([item('a')]))
  })

  it('turned to nonsense by another: keeps what it shows, and does not overwrite it', () => {
    const browser = new Browser()
    const tab = browser.openTab()
    tab.actions.pin(view('a'), TODAY)
    browser.text = 'nonsense'
    tab.actions.pin(view('b'), TODAY)
    expect(tab.names).toEqual(['a', 'b'])
    expect(tab.storageState).toBe('unreadable')
    expect(browser.text).toBe('nonsense')
  })
})

it('distinguishes a passage from the same passage with other words', () => {
  const quote = {
    kind: 'quote',
    address: '/articles/a?at=s1&quote=aaaaaa',
    title: 't',
    statement: 's1',
    hash: 'aaaaaa',
    quote: 'q',
    language: 'vi',
    gloss: 'g',
    source: 's',
    facts: [],
  } as const
  expect(toItemId(quote)).not.toBe(toItemId({ ...quote, hash: 'bbbbbb' }))
  expect(toItemId(quote)).toBe(toItemId({ ...quote, title: 'other', address: '/articles/a' }))
})
