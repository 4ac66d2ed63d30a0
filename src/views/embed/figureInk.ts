import { inkOf } from "#components/picture/ink.ts";
import type { Ink } from "#components/picture/svg.ts";

/** The figure of a preview as it is drawn in its frame, without the signs of what a reader can open. */
export function figureInk(width: number): Ink {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[data-preview="${width}"]`);
  const page = frame?.contentDocument;
  const figure = page?.querySelector("main");
  if (!page || !figure) throw new Error("there is no preview");
  page.documentElement.dataset["pictured"] = "";
  try {
    return inkOf(figure);
  } finally {
    delete page.documentElement.dataset["pictured"];
  }
}
