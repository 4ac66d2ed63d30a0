import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { onPath } from "./onPath.ts";

/** The same browser without the windows that nobody sees: the tests take a third less time in it. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Packages that the other engines come in, and the commands that show that one is there. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "firefox-esr": ["firefox-esr", "firefox"],
  "webkit2gtk-driver": ["WebKitWebDriver"],
  xvfb: ["Xvfb"],
};

/** Without a network the run is not to wait for one. */
const IMPATIENT = ["-q", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=15"];

/**
 * Gets the browsers of the tests that the machine lacks, where it may, and returns the path of a Chromium or Chrome;
 * stops with what to install where there is none. The tests in Firefox and WebKit say themselves which is missing.
 */
export function getBrowsers(): string {
  const missing = Object.entries(OTHERS)
    .filter(([, commands]) => !commands.some(onPath))
    .map(([name]) => name);
  if (process.env["CHROMIUM"] === undefined && !onPath(SHELL)) missing.unshift(SHELL);
  installFromDebian(missing);
  // One package that cannot be had keeps all from coming: Chromium is then asked for alone.
  return findChromium();
}

/** The path of a Chromium or Chrome: an installed one, else one installed now; stops with what to install. */
export function findChromium(): string {
  for (const name of [SHELL, "chromium"]) if (!installedChromium()) installFromDebian([name]);
  return installedChromium() ?? downloadedChromium();
}

function downloadedChromium(): string {
  run("npx", ["playwright-core", "install", "chromium"]);
  const last = installedChromium();
  if (!last)
    throw new Error(
      "The browser tests need Chromium or Chrome: install it, or set CHROMIUM to its path",
    );
  return last;
}

/**
 * Installs packages at once, where that can be done without asking anybody: on Debian, as root. Where it cannot,
 * or nothing comes, it is left at that.
 */
function installFromDebian(packages: readonly string[]) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !onPath("apt-get")) return;
  // oxlint-disable-next-line no-console -- nothing is put on a machine in silence
  console.log(`Installing ${packages.join(", ")}`);
  run("apt-get", [...IMPATIENT, "update"]);
  run("apt-get", [...IMPATIENT, "install", "-y", "--no-install-recommends", ...packages]);
}

/** One that is there already, if any is. */
export function installedChromium(): string | undefined {
  const own = process.env["CHROMIUM"];
  if (own) return own;
  const candidates = [...NAMES.map(onPath), MAC, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

function run(command: string, args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: "inherit", env });
}
