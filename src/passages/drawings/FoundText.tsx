import { use } from 'react'
import { Marked } from '../../ui/Marked'
import { FindContext } from './find-context'

/** A text with the searched words highlighted. */
export function FoundText({ text }: { readonly text: string }) {
  const find = use(FindContext)
  return <Marked text={text} ranges={find(text)} />
}
