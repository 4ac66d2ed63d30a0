import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierChanged, elsewhere, type RawStatement } from "#testing/fixtures.ts";
import { View } from "./View.tsx";

const QUOTE = { kind: "quote", exact: "the river is the border", prefix: "He said ", suffix: "." };

/** The sentence that is contested, as a note has it. */
const PASSAGE =
  /\nPassage: In the words of The Gazette \(indirect speech\): the river is the border\nSource: The Gazette, .*https:\/\/example\.org\/gazette\n/;

function show(statement: RawStatement, changes: Parameters<typeof dossierChanged>[0] = {}) {
  const index = indexOf(dossierChanged(changes, { id: "s1", ...statement }));
  const [first] = index.dossier.statements;
  if (!first) return;
  const route = { view: "statement", statement: first.id } as const;
  render(<View index={index} route={route} asOf="2025-12-31" />);
}
const hrefOf = (name: RegExp) => screen.getByRole("link", { name }).getAttribute("href");

describe(View, () => {
  it("shows the quote with what stands around it", () => {
    show({ evidence: QUOTE });
    expect(document.querySelector("blockquote")?.textContent).toBe(
      "He said the river is the border.",
    );
    expect(document.querySelector("mark")?.textContent).toBe("the river is the border");
  });

  it("never quotes a summary", () => {
    show({ evidence: { kind: "paraphrase", text: "It is the river.", pinpoint: "point 1" } });
    expect(document.querySelector("blockquote")).toBeNull();
    expect(screen.getByText(/Our summary of an excerpt, point 1/)).toBeTruthy();
  });

  it("names who else told it: a source here by its title, a page elsewhere by its outlet", () => {
    show({ evidence: QUOTE, secondCopies: ["courier", elsewhere("https://www.example.net/a")] });
    expect(hrefOf(/The Courier of the day/)).toBe("/source/courier/");
    expect(hrefOf(/The Wire/)).toBe("https://www.example.net/a");
    expect(screen.getByText(/, news agency, 2 May 2025/)).toBeTruthy();
  });

  it("says that the source has changed, and offers its plain address only", () => {
    show({ evidence: { ...QUOTE, changed: "2026-02-01" } });
    expect(screen.getByText("The source has changed since (found on 1 Feb 2026)")).toBeTruthy();
    expect(hrefOf(/Open the source/)).toBe("https://example.org/gazette");
  });

  it("offers to contest the coding: by a letter to the contact, by a note to copy without one", async () => {
    const user = userEvent.setup();
    show({ evidence: QUOTE });
    await user.click(screen.getByRole("button", { name: "Contest this coding" }));
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The note" });
    expect(note.value).toMatch(/^Statement s1, release 1\.0\.0\n/);
    expect(note.value).toContain("/statement/s1/\n");
    expect(note.value).toMatch(PASSAGE);
    await user.click(screen.getByRole("button", { name: "Copy the note" }));
    await screen.findByText("Copied");
    expect(await navigator.clipboard.readText()).toBe(note.value);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("textbox")).toBeNull();
    cleanup();
    show({ evidence: QUOTE }, { contact: "desk@example.org" });
    expect(hrefOf(/Contest this coding/)).toMatch(
      /^mailto:desk@example\.org\?subject=Statement%20s1/,
    );
  });

  it("gives a note that has the passage and its source, also where the page as a whole is wrong", async () => {
    show({ evidence: QUOTE });
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Tell us what is wrong" }));
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The note" });
    expect(note.value).toMatch(PASSAGE);
  });

  it("says by which rule it decides, and leads to the rule", () => {
    show({ evidence: QUOTE });
    expect(screen.getByText(/This one statement decides the position/)).toBeTruthy();
    expect(hrefOf(/^D9/)).toBe("/rules/#D9");
  });

  it("has a way on along the record, or says that it ends", () => {
    show({ evidence: QUOTE });
    const nav = screen.getByRole("navigation", { name: /whole record/ });
    expect(within(nav).getByText("The record begins here.")).toBeTruthy();
    expect(within(nav).getByText("The record ends here.")).toBeTruthy();
  });
});
