import { describe, expect, it } from "vitest";
import { FIGURE_CHOICES, FIGURE_KINDS, figureNamed } from "#model/figure/figure.ts";
import { FIGURE_PARAMS } from "#model/figure/messages.ts";
import { BORDER, dossierWith, EAST, indexWith, NORTH, SOUTH, TEXT } from "#testing/fixtures.ts";
import { routeOf } from "#state/route.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { fromQuery } from "#state/url.ts";
import { builderAddress, figureAddress } from "./figureAddress.ts";
import { fullViewOf } from "./fullView.ts";
import { suggestedFigure } from "./suggested.ts";

const dossier = dossierWith({ id: "n1" });
const index = indexWith({ id: "n1" });
const chosen = {
  ...NO_SELECTION,
  asOf: "2025-06-01",
  since: "2025-01-01",
  parties: [NORTH, EAST],
  issues: [BORDER],
  sort: "widest" as const,
};
const queryIn = (address: string) => new URL(address, "https://parley.example").searchParams;

describe(figureAddress, () => {
  it.each(FIGURE_KINDS)("names of the reader's choices those that change the kind %s", (kind) => {
    const keys = { issue: "issue/border", cell: "cell/north/border", pair: "pair/north/south" };
    const others = {
      quote: "quote/n1",
      text: "text/first-draft",
      matrix: "matrix",
      moved: "moved",
    };
    const figure = figureNamed({ ...keys, ...others }[kind], dossier) ?? { kind: "none" };
    const address = figureAddress({ figure, selection: chosen, release: "1.0.0", theme: "dark" });
    const { length } = FIGURE_CHOICES[kind];
    const query = queryIn(address);
    expect(query.get("v")).toBe("1.0.0");
    expect(query.get("theme")).toBe("dark");
    expect([...query.keys()].filter((key) => key !== "v" && key !== "theme").length).toBe(length);
    // What the small script does not know it would not apply.
    for (const key of query.keys()) expect(["v", "theme", ...FIGURE_PARAMS]).toContain(key);
  });

  it("says nothing that is as written", () => {
    const wanted = { selection: NO_SELECTION, release: undefined, theme: undefined };
    expect(figureAddress({ figure: { kind: "issue", issue: TEXT }, ...wanted })).toBe(
      "/embed/issue/text/",
    );
  });
});

describe(builderAddress, () => {
  it("brings the figure and the choices back", () => {
    const address = builderAddress({ kind: "pair", between: [NORTH, SOUTH] }, chosen);
    const { selection, ignored } = fromQuery(address.replace(/^[^?]*/, ""), dossier);
    expect(ignored).toEqual([]);
    expect(selection).toEqual({ ...chosen, figure: "pair/north/south" });
  });

  it("names a figure that is not known", () => {
    expect(fromQuery("?figure=pair/north/atlantis", dossier).ignored).toEqual([
      "the figure “pair/north/atlantis”",
    ]);
  });
});

describe(fullViewOf, () => {
  it.each([
    [{ kind: "issue", issue: BORDER }, "/issue/border/"],
    [{ kind: "cell", party: NORTH, issue: BORDER }, "/evidence/north/border/"],
    [{ kind: "pair", between: [NORTH, SOUTH] }, "/pair/?compare=north.south"],
    [{ kind: "matrix" }, "/words/"],
    [{ kind: "moved" }, "/changes/"],
    [{ kind: "none" }, "/"],
  ] as const)("leads from %o to %s", (figure, address) => {
    expect(fullViewOf(figure)).toBe(address);
    const [path = ""] = address.split("?");
    expect(routeOf(path, dossier)).toBeDefined();
  });

  it("carries what the figure shows", () => {
    expect(fullViewOf({ kind: "matrix" }, { ...NO_SELECTION, asOf: "2025-06-01" })).toBe(
      "/words/?as-of=2025-06-01",
    );
  });
});

describe(suggestedFigure, () => {
  it("shows most of what the view does", () => {
    const suggested = (route: Parameters<typeof suggestedFigure>[1]["route"]) =>
      suggestedFigure(index, { route, selection: NO_SELECTION });
    expect(suggested({ view: "issue", issue: TEXT })).toEqual({ kind: "issue", issue: TEXT });
    expect(suggested({ view: "changes" })).toEqual({ kind: "moved" });
    expect(suggested({ view: "texts" })).toEqual({ kind: "text", text: "second-draft" });
    expect(suggested({ view: "glossary" })).toEqual({ kind: "matrix" });
    expect(
      suggestedFigure(index, {
        route: { view: "pair" },
        selection: { ...NO_SELECTION, compared: [SOUTH, EAST] },
      }),
    ).toEqual({ kind: "pair", between: [SOUTH, EAST] });
  });
});
