/** A dashboard of the same statements by React and Recharts over plain lists, without anything kept. */
import { createElement as h, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'

const FIELDS = ['actor', 'commitment', 'stance', 'voice', 'binding', 'condition']
const COLORS = ['#1b5e8c', '#2f7fb5', '#7aa8c9', '#a9c6dc', '#c98a2b', '#a03020', '#888888']

function Page() {
  const [data, setData] = useState(null)
  useEffect(() => {
    fetch('/plain.json')
      .then((response) => response.json())
      .then(setData)
  }, [])
  return data === null ? h('p', null, 'Loading…') : h(Dashboard, { data })
}

function Dashboard({ data: { actors, commitments, stances, statements } }) {
  const [chosen, setChosen] = useState({})
  const passes = (statement, except) =>
    FIELDS.every(
      (field) =>
        field === except || !chosen[field]?.length || chosen[field].includes(statement[field]),
    )
  const shown = statements.filter((statement) => passes(statement))
  const newest = new Map()
  const months = new Map()
  for (const statement of shown) {
    const key = `${statement.actor} ${statement.commitment}`
    const cell = newest.get(key) ?? { count: 0, latest: statement }
    cell.count += 1
    if (statement.said > cell.latest.said) cell.latest = statement
    newest.set(key, cell)
    const month = statement.said.slice(0, 7)
    const bar = months.get(month) ?? { month }
    bar[statement.stance] = (bar[statement.stance] ?? 0) + 1
    months.set(month, bar)
  }
  const names = { actor: actors, commitment: commitments, stance: stances }
  const toggle = (field, id) => {
    const ids = chosen[field] ?? []
    setChosen({
      ...chosen,
      [field]: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id],
    })
  }
  const lists = FIELDS.map((field) => {
    const counts = new Map()
    for (const statement of statements) {
      if (passes(statement, field))
        counts.set(statement[field], (counts.get(statement[field]) ?? 0) + 1)
    }
    const values = names[field] ?? [...counts.keys()].map((id) => ({ id, name: id }))
    return h(
      'fieldset',
      { key: field },
      values.map(({ id, name }) =>
        h(
          'label',
          { key: id },
          h('input', {
            type: 'checkbox',
            checked: chosen[field]?.includes(id) ?? false,
            onChange: () => toggle(field, id),
          }),
          ` ${name} ${counts.get(id) ?? 0}`,
        ),
      ),
    )
  })
  const rows = actors.filter(({ id }) => !chosen.actor?.length || chosen.actor.includes(id))
  const table = h(
    'table',
    { role: 'grid' },
    h(
      'tbody',
      null,
      rows.map(({ id, name }) =>
        h(
          'tr',
          { key: id },
          h('th', null, name),
          commitments.map((column) => {
            const cell = newest.get(`${id} ${column.id}`)
            const place = stances.findIndex((stance) => stance.id === cell?.latest.stance)
            return h(
              'td',
              { key: column.id, title: stances[place]?.name, style: { background: COLORS[place] } },
              cell?.count,
            )
          }),
        ),
      ),
    ),
  )
  const chart = h(
    BarChart,
    {
      width: 1100,
      height: 200,
      data: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
    },
    h(XAxis, { dataKey: 'month' }),
    h(YAxis),
    h(Tooltip),
    stances.map(({ id }, place) =>
      h(Bar, { key: id, dataKey: id, stackId: 'a', fill: COLORS[place], isAnimationActive: false }),
    ),
  )
  return h(
    'main',
    null,
    h('h1', null, `${shown.length} of ${statements.length}`),
    table,
    chart,
    lists,
  )
}

createRoot(document.body.appendChild(document.createElement('div'))).render(h(Page))
