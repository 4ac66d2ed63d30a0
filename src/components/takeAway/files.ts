/** What came of it, in a sentence; and the text, where the browser refused to copy it. */
export type Took = { readonly words: string; readonly refused?: string };

export const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv;charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Copies a text or, where the browser refuses, hands it back to be copied by hand. */
export async function copied(name: string, textOf: () => Promise<string>): Promise<Took> {
  const text = await textOf();
  try {
    await navigator.clipboard.writeText(text);
    return { words: `Text of ${name.toLowerCase()} copied` };
  } catch {
    return { words: "The browser does not let this page copy. Select and copy:", refused: text };
  }
}

/** Gives the reader a file, as a link to it would. */
export function saveFile(name: string, file: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
