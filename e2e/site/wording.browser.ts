import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CACHE } from "#e2e/testing/dossier.ts";

const SITE = `${CACHE}/site-russia-ukraine`;

/** What only the makers understood, and what readers found said of the wrong thing: said otherwise now. */
const PHRASES =
  /shown to differ|more exact before|second coding differs|the revised text is not public|\bas told by an outlet|firmness not said|no placeable|within one step|after change \d+ of|take away|from pole to pole|ruled out by (none|nobody|at least)|nobody on record rules|alone decides the cell/i;
/** The same as a whole label, or the whole name that is read aloud. */
const LABELS =
  /(?:>|(?:aria-label|title)=")\s*(?:Stance|Voice|Unplaced|a retelling|one retelling|retold)\s*(?:<|")/;

/** Every page as it was written, and every table to download; the one file holds the same once more. */
async function textsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\/?index\.html$|\.csv$/.test(name));
}

describe("the words of the first drafts", () => {
  test("stand on no page, in no name and in no table", async () => {
    const names = await textsIn(SITE);
    expect(names.length).toBeGreaterThan(1000);
    const found: string[] = [];
    for (const name of names) {
      const text = await readFile(join(SITE, name), "utf8");
      // What scripts are given to work with is not read; what they draw of it stands in the page.
      const read = text.replaceAll(/<script[\s>].*?<\/script>/gs, "");
      for (const pattern of [PHRASES, LABELS]) {
        const [words] = pattern.exec(read) ?? [];
        if (words !== undefined) found.push(`${name}: ${words}`);
      }
    }
    expect(found).toEqual([]);
  });
});

/** Pages of our own words; what others said is not ours to make easier. */
const OWN = ["about", "rules", "codebook", "newsrooms", "reliability", "glossary", "releases"];

/** The sentences of a page in paragraphs and lists, without what is quoted, drawn or put in tables. */
function sentencesIn(page: string): readonly string[] {
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  const own = main.replaceAll(/<(script|svg|blockquote|table)\b.*?<\/\1>/gs, " ");
  const blocks = [...own.matchAll(/<(p|li|dd)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = ""]) =>
    inner.replaceAll(/<[^>]+>/g, "").replaceAll(/&[a-z#\d]+;/g, " "),
  );
  return blocks
    .filter((block) => /[.!?]\s*$/.test(block))
    .flatMap((block) => block.split(/[.!?]\s+/));
}

/** Groups of vowels, without the silent endings of "made", "makes" and "stayed". */
function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "");
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The school grade that sentences are for, as Flesch and Kincaid reckon. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’']+/gi) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

describe("our own words", () => {
  test("are for a reader of the ninth grade at most, page by page (A19)", async () => {
    const grades: Record<string, number> = {};
    for (const view of OWN) {
      const sentences = sentencesIn(await readFile(join(SITE, view, "index.html"), "utf8"));
      expect(sentences.length).toBeGreaterThan(5);
      grades[view] = gradeOf(sentences);
    }
    expect(Object.entries(grades).filter(([, grade]) => !(grade <= 9))).toEqual([]);
  });
});
