import type { Rule } from '../../../reading/rules/rule.ts';
import { wholeWords } from '../../../reading/whole-words.ts';
import type { CueRule } from '../cue.ts';

/** Agencies and papers by the country they write from, as they sign their reports. */
const OUTLETS: readonly { country: string; form: Rule }[] = [
  {
    country: 'VN',
    form: wholeWords(/\b(?:VNA|VNS|VNP|VOV|VGP|SGGP|NDO|PANO|QDND|Nhan Dan|[\p{L}]+\.vn|Vietnam News|VietnamPlus)\b/u),
  },
  {
    country: 'CN',
    form: wholeWords(/\b(?:Xinhua|China Daily|Shanghai Daily|ecns|CGTN|People's Daily|[\p{L}]+\.cn)\b/u),
  },
  { country: 'LA', form: wholeWords(/\b(?:KPL|Vientiane Times|Lao News Agency)\b/u) },
  { country: 'KH', form: wholeWords(/\b(?:AKP|Phnom Penh Post|Khmer Times)\b/u) },
  { country: 'KR', form: wholeWords(/\b(?:Yonhap|Korea Herald|Korea Times)\b/u) },
  { country: 'JP', form: wholeWords(/\b(?:Kyodo|Jiji Press|NHK|Japan Times)\b/u) },
  { country: 'ID', form: wholeWords(/\b(?:Antara|ANTARA|Jakarta Post)\b/u) },
  { country: 'MY', form: wholeWords(/\b(?:Bernama|BERNAMA|Borneo Post|New Straits Times)\b/u) },
  { country: 'TH', form: wholeWords(/\b(?:Bangkok Post|Thai News Agency|NNT)\b/u) },
  { country: 'IN', form: wholeWords(/\b(?:PTI|ANI|IANS|Business Standard|The Hindu|Times of India)\b/u) },
  { country: 'PK', form: wholeWords(/\b(?:Associated Press of Pakistan|Dawn|Business Recorder|Pakistan Today)\b/u) },
  { country: 'BD', form: wholeWords(/\b(?:BSS|Daily Star|Dhaka Tribune)\b/u) },
  { country: 'NP', form: wholeWords(/\b(?:Kathmandu Post|Himalayan Times)\b/u) },
  { country: 'MN', form: wholeWords(/\b(?:Montsame|MONTSAME)\b/u) },
  { country: 'KZ', form: wholeWords(/\b(?:Kazinform|KAZINFORM)\b/u) },
  { country: 'RU', form: wholeWords(/\b(?:TASS|RIA Novosti)\b/u) },
];
const OUTLET = 0.5;
const DOMAIN = 0.3;

/** Top-level domains of countries that are sold to everybody. */
const SOLD = new Set('ai cc co fm gg io la me sh so to tv ws'.split(' '));
const TOP_LEVEL = /^https?:\/\/[^/:]*\.(?<code>\p{L}{2})(?:[/:?#.]|$)/iu;

/** Without other hints, an outlet tells of those who come to its own country; so does the country of its domain. */
export const outlet: CueRule = ({ reading, words }) => {
  const { dateline: line, report, body } = reading;
  const signs = [line?.agency, report.publisher, body.slice(-60), /\(Photo: [^()]{2,20}\)/u.exec(body)?.[0]].join(' ');
  const found = OUTLETS.find(({ form }) => form.test(signs))?.country;
  const domain = found ? null : domainCountry(report.url);
  const country = found ?? domain;
  const [first] = words;
  if (!country || !first) return [];
  const { start, end } = first;
  const weight = found ? OUTLET : DOMAIN;
  const rule = found ? 'frame.outlet' : 'frame.domain';
  return [{ role: 'host', country, weight, start, end, rule, person: null, place: null, contact: false }];
};

function domainCountry(url: string | null): string | null {
  const code = TOP_LEVEL.exec(url ?? '')?.groups?.code?.toLowerCase();
  return code && !SOLD.has(code) ? code.toUpperCase() : null;
}
