import { afterAll, describe, expect } from "vitest";
import { realDossier } from "#e2e/testing/dossier.ts";
import { figureIn, ISSUE, read } from "./figures.ts";
import { newsroom, site } from "./newsroom.ts";
import { test } from "#e2e/testing/harness.ts";

const room = await newsroom();
afterAll(() => room.close());

/** A statement that was withdrawn, and the last release that has it. */
async function lastWithdrawn() {
  const { releases = [] } = await realDossier();
  const at = releases.findIndex(({ withdrawn }) => withdrawn.length > 0);
  const id = releases[at]?.withdrawn[0]?.statement;
  const release = releases[at + 1]?.version;
  if (id === undefined || release === undefined) throw new Error("nothing was withdrawn");
  return { id, release };
}

/** A release that is not the newest, and an issue whose statements were all left as they were since. */
async function untouched() {
  const { releases = [], issues } = await realDossier();
  const [newest, before] = releases;
  const touched = [...(newest?.recoded ?? []), ...(newest?.withdrawn ?? [])];
  const issue = issues.find(({ id }) => touched.every((one) => one.issue !== id));
  if (!before || !issue) throw new Error("the newest release touched every issue");
  return { release: before.version, issue: issue.id };
}

describe("an address that names what is not there", () => {
  test.for([
    ["embed/issue/fishing/", "This figure is not there"],
    ["embed/cell/atlantis/nato-membership/", "This figure is not there"],
    ["embed/chart/", "This figure is not there"],
    [`embed/${ISSUE}/?v=9.9.9`, "a release of the record that is not there"],
    [`embed/${ISSUE}/?parties=atlantis`, "Ignored in the address: the party “atlantis”"],
  ] as const)(
    "%s: says so in a figure with a way to the record",
    async ([path, said], { visit }) => {
      const body = `<iframe title="None" src="${site()}${path}" width="600" height="300"></iframe>`;
      const page = await read(visit, room.publish({ body }), {
        expected: ["404", "dossier.schema.json"],
        // A page of its own, whose history is only this.
        context: {},
      });
      const figure = await figureIn(page);
      await figure.getByText(said).waitFor();
      expect(await figure.locator("a[target=_blank]:visible").count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    },
  );

  test("says of a position that nobody took why there is none", async ({ visit }) => {
    const page = await visit("embed/cell/nato/sanctions/");
    expect(await page.locator("main").innerText()).toContain("Not a party to this issue");
  });
});

describe("a figure that keeps a release", () => {
  // As mail programs and pages that escape twice write it, too.
  test.for(["v", "V", "amp;v"])(
    "shows that release for ever, and says what was corrected since (%s)",
    async (name, { visit }) => {
      const page = await visit(`embed/${ISSUE}/?${name}=2.0.0`);
      await page.getByText("release 2.0.0").waitFor();
      expect(await page.locator("footer").innerText()).toMatch(/Corrected since: \d+ statements? /);
      const full = page.getByRole("link", { name: "Sources and full view" });
      expect(await full.getAttribute("href")).toContain("v=2.0.0");
    },
  );

  test("shows a statement that was withdrawn since, without scripts too, and says so; in the record of today it is not", async ({
    visit,
  }) => {
    const { id, release } = await lastWithdrawn();
    const page = await visit(`embed/quote/${id}/?v=${release}`, { scripts: false });
    const words = await page.locator("main").innerText();
    expect(words).toContain(`release ${release}`);
    expect(words).toContain("Corrected since: 1 statement");
    expect(await page.locator("main h1").innerText()).toMatch(/, said \d+ /);
    const full = page.getByRole("link", { name: "Sources and full view" });
    expect(await full.getAttribute("href")).toContain(`statement/${id}/?v=${release}`);
    const today = await visit(`embed/quote/${id}/?v=${(await realDossier()).release}`);
    await today.getByText("This figure is not there").waitFor();
  });

  test("says so where a later release changed nothing in it", async ({ visit }) => {
    const { release, issue } = await untouched();
    const page = await visit(`embed/issue/${issue}/?v=${release}`);
    await page.getByText(`release ${release}`).waitFor();
    expect(await page.locator("footer").innerText()).toContain("There is a later record: release ");
  });
});
