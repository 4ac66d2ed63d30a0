import { heightOf, dealt, inPieces, lettersIn, roomUnder, SIZES, WIDTH } from "./full.ts";
import type { Setting } from "./setting.ts";
import type { Content, SlideRow } from "./slide.ts";

const TRACK = 52;
/** The names of a row's tracks stand beside them. */
const GAP = 30;

/** Rows under a heading, on as many slides as they need; a text that is too long for one goes on on the next. */
export function rowed(
  { caption }: Pick<Setting, "caption">,
  { rows, ...content }: Omit<Content, "body" | "said"> & { readonly rows: readonly SlideRow[] },
): readonly Content[] {
  const room = roomUnder(content.heading, caption);
  const fitting = rows.flatMap((row) => smaller(row, room));
  return dealt(fitting, room, heightOfRow).map((part) => ({
    ...content,
    body: { kind: "rows", rows: part },
    said: [
      part.map(({ lead, tag, text }) => [lead, tag, text].filter(Boolean).join(": ")).join(". "),
    ],
  }));
}

function heightOfRow({ lead, tag, text, tracks = [] }: SlideRow): number {
  const head = heightOf(`${lead} ${tag ?? ""}`, { size: SIZES.point });
  return head + heightOf(text, { size: SIZES.text }) + tracks.length * TRACK + GAP;
}

function smaller(row: SlideRow, room: number): readonly SlideRow[] {
  if (heightOfRow(row) <= room) return [row];
  const lines = Math.max(
    1,
    Math.floor((room - heightOfRow({ ...row, text: "" })) / (SIZES.text * 1.25)),
  );
  const most = Math.floor(lettersIn({ size: SIZES.text, width: WIDTH }) * lines * 0.85);
  return inPieces(row.text, most).map((text, at) => ({ ...row, key: `${row.key}-${at}`, text }));
}
