import type { LabelsAnswer } from '../queries/labels.ts';
import type { Language } from './languages.ts';

/** What a code is called in a language. */
export type Labels = ReadonlyMap<string, string>;

/**
 * The names of themes, acts, countries and localities in a language. Vietnamese localities keep their own name in every
 * language; Chinese ones stand in Chinese in Chinese.
 */
export function labelsOf(answer: LabelsAnswer, language: Language): Labels {
  if (language === 'en') return new Map();
  const [label, name] = language === 'vi' ? (['labelVi', 'nameVi'] as const) : (['labelZh', 'nameZh'] as const);
  const labelled = [...answer.themeGroups, ...answer.themeGroups.flatMap(({ themes }) => themes), ...answer.acts];
  const localities = answer.localities.nodes.filter(({ country }) => language === 'vi' || country?.code === 'CN');
  const pairs = [
    ...labelled.map((each) => [each.code, each[label]] as const),
    ...[...answer.countries, ...localities].map((each) => [each.code, each[name]] as const),
  ];
  return new Map(pairs.flatMap(([code, text]) => (text ? [[code, text]] : [])));
}

/** An answer in which every record with a known code carries the name of that language; the rest is left as it is. */
export function withLabels<T>(answer: T, labels: Labels): T {
  if (labels.size === 0 || typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((each) => withLabels(each, labels)) as T;
  const record = answer as Record<string, unknown>;
  const text = typeof record.code === 'string' ? labels.get(record.code) : undefined;
  const named = Object.entries(record).map(([key, value]) =>
    text && (key === 'label' || key === 'name') ? [key, text] : [key, withLabels(value, labels)],
  );
  return Object.fromEntries(named) as T;
}
