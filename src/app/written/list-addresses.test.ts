import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { listAddresses } from './list-addresses'

const { index: dossier } = toyDossier
const [first] = dossier.statements

describe('written pages', () => {
  it('are those of views, articles and subjects, and the cells in which something is told', () => {
    const paths = listAddresses(dossier)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of ['/', '/matrix', '/shifts', '/actors/JP', '/cells/JP/fishing-ban']) {
      expect(paths).toContain(path)
    }
    for (const { id } of dossier.statements) expect(paths).toContain(`/statements/${id}`)
    expect(paths).not.toContain('/cells/BR/fishing-ban')
  })

  it('leave out single statements where there are thousands', () => {
    const statements = Array.from({ length: 2001 }, (_, copy) => ({
      ...first,
      id: `whale-${copy}`,
    }))
    const paths = listAddresses({ ...dossier, statements: statements as typeof dossier.statements })
    expect(paths).toContain('/statements')
    expect(paths.filter((path) => path.startsWith('/statements/'))).toEqual([])
    expect(paths.filter((path) => path.startsWith('/cells/'))).not.toEqual([])
  })
})
