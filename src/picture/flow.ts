import { shift, type Shape } from './picture'

export interface FlowItem {
  readonly width: number
  /** From its own top left corner. */
  readonly shapes: readonly Shape[]
}

const GAP = 14
const LINE = 22

/** Items side by side, on as many lines as they need. */
export function flow(
  items: readonly FlowItem[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let x = 0
  let y = 0
  const shapes = items.flatMap((item) => {
    if (x > 0 && x + item.width > width) {
      x = 0
      y += LINE
    }
    const placed = shift(item.shapes, x, y)
    x += item.width + GAP
    return placed
  })
  return { shapes, height: items.length === 0 ? 0 : y + LINE }
}
