/**
 * What the page may load and do. The build writes the policy into `index.html` as a `<meta>`
 * element, so that it holds on any host; our server sends it as a header too.
 *
 * Everything is refused but the site's own files. `data:` images are small drawings within style
 * sheets. No `trusted-types` policy may be created,
 * so no string can become markup or code.
 *
 * Framing is not forbidden: the page has no account, no cookie and nothing that a stolen click
 * could do, and newspapers should be able to embed it.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/** The policy as the value of a Content-Security-Policy header or `<meta>` element. */
export const contentSecurityPolicy = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')
