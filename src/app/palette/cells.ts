import type { Dossier } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { cellId } from "#model/position/cell.ts";
import { groupOf, type Scored, type ScoredGroup } from "./groups.ts";
import type { Named, PaletteNames } from "./names.ts";
import { type FoundBy, type Meaning, nearnessOf } from "./words.ts";

/** A party and an issue are not asked for in more words than these. */
const MOST_WORDS = 12;

/** Cells asked for by a party and an issue, in either order: “ukraine nato”. */
export function cellGroup(
  { dossier }: DossierIndex,
  { party, issue }: PaletteNames,
  asked: readonly string[],
): ScoredGroup {
  const words = asked.length > MOST_WORDS ? [] : asked;
  const asParty = words.map(party.meaningOf);
  const asIssue = words.map(issue.meaningOf);
  const readings = readingsOf(asParty, asIssue);
  const cellsBy = (least: FoundBy["rank"]) => cellsOf(dossier, { party, issue, readings, least });
  // Questions name parties too: they are read only when no name of an issue is meant.
  const named = cellsBy(1);
  const cells = named.length > 0 ? named : cellsBy(3);
  const marks = [...asParty, ...asIssue].flatMap((meaning) => [...meaning.keys()]);
  return groupOf("cell", cells, new Set(marks));
}

type Read = Pick<PaletteNames, "party" | "issue"> & {
  readonly readings: readonly Reading[];
  /** The last rank of the texts that may tell an issue. */
  readonly least: FoundBy["rank"];
};

function cellsOf({ parties, issues }: Dossier, { party, issue, readings, least }: Read) {
  const cells = new Map<string, Scored>();
  for (const { ofParty, ofIssue, later } of readings) {
    const near = nearOnes(issues, issue.all, { asked: ofIssue, least });
    const those = near.length > 0 ? nearOnes(parties, party.all, { asked: ofParty, least: 1 }) : [];
    for (const p of those) {
      for (const i of near) {
        const id = cellId({ party: p.thing.id, issue: i.thing.id });
        const score = Math.max(p.score, i.score) + (p.score + i.score + later) / 100;
        if ((cells.get(id)?.score ?? Infinity) <= score) continue;
        const route = { view: "evidence", party: p.thing.id, issue: i.thing.id } as const;
        const name = `${p.thing.name} on ${i.thing.name}`;
        const leadsTo = { kind: "place", target: { route } } as const;
        cells.set(id, { result: { id, name, what: "the words behind it", leadsTo }, score });
      }
    }
  }
  return [...cells.values()];
}

type Reading = {
  readonly ofParty: readonly Meaning[];
  readonly ofIssue: readonly Meaning[];
  /** More for the order that is rarer. */
  readonly later: 0 | 1;
};

/** Every way to take the first words for one of the two and the rest for the other. */
function readingsOf(asParty: readonly Meaning[], asIssue: readonly Meaning[]): readonly Reading[] {
  return asParty.slice(1).flatMap((_, at): Reading[] => {
    const cut = at + 1;
    return [
      { ofParty: asParty.slice(0, cut), ofIssue: asIssue.slice(cut), later: 0 },
      { ofParty: asParty.slice(cut), ofIssue: asIssue.slice(0, cut), later: 1 },
    ];
  });
}

type Near = { readonly asked: readonly Meaning[]; readonly least: FoundBy["rank"] };

/** The things near what is asked; their names are in the same order. */
function nearOnes<Thing>(
  things: readonly Thing[],
  names: readonly Named[],
  { asked, least }: Near,
) {
  if (asked.some(({ size }) => size === 0)) return [];
  return things.flatMap((thing, at) => {
    const texts = names[at]?.texts.filter(({ rank }) => rank <= least) ?? [];
    const near = nearnessOf(texts, asked);
    return near ? [{ thing, score: near.score }] : [];
  });
}
