import type { StatementFact } from '../facts/types.ts';
import { yearOf } from '../selecting/contacts.ts';
import type { Weighed } from '../selecting/weighing.ts';

/** One theme through the years: its weightiest act of each year in which it came up. */
export interface Chain {
  theme: string;
  links: readonly { year: string; act: string; statement: StatementFact }[];
}

const FEWEST_CONTACTS = 3;
const MOST_LINKS = 4;

/** The theme of most contacts, over at least two years; of equals, the one with the weightier statements. */
export function themeChain(weighed: readonly Weighed[], preferred: readonly string[]): Chain | null {
  const byTheme = new Map<string, { year: string; statement: StatementFact; weight: number; contact: string }[]>();
  for (const { contact, statements, weights } of weighed) {
    const year = yearOf(contact);
    if (!year) continue;
    for (const statement of statements) {
      for (const theme of statement.themes) {
        const list = byTheme.get(theme) ?? [];
        list.push({ year, statement, weight: weights.get(statement.id) ?? 0, contact: contact.id });
        byTheme.set(theme, list);
      }
    }
  }
  let best: { chain: Chain; contacts: number; weight: number } | null = null;
  for (const [theme, all] of byTheme) {
    if (preferred.length && !preferred.includes(theme)) continue;
    const contacts = new Set(all.map((one) => one.contact)).size;
    const years = [...Map.groupBy(all, (one) => one.year)];
    if (contacts < FEWEST_CONTACTS || years.length < 2) continue;
    const heaviest = years.map(([year, group]) => {
      const { statement } = group.reduce((a, b) => (b.weight > a.weight ? b : a));
      return { year, act: statement.act, statement };
    });
    const links =
      heaviest.length > MOST_LINKS ? [...heaviest.slice(0, 1), ...heaviest.slice(1 - MOST_LINKS)] : heaviest;
    const weight = all.reduce((sum, one) => sum + one.weight, 0);
    if (!best || contacts > best.contacts || (contacts === best.contacts && weight > best.weight)) {
      best = { chain: { theme, links }, contacts, weight };
    }
  }
  return best?.chain ?? null;
}
