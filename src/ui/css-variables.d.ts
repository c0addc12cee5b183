import 'react'

// A style may set the stylesheet's own variables: numbers that only the data knows.
declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number
  }
}
