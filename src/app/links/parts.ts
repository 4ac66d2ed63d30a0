import { partNamed } from "#model/text/address.ts";
import { goToPart, here } from "#state/bar/here.ts";

/** Shows the part of the page that the address names, as a browser does by itself where no page stands behind the `#`. */
export function showPart() {
  const { hash } = here();
  const part = hash === "" ? null : document.getElementById(partNamed(hash.slice(1)));
  if (!part) return;
  part.scrollIntoView();
  // The next Tab goes on from there.
  part.focus({ preventScroll: true });
}

/** Makes links such as "#notes" lead to a part of the present page of the one file, and not away from it. */
export function listenForParts() {
  document.addEventListener("click", (event) => {
    const { target, defaultPrevented } = event;
    const link = target instanceof Element ? target.closest("a[href^='#']") : null;
    const part = link?.getAttribute("href")?.slice(1) ?? "";
    if (defaultPrevented || part === "" || part.startsWith("/")) return;
    event.preventDefault();
    goToPart(partNamed(part));
    showPart();
  });
}
