import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";

/**
 * Makes a folder beside its place and puts it there when it is whole: until then, and if the making
 * fails, what stood there stands. Returns what the making returned.
 */
export async function madeBeside<Made>(
  place: string,
  make: (folder: string) => Promise<Made>,
): Promise<Made> {
  const out = resolve(place);
  const [made, before] = [`${out}.new`, `${out}.old`];
  // What a run left that was killed.
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  try {
    const answer = await make(made);
    if (existsSync(out)) {
      await rm(before, { recursive: true, force: true });
      await rename(out, before);
    }
    await rename(made, out);
    await rm(before, { recursive: true, force: true });
    return answer;
  } finally {
    if (!existsSync(out) && existsSync(before)) await rename(before, out);
    await rm(made, { recursive: true, force: true });
  }
}
