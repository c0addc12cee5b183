import { SunMoon } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { chooseTheme, readTheme, THEMES, type Theme } from '../theme'
import { moreMessages } from './more-messages'
import styles from './MoreMenu.module.css'

export function ThemeChoice() {
  const { theme: messages } = useMessages(moreMessages)
  const [theme, setTheme] = useState<Theme>(readTheme)
  const choose = (value: string) => {
    const chosen = THEMES.find((known) => known === value) ?? 'system'
    chooseTheme(chosen)
    setTheme(chosen)
  }
  return (
    <label className={styles.item}>
      <SunMoon size={18} aria-hidden="true" />
      {messages.label}
      <select value={theme} onChange={(event) => choose(event.target.value)}>
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {messages[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
