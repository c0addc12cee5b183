import { Places } from './places'

/**
 * What the files of the seeds were read as, for whoever compiles them again after a change of a few:
 * reading is about half of the work. Only what was read without a problem is kept.
 */
export class SeedMemory {
  readonly places = new Places()
  private readonly read = new Map<string, { readonly text: string; readonly value: object }>()

  /** Undefined if the file had another text, or none. */
  recall(file: string, text: string): object | undefined {
    const known = this.read.get(file)
    return known?.text === text ? known.value : undefined
  }

  keep(file: string, text: string, value: object): void {
    this.read.set(file, { text, value })
  }
}
