import { absenceMessages } from '../../language/messages/absence-messages'
import { actorMessages } from '../../language/messages/actor-messages'
import { useMessages } from '../../language/LanguageContext'
import { toBrief } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { Flag } from '../../ui/marks/Flag'
import { coverageMessages } from './coverage-messages'
import type { CoverageModel, SilentMember } from './coverage-model'
import styles from './SilentMembers.module.css'

/** Roster states that no article names, with how certain their attendance is. */
export function SilentMembers({
  model: { silent, rosterNote },
}: {
  readonly model: CoverageModel
}) {
  const { silent: messages } = useMessages(coverageMessages)
  const { silence } = useMessages(absenceMessages)
  const { source: toSource } = useMessages(actorMessages)
  const count = silent.reduce((sum, { members }) => sum + members.length, 0)
  return (
    <section aria-labelledby="silent" className={styles.silent}>
      <h3 id="silent" className={styles.heading}>
        {messages.title(count)}
      </h3>
      <p className={styles.note}>
        <strong>{silence}</strong> {rosterNote}
      </p>
      {silent.map(({ source, sourceNote, members }) => (
        <div key={source ?? ''} className={styles.source}>
          <p className={styles.note}>
            {source === null ? messages.noSource : toSource(source)} {sourceNote}
          </p>
          <ul className={styles.members}>
            {members.map((member) => (
              <Member key={member.code} member={member} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Member({ member }: { readonly member: SilentMember }) {
  const selection = useSelection()
  const { code, name, certainty, isCertain, note } = member
  const doubt = [isCertain ? null : certainty, note].filter((part) => part !== null).join('. ')
  return (
    <li>
      <Flag code={code} />{' '}
      <SelectionLink to={toBrief(selection, 'actors', code)}>{name}</SelectionLink>
      {doubt !== '' && <span className={styles.doubt}> {doubt}</span>}
    </li>
  )
}
