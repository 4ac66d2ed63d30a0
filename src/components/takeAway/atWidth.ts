import styles from "./Menu.module.css";

/** How long a page may take to be laid out anew before what it says by then is taken. */
const PATIENCE = 10_000;
/** Nothing was drawn for so long: it has come to rest. */
const REST = 250;

/**
 * A part of the page as it is laid out where it is `width` wide, handed to `draw`: the same address in
 * a frame that nobody sees, so that it is set as on a screen of that size.
 */
export async function atWidth<Drawn>(
  elementIn: (page: Document) => Element | null,
  width: number,
  draw: (element: Element) => Drawn,
): Promise<Drawn> {
  const frame = document.createElement("iframe");
  frame.inert = true;
  frame.className = styles.frame ?? "";
  frame.width = String(width);
  frame.src = location.href;
  document.body.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const page = frame.contentDocument;
    if (!page) throw new Error("the page could not be laid out at that width");
    await atRest(page);
    const element = elementIn(page);
    if (!element) throw new Error("there is no picture on the page");
    for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null)
      at.open = true;
    // So much wider as the page has margins: the picture has its own.
    frame.width = String(Math.round(2 * width - element.getBoundingClientRect().width));
    await atRest(page);
    return draw(element);
  } finally {
    frame.remove();
  }
}

/** Waits until scripts have taken the page over and it has not changed for a while. */
async function atRest(page: Document): Promise<void> {
  const begun = performance.now();
  let changed = begun;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(page, { subtree: true, childList: true, attributes: true });
  const isLive = () => {
    const { live, asked } = page.documentElement.dataset;
    return live !== undefined && asked === undefined;
  };
  while (performance.now() - begun < PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (isLive() && performance.now() - changed > REST) break;
  }
  watch.disconnect();
  await page.fonts.ready;
}
