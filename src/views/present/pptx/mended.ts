import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The file as the library wrote it, with what it leaves out: notes keep their paragraphs, nothing is listed that
 * is not there, and all is compressed.
 */
export function mended(pptx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => !name.endsWith("/"));
  const names = new Set(parts.map(([name]) => name));
  const whole = parts.map(([name, bytes]): [string, Uint8Array] => {
    if (name === "[Content_Types].xml")
      return [name, rewritten(bytes, (xml) => listed(xml, names))];
    return [name, name.startsWith("ppt/notesSlides/") ? rewritten(bytes, paragraphed) : bytes];
  });
  return Uint8Array.from(zipSync(Object.fromEntries(whole)));
}

function rewritten(bytes: Uint8Array, write: (xml: string) => string): Uint8Array {
  return strToU8(write(strFromU8(bytes)));
}

/** A text of several lines as a paragraph each. */
function paragraphed(xml: string): string {
  return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    const [, before = "", text = "", after = ""] =
      /^(.*<a:t>)([^<]*\n[^<]*)(<\/a:t>.*)$/s.exec(paragraph) ?? [];
    if (text === "") return paragraph;
    return text
      .split(/\r?\n/)
      .map((line) => before + line + after)
      .join("");
  });
}

/** The list of what the file consists of, without what it does not. */
function listed(xml: string, names: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, name: string) =>
    names.has(name) ? entry : "",
  );
}
