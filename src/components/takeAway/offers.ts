import { addressHere, siteAddress } from "#components/address/whole.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import {
  fileNameOf,
  type Shown,
  statementsIn,
  takeAwayJson,
  type TakenFrom,
  type TakenPage,
} from "#model/export/taken.ts";
import { cellRows } from "#model/export/cells.ts";
import { csvOf, type TakeAwayRow } from "#model/export/csv.ts";
import { statementRow, withWords } from "#model/export/statements.ts";
import { cellsText, cellText, statementsText } from "#model/export/text.ts";
import { copied, saveFile, type Took, TYPES } from "./files.ts";
import { type Pictured, pictureForms, WIDTHS } from "./pictures.ts";

/** A thing that can be taken, and the forms it can be taken in. */
type Kind = {
  readonly name: string;
  readonly forms: readonly Form[];
  /** How wide it can be, in pixels, but as wide as on the screen. */
  readonly widths?: readonly number[];
};

type Form = { readonly form: string; readonly take: (width?: number) => Promise<Took> };

type Options = {
  readonly index: DossierIndex;
  readonly shown: Shown;
  readonly pathOf: (page: TakenPage) => string;
  readonly picture: Pictured | undefined;
  /** The path of the site's root, without its last slash. */
  readonly base: string;
};

/** What there is to take of what is shown; nothing, when nothing is. */
export function takeAways({ index, shown, pathOf, picture, base }: Options): readonly Kind[] {
  const from = { index, asOf: shown.asOf, site: siteAddress(base), pathOf };
  const kinds = [
    ...cellKinds(from, shown),
    ...statementKinds(from, shown, statementsIn(index, shown)),
  ];
  // Two texts that are compared have no cells to take, and a picture all the same.
  if (!picture || (kinds.length === 0 && !picture.element(document))) return kinds;
  // The one file may not stand in a frame of its own.
  const widths = "oneFile" in document.documentElement.dataset ? undefined : WIDTHS;
  const forms = pictureForms(from, shown, picture);
  return [...kinds, { name: picture.name, forms, ...(widths && { widths }) }];
}

function cellKinds(from: TakenFrom, shown: Shown): readonly Kind[] {
  const { parties, issues } = shown;
  const [party] = parties;
  const [issue] = issues;
  if (!party || !issue) return [];
  const count = parties.length * issues.length;
  const rowsOf = async () => [...cellRows(from, shown)];
  if (count > 1) {
    const textOf = async () => cellsText(from, shown, addressHere(shown.anchor));
    return [kindOf(from, shown, { name: counted(count, "cell"), list: "cells", textOf, rowsOf })];
  }
  const known = statementsIn(from.index, { ...shown, statements: undefined });
  const textOf = async () => {
    const statements = await withWords(from.index, known);
    return cellText(from, { party, issue, statements }, addressHere(shown.anchor));
  };
  return [kindOf(from, shown, { name: "This cell", list: "cells", textOf, rowsOf })];
}

function statementKinds(
  from: TakenFrom,
  shown: Shown,
  statements: readonly DatedStatement[],
): readonly Kind[] {
  if (statements.length === 0) return [];
  const worded = () => withWords(from.index, statements);
  return [
    kindOf(from, shown, {
      name: counted(statements.length, "statement"),
      list: "statements",
      textOf: async () => statementsText(from, await worded(), addressHere(shown.anchor)),
      rowsOf: async () => (await worded()).map((statement) => statementRow(from, statement)),
    }),
  ];
}

type List = {
  readonly name: string;
  readonly list: "cells" | "statements";
  readonly textOf: () => Promise<string>;
  readonly rowsOf: () => Promise<readonly TakeAwayRow[]>;
};

/** A list as a text to paste, and as tables to reckon with. */
function kindOf(from: TakenFrom, shown: Shown, { name, list, textOf, rowsOf }: List): Kind {
  const part = shown.name === list ? shown : { ...shown, name: `${shown.name}-${list}` };
  const save = (form: string, ending: string, write: (rows: readonly TakeAwayRow[]) => string) => ({
    form,
    take: async () => {
      const file = fileNameOf(from.index, part, ending);
      saveFile(file, new Blob([write(await rowsOf())], { type: TYPES[ending] ?? "" }));
      return { words: `${form} with ${name.toLowerCase()} saved as ${file}` };
    },
  });
  const { title } = shown;
  return {
    name,
    forms: [
      { form: "Copy as text", take: () => copied(name, textOf) },
      save("CSV", ".csv", csvOf),
      save("JSON", ".json", (rows) =>
        takeAwayJson(from, { title, address: addressHere(shown.anchor), list, rows }),
      ),
    ],
  };
}
