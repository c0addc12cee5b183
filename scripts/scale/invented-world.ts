/** Names and words of the invented world of `generate-seeds.ts`. */

/** Of a state by its code, or of one of the groups. */
export function nameOf(code: string, language: 'vi' | 'en'): string {
  const number = /^group-(\d+)$/.exec(code)?.[1]
  if (number !== undefined) return `${{ vi: 'Nhóm số', en: 'Group' }[language]} ${number}`
  return NAMES[language].of(code) ?? code
}

const NAMES = {
  vi: new Intl.DisplayNames('vi', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** ISO 3166-1. */
export const STATE_CODES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL
  CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW
  GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU
  LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK
  PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO
  TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW`.split(/\s+/)

/** Words of every day, none of which names a state or a stance. */
export const WORDS =
  `biển đảo thuyền cá san hô nước mưa nắng gió chiều sáng tối sông núi đường phố chợ làng thành cổng nhà vườn
  cây hoa lá quả hạt lúa gạo bánh trà sách báo thư tranh nhạc hát múa trống đàn lễ hội họp bàn ghế phòng cửa
  sổ đèn lửa khói bếp bát đũa áo khăn giày mũ ô xe tàu ga bến cầu bờ cát sóng thuỷ triều trăng sao mây trời
  đất đá gỗ tre nứa giấy bút mực số chữ trang dòng câu chuyện kể hỏi đáp nghe nhìn đi về đến ở ăn ngủ nghỉ
  chơi học dạy viết đọc vẽ đo đếm cân mua bán đổi gửi nhận mang giữ mở đóng lên xuống vào ra trước sau trên
  dưới giữa bên trong ngoài gần xa nhanh chậm sớm muộn mới cũ lớn nhỏ dài ngắn cao thấp rộng hẹp đông vắng`.split(
    /\s+/,
  )
