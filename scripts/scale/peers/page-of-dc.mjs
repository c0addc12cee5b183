/** A dashboard of the same statements by crossfilter2 and dc.js, made as their documentation shows. */
import crossfilter from 'crossfilter2'
import * as dc from 'dc'
import { scaleLinear, scaleTime, timeMonth } from 'd3'

const response = await fetch('/plain.json')
const { actors, commitments, stances, statements } = await response.json()
for (const statement of statements) statement.month = timeMonth(new Date(statement.said))
const all = crossfilter(statements)

/** @param {string} id @param {number} [width] */
function addBox(id, width) {
  const box = document.body.appendChild(document.createElement('div'))
  box.id = id
  if (width !== undefined) box.style.float = 'left'
  return `#${id}`
}

/** @param {string} field @param {readonly { id: string, name: string }[]} values */
function addRows(field, values) {
  const names = new Map(values.map(({ id, name }) => [id, name]))
  const dimension = all.dimension((statement) => statement[field])
  dc.rowChart(addBox(field, 220))
    .dimension(dimension)
    .group(dimension.group())
    .label(({ key }) => names.get(key) ?? key)
    .width(220)
    .height(20 + 18 * values.length)
    .transitionDuration(0)
}

const cells = all.dimension(({ actor, commitment }) => [actor, commitment])
const inOrder = (values) => {
  const places = new Map(values.map(({ id }, place) => [id, place]))
  return (a, b) => places.get(a) - places.get(b)
}
dc.heatMap(addBox('matrix'))
  .dimension(cells)
  .group(cells.group())
  .keyAccessor(({ key }) => key[1])
  .valueAccessor(({ key }) => key[0])
  .colOrdering(inOrder(commitments))
  .rowOrdering(inOrder(actors))
  .colorAccessor(({ value }) => value)
  .colors(scaleLinear().domain([0, 200]).range(['white', 'navy']))
  .width(1100)
  .height(28 * actors.length)
  .transitionDuration(0)
const months = all.dimension(({ month }) => month)
const extent = [months.bottom(1)[0].month, timeMonth.offset(months.top(1)[0].month, 1)]
dc.barChart(addBox('months'))
  .dimension(months)
  .group(months.group())
  .x(scaleTime().domain(extent))
  .xUnits(timeMonth.range)
  .width(1100)
  .height(200)
  .transitionDuration(0)
addRows('actor', actors)
addRows('commitment', commitments)
addRows('stance', stances)
for (const field of ['voice', 'binding', 'condition']) {
  addRows(
    field,
    [...new Set(statements.map((statement) => statement[field]))].map((id) => ({ id, name: id })),
  )
}
dc.renderAll()
