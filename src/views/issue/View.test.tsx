import { render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { NO_SELECTION, useSelection } from "#state/selection.ts";
import { BORDER, indexWith, NORTH, type RawStatement, SOUTH, TEXT } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { View } from "./View.tsx";

afterEach(() => useSelection.setState(NO_SELECTION, true));

const show = (issue: typeof BORDER, ...statements: RawStatement[]) =>
  render(<View route={{ view: "issue", issue }} index={indexWith(...statements)} />);
/** The section under a heading. */
const section = (name: string) => within(screen.getByRole("region", { name }));

describe(View, () => {
  it("heads the page with the question, and every section with the name that the contents give it", () => {
    show(BORDER, {});
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Where does the border run?",
    );
    const contents = within(screen.getByRole("navigation", { name: "On this page" }));
    const names = contents.getAllByRole("link").map((link) => link.textContent);
    expect(screen.getAllByRole("heading", { level: 2 }).map((head) => head.textContent)).toEqual(
      names,
    );
    for (const link of contents.getAllByRole("link"))
      expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
  });

  it("says in the table of each option whether a party leaves it open, and its position in a sentence", () => {
    show(BORDER, { stance: ["ridge", "road"], conditionalOn: "if asked" });
    const scale = section("Who stands where");
    expect(scale.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
      "Party",
      "1Along the river",
      "2Along the ridge",
      "3Along the road",
      "4Along the coast",
      "Position",
    ]);
    expect(scale.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "not left open",
      "left open",
      "left open",
      "not left open",
      "Demands: Along the ridge / Along the road, if asked 1 Jan 2025",
    ]);
  });

  it("opens the evidence from a band, and from a silent party with something on record", () => {
    show(BORDER, {}, { party: "south", ...RIVAL });
    const scale = section("Who stands where");
    const north = scale.getByRole("link", { name: /Along the river/ });
    expect(north.getAttribute("href")).toBe("/evidence/north/border/");
    expect(north.id).toBe("cell-north-border");
    const south = scale.getByRole("link", { name: "1 statement" });
    expect(south.getAttribute("href")).toBe("/evidence/south/border/");
    expect(south.id).toBe("cell-south-border");
  });

  it("has places side by side, and no scale, where the options have no order", () => {
    show(
      TEXT,
      { issue: "text", stance: ["old"] },
      { issue: "text", party: "south", stance: ["new", "old"] },
    );
    const scale = section("Who stands where");
    expect(scale.queryByRole("table")).toBeNull();
    const places = scale.getByRole("list", { name: "The options, in no order" });
    expect(
      within(places)
        .getAllByRole("heading")
        .map((head) => head.textContent),
    ).toEqual(["Along the old", "Along the new", "Along the other"]);
    expect(places.textContent).toContain("leaves others open too");
    expect(places.textContent).toContain("Nobody on record takes it.");
    expect(places.querySelectorAll("#cell-south-text")).toHaveLength(1);
  });

  it("says of an issue with nobody on record so in every section", () => {
    show(BORDER);
    expect(
      section("Who stands where").getByText(/Nobody in view has taken a position/),
    ).toBeTruthy();
    expect(section("In whose words").getByText("Nobody in view is on record.")).toBeTruthy();
    expect(section("How it moved").getByText(/Nothing that anybody in view said/)).toBeTruthy();
    expect(
      section("Texts on the table").getByText("No text on the table settles this."),
    ).toBeTruthy();
    expect(section("What others claim").getByText(/No party in view is on record/)).toBeTruthy();
    expect(section("What is not known").getAllByText(/^Nothing found/)).toHaveLength(3);
  });

  it("says what one party alone holds, and relates it to nobody", () => {
    useSelection.setState({ parties: [NORTH] });
    show(BORDER, {}, { party: "south", stance: ["coast"] });
    expect(screen.queryByText(/North – /)).toBeNull();
    expect(section("In whose words").getAllByRole("article")).toHaveLength(1);
    expect(screen.queryByText("South")).toBeNull();
  });

  it("can be read with every party filtered away", () => {
    useSelection.setState({ parties: [] });
    show(BORDER, {});
    expect(section("Who stands where").getByText(/Nobody in view/)).toBeTruthy();
    expect(
      section("What is not known").getByText(/Nobody in view is a party to this/),
    ).toBeTruthy();
  });

  it("gives both sides of mixed signals a band and a card", () => {
    show(BORDER, {}, { stance: ["coast"] });
    expect(section("Who stands where").getAllByRole("row")).toHaveLength(3);
    expect(section("In whose words").getAllByRole("article")).toHaveLength(2);
  });

  it("tells how a party moved in words, from the first statement held", () => {
    useSelection.setState({ parties: [NORTH, SOUTH] });
    show(BORDER, {}, { said: "2025-06-01", stance: ["coast"] });
    const moved = section("How it moved");
    expect(moved.getByText("First statement held: 1 Jan 2025.")).toBeTruthy();
    expect(moved.getByText(/Moved 3 of 3 steps, in 1 change/)).toBeTruthy();
    expect(moved.getByRole("link", { name: "1 Jun 2025" }).getAttribute("href")).toBe(
      "/statement/s2/",
    );
  });
});
