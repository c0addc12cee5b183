import { useMessages } from '../../language/LanguageContext'
import { appMessages } from '../app-messages'
import styles from './Pane.module.css'

export function ViewLoading() {
  const messages = useMessages(appMessages)
  return <p className={styles.loading}>{messages.loadingView}</p>
}
