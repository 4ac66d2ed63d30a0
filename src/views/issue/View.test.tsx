import { render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { NO_SELECTION, useSelection } from "#state/selection.ts";
import { BORDER, indexWith, NORTH, TEXT } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { View } from "./View.tsx";

afterEach(() => useSelection.setState(NO_SELECTION, true));

const BORDER_PAGE = { view: "issue", issue: BORDER } as const;
const TEXT_PAGE = { view: "issue", issue: TEXT } as const;

describe(View, () => {
  it("says the same as the chart in a table: each option, and whether the party leaves it open", () => {
    render(<View route={BORDER_PAGE} index={indexWith({ stance: ["ridge", "road"] })} />);
    const table = within(screen.getAllByRole("table")[0] ?? document.body);
    expect(table.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
      "Along the river",
      "Along the ridge",
      "Along the road",
      "Along the coast",
    ]);
    expect(table.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "ruled out",
      "left open",
      "left open",
      "ruled out",
    ]);
  });

  it("opens the evidence from a lane, and from a silent party with something on record", () => {
    render(<View route={BORDER_PAGE} index={indexWith({}, { party: "south", ...RIVAL })} />);
    const north = screen.getByRole("link", { name: /North Along the river 1 statement on record/ });
    expect(north.getAttribute("href")).toBe("/evidence/north/border/");
    expect(north.id).toBe("cell-north-border");
    const south = screen.getByRole("link", { name: "South 1 statement" });
    expect(south.getAttribute("href")).toBe("/evidence/south/border/");
  });

  it("says in words that nobody is on record", () => {
    render(<View route={BORDER_PAGE} index={indexWith()} />);
    expect(screen.getAllByRole("cell", { name: /No one is on record/ })).toHaveLength(1);
    expect(screen.getAllByRole("list", { name: "Not on the scale" })[0]?.textContent).toBe(
      "None found in 2 sources, to 31 Dec 2025: North, South, East",
    );
  });

  it("shows only the parties and issues that the reader keeps, on the day chosen", () => {
    useSelection.setState({ parties: [NORTH], asOf: "2025-02-01" });
    render(
      <View
        route={TEXT_PAGE}
        index={indexWith({ party: "south", issue: "text", stance: ["new"] })}
      />,
    );
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.queryByRole("link", { name: /South/ })).toBeNull();
    expect(screen.getByText(/as of 1 Feb 2025/, { selector: "p" })).toBeTruthy();
  });
});
