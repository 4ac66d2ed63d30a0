import type { Page } from "playwright-core";

/** "Slide 4 of 15, step 2 of 4" */
export const where = (page: Page) => page.locator("nav output[aria-live]").innerText();

/** Goes on by a key until nothing changes; what was shown on the way. */
export async function gone(page: Page, key: string, onEach?: (at: string) => Promise<void>) {
  const places: string[] = [];
  for (;;) {
    const at = await where(page);
    if (places.at(-1) === at) return places;
    places.push(at);
    await onEach?.(at);
    await page.keyboard.press(key);
  }
}

/** Runs in the page: what of the slide shown is too small, too pale or beyond its edge, in units of the slide. */
export function measured() {
  const slide = document.querySelector("section[data-current] article");
  if (!slide) return { faults: ["no slide"], smallest: 0, largest: 0 };
  const edge = slide.getBoundingClientRect();
  const unit = Math.min(edge.width / 1920, edge.height / 1080);
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (colour: string) => {
    pen?.clearRect(0, 0, 1, 1);
    if (pen) pen.fillStyle = colour;
    pen?.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, opaque = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
    const amount = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return { amount: 0.2126 * amount(r) + 0.7152 * amount(g) + 0.0722 * amount(b), opaque };
  };
  const groundOf = (element: Element | null): number => {
    for (let at = element; at; at = at.parentElement) {
      const { amount, opaque } = light(getComputedStyle(at).backgroundColor);
      if (opaque === 255) return amount;
    }
    return 1;
  };
  const contrast = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const faults: string[] = [];
  const sizes: number[] = [];
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const words = text.textContent?.trim() ?? "";
    if (!element || words === "" || element.closest(".visually-hidden")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { width, top, bottom, left, right } = range.getBoundingClientRect();
    if (width === 0) continue;
    const { fontSize, color } = getComputedStyle(element);
    sizes.push(Math.round(parseFloat(fontSize) / unit));
    const ratio = contrast(light(color).amount, groundOf(element));
    if (ratio < 7.5) faults.push(`${words.slice(0, 30)}: contrast ${ratio.toFixed(1)}`);
    const isOut =
      bottom > edge.bottom + 1 ||
      top < edge.top - 1 ||
      left < edge.left - 1 ||
      right > edge.right + 1;
    if (isOut) faults.push(`${words.slice(0, 30)}: beyond the slide`);
  }
  for (const mark of slide.querySelectorAll("[data-voice] > i")) {
    const { borderTopColor, backgroundColor } = getComputedStyle(mark);
    const colour = mark.hasAttribute("data-tone") ? borderTopColor : backgroundColor;
    const ratio = contrast(
      light(colour).amount,
      groundOf(mark.parentElement?.parentElement ?? null),
    );
    if (ratio < 4) faults.push(`a mark: contrast ${ratio.toFixed(1)}`);
  }
  const body = slide.children[slide.children.length - 2];
  if (body && body.scrollHeight > body.clientHeight + 1)
    faults.push(`overflows by ${Math.round((body.scrollHeight - body.clientHeight) / unit)}`);
  return { faults, smallest: Math.min(...sizes), largest: Math.max(...sizes) };
}
