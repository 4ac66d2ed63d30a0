import { ToldFault } from "./fault.ts";

/** No answer takes longer, however slow the line: what has not ended by then never will. */
const PATIENCE_MS = 60_000;

/** What is at an address of the site; says what was not found, or did not come. */
export async function fetched(address: URL): Promise<Response> {
  const response = packedAt(address) ?? (await answerAt(address));
  if (!response.ok) throw new ToldFault(`the data was not found (${response.status})`);
  return response;
}

async function answerAt(address: URL): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new ToldFault("the data did not come");
  }
}

export async function fetchedJson(address: URL) {
  const response = await fetched(address);
  try {
    return await response.json();
  } catch (fault) {
    const isLate = fault instanceof DOMException;
    throw new ToldFault(isLate ? "the data did not come to its end" : "the data is not readable");
  }
}

/** What the one file holds of what the site would fetch: gzip, written in base64. */
function packedAt({ pathname }: URL): Response | undefined {
  const packed = [...document.querySelectorAll<HTMLElement>("script[data-packed]")].find(
    ({ dataset }) => pathname === `/${dataset["packed"]}`,
  );
  if (!packed) return undefined;
  const bytes = Uint8Array.from(atob(packed.textContent ?? ""), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}
