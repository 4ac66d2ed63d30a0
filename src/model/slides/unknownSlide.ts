import { pairFragilityOf } from "#model/comparison/fragility.ts";
import { pairInView } from "#model/comparison/principals.ts";
import type { Silence } from "#model/position/position.ts";
import { type Cell, rowOf } from "#model/position/cell.ts";
import { capitalised, listWords } from "#model/text/english.ts";
import { cellInSentence } from "#model/words/cellWords.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";
import { SLIDE_HEADINGS, SLIDE_WORDS } from "#model/words/slideWords.ts";
import { flipWords, fragileWords } from "#model/words/sure/unknownWords.ts";
import { rowed } from "./rowSlides.ts";
import type { Setting } from "./setting.ts";
import type { Content, SlideRow } from "./slide.ts";

/** Of so few questions each change that would alter the answer is told. */
const FEW = 3;

/** Silences, age, mixed signals and doubt, and what one change would alter. */
export function unknownSlides(setting: Setting): readonly Content[] {
  const { index, asOf, parties, issues } = setting;
  const cells = issues.flatMap(({ id }) => rowOf(index, { issue: id, asOf, parties }));
  const [only, ...more] = issues;
  const isOne = only !== undefined && more.length === 0;
  const rows = [...silences(setting, cells), ...weak(setting, cells), ...flips(setting)];
  return rowed(setting, {
    heading: isOne ? only.question : SLIDE_HEADINGS["not-known"],
    rows:
      rows.length > 0
        ? rows
        : [
            {
              key: "none",
              lead: SLIDE_WORDS.nothingMissing,
              tag: undefined,
              text: "",
            },
          ],
    sources: [],
    leads: isOne ? { view: "issue", issue: only.id } : { view: "glance" },
  });
}

const SILENT: readonly Silence[] = ["none-found", "unplaced", "described-by-others"];

function silences(setting: Setting, cells: readonly Cell[]): readonly SlideRow[] {
  return SILENT.flatMap((silence) => {
    const those = cells.filter(
      ({ position }) => position.kind === "silent" && position.silence === silence,
    );
    return rowFor(setting, those, { key: silence, name: SILENCE_WORDS[silence].short });
  });
}

const WEAK = ["mixed", "over-a-year-old", "rests-on-one", "coded-otherwise"] as const;

function weak(setting: Setting, cells: readonly Cell[]): readonly SlideRow[] {
  return WEAK.flatMap((kind) => {
    const those = cells.filter(({ qualifiers }) => qualifiers.some((one) => one.kind === kind));
    return rowFor(setting, those, { key: kind, name: QUALIFIER_WORDS[kind].short });
  });
}

function rowFor(
  { index }: Setting,
  cells: readonly Cell[],
  { key, name }: { readonly key: string; readonly name: string },
): readonly SlideRow[] {
  if (cells.length === 0) return [];
  const names = cells.map((cell) => cellInSentence(index, cell));
  const lead = `${capitalised(name)}: ${cells.length}`;
  return [{ key, lead, tag: undefined, text: capitalised(`${listWords(names)}.`) }];
}

function flips({ index, asOf, parties, issues }: Setting): readonly SlideRow[] {
  const between = pairInView(index.dossier, parties);
  if (!between) return [];
  const [a, b] = [index.partyOf(between[0]), index.partyOf(between[1])];
  const breaks = issues.map((issue) => ({
    issue,
    changes: pairFragilityOf(index, { issue: issue.id, asOf, between }),
  }));
  const fragile = breaks.filter(({ changes }) => changes.length > 0).map(({ issue }) => issue);
  const whole: SlideRow = {
    key: "fragile",
    lead: SLIDE_WORDS.flips,
    tag: undefined,
    text: fragileWords([a, b], { fragile, of: issues.length }),
  };
  if (issues.length > FEW || fragile.length === 0) return [whole];
  return breaks.flatMap(({ issue, changes }) =>
    changes.map((change, at): SlideRow => ({
      key: `${issue.id}-${at}`,
      lead: SLIDE_WORDS.flips,
      tag: issues.length > 1 ? issue.name : undefined,
      text: `${flipWords(index, change, [a.shortName, b.shortName])}.`,
    })),
  );
}
