/** What is at an address of the site; says what was not found. */
export async function fetched(address: URL): Promise<Response> {
  const response = packedAt(address) ?? (await fetch(address));
  if (!response.ok) throw new Error(`the data was not found (${response.status})`);
  return response;
}

export async function fetchedJson(address: URL) {
  const response = await fetched(address);
  try {
    return await response.json();
  } catch {
    throw new Error("the data is not readable");
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
