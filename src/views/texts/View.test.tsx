import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { dossierChanged, indexWith, options } from "#testing/fixtures.ts";
import { BORDER } from "#testing/fixtures.ts";
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
  it("says what each text is, and how its clause sits with each party", () => {
    render(<View index={index} />);
    const card = within(screen.getAllByRole("listitem")[0] ?? document.body);
    expect(card.getByRole("heading", { name: "first-draft" })).toBeDefined();
    expect(card.getByText(/superseded by second-draft; nothing of that is public/)).toBeDefined();
    expect(
      screen.getByRole("link", { name: "first-draft on border, North: 2 steps outside" }),
    ).toBeDefined();
  });

  it("draws a text and the one that replaced it on their sponsor's track, and opens what is known of it", async () => {
    const { container } = render(<View index={index} />);
    const tracks = [...container.querySelectorAll("li > span > i")].map(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => name.startsWith("data-")),
    );
    expect(tracks).toEqual([
      ["data-here", "data-below"],
      ["data-here", "data-above"],
    ]);
    const [card] = screen.getAllByRole("listitem");
    expect(card?.querySelector("details")?.open).toBe(false);
    expect(card?.querySelector("details")?.textContent).toContain("Contents: known. Invented.");
  });

  it("says which texts are held against the positions, and offers the others", async () => {
    const second = { party: "east", proposal: "second-draft", said: "2025-06-01" };
    const both = indexWith(
      { party: "east", proposal: "first-draft", said: "2025-03-01", stance: ["road"] },
      second,
    );
    render(<View index={both} />);
    expect(screen.getByText(/Not shown: first-draft/)).toBeDefined();
    await press("Show all 2");
    expect(useSelection.getState().texts).toEqual(["first-draft", "second-draft"]);
    expect(
      screen.getByRole("link", { name: "first-draft on border, East: 2 steps outside" }),
    ).toBeDefined();
    await press("Only those that stand");
    expect(useSelection.getState().texts).toBeUndefined();
  });

  it("tests the reader's own clause as it is chosen, and forgets it when it is left open", async () => {
    render(<View index={index} />);
    await userEvent.selectOptions(chooser(), "Along the ridge");
    expect(draft()).toEqual(["border:ridge"]);
    expect(
      screen.getByRole("link", { name: "Your draft on border, North: 1 step outside" }),
    ).toBeDefined();
    expect(
      screen.getByText(/Your draft settles 1 issue. North: inside 0 of 1, outside on 1./),
    ).toBeDefined();
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
    expect(screen.getByText("No text is on record by this date.")).toBeDefined();
    expect(chooser()).toBeDefined();
    expect(screen.queryByText("Start from")).toBeNull();
  });

  it("says so when no issue is chosen", () => {
    choose({ issues: [] });
    render(<View index={index} />);
    expect(screen.getByText(/No issue is chosen/)).toBeDefined();
  });
});
