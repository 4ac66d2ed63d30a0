/** What is written for the address of the site until the reader’s browser tells it. */
export const STAND_IN = "https://THIS-SITE";

/** What the page was written with: the stand-in, or the site's origin where whoever built it said where it will stand. */
export function writtenOrigin(): string {
  return globalThis.document?.documentElement.dataset["origin"] ?? STAND_IN;
}
