import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { minVersion, satisfies, subset } from "semver";
import { describe, expect, it } from "vitest";
import { isAllowed } from "./allowed.ts";
import { lockedPackages } from "./lock.ts";

const packages = await lockedPackages();
const others = Object.entries(packages).filter(([folder]) => folder !== "");
const Manifest = v.object({
  engines: v.object({ node: v.string() }),
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});
const manifest = v.parse(Manifest, JSON.parse(await readFile("package.json", "utf8")));

describe("the lock file", () => {
  it("has a sha512 of every package, from npm’s registry", () => {
    expect(others.length).toBeGreaterThan(100);
    for (const [folder, { integrity, resolved }] of others) {
      expect({ folder, integrity }).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
      const from = new URL(resolved ?? "https://registry.npmjs.org/");
      expect({ folder, from: from.origin }).toEqual({ folder, from: "https://registry.npmjs.org" });
    }
  });

  it("is of exact versions", () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has one package with a script to install it, which does without", () => {
    // What esbuild’s does, its package for the machine does too: the tests run without it.
    const scripted = others.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([folder]) => folder)).toEqual(["node_modules/esbuild"]);
  });

  it("has only licences that a build may use", () => {
    for (const [folder, { license = "none" }] of others)
      expect({ folder, isAllowed: isAllowed(license) || license === "MPL-2.0" }).toEqual({
        folder,
        isAllowed: true,
      });
  });
});

describe("engines", () => {
  const ours = manifest.engines.node;

  it("are no wider than what the tools support", () => {
    for (const name of Object.keys(manifest.devDependencies)) {
      const theirs = packages[`node_modules/${name}`]?.engines?.["node"];
      if (theirs === undefined) continue;
      expect({ name, fits: subset(ours, theirs) }).toEqual({ name, fits: true });
    }
  });

  it("hold the Node that runs this, and begin where the tools do", () => {
    expect(satisfies(process.versions.node, ours)).toBe(true);
    expect(minVersion(ours)?.version).toBe("20.19.0");
  });
});
