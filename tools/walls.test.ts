import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { VIEW_NAMES, VIEWS } from "#state/views.ts";

describe("a view", () => {
  it("is a folder and a row of the table", () => {
    expect(readdirSync("src/views").toSorted()).toEqual(Object.keys(VIEWS).toSorted());
  });

  it.each(VIEW_NAMES)("has a door that is told what the site tells every view: %s", (name) => {
    // The site fetches it by its folder's name, so that no type can say so.
    const [, told] =
      /^export function View\(\{.*?\}: (.*)\) \{$/m.exec(
        readFileSync(`src/views/${name}/View.tsx`, "utf8"),
      ) ?? [];
    expect([
      `Pick<ViewProps, "index">`,
      `ViewProps<"${name}">`,
      `Pick<ViewProps<"${name}">, "index" | "route">`,
    ]).toContain(told);
  });
});
