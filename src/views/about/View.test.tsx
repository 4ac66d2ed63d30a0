import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, type RawStatement, RELEASES } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

function show(changes: Parameters<typeof dossierChanged>[0], ...statements: RawStatement[]) {
  render(<View index={indexOf(dossierChanged(changes, ...statements))} />);
}
describe("the page About", () => {
  it("counts what releases coded anew or withdrew among the corrections", () => {
    show({ releases: RELEASES, release: "2.0.0" }, {});
    expect(screen.getByText(/^1 correction so far/)).toBeTruthy();
    show({}, {});
    expect(screen.getByText(/^No correction so far/)).toBeTruthy();
  });

  it("says how corrections are taken, with and without somebody to write to", () => {
    show({}, {});
    expect(screen.getByText(/names no address to write to/)).toBeTruthy();
    show({ contact: "desk@example.org" }, {});
    expect(screen.getByText(/opens a message with its address/)).toBeTruthy();
    expect(screen.getByText(/^Write to desk@example.org/)).toBeTruthy();
  });

  it("says who reviewed the coding, and whose words the record has", () => {
    show({ codedBy: "machine" }, {});
    const made = within(screen.getByRole("region", { name: "Who made it, and how" }));
    expect(made.getByText(/^Coded by machine, reviewed by nobody yet/)).toBeTruthy();
    const sure = within(screen.getByRole("region", { name: "How sure it is" }));
    expect(sure.getByText(/1 of 1 position rests on one act of saying/)).toBeTruthy();
    expect(sure.getByText(/that cannot be said/)).toBeTruthy();
  });

  it("leads to every other view of its place", () => {
    show({}, {});
    const more = within(screen.getByRole("region", { name: "To look further" }));
    expect(more.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/codebook/",
      "/rules/",
      "/reliability/",
      "/releases/",
      "/glossary/",
      "/embed/",
      "/newsrooms/",
    ]);
  });
});
