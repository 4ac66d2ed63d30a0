/** The cells of a CSV text by RFC 4180, row by row; throws where it is none. */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const text = csv.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    if (text[end] === ",") at = end + 1;
    else if (text.startsWith("\r\n", end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else
      throw new Error(`At ${end}: expected a comma or CR LF, found ${text.slice(end, end + 9)}`);
  }
  if (row.length > 0) throw new Error("The last line has no end");
  const [names = []] = rows;
  const odd = rows.find((cells) => cells.length !== names.length);
  if (odd) throw new Error(`Expected ${names.length} cells, found ${odd.length}`);
  return rows;
}

/** What a cell held before its guard against formulas. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function plain(text: string, start: number) {
  const stop = /[,\r]/g;
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? text.length;
  const cell = text.slice(start, end);
  if (/["\n]/.test(cell)) throw new Error(`A bare quote or line break in ${cell}`);
  return { cell, end };
}

function quoted(text: string, start: number) {
  let end = start + 1;
  while (text[end] !== '"' || text[end + 1] === '"') {
    if (end >= text.length) throw new Error("A quoted cell has no end");
    end += text[end] === '"' ? 2 : 1;
  }
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
