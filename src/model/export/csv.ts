import { bare } from "#model/text/isolate.ts";

/** A row to be taken away: a name and a value for each column, the same names in every row. */
export type TakeAwayRow = Readonly<Record<string, TakeAwayValue>>;
type TakeAwayValue = string | number | boolean | null | readonly string[];

/** What a spreadsheet would take for a formula, or for this guard: these get an apostrophe before them. */
const GUARDED = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/u;
const MARK = "\uFEFF";
/** So many rows a piece, so that a big file is written without being held whole. */
const PIECE = 500;

/** How the CSV is written, for those who read it by a program. */
export const CSV_MANNER =
  "CSV by RFC 4180: commas, double quotes, lines that end in CR LF, UTF-8 with a byte order mark, names of the columns first. Several values in one cell have “ | ” between them; an empty cell means none. So that no spreadsheet takes a text for a formula, a cell that begins with = + - @, a tab, a line break or an apostrophe has one apostrophe before it: to get the text back, take one apostrophe off every cell that begins with one.";

/** The rows as one CSV text; no text at all when there are none. */
export function csvOf(rows: Iterable<TakeAwayRow>): string {
  return [...csvPieces(rows)].join("");
}

/** The same, piece by piece. */
export function* csvPieces(rows: Iterable<TakeAwayRow>): Generator<string> {
  let columns: readonly string[] | undefined;
  let lines: string[] = [];
  for (const row of rows) {
    if (!columns) {
      columns = Object.keys(row);
      lines.push(MARK + columns.join(","));
    }
    lines.push(columns.map((column) => cellOf(row[column] ?? null)).join(","));
    if (lines.length < PIECE) continue;
    yield `${lines.join("\r\n")}\r\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join("\r\n")}\r\n`;
}

/** A text as a spreadsheet may open it. */
function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

function cellOf(value: TakeAwayValue): string {
  if (value === null) return "";
  const text = guarded(
    typeof value === "object" ? value.map(bare).join(" | ") : bare(String(value)),
  );
  // A semicolon too, for it parts cells where a comma parts whole numbers from decimals.
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
