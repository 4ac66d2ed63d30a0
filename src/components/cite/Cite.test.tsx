import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import type { CiteSubject } from "#model/citation/cited.ts";
import { dossierWith } from "#testing/fixtures.ts";
import { Cite } from "./Cite.tsx";

const dossier = dossierWith();
const view: CiteSubject = { kind: "view", dossier, title: "Timeline", path: "/timeline/" };
const hrefs = (href: string) => `${href}?as-of=2025-06-01`;

async function opened(subject: CiteSubject) {
  const user = userEvent.setup();
  render(
    <Router base="/talks" hrefs={hrefs}>
      <Cite subject={subject} />
    </Router>,
  );
  await user.click(screen.getByRole("button", { name: "Cite" }));
  return { user, dialog: await screen.findByRole("dialog") };
}

describe(Cite, () => {
  it("is only a button until it is pressed", () => {
    render(<Cite subject={view} />);
    expect(document.body.textContent).toBe("Cite");
  });

  it("cites a view at its own address, with the reader's choices", async () => {
    const { dialog } = await opened(view);
    expect(dialog.textContent).toContain(
      "Parley. (n.d.). Timeline. In Border talks (Version 1.0.0)",
    );
    expect(dialog.textContent).toContain("/talks/timeline/?as-of=2025-06-01&v=1.0.0");
  });

  it("cites a statement by its permalink, without the choices of the day", async () => {
    const { statements, sources } = dossierWith({});
    const [statement, source] = [statements[0], sources[0]];
    if (!statement || !source) throw new Error("the fixture has no statement");
    const path = "/statement/s1/";
    const { dialog } = await opened({
      kind: "statement",
      dossier,
      title: "North on border",
      statement,
      source,
      path,
    });
    expect(dialog.textContent).toMatch(/\/talks\/statement\/s1\/\?v=1\.0\.0The Gazette of the day/);
  });

  it("gives the focus back when it closes", async () => {
    const { user } = await opened(view);
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Cite" }));
  });

  it("keeps the key that closes it from what lies below", async () => {
    const below = vi.fn<(event: KeyboardEvent) => void>();
    addEventListener("keydown", below);
    const { user } = await opened(view);
    await user.keyboard("{Escape}");
    removeEventListener("keydown", below);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(below.mock.calls.filter(([event]) => !event.defaultPrevented)).toEqual([]);
  });

  it("copies the text of the format that was picked, as it stands on the screen", async () => {
    const { user, dialog } = await opened(view);
    await user.click(screen.getByRole("radio", { name: "RIS" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await screen.findByText("Copied");
    expect(await navigator.clipboard.readText()).toBe(dialog.querySelector("pre")?.textContent);
  });

  it("selects the text where the browser does not let it copy", async () => {
    const { user, dialog } = await opened(view);
    await user.click(screen.getByRole("radio", { name: "BibTeX" }));
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await screen.findByText(/copy it by hand/);
    expect(getSelection()?.toString()).toBe(dialog.querySelector("pre")?.textContent);
  });
});
