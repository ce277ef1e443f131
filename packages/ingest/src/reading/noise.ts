import type { SentenceKind } from '../model.ts';
import type { Rule } from './rules/rule.ts';
import { wholeWords } from './whole-words.ts';

/** A form that gives a sentence away as page noise. `rest` masks everything after it as well. */
export interface NoiseForm {
  id: string;
  kind: SentenceKind;
  form: Rule;
  /** From here to the end of the body: blocks of links close a page. */
  rest?: boolean;
}

/** Tried in order on each sentence; forms after the catalogue of page noise in real wires. */
export const NOISE_FORMS: readonly NoiseForm[] = [
  {
    id: 'noise.related-block',
    kind: 'sidebar',
    form: wholeWords(
      /^(?:related (?:news|articles?|stories|contents?)|other news|others?|see (?:more|also)|more (?:news|stories|from)|latest(?: news)?|most (?:viewed|popular|read)|you may also like|recommended|tin liên quan)\s*:?\s*$/iu,
    ),
    rest: true,
  },
  {
    id: 'noise.related-glued',
    kind: 'sidebar',
    form: wholeWords(
      /^(?:related (?:news|articles?|stories)|other news|most (?:viewed|popular|read)|you may also like)\b/iu,
    ),
    rest: true,
  },
  {
    id: 'noise.related-line',
    kind: 'sidebar',
    form: wholeWords(/^(?:read more|read also|also read|see (?:more|also)|related|>>|»|\[[^\]]{10,160}\]$)/iu),
  },
  {
    id: 'noise.share',
    kind: 'sidebar',
    form: wholeWords(
      /^(?:share(?: this| on)?|print|e-?mail|tweet|facebook|twitter|follow (?:us|VOV|vietnam)|like us|subscribe|sign up|download (?:the|our) app|submit (?:a )?release|comments? ?\(|post a comment|click (?:here|to copy)|loading|error loading|advertisement|we use cookies|this (?:web)?site uses cookies|mời (?:quý )?(?:độc giả|bạn)|lượt xem|cập nhật|home ?[/>|»]|copyright|©|all rights reserved|quick contact|hit ?:? ?\d)/iu,
    ),
  },
  {
    id: 'noise.page-date',
    kind: 'headline',
    form: wholeWords(
      /^(?:(?:published|updated|posted|last updated)\b.{0,60}|date\s*:?\s*\d{4}-\d{2}-\d{2}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\W*(?:\d{1,2}[:h]\d{2}.{0,24})?)$/iu,
    ),
  },
  {
    id: 'noise.stamp',
    kind: 'headline',
    form: wholeWords(
      // The look at the hour first: most lines have none, and names in front of it can be parted in many ways.
      /^(?=.{0,40}\d[:h]\d\d)\(?(?:\p{L}[\p{L} .']{1,30}\)?[ ,:|-]{1,3})?\d{1,2}[:h]\d{2}(?: ?[ap]m)?,? (?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\W*$/iu,
    ),
  },
  {
    id: 'noise.credit',
    kind: 'caption',
    form: wholeWords(
      /\((?:photos?|source|credit|image|picture|ảnh)\b[^()]{0,80}\)?\.?$|^(?:photos?|image|picture)\s*(?:by|:|©)|^(?:illustrative|illustration|file) (?:photo|image|picture)|\bphoto(?:s)?: ?\p{L}[\p{L} ./-]{1,40}$/iu,
    ),
  },
  {
    id: 'noise.side-mark',
    kind: 'caption',
    form: wholeWords(
      /\((?:[LRC]|left|right|cent(?:er|re)|(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th))[ ,]+(?:from )?(?:the )?(?:left|right|L|R)|standing|seated|in (?:the )?(?:middle|cent(?:er|re)))\)/u,
    ),
  },
  {
    id: 'noise.caption-phrase',
    kind: 'caption',
    form: wholeWords(
      /^(?:an? |the )?(?:overview|view|scene|panorama) (?:of|at) (?:the )?[^.]{0,80}\.?$|\bpos(?:e|es|ing) for (?:a |the )?(?:group |souvenir |commemorative )?(?:photo|picture)|^at the (?:meeting|reception|talks|event|session|working session|ceremony|conference|signing ceremony)\.?$|^leftcenterright/iu,
    ),
  },
  {
    id: 'noise.agency-close',
    kind: 'closing',
    form: wholeWords(
      /^[—–-]*\s*\(?(?:VNA|VNS|VNP|Xinhua|KPL|AKP|Yonhap|SGGP|VOV|VGP|NDO|PANO|QDND|Antara|Kazinform|Bernama|TASS|AFP|Reuters|AP)(?:\s*\/\s*(?:VNA|VNS|VNP|VOV|NDO))?\)?\.?$|^[./—–■□\s-]+$|^\(?end\)?\.?$/iu,
    ),
  },
  {
    id: 'noise.byline',
    kind: 'closing',
    form: wholeWords(
      /^(?:sources?\s*:|by \p{Lu}[^.]{2,60}(?:translated by.{0,60})?$|(?:\p{Lu}[\p{L} ]{2,30} ?[–—-] ?)?translated by\b|(?:reported|written|compiled|edited|posted) by\b|(?:reporting|editing) by\b|\(?(?:web )?editors?\s*:|authors?\s*:|tags?\s*:|keywords?\s*:|categor(?:y|ies)\s*:|contact\s*:|tel\s*:|e-?mail\s*:)/iu,
    ),
  },
  { id: 'noise.background-label', kind: 'background', form: wholeWords(/^background\s*:/iu) },
];
