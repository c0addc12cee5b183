/** Pictures in programs that draw them or make them smaller. */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  add,
  ask,
  at,
  load,
  named,
  namedOurs,
  NOT_ASKED,
  of,
  ours,
  run,
  theirs,
  window,
} from './set-up.mjs'

const { Resvg } = ours('@resvg/resvg-js')
const { drawPicture } = await load('picture/make-picture.ts')
const { serializeSvg } = await load('picture/to-svg.ts')
const { DEFAULT_SELECTION } = await load('selection/selection.ts')
const { toStages } = await load('testing/toy-stages.ts')
const { optimize } = await theirs('svgo')
const KEEPING = {
  plugins: [
    {
      name: 'preset-default',
      params: { overrides: { cleanupIds: false, removeUnknownsAndDefaults: false } },
    },
  ],
}
/** @param {string} svg */
const describe = (svg) => {
  const root = new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const nameOf = (/** @type {string} */ tag) => root.querySelector(tag)
  return {
    texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
    is: {
      title: nameOf('title')?.textContent,
      desc: nameOf('desc')?.textContent,
      role: root.getAttribute('role'),
      lang: root.getAttribute('lang'),
      'xml:lang': root.getAttribute('xml:lang'),
      'ids of title and desc': `${nameOf('title')?.id} ${nameOf('desc')?.id}`,
    },
  }
}
const words = (/** @type {string} */ text) =>
  text
    .normalize()
    .split(/\s+/)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')

/** @param {string} text */
const measure = (text) => text.length * 7

/** @param {string} name @param {string[]} texts of the picture a.svg */
function readPdf(name, texts) {
  const version = ask('rsvg-convert')
  if (version === null || ask('pdftotext', ['-v']) === null) {
    add(`SVG, ${name}`, 'rsvg-convert, to PDF, and pdftotext', NOT_ASKED)
    return
  }
  run('rsvg-convert', ['-f', 'pdf', '-o', 'a.pdf', 'a.svg'])
  judgePdf(name, `rsvg-convert ${version}, to PDF`, texts)
}

/** @param {string} name @param {string} reader that wrote a.pdf @param {string[]} texts */
function judgePdf(name, reader, texts) {
  const inPdf = words(run('pdftotext', ['-raw', 'a.pdf', '-']))
  const isWhole = (/** @type {string} */ text) =>
    words(text)
      .split(' ')
      .every((word) => inPdf.split(' ').includes(word))
  add(
    `SVG, ${name}`,
    reader,
    inPdf === words(texts.join(' '))
      ? { whole: ['all words'] }
      : {
          whole: [],
          changed: [of(texts.filter(isWhole).length, texts.length, 'texts with all their words')],
        },
  )
}

/** @param {string} name @param {ReturnType<typeof describe>} given of the picture a.svg */
function readInkscape(name, { texts, is }) {
  const version = ask('inkscape')
  if (version === null) {
    add(`SVG, ${name}`, 'Inkscape', NOT_ASKED)
    return
  }
  run('inkscape', ['a.svg', '--export-plain-svg', '--export-filename=plain.svg'])
  const after = describe(readFileSync(at('plain.svg'), 'utf8'))
  const lost = Object.entries(is)
    .filter(([key, value]) => Reflect.get(after.is, key) !== value)
    .map(([key]) => key)
  add(`SVG, ${name}`, `Inkscape ${version}, saved as plain SVG`, {
    whole: [
      of(texts.filter((text, index) => text === after.texts[index]).length, texts.length, 'texts'),
      ...Object.keys(is).filter((key) => !lost.includes(key)),
    ],
    lost,
  })
  run('inkscape', ['a.svg', '--export-type=pdf', '--export-filename=a.pdf'])
  judgePdf(name, `Inkscape ${version}, to PDF`, texts)
}

/** @param {any} dossier */
export async function readPictures(dossier) {
  for (const [name, file] of Object.entries({
    matrix: 'MatrixPicture',
    timeline: 'TimelinePicture',
  })) {
    const { [file]: Picture } = await load(`picture/${file}.tsx`)
    const request = {
      stages: toStages(dossier, DEFAULT_SELECTION),
      selection: DEFAULT_SELECTION,
      language: 'vi',
      link: 'https://pledges.example/',
      today: '2026-03-12',
    }
    const svg = serializeSvg(
      drawPicture(Picture, { request, measure }, (/** @type {string} */ colour) =>
        colour === 'paper' ? '#fff' : '#333',
      ),
    )
    const { texts, is } = describe(svg)
    writeFileSync(at('a.svg'), svg)
    readPdf(name, texts)
    readInkscape(name, { texts, is })
    const drawn = texts.filter(
      (text) =>
        new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></svg>`,
        ).getBBox() !== undefined,
    )
    add(`SVG, ${name}`, namedOurs('@resvg/resvg-js'), {
      whole: [of(drawn.length, texts.length, 'texts drawn')],
    })
    for (const [setting, how] of /** @type {const} */ ([
      ['', undefined],
      [', `cleanupIds` and `removeUnknownsAndDefaults` off', KEEPING],
    ])) {
      const after = describe(optimize(svg, how).data)
      const lost = Object.entries(is)
        .filter(([key, value]) => Reflect.get(after.is, key) !== value)
        .map(([key]) => key)
      add(`SVG, ${name}`, named('svgo') + setting, {
        whole: [
          of(
            texts.filter((text, index) => text === after.texts[index]).length,
            texts.length,
            'texts',
          ),
          ...Object.keys(is).filter((key) => !lost.includes(key)),
        ],
        lost,
      })
    }
  }
}
