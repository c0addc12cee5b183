/** The notebook's Markdown in readers of CommonMark, of GitHub's dialect and of pandoc's own. */
import { add, ask, load, named, NOT_ASKED, of, run, theirs, window } from './set-up.mjs'

const { toMarkdown } = await load('notebook/to-markdown.ts')

const NOTE = [
  'https://a.example/b_c_d?x=1&y_z=2',
  'https://a.example/A_(b)',
  'www.a.example/b_c',
  'me_too@a.example',
  '*not bold*',
  '1. no list',
  '<b>&lt;',
]

/** A note with all that a reader could take for markup or cut. */
export async function readNotebook() {
  const markdown = toMarkdown({
    language: 'en',
    title: 'Notebook',
    made: 'today',
    words: { note: 'Note', rendering: 'our rendering' },
    items: [
      {
        title: 'A',
        link: 'https://pledges.example/?a=1&b_c=2',
        quote: null,
        warning: null,
        note: NOTE.join('\n'),
      },
    ],
  })
  const commonmark = await theirs('commonmark')
  const { marked } = await theirs('marked')
  const { micromark } = await theirs('micromark')
  const gfm = await theirs('micromark-extension-gfm')
  const version = ask('pandoc')
  const pandoc = (/** @type {string} */ from) => [
    `pandoc ${version}, ${from}`,
    run('pandoc', ['-f', from, '-t', 'html'], markdown),
  ]
  for (const [reader = '', html] of [
    [
      named('commonmark'),
      new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(markdown)),
    ],
    [named('marked'), marked.parse(markdown)],
    [
      `${named('micromark')}, ${named('micromark-extension-gfm')}`,
      micromark(markdown, { extensions: [gfm.gfm()], htmlExtensions: [gfm.gfmHtml()] }),
    ],
    ...(version === null ? [] : ['commonmark', 'gfm', 'markdown'].map(pandoc)),
  ]) {
    const { body } = new window.DOMParser().parseFromString(html, 'text/html')
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    const led = ['https://pledges.example/?a=1&b_c=2', ...NOTE.slice(0, 2)]
    add('Notebook, Markdown', reader, {
      whole: [
        of(
          NOTE.filter((line) => body.textContent.includes(line)).length,
          NOTE.length,
          'lines of a note',
        ),
        of(
          led.filter((address) => links.includes(address)).length,
          led.length,
          'addresses as links',
        ),
      ],
      changed: links.filter((link) => !led.includes(link ?? '')).map((link) => `a link to ${link}`),
    })
  }
  if (version === null) add('Notebook, Markdown', 'pandoc', NOT_ASKED)
}
