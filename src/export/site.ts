/** The site's own name, in every language. */
export const SITE = 'Who Pledged What'
