import type { Page } from "playwright-core";

/**
 * What a browser does that translates the page, and does again whenever the page has changed: each text that it has
 * not met comes to stand in an element of the translator, or gives its place to one. Returns how many there were.
 */
export function translate(page: Page, isReplaced: boolean): Promise<number> {
  return page.evaluate((isCopied) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) {
      const { currentNode } = walk;
      const parent = currentNode.parentElement;
      if (!(currentNode instanceof Text) || !parent || currentNode.data.trim() === "") continue;
      if (!parent.closest("font, script, style, noscript, textarea")) texts.push(currentNode);
    }
    for (const text of texts) {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(isCopied ? text.data : text);
    }
    return texts.length;
  }, isReplaced);
}

/** What the page shows; what it only announces tells of the way there, not of the address. */
export function shownIn(page: Page): Promise<string | null> {
  return page.locator("main").evaluate((main) => {
    const shown = main.cloneNode(true);
    if (!(shown instanceof Element)) throw new Error("the page has no main part");
    for (const spoken of shown.querySelectorAll("[role=status], [aria-live], output"))
      spoken.remove();
    return shown.textContent;
  });
}
