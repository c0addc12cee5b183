// Runs within each page, before anything is painted. Sets the theme, and says by `data-other` that
// the page as it was written is not the one that is asked for, so that it is not shown meanwhile.
// Asks for the rest of a written page, its style sheet and its code: once the page is painted, if it is
// shown.
{
  const page = document.documentElement
  // Where the site begins; in a copy that was saved for class, as seen from the page.
  page.dataset.root = new URL(page.dataset.root ?? '', location.href).pathname
  const parts = new URLSearchParams(location.search)
  const isEmbed = parts.get('embed') === '1' && parts.has('theme')
  const theme = isEmbed ? parts.get('theme') : readStored('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme

  // The commonest that networks and mail programs add, which ask for nothing.
  const tracking = /^(utm_|hsa_|mc_)|clid$|^(igsh|igshid|mibextid|zarsrc|si|ref)$/
  const asksMore =
    [...parts.keys()].some((key) => !tracking.test(key)) || /^#(0*38|x0*26);/i.test(location.hash)
  const tag = navigator.languages.find((each) => /^(en|vi)\b/i.test(each)) ?? 'en'
  const isInOther = page.hasAttribute('data-any') && tag.slice(0, 2).toLowerCase() !== page.lang
  const path = location.pathname.replace(/(\.html|\/)$/, '')
  const isElsewhere = page.dataset.path !== undefined && page.dataset.path !== path
  if (asksMore || isInOther || isElsewhere) page.dataset.other = ''

  document.addEventListener('DOMContentLoaded', () => {
    // What is not shown is not painted.
    if ('other' in page.dataset || document.hidden) start()
    else requestAnimationFrame(() => setTimeout(start))
  })

  function start() {
    /** @type {NodeListOf<HTMLLinkElement>} */
    const links = document.querySelectorAll('link[data-later]')
    let styled = Promise.resolve()
    for (const link of links) {
      link.rel = link.dataset.later ?? ''
      if (link.rel === 'stylesheet') styled = untilLoaded(link)
      // What it draws anew needs all styles.
      if ('main' in link.dataset) void styled.then(() => import(link.href))
    }
  }

  /** @type {(link: HTMLLinkElement) => Promise<void>} or until it has failed */
  function untilLoaded(link) {
    return new Promise((done) => {
      for (const end of ['load', 'error']) link.addEventListener(end, () => done())
    })
  }

  /** @param {string} key */
  function readStored(key) {
    try {
      return localStorage.getItem(`who-pledged-what.${key}`)
    } catch {
      return null
    }
  }
}
