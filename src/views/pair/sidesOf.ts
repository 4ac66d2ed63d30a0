import type { Party, PartyId, Proposal, ProposalId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { listWords } from "#model/text/english.ts";
import type { Selection } from "#state/selection.ts";

/** Who stands in a column: a party, or a text on the table. */
export type Side = {
  readonly name: string;
  readonly shortName: string;
} & (
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "proposal"; readonly id: ProposalId; readonly proposal: Proposal }
);

export type SideId = Side["id"];

/** At most so many, because six columns of quotes cannot be read. */
export const MOST_SIDES = 5;
export const FEWEST_SIDES = 2;

export type Sides = {
  readonly sides: readonly Side[];
  /** What of the choice could not be followed, in a sentence. */
  readonly notice: string | undefined;
};

/** The sides that the reader compares, in that order; the default where there are not enough. */
export function sidesOf(
  index: DossierIndex,
  { compared, parties }: Pick<Selection, "compared" | "parties">,
): Sides {
  const byDefault = defaultSides(index, parties);
  if (!compared) return { sides: byDefault, notice: undefined };
  const known = everySide(index);
  const asked = compared.flatMap((id) => known.find((side) => side.id === id) ?? []);
  if (asked.length < FEWEST_SIDES) {
    const only = asked[0] ? `only ${asked[0].name} was chosen` : "none of those chosen is known";
    return {
      sides: byDefault,
      notice: `Comparing takes at least two, and ${only}: ${listWords(byDefault.map(({ name }) => name))} are shown instead.`,
    };
  }
  const tooMany = asked.length > MOST_SIDES;
  return {
    sides: asked.slice(0, MOST_SIDES),
    notice: tooMany
      ? `At most five can be compared: the first five of the ${asked.length} chosen are shown.`
      : undefined,
  };
}

/** Everybody and every text that can be compared, in the order of the dossier. */
export function everySide({ dossier: { parties, proposals } }: DossierIndex): readonly Side[] {
  return [...parties.map(partySide), ...proposals.map(proposalSide)];
}

/** The choice that an address needs to carry; undefined when it is what is shown anyway. */
export function choiceOf(
  index: DossierIndex,
  ids: readonly SideId[],
  parties: Selection["parties"],
): Selection["compared"] {
  const byDefault = defaultSides(index, parties).map(({ id }) => id);
  return ids.join() === byDefault.join() ? undefined : ids;
}

/** The first two belligerents among the parties shown, else the first two of them, else of all. */
function defaultSides({ dossier }: DossierIndex, chosen: Selection["parties"]): readonly Side[] {
  const shown =
    chosen?.flatMap((id) => dossier.parties.find((party) => party.id === id) ?? []) ??
    dossier.parties;
  const belligerents = shown.filter(({ role }) => role === "belligerent");
  const choices = [belligerents, shown, dossier.parties];
  const enough = choices.find(({ length }) => length >= FEWEST_SIDES) ?? dossier.parties;
  return enough.slice(0, FEWEST_SIDES).map(partySide);
}

function partySide({ id, name, shortName }: Party): Side {
  return { kind: "party", id, name, shortName };
}

function proposalSide(proposal: Proposal): Side {
  const { id, name } = proposal;
  return { kind: "proposal", id, name, shortName: name, proposal };
}
