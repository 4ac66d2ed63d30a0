import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, type RawStatement } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

function show(changes: Parameters<typeof dossierChanged>[0], ...statements: RawStatement[]) {
  render(<View index={indexOf(dossierChanged(changes, ...statements))} />);
}
describe("the page of glossary", () => {
  it("lists its parts, each of which is there", () => {
    show({}, {});
    const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole(
      "link",
    );
    for (const link of links) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(id)?.textContent).toBe(link.textContent);
    }
    expect(links.length).toBe(2);
  });

  it("explains the terms of the glossary, each under an id", () => {
    show({ glossary: [{ term: "Ridge line", text: "Where the water parts." }] }, {});
    expect(document.getElementById("term-ridge-line")?.textContent).toContain(
      "Where the water parts.",
    );
  });
});
