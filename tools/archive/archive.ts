import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { TakenFrom } from "#model/export/taken.ts";
import { cellRows } from "#model/export/cells.ts";
import { csvPieces, type TakeAwayRow } from "#model/export/csv.ts";
import { sourceRows } from "#model/export/sources.ts";
import { statementRow } from "#model/export/statements.ts";
import { pathOf } from "#state/route.ts";
import { siteRoot } from "#tools/metadata/dataset.ts";
import { codebookText } from "./codebook.ts";
import { readmeText } from "./readme.ts";
import { writeZip } from "./zip.ts";

type Options = {
  readonly dossier: WholeDossier;
  /** The folder with the dossier's JSON and its schema, where the tables and the archive go too. */
  readonly folder: string;
  readonly siteUrl?: string | undefined;
};

/** Writes the tables of a release and one ZIP of all that it published; the same bytes for the same data. */
export async function writeReleaseArchive({ dossier, folder, siteUrl }: Options) {
  const { id, release, asOf } = dossier;
  const taken: TakenFrom = {
    index: indexOf(dossier),
    asOf,
    site: siteRoot(siteUrl) ?? "",
    pathOf,
  };
  await mkdir(folder, { recursive: true });
  const all = {
    parties: dossier.parties.map((party) => party.id),
    issues: dossier.issues.map((issue) => issue.id),
  };
  const tables = {
    statements: statementRows(taken),
    cells: cellRows(taken, all),
    sources: sourceRows(taken),
  };
  const columns = new Map<string, readonly string[]>();
  for (const [name, rows] of Object.entries(tables)) {
    const counted = noting(rows, (first) => columns.set(name, Object.keys(first)));
    const file = createWriteStream(join(folder, `${id}-${name}.csv`));
    await pipeline(Readable.from(csvPieces(counted)), file);
  }

  const top = `${id}-${release}`;
  const fromDisk = (name: string) => ({
    name: `${top}/${name}`,
    content: { file: join(folder, name) },
  });
  await writeZip(
    join(folder, `${top}.zip`),
    [
      { name: `${top}/README.md`, content: { text: readmeText(dossier, { columns, siteUrl }) } },
      { name: `${top}/codebook.md`, content: { text: codebookText(dossier) } },
      fromDisk(`${id}.json`),
      fromDisk("dossier.schema.json"),
      ...Object.keys(tables).map((name) => fromDisk(`${id}-${name}.csv`)),
    ],
    asOf,
  );
}

function* statementRows(taken: TakenFrom) {
  const { index } = taken;
  for (const dated of index.byDay) {
    yield statementRow(taken, { ...dated, words: wordsHere(index, dated.statement) });
  }
}

/** A whole dossier has its words at hand. */
function wordsHere(index: DossierIndex, statement: Parameters<DossierIndex["wordsOf"]>[0]) {
  const words = index.wordsOf(statement);
  if (words instanceof Promise) throw new Error(`The words of ${statement.id} are not here`);
  return words;
}

function* noting(rows: Iterable<TakeAwayRow>, note: (first: TakeAwayRow) => void) {
  let isFirst = true;
  for (const row of rows) {
    if (isFirst) note(row);
    isFirst = false;
    yield row;
  }
}
