/**
 * What networks, mail programs and shops of advertisements add to links. It is dropped without a
 * word, since readers did not write it. In lower case, by who adds it.
 */
const KEYS = new Set(
  [
    'fbclid fb_action_ids fb_action_types fb_ref fb_source mibextid sfnsn rdid share_url extid paipv eav', // Facebook
    'igsh igshid ig_rid ig_mid', // Instagram
    'zarsrc zanpid zaloshare', // Zalo
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl ved usg', // Google
    'msclkid cvid ocid', // Microsoft
    'si feature', // YouTube, Spotify
    'twclid ref_src ref_url', // X
    'ttclid _r _t is_from_webapp sender_device', // TikTok
    'li_fat_id trk trackingid', // LinkedIn
    'rdt_cid share_id', // Reddit
    'epik sccid', // Pinterest, Snapchat
    'yclid ymclid _openstat', // Yandex
    'mc_cid mc_eid mkt_tok vero_id _hsenc _hsmi __hssc __hstc __hsfp hsctatracking _kx ck_subscriber_id', // Newsletters
    's_cid s_kwcid', // Adobe
    'spm scm', // Alibaba
    'ref referrer source src', // Whoever links
  ].flatMap((keys) => keys.split(' ')),
)
const FAMILIES = /^(?:utm|mtm|pk|piwik|matomo|itm|hsa|oly|wt)_/

/** Whether a link's key only says where the reader came from. */
export function isTracking(key: string): boolean {
  const lower = key.toLowerCase()
  return KEYS.has(lower) || FAMILIES.test(lower)
}
