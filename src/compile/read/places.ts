/** Where each object of the parsed seeds is written, so that laws need not pass paths around. */
import type { Place } from '../problem'

interface NodePlaces {
  readonly own: Place
  readonly keys: ReadonlyMap<string, Place>
  readonly values: ReadonlyMap<string, Place>
}

/** Places by identity of the parsed objects and arrays. */
export class Places {
  private readonly places = new WeakMap<object, NodePlaces>()

  record(object: object, places: NodePlaces): void {
    this.places.set(object, places)
  }

  /** The place of an object, or of the value at one of its keys or indices. */
  of(object: object, key?: string | number): Place {
    const { own, values } = this.find(object)
    return key === undefined ? own : (values.get(String(key)) ?? own)
  }

  ofKey(object: object, key: string): Place {
    const { own, keys } = this.find(object)
    return keys.get(key) ?? own
  }

  private find(object: object): NodePlaces {
    const places = this.places.get(object)
    if (places === undefined) throw new Error('This object was not read from the seeds.')
    return places
  }
}
