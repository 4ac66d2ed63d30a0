import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

function show(changes: Parameters<typeof dossierChanged>[0]) {
  render(<View index={indexOf(dossierChanged(changes, {}))} />);
}
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the page for newsrooms", () => {
  it("gives the one line to allow, with the address that the page stands at", () => {
    show({});
    expect(part("What to allow").getByText(`frame-src ${location.origin}`)).toBeTruthy();
  });

  it("says how a figure keeps a release, and who checked it", () => {
    show({ release: "2.0.0", codedBy: "machine" });
    expect(part("How it stays as it was").getByText("?v=2.0.0")).toBeTruthy();
    expect(part("Who has checked it").getByText(/reviewed by nobody yet/)).toBeTruthy();
    const changes = part("If we were wrong").getByRole("link");
    expect(changes.getAttribute("href")).toBe("/releases/");
  });

  it("states the licence, and a line of credit with the release and the address", () => {
    show({ release: "2.0.0", title: "Border talks", licence: "CC0" });
    const credit = part("Licence and credit");
    expect(credit.getByText(/^CC0\./)).toBeTruthy();
    expect(
      credit.getByText(`Parley, Border talks, release 2.0.0, ${location.origin}/`),
    ).toBeTruthy();
  });

  it("names whom to write to", () => {
    show({ contact: "desk@example.org" });
    expect(part("Whom to write to").getByText(/^Write to desk@example.org/)).toBeTruthy();
    expect(
      part("Whom to write to").getByRole("link", { name: "Tell us what is wrong" }),
    ).toBeTruthy();
  });

  it("says so where nobody is named, and gives a note to copy", () => {
    show({});
    const whom = part("Whom to write to");
    expect(whom.getByText(/names no address to write to/)).toBeTruthy();
    expect(whom.getByRole("button", { name: "Tell us what is wrong" })).toBeTruthy();
  });
});
