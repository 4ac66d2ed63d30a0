import { existsSync } from "node:fs";

/** Where the program is among those that can be called by name. */
export function onPath(name: string): string | undefined {
  const folder = (process.env["PATH"] ?? "")
    .split(":")
    .find((place) => existsSync(`${place}/${name}`));
  return folder && `${folder}/${name}`;
}
