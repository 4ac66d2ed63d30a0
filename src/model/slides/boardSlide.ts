import { piecesOf } from "#model/comparison/band.ts";
import { cellOf } from "#model/position/cell.ts";
import { openIn } from "#model/position/stands.ts";
import { titleOf } from "#model/words/cellWords.ts";
import { SLIDE_HEADINGS } from "#model/words/slideWords.ts";
import { dealt, heightOf, linesOf, roomUnder, SIZES, WIDTH } from "./full.ts";
import type { Setting } from "./setting.ts";
import type { BoardCell, Content } from "./slide.ts";

/** The questions stand beside the strips. */
const NAMES = 560;

/** Who is on record on what, and whereabouts: a row a question. */
export function boardSlides(setting: Setting): readonly Content[] {
  const { index, asOf, parties, issues, caption } = setting;
  const names = parties.map((party) => index.partyOf(party).shortName);
  const rows = issues.map((issue) => ({
    name: issue.name,
    cells: parties.map((party): BoardCell => {
      const { position, stands } = cellOf(index, { party, issue: issue.id, asOf });
      const [first] = stands;
      const band = { options: [...openIn(position)], redLine: first?.firmness === "red-line" };
      return {
        pieces: first && piecesOf(issue, band),
        voice: first?.voice,
        words: titleOf(issue, position),
      };
    }),
  }));
  const column = (WIDTH - NAMES) / Math.max(1, names.length) - 16;
  const head = Math.max(
    ...names.map((name) => heightOf(name, { size: SIZES.text, width: column })),
  );
  const room = roomUnder(SLIDE_HEADINGS["on-record"], caption) - head - 8;
  const heightOfRow = ({ name }: { readonly name: string }) =>
    linesOf(name, { size: SIZES.point, width: NAMES - 24 }) * 51 + 24;
  return dealt(rows, room, heightOfRow).map((part) => ({
    heading: SLIDE_HEADINGS["on-record"],
    body: { kind: "board", parties: names, rows: part },
    said: [
      part
        .map(({ name, cells }) =>
          [name, ...cells.map(({ words }, at) => `${names[at]}: ${words}`)].join(". "),
        )
        .join(". "),
    ],
    sources: [],
    leads: { view: "glance" },
  }));
}
