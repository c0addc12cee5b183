/** Does a stage of the work, and may say how long it took. */
export type TimeStage = <Made>(stage: string, work: () => Made) => Made

export const untimed: TimeStage = (_, work) => work()

/**
 * Says of each stage that takes longer than a second how long that was, as soon as it ends.
 * @param now milliseconds
 */
export function timeStages(
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): TimeStage {
  return (stage, work) => {
    const start = now()
    const made = work()
    const seconds = (now() - start) / 1000
    if (seconds > 1) say(`seeds: ${stage} in ${seconds.toFixed(1)} s`)
    return made
  }
}
