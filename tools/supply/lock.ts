import { readFile } from "node:fs/promises";
import * as v from "valibot";

const Entry = v.object({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  license: v.optional(v.string()),
  hasInstallScript: v.optional(v.boolean()),
  engines: v.optional(v.record(v.string(), v.string())),
});
const Lock = v.object({ packages: v.record(v.string(), Entry) });
export type LockEntry = v.InferOutput<typeof Entry>;

/** Every package of the lock file, by the folder that it is installed in; our own is "". */
export async function lockedPackages(): Promise<Readonly<Record<string, LockEntry>>> {
  return v.parse(Lock, JSON.parse(await readFile("package-lock.json", "utf8"))).packages;
}
