import type { Prisma } from '@communique/db';

const name = (party: { locality: { nameEn: string } | null; country: { nameEn: string } | null }): string =>
  party.locality?.nameEn ?? party.country?.nameEn ?? '?';

/** A visit in a few words, for the list of corrections: it may not be there any more when that is read. */
export async function labelOfVisit(tx: Prisma.TransactionClient, id: string): Promise<string> {
  const { parties, leader, edtf } = await tx.visit.findUniqueOrThrow({
    where: { id },
    select: {
      edtf: true,
      leader: { select: { name: true } },
      parties: {
        select: { side: true, locality: { select: { nameEn: true } }, country: { select: { nameEn: true } } },
        orderBy: [{ side: 'asc' }, { ordinal: 'asc' }],
      },
    },
  });
  const side = (which: 'SENDER' | 'HOST'): string =>
    parties
      .filter((party) => party.side === which)
      .map(name)
      .join(', ') || '?';
  return [`${side('SENDER')} → ${side('HOST')}`, leader?.name, edtf].filter(Boolean).join(' · ');
}
