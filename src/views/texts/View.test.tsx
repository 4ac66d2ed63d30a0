import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { dossierChanged, indexWith } from "#testing/fixtures.ts";
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
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe(View, () => {
  it("says what each text is, and how its clause sits with each party", () => {
    render(<View index={index} />);
    const card = within(screen.getAllByRole("listitem")[0] ?? document.body);
    expect(card.getByRole("heading", { name: "first-draft" })).toBeDefined();
    expect(card.getByText(/superseded by second-draft; nothing of that is public/)).toBeDefined();
    expect(
      screen.getByRole("link", { name: /^first-draft on border, North: 2 of 3 steps outside/ }),
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
      screen.getByRole("link", { name: /^first-draft on border, East: 2 of 3 steps outside/ }),
    ).toBeDefined();
    await press("Only those that stand");
    expect(useSelection.getState().texts).toBeUndefined();
  });

  it("gives every id once", () => {
    const { container } = render(<View index={index} />);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says so where no text is on record", () => {
    render(<View index={indexOf(dossierChanged({ proposals: [] }))} />);
    expect(screen.getByText("No text is on record by this date.")).toBeDefined();
  });

  it("says so when no issue is chosen", () => {
    choose({ issues: [] });
    render(<View index={index} />);
    expect(screen.getByText(/No issue is chosen/)).toBeDefined();
  });
});
