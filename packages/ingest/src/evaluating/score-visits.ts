import type { ReportRecord, VisitRecord } from '@communique/domain';
import type { GoldDate, GoldRecord } from './gold.ts';
import { placeKey, sameName } from './normalise.ts';
import type { Tally } from './tally.ts';

type AnyVisit = GoldRecord['visits'][number] | VisitRecord;

/** An EDTF date whose year is not known (XXXX-09-25) scores as no date. */
const known = (date: string | null | undefined): string | null => (date && !date.startsWith('X') ? date : null);

const senders = (visit: AnyVisit | null): string[] => {
  const { country, localities } = visit?.sender ?? {};
  return localities?.length ? localities.map((name) => `${country ?? '?'}/${name}`) : [country ?? '?'];
};
const hosts = (visit: AnyVisit | null): string[] =>
  (visit?.hosts ?? []).map((host) =>
    host.locality ? `${host.country ?? '?'}/${host.locality}` : (host.country ?? '?'),
  );
const sameParty = (a: string, b: string) =>
  a.slice(0, 2) === b.slice(0, 2) && placeKey(a.slice(3)) === placeKey(b.slice(3));

/**
 * A gold date may be a list of dates that are all right (null among them: leaving it open is right too). Agreeing that
 * there is no date is right only where there is a record to carry it.
 */
export function scoreDate(
  tally: Tally,
  field: string,
  id: string,
  gold: GoldDate,
  got: string | null | undefined,
  present: boolean,
): void {
  const right = (Array.isArray(gold) ? gold : [gold]).map((date) => date ?? null);
  const value = known(got);
  const first = right[0] ?? null;
  if (!present) tally.miss(field, id, first);
  else if (right.includes(value)) tally.hit(field);
  else {
    if (first !== null || right.length > 1) tally.miss(field, id, first);
    else tally.open(field);
    if (value !== null) tally.extra(field, id, value);
  }
}

/** Visits are paired by country, leader and hosts; a spurious visit costs in every field it fills. */
export function scoreVisits(tally: Tally, gold: GoldRecord, got: ReportRecord | null): void {
  const { id } = gold;
  for (const [g, p] of pairVisits(gold.visits, got?.visits ?? [])) {
    const name = (visit: AnyVisit) => `${senders(visit)}→${hosts(visit)}`;
    if (g && p) tally.hit('visit');
    else if (g) tally.miss('visit', id, name(g));
    else if (p) tally.extra('visit', id, name(p));
    tally.match('visit.sender', id, g ? senders(g) : [], p ? senders(p) : [], sameParty);
    tally.match('visit.host', id, hosts(g), hosts(p), sameParty);
    tally.match('visit.leader', id, g?.leader ? [g.leader] : [], p?.leader ? [p.leader] : [], sameName);
    for (const edge of ['start', 'end'] as const) {
      const field = `visit.${edge}`;
      if (g) scoreDate(tally, field, id, g[edge], p?.[edge], !!p);
      else if (p && known(p[edge])) tally.extra(field, id, p[edge]);
    }
  }
}

type GoldVisit = GoldRecord['visits'][number];

function pairVisits(gold: readonly GoldVisit[], got: readonly VisitRecord[]): [GoldVisit | null, VisitRecord | null][] {
  const rest = [...got];
  const pairs: [GoldVisit | null, VisitRecord | null][] = [];
  for (const g of gold) {
    const best = rest.reduce<{ at: number; likeness: number } | null>((top, p, at) => {
      const value = likeness(g, p);
      return !top || value > top.likeness ? { at, likeness: value } : top;
    }, null);
    pairs.push([g, best ? rest.splice(best.at, 1)[0]! : null]);
  }
  for (const p of rest) pairs.push([null, p]);
  return pairs;
}

function likeness(gold: GoldVisit, got: VisitRecord): number {
  const country = gold.sender.country === got.sender.country ? 2 : 0;
  const leader = sameName(gold.leader, got.leader) ? 2 : 0;
  return country + leader + hosts(gold).filter((a) => hosts(got).some((b) => sameParty(a, b))).length;
}
