import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { EAST, indexWith } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

afterEach(() => {
  cleanup();
  useSelection.setState(NO_SELECTION, true);
});

const CLAIM = {
  voice: "other-party",
  speaker: { name: "A rival", party: "south" },
  party: "north",
  stance: ["coast"],
  evidence: { kind: "quote", exact: "the north wants the coast", prefix: "", suffix: "" },
};

describe(View, () => {
  it("puts the claim beside the words of the party that it is about", () => {
    render(<View index={indexWith({}, CLAIM)} />);
    expect(screen.getByRole("heading", { name: /South about North/ })).toBeDefined();
    const pair = within(screen.getByRole("article", { name: /border/ }));
    expect(pair.getByText("the north wants the coast")).toBeDefined();
    expect(pair.getByText("the river is the border")).toBeDefined();
    expect(pair.getByText(/They share no option: at opposite ends/)).toBeDefined();
  });

  it("links to the cell under an id that stands once on the page", () => {
    const { container } = render(
      <View index={indexWith({}, CLAIM, { ...CLAIM, said: "2025-02-01" })} />,
    );
    expect(container.querySelectorAll("#cell-north-border")).toHaveLength(1);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says so when a dossier has no claims", () => {
    render(<View index={indexWith({})} />);
    expect(screen.getByText(/no party is on record saying what another party wants/)).toBeDefined();
  });

  it("says so when the reader's choice hides them all", () => {
    choose({ parties: [EAST] });
    render(<View index={indexWith({}, CLAIM)} />);
    expect(
      screen.getByText(/None of the claims on record is by and about the parties/),
    ).toBeDefined();
    expect(screen.getByText(/1 claim not shown/)).toBeDefined();
  });
});
