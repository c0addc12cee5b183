import { absenceMessages } from '../language/messages/absence-messages'
import { formatDay } from '../language/format-date'
import { signMessages } from '../language/messages/sign-messages'
import { CellShape } from '../views/matrix/cell/CellShape'
import { matrixMessages } from '../views/matrix/matrix-messages'
import { toMatrixModel, type MatrixModel } from '../views/matrix/model/matrix-model'
import { toSample } from '../views/matrix/model/signs'
import { Block } from './Block'
import { toMatrixGrid, toSectionHeight } from './matrix-grid'
import { MatrixHead, MatrixSection, Silence } from './MatrixDrawing'
import { PictureFrame, type PictureProps, type PictureRequest } from './PictureFrame'

/** The whole matrix as a picture. */
export function MatrixPicture({ request, measure }: PictureProps) {
  const { stages, selection, language } = request
  const model = toMatrixModel(stages, selection, language)
  const words = matrixMessages[language]
  const grid = toMatrixGrid(model, language, measure)
  return (
    <PictureFrame
      request={request}
      measure={measure}
      title={`${words.title}, ${words.subtitle}`}
      width={grid.width}
      silence={{ sign: <Silence radius={1.2} />, meaning: absenceMessages[language].noneOwn }}
      keyEntries={model.signs.map((sign) => ({
        sign: <CellShape cell={toSample(sign)} />,
        meaning: signMessages[language][sign],
      }))}
      notes={toNotes(model, request)}
    >
      <Block height={grid.head} width={grid.width}>
        <MatrixHead grid={grid} />
      </Block>
      {grid.sections.map((section) => (
        <Block key={section.heading} height={toSectionHeight(section)}>
          <MatrixSection section={section} grid={grid} />
        </Block>
      ))}
    </PictureFrame>
  )
}

/** Who is not in the matrix, and that this implies nothing. */
function toNotes(
  { roster, statements }: MatrixModel,
  { language }: PictureRequest,
): readonly string[] {
  const words = matrixMessages[language].roster
  const { nothingPasses, silence } = absenceMessages[language]
  const isUncertain = roster.isOpen && roster.rows.some((row) => row.isUncertain)
  const asOf = roster.asOf === null ? '' : ` ${words.asOf(formatDay(roster.asOf, language))}`
  return [
    ...(statements === 0 ? [nothingPasses] : []),
    roster.isOpen || roster.rows.length === 0
      ? `${silence}${roster.isOpen ? ` ${roster.note}${asOf}` : ''}`
      : `${words.band(roster.rows.length)}. ${silence}${asOf}`,
    ...(isUncertain ? [`?: ${words.uncertain}`] : []),
  ]
}
