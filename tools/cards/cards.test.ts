import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { routesOf } from "#state/route.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { previewTags } from "#tools/site/preview.ts";
import { HARBOUR_TALKS } from "#tools/testing/harbourTalks.ts";
import { cardOf } from "./cardOf.ts";
import { cardsOf } from "./cards.ts";
import { cardSvg, HEIGHT, WIDTH } from "./cardSvg.ts";
import { FONT_FILES } from "./fonts.ts";
import { painter } from "./painter.ts";
import { subjectOf } from "./subjectOf.ts";

const { dossier: harbour } = await loadDossier(HARBOUR_TALKS);
const { dossier: real } = await loadDossier("data/russia-ukraine");

/** Width and height of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const { buffer, byteOffset } = png;
  const view = new DataView(buffer, byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe(cardsOf, () => {
  it("draws one card for each view, issue, cell and pair that pages are shown by, each once", async () => {
    const cards = cardsOf(harbour);
    const out = await mkdtemp(join(tmpdir(), "parley-"));
    onTestFinished(() => rm(out, { recursive: true }));
    const told = new Set(routesOf(harbour).flatMap((route) => cards.at(route)?.path ?? []));
    await cards.writeTo(out);
    const files = (await readdir(out, { recursive: true })).filter((name) => name.endsWith(".png"));
    expect(new Set(files)).toEqual(told);
    const { issues, parties } = harbour;
    const count = (folder: string) => files.filter((name) => name.startsWith(folder)).length;
    expect(count("cards/issue/")).toBe(issues.length);
    expect(count("cards/cell/")).toBe(issues.length * parties.length);
    expect(count("cards/pair/")).toBe((parties.length * (parties.length - 1)) / 2);
    expect(count("cards/view/")).toBeGreaterThan(10);
    const [first = ""] = files;
    expect(sizeOf(await readFile(join(out, first)))).toEqual([1200, 630]);
  });

  it("shows a statement by its cell, and the first page by the picture of itself", () => {
    const cards = cardsOf(harbour);
    const [statement] = harbour.statements;
    if (!statement) throw new Error("there is no statement");
    expect(cards.at({ view: "statement", statement: statement.id })?.path).toBe(
      `cards/cell/${statement.party}/${statement.issue}.png`,
    );
    expect(cards.at({ view: "glance" })).toBeUndefined();
  });
});

describe(cardSvg, () => {
  it("has room for every title and every position of the record", () => {
    const index = indexOf(real);
    const subjects = new Map(
      routesOf(real).flatMap((route) => {
        const subject = subjectOf(real, route);
        return subject ? [[JSON.stringify(subject), subject] as const] : [];
      }),
    );
    expect(subjects.size).toBeGreaterThan(100);
    for (const subject of subjects.values()) {
      const svg = cardSvg(cardOf(index, subject), real);
      // What is set runs out of the card where the picture in it is higher than the card is.
      expect([subject, svg.match(/ height="315"/g)?.length]).toEqual([subject, 2]);
    }
  });

  it("paints its letters, the same on every machine", async () => {
    const [issue] = harbour.issues;
    if (!issue) throw new Error("there is no issue");
    const card = cardOf(indexOf(harbour), { kind: "issue", issue: issue.id });
    const svg = cardSvg(card, harbour);
    const mute = (await painter([]))(svg);
    const paint = await painter();
    const drawn = paint(svg);
    expect(Buffer.from(drawn).equals(paint(svg))).toBe(true);
    expect(drawn.length).toBeGreaterThan(mute.length * 2);
    // Each font has its part in it, or its words are set in another.
    for (const font of FONT_FILES) {
      const without = (await painter(FONT_FILES.filter((file) => file !== font)))(svg);
      expect([font, Buffer.from(without).equals(drawn)]).toEqual([font, false]);
    }
  });
});

describe(previewTags, () => {
  const page = { path: "/words/", root: "../", title: "In “words” & more", description: "All." };
  const card = { path: "cards/view/words.png", alt: "In words" };

  it("names the picture by its whole address, with its size", () => {
    const tags = previewTags(page, { site: "https://example.org/parley/", card });
    for (const tag of [
      `<meta property="og:image" content="https://example.org/parley/cards/view/words.png" />`,
      `<meta property="og:image:width" content="${2 * WIDTH}" />`,
      `<meta property="og:image:height" content="${2 * HEIGHT}" />`,
      `<meta property="og:image:alt" content="In words" />`,
      `<meta property="og:title" content="In “words” &#38; more" />`,
      `<meta property="og:url" content="https://example.org/parley/words/" />`,
      `<meta name="twitter:card" content="summary_large_image" />`,
      `<meta name="twitter:image" content="https://example.org/parley/cards/view/words.png" />`,
    ])
      expect(tags).toContain(tag);
  });

  it("tells the one picture of the site where no address is known", () => {
    const tags = previewTags(page, { site: undefined, card: undefined });
    expect(tags).toContain(`<meta property="og:image" content="../social.png" />`);
    expect(tags).not.toContain("og:url");
  });
});
