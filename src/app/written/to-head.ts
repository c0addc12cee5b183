import { escapeMarkup } from '../../language/escape-markup'
import { LANGUAGES, type Language } from '../../model/vocabulary'

interface HeadProps {
  /** Below the site's base, without a language. */
  readonly path: string
  readonly language: Language
  /** Whether the language is in the address. */
  readonly isInPath: boolean
  /** The address of the site, with a slash at its end; null if its host is not known. */
  readonly root: string | null
  /** In the order of preference; none where the build writes no feeds. */
  readonly feeds: readonly { readonly path: string; readonly title: string }[]
  readonly told: PageTold
}

/** What a page says of itself to those who don't see it. */
interface PageTold {
  readonly title: string
  readonly description: string
  readonly siteName: string
  /** Path of the picture below the site's base. */
  readonly picture: string
  /** The same in schema.org's words. */
  readonly data: object
}

/** Title, description, and the addresses of the page in each language: the elements of `head`, as HTML. */
export function toHead({ path, language, isInPath, root, feeds, told }: HeadProps): string {
  const { title, description, siteName, picture, data } = told
  const toUrl = (of: Language | null) =>
    `${root ?? import.meta.env.BASE_URL}${of === null ? '' : `${of}/`}${path.slice(1)}`
  return [
    `<title>${escapeMarkup(title)}</title>`,
    meta('name', 'description', description),
    link('canonical', toUrl(isInPath ? language : null)),
    link('manifest', `${import.meta.env.BASE_URL}${language}.webmanifest`),
    ...LANGUAGES.map((each) => link('alternate', toUrl(each), each)),
    link('alternate', toUrl(null), 'x-default'),
    ...feeds.map((feed) => {
      const href = escapeMarkup((root ?? import.meta.env.BASE_URL) + feed.path)
      return `<link rel="alternate" type="application/atom+xml" title="${escapeMarkup(feed.title)}" href="${href}" />`
    }),
    meta('property', 'og:type', path.startsWith('/articles/') ? 'article' : 'website'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', toUrl(isInPath ? language : null)),
    meta('property', 'og:locale', LOCALES[language]),
    ...LANGUAGES.filter((each) => each !== language).map((each) =>
      meta('property', 'og:locale:alternate', LOCALES[each]),
    ),
    meta('property', 'og:image', `${root ?? import.meta.env.BASE_URL}${picture}`),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', description),
    meta('name', 'twitter:card', 'summary_large_image'),
    // Data, which no policy for scripts concerns. A `<` could end it.
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`,
  ].join('\n')
}

const LOCALES = { en: 'en_GB', vi: 'vi_VN' } as const satisfies Record<Language, string>

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeMarkup(content)}" />`
}

function link(rel: string, href: string, hreflang?: string): string {
  const language = hreflang === undefined ? '' : ` hreflang="${hreflang}"`
  return `<link rel="${rel}"${language} href="${escapeMarkup(href)}" />`
}
