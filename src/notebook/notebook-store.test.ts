import { describe, expect, it } from 'vitest'
import { serializeNotebook } from './notebook-file'
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
  callback: () => void
  isFrozen: boolean
}

/** A browser with tabs that share a storage, which can be made to fail. */
class Browser {
  text: string | null = null
  isBlocked = false
  isFull = false
  private readonly tabs: Tab[] = []
  private readonly events: Tab[] = []

  /** Notifies the other tabs, as a browser does after an action. */
  deliver(): void {
    for (let tab = this.events.shift(); tab !== undefined; tab = this.events.shift()) {
      if (!tab.isFrozen) tab.callback()
    }
  }

  openTab() {
    const tab = { callback: () => {}, isFrozen: false }
    const storage: NotebookStorage = {
      read: () => {
        if (this.isBlocked) throw new Error('SecurityError')
        return this.text
      },
      write: (text) => {
        if (this.isBlocked || this.isFull) throw new Error('QuotaExceededError')
        this.text = text
        this.events.push(...this.tabs.filter((other) => other !== tab))
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
