/** What is at an address of the site; says what was not found. */
export async function fetched(address: URL): Promise<Response> {
  const response = await fetch(address);
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
