import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What two built sites differ in, a line each; none when a reader finds the same in both. */
export async function* differencesOf(before: string, after: string): AsyncGenerator<string> {
  const [old, now] = [await filesIn(before), await filesIn(after)];
  for (const file of old.filter((name) => !now.includes(name))) yield `${file}: only before`;
  for (const file of now.filter((name) => !old.includes(name))) yield `${file}: only after`;
  for (const file of old.filter((name) => now.includes(name))) {
    const [was, is] = [await readFile(join(before, file)), await readFile(join(after, file))];
    if (!file.endsWith(".html")) {
      if (!was.equals(is)) yield `${file}: other bytes`;
      continue;
    }
    const [oldText, newText] = [readText(was.toString()), readText(is.toString())];
    const at = oldText.findIndex((line, place) => line !== newText[place]);
    if (at >= 0 || oldText.length !== newText.length) {
      const place = at < 0 ? oldText.length : at;
      yield `${file}: “${oldText[place] ?? "nothing"}” is now “${newText[place] ?? "nothing"}”`;
    }
  }
}

/** The pages and the data; not what the bundler named by its content, nor what is compressed. */
async function filesIn(dist: string): Promise<readonly string[]> {
  const names = await readdir(dist, { recursive: true });
  return names.filter((name) => /\.(html|json|csv|zip|cff)$/.test(name)).toSorted();
}

/** Everything that can be read, heard or followed on a page, in its order. */
function readText(html: string): readonly string[] {
  const body = html.replace(/<(style|script)\b[^]*?<\/\1>/g, "");
  return Array.from(
    body.matchAll(/\s(?:href|aria-label|alt|title|content|datetime|value)="([^"]*)"|>([^<]+)</g),
    ([, attribute, text]) => (attribute ?? text ?? "").trim(),
  ).filter((part) => part !== "" && !/assets\/|^default-src/.test(part));
}
