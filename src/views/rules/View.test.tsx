import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { RULES } from "#model/position/rules.ts";
import { dossierChanged, type RawStatement } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

function show(changes: Parameters<typeof dossierChanged>[0], ...statements: RawStatement[]) {
  render(<View index={indexOf(dossierChanged(changes, ...statements))} />);
}
const part = (name: string) => within(screen.getByRole("region", { name }));
const EXAMPLE = "A cell worked out, for you to change";

describe("the page of rules", () => {
  it("lists its parts, each of which is there", () => {
    show({}, {});
    const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole(
      "link",
    );
    for (const link of links) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(id)?.textContent).toBe(link.textContent);
    }
    expect(links.length).toBe(4);
  });

  it("writes every rule under its number", () => {
    show({}, {});
    for (const { id, text } of RULES) {
      const item = document.getElementById(id);
      expect(item?.textContent).toContain(text);
    }
  });

  it("works a cell out rule by rule, follows the reader's change, and goes back", async () => {
    const reader = userEvent.setup();
    show({}, { id: "s1" }, { id: "s2", said: "2024-01-01", stance: ["coast"] });
    const example = part(EXAMPLE);
    expect(example.getByText(/leaves out s2\./)).toBeTruthy();
    expect(example.getByText("The cell:").parentElement?.textContent).toContain("Along the river");

    await reader.click(example.getByRole("checkbox", { name: "s1 takes part" }));
    expect(example.getByText("The cell:").parentElement?.textContent).toContain("Along the coast");
    expect(example.getByText("On record:").parentElement?.textContent).toContain("Along the river");

    await reader.click(example.getByRole("button", { name: "Add an invented statement" }));
    expect(example.getByText("invented-1")).toBeTruthy();

    await reader.click(example.getByRole("button", { name: "Reset to the record" }));
    expect(example.queryByText("invented-1")).toBeNull();
    expect(example.getByText("The cell:").parentElement?.textContent).toContain("Along the river");
  });
});
