import { useState } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { IsoDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { toPlaceName } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import button from '../../ui/Button.module.css'
import { saveFile } from '../../ui/save-file'
import { pictureMessages } from './picture-messages'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'

const FORMATS = ['png', 'svg'] as const

interface PictureSectionProps {
  readonly stages: Stages<Dossier>
  readonly selection: Selection
  readonly link: string
  readonly today: IsoDay
}

/** Pictures of the views on the page; empty on pages of text. */
export function PictureSection({ stages, selection, link, today }: PictureSectionProps) {
  const messages = useMessages(pictureMessages)
  const { picture } = useMessages(shareMessages)
  const language = useLanguage()
  const [isDark, setDark] = useState(false)
  const [failed, setFailed] = useState<'notLoaded' | 'notDrawn' | null>(null)
  const views = (['matrix', 'timeline'] as const).filter(
    (view) => selection.view === 'board' || selection.view === view,
  )
  if (views.length === 0) return null
  const save = async (of: 'matrix' | 'timeline', format: 'png' | 'svg') => {
    setFailed(null)
    const loading = import('../../picture/make-picture').then(({ loadPicture }) => loadPicture(of))
    const makePicture = await loading.catch(() => null)
    if (makePicture === null) {
      setFailed('notLoaded')
      return
    }
    try {
      const theme = isDark ? 'dark' : 'light'
      const question = { stages, selection, language, link, today }
      saveFile(await makePicture({ format, theme, ...question }))
    } catch {
      setFailed('notDrawn')
    }
  }
  return (
    <Section title={picture}>
      {views.map((of) => (
        <div key={of} className={styles.row}>
          <p>{toPlaceName(of)[language]}</p>
          <div className={styles.files}>
            {FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                className={button.bordered}
                aria-label={messages.download(format.toUpperCase(), toPlaceName(of)[language])}
                onClick={() => void save(of, format)}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </div>
        </div>
      ))}
      <div className={styles.options}>
        <label>
          <input
            type="checkbox"
            checked={isDark}
            onChange={({ target }) => setDark(target.checked)}
          />
          {messages.dark}
        </label>
      </div>
      <p className={styles.aside}>{messages.hint}</p>
      <p role="status" className={styles.failed}>
        {failed !== null && messages[failed]}
      </p>
    </Section>
  )
}
