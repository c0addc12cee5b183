/** How to scroll after an act: smoothly, unless the reader asks for less motion. */
export function toScrollMotion(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
