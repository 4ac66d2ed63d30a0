import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { choose, chooseTable, NO_SELECTION, useSelection } from "#state/selection.ts";
import { indexWith, NORTH, type RawStatement } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

afterEach(() => useSelection.setState(NO_SELECTION, true));

/** The search is fetched when it is first asked for. */
const PATIENT = { timeout: 10_000 };
const LONG = 20_000;

// Its look at every ancestor’s style takes seconds in this DOM.
const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });

const shown = (...statements: RawStatement[]) => render(<View index={indexWith(...statements)} />);
const table = () => screen.getByRole("table");
const head = (name: string) =>
  within(screen.getByRole("columnheader", { name })).getByRole("button");
const wordsInOrder = () =>
  screen.getAllByRole("row").flatMap((row) => row.querySelector("[data-column=words] p") ?? []);
const textsInOrder = () => wordsInOrder().map(({ textContent }) => textContent);
const quote = (exact: string) => ({ kind: "quote", exact, prefix: "", suffix: "" });

const river: RawStatement = { id: "r", evidence: quote("the river is the border") };
const ridge: RawStatement = {
  id: "g",
  said: "2025-03-01",
  party: "south",
  stance: ["ridge"],
  evidence: quote("the ridge, and nothing else"),
};

describe(View, () => {
  it("says how many statements there are, and in what order", () => {
    shown(river, ridge);
    expect(table().querySelector("caption")?.textContent).toBe(
      "All 2 statements, sorted by date said, newest first",
    );
    expect(textsInOrder()).toEqual(["the ridge, and nothing else", "the river is the border"]);
  });

  it("puts quotation marks around direct speech alone, and says which summary is ours", () => {
    shown(
      { ...river, speech: "direct" },
      {
        ...ridge,
        evidence: { kind: "paraphrase", text: "It wants the ridge.", pinpoint: "point 1" },
      },
    );
    expect(textsInOrder()).toEqual([
      "It wants the ridge. Our summary, point 1",
      "“the river is the border”",
    ]);
  });

  it("sorts by the column pressed, and adds one pressed with Shift", async () => {
    shown(river, ridge);
    await user.click(head("Party"));
    const party = screen.getByRole("columnheader", { name: "Party" });
    expect(party.getAttribute("aria-sort")).toBe("ascending");
    expect(textsInOrder()).toEqual(["the river is the border", "the ridge, and nothing else"]);

    fireEvent.click(head("Date said"), { shiftKey: true });
    expect(useSelection.getState().table.sort).toEqual([
      { column: "party", descending: false },
      { column: "said", descending: true },
    ]);
    expect(
      screen.getByRole("button", { name: /Date said\s*, sorted as number 2, descending/ }),
    ).toBeTruthy();
    expect(
      screen.getAllByRole("columnheader").filter((th) => th.hasAttribute("aria-sort")),
    ).toHaveLength(1);
  });

  it("is back at the newest first when a column is pressed a third time", async () => {
    shown(river, ridge);
    for (let press = 0; press < 3; press += 1) await user.click(head("Party"));
    expect(useSelection.getState().table).toEqual(NO_SELECTION.table);
  });

  it("opens the whole statement below its row, and closes it", async () => {
    shown({ ...river, note: "A note by the coder." });
    const open = screen.getByRole("button", { name: /^Whole statement: North on border/ });
    expect(open.getAttribute("aria-expanded")).toBe("false");
    await user.click(open);
    expect(open.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("A note by the coder.")).toBeTruthy();
    await user.click(open);
    expect(screen.queryByText("A note by the coder.")).toBeNull();
  });

  it("heads each group with its count, and closes it", async () => {
    shown(river, ridge);
    choose({ table: { ...NO_SELECTION.table, group: "party" } });
    const north = await screen.findByRole("button", { name: "North 1 statement" });
    expect(textsInOrder()).toEqual(["the river is the border", "the ridge, and nothing else"]);
    await user.click(north);
    expect(textsInOrder()).toEqual(["the ridge, and nothing else"]);
    expect(north.getAttribute("aria-expanded")).toBe("false");
  });

  it("marks what a search finds, and shows nothing else", { timeout: LONG }, async () => {
    shown(river, ridge);
    fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), {
      target: { value: "RIVER" },
    });
    const [mark, ...more] = await screen.findAllByText("river", { selector: "mark" }, PATIENT);
    expect(mark?.closest("tr")).toBe(wordsInOrder()[0]?.closest("tr"));
    expect(more).toEqual([]);
    expect(textsInOrder()).toEqual(["the river is the border"]);
  });

  it(
    "suggests what would be found when nothing is, and clears the search",
    { timeout: LONG },
    async () => {
      shown(river, ridge);
      fireEvent.change(screen.getByRole("searchbox"), { target: { value: "rwverw" } });
      expect(await screen.findByText("No statement has “rwverw”.", {}, PATIENT)).toBeTruthy();
      await user.click(screen.getByRole("button", { name: "river" }));
      expect(await screen.findByText("river", { selector: "mark" }, PATIENT)).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole("searchbox"));
      chooseTable({ query: "rwverw" });
      await user.click(await screen.findByRole("button", { name: "Clear the search" }));
      expect(useSelection.getState().table.query).toBe("");
    },
  );

  it("cuts what is pasted into the search, and says so", () => {
    shown(river);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "a".repeat(10_000) } });
    expect(useSelection.getState().table.query).toHaveLength(200);
    expect(screen.getByText("Only the first 200 characters are searched for.")).toBeTruthy();
  });

  it("takes a filter away at a press, and gives the focus to the next", async () => {
    choose({ parties: [NORTH], asOf: "2025-06-01" });
    shown(river, ridge);
    const filters = screen.getByRole("list", { name: "What the table is narrowed by" });
    await user.click(within(filters).getByRole("button", { name: "Remove Known by: 1 Jun 2025" }));
    expect(useSelection.getState().asOf).toBeUndefined();
    expect(document.activeElement?.textContent).toBe("Remove Party: North ×");
    await user.click(screen.getByRole("button", { name: "Reset all" }));
    expect(screen.queryByRole("list", { name: "What the table is narrowed by" })).toBeNull();
    expect(textsInOrder()).toHaveLength(2);
  });

  it("hides a column, but never the way to the whole statement", () => {
    chooseTable({ columns: ["party", "words"] });
    shown(river);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Whole statement",
      "Party",
      "Quote or summary",
    ]);
  });

  it("writes the newest 600 of very many, and says where the rest is", { timeout: LONG }, () => {
    const many = Array.from({ length: 601 }, (_, at) => ({ ...river, id: `n${at}` }));
    const html = renderToString(<View index={indexWith(...many)} />);
    expect(html.match(/data-column="words" data-label/g)).toHaveLength(600);
    expect(html).toContain("each source lists its own");
    expect(html).not.toContain("style=");
  });
});
