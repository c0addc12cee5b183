import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { compileOurDossier } from '/work/main/src/testing/our-dossier'
import { selectKnown } from '/work/main/src/selection/select-known'
it('x', () => {
  const { dossier: d } = compileOurDossier()
  const out: string[] = []
  for (const a of d.actors) if (a.kind==='state') out.push(`${a.id} ${a.role} since=${a.roleSource.since} ${a.roleSource.certainty}: ${a.roleSource.source.en}`); else for (const m of a.members) out.push(`   ${a.id} > ${m.actor} since=${m.since} ${m.certainty}: ${m.source.en.slice(0,140)}`)
  for (const a of d.articles) out.push(`ART ${a.id} ${a.published.date} inf=${a.published.inferred} ${a.title.quote.exact}\n   ${a.outlet.basis.en}|${a.published.basis.en}|${a.doubts.map(x=>x.en).join(' / ')}|${a.byline}|${a.relays}`)
  for (const p of d.people) out.push(`P ${p.name} ${p.note?.en} ${p.roles.map(r=>r.article+': '+r.title.en+' “'+r.quote.exact+'”').join(' | ')}`)
  for (const i of d.instruments) out.push(`I ${i.id} ${i.date} ${i.name.en} also=${i.also} note=${i.note?.en} ev=${i.evidence.map(e=>e.article).join(',')}`)
  for (const e of d.events) out.push(`E ${e.id} ${e.date} ${e.name.en} note=${e.note?.en} ev=${e.evidence.map(e=>e.article).join(',')}`)
  for (const x of d.disputes) out.push(`D ${x.id} Q=${x.question.en} note=${x.note?.en}: ${x.sides.map(s=>s.label.en+' '+s.statements.length).join(' | ')}`)
  for (const asOf of ['2023-07-31','2023-12-31','2025-06-30','2025-12-05']) {
    const k = selectKnown(d, {asOf, knownBy:'said'})
    out.push(asOf + ' ' + d.articles.map(a => a.id+':'+k.statements.filter(s=>s.article===a.id).length).join(' ')+ ' events '+k.events.map(e=>e.id))
  }
  writeFileSync('/tmp/wpw/tk.txt', out.join('\n'))
})
