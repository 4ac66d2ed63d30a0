import { heightIn, INIT } from "#model/figure/messages.ts";

/*
 * For the page of a newsroom, if it wants: makes each frame of ours as high as the figure in it says.
 * It leaves nothing in the page but those heights, and may be included as often as there are figures.
 */
const site = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const ours = new URL("./embed/", site || location.href).href;
/** A change that nobody sees, and how seldom others are made. */
const SLIGHT_PX = 2;
const PAUSE_MS = 100;

const frames = () =>
  [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(ours));

const heights = new WeakMap<HTMLIFrameElement, number>();
const pausing = new WeakSet<HTMLIFrameElement>();

function fit(frame: HTMLIFrameElement) {
  const height = heights.get(frame);
  if (height === undefined || Math.abs(height - frame.clientHeight) < SLIGHT_PX) return;
  // Pages have rules for the heights of frames, some of them important.
  frame.style.setProperty("height", `${height}px`, "important");
}

addEventListener("message", ({ source, data }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  // A sandboxed figure has no origin to be known by: its window has to do.
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  heights.set(frame, height);
  if (pausing.has(frame)) return;
  pausing.add(frame);
  fit(frame);
  setTimeout(() => {
    pausing.delete(frame);
    fit(frame);
  }, PAUSE_MS);
});

for (const { contentWindow } of frames()) contentWindow?.postMessage(INIT, "*");
