import { useMessages } from '../language/LanguageContext'
import { printMessages } from './print-messages'

/** The head of the printed timeline, whether it holds passages or numbers. */
export function TimeHead({ heading }: { readonly heading: string }) {
  const { timeColumns } = useMessages(printMessages)
  return (
    <>
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{timeColumns.when}</th>
          <th scope="col">{timeColumns.what}</th>
        </tr>
      </thead>
    </>
  )
}
