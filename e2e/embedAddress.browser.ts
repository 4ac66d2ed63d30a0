import { afterAll, describe, expect } from "vitest";
import { figureIn, ISSUE, read } from "./embed/figures.ts";
import { newsroom, site } from "./embed/newsroom.ts";
import { test } from "./harness.ts";

const room = await newsroom();
afterAll(() => room.close());

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
  test("shows that release for ever, and says what was corrected since", async ({ visit }) => {
    const page = await visit(`embed/${ISSUE}/?v=2.0.0`);
    await page.getByText("release 2.0.0").waitFor();
    expect(await page.locator("footer").innerText()).toMatch(/Corrected since: \d+ statements? /);
    const full = page.getByRole("link", { name: "Sources and full view" });
    expect(await full.getAttribute("href")).toContain("v=2.0.0");
  });
});
