import { assembleVisits } from '../../assembling/visits.ts';
import { find } from '../../mentions/index.ts';
import { read } from '../../reading/index.ts';
import { resolve } from '../index.ts';

/** "CN Yunnan (Wang An) → VN Hanoi", or the rule that said no. */
export function frame(body: string): string {
  const reading = read({
    id: 'x',
    title: null,
    body,
    published: '2024-06-12',
    publisher: null,
    url: null,
    language: 'en',
  });
  const mentions = find(reading);
  const resolved = resolve(reading, mentions);
  if (!resolved.frame.isVisitReport) return resolved.frame.verdict.rule;
  if (resolved.frame.online) return 'online';
  const [visit] = assembleVisits(reading, mentions, resolved).value;
  const { sender, leader, hosts } = visit!;
  const who = leader ? ` (${leader})` : '';
  const to = hosts.map((h) => (h.locality ? `${h.country} ${h.locality}` : h.country)).join(', ');
  return `${[sender.country, sender.localities.join('+')].filter(Boolean).join(' ')}${who} → ${to}`;
}
