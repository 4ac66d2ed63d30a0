import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { cellOf } from "#model/position/cell.ts";
import { lineOf } from "#model/words/cellWords.ts";
import { csvOf } from "#model/export/csv.ts";
import { dossierChanged, dossierWith, indexWith, question } from "#testing/fixtures.ts";
import { isolatedNames } from "./isolatedNames.ts";

const NAME = "وزارة الخارجية";

describe(isolatedNames, () => {
  it("is the same dossier where no name is read from the right", () => {
    const dossier = dossierWith();
    expect(isolatedNames(dossier)).toBe(dossier);
  });

  it("keeps such a name apart from the date behind it in a sentence, and bare in a field", () => {
    const { parties, sources } = indexWith({ said: "2025-03-01" }).dossier;
    const named = dossierChanged(
      {
        parties: parties.map((party) => ({ ...party, name: NAME })),
        sources: sources.map((source) => ({ ...source, outlet: NAME })),
      },
      { said: "2025-03-01" },
    );
    const index = indexOf(named);
    expect(lineOf(index, cellOf(index, question()))).toBe(
      `\u2068${NAME}\u2069, border: Demands: Along the river, as told by \u2068${NAME}\u2069, 1 Mar 2025`,
    );
    expect(csvOf([{ party: index.dossier.parties[0]?.name ?? "" }])).toContain(`\r\n${NAME}\r\n`);
  });
});
