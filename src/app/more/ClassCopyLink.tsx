import { useQuery } from '@tanstack/react-query'
import { FolderDown } from 'lucide-react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { isCopy } from '../offline/is-copy'
import { moreMessages } from './more-messages'

const ADDRESS = `${import.meta.env.BASE_URL}who-pledged-what.zip`

/** The whole site as one file that any server can show; offered where it is there. */
export function ClassCopyLink({ className }: { readonly className: string | undefined }) {
  const { classCopy } = useMessages(moreMessages)
  const language = useLanguage()
  const { data: bytes } = useQuery({
    queryKey: ['class-copy'],
    queryFn: async () => (isCopy() ? null : readSize()),
    // Without a network there is nothing to save.
    retry: false,
  })
  if (bytes === undefined || bytes === null) return null
  const size = { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 } as const
  return (
    <a className={className} href={ADDRESS} download>
      <FolderDown size={18} aria-hidden="true" />
      {classCopy((bytes / 1e6).toLocaleString(language, size))}
    </a>
  )
}

/** Of the file; null if there is none, or the host doesn't say. */
async function readSize(): Promise<number | null> {
  const { ok, headers } = await fetch(ADDRESS, { method: 'HEAD', cache: 'no-cache' })
  const length = headers.get('Content-Length')
  return ok && length !== null ? Number(length) : null
}
