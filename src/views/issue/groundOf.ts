import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { commonGroundOf } from "#model/comparison/commonGround.ts";
import type { Row } from "#model/position/cell.ts";

/** What no one on record has ruled out, in a sentence, and who leaves how much open. */
export type Ground = {
  readonly options: readonly OptionId[];
  readonly finding: string;
  /** How many options each party on record leaves open: vagueness widens common ground. */
  readonly openness: readonly { readonly name: string; readonly options: number }[];
};

/** The common ground of those on record; undefined below two, for one party alone shares nothing. */
export function groundOf(index: DossierIndex, issue: Issue, row: Row): Ground | undefined {
  const ground = commonGroundOf(issue, row);
  if (!ground || ground.openness.length < 2) return undefined;
  const { options, openness } = ground;
  const labels = options.map(({ label }) => label).join("; ");
  return {
    options: options.map(({ id }) => id),
    finding: labels
      ? `None of the ${openness.length} on record has ruled out: ${labels}.`
      : `Every option is ruled out by at least one of the ${openness.length} on record.`,
    openness: openness.map((one) => ({
      name: index.partyOf(one.party).name,
      options: one.options,
    })),
  };
}
