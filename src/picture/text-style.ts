/** Typography of pictures: sizes in px, and typefaces with fallbacks. */
export const TYPE = {
  title: { size: 22, weight: 600, face: 'read' },
  text: { size: 13, weight: 400, face: 'ui' },
  strong: { size: 13, weight: 600, face: 'ui' },
  small: { size: 11.5, weight: 400, face: 'ui' },
  heading: { size: 11.5, weight: 600, face: 'ui' },
  // Of a preview, which is seen small.
  headline: { size: 24, weight: 600, face: 'ui' },
  stance: { size: 18, weight: 600, face: 'ui' },
  words: { size: 17, weight: 400, face: 'ui' },
  passage: { size: 17, weight: 400, face: 'read' },
} as const

export type TextType = keyof typeof TYPE
export type TextStyle = (typeof TYPE)[TextType]

/** System typefaces are the fallback where the page's own are not installed. */
export const FACES = {
  ui: "'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif",
  read: "Literata, 'Noto Serif', Georgia, serif",
} as const

/** The width of a line of text, px. */
export type Measure = (text: string, type: TextType) => number
