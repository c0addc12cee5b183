import type { Otherwise } from '../../model/dossier'

/**
 * The other reading of an open statement, for programs: `name:id` for each part that differs. No stance
 * at all is `stance:none`; some programs take a bare `none` in CSV for no value.
 */
export function toOtherwiseTags(otherwise: Otherwise | null): readonly string[] {
  if (otherwise === null) return []
  if (otherwise === 'none') return ['stance:none']
  const { actors, commitment, stance, voice } = otherwise
  return [
    ...(actors ?? []).map((id) => `actor:${id}`),
    ...(commitment === null ? [] : [`commitment:${commitment}`]),
    ...(stance === null ? [] : [`stance:${stance}`]),
    ...(voice === undefined ? [] : [`voice:${voice}`]),
  ]
}
