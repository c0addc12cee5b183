import type { Dossier } from '../../model/dossier'
import type { Seed } from '../shape/schema'

/** What the index has of `about.yaml`, and the rest, which loads with the texts. */
export function toAbout({
  name,
  subtitle,
  intro,
  report,
  questions,
  story = [],
}: Seed<'about'>): Pick<Dossier, 'about' | 'guide'> {
  return {
    about: { name, subtitle, storySteps: story.length },
    guide: { intro, ...(report !== undefined && { report }), questions, story },
  }
}
