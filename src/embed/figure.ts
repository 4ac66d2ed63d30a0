import { PINNED } from "#model/releases/releaseFile.ts";
import { askedOf } from "#model/figure/asked.ts";
import { FIGURE_PARAMS, isInit, sizeMessages, THEMES } from "#model/figure/messages.ts";

/*
 * Stands in the page of every figure. It tells the page around it how high the figure is, and fetches
 * the rest of the site only for what the figure was not written with.
 */
/** How long the reader is kept waiting for what the address asks, before what was written is shown. */
const PATIENCE_MS = 8000;
/** The least time between two answers to a page that keeps asking. */
const PAUSE_MS = 100;

const page = document.documentElement;
const asked = askedOf(new URLSearchParams(location.search));

const theme = THEMES.find((name) => name === asked.get("theme"));
if (theme) page.dataset["theme"] = theme;

// Not in a frame, where the room is somebody else's.
if (parent === window) page.dataset["alone"] = "";

const { release = "", releases = "", app = "" } = page.dataset;
const pinned = asked.get(PINNED) ?? release;
if (!releases.split(" ").includes(pinned)) page.dataset["unknown"] = "";
else if (pinned !== release || FIGURE_PARAMS.some((name) => asked.has(name))) apply();

function apply() {
  page.dataset["asked"] = "";
  // Of another release nothing that was written may be seen.
  if (pinned !== release) page.dataset["pinned"] = "";
  const fail = () => {
    if ("live" in page.dataset) return;
    delete page.dataset["asked"];
    const line = document.getElementById("fault");
    if (line) line.hidden = false;
  };
  setTimeout(fail, PATIENCE_MS);
  addEventListener("DOMContentLoaded", () => {
    // oxlint-disable-next-line import/no-dynamic-require -- the page names the script that the build made for it
    import(/* @vite-ignore */ new URL(app, location.href).href).catch(fail);
  });
}

let told = 0;
let isPausing = false;

function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // In a tab that is not shown there is no height to tell.
  if (height === 0 || height === told || parent === window) return;
  told = height;
  for (const message of sizeMessages(height, asked.get("childid") ?? ""))
    parent.postMessage(message, "*");
}

addEventListener("message", ({ source, data }) => {
  if (source !== parent || isPausing || !isInit(data)) return;
  isPausing = true;
  setTimeout(() => {
    isPausing = false;
    told = 0;
    tell();
  }, PAUSE_MS);
});
addEventListener("DOMContentLoaded", () => {
  new ResizeObserver(tell).observe(document.body);
  // Out of sight, browsers do not observe the frames of others: what they come to is told all the same.
  tell();
  document.fonts.ready.then(tell, tell);
  // As written, a figure needs nobody to take it over.
  if (!("asked" in page.dataset)) page.dataset["live"] = "";
});
