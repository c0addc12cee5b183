/** The site's name in citations and files, the same in every language. */
export const SITE = 'Who Pledged What'
