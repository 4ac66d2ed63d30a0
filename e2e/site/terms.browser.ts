import { describe, expect } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { glanceOf } from "#views/glance/glance.ts";
import { termsOf } from "#views/glance/rowTexts.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const dossier = await realDossier();
const index = indexOf(dossier);
const onHome = [...termsOf(index, glanceOf(index, NO_SELECTION)).values()].flat();

describe("the terms of the glossary", () => {
  test.for([
    ["", onHome.map(({ term }) => term)],
    ["words/", ["own words", "as reported", "others say", "red line"]],
  ] as const)(
    "stand marked once each on /%s, and explain themselves when pressed, without scripts too",
    async ([path, some], { visit }) => {
      for (const options of [{}, { scripts: false, width: 390 }]) {
        const page = await visit(path, options);
        const marks = page.locator("main button[popovertarget]:has(+ [role=note])");
        const terms = (await marks.allTextContents()).map((term) => term.toLowerCase());
        expect(terms.length).toBeGreaterThan(3);
        expect(new Set(terms).size).toBe(terms.length);
        for (const term of some) expect(terms).toContain(term.toLowerCase());
        const last = marks.last();
        await last.click();
        const note = page.locator("[role=note]:popover-open");
        const { term, text: meaning } =
          dossier.glossary?.find((entry) => entry.term.toLowerCase() === terms.at(-1)) ?? {};
        expect(await note.innerText()).toBe(`${term}. ${meaning}`);
        const box = await note.boundingBox();
        expect(box?.width).toBeGreaterThan(200);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(options.width ?? 1280);
      }
    },
  );
});
