import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { indexWith, TEXT } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

const index = indexWith(
  { said: "2025-01-01" },
  { said: "2025-03-01", stance: ["road"] },
  { said: null, party: "south", stance: null, unplaced: "declined" },
);
const figure = () => screen.getByRole("article", { name: "Where does the border run?" });
const changes = () => screen.getByRole("region", { name: /^Between/ });

afterEach(() => useSelection.setState(NO_SELECTION, true));

describe(View, () => {
  it("says in words what a lane draws, and leads to the page of the issue, which has every statement", () => {
    render(<View index={index} />);
    const [row] = within(figure()).getAllByRole("listitem");
    expect(row?.textContent).toBe("Northfrom 1 Jan 2025 Moved 2 of 3 steps, in 1 change");
    const question = within(figure()).getByRole("link", { name: "Where does the border run?" });
    expect(question.getAttribute("href")).toBe("/issue/border/#moved");
  });

  it("draws its lanes without scripts", () => {
    const html = renderToString(<View index={index} />);
    expect(html).toContain("<rect");
    expect(html).not.toContain("style=");
  });

  it("leads from each party's position to its evidence, and back to it", () => {
    render(<View index={index} />);
    const link = within(figure()).getByRole("link", { name: "North" });
    expect(link.getAttribute("href")).toBe("/evidence/north/border/");
    expect(link.id).toBe("cell-north-border");
  });

  it("follows the date shown", () => {
    render(<View index={index} />);
    act(() => choose({ asOf: "2025-02-01" }));
    expect(figure().textContent).toContain("from 1 Jan 2025 One position on record");
    expect(screen.getByText(/1 statement by 1 Feb 2025/)).toBeTruthy();
    expect(changes().textContent).toContain("No party is shown to have moved.");
  });

  it("tells a movement with the statements before and after", () => {
    render(<View index={index} />);
    const moved = within(changes()).getByText("Moved 2 of 3 steps").closest("li");
    expect(
      [...(moved?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href")),
    ).toEqual(["/evidence/north/border/", "/statement/s1/", "/statement/s2/"]);
  });

  it("counts the changes from the day that the reader chooses", () => {
    render(<View index={index} />);
    fireEvent.change(screen.getByLabelText("Count from"), { target: { value: "2025-03-01" } });
    expect(useSelection.getState().since).toBe("2025-03-01");
    expect(within(changes()).getByRole("heading", { level: 2 }).textContent).toBe(
      "Between 1 Mar 2025 and 31 Dec 2025",
    );
    fireEvent.change(screen.getByLabelText("Count from"), { target: { value: "2025-01-01" } });
    expect(useSelection.getState().since).toBeUndefined();
  });

  it("offers the texts as days to count from", () => {
    render(<View index={index} />);
    const group = screen.getByRole("group", { name: "Texts on the table" });
    expect([...group.children].map(({ textContent }) => textContent)).toEqual([
      "first-draft: 1 Mar 2025",
      "second-draft: 1 Jun 2025",
    ]);
  });

  it("says so when the dates are the wrong way round", () => {
    choose({ since: "2025-06-01", asOf: "2025-02-01" });
    render(<View index={index} />);
    expect(changes().textContent).toContain("1 Jun 2025 is not before the date shown, 1 Feb 2025");
  });

  it("names those of whom nothing is on record, and draws no lane for them", () => {
    render(<View index={index} />);
    expect(figure().textContent).toContain("Nothing found in 2 sources, to 31 Dec 2025: East");
    expect(figure().querySelectorAll("[data-lane]")).toHaveLength(1);
  });

  it("still has words when an issue, or every issue, is empty", () => {
    render(<View index={index} />);
    act(() => choose({ issues: [TEXT] }));
    expect(screen.getByRole("article").textContent).toContain(
      "Nothing found in 2 sources, to 31 Dec 2025: North, South, East",
    );
    act(() => choose({ issues: [] }));
    expect(screen.getByText(/No issue is chosen/)).toBeTruthy();
  });

  it("stands on an empty record", () => {
    render(<View index={indexWith()} />);
    expect(changes().textContent).toContain("nothing lies between");
  });
});
