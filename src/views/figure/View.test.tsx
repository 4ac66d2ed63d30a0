import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { type Figure, figureKey, figuresOf } from "#model/figure/figure.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { BORDER, EAST, FIRST_DRAFT, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

afterEach(() => {
  cleanup();
  useSelection.setState(NO_SELECTION, true);
});

const index = indexWith(
  { id: "n1", stance: ["river"], said: "2024-06-01", firmness: "demand" },
  { id: "n2", stance: ["coast"], said: "2025-06-01", firmness: "red-line" },
  { id: "s1", party: "south", stance: ["river", "ridge"], said: "2025-05-01" },
  { id: "f1", party: "south", proposal: "first-draft", said: "2025-03-01", stance: ["road"] },
);
const shown = (figure: Figure) =>
  render(<View index={index} route={{ view: "figure", figure }} />).container;

describe(View, () => {
  it.each(figuresOf(index.dossier).map((figure) => [figureKey(figure), figure] as const))(
    "says of %s what is shown and as of when, whose it is, and where the rest is",
    (_key, figure) => {
      const html = renderToStaticMarkup(<View index={index} route={{ view: "figure", figure }} />);
      expect(html).toMatch(/<h1>[^<]+<\/h1><p class="[^"]*">[^<]+<\/p>/);
      expect(html).toMatch(/<b>Parley<\/b> · release 1\.0\.0, \d+ sources?\./);
      expect(html).not.toMatch(/ style=|undefined|NaN|\[object/);
      for (const [link] of html.matchAll(/<a [^>]*>/g))
        expect(link).toContain('target="_blank" rel="noopener"');
    },
  );

  it.each(figuresOf(index.dossier).map((figure) => [figureKey(figure), figure] as const))(
    "writes %s in letters that its type has, for to look for another takes time before the paint",
    (_key, figure) => {
      const html = renderToStaticMarkup(<View index={index} route={{ view: "figure", figure }} />);
      expect(html.match(/[^ -\u00ff\u2010-\u203a\u20ac\u2122\u2212]/gu)).toBe(null);
    },
  );

  it("draws a question with everybody in view, and opens the words under a band", async () => {
    shown({ kind: "issue", issue: BORDER });
    expect(screen.getByText("North – South: apart, 2 to 3 of 3 steps.")).toBeDefined();
    const words = screen.getAllByRole("group")[0];
    expect(words?.hasAttribute("open")).toBe(false);
    await userEvent.click(screen.getByText("North", { selector: "summary b" }));
    expect(words?.hasAttribute("open")).toBe(true);
    expect(words?.querySelector("blockquote, div p")?.textContent).toContain("border");
    expect(screen.getByText("East", { selector: "li b" }).parentElement?.textContent).toContain(
      "nothing found",
    );
  });

  it("leaves out whoever the address leaves out, and follows its day", () => {
    choose({ parties: [NORTH, EAST], asOf: "2024-12-31" });
    const figure = shown({ kind: "issue", issue: BORDER });
    expect(figure.textContent).toContain("As of 31 Dec 2024; the record ends 31 Dec 2025");
    expect(figure.textContent).not.toContain("South");
    expect(figure.querySelector("summary")?.textContent).toContain("Demands: Along the river");
  });

  it("draws a red line in words and in the band", () => {
    const figure = shown({ kind: "cell", party: NORTH, issue: BORDER });
    expect(figure.textContent).toContain("Accepts only: Along the coast");
    expect(figure.querySelectorAll("[data-line]").length).toBe(1);
    expect(screen.getByText("red line")).toBeDefined();
  });

  it("says of a cell without words why there are none", () => {
    expect(shown({ kind: "cell", party: EAST, issue: BORDER }).textContent).toContain(
      "Nothing found (2 sources, to 31 Dec 2025).",
    );
  });

  it("counts for a pair each issue once, and draws where they are apart", () => {
    const figure = shown({ kind: "pair", between: [NORTH, SOUTH] });
    const counts = [...figure.querySelectorAll("[data-count]")].map((one) => one.textContent);
    expect(counts).toEqual(["1 apart", "1 cannot be compared"]);
    expect(figure.querySelectorAll("summary").length).toBe(1);
    expect(figure.textContent).toContain("Cannot be compared: text.");
  });

  it("tells a move with then and now, and counts from the day that the address names", () => {
    const figure = shown({ kind: "moved" });
    expect(figure.textContent).toContain("From 31 Dec 2024 to 31 Dec 2025");
    expect(figure.querySelector("summary")?.textContent).toBe(
      "North on border Moved 3 of 3 steps31 Dec 2024Along the river31 Dec 2025Along the coast",
    );
    cleanup();
    choose({ since: "2025-07-01" });
    expect(shown({ kind: "moved" }).textContent).toContain("Nobody is shown to have moved");
  });

  it("holds each clause of a text against each party", () => {
    const figure = shown({ kind: "text", text: FIRST_DRAFT });
    const fits = [...figure.querySelectorAll("[data-fit]")].map((one) => one.textContent);
    expect(fits).toEqual([
      "North outside a red line, 1 of 3 steps",
      "South 1 of 3 steps outside",
      "East unknown",
    ]);
  });
});
