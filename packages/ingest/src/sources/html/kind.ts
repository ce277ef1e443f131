/** What a page turned out to be, as far as it is not an article. */
export type NoArticle = 'index' | 'error page' | 'no text';

/** Shorter texts are no news story: the shortest wire brief has a sentence of some twenty words. */
const SHORTEST = 120;
/** Error pages that come with status 200 are brief. */
const LONGEST_ERROR = 800;
/** Share of a page's letters that stand in links, from which it is a list of other pages. */
const LINKED_SHARE = 0.5;

const ERROR_WORDS =
  /\b(?:40[34]|50[0234]|not found|page (?:you requested|(?:does not|doesn't|no longer) exist)|access denied|forbidden|unavailable|internal (?:server )?error|verify (?:that )?you are (?:a )?human|enable javascript|captcha|không tìm thấy|không tồn tại)\b|页面不存在|无法访问|找不到/iu;

/**
 * Tells what a page is from its main text, its title and how much of that text is linked; null for an article.
 * Sizes are in letters (UTF-16 units).
 */
export function kindOfPage(page: {
  title: string | null;
  text: string;
  linked: number;
  isArticle: boolean;
}): NoArticle | null {
  const length = page.text.length;
  if (length <= LONGEST_ERROR && ERROR_WORDS.test(`${page.title ?? ''}\n${page.text.slice(0, 300)}`))
    return 'error page';
  if (length < SHORTEST) return 'no text';
  if (!page.isArticle && page.linked / length >= LINKED_SHARE) return 'index';
  return null;
}

/** What to tell of a page that is no article. */
export const ADVICE: Readonly<Record<NoArticle, string>> = {
  index: 'this page lists articles and is none itself; give the address of an article or of the feed',
  'error page':
    'the site answered with an error page; open the address in a browser to see whether the article still exists',
  'no text': 'the page holds no article text; it may need a browser: save the text and give the file',
};
