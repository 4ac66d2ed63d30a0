import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { BORDER, dossierChanged, indexWith, options } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

afterEach(() => {
  cleanup();
  useSelection.setState(NO_SELECTION, true);
});

const index = indexWith(
  { stance: ["river"] },
  { party: "east", proposal: "first-draft", said: "2025-03-01", stance: ["road"] },
  {
    party: "east",
    proposal: "first-draft",
    said: "2025-03-01",
    issue: "text",
    stance: ["old", "new"],
  },
);
const draft = () => [...useSelection.getState().draft].map((clause) => clause.join(":"));
const chooser = () => screen.getByRole("combobox", { name: "Your draft on border" });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe(View, () => {
  it("tests the reader's own clause as it is chosen, and forgets it when it is left open", async () => {
    render(<View index={index} />);
    await userEvent.selectOptions(chooser(), "Along the ridge");
    expect(draft()).toEqual(["border:ridge"]);
    expect(
      screen.getByRole("link", { name: "Your draft on border, North: 1 of 3 steps outside" }),
    ).toBeDefined();
    expect(screen.getByText(/Your draft settles 1 issue. North: 1 outside./)).toBeDefined();
    await userEvent.selectOptions(chooser(), "Leave open");
    expect(draft()).toEqual([]);
  });

  it("starts from a text, says what it left open, and undoes and redoes it without losing anything", async () => {
    render(<View index={index} />);
    await userEvent.selectOptions(chooser(), "Along the ridge");
    await press("Take its clauses");
    expect(draft()).toEqual(["border:road"]);
    expect(
      screen.getByText(
        /1 clause taken. Left open, because the text leaves more than one option open: text./,
      ),
    ).toBeDefined();
    await press("Undo");
    expect(draft()).toEqual(["border:ridge"]);
    await press("Redo");
    expect(draft()).toEqual(["border:road"]);
  });

  it("brings a cleared draft back", async () => {
    choose({ draft: new Map(options("coast").map((option) => [BORDER, option])) });
    render(<View index={index} />);
    await press("Clear the draft");
    expect(draft()).toEqual([]);
    await press("Undo");
    expect(draft()).toEqual(["border:coast"]);
  });

  it("gives every id once", () => {
    choose({ draft: new Map(options("coast").map((option) => [BORDER, option])) });
    const { container } = render(<View index={index} />);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets a reader draft a deal where no text is on record", () => {
    render(<View index={indexOf(dossierChanged({ proposals: [] }))} />);
    expect(chooser()).toBeDefined();
    expect(screen.queryByText("Start from")).toBeNull();
  });

  it("says so when no issue is chosen", () => {
    choose({ issues: [] });
    render(<View index={index} />);
    expect(screen.getByText(/No issue is chosen/)).toBeDefined();
  });
});
