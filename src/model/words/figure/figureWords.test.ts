import { expect, describe, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import { figureTitle } from "./figureWords.ts";

describe(figureTitle, () => {
  it("says of a statement when it was made, so that two of one cell differ in the page of an article", () => {
    const index = indexWith({ said: "2025-12-03" }, { said: "2025-02" }, { said: null });
    const titles = index.dossier.statements.map(({ id }) =>
      figureTitle(index, { kind: "quote", statement: id }),
    );
    expect(titles).toEqual([
      "North on border, said 3 Dec 2025",
      "North on border, said Feb 2025",
      "North on border, said by 31 Dec 2025",
    ]);
  });
});
