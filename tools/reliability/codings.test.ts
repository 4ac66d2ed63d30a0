// @vitest-environment node
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checked } from "#tools/json/problems.ts";
import { readCodings } from "./codings.ts";

const CODED = { party: "north", issue: "border", stance: ["river"], voice: "self" };
const CODING = [{ unit: "u0", statements: [{ ...CODED, firmness: "demand" }] }];

describe(readCodings, () => {
  /** A dossier's folder with the second codings of these releases; the last has no settlement yet. */
  async function folderWith(...versions: readonly string[]) {
    const folder = await mkdtemp(join(tmpdir(), "codings-"));
    for (const version of versions) {
      const round = join(folder, "coding", version);
      await mkdir(round, { recursive: true });
      const write = (name: string, content: unknown) =>
        writeFile(join(round, `${name}.json`), JSON.stringify(content));
      await write("sheet", { instructions: "Code.", units: [{ unit: "u0", kind: "quote" }] });
      await write("first", CODING);
      await write("second", CODING);
      if (version !== versions.at(-1))
        await write("settled", { protocol: version, disagreements: [], unpaired: [] });
    }
    return folder;
  }

  it("reads the newest second coding that is settled", async () => {
    const folder = await folderWith("2.0.0", "10.0.0", "11.0.0");
    expect(await checked(readCodings(folder))).toMatchObject({
      value: { settled: { protocol: "10.0.0" } },
      problems: [],
    });
  });

  it("has nothing to say where nothing is settled, or nothing was coded twice", async () => {
    for (const folder of [await folderWith("2.0.0"), await folderWith()])
      expect((await checked(readCodings(folder))).value).toBeUndefined();
  });
});
