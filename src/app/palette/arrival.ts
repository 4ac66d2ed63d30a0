/** As long as a slow line may take to bring a view. */
const WAIT_MS = 15_000;

/** Once it is there, brings a part of the page into view and gives it the focus; without an anchor the new page's heading. */
export function arriveAt(anchor: string | undefined) {
  const last = performance.now() + WAIT_MS;
  const moved = new AbortController();
  // A reader who goes on meanwhile is not called back.
  for (const type of ["keydown", "pointerdown", "wheel", "popstate"])
    addEventListener(type, () => moved.abort(), { capture: true, signal: moved.signal });

  const look = () => {
    if (moved.signal.aborted) return;
    const part = anchor === undefined ? headingToFocus() : document.getElementById(anchor);
    if (part || performance.now() > last) moved.abort();
    if (!part) requestAnimationFrame(look);
    else if (anchor === undefined) part.focus({ preventScroll: true });
    else show(part);
  };
  // After the frame has put a new page at its top.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

function headingToFocus(): HTMLElement | null {
  return document.querySelector<HTMLElement>("main h1");
}

function show(part: HTMLElement) {
  const isShort = part.offsetHeight < innerHeight / 2;
  part.scrollIntoView({ block: isShort ? "center" : "start" });
  // What cannot be focused itself has the link that one would go on to.
  const link =
    part.querySelector<HTMLElement>("a[href]") ?? part.closest("table")?.querySelector("a");
  link?.focus({ preventScroll: true });
}
