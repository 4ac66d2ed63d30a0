import type { SearchLists } from "./searchIndex.ts";

/** The lists as one file: how long the words are, the words, and the steps as they are. */
export function searchFileOf({ steps, ...rest }: SearchLists): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(rest));
  const file = new Uint8Array(4 + head.length + steps.length);
  new DataView(file.buffer).setUint32(0, head.length);
  file.set(head, 4);
  file.set(steps, 4 + head.length);
  return file;
}

export function searchListsIn(file: ArrayBuffer): SearchLists {
  const start = 4 + new DataView(file).getUint32(0);
  const head: Omit<SearchLists, "steps"> = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, start - 4)),
  );
  return { ...head, steps: new Uint8Array(file, start) };
}
