import type { Dossier, PartyId } from "#model/dossier/dossier.ts";

export type PartyPair = readonly [PartyId, PartyId];

/** The two whose relation a dossier is read for: those it names, or its first two belligerents; undefined where it has neither. */
export function principalsOf({ principals, parties }: Dossier): PartyPair | undefined {
  if (principals) return principals;
  const [a, b] = parties.filter(({ role }) => role === "belligerent");
  return a && b && [a.id, b.id];
}

/** The two whose relation is told of these parties: the principals or, where one is not among them, the first two. */
export function pairInView(dossier: Dossier, parties: readonly PartyId[]): PartyPair | undefined {
  const principals = principalsOf(dossier);
  if (principals?.every((party) => parties.includes(party))) return principals;
  const [a, b] = parties;
  return a && b && [a, b];
}
