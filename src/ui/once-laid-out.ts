/**
 * Calls `act` once, when the browser has laid out what was drawn, before it is seen. To ask for
 * places or to scroll any sooner would make it lay out twice.
 * @returns what calls it off
 */
export function onceLaidOut(element: Element, act: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect()
    act()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
