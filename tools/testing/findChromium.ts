import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of a Chromium or Chrome: an installed one, else one installed now; stops with what to install. */
export function findChromium(): string {
  const found = installedChromium();
  if (found) return found;

  console.log("No Chromium found; installing one.");
  run("npx", ["playwright-core", "install", "chromium"]);
  const downloaded = installedChromium();
  if (downloaded) return downloaded;

  installFromDebian(["chromium"]);
  const last = installedChromium();
  if (!last)
    throw new Error(
      "The browser tests need Chromium or Chrome: install it, or set CHROMIUM to its path",
    );
  return last;
}

/** Gets Firefox and WebKit too, where it may; the tests in them say themselves which of the two is missing. */
export function getOtherEngines(): void {
  const isThere = ["firefox-esr", "WebKitWebDriver", "Xvfb"].every((name) => onPath(name));
  if (!isThere) installFromDebian(["firefox-esr", "webkit2gtk-driver", "xvfb"]);
}

/** Installs packages where that can be done without asking anybody: on Debian, as root. */
function installFromDebian(packages: readonly string[]) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
}

/** One that is there already, if any is. */
export function installedChromium(): string | undefined {
  const own = process.env["CHROMIUM"];
  if (own) return own;
  const candidates = [...NAMES.map(onPath), MAC, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

/** Where the program is among those that can be called by name. */
export function onPath(name: string): string | undefined {
  const folder = (process.env["PATH"] ?? "")
    .split(":")
    .find((place) => existsSync(`${place}/${name}`));
  return folder && `${folder}/${name}`;
}

function run(command: string, args: readonly string[]) {
  spawnSync(command, args, { stdio: "inherit" });
}
