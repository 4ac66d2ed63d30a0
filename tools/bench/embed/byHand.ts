import type { Page } from "playwright-core";

/** What somebody would need to write a figure by hand; all else of its markup is ours. */
const TAGS =
  "h1 h2 p ul ol li details summary blockquote header footer a b small time dl dt dd table tr th td";

/** In a line as plain as may be: the type of the figures, its sizes, and the bands in boxes. */
const STYLES = `@font-face{font-family:Type;src:url(type.woff2)format("woff2");font-weight:100 900;font-display:swap}
:root{color-scheme:light dark}
body{font:15px/1.4 Type,Arial,sans-serif;margin:12px}
h1{font:600 19px/1.25 Georgia,serif}
blockquote{font:16px/1.45 Georgia,serif;margin:0;padding-left:11px;border-left:3px solid #ddd}
ul,ol{list-style:none;padding:0}
p{margin:4px 0}
li{border-top:1px solid #eee}
small,time,footer{font-size:13px;color:#777}
.band{display:flex;height:16px}
i{flex:1;min-width:12px;height:12px;background:#ddd}
.a2,.a15,.a1{background:#a50}.mid{background:#888}.b1,.b15,.b2{background:#63a}
.heard{position:absolute;width:1px;height:1px;overflow:hidden}`;

/**
 * The figure in this page as a newsroom would write it by hand: its words, links and bands, what is
 * behind each mark, and its type, in plain elements without a script.
 */
export async function writtenByHand(page: Page): Promise<string> {
  const body = await page.evaluate((tags) => {
    // A method, for what runs these files gives functions their names by one that pages do not have.
    const hand = {
      written(node: Node): string {
        if (node instanceof Text)
          return node.data.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
        if (!(node instanceof HTMLElement) || node.localName === "noscript") return "";
        const { localName: name, dataset } = node;
        const inner = [...node.childNodes].map((child) => hand.written(child)).join("");
        if (name === "i") return `<i class="${dataset["tone"] ?? ""}"></i>`;
        if (node.querySelector(":scope > i[data-tone]"))
          return `<span class="band">${inner}</span>`;
        if (node.matches(".visually-hidden")) return `<span class="heard">${inner}</span>`;
        if (node instanceof HTMLAnchorElement)
          return `<a href="${node.getAttribute("href")}" target="_blank">${inner}</a>`;
        return tags.includes(name) ? `<${name}>${inner}</${name}>` : inner;
      },
    };
    return hand.written(document.querySelector("#app") ?? document.body);
  }, TAGS.split(" "));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Figure</title><style>${STYLES}</style></head><body>${body}</body></html>`;
}
