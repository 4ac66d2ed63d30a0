import { inkOf } from "#components/picture/ink.ts";
import type { Ink } from "#components/picture/svg.ts";

/**
 * The figure of a preview as it is drawn in its frame. It is copied into this page to be measured, out
 * of sight and behind a wall that keeps the styles of each page to itself.
 */
export async function figureInk(width: number): Promise<Ink> {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[data-preview="${width}"]`);
  const figure = frame?.contentDocument?.querySelector("main");
  const styles = frame?.contentDocument?.querySelector("style")?.textContent;
  if (!figure || !styles) throw new Error("there is no preview");
  const copy = document.createElement("div");
  copy.setAttribute("aria-hidden", "true");
  const room = copy.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  await sheet.replace(styles);
  const frameSheet = new CSSStyleSheet();
  await frameSheet.replace(
    `:host { position: fixed; inset: 0 auto auto -200vw; inline-size: ${width}px; font: 400 1rem / 1.4 var(--sans); }
    summary > :first-child::before { content: none; }`,
  );
  room.adoptedStyleSheets = [sheet, frameSheet];
  const drawn = document.importNode(figure, true);
  for (const unseen of drawn.querySelectorAll("noscript, details:not([open]) > :not(summary)"))
    unseen.remove();
  room.append(drawn);
  document.body.append(copy);
  try {
    return inkOf(drawn);
  } finally {
    copy.remove();
  }
}
