import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of a Chromium or Chrome: an installed one, else one installed now; stops with what to install. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;

  console.log("No Chromium found; installing one.");
  run("npx", ["playwright-core", "install", "chromium"]);
  const downloaded = installed();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && onPath("apt-get")) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  const last = installed();
  if (!last)
    throw new Error(
      "The browser tests need Chromium or Chrome: install it, or set CHROMIUM to its path",
    );
  return last;
}

function installed(): string | undefined {
  const own = process.env["CHROMIUM"];
  if (own) return own;
  const candidates = [...NAMES.map(onPath), MAC, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

function onPath(name: string): string | undefined {
  const folder = (process.env["PATH"] ?? "")
    .split(":")
    .find((place) => existsSync(`${place}/${name}`));
  return folder && `${folder}/${name}`;
}

function run(command: string, args: readonly string[]) {
  spawnSync(command, args, { stdio: "inherit" });
}
