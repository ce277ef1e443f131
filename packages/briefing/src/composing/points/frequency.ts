import { rolesOf } from '../../selecting/counting.ts';
import { counted, plain } from '../../wording/piece.ts';
import { placeOf } from '../pieces.ts';
import { countOf, nounOf, phrase, result, total } from '../scene.ts';
import { drafted, type Point } from './point.ts';

/** Who the counterparts are: countries, or localities where all are of one country. */
export const counterparts: Point = (scene) => {
  const { writer, weighed, request } = scene;
  if (request.kind === 'pair' || request.kind === 'person' || weighed.length < 2) return [];
  const facing = weighed.every(({ contact }) => rolesOf(writer.at, request.filter, contact).length === 1);
  const byCountry = countOf(scene, 'contacts', {}, 'country');
  const countries = Object.entries(result(scene, byCountry).parts ?? {});
  const name = (key: string) => placeOf(writer, key) ?? writer.book.country(key);
  const byLocality = countOf(scene, 'contacts', {}, 'locality');
  const localities = Object.entries(result(scene, byLocality).parts ?? {}).filter(
    ([key]) => !request.filter.localities?.includes(key),
  );
  const useLocalities = countries.length < 2 && (localities[0]?.[1] ?? 0) > 1;
  const [count, entries] = useLocalities ? [byLocality, localities] : [byCountry, countries];
  const [first, ...others] = entries;
  if (!first) return [];
  const rest = others
    .slice(0, 3)
    .map(([key, n]) => phrase(scene, 'others have', { country: name(key), n: writer.book.number(n) }));
  return drafted(
    writer.write(
      facing ? 'point.counterparts' : 'point.parties',
      {
        first: counted(count, name(first[0])),
        n: counted(count, writer.book.number(first[1]), first[1]),
        total: total(scene, countOf(scene, 'contacts')),
        noun: plain(nounOf(scene, weighed.length)),
        every: first[1] === weighed.length ? counted(count, writer.book.all(first[1])) : null,
        some: first[1] < weighed.length ? plain('') : null,
        others: rest.length ? counted(count, writer.book.list(rest)) : null,
      },
      first[0],
    ),
  );
};

/** The commonest themes; of a theme's briefing, those named beside it. */
export const commonest: Point = (scene) => {
  const { writer, request, weighed } = scene;
  const own = request.filter.themes ?? [];
  const count = countOf(scene, 'contacts', {}, 'theme');
  const parts = Object.entries(result(scene, count).parts ?? {}).filter(([theme]) => !own.includes(theme));
  const [first, second] = parts;
  if (!first || first[1] < 2) return [];
  const name = (theme: string) => writer.book.themes[theme] ?? theme;
  const tied = parts.filter(([, n]) => n === first[1]).map(([theme]) => name(theme));
  const n = counted(count, writer.book.number(first[1]), first[1]);
  if (own.length) {
    const all = total(scene, countOf(scene, 'contacts'));
    const theme = plain(writer.book.list(own.map(name)));
    return drafted(
      writer.write(
        'point.beside',
        { theme, first: counted(count, tied[0] ?? ''), n, total: all, noun: plain(nounOf(scene, weighed.length)) },
        'beside',
      ),
    );
  }
  const spread = tied.length > 1 && tied.length <= 3 ? counted(count, writer.book.list(tied)) : null;
  const next =
    second && tied.length === 1
      ? phrase(scene, 'followed', { theme: name(second[0]), n: writer.book.number(second[1]) })
      : null;
  return drafted(
    writer.write(
      'point.themes',
      {
        noun: plain(nounOf(scene, first[1])),
        first: counted(count, tied[0] ?? ''),
        n,
        spread,
        second: next ? counted(count, next) : null,
      },
      'themes',
    ),
  );
};
