import type { ColourOf } from './to-svg'

export type PictureTheme = 'light' | 'dark'

/** The colours of the page's style sheet in a theme, as `#rrggbb`. Browser only. */
export function readColours(theme: PictureTheme): ColourOf {
  const probe = document.createElement('span')
  probe.dataset['palette'] = theme
  probe.style.forcedColorAdjust = 'none'
  return (name) => {
    probe.style.color = `var(--${name})`
    document.body.append(probe)
    const parts = getComputedStyle(probe).color.match(/\d+/g) ?? []
    probe.remove()
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
  }
}
