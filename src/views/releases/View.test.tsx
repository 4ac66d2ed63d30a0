import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { releaseChangesOf } from "#model/releases/changes.ts";
import { dossierChanged, dossierWith } from "#testing/fixtures.ts";
import { correctionsOf } from "./correctionsOf.ts";
import { View } from "./View.tsx";

const first = dossierWith(
  { stance: ["river", "ridge"] },
  { said: "2025-02-01", stance: ["road"] },
  { party: "south", note: "Old." },
);
const second = dossierWith({ stance: ["road"] }, {}, { party: "south", note: "New." });
const changes = releaseChangesOf(first, {
  ...second,
  statements: second.statements.filter(({ id }) => id !== "s2"),
});
const because = <Thing,>(thing: Thing) => ({ ...thing, reason: "We misread it." });
const releases = [
  {
    ...changes,
    version: "2.0.0",
    date: "2025-12-31",
    summary: "The second.",
    recoded: changes.recoded.map(because),
    withdrawn: changes.withdrawn.map(because),
  },
  {
    ...releaseChangesOf(undefined, first),
    version: "1.0.0",
    date: "2025-06-30",
    summary: "The first.",
    recoded: [],
    withdrawn: [],
  },
];
const index = indexOf(
  dossierChanged(
    { releases, release: "2.0.0", corrections: [{ date: "2025-07-01", text: "A typing error." }] },
    { stance: ["road"] },
  ),
);

describe(correctionsOf, () => {
  it("counts what was added by source, and says what else changed", () => {
    const [newest, oldest] = correctionsOf(index);
    expect(oldest?.statements).toMatchObject({
      words: "3 statements from 1 source",
      bySource: [{ name: "The Gazette: The Gazette of the day", count: 3 }],
    });
    expect(newest?.statements.words).toBe("No statement");
    expect(newest?.lines).toEqual(["1 statement with a new note or context and the same code"]);
  });

  it("says a code in the words of the scale, from what to what", () => {
    const [newest] = correctionsOf(index);
    expect(newest?.recoded).toMatchObject([
      {
        words: "North on border",
        before: "1.0.0",
        changes: [
          {
            field: "Options left open",
            from: "Along the river; Along the ridge",
            to: "Along the road",
          },
        ],
      },
    ]);
  });

  it("has an id in place of a name that this release does not know", () => {
    const wider = {
      ...releases[0],
      removed: { ...changes.removed, issues: ["fishing"] },
    };
    const odd = indexOf(dossierChanged({ releases: [wider] }));
    expect(correctionsOf(odd)[0]?.lines).toContain("Removed: 1 issue: fishing");
  });
});

describe(View, () => {
  it("lists releases, the newest first, with the reasons and a way to each", () => {
    render(<View index={index} />);
    const titles = screen.getAllByRole("heading", { level: 2 }).map((title) => title.textContent);
    expect(titles).toEqual([
      "On this page",
      "Release 2.0.031 Dec 2025",
      "Release 1.0.030 Jun 2025",
      "Errors that readers or we found",
      "What the numbers mean",
    ]);
    const section = within(screen.getByRole("region", { name: /Release 2/ }));
    expect(section.getByText("You are reading this release.")).toBeTruthy();
    expect(section.getAllByText("We misread it.")).toHaveLength(2);
    const [was] = section.getAllByRole("link", { name: "As it was in release 1.0.0" });
    expect(was?.getAttribute("href")).toBe("/statement/s1/?v=1.0.0");
    const read = screen.getByRole("link", { name: "Read release 1.0.0" });
    expect(read.getAttribute("href")).toBe("/?v=1.0.0");
    expect(screen.getByText(/A typing error/)).toBeTruthy();
  });

  it("links a withdrawn statement only in the release that had it", () => {
    render(<View index={index} />);
    expect(screen.queryByRole("link", { name: "North on border" })).toBeTruthy();
    const withdrawn = screen.getByText(/The Gazette, s2/).closest("li");
    const links = within(withdrawn ?? document.body).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["As it was in release 1.0.0"]);
  });

  it("says so when there is no history, and no error", () => {
    render(<View index={indexOf(dossierChanged({}))} />);
    expect(screen.getByText("This dossier keeps no history of its releases.")).toBeTruthy();
    expect(screen.getByText("None is on record for release 1.0.0.")).toBeTruthy();
  });
});
