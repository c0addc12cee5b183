/** The site's name, the same in every language. */
export const SITE = 'Who Pledged What'
