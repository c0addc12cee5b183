/**
 * The Vite plugin that writes what a browser needs to install the site: a manifest in each language,
 * and the icon as pictures, which resvg draws, since not every system takes an SVG file.
 */
import { Resvg } from '@resvg/resvg-js'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build'
import { LANGUAGES, type LocalText } from '../src/model/vocabulary'

const SIZES = [192, 512]
/** The paper of the light theme, as in index.html and in the icon. */
const PAPER = '#fbf9f4'

interface About {
  readonly name: LocalText
  readonly subtitle: LocalText
}

export function installablePlugin(): Plugin {
  return afterBuild('installable', ({ root, base, build: { outDir } }) =>
    writeInstallable(resolve(root, outDir), base),
  )
}

function writeInstallable(folder: string, base: string): void {
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const icon = readFileSync(join(folder, 'icon.svg'), 'utf8')
  const icons = [
    ...SIZES.map((size) => ({ size, purpose: 'any', svg: icon })),
    { size: 512, purpose: 'maskable', svg: toMaskable(icon) },
  ].map((each) => ({ ...each, path: `icon-${each.purpose}-${each.size}.png` }))
  for (const { path, size, svg } of icons) write(path, toPng(svg, size))
  const about = readAbout(folder)
  for (const language of LANGUAGES) {
    const manifest = {
      id: base,
      start_url: `${base}${language}/`,
      scope: base,
      lang: language,
      dir: 'ltr',
      name: about.name[language],
      short_name: about.name[language],
      description: about.subtitle[language],
      // With Back and the address, which is how this site travels.
      display: 'minimal-ui',
      theme_color: PAPER,
      background_color: PAPER,
      icons: icons.map(({ path, size, purpose }) => ({
        src: base + path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    }
    write(`${language}.webmanifest`, JSON.stringify(manifest))
  }
}

function toPng(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()
}

/** Systems cut such an icon into a shape of theirs: the ground reaches to the edge, the drawing doesn't. */
function toMaskable(icon: string): string {
  const ground = `<rect x="-4" y="-4" width="40" height="40" fill="${PAPER}"/>`
  return icon.replace('0 0 32 32', '-4 -4 40 40').replace(/<rect[^>]*>/, ground)
}

function readAbout(folder: string): About {
  const shell = readFileSync(join(folder, '404.html'), 'utf8')
  const [path = ''] = /data\/index-\w+\.json/.exec(shell) ?? []
  const { about }: { readonly about: About } = JSON.parse(readFileSync(join(folder, path), 'utf8'))
  return about
}
