import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Link, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { indexOf } from "#model/big/whole.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { indexWith } from "#testing/fixtures.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { CarryingLinks } from "./CarryingLinks.tsx";
import { PresentLink } from "./PresentLink.tsx";

afterEach(() => act(() => useSelection.setState(NO_SELECTION, true)));

/** Some links on a page of a site in a folder. */
function drawn(base: string, index: DossierIndex = indexWith()) {
  const user = userEvent.setup();
  const { hook, history } = memoryLocation({ path: `${base}/issue/border/`, record: true });
  render(
    <Router base={base} hook={hook}>
      <CarryingLinks index={index} path="/issue/border/" backdrop="words">
        <PresentLink route={{ view: "words" }} />
        <Link href="/evidence/north/border/">Evidence</Link>
        <Link href="/statement/n7/">Statement</Link>
        <Link href="/about/">About</Link>
      </CarryingLinks>
    </Router>,
  );
  return { user, history };
}

/** What the `href` of each link says, and where a press of it leads. */
async function followed(base: string, index?: DossierIndex) {
  const { user, history } = drawn(base, index);
  const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  for (const link of screen.getAllByRole("link")) await user.click(link);
  return { hrefs, steps: history.slice(1) };
}

describe(CarryingLinks, () => {
  // A folder may be called as a view is.
  it.each(["", "/parley", "/a/b", "/evidence"])(
    "leads to the same in the folder “%s”",
    async (base) => {
      act(() => choose({ compact: true }));
      const { hrefs, steps } = await followed(base);
      const places = [
        "present/?rows=compact&of=/words/",
        "evidence/north/border/?rows=compact&over=words",
        "statement/n7/?rows=compact",
        "about/?rows=compact",
      ];
      expect(hrefs).toEqual(places.map((place) => `../../${place}`));
      expect(steps).toEqual(places.map((place) => `${base}/${place}`));
    },
  );

  it("keeps what is presented until the briefing is left, in a folder too", async () => {
    const { user } = drawn("/parley");
    await user.click(screen.getByRole("link", { name: "Present this" }));
    expect(useSelection.getState().stage.of).toBe("/words/");
    await user.click(screen.getByRole("link", { name: "About" }));
    expect(useSelection.getState().stage.of).toBeUndefined();
  });

  it("leads to the page that all statements of a big record share, from a folder too", async () => {
    const { steps } = await followed("/parley", indexOf(inventedDossier(2001, 5)));
    expect(steps).toContain("/parley/statement/?id=n7");
  });
});
