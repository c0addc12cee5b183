/**
 * As sitemaps.org has it, with the languages of each page as Google reads them. `root` is the address
 * of the site, with a slash at its end.
 */
export function toSitemap(
  root: string,
  paths: readonly string[],
  languages: readonly string[],
): string {
  const toUrl = (path: string, language: string | null) =>
    encodeURI(`${root}${language === null ? '' : `${language}/`}${path.slice(1)}`)
  const urls = paths
    // A reader's own, of which nobody else has anything.
    .filter((path) => path !== '/notebook')
    .flatMap((path) =>
      [null, ...languages].map((language) => {
        const alternates = [...languages, null].map(
          (other) =>
            `<xhtml:link rel="alternate" hreflang="${other ?? 'x-default'}" href="${toUrl(path, other)}"/>`,
        )
        return `<url><loc>${toUrl(path, language)}</loc>${alternates.join('')}</url>`
      }),
    )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

/** Everything may be read. `root` is null if the site's address is not known. */
export function toRobots(root: string | null): string {
  const sitemap = root === null ? '' : `Sitemap: ${root}sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}
