import { addressOf } from '../filters/address.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import type { ThemesAnswer } from '../queries/themes.ts';
import { THEMES_COMPARED } from '../thresholds.ts';
import { type Compared, toggled } from './compare.ts';

interface ThemeChoiceProps {
  answer: ThemesAnswer;
  compared: Compared;
  view: View;
  by: string | null;
}

/** Every stated theme under its group; a press adds it to the comparison or takes it away. */
export const ThemeChoice = ({ answer, compared, view: { filters, vocabulary, text }, by }: ThemeChoiceProps) => {
  const words = text.themes;
  const counts = new Map(answer.themes.map(({ theme, statements }) => [theme.code, statements]));
  const on = new Set(compared.themes.map(({ code }) => code));
  const address = (compare: string | null): string => addressOf('/themes', filters, { compare, by });
  return (
    <Block title={words.choose} subtitle={words.chosen(on.size, THEMES_COMPARED) + words.chooseHow}>
      <div className="choices">
        {vocabulary.groups.map((group) => {
          const stated = group.themes.filter(({ code }) => counts.get(code));
          if (stated.length === 0) return null;
          return (
            <section key={group.code}>
              <h3>
                <i className="swatch" style={{ background: `var(--g-${group.code})` }} />
                {group.label}
              </h3>
              <ul>
                {stated.map(({ code, label }) => {
                  const next = toggled(compared.themes, code);
                  const full = !on.has(code) && next === null;
                  return (
                    <li key={code}>
                      {full ? (
                        <span className="choice sub">{label}</span>
                      ) : (
                        <PageLink
                          className="choice"
                          href={address(next)}
                          scroll={false}
                          aria-current={on.has(code) ? 'true' : undefined}
                          aria-label={on.has(code) ? words.drop(label) : words.add(label)}
                        >
                          {label}
                        </PageLink>
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          );
        })}
      </div>
      {compared.chosen ? (
        <p className="mt-2">
          <PageLink href={address(null)} scroll={false}>
            {words.reset}
          </PageLink>
        </p>
      ) : null}
    </Block>
  );
};
