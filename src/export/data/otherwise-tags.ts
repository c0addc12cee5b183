import type { Otherwise } from '../../model/dossier'

/** The other reading of an open statement, for programs: `none`, or `name:id` for each part that differs. */
export function toOtherwiseTags(otherwise: Otherwise | null): readonly string[] {
  if (otherwise === null) return []
  if (otherwise === 'none') return ['none']
  const { actors, commitment, stance } = otherwise
  return [
    ...(actors ?? []).map((id) => `actor:${id}`),
    ...(commitment === null ? [] : [`commitment:${commitment}`]),
    ...(stance === null ? [] : [`stance:${stance}`]),
  ]
}
