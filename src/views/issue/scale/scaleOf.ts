import { commonGroundOf } from "#model/comparison/commonGround.ts";
import type { Issue, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellOf, rowOf } from "#model/position/cell.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import type { IssueQuestion } from "../answerOf.ts";
import { type Lane, lanesOf } from "./lanesOf.ts";

/** An issue's scale, who stands where on it, and who is not on it. */
export type Scale = {
  readonly issue: Issue;
  /** The parties on record in the order chosen. */
  readonly lanes: readonly Lane[];
  /** What all on record leave open, and how much each leaves open; undefined below two on record. */
  readonly ground: Ground | undefined;
  readonly silent: readonly Silent[];
};

type Ground = {
  readonly options: Issue["options"];
  /** "All 4 on record leave open: Membership put off." */
  readonly finding: string;
  /** How many options each on record leaves open: vagueness widens common ground. */
  readonly openness: readonly { readonly name: string; readonly options: number }[];
};

/** Who has no place on the scale, and why; beside it, never on it. */
type Silent = {
  readonly party: PartyId;
  readonly name: string;
  readonly kind: string;
  /** "Nothing found", and in how much that was read. */
  readonly label: string;
  readonly detail: string;
  /** The focus returns here from the evidence; undefined where there is none. */
  readonly cell: string | undefined;
  readonly known: number;
};

export function scaleOf(index: DossierIndex, { issue, asOf, parties }: IssueQuestion): Scale {
  const row = rowOf(index, { issue: issue.id, asOf, parties });
  const ground = commonGroundOf(issue, row);
  return {
    issue,
    lanes: row.flatMap((cell) => lanesOf(index, issue, cell)),
    ground:
      ground && ground.openness.length > 1
        ? {
            options: ground.options,
            finding: findingOf(ground.options, ground.openness.length),
            openness: ground.openness.map(({ party, options }) => ({
              name: index.partyOf(party).shortName,
              options,
            })),
          }
        : undefined,
    silent: parties.flatMap((party) => {
      const cell = cellOf(index, { party, issue: issue.id, asOf });
      const silence = silenceWords(index, cell);
      if (!silence || cell.position.kind !== "silent") return [];
      return {
        party,
        name: index.partyOf(party).shortName,
        kind: cell.position.silence,
        label: silence.label,
        detail: silence.detail,
        cell: cell.known > 0 ? cell.id : undefined,
        known: cell.known,
      };
    }),
  };
}

function findingOf(options: Issue["options"], onRecord: number): string {
  if (options.length === 0) return `No option is left open by all ${onRecord} on record.`;
  return `All ${onRecord} on record leave open: ${options.map(({ label }) => label).join("; ")}.`;
}

/** An option of an issue without an order, and who takes it or leaves it open. */
export type Place = {
  readonly option: Issue["options"][number];
  readonly lanes: readonly { readonly lane: Lane; readonly isAlone: boolean }[];
};

/** The options of a nominal issue as places side by side; those that somebody takes come first. */
export function placesOf({ issue, lanes }: Pick<Scale, "issue" | "lanes">): readonly Place[] {
  const places = issue.options.map((option) => ({
    option,
    lanes: lanes
      .filter(({ options }) => options.includes(option.id))
      .map((lane) => ({ lane, isAlone: lane.options.length === 1 })),
  }));
  return [
    ...places.filter((place) => place.lanes.length > 0),
    ...places.filter((place) => place.lanes.length === 0),
  ];
}
