import { useEffect } from 'react'
import { Keyboard } from './keyboard/Keyboard'
import { OfflineNotices } from './offline/OfflineNotices'
import { CopiedPassages } from './outgoing/CopiedPassages'
import { CopiedTables } from './outgoing/CopiedTables'
import { PrintedPage } from './outgoing/PrintedPage'

/** What answers a key, a copy or a print, none of which waits for a script to load; and what keeps the site. */
export function Later({ title }: { readonly title: string }) {
  useEffect(() => {
    // So that the first panel opens at once. Where this fails, it is tried again then.
    import('../views/filters/FilterPanel').catch(() => null)
  }, [])
  return (
    <>
      <Keyboard />
      <CopiedPassages />
      <CopiedTables />
      <OfflineNotices />
      {/* The print sheet has to stand right before the page that it replaces. */}
      <PrintedPage title={title} />
    </>
  )
}
