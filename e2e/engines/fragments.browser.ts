import { createServer } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { sourceLink } from "#model/dossier/textFragment.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { until } from "./engine.ts";
import { OTHERS, started } from "./others.ts";

const dossier = await realDossier();
const PAGE = "https://example.org/article";

/** Every quote that a link leads to, with what its address ends in. */
const quotes = dossier.statements.flatMap(({ id, evidence }) => {
  if (evidence.kind !== "quote") return [];
  const { href, highlights } = sourceLink({ url: PAGE }, { evidence });
  return highlights ? [{ id, evidence, directive: href.slice(PAGE.length) }] : [];
});
const WORDS = "Something else was said before it, and something else after it. ";
const BEFORE = `<p>${WORDS.repeat(5)}</p>`.repeat(60);
const NOTHING = { prefix: "", exact: WORDS, suffix: "" };
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Articles that hold a quote each, between the words that are known of its surroundings, far below their top; what is asked for by no name holds none. */
const articles = createServer((request, response) => {
  const quote = quotes.find(({ id }) => request.url === `/${id}`);
  const { prefix, exact, suffix } = quote?.evidence ?? NOTHING;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!doctype html><meta charset="utf-8"><title>An article</title>
${BEFORE}<p>${escaped(prefix)}<span id="it">${escaped(exact)}</span>${escaped(suffix)}</p>${BEFORE}`);
});
await new Promise<void>((done) => void articles.listen(0, "127.0.0.1", done));
afterAll(() => articles.close());

function address(): string {
  const bound = articles.address();
  if (bound === null || typeof bound === "string") throw new Error("no port is free");
  return `http://127.0.0.1:${bound.port}`;
}

const IN_SIGHT = `(() => {
  const { top, bottom } = document.getElementById("it").getBoundingClientRect();
  return scrollY > 500 && top < innerHeight && bottom > 0;
})()`;

describe.each(OTHERS)("a link to a quote in %s", async (name, start) => {
  const { isThere, engine } = await started(name, start);

  test.skipIf(!isThere).each(quotes)(
    "leads to its place in an article: $id",
    async ({ id, directive }) => {
      await engine().open(`${address()}/${id}${directive}`);
      await until(engine(), IN_SIGHT);
      expect(await engine().ask("location.href")).toContain(id);
    },
  );

  test.skipIf(!isThere)("stays at the top of an article that does not hold it", async () => {
    const directive = "#:~:text=nobody%20has%20said%20this%20anywhere";
    await engine().open(`${address()}/another${directive}`);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await engine().ask("scrollY")).toBe(0);
  });
});
