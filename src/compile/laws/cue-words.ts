/**
 * Words that hint at a meeting, a stance or a magnitude. They only decide what an author must
 * explain: where the lists are wrong, the author gives a reason, and the page shows it.
 */
import type { MAGNITUDES } from '../../model/figure'
import { toSource, toWholeWords } from '../anchor/word-pattern'

type Magnitude = (typeof MAGNITUDES)[number]

/** A trailing `*` matches any ending. */
interface Cues {
  /** Words for a meeting, a visit or attendance. */
  readonly meeting: readonly string[]
  /** Words that take a stance; “will” is missing because it also announces meetings. */
  readonly stance: readonly string[]
  /** Longer words that contain one of these but mean something else. */
  readonly exceptions: readonly string[]
  /** Words that introduce a purpose, which runs to the next comma and is no stance. */
  readonly purpose: readonly string[]
  /** Sizes in words; null where no magnitude of the seeds fits. */
  readonly magnitudes: Readonly<Record<string, Magnitude | null>>
}

const VIETNAMESE: Cues = {
  meeting: list(`gặp, họp, hội nghị, hội đàm, hội kiến, tham dự, tới dự, đến dự, thăm, công du,
    có mặt, đã đến, đã tới`),
  stance:
    list(`cam kết, nhất trí, đồng ý, thống nhất, đồng thuận, thỏa thuận, thoả thuận, thỏa hiệp,
    ủng hộ, hoan nghênh, tán thành, sẵn sàng, dự kiến, có ý định, có kế hoạch, đề xuất, đề nghị,
    kêu gọi, yêu cầu, đòi, muốn, thúc đẩy, nhấn mạnh, hứa, từ chối, bác bỏ, phản đối, không, chưa,
    loại trừ, để ngỏ, ký, cần, phải, thảo luận, xem xét, cân nhắc, bàn, triển khai, cung cấp,
    viện trợ, đóng góp, tài trợ, gửi quân, gửi binh s*, gửi vũ khí, cử quân, cử binh s*`),
  exceptions:
    list(`họp báo, gặp khó, gặp phải, thăm dò, không quân, không gian, không kích, không phận,
    hàng không, phòng không, chữ ký, địa bàn, bàn giao, bàn đàm phán, ngân hàng, đơn hàng, mặt hàng,
    khách hàng`),
  purpose: list('để, nhằm, với mục tiêu, với mục đích'),
  magnitudes: {
    'hàng chục': 'tens',
    'hàng trăm': 'hundreds',
    'hàng nghìn': 'thousands',
    'hàng ngàn': 'thousands',
    'hàng chục nghìn': 'tens-of-thousands',
    'hàng chục ngàn': 'tens-of-thousands',
    'hàng vạn': 'tens-of-thousands',
    'hàng trăm nghìn': null,
    'hàng trăm ngàn': null,
    'hàng triệu': 'millions',
    'hàng chục triệu': null,
    'hàng trăm triệu': null,
    'hàng tỷ': null,
    'hàng tỉ': null,
  },
}

const ENGLISH: Cues = {
  meeting: list('meet, meets, met, meeting*, summit*, visit*, attend*, travelled to'),
  stance: list(`agree*, pledg*, commit, commits, committed, commitment*, promis*, vow*, support*,
    back, backs, backed, welcom*, ready, plan, plans, planned, offer*, propos*, ask*, call, calls,
    called, required*, urg*, want, wants, wanted, refus*, reject*, declin*, oppos*, rul* out, not,
    never, cannot, won't, can't, don't, doesn't, didn't, sign, signs, signed, must, need*, discuss*,
    consider*, contribut*, deploy*, provid*, fund, funds, funded`),
  exceptions: [],
  purpose: list('in order to, so as to, with the aim of, aimed at, aiming to'),
  magnitudes: {
    dozens: 'tens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    'tens of thousands': 'tens-of-thousands',
    'hundreds of thousands': null,
    millions: 'millions',
    'tens of millions': null,
    'hundreds of millions': null,
    billions: null,
  },
}

/** By BCP 47 language subtag. */
const PATTERNS = new Map([
  ['vi', toPatterns(VIETNAMESE)],
  ['en', toPatterns(ENGLISH)],
])

/**
 * Returns a test for passages with words for a meeting and none that take a stance. Purposes and
 * `names` are ignored: “sẵn sàng” is readiness, but “Liên minh sẵn sàng” is a coalition. `language`
 * is BCP 47; the test is false for languages without lists.
 */
export function toMeetingTest(
  names: readonly string[],
): (passage: string, language: string) => boolean {
  const anyName = toPattern(names)
  return (passage, language) => {
    const patterns = findPatterns(language)
    if (patterns === undefined) return false
    const words = passage.replace(anyName, '…').replace(patterns.exceptions, '…')
    if (words.search(patterns.meeting) === -1) return false
    return words.replace(patterns.purpose, '…').search(patterns.stance) === -1
  }
}

export interface FoundMagnitude {
  readonly word: string
  /** Null when no magnitude of the seeds fits. */
  readonly magnitude: Magnitude | null
}

/** The first size in words (“hàng nghìn”, thousands), or null. `language` is BCP 47. */
export function findMagnitude(passage: string, language: string): FoundMagnitude | null {
  const patterns = findPatterns(language)
  if (patterns === undefined) return null
  const word = passage.replace(patterns.exceptions, '…').match(patterns.magnitude)?.[0]
  if (word === undefined) return null
  const plain = word.toLowerCase().replaceAll(/\s+/gu, ' ')
  return { word, magnitude: patterns.magnitudes[plain] ?? null }
}

function findPatterns(language: string) {
  return PATTERNS.get(language.split('-')[0]?.toLowerCase() ?? '')
}

function toPatterns({ meeting, stance, exceptions, purpose, magnitudes }: Cues) {
  return {
    meeting: toPattern(meeting),
    stance: toPattern(stance),
    exceptions: toPattern(exceptions),
    purpose: new RegExp(`(?!${toAny(stance)})${toAny(purpose)}[^,;.]*`, 'giu'),
    magnitude: toPattern(Object.keys(magnitudes)),
    magnitudes,
  }
}

function toPattern(words: readonly string[]): RegExp {
  return new RegExp(toAny(words), 'giu')
}

function toAny(words: readonly string[]): string {
  return toWholeWords(
    words.map((word) =>
      toSource(word)
        .replaceAll(String.raw`\*`, String.raw`\p{L}*`)
        .replaceAll("'", "['’]"),
    ),
  )
}

function list(words: string): readonly string[] {
  return words.split(/,\s+/u)
}
