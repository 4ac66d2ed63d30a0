import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { EAST, FIRST_DRAFT, indexWith, NORTH, SOUTH } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

afterEach(() => useSelection.setState(NO_SELECTION, true));

const shown = () => render(<View index={indexWith({}, { party: "south", stance: ["coast"] })} />);
// Its look at every ancestor’s style takes seconds in this DOM.
const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
const comparedNow = () => useSelection.getState().compared;

describe(View, () => {
  it("says how the two relate, with the words of each", () => {
    shown();
    const issue = screen.getByRole("region", { name: "Where does the border run?" });
    expect(within(issue).getByRole("list", { name: "How they relate" }).textContent).toContain(
      "opposite ends3 of 3 steps",
    );
    expect(within(issue).getAllByText("the river is the border")).toHaveLength(2);
    expect(
      within(issue)
        .getByRole("link", { name: /^Along the river/ })
        .getAttribute("href"),
    ).toBe("/evidence/north/border/");
  });

  it("tallies each pair in numbers that can be counted again", () => {
    shown();
    const pair = screen.getByText(/^, of 2: /, { selector: "summary" });
    expect(pair.textContent).toBe(
      "North and South, of 2: 1 opposite ends, 0 same and 1 cannot be compared",
    );
    const boxes = within(screen.getByRole("region", { name: "Over all issues" }));
    expect(boxes.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "border",
      "text",
    ]);
  });

  it("shows no percentage", () => {
    const { container } = shown();
    expect(container.textContent).not.toMatch(/%|percent/);
  });

  it("lets the reader add a column and exchange who stands in it", async () => {
    shown();
    await user.click(screen.getByText("Add a column"));
    expect(comparedNow()).toEqual([NORTH, SOUTH, EAST]);
    fireEvent.change(screen.getByLabelText("Column 3"), { target: { value: "first-draft" } });
    expect(comparedNow()).toEqual([NORTH, SOUTH, FIRST_DRAFT]);
  });

  it("lets the reader move a column", async () => {
    shown();
    await user.click(screen.getByLabelText("Move South earlier"));
    expect(comparedNow()).toEqual([SOUTH, NORTH]);
  });

  it("gives the focus to a column that stays when one is removed", async () => {
    choose({ compared: [NORTH, FIRST_DRAFT, SOUTH] });
    shown();
    await user.click(screen.getByLabelText("Remove first-draft"));
    expect(comparedNow()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByLabelText("Column 1"));
  });

  it("offers nobody twice, and nothing to remove from two", () => {
    shown();
    const column = screen.getByRole("combobox", { name: "Column 1" });
    expect(within(column).getByRole<HTMLOptionElement>("option", { name: "South" }).disabled).toBe(
      true,
    );
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
  });

  it("says what of a choice it could not follow", () => {
    choose({ compared: [EAST] });
    shown();
    expect(screen.getByText(/Comparing takes at least two/)).toBeTruthy();
  });
});
