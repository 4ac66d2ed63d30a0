import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pathOf } from "#state/route.ts";
import { PLAIN_VIEWS } from "#state/views.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const { statements, sources, issues } = await realDossier();

/** The thing that the most statements name. */
function most<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  name: (statement: (typeof statements)[number]) => string,
): Thing {
  const count = ({ id }: Thing) => statements.filter((one) => name(one) === id).length;
  const [first] = things.toSorted((a, b) => count(b) - count(a));
  if (!first) throw new Error("the dossier is empty");
  return first;
}

const LONGEST = 4000;

const paths = [
  ...PLAIN_VIEWS.map((view) => pathOf({ view })),
  pathOf({ view: "issue", issue: most(issues, ({ issue }) => issue).id }),
  pathOf({ view: "source", source: most(sources, ({ source }) => source).id }),
  pathOf({ view: "statement", statement: statements[0]?.id ?? most(statements, () => "").id }),
];

describe("a page", () => {
  test.for(paths)(
    "%s is under 4,000 px long at 1280 px, or has contents that stay in sight",
    async (path, { visit }) => {
      const page = await visit(path.slice(1), { width: 1280, height: 800 });
      const { height, contents } = await atItsFoot(page);
      if (height > LONGEST) expect({ height, contents }).toEqual({ height, contents: true });
      else expect(height).toBeGreaterThan(300);
    },
  );
});

/** How long the page is, and whether its contents are in sight near its foot, with a way to each part. */
async function atItsFoot(page: Page) {
  return page.evaluate(() => {
    const { scrollHeight: height } = document.documentElement;
    const main = document.querySelector("main");
    scrollTo(0, (main?.offsetTop ?? 0) + (main?.offsetHeight ?? 0) - 1.5 * innerHeight);
    const lists = [...document.querySelectorAll("nav")].filter(({ ariaLabel, innerText }) =>
      `${ariaLabel} ${innerText}`.includes("On this page"),
    );
    const contents = lists.some((list) => {
      const { top, bottom } = list.getBoundingClientRect();
      const links = [...list.querySelectorAll("a")];
      return (
        top >= 0 &&
        bottom <= innerHeight &&
        links.length > 1 &&
        links.every((link) => document.getElementById(link.hash.slice(1)))
      );
    });
    return { height, contents };
  });
}
