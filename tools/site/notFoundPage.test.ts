import { describe, expect, it } from "vitest";
import { VIEWS } from "#state/views.ts";
import { notFoundPage } from "./notFoundPage.ts";

/** What is read of the page without scripts. */
const wordsOf = (page: string) =>
  (/<body>([^]*?)<script>/.exec(page)?.[1] ?? "").replace(/<[^>]+>/g, "");

describe(notFoundPage, () => {
  it.each([undefined, "https://example.org/parley/"])(
    "names the view at the site’s root as the site does, built for %s",
    (siteUrl) => {
      expect(wordsOf(notFoundPage(siteUrl))).toContain(`the page ${VIEWS.glance.name}.`);
      expect(VIEWS.glance.path).toBe("/");
    },
  );

  it("leads there where it is known where the site stands", () => {
    expect(notFoundPage("https://example.org/parley/")).toContain(
      `<a href="https://example.org/parley/" target="_blank" rel="noopener">${VIEWS.glance.name}</a>`,
    );
    expect(notFoundPage()).not.toContain("<a ");
  });
});
