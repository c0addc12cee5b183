import 'react'

// Lets a style set the stylesheet's custom properties, for numbers that come from the data.
declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number
  }
}
