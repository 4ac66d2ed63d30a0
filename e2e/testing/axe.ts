import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** In a page that axe has been put into. */
    axe: typeof axe;
  }
}

/** What axe leaves to people, and why it is right here. */
const LOOKED_AT = new Map([
  [
    "color-contrast",
    "text over the half-open panel or a pattern: its colours are tested from the tokens",
  ],
  ["label-content-name-mismatch", "a sign alone, such as ‹ or ×, has no words to be said"],
  ["th-has-data-cells", "a topic heads the rows of its group, and has no cell in its own row"],
]);

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations that axe finds, and what it could not decide beyond the list of what we looked at ourselves. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Straight in the page: through its bridge it takes three times as long, for reports nobody reads.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const findings = await page.evaluate(findingsIn, STANDARDS);
  return findings
    .filter(({ id, isDecided }) => isDecided || !LOOKED_AT.has(id))
    .map(({ id, targets }) => `${id}: ${targets.join("; ")}`);
}

/**
 * Runs in the page. Contrast is nearly all of axe's time, as it asks of every text what lies below
 * each of its lines; of texts that look alike, in the same colours over the same grounds, it is
 * asked of the first and the last.
 */
async function findingsIn(standards: string[]) {
  const CONTRAST = "color-contrast";
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const above = element.parentElement ? groundOf(element.parentElement) : "";
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const ground = `${above}|${backgroundColor} ${backgroundImage} ${opacity}`
      .replace("rgba(0, 0, 0, 0) none 1", "")
      .replace(/\|+$/, "");
    grounds.set(element, ground);
    return ground;
  };
  const alike = new Map<string, [Element, Element]>();
  for (const element of document.querySelectorAll("body, body *")) {
    const isText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    if (!element.checkVisibility() || !(isText || element.matches("input, select"))) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const words = [element.tagName, element.className, color, fontSize, fontWeight];
    const look = [...words, groundOf(element)].join();
    alike.set(look, [alike.get(look)?.[0] ?? element, element]);
  }
  const resultTypes: ["violations", "incomplete"] = ["violations", "incomplete"];
  const texts = [...new Set([...alike.values()].flat())];
  const reports = [
    await window.axe.run({
      runOnly: standards,
      rules: { [CONTRAST]: { enabled: false } },
      resultTypes,
    }),
    await window.axe.run({ include: texts }, { runOnly: [CONTRAST], resultTypes }),
  ];
  return reports.flatMap(({ violations, incomplete }) =>
    [...violations, ...incomplete].map(({ id, nodes }, at) => ({
      id,
      isDecided: at < violations.length,
      targets: nodes.slice(0, 3).map(({ target }) => target.join(" ")),
    })),
  );
}
